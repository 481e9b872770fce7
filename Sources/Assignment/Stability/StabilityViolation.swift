/// The first reason why an assignment is refused, or is not stable.
public enum StabilityViolation: Error, Hashable, Sendable {
  /// There is not one entry for each mentee.
  case wrongLength(expected: Int, found: Int)

  /// The mentor is not on the mentee's list.
  case notEligible(mentee: Int, mentor: Int)

  /// A locked mentee has another mentor, or none.
  case lockBroken(mentee: Int, lock: Int)

  /// The mentor has more mentees than places.
  case overCapacity(mentor: Int, capacity: Int, mentees: Int)

  /// A stated figure is not that of the assignment.
  case wrongFigure(stated: Int, found: Int)

  /// The two would leave what they have for each other.
  case blocked(BlockingPair)
}
