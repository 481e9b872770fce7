/// An error that can be shown to a person: what happened, and what to do next.
///
/// Every error that leaves a target of this package conforms, so that one renderer serves them all.
public protocol ExplainedError: Error {
  /// What happened and where, as a clause without capital letter and full stop.
  var message: Phrase { get }

  /// What to do next, as a full sentence; `nil` where nothing useful can be advised.
  var hint: Phrase? { get }
}

extension ExplainedError {
  public var hint: Phrase? { nil }
}
