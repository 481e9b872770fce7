import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Import of questionnaires")
struct ImporterTests {
  private static let encodings = [
    "mentors-cp1251-semicolon.csv", "mentors-utf16-tab.csv", "mentors-utf8-comma.csv",
    "mentors-utf8bom-semicolon.csv",
  ]

  @Test(
    "Reads the table of any office program, and names what is wrong by row", arguments: encodings)
  func officePrograms(file: String) throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(.mentors, ImportFixture.bytes(file), named: file)
    #expect(outcome.counts == [3, 0, 0, 4])
    #expect(outcome.rejected.map(\.reasons.count) == [1, 2, 1, 2])
    #expect(
      outcome.codes == [
        "consent.in-questionnaire", "import.mended-letters", "import.unknown-column",
      ])
    let mentor = fixture.base.mentors[0]
    #expect(mentor.capacity == 2)
    #expect(mentor.forms.map(\.text) == ["UU"])
    #expect(mentor.competences == ["организация событий", "дебаты"])
    #expect(mentor.interests == ["волейбол", "походы (летом, зимой)"])
    #expect(mentor.wishedAges == AgeRange(from: 12, to: 14))
    #expect(mentor.hoursPerWeek == 2)
    #expect(mentor.availability.text == "пн 15:00-17:00")
    #expect(fixture.base.mentors[1].capacity == 3)
    #expect(fixture.base.mentors[1].hoursPerWeek == 2.5)
    #expect(fixture.base.mentors[2].hoursPerWeek == 0.5)
    #expect(fixture.base.people[0].role.kind == .learner)
    #expect(fixture.base.people[0].role.grade?.jsonText == "11А")
    #expect(fixture.base.people[2].surname == "Осокина")
  }

  @Test("Every encoding of a table is the same table: a second import changes nothing")
  func sameTable() throws {
    var fixture = try ImportFixture()
    for (position, file) in Self.encodings.enumerated() {
      let before = fixture.base.mentors.elements
      let outcome = try fixture.take(.mentors, ImportFixture.bytes(file), named: file)
      #expect(outcome.counts == (position == 0 ? [3, 0, 0, 4] : [0, 0, 3, 4]))
      if position > 0 { #expect(fixture.base.mentors.elements == before) }
    }
  }

  @Test("Columns in another order and a column more or less in between make no change")
  func reordered() throws {
    var fixture = try ImportFixture()
    try fixture.take(.mentees, "ФИО;Класс;Форма;Запрос\nЛугова Анна;7А;UU;ОГЭ\n")
    let outcome = try fixture.take(
      .mentees, "№;Запрос;Форма;Любимый цвет;Класс;ФИО\n1;ОГЭ;UU;синий;7А;Лугова Анна\n")
    #expect(outcome.counts == [0, 0, 1, 0])
    #expect(outcome.codes == ["import.unknown-column"])
  }

  @Test("A changed row updates, an empty cell keeps what is known")
  func updates() throws {
    var fixture = try ImportFixture()
    try fixture.take(.mentees, "ФИО;Класс;Форма;Запрос;Интересы\nЛугова Анна;7А;UU;ОГЭ;лыжи\n")
    let outcome = try fixture.take(
      .mentees, "ФИО;Класс;Форма;Запрос;Интересы\nЛугова Анна;8А;UU;языки;\n")
    #expect(outcome.counts == [0, 1, 0, 0])
    #expect(fixture.base.mentees[0].requests == ["языки"])
    #expect(fixture.base.mentees[0].interests == ["лыжи"])
    #expect(fixture.base.people[0].role.grade?.jsonText == "8А")
  }

  @Test("What was edited here since the import stays as long as the row does not change")
  func editsStay() throws {
    var fixture = try ImportFixture()
    let table = "ФИО;Класс;Форма;Количество наставляемых\nЛугова Анна;11А;UU;1\n"
    try fixture.take(.mentors, table)
    var mentor = fixture.base.mentors[0]
    mentor.capacity = 5
    fixture.base.mentors.put(mentor)
    #expect(try fixture.take(.mentors, table).counts == [0, 0, 1, 0])
    #expect(fixture.base.mentors[0].capacity == 5)
  }

  @Test("A capacity is not imported below the places taken")
  func takenPlaces() throws {
    var fixture = try ImportFixture()
    try fixture.take(.mentors, "ФИО;Форма;Количество наставляемых\nЛугова Анна;UU;4\n")
    fixture.base = ImportBase(
      people: fixture.base.people, mentors: fixture.base.mentors,
      takenPlaces: [MentorID(number: 1): TakenPlaces(count: 3, pairs: ["PAIR-1"])])
    let outcome = try fixture.take(
      .mentors, "ФИО;Форма;Количество наставляемых;Класс\nЛугова Анна;UU;2;9А\n")
    #expect(outcome.rejected.first?.reason.ru.contains("PAIR-1") == true)
    #expect(fixture.base.mentors[0].capacity == 4)
    #expect(fixture.base.people[0].role.grade == nil)
  }

  @Test("Two rows about one person are one record; where they differ the later counts")
  func repeated() throws {
    var fixture = try ImportFixture()
    let table = """
      ФИО;Год рождения;Форма;Запрос;Интересы
      Лугова Анна Ильинична;2013;UU;ОГЭ;лыжи
      ЛУГОВА Анна Ильинична;2013;UU;языки;

      """
    let outcome = try fixture.take(.mentees, table)
    #expect(outcome.counts == [1, 0, 0, 0])
    #expect(outcome.codes == ["import.repeated-person"])
    #expect(fixture.base.mentees[0].requests == ["языки"])
    #expect(fixture.base.mentees[0].interests == ["лыжи"])
    #expect(try fixture.take(.mentees, table).counts == [0, 0, 1, 0])
    let changed = table.replacing("лыжи", with: "шахматы")
    #expect(try fixture.take(.mentees, changed).counts == [0, 1, 0, 0])
    #expect(fixture.base.mentees[0].interests == ["шахматы"])
  }

  @Test("Namesakes in one table need their births")
  func namesakes() throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .mentees, "ФИО;Класс;Форма\nЛугова Анна;7А;UU\nРосина Ада;5А;UU\nЛугова Анна;9Б;UU\n")
    #expect(outcome.counts == [1, 0, 0, 2])
    #expect(outcome.rejected[0].reason.ru.contains("4") == true)
    #expect(outcome.rejected[1].reason.ru.contains("2") == true)
    let told = try fixture.take(
      .mentees,
      "ФИО;Класс;Форма;Год рождения\nЛугова Анна;7А;UU;2013\nЛугова Анна;9Б;UU;2011\n")
    #expect(told.counts == [2, 0, 0, 0])
  }

  @Test("A name that fits several known people is rejected with their identifiers, never a name")
  func ambiguous() throws {
    var fixture = try ImportFixture()
    try fixture.take(.people, "ФИО;Год рождения\nЛугова Анна;2011\nЛугова Анна;2013\n")
    let outcome = try fixture.take(.mentees, "ФИО;Форма\nЛугова Анна;UU\n")
    #expect(outcome.rejected.first?.reason.ru.contains("P-1 и P-2") == true)
    #expect(outcome.rejected.first?.reason.ru.contains("Лугова") == false)
  }

  @Test("One person keeps one record as mentor and as mentee")
  func bothRoles() throws {
    var fixture = try ImportFixture()
    try fixture.take(.mentors, "ФИО;Год рождения;Форма;Класс\nЛугова Анна Ильинична;2010;UU;10А\n")
    let outcome = try fixture.take(
      .mentees, "ФИО;Дата рождения;Форма;Телефон\nЛугова А. И.;12.03.2010;EU;8 900 000-00-01\n")
    #expect(outcome.counts == [1, 0, 0, 0])
    #expect(fixture.base.people.count == 1)
    #expect(fixture.base.people[0].given == "Анна")
    #expect(fixture.base.people[0].born?.jsonText == "2010-03-12")
    #expect(fixture.base.people[0].phone == "8 900 000-00-01")
  }

  @Test(
    "Columns of questionnaires by their synonyms",
    arguments: [
      "Фамилия;Имя;Отчество;Класс;Форма", "Отчество;Форма;Имя;Класс;Фамилия",
      "Ваша фамилия;Ваше имя;Отчество;Ваш класс;Выберите форму наставничества",
      "ФАМИЛИЯ*;имя:;отчество (при наличии);Класс (с буквой);форма наставничества",
    ])
  func synonyms(head: String) throws {
    var fixture = try ImportFixture()
    let cells = head.lowercased().split(separator: ";").map { header in
      switch header.first(where: { "фиоквы".contains($0) }) {
      case _ where header.contains("фам"): "Лугова"
      case _ where header.contains("отч"): "Ильинична"
      case _ where header.contains("имя"): "Анна"
      case _ where header.contains("класс"): "7А"
      default: "UU"
      }
    }
    let outcome = try fixture.take(.mentees, head + "\n" + cells.joined(separator: ";") + "\n")
    #expect(outcome.counts == [1, 0, 0, 0])
    #expect(fixture.base.people[0].fullName == "Лугова Анна Ильинична")
    #expect(fixture.base.mentees[0].forms.map(\.text) == ["UU"])
  }

  @Test("Of two columns for one thing the first counts, the other is reported")
  func twoColumns() throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .people, "ФИО;Почта;Электронная почта\nЛугова Анна;a@example.org;b@example.org\n")
    #expect(outcome.counts == [1, 0, 0, 0])
    #expect(fixture.base.people[0].email == "a@example.org")
    #expect(outcome.findings.first?.values.first?.text == "b@example.org")
  }

  @Test("Reads what people are from position, form and answers")
  func roles() throws {
    var fixture = try ImportFixture()
    try fixture.take(.people, ImportFixture.bytes("people.csv"), named: "people.csv")
    let people = fixture.base.people
    #expect(people.map(\.role.kind) == [.teacher, .teacher, .employee])
    #expect(people[0].role.subjects == ["физика", "астрономия"])
    #expect(people[0].role.experienceYears == 12)
    #expect(people[0].email == "mark@example.org")
    #expect(people[0].phone == "8 900 000-00-10")
    #expect(people[1].role.experienceYears == 0)
    #expect(people[1].role.newEmployee == true)
  }

  @Test("The school itself is no organisation of a person")
  func home() throws {
    var fixture = try ImportFixture()
    try fixture.take(
      .people, "ФИО;Место работы (учёбы)\nЛугова Анна;ШКОЛА «У РЕКИ»\nРосина Ада;Лицей\n")
    #expect(fixture.base.people.map(\.organization) == [nil, "Лицей"])
  }

  @Test("Headers as questionnaires ask are understood, and said to be understood so")
  func questions() throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .mentors,
      """
      ФИО;Какую форму наставничества Вы выбираете?;Сколько человек можете взять;\
      Ваши интересы и хобби;В чём Вы можете помочь?;Стаж родителя
      Лугова Анна;UU;3;лыжи;физика;5

      """)
    #expect(outcome.counts == [1, 0, 0, 0])
    let mentor = try #require(fixture.base.mentors.first)
    #expect(mentor.forms.map(\.text) == ["UU"])
    #expect(mentor.capacity == 3)
    #expect(mentor.interests == ["лыжи"])
    #expect(mentor.competences == ["физика"])
    #expect(fixture.base.people[0].role.experienceYears == nil)
    #expect(outcome.codes == ["import.likened-column", "import.unknown-column"])
  }

  @Test("A header that may mean two columns, or two that mean one, are left out and reported")
  func unclearHeaders() throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .mentees,
      "ФИО;Форма;Ваш запрос и ваши цели;Ваше хобби;Ваши увлечения летом\nЛугова Анна;UU;а;б;в\n")
    #expect(outcome.findings.map(\.code) == Array(repeating: "import.unknown-column", count: 3))
    #expect(fixture.base.mentees[0].requests.isEmpty)
  }

  @Test("The telephone of a parent is taken for the mentee's contact")
  func parent() throws {
    var fixture = try ImportFixture()
    try fixture.take(.mentees, "ФИО;Форма;Телефон родителя\nЛугова Анна;UU;8 900 000-00-01\n")
    #expect(fixture.base.people[0].phone == "8 900 000-00-01")
  }

  @Test("Two columns of one meaning are called duplicates")
  func duplicates() throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      .mentees, "ФИО;Форма;Форма наставничества\nЛугова Анна;UU;TU\n")
    #expect(outcome.codes == ["import.duplicate-column"])
    #expect(outcome.findings[0].message.ru.contains("повторяет столбец B «Форма»"))
  }

  @Test("A file without a column of forms says so once")
  func formColumn() throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(.mentees, "ФИО;Запрос\nЛугова Анна;ОГЭ\nРосина Ада;ОГЭ\n")
    #expect(outcome.findings.map(\.code) == ["import.no-form"])
    #expect(outcome.findings[0].severity == .warning && outcome.findings[0].row == nil)
    #expect(outcome.findings[0].message.ru.contains("--form"))
  }

  @Test(
    "A given name before the surname is reported, not swapped in silence",
    arguments: [
      ("Пётр Соколов", true), ("мария луговская", true), ("Соколов Пётр", false),
      ("Лев Марк", false), ("Роман Анна", false), ("Лугова Анна", false),
      ("Пётр Львович Соколов", false),
    ])
  func nameOrder(name: String, isReported: Bool) throws {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(.people, "ФИО;Класс\n\(name);7А\n")
    #expect(outcome.counts == [1, 0, 0, 0])
    #expect(outcome.codes == (isReported ? ["import.name-order"] : []))
  }
}
