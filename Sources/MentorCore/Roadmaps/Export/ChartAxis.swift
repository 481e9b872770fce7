public import Wording

/// The time that a chart shows: whole months, at most thirty years.
public struct ChartAxis: Hashable, Sendable {
  /// What a tick of the axis is.
  public enum Unit: Hashable, Sendable {
    case months, years
  }

  /// A stretch of the axis with its name.
  public struct Tick: Hashable, Sendable {
    /// The first day.
    public let from: CalendarDate

    /// The last day.
    public let to: CalendarDate

    /// The month or the year.
    public let name: Phrase
  }

  /// The first day, the first of a month.
  public let from: CalendarDate

  /// The last day, the last of a month.
  public let to: CalendarDate

  /// The longest time, in months.
  private static let limit = 30 * 12

  /// How many months are shown as such.
  private static let monthsAtMost = 24

  /// How far beyond the period of the plan a window still widens the axis, in months.
  private static let slack = 12

  /// Spans `period` and what lies near it of `windows`; without a period the windows from the first on,
  /// and without windows the school year of `today`.
  init(_ period: PlanPeriod?, windows: [DatePeriod], today: CalendarDate) {
    let days = windows.flatMap { [$0.from, $0.to].compactMap { $0 } }
    let plan = period.map(\.days) ?? (days.isEmpty ? SchoolYear(containing: today).days : nil)
    var first = plan?.from ?? days.min() ?? today
    var last = plan?.to ?? first
    let reach = plan == nil ? Self.limit : Self.slack
    let earliest = first.adding(months: -reach)
    let latest = last.adding(months: reach)
    for day in days where day >= earliest && day <= latest {
      first = min(first, day)
      last = max(last, day)
    }
    from = first.startOfMonth
    to = min(last, from.adding(months: Self.limit - 1)).endOfMonth
  }

  /// How many months it spans.
  private var monthCount: Int { (to.year - from.year) * 12 + to.month - from.month + 1 }

  /// What its ticks are: months up to two years, else years.
  public var unit: Unit { monthCount <= Self.monthsAtMost ? .months : .years }

  /// The ticks in order, without gaps.
  public var ticks: [Tick] { unit == .months ? months : years }

  /// The years in order, the first and the last perhaps in part.
  public var years: [Tick] {
    (from.year...to.year).map { year in
      Tick(
        from: max(from, CalendarDate(validYear: year, month: 1, day: 1)),
        to: min(to, CalendarDate(validYear: year, month: 12, day: 31)),
        name: Phrase(verbatim: "\(year)"))
    }
  }

  private var months: [Tick] {
    (0..<monthCount).map { index in
      let first = from.adding(months: index)
      return Tick(from: first, to: first.endOfMonth, name: MonthName.text(first.month))
    }
  }

  /// The first days of the quarters inside of the axis.
  var quarters: [CalendarDate] {
    stride(from: 0, to: monthCount, by: 1).map { from.adding(months: $0) }
      .filter { $0.month % 3 == 1 }
  }

  /// Where `day` begins on a line from `start` of `length` units; ends outside where the day does.
  func position(of day: CalendarDate, from start: Int, length: Int) -> Int {
    start + from.days(to: day) * length / (from.days(to: to) + 1)
  }
}
