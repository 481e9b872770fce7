public import JSONStore
import Wording

/// The days on which something lies that deadlines depend on: a programme's terms, a ministry's.
public struct AnchorDate: Record, Hashable {
  /// What it is.
  public let anchor: DeadlineAnchor

  /// The first day, or the only one.
  public let from: CalendarDate

  /// Where the days come from, in words; `nil` where somebody entered them without saying.
  public let source: String?

  /// The last day; `nil` where it is a single day.
  public let to: CalendarDate?

  /// Creates the days `from` to `to`.
  ///
  /// - Throws: ``CalendarError/invertedPeriod(from:to:)`` where `from` is after `to`.
  public init(
    anchor: DeadlineAnchor, from: CalendarDate, to: CalendarDate? = nil, source: String? = nil
  ) throws(CalendarError) {
    if let to, to < from { throw .invertedPeriod(from: from, to: to) }
    self.init(anchor, from, to == from ? nil : to, source)
  }

  /// Creates the days of a period that is in order already.
  init(
    _ anchor: DeadlineAnchor, _ from: CalendarDate, _ to: CalendarDate?, _ source: String?
  ) {
    self.anchor = anchor
    self.from = from
    self.to = to
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    anchor = try map.field("anchor", old?.anchor)
    from = try map.field("from", old?.from)
    source = try map.optional("source", old?.source)
    to = try map.optional("to", old?.to)
    try map.check(to.map { $0 < from } ?? false ? Self.inverted : nil)
  }

  /// The days.
  public var days: DatePeriod { DatePeriod(between: from, and: to ?? from) }

  private static var inverted: ValueProblem {
    ValueProblem(
      Phrase(ru: "конец раньше начала", en: "the end is before the beginning"))
  }
}

extension Sequence<AnchorDate> {
  /// The days of `anchor`, or `nil` where nobody said them; the first of several counts.
  public subscript(anchor: DeadlineAnchor) -> AnchorDate? { first { $0.anchor == anchor } }
}
