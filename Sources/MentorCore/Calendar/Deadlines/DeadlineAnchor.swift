public import JSONStore

/// What a deadline depends on where it does not depend on the calendar.
public enum DeadlineAnchor: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The start of the work of mentoring pairs or groups.
  case pairsStart = "pairs-start"

  /// The terms of the mentoring programme itself.
  case programmeTerms = "programme-terms"

  /// Terms that the ministry sets.
  case ministryTerms = "ministry-terms"

  /// A schedule or plan of its own, or an agreement.
  case schedule
}
