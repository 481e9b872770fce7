import JSONStore
import Testing

@testable import MentorCore

@Suite("The curator's sheet")
struct QualityTests {
  private static let today = CalendarDate(validYear: 2026, month: 10, day: 5)

  /// The points of nine indicators that make `sum`, the first ones in full.
  private static func marks(_ sum: Int) -> [QualityIndicator: Int?] {
    var rest = sum
    var marks: [QualityIndicator: Int?] = [:]
    for indicator in QualityIndicator.allCases {
      marks[indicator] = .some(min(rest, 2))
      rest -= min(rest, 2)
    }
    return marks
  }

  private func assessment(
    _ marks: [QualityIndicator: Int?], _ settings: ProgrammeSettings = .standard
  ) throws -> QualityAssessment {
    var one = try round(.input)
    try one.judge(as: "Дунаева Инна", marks, on: Self.today)
    return QualityAssessment(one, surveys: [], responses: [:], settings: settings)
  }

  @Test(
    "The level follows from the sum, at its bounds too",
    arguments: [
      (0, QualityLevel.unacceptable), (8, .unacceptable), (9, .acceptable), (14, .acceptable),
      (15, .optimal), (18, .optimal),
    ])
  func levels(sum: Int, level: QualityLevel) throws {
    let assessment = try assessment(Self.marks(sum))
    let sheet = try #require(assessment.sheets.first)
    #expect(sheet.sum == sum)
    #expect(assessment.level(of: sheet) == level)
    #expect(assessment.thresholds.isStandard)
  }

  @Test(
    "A sheet without one indicator has neither sum nor level", arguments: QualityIndicator.allCases)
  func incomplete(left: QualityIndicator) throws {
    var marks = Self.marks(18)
    marks[left] = .some(nil)
    let assessment = try assessment(marks)
    let sheet = try #require(assessment.sheets.first)
    #expect(sheet.sum == nil)
    #expect(sheet.missing == [left])
    #expect(assessment.level(of: sheet) == nil)
    #expect(assessment.last == nil)
  }

  @Test("An organisation's own bounds count, and are not called the default")
  func ownBounds() throws {
    let settings = try ProgrammeSettings.standard.replacing("qualityOptimalFrom", with: "18")
    let assessment = try assessment(Self.marks(17), settings)
    #expect(!assessment.thresholds.isStandard)
    #expect(assessment.thresholds.level(of: 17) == .acceptable)
    #expect(assessment.thresholds.level(of: 18) == .optimal)
  }

  @Test(
    "Bounds that contradict one another are refused",
    arguments: [
      ("qualityOptimalFrom", "9"), ("qualityAcceptableFrom", "15"),
      ("qualityAcceptableFrom", "0"), ("qualityOptimalFrom", "19"), ("satisfiedFrom", "11"),
    ])
  func wrongBounds(field: String, value: String) {
    #expect(throws: ValueProblem.self) {
      try ProgrammeSettings.standard.replacing(field, with: value)
    }
  }

  @Test("Points off the scale are refused and change nothing", arguments: [-1, 3, Int.max])
  func offScale(points: Int) throws {
    var one = try round(.input)
    #expect(throws: MonitoringError.self) {
      try one.judge(as: nil, [.climate: points], on: Self.today)
    }
    #expect(one.sheets.isEmpty)
  }

  @Test("An author has one sheet, whatever the case of the name; other points stay")
  func oneSheet() throws {
    var one = try round(.input)
    try one.judge(as: "Дунаева Инна", [.purpose: 1], on: Self.today)
    try one.judge(as: "дунаева  инна", [.climate: 2], on: Self.today)
    try one.judge(as: nil, [.climate: 0], on: Self.today)
    #expect(one.sheets.map(\.marks) == [["1.1": 1, "1.4": 2], ["1.4": 0]])
  }

  @Test(
    "An imported sheet counts beside those entered by hand; the last complete one stands for the round"
  )
  func imported() throws {
    var fixture = MonitoringFixture()
    let definition = try #require(SurveyCatalogue[SurveyCode("quality-curator-before")])
    let id = try fixture.survey(.before, .curator, form: nil, questions: definition.questions)
    var answers: [String: AnswerValue] = [:]
    for indicator in QualityIndicator.allCases { answers[indicator.questionKey] = .number(1) }
    let response = try fixture.answer(id, nil, answers, on: "2026-10-03", name: "Рощина Яна")
    answers[QualityIndicator.climate.questionKey] = nil
    try fixture.answer(id, nil, answers, on: "2026-10-06", name: "Ольхин Лев")
    var one = try round(.input)
    try one.judge(as: nil, [.purpose: 2], on: Self.today)
    let assessment = fixture.records().assessment(of: one)
    #expect(assessment.sheets.map(\.sum) == [9, nil, nil])
    #expect(assessment.last?.response == response)
    #expect(fixture.records().assessment(of: try round(.final)).sheets.isEmpty)
  }

  @Test(
    "What an author sent in a survey and entered by hand is one sheet, the last points counting")
  func oneOfAnAuthor() throws {
    var fixture = MonitoringFixture()
    let definition = try #require(SurveyCatalogue[SurveyCode("quality-curator-before")])
    let id = try fixture.survey(.before, .curator, form: nil, questions: definition.questions)
    var answers: [String: AnswerValue] = [:]
    for indicator in QualityIndicator.allCases { answers[indicator.questionKey] = .number(1) }
    let response = try fixture.answer(id, nil, answers, on: "2026-10-03", name: "РОЩИНА  Яна")
    var one = try round(.input)
    try one.judge(as: "Рощина Яна", [.climate: 2], on: Self.today)
    let sheets = fixture.records().assessment(of: one).sheets
    #expect(sheets.map(\.sum) == [10])
    #expect(sheets.map(\.response) == [response])
    #expect(sheets.map(\.date) == [Self.today])
  }

  @Test("Numbers before and after make a difference only where both are there")
  func counts() throws {
    var input = try round(.input)
    try input.count([QualityCount("clubs", value: 30), QualityCount("Олимпиады", value: 3)])
    var final = try round(.final, 2)
    try final.count([
      QualityCount("посещают кружки и секции, чел.", value: 42),
      QualityCount("олимпиады", value: 2),
      QualityCount("complaints", value: 0),
    ])
    let changes = CountChange.all(in: [final, input])
    #expect(changes.map(\.matter) == ["clubs", "complaints", "Олимпиады"])
    #expect(changes.map(\.difference) == [12, nil, -1])
  }

  @Test(
    "Impossible numbers and matters of health are refused",
    arguments: [("clubs", -1), ("", 1), ("дети с диагнозом", 3)])
  func wrongCounts(matter: String, value: Int) throws {
    var one = try round(.input)
    #expect(throws: MonitoringError.self) { try one.count([QualityCount(matter, value: value)]) }
    #expect(one.counts.isEmpty)
  }
}
