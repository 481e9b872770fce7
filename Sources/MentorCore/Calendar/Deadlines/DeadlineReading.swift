/// What a ``DeadlineReader`` makes of a phrase: the deadline, and what a person should know.
public struct DeadlineReading: Hashable, Sendable {
  /// The deadline; it keeps the words of the document whatever was understood.
  public let deadline: Deadline

  /// What was found on the way, in order of importance, then of appearance.
  public let problems: [DeadlineProblem]

  /// Creates a reading.
  public init(deadline: Deadline, problems: [DeadlineProblem] = []) {
    self.deadline = deadline
    self.problems = problems
  }
}
