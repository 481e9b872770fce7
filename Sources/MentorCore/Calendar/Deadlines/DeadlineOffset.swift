public import JSONStore
import Wording

/// How far from an event a deadline lies: «в течение 3 рабочих дней со дня …», «за неделю до …».
public struct DeadlineOffset: Record, Hashable {
  /// What is counted.
  public enum Unit: String, JSONText, Hashable, Sendable, CaseIterable {
    /// Days of the calendar.
    case days
    /// Working days of a ``ProductionCalendar``.
    case workingDays = "working-days"
    /// Weeks.
    case weeks
    /// Months.
    case months
  }

  /// The side of the event.
  public enum Direction: String, JSONText, Hashable, Sendable, CaseIterable {
    /// It ends so long before the event; nought of anything ends the day before.
    case before
    /// It begins with the event and ends so long after.
    case after
  }

  /// What the event is.
  public enum Base: String, JSONText, Hashable, Sendable, CaseIterable {
    /// The anchor of the deadline.
    case anchor
    /// The approval of the plan.
    case approval
    /// An event that only the words name; its date is not known.
    case event
  }

  /// What the event is.
  public let base: Base

  /// How many units, 0 or more.
  public let count: Int

  /// The side of the event.
  public let direction: Direction

  /// What is counted.
  public let unit: Unit

  /// Creates an offset of `count` units, 0 to 1000.
  public init(_ count: Int, _ unit: Unit, _ direction: Direction, of base: Base) {
    precondition(Self.counts.contains(count), "an offset counts from 0 to 1000")
    self.base = base
    self.count = count
    self.direction = direction
    self.unit = unit
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    base = try map.field("base", old?.base)
    count = try map.field("count", old?.count)
    direction = try map.field("direction", old?.direction)
    unit = try map.field("unit", old?.unit)
    try map.check(
      Self.counts.contains(count)
        ? nil
        : ValueProblem(
          Phrase(
            ru: "отступ — целое число от 0 до 1000", en: "an offset is a number from 0 to 1000")))
  }

  /// The numbers that an offset can have.
  public static let counts = 0...1000

  /// The window that the offset means where its event lies on `days`.
  ///
  /// «В течение» counts from the first day of the event, which does not count itself; «до» ends before
  /// the first day: one day before it for nought, a working day before it for one working day.
  public func window(from days: DatePeriod, in calendar: ProductionCalendar) -> DatePeriod? {
    guard let start = days.from ?? days.to else { return nil }
    switch direction {
    case .before:
      return DatePeriod(until: count == 0 ? start.adding(days: -1) : moved(start, -count, calendar))
    case .after:
      return DatePeriod(between: start, and: moved(start, count, calendar))
    }
  }

  private func moved(
    _ date: CalendarDate, _ count: Int, _ calendar: ProductionCalendar
  ) -> CalendarDate {
    switch unit {
    case .days: date.adding(days: count)
    case .workingDays: calendar.adding(workingDays: count, to: date)
    case .weeks: date.adding(days: count * 7)
    case .months: date.adding(months: count)
    }
  }
}
