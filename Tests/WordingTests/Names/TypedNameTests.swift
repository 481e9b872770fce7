import Testing
import Wording

@Suite("Typed names")
struct TypedNameTests {
  @Test(
    "Takes names apart",
    arguments: [
      ("Иванова Мария Петровна", "Иванова|Мария|Петровна"),
      ("ИВАНОВА  мария петровна", "Иванова|Мария|Петровна"),
      ("Иванова М. П.", "Иванова|М.|П."),
      ("Иванова М.П", "Иванова|М.|П."),
      ("Иванова.М.П..", "Иванова|М.|П."),
      ("Иванова М П", "Иванова|М.|П."),
      ("М. П. Иванова", "Иванова|М.|П."),
      ("м.п.иванова", "Иванова|М.|П."),
      ("М. Иванова", "Иванова|М.|"),
      ("Иванова М.", "Иванова|М.|"),
      ("Иванова Мария П.", "Иванова|Мария|П."),
      ("Иванова М. Петровна", "Иванова|М.|Петровна"),
      ("Иванов-Петров Пётр", "Иванов-Петров|Пётр|"),
      ("иванов - петров пётр", "Иванов-Петров|Пётр|"),
      ("Мария Петровна Иванова", "Иванова|Мария|Петровна"),
      ("Роман Львович Попович", "Попович|Роман|Львович"),
      ("Иванова, Мария Петровна", "Иванова|Мария|Петровна"),
      ("Мамедов Али Гасан оглы", "Мамедов|Али|Гасан оглы"),
      ("АЛИЕВА ЛЕЙЛА ВАГИФ КЫЗЫ", "Алиева|Лейла|Вагиф кызы"),
      ("Мамедов Али Гасан-Оглы", "Мамедов|Али|Гасан-Оглы"),
      ("МАМЕДОВ АЛИ ГАСАН-ОГЛЫ", "Мамедов|Али|Гасан-оглы"),
      ("д’Артаньян Шарль", "д’Артаньян|Шарль|"),
      ("Д’АРТАНЬЯН ШАРЛЬ", "Д’Артаньян|Шарль|"),
      ("МакДональд Джон", "МакДональд|Джон|"),
      ("Салтыков Щедрин Михаил Евграфович", "Салтыков Щедрин|Михаил|Евграфович"),
      ("Салтыков Щедрин М. Е.", "Салтыков Щедрин|М.|Е."),
      ("фон Визин Денис Иванович", "фон Визин|Денис|Иванович"),
      ("Нгуен Тхи Хонг Ань", "Нгуен|Тхи Хонг Ань|"),
      ("Ли Ян", "Ли|Ян|"),
      ("Дж. Смит", "Смит|Дж.|"),
      ("Ивaнова Maрия", "Иванова|Мария|"),
      ("Smith John", "Smith|John|"),
    ])
  func splits(full: String, parts: String) throws {
    let name = try #require(TypedName(full))
    #expect("\(name.surname)|\(name.given)|\(name.patronymic ?? "")" == parts)
  }

  @Test(
    "Refuses what is no name of one person",
    arguments: [
      "", " ", "Иванова", "Иванова 7А", "ivanova@example.org", "Иванова (Петрова) Мария", "М. П.",
      "Иванов Пётр, Сидоров Иван", "а б в г д е ё ж", "А. Б. В. Иванов", "- -", ", Мария",
      "Иванова М. П. С.", "Мария П. Иванова", "-Иванова Мария", "Иванова- Мария-", "+7 900",
      "оглы кызы оглы",
      String(repeating: "а ", count: 100_000),
    ])
  func refuses(full: String) {
    #expect(TypedName(full) == nil)
  }

  @Test("Shortens to initials with no-break spaces")
  func initials() throws {
    let name = try #require(TypedName("Иванова Мария Петровна"))
    #expect(name.full == "Иванова Мария Петровна")
    #expect(name.withInitials == "Иванова\u{A0}М.\u{A0}П.")
    #expect(name.withInitialsFirst == "М.\u{A0}П.\u{A0}Иванова")
    #expect(!name.hasInitialsOnly)
    let short = try #require(TypedName("Иванова М."))
    #expect(short.withInitials == "Иванова\u{A0}М.")
    #expect(short.hasInitialsOnly)
  }

  @Test("Takes parts from columns", arguments: [nil, "", " — ", "нет", "-"])
  func columns(patronymic: String?) throws {
    let name = try #require(TypedName(surname: " ли ", given: "ЯН", patronymic: patronymic))
    #expect(name == TypedName("Ли Ян"))
    #expect(TypedName(surname: "Ли", given: "", patronymic: nil) == nil)
    #expect(TypedName(surname: "Ли", given: "Ян", patronymic: "8-900") == nil)
    #expect(
      TypedName(surname: "Гасанов", given: "али", patronymic: "Вагиф Оглы")?.patronymic
        == "Вагиф оглы")
  }

  @Test("Reads back every name it prints", arguments: 0..<10)
  func readsBack(seed: Int) throws {
    var noise = Noise(seed: seed)
    let surnames = ["Лесная", "Дубов-Кленов", "д’Арк", "Ли", "О’Нил"]
    let given = ["Анна", "Ёлка-Роза", "А.", "Ян"]
    let patronymics = ["Ильич", "Саввична", "Рашид оглы", nil]
    for _ in 0..<20 {
      let surname = try #require(surnames.randomElement(using: &noise))
      let first = try #require(given.randomElement(using: &noise))
      let patronymic = first == "А." ? "Б." : try #require(patronymics.randomElement(using: &noise))
      let name = try #require(
        TypedName(surname: surname, given: first, patronymic: patronymic))
      #expect(TypedName(name.full) == name)
    }
  }
}
