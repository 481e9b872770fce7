internal import Assignment

/// A matching that may also move pairs that are only proposed or drafts, but disturbs as few as possible.
///
/// Pairs to which anybody has agreed stay, and those that come after. First come as many pairs as possible, then as many proposed pairs
/// kept as possible, then the highest total score. The last two are one number: a pair that exists
/// counts a bonus on top of its score, and the bonus is larger than all scores together.
///
/// A proposed group (one pair with several mentees) stays, because a matching makes no groups.
public struct Rematch: Sendable {
  /// The matching of the pool without the proposed pairs, with a bonus on those that exist.
  public let matching: Matching

  private let bonus: Int
  private let movable: [Pair]
  /// The movable pairs that rules and places still allow, by row and column.
  private let keepable: [Place: PairID]

  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// Prepares the rematch of `pool`.
  ///
  /// - Parameters:
  ///   - pool: The participants and their pairs.
  ///   - criteria: The criteria.
  ///   - form: The only form to consider; `nil` for all.
  ///   - plan: The plan of an earlier rematch whose pairs are to be considered again, whatever state
  ///     they are in now; `nil` for the pairs that are movable now.
  ///   - observer: Whoever watches.
  /// - Throws: ``PairingError`` as ``Matching``.
  public init(
    pool: Pool, criteria: CriteriaSet, form: FormCode? = nil, as plan: RematchPlan? = nil,
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) {
    let planned = plan.map { Set($0.kept + $0.dissolved) }
    movable = pool.pairs.filter { pair in
      pair.year == pool.year && pair.mentees.count == 1 && (form == nil || pair.form == form)
        && (planned?.contains(pair.id) ?? pair.isMovable)
    }
    let ids = Set(movable.map(\.id))
    let released = pool.with(pairs: RecordSet(pool.pairs.filter { !ids.contains($0.id) }))
    let graph = CandidateGraph(pool: released, criteria: criteria, form: form)
    keepable = Self.keepable(movable, in: graph)
    // A score is at most 1000, so the bonus exceeds all scores together.
    bonus = 1000 * graph.mentees.count + 1
    matching = try Matching(
      graph,
      bonuses: PairBonuses(
        points: bonus,
        mentors: Dictionary(grouping: keepable.keys, by: \.row).mapValues {
          $0.map(\.column).sorted()
        }),
      options: Matching.options, watchedBy: solvingObserver(observer))
  }

  /// Solves the rematch and words the answer as a proposal, whose proof has been checked.
  ///
  /// - Throws: ``PairingError`` as ``Matching/proposal(id:objective:form:watchedBy:)``.
  public func proposal(
    id: ProposalID, form: FormCode? = nil, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> Proposal {
    let solution = try matching.solution(watchedBy: observer)
    let kept = Set(
      solution.mentors.enumerated().compactMap { row, column in
        column.flatMap { keepable[Place(row: row, column: $0)] }
      })
    let plan = RematchPlan(
      bonus: bonus, dissolved: movable.map(\.id).filter { !kept.contains($0) },
      kept: kept.sorted())
    return matching.proposal(
      id: id, objective: .score, form: form, of: matching.outcome(of: solution), rematch: plan)
  }

  /// Checks the proof of `proposal` against this rematch, as ``Matching/verdict(on:)`` does.
  public func verdict(on proposal: Proposal) -> ProposalVerdict { matching.verdict(on: proposal) }

  private static func keepable(_ movable: [Pair], in graph: CandidateGraph) -> [Place: PairID] {
    var found: [Place: PairID] = [:]
    for pair in movable {
      guard let row = pair.mentees.first.flatMap({ graph.position(of: $0) }),
        let column = graph.position(of: pair.mentor),
        graph.pool.objections(
          mentor: graph.mentors[column], mentee: graph.mentees[row], form: pair.form
        ).isEmpty
      else { continue }
      found[Place(row: row, column: column)] = pair.id
    }
    return found
  }
}
