/// Mentees without a mentor who compete for the same places, together with those who have them.
///
/// Of those who compete, that is ``seated`` and ``leftOut`` together, nobody may have anybody but
/// ``mentors`` (apart from locked pairs). The ``CriticalSet`` of one who is left out is everybody seated and
/// that one.
public struct Competition: Hashable, Sendable {
  /// All mentors whom these mentees may have, in ascending order.
  public let mentors: [Int]

  /// The mentees who have these mentors, in ascending order: as many as there are ``places``.
  public let seated: [Int]

  /// The mentees without a mentor, in ascending order.
  public let leftOut: [Int]

  /// The places of these mentors that locks leave free.
  public let places: Int

  /// The places of these mentors that are taken by locked pairs, beside ``places``.
  public let lockedPlaces: Int
}
