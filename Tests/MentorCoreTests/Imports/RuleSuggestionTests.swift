import Interchange
import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Suggested rules")
struct RuleSuggestionTests {
  private static let text = """
    Отметка времени;Кто это?;Связь;Письма;Учится;Мой класс сейчас;Мнение
    19.09.2026;Лугова Анна Петровна;89000000001;a@example.org;7А;да;«Лугова» — это я
    19.09.2026;Росин Пётр Ильич;89000000002;b@example.org;8 «Б»;да;нет
    19.09.2026;Ивняков Олег Юрьевич;7,9E+10;c@example.org;05.июн;да;хочу дружить с Анной

    """

  private func suggestion(_ kind: ImportKind) throws -> RuleSuggestion {
    let fixture = try ImportFixture()
    let importer = Importer(
      kind, into: fixture.organization, year: fixture.year, on: fixture.today)
    let table = try Importer.table(from: Array(Self.text.utf8), named: "ф 1.csv", of: kind)
    return try importer.suggestion(for: table, file: "ф 1.csv", sheet: nil)
  }

  @Test("Known headers, guesses by the cells and open columns are told apart")
  func kinds() throws {
    let rules = try suggestion(.people).rules
    #expect(rules.problem == nil)
    #expect(rules.files.map(\.text) == ["ф*.csv"])
    #expect(
      rules.columns.map(\.column)
        == [.timestamp, .fullName, .phone, .email, .grade, nil, nil])
    #expect(rules.columns.map(\.guess) == [false, true, true, true, true, false, false])
    #expect(!rules.columns[6].isDecided)
  }

  @Test("The samples show no name, telephone or address")
  func privacy() throws {
    let reading = try suggestion(.people).reading
    let shown = reading.columns.flatMap(\.samples).joined(separator: " ")
    for word in ["Лугова", "Анн", "Росин", "8900", "example"] { #expect(!shown.contains(word)) }
    #expect(reading.columns[1].samples.first == "Xxxxxx Xxxx Xxxxxxxx")
    #expect(reading.columns[5].samples == ["да"])
    #expect(reading.columns[4].samples == ["7А", "8 «Б»", "05.июн"])
  }

  @Test("Names that a column repeats are shown by their shapes, choices as they are")
  func repeatedNames() throws {
    let fixture = try ImportFixture()
    let importer = Importer(
      .people, into: fixture.organization, year: fixture.year, on: fixture.today)
    let rows = (1...9).map { "Лугова Анна \($0);Соколова;от Анны;лыжи;89000000001" }
    let text = (["ФИО;Учитель;Кто позвал;Кружок;Номер"] + rows).joined(separator: "\n")
    let table = try Importer.table(from: Array(text.utf8), named: "а.csv", of: .people)
    let reading = try importer.reading(of: table)
    #expect(
      reading.columns.dropFirst().map(\.samples)
        == [["Xxxxxxxx"], ["xx Xxxx"], ["лыжи"], ["99999999999"]])
  }

  @Test("What the suggestion says, the import does")
  func used() throws {
    var fixture = try ImportFixture()
    let rules = try suggestion(.people).rules
    let outcome = try fixture.take(.people, Self.text, by: rules)
    #expect(outcome.counts == [2, 0, 0, 1])
    #expect(fixture.base.people[0].phone == "89000000001")
  }

  @Test(
    "Rules suggested for a table that is known change nothing about its import",
    arguments: [
      ("mentors-utf8-comma.csv", ImportKind.mentors), ("mentees-columns.csv", .mentees),
      ("people.csv", .people), ("questionnaires.xlsx", .mentors),
    ])
  func nothingNew(file: String, kind: ImportKind) throws {
    let fixture = try ImportFixture()
    let bytes = try ImportFixture.bytes(file)
    let importer = Importer(
      kind, into: fixture.organization, year: fixture.year, on: fixture.today)
    let table = try Importer.table(from: bytes, named: file, of: kind)
    let rules = try importer.suggestion(for: table, file: file, sheet: nil).rules
    #expect(rules.problem == nil)
    #expect(rules.fits(file))
    var plain = fixture
    var ruled = fixture
    let before = try plain.take(kind, bytes, form: "UU", named: file)
    let after = try ruled.take(kind, bytes, form: "UU", named: file, by: rules)
    #expect(before.counts == after.counts)
    #expect(before.codes == after.codes)
    #expect(plain.base.people.elements == ruled.base.people.elements)
  }

  @Test("A file tells what it holds by its columns, of equals by its name")
  func targets() throws {
    let fixture = try ImportFixture()
    let before = try #require(SurveyCatalogue[SurveyCode(jsonText: "before-mentee-uu")])
    let survey = Survey(id: SurveyID(number: 1), year: fixture.year, before)
    let search = ImportTargetSearch(
      surveys: [survey], fixture.organization, fixture.year, of: .standard, on: fixture.today)
    func target(_ text: String, _ name: String) throws -> String {
      try search.target(of: Array(text.utf8), named: name).jsonText
    }
    #expect(
      try target("ФИО;Дата подписания;Кто подписал\nЛугова Анна;01.09.2026;сам\n", "а.csv")
        == "consents")
    #expect(try target("ФИО;Вместимость\nЛугова Анна;2\n", "а.csv") == "mentors")
    #expect(try target("ФИО;Класс\nЛугова Анна;7А\n", "наставляемые.csv") == "mentees")
    let questions = before.questions.suffix(5).map { "\"\($0.fullText)\"" }.joined(separator: ",")
    #expect(try target("ФИО,\(questions)\nЛугова Анна,,,,,\n", "а.csv") == "before-mentee-uu")
    #expect(throws: RulesError.self) { try target("ФИО;Класс\nЛугова Анна;7А\n", "список.csv") }
    #expect(throws: RulesError.unclearTarget(file: "а.csv", candidates: [])) {
      try target("Город;Погода\nТверь;дождь\n", "а.csv")
    }
  }
}
