/// The reasons why a pair cannot be forced into a solution.
public enum ForcingError: Error, Hashable, Sendable {
  /// There is no such mentee or mentor.
  case unknownNumber(Int)

  /// The mentee may not have the mentor.
  case notEligible(mentee: Int, mentor: Int)

  /// The mentee is locked to another mentor.
  case menteeLocked(mentee: Int, lock: Int)

  /// All places of the mentor are locked, or it has none.
  case noFreePlace(mentor: Int, capacity: Int)
}
