import Wording

/// What one participant wrote on the ballot after the group meeting.
///
/// Source: КЦО 5, Калмыкия 17–18, Челны 5.3 (DOMAIN 3.3); wishes are in order, vetoes are absolute.
public struct BallotPaper: Hashable, Sendable {
  /// Who votes, and for whom.
  public enum Vote: Hashable, Sendable {
    /// A mentee about mentors.
    case mentee(MenteeID, wishes: [MentorID], vetoes: [MentorID])
    /// A mentor about mentees.
    case mentor(MentorID, wishes: [MenteeID], vetoes: [MenteeID])
  }

  /// The vote.
  public let vote: Vote

  /// The response that holds the ballot, `RESP-12`.
  public let source: RecordIdentifier

  /// Creates a ballot.
  public init(_ vote: Vote, source: RecordIdentifier) {
    self.vote = vote
    self.source = source
  }
}

/// That somebody cannot work with somebody: «не могу работать с».
public struct BallotVeto: Hashable, Sendable {
  /// The mentor.
  public let mentor: MentorID

  /// The mentee.
  public let mentee: MenteeID

  /// Whose veto it is.
  public let side: AgreementSide

  /// The response that holds it.
  public let source: RecordIdentifier

  /// Creates a veto.
  public init(
    mentor: MentorID, mentee: MenteeID, side: AgreementSide, source: RecordIdentifier
  ) {
    self.mentor = mentor
    self.mentee = mentee
    self.side = side
    self.source = source
  }
}

/// The vetoes of all ballots.
struct BallotVetoes: Hashable, Sendable {
  private struct Two: Hashable {
    let mentor: MentorID
    let mentee: MenteeID
  }

  private var vetoes: [Two: BallotVeto] = [:]

  /// The vetoes of `papers`; of two about one pair that of the mentee is told.
  init(_ papers: [BallotPaper]) {
    for paper in papers {
      switch paper.vote {
      case .mentee(let mentee, _, let mentors):
        for mentor in mentors {
          vetoes[Two(mentor: mentor, mentee: mentee)] = BallotVeto(
            mentor: mentor, mentee: mentee, side: .mentee, source: paper.source)
        }
      case .mentor(let mentor, _, let mentees):
        for mentee in mentees where self[mentor, mentee] == nil {
          vetoes[Two(mentor: mentor, mentee: mentee)] = BallotVeto(
            mentor: mentor, mentee: mentee, side: .mentor, source: paper.source)
        }
      }
    }
  }

  /// The veto about the two, or `nil`.
  subscript(mentor: MentorID, mentee: MenteeID) -> BallotVeto? {
    vetoes[Two(mentor: mentor, mentee: mentee)]
  }

  /// Every two about whom there is a veto.
  var all: [BallotVeto] { vetoes.values.sorted { ($0.mentor, $0.mentee) < ($1.mentor, $1.mentee) } }
}

extension Pool {
  /// That one of the two cannot work with the other, or `nil`.
  public func veto(mentor: MentorID, mentee: MenteeID) -> BallotVeto? { vetoes[mentor, mentee] }

  /// Every two about whom a ballot says that they cannot work together, in order.
  public var ballotVetoes: [BallotVeto] { vetoes.all }
}
