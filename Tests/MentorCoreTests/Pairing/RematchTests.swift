import JSONStore
import MentorCore
import Testing

@Suite("Rematch")
struct RematchTests {
  /// What counts, in this order.
  private struct Worth: Comparable {
    var pairs = 0
    var kept = 0
    var score = 0

    static func < (left: Worth, right: Worth) -> Bool {
      (left.pairs, left.kept, left.score) < (right.pairs, right.kept, right.score)
    }
  }

  /// The best worth of all ways to pair `graph`, where `existing` are to be kept.
  private static func best(_ graph: CandidateGraph, keeping existing: [MenteeID: MentorID]) -> Worth
  {
    func search(_ row: Int, _ free: [Int]) -> Worth {
      guard row < graph.mentees.count else { return Worth() }
      var best = search(row + 1, free)
      for candidate in graph.candidates(ofMenteeAt: row) where free[candidate.mentor] > 0 {
        var left = free
        left[candidate.mentor] -= 1
        var found = search(row + 1, left)
        found.pairs += 1
        found.score += candidate.score
        if existing[graph.mentees[row].id] == graph.mentors[candidate.mentor].id { found.kept += 1 }
        best = max(best, found)
      }
      return best
    }
    return search(0, graph.mentors.map { graph.pool.freePlaces(of: $0) })
  }

  /// A school with pairs, some approved, after which one thing has changed.
  private static func school(seed: UInt64) throws -> SampleSchool {
    var school = try RandomSchool.school(seed: seed, hasPairs: true)
    var random = SeededGenerator(seed: seed &+ 7_000)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: try school.teacher(competences: RandomSchool.words)
    case 1: try school.learner(requests: ["шахматы"])
    default:
      guard let pair = school.pairs.first else { break }
      var book = DecisionBook(school.constraints)
      _ = try? book.enter(.forbid, mentor: pair.mentor, mentee: pair.mentees[0], reason: nil)
      school.constraints = book.constraints
    }
    return school
  }

  @Test("Keeps as many as trying everything shows to be possible", arguments: 0..<120)
  func optimal(seed: Int) throws {
    let school = try Self.school(seed: UInt64(seed))
    let rematch = try Rematch(pool: school.pool, criteria: .standard)
    let proposal = try rematch.proposal(id: ProposalID(number: 1))
    #expect(rematch.verdict(on: proposal) == .proved)
    let plan = try #require(proposal.rematch)
    let proposed = school.pairs.filter { $0.state == .proposed }
    #expect(Set(plan.kept + plan.dissolved) == Set(proposed.map(\.id)))
    var existing: [MenteeID: MentorID] = [:]
    for pair in proposed { existing[pair.mentees[0]] = pair.mentor }
    let best = Self.best(rematch.matching.graph, keeping: existing)
    #expect(proposal.totals.matched == best.pairs)
    #expect(plan.kept.count == best.kept)
    #expect(proposal.totals.score == best.score)
  }

  @Test("Accepting dissolves and makes pairs, and the proof holds afterwards", arguments: 0..<120)
  func acceptance(seed: Int) throws {
    var school = try Self.school(seed: UInt64(seed))
    let proposal = try Rematch(pool: school.pool, criteria: .standard)
      .proposal(id: ProposalID(number: 4))
    let plan = try #require(proposal.rematch)
    let acceptance = try ProposalAcceptance(
      of: proposal, in: school.pool, by: "куратор", because: nil)
    #expect(acceptance.dissolved.map(\.id) == plan.dissolved)
    #expect(acceptance.added.count == proposal.pairs.count - plan.kept.count)
    for pair in acceptance.dissolved {
      #expect(pair.state == .dissolved)
      #expect(pair.history.last?.reason == "PROP-4")
      #expect(pair.history.last?.actor == "куратор")
    }
    let open = acceptance.pairs.filter { $0.state == .proposed }
    #expect(
      Set(open.map { "\($0.mentor) \($0.mentees)" })
        == Set(proposal.pairs.map { "\($0.mentor) \([$0.mentee])" }))
    for pair in school.pairs where pair.state == .approved {
      #expect(acceptance.pairs[pair.id] == pair)
    }
    school.pairs = RecordSet(acceptance.pairs.filter { $0.proposal != proposal.id })
    let again = try Rematch(pool: school.pool, criteria: .standard, as: plan)
    #expect(again.verdict(on: proposal) == .proved)
  }

  @Test("A proposed pair is not given up for points alone")
  func keepsForPoints() throws {
    var school = try SampleSchool()
    let physics = try school.teacher(competences: ["физика"])
    let mentee = try school.learner(requests: ["математика"])
    let pair = try school.pair(physics, mentee)
    try school.teacher(competences: ["математика"])
    let proposal = try Rematch(pool: school.pool, criteria: .standard)
      .proposal(id: ProposalID(number: 1))
    #expect(proposal.rematch?.kept == [pair])
    #expect(proposal.pairs.map(\.mentor) == [physics])
  }

  @Test("A proposed pair is given up where one more mentee is served by it")
  func givesUp() throws {
    var school = try SampleSchool()
    let one = try school.teacher()
    let mentee = try school.learner()
    let pair = try school.pair(one, mentee)
    let other = try school.teacher()
    let second = try school.learner()
    var book = DecisionBook(RecordSet())
    try book.enter(.forbid, mentor: other, mentee: second, reason: nil)
    school.constraints = book.constraints
    let proposal = try Rematch(pool: school.pool, criteria: .standard)
      .proposal(id: ProposalID(number: 1))
    #expect(proposal.rematch?.dissolved == [pair])
    #expect(
      Set(proposal.pairs.map { "\($0.mentor) \($0.mentee)" })
        == ["\(other) \(mentee)", "\(one) \(second)"])
    try school.move(pair, to: .approved)
    #expect(throws: PairingError.outdated(ProposalID(number: 1))) {
      try ProposalAcceptance(of: proposal, in: school.pool, by: nil, because: nil)
    }
  }

  @Test("A group stays as it is")
  func group() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher(capacity: 2)
    let (one, other) = (try school.learner(), try school.learner())
    school.pairs.put(
      Pair(
        id: PairID(number: 1), mentor: mentor, mentees: [one, other], form: .teacherPupil,
        year: school.year, on: school.today))
    let proposal = try Rematch(pool: school.pool, criteria: .standard)
      .proposal(id: ProposalID(number: 1))
    #expect(proposal.rematch?.kept == [])
    #expect(proposal.rematch?.dissolved == [])
    #expect(proposal.pairs.isEmpty)
  }
}
