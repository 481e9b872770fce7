/// How ``CoreSolver`` divides its work; nothing here changes how good the answer is.
public struct CoreOptions: Equatable, Sendable {
  /// The best pairings of each mentee with which the core starts, at least 1.
  public var candidates: Int

  /// The most pairings that one pass adds to the core for one mentee, at least 1.
  public var additions: Int

  /// The mentees times mentors up to which the core is everything from the start.
  public var completeLimit: Int

  /// The most threads to use, at least 1; more than there are cores do no harm.
  public var threads: Int

  /// Creates options.
  public init(
    candidates: Int = 64, additions: Int = 32, completeLimit: Int = 5_000_000, threads: Int = 16,
  ) {
    self.candidates = max(1, candidates)
    self.additions = max(1, additions)
    self.completeLimit = completeLimit
    self.threads = max(1, threads)
  }
}
