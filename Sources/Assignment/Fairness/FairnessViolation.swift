/// The first reason why the levels of a ``FairCertificate`` are refused.
public enum FairnessViolation: Hashable, Sendable {
  /// The levels are not in ascending order, or there is no open pairing at the score of one.
  case unexpectedLevel(score: Int)

  /// The prices of a level are not in ascending order of existing mentors, or one of them is 0.
  case unorderedPrices(score: Int, mentor: Int)

  /// A price lies outside ``FairCertificate/priceRange``.
  case priceOutOfRange(score: Int, price: Int)

  /// The prices of mentee and mentor do not reach the value of their pairing, against inequality (4).
  case priceBelowValue(score: Int, mentee: Int, mentor: Int)

  /// It might pay to leave the mentee out, against inequality (5).
  case leavingOutPays(score: Int, mentee: Int)

  /// It might pay to leave a place of the mentor empty, against inequality (6).
  case emptyPlacePays(score: Int, mentor: Int)

  /// The mentor has an empty place although its price says that places are wanted, against (6).
  case emptyPlacePriced(score: Int, mentor: Int)
}
