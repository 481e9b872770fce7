/// The first reason why an assignment or its certificate is refused.
public enum CertificateViolation: Error, Hashable, Sendable {
  /// A list does not have one entry for each mentee or each mentor.
  case wrongLength(expected: Int, found: Int)

  /// A list of contested mentees or mentors is not ascending within the range of numbers.
  case unorderedNumbers(found: Int)

  /// The pair is not eligible.
  case notEligible(mentee: Int, mentor: Int)

  /// A locked mentee has another mentor, or none.
  case lockBroken(mentee: Int, lock: Int)

  /// The mentor has more mentees than places.
  case overCapacity(mentor: Int, capacity: Int, mentees: Int)

  /// The stated number of pairs, total or worst score is not that of the assignment.
  ///
  /// `nil` is the worst score where there are no pairs.
  case wrongFigure(stated: Int?, found: Int?)

  /// A price lies outside ``OptimalityCertificate/priceRange``.
  case priceOutOfRange(Int)

  /// A locked mentee is listed as contested.
  case lockedMenteeContested(mentee: Int)

  /// A contested mentee may have a mentor who is not contested, against inequality (1).
  case escapesContestedMentors(mentee: Int, mentor: Int)

  /// More pairs might be possible: inequality (1) is not an equality.
  case countNotProved(bound: Int, pairs: Int)

  /// A contested mentee has a negative price.
  case negativeMenteePrice(mentee: Int, price: Int)

  /// A mentor who is not contested has a negative price.
  case negativeMentorPrice(mentor: Int, price: Int)

  /// The price of a locked mentee is not the score of its lock.
  case lockPriceDiffers(mentee: Int, price: Int, score: Int)

  /// The prices of mentee and mentor do not reach the score, against inequality (2).
  case priceBelowScore(mentee: Int, mentor: Int, price: Int, score: Int)

  /// A higher total might be possible: inequality (3) is not an equality.
  ///
  /// The bound is given only where it fits in 64 bits.
  case totalNotProved(bound: Int?, total: Int)

  /// A level of a fair assignment is not proved.
  case unfair(FairnessViolation)

  /// The solution is one for an objective that its certificate does not prove, or that the question
  /// asked about it does not suit.
  case otherObjective(Objective)
}
