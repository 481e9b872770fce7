/// The ways preferences can be refused.
///
/// The target knows neither names nor languages: each case carries numbers, and whoever knows the
/// people behind them words the message. A list is named by its side and its owner's number.
public enum StabilityError: Error, Equatable, Sendable {
  /// A side has more participants than ``AssignmentProblem/participantLimit``.
  case tooManyParticipants(Side, Int)

  /// The lists of a side have more entries than ``Preferences/entryLimit``.
  case tooManyEntries(Int)

  /// There is not one capacity for each list of a mentor.
  case capacityCount(lists: Int, capacities: Int)

  /// The capacity of `mentor` is negative or above ``AssignmentProblem/capacityLimit``.
  case capacityOutOfRange(mentor: Int, capacity: Int)

  /// The list names a counterpart who does not exist.
  case outOfRange(Side, owner: Int, counterpart: Int)

  /// The list names the same counterpart twice.
  case repeated(Side, owner: Int, counterpart: Int)

  /// The list names a counterpart whose own list does not name the owner.
  case notMutual(Side, owner: Int, counterpart: Int)

  /// There is a ballot for a participant who does not exist.
  case unknownVoter(Side, Int)

  /// The ballot names somebody with whom the voter is not eligible.
  case ballotNotEligible(Side, voter: Int, counterpart: Int)

  /// The ballot names the same counterpart twice.
  case ballotRepeats(Side, voter: Int, counterpart: Int)

  /// Whoever watched the solver stopped it.
  case stopped

  /// The solver produced an answer that its own check refutes: a defect of this program.
  case internalInconsistency(StabilityViolation)
}
