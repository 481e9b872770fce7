/// What a solver is doing at the moment, for whoever watches it.
public struct SolvingProgress: Equatable, Sendable {
  /// The steps of solving, in the order in which they come.
  public enum Phase: Sendable, CaseIterable {
    /// The scores of the pairings are computed or read.
    case scoring
    /// The largest number of pairs is being found.
    case counting
    /// Places are being assigned and priced.
    case assigning
    /// The levels of a fair answer are being settled, worst served first.
    case leveling
    /// One of the equally good answers is being chosen.
    case choosing
    /// The answer is being checked.
    case checking
  }

  /// The step.
  public let phase: Phase

  /// How much of the step is done, from 0 to ``total``.
  public let done: Int

  /// The size of the step in units of its own, at least 1.
  public let total: Int

  /// Creates the report that `done` of `total` units of `phase` are done.
  public init(_ phase: Phase, done: Int, of total: Int) {
    self.phase = phase
    self.done = done
    self.total = total
  }
}

/// Whether a solver that is being watched goes on.
public enum SolvingDecision: Sendable {
  case proceed
  case stop
}

/// Watches a solver: called now and then, at every step at least, on the thread that called the solver.
///
/// Answering ``SolvingDecision/stop`` ends the solving with ``AssignmentError/stopped``.
public typealias SolvingObserver = (SolvingProgress) -> SolvingDecision
