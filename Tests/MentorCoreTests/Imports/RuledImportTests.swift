import Interchange
import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Import by rules")
struct RuledImportTests {
  @Test("A file of Yandex Forms with questions of the school's own is read by its rules")
  func yandex() throws {
    var fixture = try ImportFixture()
    let rules = ImportRules(
      for: .table(.mentees),
      columns: [
        ColumnRule("Как тебя зовут (полностью)?", column: .fullName),
        ColumnRule("Ты", column: .sex, values: ["девочка": "ж"]),
        ColumnRule("твой  КЛАСС", column: .grade, values: ["8 Б класс": "8Б"]),
        ColumnRule("С чем помочь?", column: .requests, joined: .bar),
        ColumnRule("Что любишь делать? / Спорт", column: .interests),
        ColumnRule("Любимое блюдо", ignored: true),
      ], constants: ["forms": "UU", "role": "learner"])
    let bytes = try ImportFixture.bytes("rules-yandex-mentees.xlsx")
    let outcome = try fixture.take(.mentees, bytes, named: "выгрузка.xlsx", by: rules)
    #expect(outcome.counts == [2, 0, 0, 1])
    #expect(fixture.base.people.map { $0.role.grade?.jsonText } == ["8Б", "7А"])
    #expect(fixture.base.people.map(\.sex) == [.female, .male])
    #expect(fixture.base.people.map(\.email) == ["mila@example.org", "artem@example.org"])
    #expect(fixture.base.people.map(\.role.kind) == [.learner, .learner])
    #expect(fixture.base.mentees[0].requests == ["алгебра", "геометрия"])
    #expect(fixture.base.mentees[1].requests == ["русский язык, сочинения", "доклады"])
    #expect(fixture.base.mentees[1].interests == ["Спорт"])
    #expect(fixture.base.mentees.map { $0.forms.map(\.text) } == [["UU"], ["UU"]])
    let reasons = outcome.rejected[0].reason.ru
    #expect(reasons.contains("«05.июн»") && reasons.contains("«#Н/Д»"))
    let texts = outcome.findings.map(\.message.ru)
    #expect(texts.contains { $0.contains("«Любимое блюдо» не импортирован по правилам own") })
    #expect(texts.contains { $0.contains("«Что любишь делать? / Музыка» не известен") })
    let again = try fixture.take(.mentees, bytes, named: "выгрузка.xlsx", by: rules)
    #expect(again.counts == [0, 0, 2, 1])
  }

  @Test("A file of Google Forms with the month first is read by the order that the rules tell")
  func google() throws {
    var fixture = try ImportFixture()
    let rules = ImportRules(
      for: .table(.mentors),
      columns: [
        ColumnRule("Your name as in the passport", column: .fullName),
        ColumnRule("How many pupils will you take?", column: .capacity),
        ColumnRule("I know about", column: .competences, joined: .semicolon),
      ], constants: ["forms": "UU"], dateOrder: .monthDayYear)
    let outcome = try fixture.take(
      .mentors, ImportFixture.bytes("rules-google-mentors.csv"), by: rules)
    #expect(outcome.counts == [2, 0, 0, 0])
    #expect(
      fixture.base.people.map(\.born)
        == [
          .date(try CalendarDate(iso: "1988-03-04")), .date(try CalendarDate(iso: "1979-11-12")),
        ])
    #expect(fixture.base.mentors[0].competences == ["Математика", "Шахматы"])
    #expect(fixture.base.mentors.map(\.capacity) == [2, 1])
  }

  @Test("A list of Russian Excel is read with its damage mended and told")
  func excel() throws {
    var fixture = try ImportFixture()
    let rules = ImportRules(
      for: .table(.people),
      columns: [
        ColumnRule("Ученик", column: .fullName), ColumnRule("Родился", column: .birthDate),
        ColumnRule("Прим.", ignored: true),
      ], constants: ["role": "learner"], headerRow: 4)
    let outcome = try fixture.take(
      .people, ImportFixture.bytes("rules-excel-people.csv"), by: rules)
    #expect(outcome.counts == [3, 0, 0, 0])
    #expect(fixture.base.people[0].born == .date(try CalendarDate(iso: "2012-05-14")))
    #expect(fixture.base.people[1].phone == "+79000000012")
    #expect(fixture.base.people[1].role.grade?.jsonText == "7А")
    #expect(
      Set(outcome.codes).isSuperset(of: [
        "import.odd-spaces", "import.serial-date", "import.short-phone",
        "import.ignored-column",
      ]))
    let serial = outcome.findings.first { $0.code == "import.serial-date" }
    #expect(serial?.row == 5)
    #expect(serial?.message.ru.contains("41043 — 14.05.2012") == true)
  }

  @Test("What the rules name goes before a built-in header, wherever it stands")
  func precedence() throws {
    var fixture = try ImportFixture()
    let rules = ImportRules(
      for: .table(.people), columns: [ColumnRule("Номер мамы", column: .phone)])
    let outcome = try fixture.take(
      .people,
      "ФИО;Телефон;Номер мамы\nЛугова Анна;+7 900 000-00-01;+7 900 000-00-02\n", by: rules)
    #expect(fixture.base.people[0].phone == "+7 900 000-00-02")
    #expect(outcome.codes == ["import.duplicate-column"])
  }

  @Test("A guess counts and is told; an undecided column is read as without rules")
  func guesses() throws {
    var fixture = try ImportFixture()
    let rules = ImportRules(
      for: .table(.people),
      columns: [
        ColumnRule("Кто?", column: .fullName, guess: true), ColumnRule("Класс"), ColumnRule("Цвет"),
      ])
    let outcome = try fixture.take(
      .people, "Кто?;Класс;Цвет\nЛугова Анна;7А;синий\n", by: rules)
    #expect(outcome.counts == [1, 0, 0, 0])
    #expect(fixture.base.people[0].role.grade?.jsonText == "7А")
    #expect(outcome.codes == ["import.likened-column", "import.unknown-column"])
  }

  @Test("Headers of the rules that the file lacks are told")
  func missing() throws {
    var fixture = try ImportFixture()
    let rules = ImportRules(
      for: .table(.people),
      columns: [ColumnRule("Рост", column: .grade), ColumnRule("Вес", ignored: true)])
    let outcome = try fixture.take(.people, "ФИО\nЛугова Анна\n", by: rules)
    let finding = outcome.findings.first { $0.code == "import.rules-header-missing" }
    #expect(finding?.message.ru.contains("«Рост»") == true)
    #expect(finding?.message.ru.contains("«Вес»") == false)
  }

  @Test("A sheet that the rules name matters to workbooks alone")
  func sheet() throws {
    var fixture = try ImportFixture()
    let rules = ImportRules(for: .table(.people), sheet: "Лист 7")
    #expect(try fixture.take(.people, "ФИО\nЛугова Анна\n", by: rules).counts == [1, 0, 0, 0])
    #expect(throws: ImportError.self) {
      try fixture.take(.mentees, ImportFixture.bytes("questionnaires.xlsx"), by: rules)
    }
  }

  @Test("Values are replaced once: two that mean each other change places")
  func cycle() throws {
    var fixture = try ImportFixture()
    let rules = ImportRules(
      for: .table(.people),
      columns: [ColumnRule("Класс", column: .grade, values: ["7А": "7Б", "7Б": "7А"])])
    try fixture.take(.people, "ФИО;Класс\nЛугова Анна;7А\nРосин Пётр;7Б\n", by: rules)
    #expect(fixture.base.people.map { $0.role.grade?.jsonText } == ["7Б", "7А"])
  }

  @Test("The row of headers that the rules name is taken though another fits, or refused")
  func headerRow() throws {
    let text = "ФИО;Класс\nФИО;Класс\nЛугова Анна;7А\n"
    var fixture = try ImportFixture()
    let second = ImportRules(for: .table(.people), headerRow: 2)
    #expect(try fixture.take(.people, text, by: second).counts == [1, 0, 0, 0])
    let third = ImportRules(for: .table(.people), headerRow: 3)
    #expect(throws: ImportError.self) { try fixture.take(.people, text, by: third) }
    let none = ImportRules(for: .table(.people), headerRow: 900)
    #expect(throws: ImportError.self) { try fixture.take(.people, text, by: none) }
  }

  @Test("Other rules change the meaning of a row, so that it updates")
  func changedRules() throws {
    var fixture = try ImportFixture()
    let text = "ФИО;Класс\nЛугова Анна;7А\n"
    try fixture.take(.people, text)
    let rules = ImportRules(for: .table(.people), constants: ["sex": "ж"])
    #expect(try fixture.take(.people, text, by: rules).counts == [0, 1, 0, 0])
    #expect(try fixture.take(.people, text, by: rules).counts == [0, 0, 1, 0])
    #expect(fixture.base.people[0].sex == .female)
  }
}
