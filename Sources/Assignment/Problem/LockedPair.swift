/// A pair that every answer must contain.
public struct LockedPair: Hashable, Sendable {
  /// The number of the mentee, from 0.
  public let mentee: Int

  /// The number of the mentor, from 0.
  public let mentor: Int

  /// Creates the lock of `mentee` to `mentor`.
  public init(mentee: Int, mentor: Int) {
    self.mentee = mentee
    self.mentor = mentor
  }
}
