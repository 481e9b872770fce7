public import JSONStore

/// How often a measure is to be done.
///
/// Units of a month and longer are expanded into the windows of a ``Deadline``.
public enum Recurrence: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Once in each year of the plan.
  case yearly

  /// Once in each half of a year.
  case halfYearly = "half-yearly"

  /// Once in each quarter of a calendar year.
  case quarterly

  /// Once in each month.
  case monthly

  /// Once in two weeks, or twice in a month.
  case biweekly

  /// Once in each week.
  case weekly

  /// Goes on without a due moment.
  case continuous

  /// Is done when there is a need, and never due.
  case asNeeded = "as-needed"
}
