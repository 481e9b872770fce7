import JSONStore
import MentorCore
import Testing

@Suite("Ballots of the group meeting")
struct BallotTests {
  private static func source(_ number: Int) throws -> RecordIdentifier {
    try RecordIdentifier(jsonText: "RESP-\(number)")
  }

  @Test("A veto of either side forbids the pair everywhere, and is named")
  func vetoes() throws {
    for side in [AgreementSide.mentor, .mentee] {
      var school = try SampleSchool()
      let mentor = try school.teacher()
      let mentee = try school.learner()
      school.ballots = [
        BallotPaper(
          side == .mentor
            ? .mentor(mentor, wishes: [], vetoes: [mentee])
            : .mentee(mentee, wishes: [], vetoes: [mentor]), source: try Self.source(7))
      ]
      let veto = BallotVeto(
        mentor: mentor, mentee: mentee, side: side, source: try Self.source(7))
      var registrar = PairRegistrar(school.pool)
      #expect(throws: PairingError.vetoed(veto)) {
        try registrar.pair(
          mentee, with: mentor, in: .teacherPupil, score: nil, by: nil, because: nil)
      }
      let matching = try school.matching()
      #expect(try matching.proposal(id: ProposalID(number: 1)).pairs.isEmpty)
      let answer = try matching.whyNot(
        mentor: school.mentors[0], mentee: school.mentees[0])
      #expect(answer.objections == [.vetoed(veto)])
    }
  }

  @Test("A veto that comes after the proposal stops the approval")
  func afterProposal() throws {
    var school = try SampleSchool()
    let (mentor, mentee) = (try school.teacher(), try school.learner())
    let id = try school.pair(mentor, mentee)
    try school.moveThroughBook(id, to: .agreed)
    school.ballots = [
      BallotPaper(.mentee(mentee, wishes: [], vetoes: [mentor]), source: try Self.source(2))
    ]
    var book = PairBook(school.pool)
    let veto = try #require(school.pool.veto(mentor: mentor, mentee: mentee))
    #expect(throws: PairingError.vetoed(veto)) {
      try book.approve(id, Occasion(on: school.today))
    }
  }

  @Test("Wishes of ballots come before those that the curator entered, each in its order")
  func wishes() throws {
    var school = try SampleSchool()
    let mentors = try (0..<3).map { _ in try school.teacher() }
    let mentee = try school.learner()
    var decisions = DecisionBook(RecordSet())
    try decisions.enter(.prefer, mentor: mentors[0], mentee: mentee, reason: nil)
    school.constraints = decisions.constraints
    school.ballots = [
      BallotPaper(
        .mentee(mentee, wishes: [mentors[2], mentors[1]], vetoes: []), source: try Self.source(1)),
      BallotPaper(.mentor(mentors[1], wishes: [mentee], vetoes: []), source: try Self.source(2)),
    ]
    let ballots = school.pool.ballots
    #expect(ballots.mentees == [mentee: [mentors[2], mentors[1], mentors[0]]])
    #expect(ballots.mentors == [mentors[1]: [mentee], mentors[0]: [mentee]])
  }

  @Test("A wish counts as the preference of the criteria, and a stable matching follows it")
  func matching() throws {
    var school = try SampleSchool()
    let mentors = try (0..<2).map { _ in try school.teacher() }
    let mentee = try school.learner()
    school.ballots = [
      BallotPaper(.mentee(mentee, wishes: [mentors[1]], vetoes: []), source: try Self.source(1))
    ]
    let best = try school.matching().proposal(id: ProposalID(number: 1))
    #expect(best.pairs.map(\.mentor) == [mentors[1]])
    let graph = CandidateGraph(pool: school.pool, criteria: .standard)
    let stable = try Matching(graph, for: .stable)
      .proposal(id: ProposalID(number: 1), objective: .stable)
    #expect(stable.pairs.map(\.mentor) == [mentors[1]])
  }
}
