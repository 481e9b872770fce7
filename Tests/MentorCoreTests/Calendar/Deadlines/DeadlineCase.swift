import MentorCore
import Testing
import Wording

/// A phrase in a plan, and what it is to mean.
///
/// Tables hold one case a line: the phrase (⏎ stands for a line break), its windows, how sure the
/// reading is, and where there are any `every=`, `anchor=`, `finds=`. A line with # names the plan of
/// the lines below. Windows: `2023-10-05` is a day, `2023-10` a month, `..` a range, `*` each month
/// of a range.
struct DeadlineCase: Sendable, CustomTestStringConvertible {
  let plan: String
  let phrase: String
  let windows: [String]
  let confidence: String
  let extras: [String: String]

  var testDescription: String { "\(plan): \(phrase)" }

  static func table(_ text: String) -> [DeadlineCase] {
    var plan = "none"
    var cases: [DeadlineCase] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        plan = String(line.dropFirst(2))
        continue
      }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
      let extras = cells.dropFirst(3).map {
        $0.split(separator: "=", maxSplits: 1).map(String.init)
      }
      cases.append(
        DeadlineCase(
          plan: plan, phrase: cells[0].replacing("⏎", with: "\n"),
          windows: cells[1].split(separator: " ").map(String.init), confidence: cells[2],
          extras: Dictionary(uniqueKeysWithValues: extras.map { ($0[0], $0[1]) })))
    }
    return cases
  }

  /// Checks that the reader understands the phrase as the case says.
  func check() throws {
    let period = try SamplePlan.period(named: plan)
    let reading = DeadlineReader(context: DeadlineContext(period: period)).read(phrase)
    #expect(reading.deadline.text == phrase)
    #expect(reading.deadline.windows == (try expectedWindows()))
    #expect(reading.deadline.confidence.rawValue == confidence)
    #expect(reading.deadline.recurrence?.rawValue == extras["every"])
    #expect(reading.deadline.anchor?.rawValue == extras["anchor"])
    let expected = extras["finds"]?.split(separator: ",").map { "deadline.\($0)" } ?? []
    #expect(Set(reading.problems.map(\.code.rawValue)) == Set(expected))
    #expect(reading.problems.allSatisfy { !$0.message.ru.isEmpty && $0.hint.ru.hasSuffix(".") })
  }

  private func expectedWindows() throws -> [DatePeriod] {
    try windows.flatMap { notation -> [DatePeriod] in
      if let star = notation.firstIndex(of: "*") {
        var months: [DatePeriod] = []
        var month = try Self.start(notation[..<star])
        let last = try Self.start(notation[notation.index(after: star)...])
        while month <= last {
          months.append(try DatePeriod(from: month, to: month.endOfMonth))
          month = month.adding(months: 1)
        }
        return months
      }
      guard let dots = notation.firstRange(of: "..") else {
        return [try DatePeriod(from: Self.start(notation[...]), to: Self.end(notation[...]))]
      }
      let (from, to) = (notation[..<dots.lowerBound], notation[dots.upperBound...])
      return [
        try DatePeriod(
          from: from.isEmpty ? nil : Self.start(from), to: to.isEmpty ? nil : Self.end(to))
      ]
    }
  }

  private static func start(_ text: Substring) throws -> CalendarDate {
    try CalendarDate(iso: text.utf8.count == 7 ? "\(text)-01" : String(text))
  }

  private static func end(_ text: Substring) throws -> CalendarDate {
    text.utf8.count == 7 ? try start(text).endOfMonth : try start(text)
  }
}

/// The plans in which the sample phrases stand.
enum SamplePlan {
  static func period(named name: String) throws -> PlanPeriod? {
    switch name {
    case "school": try PlanPeriod(SchoolYear(firstYear: 2023))
    case "threeSchoolYears":
      try PlanPeriod(schoolYears: SchoolYear(firstYear: 2021)...SchoolYear(firstYear: 2023))
    case "autumn":
      try PlanPeriod(
        from: CalendarDate(year: 2023, month: 9, day: 1),
        to: CalendarDate(year: 2023, month: 11, day: 30), kind: .schoolYear)
    case "oneYear": try PlanPeriod(calendarYears: 2024...2024)
    case "twoYears": try PlanPeriod(calendarYears: 2022...2023)
    case "threeYears": try PlanPeriod(calendarYears: 2021...2023)
    default: nil
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
