internal import Assignment
import JSONStore

/// Whom participants named as wished, best first.
///
/// They decide about the order in which a stable matching sees everybody: those named come first, in
/// this order, then everybody else by score.
public struct Ballots: Hashable, Sendable {
  /// The mentors whom each mentee named.
  public private(set) var mentees: [MenteeID: [MentorID]] = [:]

  /// The mentees whom each mentor named.
  public private(set) var mentors: [MentorID: [MenteeID]] = [:]

  /// Whether nobody named anybody.
  public var isEmpty: Bool { mentees.isEmpty && mentors.isEmpty }

  /// Ballots on which nobody is named.
  public init() {}

  /// The ballots of `papers`, and behind them the wishes that the curator entered as decisions.
  public init(_ papers: [BallotPaper], wishesAmong constraints: RecordSet<Constraint>) {
    for paper in papers {
      switch paper.vote {
      case .mentee(let mentee, let wishes, _):
        for mentor in wishes { name(mentor, for: mentee) }
      case .mentor(let mentor, let wishes, _):
        for mentee in wishes { name(mentee, for: mentor) }
      }
    }
    enter(wishesAmong: constraints)
  }

  /// Enters the wishes among `constraints` in the order of their numbers.
  ///
  /// A wish does not say whose it is, so both have the other on their ballot.
  private mutating func enter(wishesAmong constraints: RecordSet<Constraint>) {
    for wish in constraints.filter({ $0.kind == .prefer }).sorted(by: { $0.id < $1.id }) {
      name(wish.mentor, for: wish.mentee)
      name(wish.mentee, for: wish.mentor)
    }
  }

  /// Adds a mentor at the end of the ballot of `mentee`; nobody is named twice.
  public mutating func name(_ mentor: MentorID, for mentee: MenteeID) {
    if mentees[mentee]?.contains(mentor) != true { mentees[mentee, default: []].append(mentor) }
  }

  /// Adds a mentee at the end of the ballot of `mentor`; nobody is named twice.
  public mutating func name(_ mentee: MenteeID, for mentor: MentorID) {
    if mentors[mentor]?.contains(mentee) != true { mentors[mentor, default: []].append(mentee) }
  }

  /// The ballots by positions, with those alone who take part and may be paired in `problem`.
  func positions(of mentees: [MenteeID], _ mentors: [MentorID], in problem: AssignmentProblem)
    -> (mentees: [Int: [Int]], mentors: [Int: [Int]])
  {
    guard !isEmpty else { return ([:], [:]) }
    let rows = Dictionary(uniqueKeysWithValues: mentees.enumerated().map { ($1, $0) })
    let columns = Dictionary(uniqueKeysWithValues: mentors.enumerated().map { ($1, $0) })
    var found: (mentees: [Int: [Int]], mentors: [Int: [Int]]) = ([:], [:])
    for (voter, ballot) in self.mentees {
      guard let row = rows[voter] else { continue }
      found.mentees[row] = ballot.compactMap { columns[$0] }
        .filter { problem.score(of: row, with: $0) != nil }
    }
    for (voter, ballot) in self.mentors {
      guard let column = columns[voter] else { continue }
      found.mentors[column] = ballot.compactMap { rows[$0] }
        .filter { problem.score(of: $0, with: column) != nil }
    }
    return found
  }
}

extension Pool {
  /// Whom the participants named as wished: on ballots, and by the curator's decisions.
  public var ballots: Ballots { Ballots(papers, wishesAmong: constraints) }
}

extension Preferences {
  /// The order of everybody over everybody with whom `problem` allows a pair: ballots first, then scores.
  ///
  /// - Complexity: O(*e* log *e*) for *e* pairings.
  init(
    _ problem: AssignmentProblem, _ ballots: Ballots, mentees: [MenteeID], mentors: [MentorID]
  ) throws(PairingError) {
    let named = ballots.positions(of: mentees, mentors, in: problem)
    do throws(StabilityError) {
      try self.init(problem, menteeBallots: named.mentees, mentorBallots: named.mentors)
    } catch {
      throw .defect("\(error)")
    }
  }
}
