public import Wording

/// An error of the domain: a message, a hint, and the category that decides the exit status.
public protocol MentorError: ExplainedError {
  /// What kind of failure this is.
  var category: ErrorCategory { get }
}

/// The kinds of failure that the domain knows.
///
/// Only the program joins them with exit statuses.
public enum ErrorCategory: Hashable, Sendable {
  /// A value is outside of what it may be.
  case invalidValue
  /// A rule of the programme forbids it: consent, age, capacity, state, missing order.
  case refused
  /// There is no such record or file, or the reference is ambiguous.
  case notFound
  /// Data that were read are wrong.
  case badData
  /// The settings contradict one another.
  case configuration
  /// The program contradicts itself.
  case bug
}
