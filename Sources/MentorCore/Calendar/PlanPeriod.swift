public import JSONStore

/// The time that a plan or roadmap covers, and the kind of years in which it counts.
public struct PlanPeriod: Hashable, Sendable {
  /// The kind of years in which a plan counts.
  public enum Kind: String, JSONText, Hashable, Sendable, CaseIterable {
    /// One or several school years, September to May.
    case schoolYear = "school-year"

    /// One or several calendar years.
    case calendarYears = "calendar-years"
  }

  /// The first day of the plan.
  public let from: CalendarDate

  /// The last day of the plan.
  public let to: CalendarDate

  /// The kind of years in which the plan counts.
  public let kind: Kind

  /// Creates the period from `from` to `to`, both included, counted in years of `kind`.
  ///
  /// - Throws: ``CalendarError/invertedPeriod(from:to:)`` where `from` is after `to`.
  public init(from: CalendarDate, to: CalendarDate, kind: Kind) throws(CalendarError) {
    guard from <= to else { throw .invertedPeriod(from: from, to: to) }
    self.init(ordered: from, to, kind)
  }

  /// Creates the period of the school year `year`, 1 September to 31 May.
  public init(_ year: SchoolYear) {
    self.init(schoolYears: year...year)
  }

  /// Creates the period of several school years, to 31 May of the last.
  public init(schoolYears years: ClosedRange<SchoolYear>) {
    self.init(
      ordered: CalendarDate(validYear: years.lowerBound.firstYear, month: 9, day: 1),
      CalendarDate(validYear: years.upperBound.lastYear, month: 5, day: 31),
      .schoolYear)
  }

  /// Creates the period of whole calendar years.
  ///
  /// - Throws: ``CalendarError/yearOutOfRange(_:)`` outside ``CalendarDate/years``.
  public init(calendarYears years: ClosedRange<Int>) throws(CalendarError) {
    for year in [years.lowerBound, years.upperBound] where !CalendarDate.years.contains(year) {
      throw .yearOutOfRange(year)
    }
    self.init(
      ordered: CalendarDate(validYear: years.lowerBound, month: 1, day: 1),
      CalendarDate(validYear: years.upperBound, month: 12, day: 31),
      .calendarYears)
  }

  private init(ordered from: CalendarDate, _ to: CalendarDate, _ kind: Kind) {
    self.from = from
    self.to = to
    self.kind = kind
  }

  /// The days of the plan.
  public var days: DatePeriod { DatePeriod(between: from, and: to) }
}
