internal import Assignment

/// What somebody has now, as the order of that person sees it.
public struct Holding<Counterpart: Identified>: Hashable, Sendable {
  /// The counterpart.
  public let id: Identifier<Counterpart>
  /// The place of the counterpart in the order, from 1.
  public let rank: Int
  /// The score of the pair.
  public let score: Int
}

/// A mentor and a mentee who would both rather have each other than what they have.
public struct BlockingWish: Hashable, Sendable {
  /// The mentor.
  public let mentor: MentorID
  /// The mentee.
  public let mentee: MenteeID
  /// The score of the two.
  public let score: Int
  /// The place of the mentor in the order of the mentee, from 1.
  public let menteeRank: Int
  /// The place of the mentee in the order of the mentor, from 1.
  public let mentorRank: Int
  /// Whom the mentee has; `nil` for nobody.
  public let menteeHas: Holding<Mentor>?
  /// Whom the mentor would give up: the last in the mentor's order; `nil` where a place is free.
  public let mentorHas: Holding<Mentee>?
}

/// Whether pairs are stable, and who would rather have each other where they are not.
///
/// Everybody's order is that of ``MatchObjective/stable``: ``Ballots`` first, then scores, equal scores by
/// number. Those who cannot be paired now, for want of a consent for example, would not be better off
/// with anybody. A pair that is locked, or that the rules would refuse today, is set aside with the
/// place that it takes: it is not weighed against others.
public struct PairStability: Hashable, Sendable {
  /// The first of those who would both rather have each other, by mentee and in the mentee's order.
  public let blocking: [BlockingWish]

  /// How many there are in all.
  public let count: Int

  /// How many pairs were weighed.
  public let compared: Int

  /// The mentees whose pairs were set aside, in the order of identifiers.
  public let setAside: [MenteeID]

  /// Judges the pairs of `pool` that take a place, in its year.
  ///
  /// - Throws: ``PairingError/defect(_:)``.
  /// - Complexity: That of scoring all pairings; 8 bytes of memory for each, and up to five times that
  ///   while they are put in order.
  public init(
    ofPairsIn pool: Pool, criteria: CriteriaSet, form: FormCode? = nil, limit: Int = .max,
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) {
    func isJudged(_ pair: Pair) -> Bool {
      pair.year == pool.year && pair.state.takesPlace && (form == nil || pair.form == form)
    }
    var mentors: [MenteeID: MentorID] = [:]
    for pair in pool.pairs where isJudged(pair) {
      for mentee in pair.mentees { mentors[mentee] = pair.mentor }
    }
    let released = pool.with(pairs: RecordSet(pool.pairs.filter { !isJudged($0) }))
    try self.init(
      of: mentors, in: CandidateGraph(pool: released, criteria: criteria, form: form), limit,
      observer)
  }

  /// Judges the pairs of `proposal` by the data as they are now, as if its mentees had no others.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - pool: The participants; other pairs that the mentees of the proposal have by now do not count.
  ///   - criteria: The criteria.
  ///   - limit: How many blocking pairs to list.
  ///   - observer: Whoever watches.
  /// - Throws: ``PairingError/defect(_:)``.
  /// - Complexity: as for the pairs of a pool.
  public init(
    of proposal: Proposal, in pool: Pool, criteria: CriteriaSet, limit: Int = .max,
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) {
    let replaced = Set((proposal.rematch?.kept ?? []) + (proposal.rematch?.dissolved ?? []))
    let mentees = Set(proposal.pairs.map(\.mentee))
    let released = pool.with(
      pairs: RecordSet(
        pool.pairs.filter { pair in
          !replaced.contains(pair.id)
            && !(pair.year == pool.year && pair.state.takesPlace
              && pair.mentees.contains(where: mentees.contains))
        }))
    let mentors = Dictionary(
      proposal.pairs.map { ($0.mentee, $0.mentor) }, uniquingKeysWith: { first, _ in first })
    try self.init(
      of: mentors, in: CandidateGraph(pool: released, criteria: criteria, form: proposal.form),
      limit, observer)
  }

  /// Judges that the mentees have `mentors`, who are free in the pool of `graph`.
  private init(
    of mentors: [MenteeID: MentorID], in graph: CandidateGraph, _ limit: Int,
    _ observer: MatchingObserver?
  ) throws(PairingError) {
    let seats = Seats(mentors, in: graph)
    let source = CandidateSource(
      graph: graph, capacities: seats.capacities, locks: seats.locks, bonuses: PairBonuses())
    let problem: AssignmentProblem
    do throws(AssignmentError) {
      problem = try source.everyPairing(
        without: seats.setAside, watchedBy: solvingObserver(observer))
    } catch {
      throw PairingError(error, graph: graph)
    }
    let preferences = try Preferences(
      problem, graph.pool.ballots, mentees: graph.mentees.map(\.id),
      mentors: graph.mentors.map(\.id))
    let checker = StabilityChecker(preferences)
    do throws(StabilityViolation) {
      count = try checker.blockingPairCount(of: seats.columns)
      let describe = BlockingWords(graph, problem, preferences, seats)
      blocking = try checker.blockingPairs(of: seats.columns, limit: limit).map(describe.wish)
    } catch {
      throw .defect("\(error)")
    }
    compared = seats.columns.count { $0 != nil } - seats.locks.count
    setAside = seats.asideMentees
  }
}

/// Who sits where, by position, and who is not weighed.
private struct Seats {
  /// The mentor of each mentee who is weighed or locked.
  var columns: [Int?]
  /// The locks that are kept.
  var locks: [Int: Int] = [:]
  /// The mentees of the graph whose pairs are set aside, or who are promised to somebody else.
  var setAside: Set<Int> = []
  /// The mentees with pairs that are set aside or locked.
  var asideMentees: [MenteeID] = []
  /// The places of each mentor that those set aside leave.
  var capacities: [Int]

  init(_ mentors: [MenteeID: MentorID], in graph: CandidateGraph) {
    columns = [Int?](repeating: nil, count: graph.mentees.count)
    var promised: [MenteeID: MentorID] = [:]
    for lock in graph.pool.constraints where lock.kind == .lock {
      promised[lock.mentee] = lock.mentor
    }
    var free = graph.mentors.map { graph.pool.freePlaces(of: $0) }
    var load = [Int](repeating: 0, count: graph.mentors.count)
    for (mentee, mentor) in mentors.sorted(by: { $0.key < $1.key }) {
      let (row, column) = (graph.position(of: mentee), graph.position(of: mentor))
      if let row, let column, graph.pairing(menteeAt: row, mentorAt: column) != nil,
        promised[mentee].map({ $0 == mentor }) ?? true
      {
        columns[row] = column
        load[column] += 1
        guard promised[mentee] != nil else { continue }
        locks[row] = column
      } else {
        if let column { free[column] -= 1 }
        if let row { setAside.insert(row) }
      }
      asideMentees.append(mentee)
    }
    for mentee in promised.keys {
      if let row = graph.position(of: mentee), columns[row] == nil { setAside.insert(row) }
    }
    // A mentor may have more mentees than places by now: then none of the places is free.
    capacities = zip(free, load).map { max(0, $0, $1) }
  }
}

/// Describes blocking pairs by the people and the order of each.
private struct BlockingWords {
  private let graph: CandidateGraph
  private let problem: AssignmentProblem
  private let preferences: Preferences
  private let columns: [Int?]
  private var menteesOf: [[Int]]

  init(
    _ graph: CandidateGraph, _ problem: AssignmentProblem, _ preferences: Preferences,
    _ seats: Seats
  ) {
    self.graph = graph
    self.problem = problem
    self.preferences = preferences
    columns = seats.columns
    menteesOf = [[Int]](repeating: [], count: graph.mentors.count)
    for (row, column) in seats.columns.enumerated() where seats.locks[row] == nil {
      if let column { menteesOf[column].append(row) }
    }
  }

  func wish(_ pair: BlockingPair) -> BlockingWish {
    let order = ranks(preferences.menteeLists[pair.mentee])
    let mentorOrder = ranks(preferences.mentorLists[pair.mentor])
    let isFull = menteesOf[pair.mentor].count >= preferences.freeCapacities[pair.mentor]
    let last =
      isFull
      ? menteesOf[pair.mentor].max { mentorOrder[$0, default: 0] < mentorOrder[$1, default: 0] }
      : nil
    return BlockingWish(
      mentor: graph.mentors[pair.mentor].id, mentee: graph.mentees[pair.mentee].id,
      score: score(pair.mentee, pair.mentor), menteeRank: order[pair.mentor, default: 0],
      mentorRank: mentorOrder[pair.mentee, default: 0],
      menteeHas: columns[pair.mentee].map {
        Holding(
          id: graph.mentors[$0].id, rank: order[$0, default: 0], score: score(pair.mentee, $0))
      },
      mentorHas: last.map {
        Holding(
          id: graph.mentees[$0].id, rank: mentorOrder[$0, default: 0],
          score: score($0, pair.mentor))
      })
  }

  /// The place of each number in a list, from 1.
  private func ranks(_ list: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: list.enumerated().map { ($1, $0 + 1) })
  }

  private func score(_ row: Int, _ column: Int) -> Int { problem.score(of: row, with: column) ?? 0 }
}
