/// Invents names, no two people alike as long as there are names left.
struct NameInventor {
  private var generator: SeededGenerator
  private let surnames: [String]
  private var count = 0

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed, stream: 1)
    surnames = generator.shuffled(NameVocabulary.surnames)
  }

  /// A name for a person of `sex`; one in forty bears two surnames, one in a hundred no patronymic.
  mutating func name(_ sex: Sex) -> (surname: String, given: String, patronymic: String?) {
    defer { count += 1 }
    var surname = borne(surnames[count % surnames.count], sex)
    if generator.chance(3) { surname += "-" + borne(generator.pick(surnames), sex) }
    let (given, patronymic) = givenName(sex)
    return (surname, given, generator.chance(1) ? nil : patronymic)
  }

  /// The name of a parent of a child with `surname`, and the ground on which the parent signs.
  mutating func guardian(of surname: String) -> (name: String, ground: String) {
    let isMother = generator.chance(75)
    let isCustodian = generator.chance(4)
    let sex: Sex = isMother ? .female : .male
    let (given, patronymic) = givenName(sex)
    let ground = isCustodian ? "опекун" : isMother ? "мать" : "отец"
    return ("\(Self.turned(surname, to: sex)) \(given) \(patronymic)", ground)
  }

  private mutating func givenName(_ sex: Sex) -> (given: String, patronymic: String) {
    let patronymic = generator.pick(NameVocabulary.patronymics)
    switch sex {
    case .female: return (generator.pick(NameVocabulary.femaleNames), patronymic.female)
    case .male: return (generator.pick(NameVocabulary.maleNames), patronymic.male)
    }
  }

  private func borne(_ surname: String, _ sex: Sex) -> String {
    sex == .female ? NameVocabulary.feminine(surname) : surname
  }

  /// The surname of a relative of `sex`: each part as that sex bears it.
  private static func turned(_ surname: String, to sex: Sex) -> String {
    surname.split(separator: "-").map { part in
      let man = masculine(String(part))
      return sex == .female ? NameVocabulary.feminine(man) : man
    }.joined(separator: "-")
  }

  private static func masculine(_ surname: String) -> String {
    if surname.hasSuffix("ая") { return String(surname.dropLast(2)) + "ий" }
    if surname.hasSuffix("ова") || surname.hasSuffix("ева") || surname.hasSuffix("ёва")
      || surname.hasSuffix("ина") || surname.hasSuffix("ына")
    {
      return String(surname.dropLast())
    }
    return surname
  }
}
