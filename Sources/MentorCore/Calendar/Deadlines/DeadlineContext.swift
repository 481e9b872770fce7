/// What one has to know beside the words in order to read a deadline.
public struct DeadlineContext: Hashable, Sendable {
  /// The period of the plan, or `nil` where it is not known.
  public let period: PlanPeriod?

  /// The date on which the plan was approved, or `nil` where it is not known.
  public let approved: CalendarDate?

  /// The deadline of the row above, for «то же» and ditto marks; `nil` in the first row.
  public let previous: Deadline?

  /// Creates a context.
  public init(
    period: PlanPeriod? = nil, approved: CalendarDate? = nil, previous: Deadline? = nil
  ) {
    self.period = period
    self.approved = approved
    self.previous = previous
  }
}
