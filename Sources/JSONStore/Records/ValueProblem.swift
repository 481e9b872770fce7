public import Wording

/// What is wrong with a value, in words, without the place where it stands.
public struct ValueProblem: ExplainedError, Hashable, Sendable {
  /// A clause without capital letter and full stop.
  public let message: Phrase

  /// Creates a problem described by `message`.
  public init(_ message: Phrase) {
    self.message = message
  }
}
