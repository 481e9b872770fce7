internal import Assignment
import JSONStore
import Wording

/// The matching of a pool: the problem that its candidates make, ready to be solved and questioned.
public struct Matching: Sendable {
  /// Who may be paired with whom.
  public let graph: CandidateGraph

  /// How many best candidates of each mentee take part; `nil` where all do.
  public let bound: Int?

  let problem: AssignmentProblem

  /// The number of pairings above which candidates are bounded.
  public static let unboundedLimit = 5_000_000

  /// The candidates of each mentee that are kept where they are bounded.
  public static let standardBound = 64

  private let formNumbers: [UInt8]
  private let rowStart: [Int]

  /// Scores all pairings of `graph` and packs those that are possible.
  ///
  /// Where mentees times mentors exceed ``unboundedLimit``, only the ``standardBound`` best candidates
  /// of each mentee are kept, so that memory grows with the people and not with the pairings; the
  /// proposal says so.
  ///
  /// - Throws: ``PairingError`` where a locked pair is impossible or the locks contradict each other.
  /// - Complexity: O(mentees · mentors · criteria) time, O(candidates) memory.
  public init(
    _ graph: CandidateGraph, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) {
    let locks = try Self.locks(in: graph)
    let bound =
      graph.mentees.count * graph.mentors.count > Self.unboundedLimit ? Self.standardBound : nil
    let capacities = graph.mentors.map { graph.pool.freePlaces(of: $0) }
    let codes = graph.forms.map(\.form.code)
    var formNumbers: [UInt8] = []
    var rowStart = [0]
    do throws(AssignmentError) {
      var builder = try AssignmentProblemBuilder(capacities: capacities)
      for row in graph.mentees.indices {
        observer?(
          MatchingProgress(SolvingProgress(.scoring, done: row, of: graph.mentees.count)))
        var candidates = graph.candidates(ofMenteeAt: row)
        if let bound {
          candidates = Self.best(
            candidates, atMost: bound, keeping: locks[row], row: row,
            mentorCount: graph.mentors.count)
        }
        try builder.addMentee(
          candidates.lazy.map { EligibleMentor(mentor: $0.mentor, score: $0.score) },
          lockedTo: locks[row])
        for candidate in candidates {
          formNumbers.append(UInt8(codes.firstIndex(of: candidate.form) ?? 0))
        }
        rowStart.append(formNumbers.count)
      }
      problem = try builder.build()
    } catch {
      throw PairingError(error, graph: graph)
    }
    self.graph = graph
    self.bound = bound
    self.formNumbers = formNumbers
    self.rowStart = rowStart
  }

  /// The form in which the two would be paired, or `nil` where they are no candidates.
  func form(menteeAt row: Int, mentorAt column: Int) -> FormCode? {
    let mentors = problem.eligibleMentors(of: row)
    guard let index = mentors.firstIndex(where: { $0.mentor == column }) else { return nil }
    return graph.forms[Int(formNumbers[rowStart[row] + index])].form.code
  }

  /// The SHA-256 of everything that the answer rests on: candidates, scores, places and locks.
  public var inputs: String {
    problem.digest(mentees: graph.mentees.map(\.id), mentors: graph.mentors.map(\.id))
  }

  /// The mentor's position to whom each mentee is locked.
  private static func locks(in graph: CandidateGraph) throws(PairingError) -> [Int: Int] {
    let rows = Dictionary(
      uniqueKeysWithValues: graph.mentees.enumerated().map { ($0.element.id, $0.offset) })
    let columns = Dictionary(
      uniqueKeysWithValues: graph.mentors.enumerated().map { ($0.element.id, $0.offset) })
    var locks: [Int: Int] = [:]
    var perMentor: [MentorID: Int] = [:]
    for lock in graph.pool.constraints where lock.kind == .lock {
      guard graph.pool.mentees[lock.mentee] != nil, graph.pool.mentors[lock.mentor] != nil,
        graph.pool.pair(of: lock.mentee) == nil
      else { continue }
      perMentor[lock.mentor, default: 0] += 1
      guard let row = rows[lock.mentee], let column = columns[lock.mentor] else {
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

  /// The `limit` best candidates in ascending order of mentor, with the locked one among them.
  ///
  /// Equal scores are told apart from a place that moves with the row; otherwise everybody would
  /// keep the same mentors, and others would be left without mentees.
  private static func best(
    _ candidates: [Candidate], atMost limit: Int, keeping lock: Int?, row: Int, mentorCount: Int
  ) -> [Candidate] {
    guard candidates.count > limit else { return candidates }
    let start = row &* 61 % mentorCount
    func rank(_ candidate: Candidate) -> (Int, Int, Int) {
      (
        candidate.mentor == lock ? 0 : 1, -candidate.score,
        (candidate.mentor + mentorCount - start) % mentorCount
      )
    }
    return candidates.sorted { rank($0) < rank($1) }.prefix(limit)
      .sorted { $0.mentor < $1.mentor }
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
