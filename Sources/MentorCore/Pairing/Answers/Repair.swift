public import Wording

/// One change that would let one mentee more have a mentor.
public struct Repair: Hashable, Sendable {
  /// What is to be changed.
  public enum Action: Hashable, Sendable {
    /// The mentor takes one mentee more: the capacity then.
    case capacity(MentorID, Int)
    /// The consent of the person is obtained.
    case consent(PersonID)
    /// The mentee also names the form.
    case menteeForm(MenteeID, FormCode)
    /// The mentor also names the form.
    case mentorForm(MentorID, FormCode)
    /// The criterion no longer has to be met.
    case criterion(String)
    /// The veto about the two is lifted.
    case veto(ConstraintID, MentorID, MenteeID)
  }

  /// The change.
  public let action: Action

  /// The mentor who takes a mentee more, or whose place becomes reachable.
  public let mentor: MentorID

  /// Who gets a mentor through it: the one with ``mentor``, or the one at the end of the chain.
  public let mentee: MenteeID

  /// How many pairs more there would be.
  public let pairs: Int

  /// How much higher the total would be; it may be negative, because a pair more comes first.
  public let score: Int

  /// Whether ``pairs`` and ``score`` are all that the change gains.
  ///
  /// Where it is not, the change opens more than one pairing and may gain more, never less.
  public let isExact: Bool

  /// The order in which kinds of change are listed: the simplest first.
  var kindRank: Int {
    switch action {
    case .capacity: 0
    case .consent: 1
    case .menteeForm: 2
    case .mentorForm: 3
    case .veto: 4
    case .criterion: 5
    }
  }
}

/// A rule that keeps mentors with a place from a mentee, and that nobody may relax.
public struct PairBarrier: Hashable, Sendable {
  /// The rule, as a clause.
  public let message: Phrase

  /// The mentors whom it keeps away, in order.
  public let mentors: [MentorID]
}
