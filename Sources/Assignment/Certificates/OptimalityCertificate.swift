/// Numbers that prove an assignment to have the most pairs and, among those, the highest total.
///
/// Write *places(j)* for the places of mentor *j* that locks leave free, *u* for ``menteePrices``,
/// *p* for ``mentorPrices``, *A* for ``contestedMentees`` and *B* for ``contestedMentors``. Locked
/// pairs are given: they are part of every assignment, their mentees are outside *A*, and *u* of
/// such a mentee is the score of its lock.
///
/// **The most pairs.** No free mentee of *A* may have a mentor outside of *B*. So the mentees of *A*
/// get no more than the places of *B*, and
///
///     pairs ≤ (mentees outside A) + Σ places(j) for j in B.          (1)
///
/// An assignment that reaches the right side has the most pairs possible. It also shows what *every*
/// assignment with that many pairs looks like, because (1) is an equality for it: each mentee outside
/// *A* has a mentor, each mentor of *B* is full, and all who are with mentors of *B* come from *A*.
/// A pairing of a free mentee outside *A* with a mentor in *B* therefore occurs in none of them and
/// is left out of what follows.
///
/// **The highest total.** For each remaining pairing *(i, j)* of a free mentee, that is *i* in *A*
/// with *j* in *B*, or *i* outside *A* with *j* outside *B*:
///
///     u(i) + p(j) ≥ score(i, j),                                     (2)
///
/// with u(i) ≥ 0 for *i* in *A* and p(j) ≥ 0 for *j* outside *B*. Adding (2) over the pairs of an
/// assignment with the most pairs gives its total on the right. On the left, whoever is missing does
/// no harm: only mentees of *A* may be without a mentor, and only mentors outside of *B* may have
/// places left over, and their prices are not negative. Hence
///
///     total ≤ Σ u(i) + Σ places(j) · p(j),                           (3)
///
/// and an assignment that reaches the right side has the highest total. Checking takes one pass over
/// the pairings; ``CertificateChecker`` does it without any code of the solver.
public struct OptimalityCertificate: Equatable, Sendable {
  /// The prices that a certificate may contain: ±2⁶¹, so that no sum of two overflows.
  ///
  /// The limits on scores and participants keep the prices of every solution well within.
  public static let priceRange = -(1 << 61)...(1 << 61)

  /// The price of each mentee, *u*.
  public let menteePrices: [Int]

  /// The price of one place of each mentor, *p*.
  public let mentorPrices: [Int]

  /// The mentees among whom somebody has to be left out, in ascending order.
  ///
  /// They compete for the places of ``contestedMentors`` alone; empty where every mentee that is not
  /// locked has a mentor.
  public let contestedMentees: [Int]

  /// All mentors whom the contested mentees may have, in ascending order.
  public let contestedMentors: [Int]

  /// Creates a certificate, which proves nothing before it is checked.
  public init(
    menteePrices: [Int], mentorPrices: [Int], contestedMentees: [Int], contestedMentors: [Int],
  ) {
    self.menteePrices = menteePrices
    self.mentorPrices = mentorPrices
    self.contestedMentees = contestedMentees
    self.contestedMentors = contestedMentors
  }
}
