internal import Assignment
import Wording

/// The matching of a pool: the problem that its candidates make, ready to be solved and questioned.
public struct Matching: Sendable {
  /// Who may be paired with whom.
  public let graph: CandidateGraph

  /// The candidates that decide: all of them, or the core over which the answer was found.
  ///
  /// Where ``holdsAll`` is false this is a small part; questions about any pairing go through
  /// ``score(menteeAt:mentorAt:)`` and ``problem(including:with:)``.
  let problem: AssignmentProblem

  /// The pairings as the solver asks for them.
  let source: CandidateSource

  /// The core in which ``problem`` stands; `nil` where all pairings are held however many there are.
  private let core: CoreSolver<CandidateSource>?

  /// The best answer, where it was found together with the core.
  let optimum: Solution?

  /// The most threads to use.
  let threads: Int

  /// Whether every possible pairing is held, so that answers about what else could be are exact.
  ///
  /// Above ``completeLimit`` pairings a matching for the total score holds a core only.
  public var holdsAll: Bool { core?.isComplete ?? true }

  /// The number of pairings, possible or not, up to which all of them are kept in memory for
  /// ``MatchObjective/score``; the other objectives need all of them, at 8 bytes each.
  public static let completeLimit = 5_000_000

  /// How the core works: measured on 20,000 mentees and 5,000 mentors.
  static let options = CoreOptions(
    candidates: 24, additions: 24, completeLimit: completeLimit)

  /// Scores the pairings of `graph` and, where they are too many to keep, finds the best answer.
  ///
  /// Up to ``completeLimit`` mentees times mentors all possible pairings are kept. Above that a core is
  /// kept which grows until the answer is proved to be the best over all pairings (``CoreSolver``): memory
  /// grows with the people and not with the pairings, and nothing is given up. Only the total score has
  /// such a core: for the other objectives all pairings are kept, 8 bytes each.
  ///
  /// - Parameters:
  ///   - graph: Who may be paired with whom.
  ///   - objective: What the matching is to be solved for.
  ///   - bonuses: What pairs that exist count on top of their scores.
  ///   - options: How the core works.
  ///   - observer: Is told how far the scoring is.
  /// - Throws: ``PairingError`` where a locked pair is impossible or the locks contradict each other.
  /// - Complexity: O(mentees · mentors · criteria) time at worst, for each round of the core; O(kept
  ///   candidates) memory.
  init(
    _ graph: CandidateGraph, for objective: MatchObjective = .score,
    bonuses: PairBonuses = PairBonuses(), options: CoreOptions, watchedBy observer: SolvingObserver?
  ) throws(PairingError) {
    let source = CandidateSource(
      graph: graph, capacities: graph.mentors.map { graph.pool.freePlaces(of: $0) },
      locks: try Self.locks(in: graph), bonuses: bonuses)
    do throws(AssignmentError) {
      let fits = source.menteeCount <= options.completeLimit / max(1, source.capacities.count)
      if objective == .score || fits {
        var core = try CoreSolver(source, options: options, watchedBy: observer)
        optimum =
          core.isComplete ? nil : try core.solve(ties: .firstFound, watchedBy: observer)
        self.core = core
        problem = core.problem
      } else {
        core = nil
        optimum = nil
        problem = try source.everyPairing(watchedBy: observer)
      }
    } catch {
      throw PairingError(error, graph: graph)
    }
    self.graph = graph
    self.source = source
    threads = options.threads
  }

  /// Scores the pairings of `graph` and, where they are too many to keep, finds the best answer.
  ///
  /// - Throws: ``PairingError`` where a locked pair is impossible or the locks contradict each other.
  public init(
    _ graph: CandidateGraph, for objective: MatchObjective = .score,
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) {
    try self.init(
      graph, for: objective, options: Self.options,
      watchedBy: solvingObserver(observer))
  }

  /// The SHA-256 of everything that the answer for the total score rests on.
  public var inputs: String { inputs(for: .score) }

  /// The SHA-256 of everything that the answer for `objective` rests on: answers, rules, weights, places
  /// and decisions; for a stable answer also the ballots.
  public func inputs(for objective: MatchObjective) -> String {
    graph.digest(
      places: problem.capacities, locks: source.locks, bonuses: source.bonuses,
      ballots: objective == .stable ? graph.pool.ballots : Ballots())
  }

  /// The mentor's position to whom each mentee is locked.
  private static func locks(in graph: CandidateGraph) throws(PairingError) -> [Int: Int] {
    var locks: [Int: Int] = [:]
    var perMentor: [MentorID: Int] = [:]
    for lock in graph.pool.constraints where lock.kind == .lock {
      guard graph.pool.mentees[lock.mentee] != nil, graph.pool.mentors[lock.mentor] != nil,
        graph.pool.pair(of: lock.mentee) == nil
      else { continue }
      perMentor[lock.mentor, default: 0] += 1
      guard let row = graph.position(of: lock.mentee),
        let column = graph.position(of: lock.mentor)
      else {
        throw graph.obstacle(to: lock)
      }
      guard locks.updateValue(column, forKey: row) == nil else {
        throw .lockedMeanwhile(lock.mentee)
      }
      let free = graph.pool.freePlaces(of: graph.mentors[column])
      let count = perMentor[lock.mentor] ?? 0
      if count > free { throw .tooManyLocks(lock.mentor, free: free, locks: count) }
    }
    return locks
  }
}

extension Matching {
  /// The problem with everything that the best answer needs in which the two are paired.
  ///
  /// A ``SolutionExplorer`` over it tells what the pair costs exactly; ``problem`` alone may leave out
  /// the pairing, and those to whom others would move.
  func problem(including row: Int, with column: Int) throws(PairingError) -> AssignmentProblem {
    guard !holdsAll, var core else { return problem }
    do throws(AssignmentError) {
      try core.include(row, with: column)
      return core.problem
    } catch {
      throw PairingError(error, graph: graph)
    }
  }

  /// The problem with every pairing that takes part.
  ///
  /// - Complexity: O(1) where they are held; otherwise that of scoring them all, and 8 bytes each.
  func completeProblem() throws(PairingError) -> AssignmentProblem {
    guard !holdsAll else { return problem }
    do throws(AssignmentError) {
      return try source.everyPairing(watchedBy: nil)
    } catch {
      throw PairingError(error, graph: graph)
    }
  }
}

extension CandidateGraph {
  /// Why a locked pair cannot be made.
  func obstacle(to lock: Constraint) -> PairingError {
    guard let mentor = pool.mentors[lock.mentor], let mentee = pool.mentees[lock.mentee] else {
      return .missingRecord(kind: Constraint.noun.one, id: "\(lock.id)")
    }
    let forms = pool.commonForms(mentor, mentee)
    let reason =
      forms.first.flatMap { pool.objections(mentor: mentor, mentee: mentee, form: $0).first }
      ?? (forms.isEmpty
        ? .noCommonForm(mentor.id, mentee.id) : .unmetCriterion(mentor.id, mentee.id))
    return .impossibleLock(lock.id, mentor.id, mentee.id, because: reason)
  }
}

extension PairingError {
  /// What a refusal of the solver means for people.
  init(_ error: AssignmentError, graph: CandidateGraph) {
    switch error {
    case .lockNotEligible(let row, let column):
      let lock = graph.pool.constraint(
        .lock, mentor: graph.mentors[column].id, mentee: graph.mentees[row].id)
      self =
        lock.map(graph.obstacle)
        ?? .noCommonForm(graph.mentors[column].id, graph.mentees[row].id)
    case .locksExceedCapacity(let column, let capacity, let locks):
      self = .tooManyLocks(graph.mentors[column].id, free: capacity, locks: locks)
    default:
      self = .defect("\(error)")
    }
  }
}
