/// A set of options that several commands share, or the options and arguments of one command.
///
/// Its stored properties are declared with ``Argument``, ``Option``, ``Flag`` and ``OptionGroup``;
/// their order is the order of help and of the positional arguments. The parser notes them while
/// `init()` runs, so an initializer written by hand creates no other set.
public protocol ArgumentSet: Sendable {
  /// Creates the set before anything has been read.
  init()

  /// Refuses combinations that no single declaration can refuse; called after all values are read.
  func validate() throws(UsageError)
}

extension ArgumentSet {
  public func validate() throws(UsageError) {}
}

/// A set without options, for a program that has no global ones.
public struct NoOptions: ArgumentSet {
  public init() {}
}

/// One command of the program: what it declares and what it does.
///
/// The parser creates the value of the selected command only; no other command is ever looked into.
public protocol Command<Context, Outcome>: ArgumentSet {
  /// What the program hands to a command: the world outside.
  associatedtype Context

  /// What a command hands back to the program.
  associatedtype Outcome

  /// The command's name and purpose.
  static var about: About { get }

  /// Does the work.
  func run(in context: Context) throws -> Outcome
}
