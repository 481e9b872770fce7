/// A pairing that may be made, with its score.
public struct EligiblePair: Hashable, Sendable {
  /// The number of the mentee, from 0.
  public let mentee: Int

  /// The number of the mentor, from 0.
  public let mentor: Int

  /// What the pairing is worth; higher is better, zero and negative values are ordinary scores.
  public let score: Int

  /// Creates the eligible pairing of `mentee` and `mentor`.
  public init(mentee: Int, mentor: Int, score: Int) {
    self.mentee = mentee
    self.mentor = mentor
    self.score = score
  }
}
