import Foundation
import MentorCore
import Testing

@Suite("Deadlines of the source roadmaps")
struct SourceRoadmapTests {
  /// Where the source roadmaps lie: `MENTORCTL_SEEDS`, else `../shared/seeds` of the package.
  static let directory: URL? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../..").standardizedFileURL
    let named = ProcessInfo.processInfo.environment["MENTORCTL_SEEDS"]
    let directory = named.map { URL(filePath: $0) } ?? package.appending(path: "../shared/seeds")
    let isThere = FileManager.default.fileExists(atPath: directory.path)
    return isThere ? directory.standardizedFileURL : nil
  }()

  /// The cells of the tables that look like deadlines: short, with a month, a year or «течение».
  private func cells(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let words = [
      "янв", "февр", "март", "апрел", "май", "мая", "июн", "июл", "август", "сентябр", "октябр",
      "ноябр", "декабр", "течени", "ежегодно", "по графику", "в соответствии со сроками",
      "до начала",
    ]
    return text.split(separator: "\n").flatMap { $0.split(separator: "\t") }.map(String.init)
      .filter { cell in
        let lower = cell.lowercased().trimmingCharacters(in: .whitespaces)
        return lower.count < 90 && !lower.contains("наставничества на ")
          && (words.contains { lower.hasPrefix($0) || lower.hasPrefix("в \($0)") }
            || lower.prefixMatch(of: /(до )?\d\d\.\d\d\.|до \d|20\d\d(-|$)/) != nil)
      }
  }

  private func period(of file: URL) throws -> PlanPeriod {
    switch file.lastPathComponent.prefix(3) {
    case "000": try PlanPeriod(SchoolYear(firstYear: 2020))
    case "001": try PlanPeriod(SchoolYear(firstYear: 2023))
    case "004": try PlanPeriod(calendarYears: 2023...2024)
    default: try PlanPeriod(calendarYears: 2020...2024)
    }
  }

  @Test(
    "Understands every one of them",
    .enabled(if: directory != nil, "the source roadmaps are not on this machine"),
    arguments: ["000", "001", "002", "003", "004"])
  func understood(prefix: String) throws {
    let directory = try #require(Self.directory)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    let name = try #require(names.first { $0.hasPrefix(prefix) })
    let file = directory.appending(path: name)
    let reader = DeadlineReader(context: DeadlineContext(period: try period(of: file)))
    let cells = try cells(of: file)
    #expect(cells.count >= 10)
    for cell in cells {
      let reading = reader.read(cell)
      let isEmptyOfDates = reading.deadline.windows.isEmpty && reading.deadline.anchor == nil
      if reading.deadline.confidence == .unread || isEmptyOfDates {
        Issue.record("«\(cell)»: \(reading.problems.map(\.code.rawValue))")
      }
    }
  }
}
