import Foundation
import Interchange
import MentorTestSupport
import Testing
import Wording

@testable import MentorCore

/// A directory in memory into which answers are imported.
struct SurveyFixture {
  var base = ImportBase()
  var responses: [SurveyCode: RecordSet<Response>] = [:]
  let organization = Organization(name: "Школа у реки")
  let today: CalendarDate
  let year: SchoolYear

  init(today: String = "2026-10-25") throws {
    self.today = try CalendarDate(iso: today)
    year = SchoolYear(containing: self.today)
  }

  /// A directory with the three mentors and three mentees of the fixtures.
  static func filled() throws -> SurveyFixture {
    var fixture = try SurveyFixture()
    try fixture.take("intake-mentee-uu", file: "yandex-intake-mentee-uu.xlsx")
    try fixture.take("intake-mentor-uu", file: "google-intake-mentor-uu.csv")
    return fixture
  }

  /// The shipped survey with `code`, of the year of the fixture.
  func survey(_ code: String) throws -> Survey {
    let definition = try #require(SurveyCatalogue[SurveyCode(jsonText: code)])
    return Survey(id: SurveyID(number: 1), year: year, definition)
  }

  /// Imports a file under Fixtures/Surveys.
  @discardableResult
  mutating func take(_ code: String, file: String) throws -> SurveyOutcome {
    let url = fixtures.appending(path: "Surveys").appending(path: file)
    return try take(try survey(code), Array(try Data(contentsOf: url)), named: file)
  }

  /// Imports the rows of `text`, a CSV table.
  @discardableResult
  mutating func take(_ survey: Survey, _ text: String) throws -> SurveyOutcome {
    try take(survey, Array(text.utf8), named: "ответы.csv")
  }

  /// Imports the rows of `text`, a CSV table, as answers to the shipped survey with `code`.
  @discardableResult
  mutating func take(_ code: String, _ text: String) throws -> SurveyOutcome {
    try take(try survey(code), text)
  }

  private mutating func take(
    _ survey: Survey, _ bytes: [UInt8], named name: String
  ) throws -> SurveyOutcome {
    let importer = SurveyImporter(survey, into: organization, on: today)
    var own = responses[survey.code] ?? RecordSet()
    let next = (responses.values.compactMap { $0.last?.id.number }.max() ?? 0) + 1
    let outcome = try importer.take(
      try importer.table(from: bytes, named: name), into: &base, &own,
      next: ResponseID(number: next))
    responses[survey.code] = own
    return outcome
  }

  /// The responses to the shipped survey with `code`.
  func responses(_ code: String) throws -> RecordSet<Response> {
    responses[try SurveyCode(jsonText: code)] ?? RecordSet()
  }

  /// The person with `surname`.
  func person(_ surname: String) throws -> PersonID {
    try #require(base.people.first { $0.surname == surname }).id
  }

  /// The only response of the person with `surname` to the survey with `code`.
  func response(_ code: String, of surname: String) throws -> Response {
    let person = try person(surname)
    let found = try responses(code).filter { $0.person == person }
    #expect(found.count == 1)
    return try #require(found.first)
  }
}

extension SurveyOutcome {
  /// How many rows were added, updated, unchanged and rejected.
  var counts: [Int] {
    [count(.added), count(.updated), count(.unchanged), rejected.count]
  }

  /// The codes of the findings, each once, in order.
  var codes: [String] { Array(Set(findings.map(\.code))).sorted() }

  /// Why the row `number` was kept out, in Russian.
  func reason(_ number: Int) -> String? { rejected.first { $0.row.number == number }?.reason.ru }
}
