public import JSONStore

/// How far the meaning of a ``Deadline`` rests on the words of the document alone.
public enum DeadlineConfidence: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The words say everything.
  case exact

  /// The year, or the bounds of a word like «весь период», come from the period of the plan.
  case inferred

  /// The words are vague: «начало», «конец», «вторая неделя»; the days are customary defaults.
  case approximate

  /// The words have two readings; the windows show the one that the reading rules choose, and
  /// there are none where no rule chooses.
  case ambiguous

  /// There are no words, they were not understood, or they name a date that cannot be told.
  case unread = "none"
}
