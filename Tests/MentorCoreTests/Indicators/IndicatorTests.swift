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
    let indicator = try book.indicator(code(text))
    return try #require(
      IndicatorReading.all(of: [indicator], from: book, in: [school.year], school.records).first)
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
    let mentor = school.mentor(try school.person())
    for mentee in mentees.dropFirst().prefix(4) { try school.pair(mentor, [mentee]) }
    let reading = try Self.reading("KPI-5", school)
    #expect(reading.numerator.count == 2 && reading.denominator == 4 && reading.value == 50)
    #expect(reading.numerator.unknown.isEmpty)
    // Four answered, and a fifth had a pair; the other three never took part.
    #expect(reading.asked == 5 && reading.responseRate == 80)
    #expect(try Self.reading("KPI-6", school).value == nil)
  }

  @Test(
    "The answers of fewer than five people are told by no report",
    arguments: [(0, false), (1, true), (4, true), (5, false)])
  func revealing(answers: Int, isRevealing: Bool) throws {
    var school = try CountingSchool()
    for _ in 0..<answers {
      school.records.satisfaction[school.mentee(try school.person()).erased] = 10
    }
    #expect(try Self.reading("KPI-5", school).isRevealing == isRevealing)
    #expect(try !Self.reading("KPI-1", Self.school()).isRevealing)
  }

  @Test("States are those of the last day of the year, ages those of the book's day")
  func days() throws {
    var school = try CountingSchool()
    let mentor = school.mentor(try school.person(born: "2007-05-25"))
    try school.pair(mentor, [school.mentee(try school.person())], until: "2027-05-20")
    var book = IndicatorBook()
    _ = try book.enter(
      Indicator(
        code: Self.code("L-1"), title: "Завершены", numerator: "пары где состояние завершена",
        denominator: "лица где возраст 19", denominatorTitle: "кому 19"))
    let reading = try Self.reading("L-1", school, book)
    #expect(reading.numerator.count == 1 && reading.denominator == 1)
    #expect(reading.ageDay.iso == "2027-01-01")
  }

  @Test(
    "A target is reached by the value as it is shown, and never by one that cannot be",
    arguments: [(19, 200, 9.5, true), (947, 9995, 9.5, true), (94, 1000, 9.5, false)]
      as [(Int, Int, Double, Bool?)])
  func reached(numerator: Int, denominator: Int, target: Double, isReached: Bool?) throws {
    var school = try CountingSchool()
    for _ in 0..<numerator { _ = school.mentee(try school.person()) }
    var book = IndicatorBook()
    let code = try Self.code("L-1")
    _ = try book.enter(
      Indicator(code: code, title: "Доля", numerator: "лица", denominatorTitle: "все"))
    try book.enter(IndicatorTarget(of: code, in: 2027, percent: target))
    let enter = { (value: Int) throws in
      try book.enter(
        EnteredDenominator(
          of: code, in: school.year, value: value, date: CalendarDate(iso: "2027-01-01"),
          source: "отчёт"))
    }
    try enter(denominator)
    #expect(try Self.reading("L-1", school, book).isReached == isReached)
    try enter(numerator - 1)
    #expect(try Self.reading("L-1", school, book).isReached == nil)
  }

  @Test("A denominator that was entered goes where it would mean something else, and is named")
  func otherMeaning() throws {
    var book = IndicatorBook()
    let code = try Self.code("L-1")
    let year = try SchoolYear(firstYear: 2026)
    let define = { (numerator: CountingRule, words: String) throws in
      try book.enter(
        Indicator(code: code, title: "Доля", numerator: numerator, denominatorTitle: words))
    }
    #expect(try define("лица", "все учителя").isEmpty)
    try book.enter(
      EnteredDenominator(
        of: code, in: year, value: 300, date: CalendarDate(iso: "2027-01-01"), source: "отчёт"))
    #expect(try define("лица где роль наставник", "Все учителя").isEmpty)
    #expect(book.denominator(of: code, in: year)?.value == 300)
    #expect(try define("пары", "Все учителя").map(\.value) == [300])
    #expect(book.denominator(of: code, in: year) == nil)
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
    _ = try book.enter(
      Indicator(code: code, title: "Иначе", numerator: "лица", denominatorTitle: "все"))
    #expect(book.all.count == 6)
    #expect(try book.indicator(code).title == "Иначе")
    try book.remove(code)
    #expect(try book.indicator(code) == IndicatorCatalogue.federal[0])
    #expect(book.target(of: code, in: 2024)?.percent == 40)
    #expect(throws: IndicatorError.shipped(code)) { try book.remove(code) }
    #expect(throws: IndicatorError.unknown(try Self.code("L-9"), near: [])) {
      try book.remove(Self.code("L-9"))
    }
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
