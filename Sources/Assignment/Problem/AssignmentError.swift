/// The ways an assignment problem can be refused.
///
/// The target knows neither names nor languages: each case carries numbers, and whoever knows the
/// people behind them words the message.
public enum AssignmentError: Error, Equatable, Sendable {
  /// The number of mentees or mentors exceeds ``AssignmentProblem/participantLimit``.
  case tooManyParticipants(Int)

  /// The capacity of `mentor` is negative or above ``AssignmentProblem/capacityLimit``.
  case capacityOutOfRange(mentor: Int, capacity: Int)

  /// The number of a mentee lies outside `0..<menteeCount`.
  case menteeOutOfRange(mentee: Int)

  /// The pairing of `mentee` names a mentor outside `0..<mentorCount`.
  case mentorOutOfRange(mentee: Int, mentor: Int)

  /// The score of a pairing lies outside ``AssignmentProblem/scoreRange``.
  case scoreOutOfRange(mentee: Int, mentor: Int, score: Int)

  /// The same pairing is given twice, perhaps with different scores.
  case repeatedPair(mentee: Int, mentor: Int)

  /// The locked pair is not among the eligible pairs.
  case lockNotEligible(mentee: Int, mentor: Int)

  /// `mentee` is locked to two mentors, `first` below `second`, or twice to the same one.
  case repeatedLock(mentee: Int, first: Int, second: Int)

  /// More mentees are locked to `mentor` than it has places.
  case locksExceedCapacity(mentor: Int, capacity: Int, locks: Int)

  /// Scores and numbers of participants are so large together that a sum could overflow.
  ///
  /// The rule is (mentees + mentors + 2) · largest absolute score ≤ 2⁶⁰.
  case numbersTooLarge(participants: Int, largestScore: Int)

  /// Whoever watched the solver stopped it.
  case stopped

  /// The solver produced an answer that its own check refutes: a defect of this program.
  case internalInconsistency(CertificateViolation)
}
