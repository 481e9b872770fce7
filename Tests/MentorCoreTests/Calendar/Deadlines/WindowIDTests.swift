import JSONStore
import MentorCore
import Testing

@Suite("Names of windows")
struct WindowIDTests {
  private func period(_ text: String) throws -> DatePeriod {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    return try DatePeriod(
      from: ends[0].isEmpty ? nil : CalendarDate(iso: ends[0]),
      to: ends[1].isEmpty ? nil : CalendarDate(iso: ends[1]))
  }

  @Test(
    "Follow from the days alone, and no two windows share one",
    arguments: [
      ("2026-11-01..2026-11-30", "2026-11"), ("2026-01-01..2026-12-31", "2026"),
      ("2028-02-01..2028-02-29", "2028-02"),
      ("2027-02-01..2027-02-27", "2027-02-01..2027-02-27"), ("..2026-11-15", "2026-11-15"),
      ("2026-11-15..2026-11-15", "2026-11-15..2026-11-15"),
      ("2026-09-01..2027-05-31", "2026-09-01..2027-05-31"), ("2026-09-01..", "2026-09-01.."),
    ])
  func names(days: String, name: String) throws {
    let id = try #require(WindowID(period(days)))
    #expect(id.description == name)
    #expect(try WindowID(jsonText: name) == id)
  }

  @Test(
    "Weeks are those of ISO 8601",
    arguments: [
      ("2026-11-16", "2026-W47"), ("2026-11-22", "2026-W47"), ("2027-01-01", "2026-W53"),
      ("2027-01-04", "2027-W01"), ("2024-12-30", "2025-W01"),
    ])
  func weeks(day: String, name: String) throws {
    let id = WindowID(weekOf: try CalendarDate(iso: day))
    #expect(id.description == name)
    #expect(try WindowID(jsonText: name) == id)
  }

  @Test(
    "Refuses what is not written as it is printed",
    arguments: [
      "", "0000", "20266", "2026-13", "2026-1", "26-11", "2026-11-31", "2026-W54", "2025-W53",
      "2026-W00",
      "2026-w47", "..2026-11-15", "2026-11-01..2026-11-30", "2026-11-20..2026-11-10", "..",
      "pairs", "2026-11 ", "2026-11-15..x",
    ])
  func refused(text: String) {
    #expect(throws: ValueProblem.self) { try WindowID(jsonText: text) }
  }

  @Test("Events have names of their own", arguments: DeadlineAnchor.allCases)
  func anchors(anchor: DeadlineAnchor) throws {
    #expect(try WindowID(jsonText: anchor.rawValue) == .anchor(anchor))
  }

  @Test("An instance and a measure are read and printed")
  func instances() throws {
    let id = try MeasureInstanceID(jsonText: "R-1/14@2026-11")
    #expect(id.description == "R-1/14@2026-11" && id.measure.ordinal == 14)
    #expect(try MeasureReference(jsonText: "R-1/14").window == nil)
    for text in ["R-1/14", "R-1@2026-11", "R-1/14@", "@2026-11", "R-1/14@2026-11@x"] {
      #expect(throws: ValueProblem.self) { try MeasureInstanceID(jsonText: text) }
    }
  }
}
