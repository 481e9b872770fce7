/// What one place of a mentor is worth to the others: how much worse the best assignment is without.
public struct PlaceCost: Hashable, Comparable, Sendable {
  /// How many pairs fewer there would be: 0 or 1.
  public let pairs: Int

  /// How much lower the total would be; where a pair is lost it may be negative, a gain.
  public let score: Int

  public static func < (left: PlaceCost, right: PlaceCost) -> Bool {
    (left.pairs, left.score) < (right.pairs, right.score)
  }
}
