/// How one word changes by case: what is cut from its end, and what is put there instead.
///
/// Source of the patterns: Русская грамматика (1980), том I, склонение существительных и
/// прилагательных; А. А. Зализняк, Грамматический словарь русского языка.
struct Paradigm: Hashable, Sendable {
  /// How many letters the oblique cases cut from the end of the nominative.
  let cut: Int

  /// The endings of the oblique cases in their order; empty where the word never changes.
  let endings: [String]

  /// The cases whose form cannot be told from the letters alone.
  private(set) var doubtful: Set<GrammaticalCase> = []

  /// Creates a paradigm; `endings` are five, with spaces between: «а у а ом е».
  init(cutting cut: Int = 0, _ endings: String) {
    self.cut = cut
    self.endings = endings.split(separator: " ").map(String.init)
  }

  /// The same paradigm, in doubt in `cases` too.
  func doubting(_ cases: GrammaticalCase...) -> Paradigm {
    var result = self
    result.doubtful.formUnion(cases)
    return result
  }

  /// The same paradigm, in doubt in every oblique case.
  var doubted: Paradigm {
    var result = self
    result.doubtful = Set(GrammaticalCase.oblique)
    return result
  }

  /// The same paradigm, in doubt in every oblique case where `condition` holds.
  func doubted(if condition: Bool) -> Paradigm { condition ? doubted : self }

  /// Whether the form is known in `grammaticalCase`.
  func isCertain(in grammaticalCase: GrammaticalCase) -> Bool {
    !doubtful.contains(grammaticalCase)
  }

  /// The form of `word`, which is in the nominative; endings follow the capitals of the word.
  func form(of word: String, in grammaticalCase: GrammaticalCase) -> String {
    guard let index = grammaticalCase.obliqueIndex, endings.indices.contains(index) else {
      return word
    }
    // Most words end with a small letter, which is seen without casing the whole word.
    let isSmall = word.unicodeScalars.last.map { ("а"..."я").contains($0) } ?? true
    let isCapitals = !isSmall && word.count > 1 && word == word.uppercased()
    let ending = isCapitals ? endings[index].uppercased() : endings[index]
    return word.dropLast(cut) + ending
  }
}

extension Paradigm {
  /// No change at all.
  static let fixed = Paradigm("")

  /// A masculine noun with a hard consonant at its end: Петросян.
  static let hard = Paradigm("а у а ом е")

  /// The same after ж, ш, ч, щ, ц with the stress on the stem: Бабичем, Шварцем.
  static let hissing = Paradigm("а у а ем е")

  /// A masculine noun on -ь: Коваль, Игорь.
  ///
  /// The instrumental is written with е, which is right with either stress: «Ковалем».
  static let soft = Paradigm(cutting: 1, "я ю я ем е")

  /// A masculine noun on -й after another vowel than и: Гай, Андрей, Цой.
  static let short = soft

  /// A masculine noun on -ий: Юрий, Палий.
  static let shortAfterI = Paradigm(cutting: 1, "я ю я ем и")

  /// A surname on -ов, -ев, -ин, -ын: the noun's endings, the adjective's in the instrumental.
  static let possessive = Paradigm("а у а ым е")

  /// The feminine of a surname on -ов, -ев, -ин, -ын.
  static let possessiveFeminine = Paradigm(cutting: 1, "ой ой у ой ой")

  /// An adjective on -ый, -ой: Белый, Лановой.
  static let adjective = Paradigm(cutting: 2, "ого ому ого ым ом")

  /// An adjective on -ий, -ой after г, к, х, ж, ш, ч, щ with hard endings: Римский, Чужой.
  static let adjectiveAfterVelar = Paradigm(cutting: 2, "ого ому ого им ом")

  /// An adjective on -ий with soft endings: Задний, Осадчий.
  static let adjectiveSoft = Paradigm(cutting: 2, "его ему его им ем")

  /// An adjective on -ая: Белая, Римская.
  static let adjectiveFeminine = Paradigm(cutting: 2, "ой ой ую ой ой")

  /// An adjective on -ая after ж, ш, ч, щ without stress: Осадчая.
  static let adjectiveFeminineAfterHissing = Paradigm(cutting: 2, "ей ей ую ей ей")

  /// An adjective on -яя: Задняя.
  static let adjectiveFeminineSoft = Paradigm(cutting: 2, "ей ей юю ей ей")

  /// A noun on -я after another letter than и: Гмыря, Илья, Зоя.
  static let onYa = Paradigm(cutting: 1, "и е ю ей е")

  /// A noun on -ия: Мария, Данелия.
  static let onIya = Paradigm(cutting: 1, "и и ю ей и")

  /// A feminine noun on -ь: Любовь.
  static let third = Paradigm(cutting: 1, "и и ь ью и")

  /// A noun on -а after `letter`; after a hissing letter or ц with the stress on the stem.
  static func onA(after letter: Unicode.Scalar?) -> Paradigm {
    switch letter {
    case "г", "к", "х": Paradigm(cutting: 1, "и е у ой е")
    case "ж", "ш", "ч", "щ": Paradigm(cutting: 1, "и е у ей е")
    case "ц": Paradigm(cutting: 1, "ы е у ей е")
    default: Paradigm(cutting: 1, "ы е у ой е")
    }
  }

  /// The paradigm with another ending in the instrumental.
  func withInstrumental(_ ending: String) -> Paradigm {
    var changed = endings
    changed[3] = ending
    var result = Paradigm(cutting: cut, changed.joined(separator: " "))
    result.doubtful = doubtful
    return result
  }
}
