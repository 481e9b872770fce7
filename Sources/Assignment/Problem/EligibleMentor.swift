/// A mentor whom one particular mentee may have, with the score of that pairing.
public struct EligibleMentor: Hashable, Sendable {
  /// The number of the mentor, from 0.
  public let mentor: Int

  /// What the pairing is worth; higher is better, zero and negative values are ordinary scores.
  public let score: Int

  /// Creates the entry for `mentor`.
  public init(mentor: Int, score: Int) {
    self.mentor = mentor
    self.score = score
  }
}
