/// What it would cost to give a mentee one particular mentor, and who would change.
///
/// Applying ``moves`` to the solution gives the best assignment that contains the pair: the most
/// pairs, and among those the highest total.
public struct ForcedPair: Hashable, Sendable {
  /// A mentee that gets another mentor, gets one or loses one.
  public struct Move: Hashable, Sendable {
    /// The number of the mentee.
    public let mentee: Int

    /// The mentor in the solution, or `nil` where the mentee had none.
    public let from: Int?

    /// The mentor after the change, or `nil` where the mentee is left without one.
    public let to: Int?
  }

  /// The mentee of the pair.
  public let mentee: Int

  /// The mentor of the pair.
  public let mentor: Int

  /// How many pairs fewer there would be: 0 or 1.
  public let lostPairs: Int

  /// How much lower the total would be; where a pair is lost it may be negative, a gain.
  public let lostScore: Int

  /// Everybody who changes, the mentee of the pair first, then from each mover to whom it displaces;
  /// empty where the solution has the pair already.
  public let moves: [Move]
}
