public import JSONStore
public import Wording

/// How much a finding matters.
public enum Severity: String, JSONText, Hashable, Sendable, CaseIterable, Comparable {
  /// Good to know.
  case note
  /// Probably wrong, somebody should look.
  case warning
  /// Wrong: a rule is broken or data contradict one another.
  case error

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Something that a check noticed about a record.
public struct Finding: Hashable, Sendable {
  /// The stable code, such as `consent.missing`.
  public let code: String

  /// How much it matters.
  public let severity: Severity

  /// The identifier of the record, or `nil` where the finding concerns a whole file.
  public let record: String?

  /// What was noticed, and the rule that says so.
  public let message: Phrase

  /// What to do about it; `nil` where the message says enough.
  public let hint: Phrase?

  /// Creates a finding.
  public init(
    code: String, severity: Severity, record: String? = nil, message: Phrase, hint: Phrase? = nil
  ) {
    self.code = code
    self.severity = severity
    self.record = record
    self.message = message
    self.hint = hint
  }
}
