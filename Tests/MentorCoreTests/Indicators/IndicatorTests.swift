import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Indicators")
struct IndicatorTests {
  private static func code(_ text: String) throws -> IndicatorCode {
    try IndicatorCode(jsonText: text)
  }

  /// A school in which two learners have a pair and one has none.
  private static func school() throws -> CountingSchool {
    var school = try CountingSchool()
    let mentor = school.mentor(try school.person(born: "2010"))
    for _ in 0..<2 { try school.pair(mentor, [school.mentee(try school.person())]) }
    _ = school.mentee(try school.person())
    return school
  }

  private static func reading(
    _ text: String, _ school: CountingSchool, _ book: IndicatorBook = IndicatorBook()
  ) throws -> IndicatorReading {
    let base = try school.base(on: book.ageDay.date(in: school.year).iso)
    return IndicatorReading(try book.indicator(code(text)), of: book, in: school.year, from: base)
  }

  @Test("Without a denominator there is no value, and the numerator stands")
  func noDenominator() throws {
    let reading = try Self.reading("KPI-1", Self.school())
    #expect(reading.numerator.count == 2)
    #expect(reading.denominator == nil && reading.value == nil && reading.isReached == nil)
    #expect(!reading.isImpossible)
  }

  @Test(
    "The value is 100 times the numerator by the denominator; by zero there is none",
    arguments: [(0, nil, true), (1, 200, true), (2, 100, false), (8, 25, false)]
      as [(Int, Double?, Bool)])
  func value(denominator: Int, expected: Double?, isImpossible: Bool) throws {
    let school = try Self.school()
    var book = IndicatorBook()
    try book.enter(
      EnteredDenominator(
        of: Self.code("KPI-1"), in: school.year, value: denominator,
        date: CalendarDate(iso: "2027-01-01"), source: "отчёт"))
    let reading = try Self.reading("KPI-1", school, book)
    #expect(reading.value == expected)
    #expect(reading.isImpossible == isImpossible)
  }

  @Test("A denominator of another year does not count")
  func otherYear() throws {
    let school = try Self.school()
    var book = IndicatorBook()
    try book.enter(
      EnteredDenominator(
        of: Self.code("KPI-1"), in: school.year.previous, value: 10,
        date: CalendarDate(iso: "2026-01-01"), source: "отчёт"))
    #expect(try Self.reading("KPI-1", school, book).value == nil)
  }

  @Test("A learner may count in the first and in the second indicator")
  func bothRoles() throws {
    var school = try CountingSchool()
    let person = try school.person(born: "2010")
    try school.pair(school.mentor(person), [school.mentee(try school.person())])
    let mentor = school.mentor(try school.person(born: "1980", PersonRole(kind: .teacher)))
    try school.pair(mentor, [school.mentee(person)], .teacherPupil)
    #expect(try Self.reading("KPI-1", school).numerator.count == 2)
    #expect(try Self.reading("KPI-2", school).numerator.count == 1)
  }

  @Test("Satisfaction is a share of those who answered, told with the response rate")
  func satisfaction() throws {
    var school = try CountingSchool()
    let mentees = try (0..<8).map { _ in school.mentee(try school.person()) }
    for (mentee, mark) in zip(mentees, [10, 7, 6, 1]) {
      school.records.satisfaction[mentee.erased] = mark
    }
    let reading = try Self.reading("KPI-5", school)
    #expect(reading.numerator.count == 2 && reading.denominator == 4 && reading.value == 50)
    #expect(reading.asked == 8 && reading.responseRate == 50)
    #expect(try Self.reading("KPI-6", school).value == nil)
  }

  @Test(
    "The target is that of the year in which the school year ends; after 2024 there is none",
    arguments: [(2019, 10.0), (2020, 20), (2023, 70), (2024, nil), (2018, nil)]
      as [(Int, Double?)])
  func target(firstYear: Int, percent: Double?) throws {
    let year = try SchoolYear(firstYear: firstYear)
    let book = IndicatorBook()
    #expect(try book.target(of: Self.code("KPI-1"), in: year.lastYear)?.percent == percent)
  }

  @Test("What an organisation enters stands before what is shipped, and is taken back")
  func ownRule() throws {
    var book = IndicatorBook()
    let code = try Self.code("kpi-1")
    try book.enter(IndicatorTarget(of: code, in: 2024, percent: 40))
    #expect(book.target(of: code, in: 2024)?.percent == 40)
    try book.enter(
      Indicator(code: code, title: "Иначе", numerator: "лица", denominatorTitle: "все"))
    #expect(book.all.count == 6)
    #expect(try book.indicator(code).title == "Иначе")
    try book.remove(code)
    #expect(try book.indicator(code) == IndicatorCatalogue.federal[0])
    #expect(book.target(of: code, in: 2024)?.percent == 40)
    #expect(throws: IndicatorError.self) { try book.remove(code) }
  }

  @Test("What cannot be entered is refused, and the book stays as it was")
  func refused() throws {
    var book = IndicatorBook()
    let year = try SchoolYear(firstYear: 2026)
    let date = try CalendarDate(iso: "2027-01-01")
    #expect(throws: IndicatorError.counted(try Self.code("KPI-5"))) {
      try book.enter(
        EnteredDenominator(
          of: Self.code("KPI-5"), in: year, value: 1, date: date, source: "отчёт"))
    }
    #expect(throws: IndicatorError.self) {
      try book.enter(
        EnteredDenominator(of: Self.code("KPI-1"), in: year, value: -1, date: date, source: "х"))
    }
    #expect(throws: IndicatorError.self) {
      try book.enter(
        EnteredDenominator(of: Self.code("KPI-1"), in: year, value: 1, date: date, source: " "))
    }
    #expect(throws: IndicatorError.self) {
      try book.enter(IndicatorTarget(of: Self.code("KPI-1"), in: 2027, percent: 101))
    }
    #expect(throws: IndicatorError.self) {
      try book.enter(IndicatorTarget(of: Self.code("L-7"), in: 2027, percent: 10))
    }
    #expect(book == IndicatorBook())
  }

  @Test("The last answer counts; another scale or round does not")
  func marks() throws {
    let year = try SchoolYear(firstYear: 2026)
    let definition = try #require(
      SurveyCatalogue.definitions.first { $0.round == .after && $0.role == .mentee })
    let survey = Survey(id: SurveyID(number: 1), year: year, definition)
    let key = try #require(
      SatisfactionMarks.questions.first { definition.question($0) != nil })
    func response(_ id: Int, _ mark: Double, _ day: String) throws -> Response {
      Response(
        id: ResponseID(number: id), person: PersonID(number: 1), mentee: MenteeID(number: 1),
        date: try CalendarDate(iso: day), answers: [key: .number(mark)])
    }
    let responses = RecordSet([
      try response(1, 9, "2027-05-20"), try response(2, 4, "2027-05-21"),
      try response(3, 10, "2027-05-19"),
    ])
    var marks = SatisfactionMarks()
    marks.note(responses, to: survey)
    #expect(marks.byProfile == [MenteeID(number: 1).erased: 4])
    var otherScale = definition
    otherScale.questions = definition.questions.map { question in
      var question = question
      if question.key == key { question.scale = SurveyScale(from: 1, to: 5, low: "", high: "") }
      return question
    }
    var others = SatisfactionMarks()
    others.note(responses, to: Survey(id: SurveyID(number: 2), year: year, otherScale))
    #expect(others.byProfile.isEmpty && others.unlike == [SurveyID(number: 2)])
    var before = definition
    before.round = .before
    others.note(responses, to: Survey(id: SurveyID(number: 3), year: year, before))
    #expect(others.byProfile.isEmpty)
  }
}
