internal import Assignment

/// A matching that may also move pairs that are only proposed, but disturbs as few as possible.
///
/// Approved and active pairs stay. First come as many pairs as possible, then as many proposed pairs
/// kept as possible, then the highest total score. The last two are one number: a pair that exists
/// counts a bonus on top of its score, and the bonus is larger than all scores together.
///
/// A proposed group (one pair with several mentees) stays, because a matching makes no groups.
public struct Rematch: Sendable {
  /// The matching of the pool without the proposed pairs.
  public let matching: Matching

  /// The same problem with the bonus on the pairs that exist.
  private let problem: AssignmentProblem
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
  ///     they are in now; `nil` for the pairs that are proposed now.
  ///   - observer: Whoever watches.
  /// - Throws: ``PairingError`` as ``Matching``.
  public init(
    pool: Pool, criteria: CriteriaSet, form: FormCode? = nil, as plan: RematchPlan? = nil,
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) {
    let planned = plan.map { Set($0.kept + $0.dissolved) }
    movable = pool.pairs.filter { pair in
      pair.year == pool.year && pair.mentees.count == 1 && (form == nil || pair.form == form)
        && (planned?.contains(pair.id) ?? (pair.state == .proposed))
    }
    let ids = Set(movable.map(\.id))
    let released = pool.with(pairs: RecordSet(pool.pairs.filter { !ids.contains($0.id) }))
    let matching = try Matching(
      CandidateGraph(pool: released, criteria: criteria, form: form), watchedBy: observer)
    self.matching = matching
    keepable = Self.keepable(movable, in: matching.graph)
    do throws(AssignmentError) {
      (problem, bonus) = try Self.weighted(matching, keepable)
    } catch {
      throw PairingError(error, graph: matching.graph)
    }
  }

  /// Solves the rematch and words the answer as a proposal, whose proof has been checked.
  ///
  /// - Throws: ``PairingError`` as ``Matching/proposal(id:objective:form:watchedBy:)``.
  public func proposal(
    id: ProposalID, form: FormCode? = nil, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> Proposal {
    let solution: Solution
    do throws(AssignmentError) {
      solution = try AssignmentSolver.solve(problem, watchedBy: solvingObserver(observer))
    } catch {
      throw PairingError(error, graph: matching.graph)
    }
    let kept = Set(
      solution.mentors.enumerated().compactMap { row, column in
        column.flatMap { keepable[Place(row: row, column: $0)] }
      })
    let plan = RematchPlan(
      bonus: bonus, dissolved: movable.map(\.id).filter { !kept.contains($0) },
      kept: kept.sorted())
    return matching.proposal(
      id: id, objective: .score, form: form, of: solution, inputs: inputs, rematch: plan
    ) { row, column in score(row, column) }
  }

  /// Checks the proof of `proposal` against this rematch, as ``Matching/verdict(on:)`` does.
  public func verdict(on proposal: Proposal) -> ProposalVerdict {
    matching.verdict(on: proposal, of: problem, inputs: inputs) { row, column in
      score(row, column)
    }
  }

  /// The digest of what the answer rests on, the bonus included.
  private var inputs: String {
    problem.digest(
      mentees: matching.graph.mentees.map(\.id), mentors: matching.graph.mentors.map(\.id))
  }

  /// The score without the bonus.
  private func score(_ row: Int, _ column: Int) -> Int? {
    problem.score(of: row, with: column).map { score in
      keepable[Place(row: row, column: column)] == nil ? score : score - bonus
    }
  }

  private static func keepable(_ movable: [Pair], in graph: CandidateGraph) -> [Place: PairID] {
    let rows = Dictionary(uniqueKeysWithValues: graph.mentees.enumerated().map { ($1.id, $0) })
    let columns = Dictionary(uniqueKeysWithValues: graph.mentors.enumerated().map { ($1.id, $0) })
    var found: [Place: PairID] = [:]
    for pair in movable {
      guard let row = pair.mentees.first.flatMap({ rows[$0] }), let column = columns[pair.mentor],
        graph.pool.objections(
          mentor: graph.mentors[column], mentee: graph.mentees[row], form: pair.form
        ).isEmpty
      else { continue }
      found[Place(row: row, column: column)] = pair.id
    }
    return found
  }

  /// The problem of `matching` with a bonus on the pairs that exist, and the bonus.
  ///
  /// A pair that exists takes part even where the size bounds the candidates and it is not among
  /// the best of its mentee.
  private static func weighted(
    _ matching: Matching, _ keepable: [Place: PairID]
  ) throws(AssignmentError) -> (AssignmentProblem, Int) {
    let plain = matching.problem
    var rows = (0..<plain.menteeCount).map { plain.eligibleMentors(of: $0) }
    for place in keepable.keys where plain.score(of: place.row, with: place.column) == nil {
      let candidate = matching.graph.candidates(ofMenteeAt: place.row)
        .first { $0.mentor == place.column }
      if let candidate {
        rows[place.row].append(EligibleMentor(mentor: place.column, score: candidate.score))
      }
    }
    let largest = rows.joined().map(\.score).max() ?? 0
    let (product, overflows) = max(0, largest).multipliedReportingOverflow(by: rows.count)
    guard !overflows, product < AssignmentProblem.scoreRange.upperBound else {
      throw .numbersTooLarge(participants: rows.count, largestScore: largest)
    }
    let bonus = product + 1
    var builder = try AssignmentProblemBuilder(capacities: plain.capacities)
    for (row, mentors) in rows.enumerated() {
      try builder.addMentee(
        mentors.map { entry in
          let exists = keepable[Place(row: row, column: entry.mentor)] != nil
          return EligibleMentor(
            mentor: entry.mentor, score: exists ? entry.score + bonus : entry.score)
        },
        lockedTo: plain.lockedMentor(of: row))
    }
    return (try builder.build(), bonus)
  }
}
