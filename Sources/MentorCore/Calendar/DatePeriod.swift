/// A range of days with both ends included, either of which may be open.
///
/// «До 11.09.2020» is the period without a lower bound that ends on that day.
public struct DatePeriod: Hashable, Sendable {
  /// The first day, or `nil` where there is no lower bound.
  public let from: CalendarDate?

  /// The last day, or `nil` where there is no upper bound.
  public let to: CalendarDate?

  /// Creates the period from `from` to `to`, both included.
  ///
  /// - Throws: ``CalendarError/invertedPeriod(from:to:)`` where `from` is after `to`.
  public init(from: CalendarDate?, to: CalendarDate?) throws(CalendarError) {
    if let from, let to, from > to { throw .invertedPeriod(from: from, to: to) }
    self.from = from
    self.to = to
  }

  /// Creates the period of the single `day`.
  public init(day: CalendarDate) {
    from = day
    to = day
  }

  /// Creates the period that ends on `day` and has no lower bound.
  public init(until day: CalendarDate) {
    from = nil
    to = day
  }

  /// Creates the period that begins on `from`, or has no bounds at all, and never ends.
  init(from: CalendarDate?) {
    self.from = from
    to = nil
  }

  /// Creates the period from one day to another, in whichever order they are given.
  init(between one: CalendarDate, and other: CalendarDate) {
    from = min(one, other)
    to = max(one, other)
  }

  /// Whether `day` lies in the period.
  public func contains(_ day: CalendarDate) -> Bool {
    (from ?? day) <= day && day <= (to ?? day)
  }

  /// Whether the two periods have a day in common.
  public func overlaps(_ other: DatePeriod) -> Bool { intersection(other) != nil }

  /// The days that both periods have, or `nil` where there are none.
  public func intersection(_ other: DatePeriod) -> DatePeriod? {
    let latestStart =
      switch (from, other.from) {
      case (let left?, let right?): max(left, right)
      case (let one, nil): one
      case (nil, let one): one
      }
    let earliestEnd =
      switch (to, other.to) {
      case (let left?, let right?): min(left, right)
      case (let one, nil): one
      case (nil, let one): one
      }
    if let latestStart, let earliestEnd, latestStart > earliestEnd { return nil }
    return DatePeriod(ordered: latestStart, earliestEnd)
  }

  private init(ordered from: CalendarDate?, _ to: CalendarDate?) {
    self.from = from
    self.to = to
  }
}

extension DatePeriod: Comparable {
  /// Orders by the last day, then by the first; an open end is the farthest.
  public static func < (left: Self, right: Self) -> Bool {
    let leftEnd = left.to?.dayNumber ?? Int.max
    let rightEnd = right.to?.dayNumber ?? Int.max
    if leftEnd != rightEnd { return leftEnd < rightEnd }
    return (left.from?.dayNumber ?? Int.min) < (right.from?.dayNumber ?? Int.min)
  }
}

extension DatePeriod: CustomStringConvertible {
  /// The period as `2020-09-01..2020-09-11`, an open end left empty.
  public var description: String { "\(from?.iso ?? "")..\(to?.iso ?? "")" }
}
