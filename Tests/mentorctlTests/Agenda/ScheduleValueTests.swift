import CommandLineKit
import MentorCore
import Testing

@testable import mentorctl

@Suite("Words of the schedule on the command line")
struct ScheduleValueTests {
  @Test(
    "Days of an event are read with their source",
    arguments: [
      ("ministry-terms=2026-10-15", "ministry-terms 2026-10-15.. nil"),
      ("ministry-terms = 15.10.2026", "ministry-terms 2026-10-15.. nil"),
      (
        "Сроки министерства=1 октября 2026..15.10.2026", "ministry-terms 2026-10-01..2026-10-15 nil"
      ),
      ("pairs-start=2026-11-02 (приказ № 7 (доп.))", "pairs-start 2026-11-02.. приказ № 7 (доп.)"),
    ])
  func anchors(word: String, expected: String) throws {
    let date = try AnchorDate(argument: word)
    #expect(
      "\(date.anchor.rawValue) \(date.from)..\(date.to?.iso ?? "") \(date.source ?? "nil")"
        == expected)
  }

  @Test(
    "What is no event or no date is refused",
    arguments: [
      "", "ministry-terms", "exam=2026-10-15", "ministry-terms=", "ministry-terms=скоро",
      "ministry-terms=2026-10-15..2026-10-01", "=2026-10-15", "ministry-terms=15.10",
    ])
  func refusedAnchors(word: String) {
    let problem = #expect(throws: ArgumentProblem.self) { try AnchorDate(argument: word) }
    #expect(problem?.hint != nil)
  }

  @Test("An empty date takes the days of an event away")
  func removal() throws {
    let setting = try AnchorSetting(argument: "ministry-terms=")
    #expect(setting.anchor == .ministryTerms && setting.date == nil)
  }

  @Test(
    "A measure is named with its window or without",
    arguments: [
      ("R-1/14", "R-1/14"), ("R-1/14@2026", "R-1/14@2026"), ("r-1/14@2026-11", "R-1/14@2026-11"),
      ("r-1/14@2026-w47", "R-1/14@2026-W47"), ("R-1/14@PAIRS-START", "R-1/14@pairs-start"),
      ("R-1/14@2026-09-01..2027-05-31", "R-1/14@2026-09-01..2027-05-31"),
    ])
  func measures(word: String, expected: String) throws {
    #expect(try MeasureReference(argument: word).description == expected)
  }

  @Test("A window that is none is refused", arguments: ["R-1/14@ноябрь", "R-1", "R-1/14@26"])
  func refused(word: String) {
    #expect(throws: ArgumentProblem.self) { try MeasureReference(argument: word) }
  }
}
