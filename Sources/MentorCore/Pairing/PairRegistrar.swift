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

  /// Makes a proposed pair of `mentee` with `mentor`.
  ///
  /// - Throws: The first ``PairingError`` that stands against it; nothing changes then.
  public mutating func pair(
    _ mentee: MenteeID, with mentor: MentorID, in form: FormCode, score: Int?,
    proposal: ProposalID? = nil, roleModel: String? = nil, by actor: String?,
    because reason: String?
  ) throws(PairingError) -> Pair {
    guard let one = pool.mentors[mentor] else {
      throw .missingRecord(kind: Mentor.noun.one, id: "\(mentor)")
    }
    guard let other = pool.mentees[mentee] else {
      throw .missingRecord(kind: Mentee.noun.one, id: "\(mentee)")
    }
    if let objection = pool.objections(mentor: one, mentee: other, form: form).first {
      throw objection
    }
    if let pair = newPairs[mentee] { throw .alreadyPaired(mentee, pair) }
    if newPlaces[mentor, default: 0] >= pool.freePlaces(of: one) {
      throw .noPlace(mentor, capacity: one.capacity)
    }
    let pair = Pair(
      id: pairs.nextID, mentor: mentor, mentees: [mentee], form: form, year: pool.year,
      score: score, roleModel: roleModel, proposal: proposal, on: pool.date, by: actor,
      because: reason)
    pairs.put(pair)
    newPlaces[mentor, default: 0] += 1
    newPairs[mentee] = pair.id
    return pair
  }
}
