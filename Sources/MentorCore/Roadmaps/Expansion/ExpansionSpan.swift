import Wording

/// The year into which a plan is expanded.
public enum ExpansionSpan: Hashable, Sendable {
  /// A school year: its lessons and the summer after them.
  case school(SchoolYear)
  /// A calendar year.
  case calendar(Int)

  /// The period of the new plan: 1 September to 31 May, or the whole calendar year.
  ///
  /// - Throws: ``CalendarError/yearOutOfRange(_:)``.
  public func period() throws(CalendarError) -> PlanPeriod {
    switch self {
    case .school(let year): PlanPeriod(year)
    case .calendar(let year): try PlanPeriod(calendarYears: year...year)
    }
  }

  /// The year in words, as a title names it after «на».
  var words: String {
    switch self {
    case .school(let year): "\(year.firstYear)-\(year.lastYear) учебный год"
    case .calendar(let year): "\(year) год"
    }
  }

  /// All days that belong to the year, of a school year the summer after it among them.
  func days(_ period: PlanPeriod) -> DatePeriod {
    switch self {
    case .school(let year): year.days
    case .calendar: period.days
    }
  }
}
