import Testing
import Wording

@Suite("Doubts about names in cases")
struct NameDoubtTests {
  @Test(
    "Says that the form is in doubt",
    arguments: [
      // A vowel that the family may keep or leave out.
      "Заяц/Пётр/Ильич", "Волчек/Пётр/Ильич", "Казаченок/Пётр/Ильич", "Орёл/Пётр/Ильич",
      "Соловей/Пётр/Ильич", "Журавель/Пётр/Ильич", "Корень/Пётр/Ильич", "Лев/Пётр/Ильич",
      // An ending that nouns and adjectives share.
      "Топчий/Пётр/Ильич", "Третий/Пётр/Ильич", "Юних/Пётр/Ильич", "Тома/Пётр/Ильич",
      // What may be a slip of the typist.
      "Полозова/Пётр/Ильич", "Полозов/Анна/Львовна", "Полевой/Анна/Львовна",
      "Полевая/Пётр/Ильич", "Полозов/Пётр/Львовна", "Полозов/Никита/Львовна",
      "Полозов/Пётр/Львовч",
      // Names whose first part or whose order only the bearer knows.
      "Кох-Полозов/Пётр/Ильич", "Абдул-Хаким/Пётр/Ильич", "Нгуен/Тхи Хонг Ань/",
      "Гарсия Лорка/Пётр/Ильич",
      "Полозов/Мухаммад-Али/Ильич", "Неру/Шота/Львович", "Неру/Марек/Львович",
      // Letters that no Russian word has.
      "Smith/John/", "Полoзов/Пётр/Ильич", "Полозов/Пётр/Ильич 2", "Полозов (Седой)/Пётр/Ильич",
      "7/8/9", "-/Пётр/Ильич", "/Пётр/Ильич", "Оглы-/Пётр/Ильич",
      // A father's bare name.
      "Полозов/Пётр/Мухаммад",
      // The sex is not known.
      "Ким/А./В.", "Коваль/Саша/", "Мельник/Женя/", "Ли/Сун/", "Берлин/А./",
    ])
  func inDoubt(parts: String) {
    let name = Self.name(parts)
    #expect(!name.declined(.genitive).isCertain)
    #expect(!name.declined(.dative).isCertain)
    #expect(name.declined(.nominative).isCertain)
    #expect(name.declined(.nominative).text == name.text)
  }

  @Test(
    "Says in which cases alone the form is in doubt",
    arguments: [
      ("Литвин/Пётр/Ильич", [GrammaticalCase.instrumental]),
      ("Дарвин/Пётр/Ильич", [.instrumental]), ("Рубин/Пётр/", [.instrumental]),
      ("Скорчин/Зангу//м", [.instrumental]), ("Кваша/Пётр/Ильич", [.instrumental]),
      ("Кваша/Анна/Львовна", [.instrumental]), ("Лемеш/Пётр/Ильич", [.instrumental]),
      ("Ковач/Пётр/Ильич", [.instrumental]), ("Рябец/Пётр/Ильич", [.instrumental]),
      ("Тов/Пётр/Ильич", [.instrumental]), ("Вий/Пётр/Ильич", [.prepositional]),
      ("Калина/Анна/Львовна", [.genitive, .dative, .prepositional]),
      ("Шина/Анна/Львовна", [.genitive, .dative, .prepositional]),
      ("Неру/Айгуль/Львовна", [.genitive, .dative, .instrumental, .prepositional]),
      ("Неру/Нинель/Львовна", [.genitive, .dative, .instrumental, .prepositional]),
      ("Неру/Галия/Львовна", [.dative, .prepositional]),
      ("Полозова/Саша/", []), ("Полозов/Женя/", []), ("Заборская/А./", []), ("Неру/А./", []),
      ("Глинка/А./", []), ("Долгих/Саша/", []),
    ])
  func inSomeCases(parts: String, cases: [GrammaticalCase]) {
    let name = Self.name(parts)
    let doubtful = GrammaticalCase.allCases.filter { !name.declined($0).isCertain }
    #expect(doubtful == cases)
  }

  @Test("Leaves the name in the nominative where the sex is not known and matters")
  func unknownSex() {
    let name = Self.name("Коваль/Саша/")
    #expect(name.sex == nil)
    #expect(name.declined(.dative).surname == "Коваль")
    #expect(name.declined(.dative).given == "Саше")
    #expect(
      FullName(surname: "Коваль", given: "Саша", sex: .male).declined(.dative).text == "Ковалю Саше"
    )
  }

  @Test(
    "Tells the sex by the patronymic, else the given name, else the surname",
    arguments: [
      ("Коваль/Саша/Ильич", FullName.Sex.male), ("Коваль/Саша/Ильинична", .female),
      ("Ким/Эн/Гасан-оглы", .male), ("Ким/Эн/Гасан кызы", .female), ("Ким/Эн/Болатулы", .male),
      ("Ким/Никита/", .male), ("Ким/Илья/", .male), ("Ким/Любовь/", .female),
      ("Ким/Игорь/", .male), ("Ким/Нинель/", .female), ("Ким/Айгуль/", .female),
      ("Ким/Мадлен/", .female), ("Ким/Юрий/", .male), ("Ким/Файзулла/", .male),
      ("Ким/Анна-Мария/", .female), ("Ким/Всеслав/", .male), ("Полозов/А./", .male),
      ("Полозова/А./", .female), ("Заборский/А./", .male), ("Ким/А./Б.", nil), ("Ким/Саша/", nil),
      ("Ким/Сун/", nil), ("Сова/А./", nil), ("Литвин/А./", nil), ("Щербина/А./", nil),
    ])
  func sex(parts: String, sex: FullName.Sex?) {
    #expect(Self.name(parts).sex == sex)
  }

  @Test("Believes a sex that is given, and doubts where the name says the opposite")
  func givenSex() {
    let name = FullName(surname: "Полозов", given: "Пётр", patronymic: "Ильич", sex: .female)
    #expect(name.sex == .female)
    #expect(name.declined(.dative).text == "Полозов Пётр Ильич")
    #expect(!name.declined(.dative).isCertain)
  }

  static func name(_ parts: String) -> FullName {
    let parts = parts.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let sex: FullName.Sex? = parts.count < 4 ? nil : parts[3] == "м" ? .male : .female
    return FullName(surname: parts[0], given: parts[1], patronymic: parts[2], sex: sex)
  }
}
