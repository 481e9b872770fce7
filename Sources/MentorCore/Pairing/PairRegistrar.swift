import Wording

/// Makes pairs out of a pool, one after the other, within every rule.
///
/// Each pair that is made takes its place at once, so that a series of pairs can no more exceed a
/// capacity than a single one.
public struct PairRegistrar: Sendable {
  /// The pairs, the new ones among them.
  public private(set) var pairs: RecordSet<Pair>

  private let pool: Pool
  private var newPlaces: [MentorID: Int] = [:]
  private var newPairs: [MenteeID: PairID] = [:]

  /// Creates a registrar for `pool`.
  public init(_ pool: Pool) {
    self.pool = pool
    pairs = pool.pairs
  }

  /// Makes a pair of `mentee` with `mentor`.
  ///
  /// - Throws: The first ``PairingError`` that stands against it; nothing changes then.
  public mutating func pair(
    _ mentee: MenteeID, with mentor: MentorID, in form: FormCode, score: Int?,
    proposal: ProposalID? = nil, roleModel: String? = nil, by actor: String?,
    because reason: String?, as beginning: Pair.Beginning = .proposed
  ) throws(PairingError) -> Pair {
    try group(
      [mentee], with: mentor, in: form, score: score, proposal: proposal, roleModel: roleModel,
      by: actor, because: reason, as: beginning)
  }

  /// Makes one pair of several `mentees`, at least one and each once, with `mentor`.
  ///
  /// - Throws: The first ``PairingError`` that stands against it; nothing changes then.
  public mutating func group(
    _ mentees: [MenteeID], with mentor: MentorID, in form: FormCode, score: Int? = nil,
    proposal: ProposalID? = nil, roleModel: String? = nil, by actor: String?,
    because reason: String?, as beginning: Pair.Beginning = .proposed
  ) throws(PairingError) -> Pair {
    guard let one = pool.mentors[mentor] else {
      throw .missingRecord(kind: Mentor.noun.one, id: "\(mentor)")
    }
    for mentee in mentees {
      guard let other = pool.mentees[mentee] else {
        throw .missingRecord(kind: Mentee.noun.one, id: "\(mentee)")
      }
      if let objection = pool.objections(mentor: one, mentee: other, form: form).first {
        throw objection
      }
      if let pair = newPairs[mentee] { throw .alreadyPaired(mentee, pair) }
    }
    if newPlaces[mentor, default: 0] + mentees.count > pool.freePlaces(of: one) {
      throw .noPlace(mentor, capacity: one.capacity)
    }
    let pair = Pair(
      id: pairs.nextID, mentor: mentor, mentees: mentees, form: form, year: pool.year,
      score: score,
      roleModel: try roleModel.map { name throws(PairingError) in
        try pool.roleModel(named: name, in: form)
      }, proposal: proposal, on: pool.date, by: actor, because: reason, as: beginning)
    pairs.put(pair)
    newPlaces[mentor, default: 0] += mentees.count
    for mentee in mentees { newPairs[mentee] = pair.id }
    return pair
  }
}
