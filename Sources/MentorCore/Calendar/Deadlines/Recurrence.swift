public import JSONStore

/// How often a measure is to be done.
///
/// Units of a month and longer are expanded into the windows of a ``Deadline``.
public enum Recurrence: String, JSONText, Hashable, Sendable, CaseIterable {
  case yearly
  case halfYearly = "half-yearly"
  case quarterly
  case monthly
  case biweekly
  case weekly

  /// Goes on without a due moment.
  case continuous

  /// Is done when there is a need, and never due.
  case asNeeded = "as-needed"
}
