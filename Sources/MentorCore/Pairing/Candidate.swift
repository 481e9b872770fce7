/// A mentor whom a mentee may have, with the form and the score.
public struct Candidate: Hashable, Sendable {
  /// The position of the mentor in the pool of the graph.
  public let mentor: Int

  /// The form in which the two score highest; of equal ones the first code.
  public let form: FormCode

  /// The score, from 0 to 1000.
  public let score: Int
}

/// What one criterion contributes to a score.
public struct CriterionShare: Hashable, Sendable {
  /// The criterion.
  public let criterion: Criterion

  /// How far it is met, in thousandths; `nil` where an answer is missing.
  public let measure: Int?

  /// The points that it adds; all shares add up to the score.
  public let points: Int

  /// The points that it would add if it were met in full.
  public let possible: Int

  /// What both have in common, as the mentee's side words it.
  public let common: [String]
}
