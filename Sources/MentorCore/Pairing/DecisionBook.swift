/// Enters decisions about pairings, one for each two people at most.
public struct DecisionBook: Sendable {
  /// The decisions.
  public private(set) var constraints: RecordSet<Constraint>

  /// Creates the book with the decisions so far.
  public init(_ constraints: RecordSet<Constraint>) {
    self.constraints = constraints
  }

  /// Enters a decision; the same one again changes nothing but its reason.
  ///
  /// - Throws: ``PairingError/contradiction(_:_:_:)`` where a lock would meet a veto, or a veto a lock;
  ///   ``PairingError/lockedMeanwhile(_:)`` where the mentee is locked to another mentor.
  @discardableResult
  public mutating func enter(
    _ kind: ConstraintKind, mentor: MentorID, mentee: MenteeID, reason: String?
  ) throws(PairingError) -> Constraint {
    for known in constraints where known.mentor == mentor && known.mentee == mentee {
      if known.kind == kind {
        var renewed = known
        renewed.reason = reason ?? known.reason
        constraints.put(renewed)
        return renewed
      }
      if known.kind == .forbid || kind == .forbid {
        throw .contradiction(mentor, mentee, known.id)
      }
    }
    if kind == .lock, constraints.contains(where: { $0.kind == .lock && $0.mentee == mentee }) {
      throw .lockedMeanwhile(mentee)
    }
    let decision = Constraint(
      id: constraints.nextID, kind: kind, mentor: mentor, mentee: mentee, reason: reason)
    constraints.put(decision)
    return decision
  }

  /// Lifts every decision about the two, and answers with those that were lifted.
  public mutating func lift(mentor: MentorID, mentee: MenteeID) -> [Constraint] {
    let lifted = constraints.filter { $0.mentor == mentor && $0.mentee == mentee }
    for decision in lifted { constraints.remove(decision.id) }
    return lifted
  }

  /// Lifts the decision `id`, and answers whether there was one.
  @discardableResult
  public mutating func lift(_ id: ConstraintID) -> Bool { constraints.remove(id) }
}
