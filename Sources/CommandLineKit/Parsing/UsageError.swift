public import Wording

/// A command line that cannot be carried out, with the place where help on it is found.
public struct UsageError: ExplainedError, Hashable {
  /// What is wrong.
  public let problem: UsageProblem

  /// The words that select the command or group in question, the program's name first; empty until
  /// the parser has filled it in.
  public let commandPath: [String]

  /// Creates the error of the command at `commandPath`.
  public init(_ problem: UsageProblem, commandPath: [String] = []) {
    self.problem = problem
    self.commandPath = commandPath
  }

  /// Creates the error by which a command refuses what it was given; `message` is a clause, `hint`
  /// a full sentence.
  public init(_ message: Phrase, hint: Phrase? = nil) {
    self.init(.refused(ArgumentProblem(message, hint: hint)))
  }

  public var message: Phrase { problem.message }

  public var hint: Phrase? {
    guard !commandPath.isEmpty else { return problem.advice }
    let call = commandPath.joined(separator: " ")
    let help = Phrase(ru: "Справка: \(call) --help.", en: "See \(call) --help.")
    return problem.advice.map { $0 + Phrase(verbatim: " ") + help } ?? help
  }

  /// The same error of the command at `path`.
  func at(_ path: [String]) -> UsageError {
    UsageError(problem, commandPath: commandPath.isEmpty ? path : commandPath)
  }
}
