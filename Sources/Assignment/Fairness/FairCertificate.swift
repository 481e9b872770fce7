/// Numbers that prove an assignment to have the most pairs and, among those, to be fair.
///
/// Fair means: as few pairs as possible have the lowest score; among the assignments of which that is
/// true, as few as possible have the second lowest score; and so on. So the worst-served mentee is as
/// well served as possible, then the second worst, and so on. Locked pairs are given, their scores
/// count the same in every assignment. The total needs no rule of its own: it is fixed by the numbers
/// of pairs at each score.
///
/// **The most pairs** are proved by ``contestedMentees`` *A* and ``contestedMentors`` *B* exactly as in
/// ``OptimalityCertificate``, inequality (1), which also leaves the pairings between *A* and mentors
/// outside of *B*, or between mentees outside of *A* and *B*, out of what follows. In all assignments
/// with the most pairs only mentees of *A* are left out, and only mentors outside of *B* have empty
/// places; how many mentees are left out, *k*, and how many places stay empty, *l*, is the same in all
/// of them.
///
/// **The levels.** The distinct scores of the remaining pairings are taken one after the other, from
/// the lowest up to the last but one. At the start all remaining pairings are *open*, all mentees of
/// *A* *may be left out*, and all mentors outside of *B* *may have empty places*. At the score *s*
/// write *v(i, j)* = −1 for a pairing at the score *s* and 0 for any other, *p(j)* for the price of
/// mentor *j*, *o* for ``Level/leftOutPrice`` and *f* for ``Level/emptyPlacePrice``; a price that is
/// not given is 0. The assignment itself tells the price of each mentee: *u(i)* = *v(i, j)* − *p(j)*
/// where *i* has *j*, and *u(i)* = −*o* where *i* is left out. Required are
///
///     u(i) + p(j) ≥ v(i, j)     for every open pairing,                               (4)
///     u(i) + o ≥ 0              for every mentee who may be left out,                 (5)
///     p(j) ≥ f                  for every mentor who may have empty places,           (6)
///                               with equality where the assignment leaves one empty.
///
/// Take any assignment with the most pairs that keeps to what is open and allowed. Adding (4) over its
/// pairs, (5) over the mentees it leaves out and (6) over the places it leaves empty gives
///
///     −(pairs at score s) ≤ Σ u(i) + k · o + Σ places(j) · p(j) − l · f.              (7)
///
/// The right side is the same for all of them, and for the assignment that is being proved all that
/// was added are equalities, by the definition of *u* and by (6). So nobody has fewer pairs at the
/// score *s*, and whoever has as few meets everything added with equality. Therefore the pairings with
/// more than equality in (4) are closed, the mentees with more in (5) may no longer be left out, the
/// mentors with more in (6) may no longer have empty places, and nothing is lost: what remains open
/// and allowed describes exactly the assignments that are as good up to this score. The number of
/// pairs at the highest score is what the others leave over.
///
/// Most prices are 0, and at many scores all of them are: where the assignment has no pair at the
/// score, or only pairs of mentees for whom nothing better is open. ``CertificateChecker`` checks
/// with code of its own.
public struct FairCertificate: Equatable, Sendable {
  /// The prices that a certificate may contain: ±2³¹, so that no sum of three overflows.
  public static let priceRange = -(1 << 31)...(1 << 31)

  /// What a place of a mentor is worth, counted in pairs at the score of a level.
  public struct MentorPrice: Hashable, Sendable {
    /// The number of the mentor.
    public let mentor: Int

    /// The price, not 0.
    public let price: Int

    /// Prices a place of `mentor`.
    public init(mentor: Int, price: Int) {
      self.mentor = mentor
      self.price = price
    }
  }

  /// The prices that prove that no assignment has fewer pairs at one score.
  public struct Level: Equatable, Sendable {
    /// The score.
    public let score: Int

    /// The mentors with a price other than 0, in ascending order.
    public let mentorPrices: [MentorPrice]

    /// The price of being left without a mentor, *o*.
    public let leftOutPrice: Int

    /// The price of a place that stays empty, *f*.
    public let emptyPlacePrice: Int

    /// Creates a level, which proves nothing before it is checked.
    public init(
      score: Int, mentorPrices: [MentorPrice], leftOutPrice: Int = 0, emptyPlacePrice: Int = 0,
    ) {
      self.score = score
      self.mentorPrices = mentorPrices
      self.leftOutPrice = leftOutPrice
      self.emptyPlacePrice = emptyPlacePrice
    }
  }

  /// The mentees among whom somebody has to be left out, in ascending order.
  public let contestedMentees: [Int]

  /// All mentors whom the contested mentees may have, in ascending order.
  public let contestedMentors: [Int]

  /// The levels at which a price is not 0, scores ascending.
  public let levels: [Level]

  /// Creates a certificate, which proves nothing before it is checked.
  public init(contestedMentees: [Int], contestedMentors: [Int], levels: [Level]) {
    self.contestedMentees = contestedMentees
    self.contestedMentors = contestedMentors
    self.levels = levels
  }
}
