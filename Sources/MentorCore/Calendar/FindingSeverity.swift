/// How much a finding about someone's data matters.
public enum FindingSeverity: String, Hashable, Sendable, CaseIterable {
  /// Something is wrong, and a result that rests on it cannot be trusted.
  case error

  /// Something is probably wrong.
  case warning

  /// Something was understood in a way that a person may want to know.
  case note
}
