public import Wording

/// What is wrong with a value, in words, without the place where it stands.
public struct ValueProblem: ExplainedError, Hashable, Sendable {
  /// A clause without capital letter and full stop.
  public let message: Phrase

  /// A full sentence that says what to do, or `nil`.
  public let hint: Phrase?

  /// Creates a problem described by `message`, with the advice `hint`.
  public init(_ message: Phrase, hint: Phrase? = nil) {
    self.message = message
    self.hint = hint
  }

  /// Creates a problem that says what `error` says.
  public init(_ error: some ExplainedError) {
    self.init(error.message, hint: error.hint)
  }
}
