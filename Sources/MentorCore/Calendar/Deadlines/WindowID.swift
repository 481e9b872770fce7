public import JSONStore
import Wording

/// The name of one window of a deadline, made of its days alone.
///
/// Reading a document again, or putting the windows into another order, changes no name; two windows of
/// a deadline never share one. The forms: a whole year `2026` or month `2026-11`; «до» a day `2026-11-15`; a range
/// `2026-09-01..2026-11-15`, open at its end `2026-09-01..`; a week of a weekly measure, or the first of
/// two, by ISO 8601 `2026-W46`; the days of an event, which may still move, by the event: `pairs-start`.
public enum WindowID: Hashable, Sendable {
  /// A whole calendar year.
  case year(Int)
  /// A whole month, 1 to 12, of a year.
  case month(year: Int, month: Int)
  /// A window that only ends.
  case until(CalendarDate)
  /// Any other window with a first day.
  case range(from: CalendarDate, to: CalendarDate?)
  /// A week, 1 to 53, of a year by ISO 8601.
  case week(year: Int, week: Int)
  /// The days of an event.
  case anchor(DeadlineAnchor)
  /// The days after the approval of the plan.
  case approval

  /// The name of `window`, or `nil` where it has no bounds at all.
  public init?(_ window: DatePeriod) {
    switch (window.from, window.to) {
    case (nil, nil): return nil
    case (nil, let to?): self = .until(to)
    case (let from?, let to):
      if from.day == 1, from.month == 1, to == from.adding(months: 11).endOfMonth {
        self = .year(from.year)
      } else if from.day == 1, to == from.endOfMonth {
        self = .month(year: from.year, month: from.month)
      } else {
        self = .range(from: from, to: to)
      }
    }
  }

  /// The name of the week in which `date` lies.
  public init(weekOf date: CalendarDate) {
    let (year, week) = date.isoWeek
    self = .week(year: year, week: week)
  }
}

extension WindowID: CustomStringConvertible {
  public var description: String {
    switch self {
    case .year(let year): year.digits(4)
    case .month(let year, let month): "\(year.digits(4))-\(month.digits(2))"
    case .until(let day): day.iso
    case .range(let from, let to): "\(from.iso)..\(to?.iso ?? "")"
    case .week(let year, let week): "\(year.digits(4))-W\(week.digits(2))"
    case .anchor(let anchor): anchor.rawValue
    case .approval: "approval"
    }
  }
}

extension WindowID: JSONText {
  /// Reads `2026`, `2026-11`, `2026-11-15`, `2026-09-01..2026-11-15`, `2026-W46` or `pairs-start`.
  ///
  /// - Throws: ``ValueProblem`` where `jsonText` is no such name, or not written as it is printed.
  public init(jsonText: String) throws(ValueProblem) {
    guard let id = Self.read(jsonText), id.description == jsonText else {
      throw ValueProblem(
        Phrase(
          ru: "«\(jsonText.excerpt)» — не срок вида 2026-11, 2026-11-15, 2026-W46 "
            + "или 2026-09-01..2026-11-15",
          en: "“\(jsonText.excerpt)” is no window like 2026-11, 2026-11-15, 2026-W46 "
            + "or 2026-09-01..2026-11-15"))
    }
    self = id
  }

  public var jsonText: String { description }

  public static var jsonSchema: TextSchema {
    TextSchema(
      example: "2026-11",
      pattern: "^([0-9]{4}|[0-9]{4}-[0-9]{2}|[0-9]{4}-W[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
        + "|[0-9]{4}-[0-9]{2}-[0-9]{2}\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})?"
        + "|pairs-start|programme-terms|ministry-terms|schedule|approval)$")
  }

  private static func read(_ text: String) -> WindowID? {
    if text == "approval" { return .approval }
    if let anchor = DeadlineAnchor(rawValue: text) { return .anchor(anchor) }
    let ends = text.parts(around: "..", keepingEmpty: true)
    if ends.count == 2, let from = try? CalendarDate(iso: String(ends[0])) {
      if ends[1].isEmpty { return .range(from: from, to: nil) }
      guard let to = try? CalendarDate(iso: String(ends[1])), from <= to else { return nil }
      return WindowID(DatePeriod(between: from, and: to))
    }
    if let day = try? CalendarDate(iso: text) { return .until(day) }
    if text.utf8.count == 4, let year = Int(text), CalendarDate.years.contains(year) {
      return .year(year)
    }
    let parts = text.split(separator: "-")
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
    if parts[1].hasPrefix("W") {
      guard let week = Int(parts[1].dropFirst()), (1...53).contains(week),
        let monday = CalendarDate(isoYear: year, week: week), monday.isoWeek == (year, week)
      else { return nil }
      return .week(year: year, week: week)
    }
    guard let month = Int(parts[1]), let day = try? CalendarDate(year: year, month: month, day: 1)
    else { return nil }
    return .month(year: day.year, month: day.month)
  }
}

extension CalendarDate {
  /// The Monday of the week of this date; the first day of the calendar is a Monday.
  public var startOfWeek: CalendarDate { adding(days: 1 - weekday.rawValue) }

  /// The year and the week, from 1, to which the date belongs by ISO 8601.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday.rawValue)
    let first = CalendarDate(validYear: thursday.year, month: 1, day: 1)
    return (thursday.year, first.days(to: thursday) / 7 + 1)
  }

  /// The Monday of `week` of `year` by ISO 8601, or `nil` outside of the calendar.
  init?(isoYear year: Int, week: Int) {
    guard Self.years.contains(year) else { return nil }
    let monday = CalendarDate(validYear: year, month: 1, day: 4).startOfWeek
    self.init(dayNumber: monday.dayNumber + (week - 1) * 7)
  }
}

extension Int {
  /// The number with noughts before it, at least `count` digits.
  fileprivate func digits(_ count: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, count - text.utf8.count)) + text
  }
}
