/// An assignment with its figures and the proof that nothing better exists.
public struct Solution: Equatable, Sendable {
  /// What was aimed at.
  public let objective: Objective

  /// The mentor of each mentee; `nil` where the mentee has none.
  ///
  /// Which of several equally good assignments it is follows from the ``TieRule``.
  public let mentors: [Int?]

  /// The number of mentees with a mentor.
  public let matchedCount: Int

  /// The sum of the scores of all pairs, the locked ones included.
  public let totalScore: Int

  /// The lowest score of a pair; `nil` where there are no pairs.
  public let worstScore: Int?

  /// The numbers by which anybody can verify the solution.
  public let certificate: Certificate

  /// The mentees without a mentor, in ascending order.
  public var unmatchedMentees: [Int] { mentors.indices.filter { mentors[$0] == nil } }
}

extension Solution {
  /// Sums up the assignment `mentors`, whose pairs are eligible in `problem`.
  init(
    _ objective: Objective, _ mentors: [Int?], of problem: AssignmentProblem,
    provedBy certificate: Certificate,
  ) {
    var (matched, total) = (0, 0)
    var worst: Int?
    for (mentee, mentor) in mentors.enumerated() {
      guard let mentor, let score = problem.score(of: mentee, with: mentor) else { continue }
      matched += 1
      total += score
      worst = min(worst ?? score, score)
    }
    self.init(
      objective: objective, mentors: mentors, matchedCount: matched, totalScore: total,
      worstScore: worst, certificate: certificate)
  }
}

/// The proof that belongs to a solution, by objective.
public enum Certificate: Equatable, Sendable {
  /// Proves the objective ``Objective/score``.
  case optimal(OptimalityCertificate)

  /// Proves the objectives ``Objective/fair`` and ``Objective/bottleneck``.
  case fair(FairCertificate)
}
