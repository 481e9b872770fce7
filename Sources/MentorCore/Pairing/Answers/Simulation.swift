internal import Wording

/// A change that is only supposed, to see what it would do.
public enum SupposedChange: Hashable, Sendable {
  /// The mentor leaves; the mentor's pairs end.
  case withoutMentor(MentorID)
  /// The mentee leaves; the mentee's place becomes free.
  case withoutMentee(MenteeID)
  /// The mentor takes this many mentees.
  case capacity(MentorID, Int)
  /// The pair ends, and both are free again.
  case unlockPair(PairID)
  /// The decision is lifted.
  case unlockDecision(ConstraintID)
  /// The two must be paired.
  case lock(MentorID, MenteeID)
  /// The two must not be paired.
  case forbid(MentorID, MenteeID)
}

/// What a mentee has in one of the two states that a simulation compares.
public struct SimulatedPair: Hashable, Sendable {
  /// The mentor.
  public let mentor: MentorID
  /// The form.
  public let form: FormCode
  /// The score; `nil` for a pair that exists and has none.
  public let score: Int?
}

/// The figures of one of the two states that a simulation compares.
public struct SimulatedTotals: Hashable, Sendable {
  /// The mentees who have or get a mentor.
  public let matched: Int
  /// The mentees who look for a mentor and are left without.
  public let unmatched: Int
  /// The scores of all pairs, the existing ones included, together.
  public let score: Int
}

/// The difference that supposed changes make.
public struct Simulation: Hashable, Sendable {
  /// A mentee whose lot differs.
  public struct Difference: Hashable, Sendable {
    /// The mentee.
    public let mentee: MenteeID
    /// What the mentee has as things are; `nil` for nothing.
    public let before: SimulatedPair?
    /// What the mentee would have; `nil` for nothing.
    public let after: SimulatedPair?
  }

  /// The figures as things are.
  public let before: SimulatedTotals
  /// The figures as they would be.
  public let after: SimulatedTotals
  /// Everybody whose mentor differs, those who leave not included, in the order of identifiers.
  public let differences: [Difference]

  /// Those who have a mentor now and would no longer take part, in the order of identifiers.
  public let leaving: [MenteeID]

  /// Those who would get a mentor and have none now.
  public var gained: [Difference] { differences.filter { $0.before == nil } }
  /// Those who would be left without a mentor and have one now.
  public var lost: [Difference] { differences.filter { $0.after == nil } }
  /// Those who would have another mentor.
  public var changed: [Difference] {
    differences.filter { $0.before != nil && $0.after != nil }
  }

  /// Solves `pool` as it is and as it would be with `changes`.
  ///
  /// - Throws: ``PairingError`` where a change contradicts the data or a lock cannot be kept.
  public init(
    of pool: Pool, with changes: [SupposedChange], criteria: CriteriaSet, form: FormCode? = nil,
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) {
    let changed = try pool.supposing(changes)
    let now = try SimulatedState(pool, criteria, form, watchedBy: observer)
    let then = try SimulatedState(changed, criteria, form, watchedBy: observer)
    before = now.totals
    after = then.totals
    differences = changed.mentees.map(\.id).compactMap { mentee in
      let (old, new) = (now.pairs[mentee], then.pairs[mentee])
      guard old?.mentor != new?.mentor else { return nil }
      return Difference(mentee: mentee, before: old, after: new)
    }
    leaving = now.pairs.keys.filter { changed.mentees[$0] == nil }.sorted()
  }
}

/// Everybody's mentor in one state: the pairs that exist and those of the best matching.
private struct SimulatedState {
  var pairs: [MenteeID: SimulatedPair] = [:]
  let totals: SimulatedTotals

  init(
    _ pool: Pool, _ criteria: CriteriaSet, _ form: FormCode?,
    watchedBy observer: MatchingObserver?
  ) throws(PairingError) {
    let graph = CandidateGraph(pool: pool, criteria: criteria, form: form)
    let proposal = try Matching(graph, watchedBy: observer)
      .proposal(id: ProposalID(number: 1), form: form, watchedBy: observer)
    for pair in pool.pairs where pair.year == pool.year && pair.state.takesPlace {
      for mentee in pair.mentees where pool.mentees[mentee] != nil {
        pairs[mentee] = SimulatedPair(mentor: pair.mentor, form: pair.form, score: pair.score)
      }
    }
    for pair in proposal.pairs {
      pairs[pair.mentee] = SimulatedPair(mentor: pair.mentor, form: pair.form, score: pair.score)
    }
    totals = SimulatedTotals(
      matched: pairs.count, unmatched: proposal.unmatched.count,
      score: pairs.values.reduce(0) { $0 + ($1.score ?? 0) })
  }
}

extension Pool {
  /// The pool as it would be with `changes`.
  ///
  /// - Throws: ``PairingError`` where a change contradicts the data.
  func supposing(_ changes: [SupposedChange]) throws(PairingError) -> Pool {
    var mentors = mentors
    var mentees = mentees
    var pairs = pairs
    var book = DecisionBook(constraints)
    for change in changes {
      switch change {
      case .withoutMentor(let id):
        mentors.remove(id)
        for pair in pairs where pair.mentor == id && pair.year == year && pair.state.takesPlace {
          pairs.remove(pair.id)
        }
      case .withoutMentee(let id):
        mentees.remove(id)
        pairs.leave(id, year: year)
      case .capacity(let id, let number):
        guard var mentor = mentors[id] else { continue }
        mentor.capacity = number
        mentors.put(mentor)
      case .unlockPair(let id):
        guard let pair = pairs[id] else { continue }
        guard pair.state.takesPlace else {
          throw .wrongState(id.erased, from: pair.state, to: .dissolved)
        }
        pairs.remove(id)
      case .unlockDecision(let id): book.lift(id)
      case .lock(let mentor, let mentee):
        try book.enter(.lock, mentor: mentor, mentee: mentee, reason: nil)
      case .forbid(let mentor, let mentee):
        try book.enter(.forbid, mentor: mentor, mentee: mentee, reason: nil)
      }
    }
    return with(mentors: mentors, mentees: mentees, pairs: pairs, constraints: book.constraints)
  }
}

extension RecordSet where Element == Pair {
  /// Takes `mentee` out of the pairs of `year` that take a place.
  fileprivate mutating func leave(_ mentee: MenteeID, year: SchoolYear) {
    for pair in self
    where pair.year == year && pair.state.takesPlace && pair.mentees.contains(mentee) {
      var rest = pair
      rest.mentees.removeAll { $0 == mentee }
      if rest.mentees.isEmpty { remove(pair.id) } else { put(rest) }
    }
  }
}
