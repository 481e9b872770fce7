import Testing
import Wording

@Suite("Rules that hold for every name")
struct NamePropertyTests {
  private static let stems = [
    "Иван", "Смирн", "Кузнец", "Волк", "Попов", "Соколов", "Лебед", "Козл", "Новик", "Мороз",
    "Петр",
    "Алексе", "Воробь", "Голуб", "Виноград", "Богдан", "Степан", "Никола", "Орл", "Андре", "Макар",
    "Захар", "Зайц", "Соловь", "Борис", "Яковл", "Григорь", "Роман", "Киселё", "Баран", "Тарас",
    "Бел", "Комар", "Филипп", "Давыд", "Беля", "Мельник", "Медвед", "Жук", "Никит", "Сорок", "Ильи",
    "Гусь", "Титов", "Кузьм", "Кудряш", "Баба", "Ерш", "Щег", "Ходж", "Шу", "Ц", "Ч",
  ]
  private static let endings = [
    "ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ской", "ый", "ий", "ой", "енко", "ко", "ук",
    "юк",
    "ак", "ик", "ович", "евич", "ич", "ец", "ок", "ек", "ко", "их", "ых", "ян", "янц", "дзе",
    "швили", "иа", "ия", "а", "я", "ь", "й", "ай", "ей", "уй", "ель", "ень", "ач", "аш", "ер",
    "ман",
    "ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ая", "яя", "ово", "аго", "их", "оглы", "",
  ]
  private static let surnames = stems.flatMap { stem in endings.map { stem + $0 } }

  @Test("Never loses a letter of the stem", arguments: [FullName.Sex.female, .male])
  func stems(sex: FullName.Sex) {
    #expect(Self.surnames.count > 2000)
    for surname in Self.surnames {
      let forms = Self.forms(surname, sex)
      let isSound = forms.allSatisfy { form in
        zip(surname, form).prefix { $0 == $1 }.count >= surname.count - 3
          && surname.count - 2...surname.count + 3 ~= form.count
      }
      if forms[0] != surname || !isSound { Issue.record("\(forms)") }
    }
  }

  @Test("Keeps the surname of a woman that ends with a consonant")
  func womenKeepConsonants() {
    for surname in Self.surnames {
      guard let last = surname.lowercased().last, !"аеёиоуыэюя".contains(last) else { continue }
      #expect(Set(Self.forms(surname, .female)) == [surname])
    }
  }

  @Test("Gives a man on a consonant the same genitive and accusative")
  func animate() {
    for surname in Self.surnames where !surname.hasSuffix("а") && !surname.hasSuffix("я") {
      let forms = Self.forms(surname, .male)
      #expect(forms[1] == forms[3])
    }
  }

  @Test("Gives the daughter of every Иванов the forms of Иванова")
  func pairs() {
    for stem in Self.stems where stem.count > 3 {
      for father in ["ов", "ев", "ёв"].map({ stem + $0 }) {
        #expect(
          Self.forms(father + "а", .female)
            == ["а", "ой", "ой", "у", "ой", "ой"].map { father + $0 })
        #expect(
          Self.forms(father, .male) == ["", "а", "у", "а", "ым", "е"].map { father + $0 })
      }
    }
  }

  @Test("Declines alike in small letters and in capitals, with ё and with е", arguments: 0..<10)
  func letters(seed: Int) throws {
    var noise = Noise(seed: seed)
    for _ in 0..<30 {
      let surname = try #require(Self.surnames.randomElement(using: &noise))
      for sex in [FullName.Sex.female, .male] where surname.count > 1 {
        let forms = Self.forms(surname, sex)
        #expect(Self.forms(surname.uppercased(), sex) == forms.map { $0.uppercased() })
        #expect(Self.forms(plain(surname), sex) == forms.map(plain))
      }
    }
  }

  private func plain(_ text: String) -> String { text.replacing("ё", with: "е") }

  @Test("Gives back the nominative of anything at all", arguments: 0..<40)
  func noise(seed: Int) {
    var noise = Noise(seed: seed)
    let parts = (0..<3).map { _ in noise.text(upTo: 30) }
    let name = FullName(surname: parts[0], given: parts[1], patronymic: parts[2])
    let office = OfficeDeclension(parts[0])
    #expect(office.declined(.nominative).text == parts[0])
    for grammaticalCase in GrammaticalCase.allCases {
      let declined = name.declined(grammaticalCase)
      if grammaticalCase == .nominative {
        #expect(declined.surname == name.surname)
        #expect(declined.given == name.given)
        #expect(declined.patronymic == name.patronymic)
      }
      #expect(declined.isSurnameCertain || !declined.isCertain)
      #expect(office.declined(grammaticalCase).text == parts[0])
    }
  }

  @Test("Declines a name of twenty thousand letters")
  func long() {
    let name = FullName(
      surname: String(repeating: "Длинно-", count: 3_000) + "Седой", given: "Пётр")
    #expect(name.declined(.dative).surname.hasSuffix("Длинно-Седому"))
  }

  private static func forms(_ surname: String, _ sex: FullName.Sex) -> [String] {
    let name = FullName(surname: surname, given: "А.", patronymic: "Б.", sex: sex)
    return GrammaticalCase.allCases.map { name.declined($0).surname }
  }
}
