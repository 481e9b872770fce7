/// What one more place of a mentor would gain.
public struct PlaceGain: Hashable, Sendable {
  /// The number of the mentor.
  public let mentor: Int

  /// How many pairs more there would be: 0 or 1.
  public let pairs: Int

  /// How much higher the total would be; where a pair is gained it may be negative, a loss.
  public let score: Int

  /// Everybody who changes, from whoever takes the new place to whoever comes in or leaves a place
  /// empty; empty where the place gains nothing.
  public let moves: [ForcedPair.Move]
}
