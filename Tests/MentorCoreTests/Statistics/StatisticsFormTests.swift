import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Statistical forms as data")
struct StatisticsFormTests {
  private static let file = RecordFile<StatisticsForm>()

  private static func number(_ text: String) throws -> CellNumber {
    try CellNumber(jsonText: text)
  }

  private static func address(_ section: String, _ row: String, _ column: String) throws
    -> CellAddress
  {
    try CellAddress(number(section), number(row), number(column))
  }

  @Test("A shipped form passes its own checks and is the same after writing and reading")
  func shipped() throws {
    for form in StatisticsCatalogue.forms {
      let checked = try form.checked()
      #expect(checked == form)
      #expect(try Self.file.decode(Self.file.encode(form), file: "form.json") == form)
      #expect(form.plan.allSatisfy { !$0.contradicts })
      #expect(form.balances.count > 2)
    }
    let unmapped = StatisticsCatalogue.example.plan.filter { $0.source == nil }
    #expect(unmapped.map { "\($0.address)" } == ["3.1.3"])
    #expect(StatisticsCatalogue.region.plan.allSatisfy { $0.source != nil })
  }

  @Test("The example is invented and says so; no shipped form has a code of a real one")
  func invented() {
    #expect(StatisticsCatalogue.example.isFictitious)
    #expect(StatisticsCatalogue.example.rosstat?.okud == "0609999")
    #expect(StatisticsCatalogue.region.rosstat == nil)
  }

  @Test("Numbers are compared without leading zeros and case")
  func numbers() throws {
    #expect(try Self.number("01") == Self.number("1"))
    #expect(try Self.number("12А") == Self.number("012а"))
    #expect(try Self.number("00") == Self.number("0"))
    #expect(try Self.number("2") < Self.number("10"))
    #expect(try Self.number("10") < Self.number("10а"))
    #expect(try Self.number("01").jsonText == "01")
    for text in ["", "1.2", "1-2", " 1", "1 ", "<a>", "1234567890123"] {
      #expect(throws: ValueProblem.self) { try Self.number(text) }
    }
  }

  @Test(
    "What a cell holds is read and written in one way",
    arguments: [
      ("вводится", "вводится"), ("Entered", "вводится"), ("не  заполняется", "не заполняется"),
      ("left empty", "не заполняется"), ("текст Куратор", "текст куратор"),
      ("text link", "текст ссылка"), ("показатель kpi-5", "показатель KPI-5"),
      ("indicator L-1", "показатель L-1"), ("people where role mentor", "лица где роль наставник"),
    ])
  func sources(text: String, expected: String) throws {
    let source = try CellSource(jsonText: text)
    #expect(source.jsonText == expected)
    #expect(try CellSource(jsonText: expected) == source)
  }

  @Test(
    "What no cell can hold is refused with advice",
    arguments: [
      "", "текст", "текст возраст", "показатель", "показатель пять", "вводится позже", "лица где",
      "=SUM(A1)", "лица где роль директор",
    ])
  func badSources(text: String) {
    #expect(throws: ValueProblem.self) { try CellSource(jsonText: text) }
  }

  @Test("A cell holds its own source, else what its column narrowed by its row says")
  func narrowing() throws {
    var form = StatisticsCatalogue.example
    let cell = try Self.address("1", "2", "4")
    #expect(
      form.plan(of: cell)?.source?.jsonText
        == "роли где пол женский и роль наставник и есть пара (в работе за период)")
    try form.map(cell, to: CellSource(jsonText: "лица где роль наставник"))
    #expect(form.plan(of: cell)?.source?.jsonText == "лица где роль наставник")
    try form.map(cell, to: nil)
    #expect(form == StatisticsCatalogue.example)
  }

  @Test("A row and a column that count different things hold nothing and are named")
  func contradiction() throws {
    let section = StatisticsSection(
      CellNumber(1), "Раздел", columns: [StatisticsColumn(CellNumber(1), "Пары", .rule("пары"))],
      rows: [StatisticsRow(CellNumber(1), "Люди", ["лица"])])
    let form = StatisticsForm(
      StatisticsCode(text: "X-1"), title: "Форма", period: .schoolYear,
      asOf: MonthDay(month: 5, day: 31), sections: [section])
    #expect(form.plan.map(\.contradicts) == [true])
    #expect(form.plan.map(\.source) == [nil])
    let filled = try StatisticsSchool().scene(form).filled
    #expect(filled.findings.map(\.code) == ["fsn.units"])
  }

  @Test(
    "A definition that contradicts itself is refused",
    arguments: [
      ("\"1.1.3 = 1.2.3 + 1.3.3\"", "\"1.1.3 = 9.2.3\""),
      ("\"number\": \"2\"", "\"number\": \"1\""),
      ("\"number\": \"4\"", "\"number\": \"03\""), ("\"row\": \"4\"", "\"row\": \"40\""),
      ("\"period\": \"0101\"", "\"period\": \"0102\""),
      ("\"period\": \"0101\"", "\"period\": \"Q1\""),
      ("\"title\": \"Сведения", "\"titel\": \"Сведения"),
      ("\"asOf\": \"12-31\"", "\"asOf\": \"31-12\""),
      ("\"source\": \"пары\"", "\"source\": \"пары где\""),
      ("\"okud\": \"0609999\"", "\"okud\": \"../0609999\""),
    ])
  func refused(part: String, other: String) throws {
    let text = String(decoding: Self.file.encode(StatisticsCatalogue.example), as: UTF8.self)
    let range = try #require(text.firstRange(of: part))
    let changed = text.replacingCharacters(in: range, with: other)
    #expect(throws: JSONError.self) {
      try Self.file.decode(Array(changed.utf8), file: "form.json")
    }
  }

  @Test("Numbers are entered by year and cell, and only where they are to be")
  func entering() throws {
    var form = StatisticsCatalogue.region
    let year = try SchoolYear(firstYear: 2026)
    let date = try CalendarDate(iso: "2027-01-01")
    let cell = try Self.address("1", "1", "9")
    try form.enter(EnteredValue(14, at: cell, in: year, on: date, source: "отчёт"))
    try form.enter(EnteredValue(15, at: cell, in: year, on: date, source: "отчёт"))
    try form.enter(EnteredValue(9, at: cell, in: year.previous, on: date))
    #expect(form.entered.map(\.value) == [9, 15])
    form.removeEntered(at: cell, in: year)
    #expect(form.entered(at: cell, in: year) == nil)
    #expect(throws: StatisticsError.notEntered(try Self.address("1", "1", "7"), form.code)) {
      try form.enter(EnteredValue(1, at: Self.address("1", "1", "7"), in: year, on: date))
    }
    #expect(throws: StatisticsError.noCell(try Self.address("7", "1", "1"), form.code)) {
      try form.enter(EnteredValue(1, at: Self.address("7", "1", "1"), in: year, on: date))
    }
    #expect(throws: StatisticsError.self) {
      try form.enter(EnteredValue(-1, at: cell, in: year, on: date))
    }
  }

  @Test("A form of a calendar year takes the one in which the school year begins")
  func periods() throws {
    let year = try SchoolYear(firstYear: 2026)
    let (region, example) = (StatisticsCatalogue.region, StatisticsCatalogue.example)
    #expect(region.days(in: year) == year.days)
    #expect(region.asOf(in: year).iso == "2027-05-31")
    #expect(region.ageDay(in: year).iso == "2027-01-01")
    #expect(region.yearName(year) == "2026/27")
    #expect("\(example.days(in: year))" == "2026-01-01..2026-12-31")
    #expect(example.asOf(in: year).iso == "2026-12-31")
    #expect(example.ageDay(in: year).iso == "2026-12-31")
    #expect(example.yearName(year) == "2026")
  }

  @Test(
    "Codes are capital Latin letters and digits",
    arguments: ["", "A", "ФСН", "1.ДОП", "-A1", "A--B"])
  func codes(text: String) {
    #expect(throws: ValueProblem.self) { try StatisticsCode(jsonText: text) }
    #expect((try? StatisticsCode(jsonText: "1-dop"))?.text == "1-DOP")
  }

  @Test("A code of an organisation has 8, 10 or 14 digits")
  func okpo() {
    #expect(["12345678", "1234567890", "12345678901234"].allSatisfy(RosstatFile.isOKPO))
    #expect(
      ["", "1234567", "123456789", "1234567а", "١٢٣٤٥٦٧٨"].allSatisfy { !RosstatFile.isOKPO($0) })
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
