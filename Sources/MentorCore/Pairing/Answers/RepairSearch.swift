internal import Assignment
import Wording

/// Looks for the single changes that lead to one pair more.
///
/// Nothing is solved again: the prices of the answer say what one place more of each mentor gains and
/// what one place less costs, and a mentee who is left over gains its score less that cost. What is
/// possible after a change is found out by the very rules that decide about it now.
struct RepairSearch {
  /// What helps somebody, and what nobody can help.
  struct Help {
    var repairs: [Repair] = []
    var barriers: [PairBarrier] = []
  }

  /// How many repairs of one kind are told.
  static let limit = 3

  private let matching: Matching
  private let solution: Solution
  private let costs: [PlaceCost?]
  private let gains: [PlaceGain]
  /// The mentors with a place in reach: one that can be had without a pair less.
  private let reachable: RecordSet<Mentor>
  /// The repairs that open a pairing to a mentee who is left over.
  private var openings = Openings()
  /// One place more of each mentor outside of the matching, with the mentees who may have it.
  private var outsiders: [(repair: Repair, reaches: [Bool])] = []

  /// Whether all candidates take part, so that what the prices say is all there is.
  private var countsAll: Bool { matching.holdsAll }

  private var graph: CandidateGraph { matching.graph }
  private var pool: Pool { matching.graph.pool }

  /// Prepares the search for the mentees `left` over by `solution`.
  ///
  /// - Complexity: O(left · mentors · criteria) for each rule that can be relaxed.
  init(
    matching: Matching, solution: Solution, explorer: SolutionExplorer, left: [MenteeID],
    form: FormCode?
  ) {
    self.matching = matching
    self.solution = solution
    let costs = explorer.placeCosts()
    self.costs = costs
    reachable = RecordSet(
      matching.graph.mentors.indices.filter { costs[$0]?.pairs == 0 }
        .map { matching.graph.mentors[$0] })
    gains = explorer.placeGains()
    guard !left.isEmpty else { return }
    let present = left.filter { graph.position(of: $0) != nil }.compactMap { pool.mentees[$0] }
    addVetoes(present, form)
    addForms(present, form)
    addCriteria(present, form)
    addConsents(left.filter { graph.position(of: $0) == nil }.compactMap { pool.mentees[$0] }, form)
    addOutsiders(form)
  }

  /// What helps the mentees `members`, who compete as `competition` says or with nobody.
  func help(for members: [MenteeID], competing competition: Competition? = nil) -> Help {
    var repairs = members.flatMap { openings[$0] }
    repairs += (competition?.mentors ?? []).compactMap(placeMore)
    let competitors =
      competition.map { $0.seated + $0.leftOut } ?? members.compactMap { graph.position(of: $0) }
    repairs += outsiders.filter { outsider in competitors.contains { outsider.reaches[$0] } }
      .map(\.repair)
    return Help(
      repairs: Self.best(repairs, for: Set(members)), barriers: barriers(for: members.first))
  }

  /// The best repairs of each kind, those that serve `members` first; of several ways to use one
  /// change the best.
  private static func best(_ repairs: [Repair], for members: Set<MenteeID>) -> [Repair] {
    func rank(_ repair: Repair) -> (Int, Int, Int) {
      (repair.kindRank, members.contains(repair.mentee) ? 0 : 1, -repair.score)
    }
    let sorted = repairs.sorted { rank($0) < rank($1) }
    var seen: Set<Repair.Action> = []
    var counts: [Int: Int] = [:]
    return sorted.filter { repair in
      guard counts[repair.kindRank, default: 0] < limit, seen.insert(repair.action).inserted
      else { return false }
      counts[repair.kindRank, default: 0] += 1
      return true
    }
  }

  /// One place more with a mentor who takes part.
  private func placeMore(_ column: Int) -> Repair? {
    let gain = gains[column]
    guard gain.pairs > 0, let last = gain.moves.last else { return nil }
    let mentor = graph.mentors[column]
    guard Mentor.problem(capacity: mentor.capacity + 1) == nil else { return nil }
    return Repair(
      action: .capacity(mentor.id, mentor.capacity + 1), mentor: mentor.id,
      mentee: graph.mentees[last.mentee].id, pairs: gain.pairs, score: gain.score,
      isExact: countsAll)
  }

  // MARK: Pairings that are forbidden by one thing

  /// The pairings that are possible in `pool` under `criteria`, for mentees who have none now.
  ///
  /// `body` is called with each that leads to one pair more.
  private func forEachOpening(
    in pool: Pool, _ criteria: CriteriaSet, _ form: FormCode?,
    _ body: (_ mentee: Mentee, _ mentor: Mentor, _ candidate: Candidate, _ score: Int) -> Void
  ) {
    guard !pool.mentees.isEmpty, !pool.mentors.isEmpty else { return }
    let relaxed = CandidateGraph(pool: pool, criteria: criteria, form: form)
    relaxed.forEachRow { row, candidates in
      for candidate in candidates {
        let mentor = relaxed.mentors[candidate.mentor]
        guard let column = graph.position(of: mentor.id), let cost = costs[column], cost.pairs == 0
        else { continue }
        body(relaxed.mentees[row], mentor, candidate, candidate.score - cost.score)
      }
    }
  }

  private var criteria: CriteriaSet { CriteriaSet(graph.people.criteria) }

  private mutating func addVetoes(_ left: [Mentee], _ form: FormCode?) {
    let wanted = Set(left.map(\.id))
    let vetoes = pool.constraints.filter { $0.kind == .forbid && wanted.contains($0.mentee) }
    guard !vetoes.isEmpty else { return }
    let vetoed = Set(vetoes.map(\.mentee))
    let open = pool.with(
      mentors: reachable, mentees: RecordSet(left.filter { vetoed.contains($0.id) }),
      constraints: RecordSet(pool.constraints.filter { $0.kind != .forbid }))
    var found = openings
    forEachOpening(in: open, criteria, form) { mentee, mentor, _, score in
      let veto = vetoes.first { $0.mentee == mentee.id && $0.mentor == mentor.id }
      guard let veto else { return }
      found.add(
        Repair(
          action: .veto(veto.id, mentor.id, mentee.id), mentor: mentor.id, mentee: mentee.id,
          pairs: 1, score: score, isExact: countsAll))
    }
    openings = found
  }

  private mutating func addForms(_ left: [Mentee], _ only: FormCode?) {
    var found = openings
    for form in pool.forms.forms.map(\.code) where only == nil || only == form {
      let unaware = left.filter { !$0.forms.contains(form) }.map { mentee in
        var mentee = mentee
        mentee.forms.append(form)
        return mentee
      }
      let wider = pool.with(mentors: reachable, mentees: RecordSet(unaware))
      forEachOpening(in: wider, criteria, form) {
        mentee, mentor, _, score in
        found.add(
          Repair(
            action: .menteeForm(mentee.id, form), mentor: mentor.id, mentee: mentee.id, pairs: 1,
            score: score, isExact: countsAll))
      }
      let closed = reachable.filter { !$0.forms.contains(form) }.map { mentor in
        var mentor = mentor
        mentor.forms.append(form)
        return mentor
      }
      let aware = left.filter { $0.forms.contains(form) }
      let open = pool.with(mentors: RecordSet(closed), mentees: RecordSet(aware))
      forEachOpening(in: open, criteria, form) { mentee, mentor, _, score in
        found.add(
          Repair(
            action: .mentorForm(mentor.id, form), mentor: mentor.id, mentee: mentee.id, pairs: 1,
            score: score, isExact: false))
      }
    }
    openings = found
  }

  private mutating func addCriteria(_ left: [Mentee], _ form: FormCode?) {
    var found = openings
    for criterion in graph.people.criteria where criterion.requirement == .must {
      let rest = CriteriaSet(graph.people.criteria.filter { $0.id != criterion.id })
      let open = pool.with(mentors: reachable, mentees: RecordSet(left))
      forEachOpening(in: open, rest, form) {
        mentee, mentor, _, score in
        found.add(
          Repair(
            action: .criterion(criterion.id), mentor: mentor.id, mentee: mentee.id, pairs: 1,
            score: score, isExact: false))
      }
    }
    openings = found
  }

  /// The consents of mentees who would find a place.
  private mutating func addConsents(_ absent: [Mentee], _ form: FormCode?) {
    let lacking = absent.filter { pool.lacksOnlyConsent(pool.obstacles(to: $0)) }
    let open = pool.with(
      mentors: reachable, mentees: RecordSet(lacking), waived: Set(lacking.map(\.person)))
    let mentors = Set(pool.mentors.map(\.person))
    var found = openings
    forEachOpening(in: open, criteria, form) { mentee, mentor, _, score in
      found.add(
        Repair(
          action: .consent(mentee.person), mentor: mentor.id, mentee: mentee.id, pairs: 1,
          score: score, isExact: countsAll && !mentors.contains(mentee.person)))
    }
    openings = found
  }

  // MARK: Mentors who do not take part

  /// One place more with mentors whose places are all taken, or who lack nothing but a consent.
  private mutating func addOutsiders(_ form: FormCode?) {
    var opened: [Mentor] = []
    var actions: [MentorID: Repair.Action] = [:]
    for mentor in pool.mentors {
      let obstacles = pool.obstacles(to: mentor)
      var changed = mentor
      if obstacles.isEmpty, pool.freePlaces(of: mentor) == 0 {
        changed.capacity = max(mentor.capacity, pool.takenPlaces(of: mentor.id)) + 1
        guard Mentor.problem(capacity: changed.capacity) == nil else { continue }
        actions[mentor.id] = .capacity(mentor.id, changed.capacity)
      } else if pool.lacksOnlyConsent(obstacles), pool.freePlaces(of: mentor) > 0 {
        actions[mentor.id] = .consent(mentor.person)
      } else {
        continue
      }
      opened.append(changed)
    }
    guard !opened.isEmpty else { return }
    let open = pool.with(
      mentors: RecordSet(opened), waived: Set(opened.map(\.person)))
    let relaxed = CandidateGraph(pool: open, criteria: criteria, form: form)
    let nobody = [Bool](repeating: false, count: graph.mentees.count)
    var best: [Int: Repair] = [:]
    var reached: [Int: [Bool]] = [:]
    relaxed.forEachRow { mentee, candidates in
      guard let row = graph.position(of: relaxed.mentees[mentee].id) else { return }
      for candidate in candidates {
        guard let (pairs, score, last) = gain(of: row, moving: candidate.score), pairs > 0,
          let action = actions[relaxed.mentors[candidate.mentor].id]
        else { continue }
        reached[candidate.mentor, default: nobody][row] = true
        guard best[candidate.mentor].map({ $0.score < score }) ?? true else { continue }
        var isExact = false
        if case .capacity = action { isExact = countsAll }
        best[candidate.mentor] = Repair(
          action: action, mentor: relaxed.mentors[candidate.mentor].id,
          mentee: graph.mentees[last].id, pairs: pairs, score: score, isExact: isExact)
      }
    }
    outsiders = best.keys.sorted().compactMap { column in
      best[column].map { ($0, reached[column] ?? nobody) }
    }
  }

  /// What it gains that a mentee moves to a new place worth `score`, and who gets a mentor by it.
  private func gain(of row: Int, moving score: Int) -> (pairs: Int, score: Int, mentee: Int)? {
    guard matching.problem.lockedMentor(of: row) == nil else { return nil }
    guard let mentor = solution.mentors[row] else { return (1, score, row) }
    let gain = gains[mentor]
    guard let old = matching.score(menteeAt: row, mentorAt: mentor), let last = gain.moves.last
    else { return nil }
    return (gain.pairs, score - old + gain.score, last.mentee)
  }

  // MARK: What nobody can help

  /// The rules that keep mentors with a place in reach from `mentee`.
  private func barriers(for mentee: MenteeID?) -> [PairBarrier] {
    guard let mentee = mentee.flatMap({ graph.position(of: $0) }).map({ graph.mentees[$0] }) else {
      return []
    }
    var found: [(message: Phrase, mentors: [MentorID])] = []
    for mentor in reachable {
      for form in pool.commonForms(mentor, mentee) {
        let violations = pool.violations(mentor: mentor, mentee: mentee, form: form)
        for violation in violations where violation.severity == .error {
          if let index = found.firstIndex(where: { $0.message == violation.message }) {
            if found[index].mentors.last != mentor.id { found[index].mentors.append(mentor.id) }
          } else {
            found.append((violation.message, [mentor.id]))
          }
        }
      }
    }
    return found.map { PairBarrier(message: $0.message, mentors: $0.mentors) }
  }
}

/// The best repairs that open a pairing to each mentee: a few of each kind, each with its own action.
struct Openings {
  private var repairs: [MenteeID: [Repair]] = [:]

  /// The repairs for `mentee`, in the order in which they were found.
  subscript(mentee: MenteeID) -> [Repair] { repairs[mentee] ?? [] }

  /// Adds `repair` where it is among the best.
  mutating func add(_ repair: Repair) {
    repairs[repair.mentee, default: []].add(repair)
  }
}

extension [Repair] {
  /// Adds `repair` where it is the best use of its action so far, and among the best of its kind.
  fileprivate mutating func add(_ repair: Repair) {
    var worst: Int?
    var count = 0
    for index in indices where self[index].kindRank == repair.kindRank {
      if self[index].action == repair.action {
        if self[index].score < repair.score { self[index] = repair }
        return
      }
      count += 1
      if worst.map({ self[index].score <= self[$0].score }) ?? true { worst = index }
    }
    if count >= RepairSearch.limit, let worst {
      guard self[worst].score < repair.score else { return }
      remove(at: worst)
    }
    append(repair)
  }
}

extension Pool {
  /// Whether a missing consent is all that `obstacles` are about.
  fileprivate func lacksOnlyConsent(_ obstacles: [PairingError]) -> Bool {
    guard obstacles.count == 1, case .noConsent = obstacles[0] else { return false }
    return true
  }
}
