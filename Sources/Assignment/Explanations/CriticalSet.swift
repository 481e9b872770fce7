/// Why a mentee has to be without a mentor: too many compete for too few places.
///
/// The mentees of the set may have nobody but its mentors (apart from locked pairs), so one of them
/// is left out whatever is done. Among the sets made of the one in question and mentees with mentors
/// it is the smallest that has more mentees than places: it is contained in every other one.
public struct CriticalSet: Hashable, Sendable {
  /// The mentees who compete, the one in question among them, in ascending order.
  public let mentees: [Int]

  /// All mentors whom these mentees may have, in ascending order; empty where the mentee in question
  /// may have nobody.
  public let mentors: [Int]

  /// The places of these mentors that locks leave free: one less than there are ``mentees``.
  public let places: Int

  /// The places of these mentors that are taken by locked pairs, beside ``places``.
  public let lockedPlaces: Int
}
