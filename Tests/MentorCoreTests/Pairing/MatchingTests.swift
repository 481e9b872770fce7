import JSONStore
import MentorCore
import Testing

@Suite("Matching")
struct MatchingTests {
  private static let words = ["математика", "физика", "театр", "шахматы", "спорт"]

  /// A school of random people with some vetoes.
  private static func school(seed: UInt64) throws -> SampleSchool {
    var random = SeededGenerator(seed: seed)
    var school = try SampleSchool()
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      try school.teacher(
        competences: [words.randomElement(using: &random) ?? ""],
        capacity: Int.random(in: 1...2, using: &random),
        hasConsent: Int.random(in: 0..<6, using: &random) > 0)
    }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      try school.learner(
        requests: [words.randomElement(using: &random) ?? ""],
        born: Int.random(in: 2005...2018, using: &random),
        hasConsent: Int.random(in: 0..<6, using: &random) > 0)
    }
    var book = DecisionBook(RecordSet())
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      try book.enter(
        .forbid, mentor: MentorID(number: Int.random(in: 1...school.mentors.count, using: &random)),
        mentee: MenteeID(number: Int.random(in: 1...school.mentees.count, using: &random)),
        reason: nil)
    }
    school.constraints = book.constraints
    return school
  }

  /// The most pairs and the highest total, found by trying everything.
  private static func best(_ graph: CandidateGraph) -> (pairs: Int, score: Int) {
    func search(_ row: Int, _ free: [Int]) -> (pairs: Int, score: Int) {
      guard row < graph.mentees.count else { return (0, 0) }
      var best = search(row + 1, free)
      for candidate in graph.candidates(ofMenteeAt: row) where free[candidate.mentor] > 0 {
        var left = free
        left[candidate.mentor] -= 1
        let rest = search(row + 1, left)
        let found = (pairs: rest.pairs + 1, score: rest.score + candidate.score)
        if (found.pairs, found.score) > (best.pairs, best.score) { best = found }
      }
      return best
    }
    return search(0, graph.mentors.map { graph.pool.freePlaces(of: $0) })
  }

  @Test("Finds what trying everything finds, breaks no rule, and proves it", arguments: 0..<60)
  func optimal(seed: Int) throws {
    let school = try Self.school(seed: UInt64(seed))
    let matching = try school.matching()
    let proposal = try matching.proposal(id: ProposalID(number: 1))
    let best = Self.best(matching.graph)
    #expect(proposal.totals.matched == best.pairs)
    #expect(proposal.totals.score == best.score)
    #expect(matching.verdict(on: proposal) == .proved)
    #expect(
      proposal.pairs.count + proposal.unmatched.count == school.mentees.count,
      "everybody is either paired or explained")
    var registrar = PairRegistrar(school.pool)
    for pair in proposal.pairs {
      _ = try registrar.pair(
        pair.mentee, with: pair.mentor, in: pair.form, score: pair.score, by: nil, because: nil)
    }
    for explanation in try matching.unmatchedExplanations() {
      #expect(!explanation.sentences.isEmpty)
    }
  }

  @Test("The same people in another order of files give the same proposal")
  func order() throws {
    let school = try Self.school(seed: 5)
    let again = try Self.school(seed: 5)
    let one = try school.matching().proposal(id: ProposalID(number: 1))
    let other = try again.matching().proposal(id: ProposalID(number: 1))
    #expect(one == other)
    #expect(JSONCoding.encodePretty(one) == JSONCoding.encodePretty(other))
  }

  @Test("A lock is kept even where it costs points")
  func lock() throws {
    var school = try SampleSchool()
    let physics = try school.teacher(competences: ["физика"])
    let mathematics = try school.teacher(competences: ["математика"])
    let one = try school.learner(requests: ["математика"])
    var book = DecisionBook(RecordSet())
    try book.enter(.lock, mentor: physics, mentee: one, reason: nil)
    school.constraints = book.constraints
    let proposal = try school.matching().proposal(id: ProposalID(number: 1))
    #expect(proposal.pairs.map(\.mentor) == [physics])
    #expect(mathematics != physics)
  }

  @Test("An impossible lock is refused with what stands against it")
  func impossibleLock() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentee = try school.learner(hasConsent: false)
    var book = DecisionBook(RecordSet())
    try book.enter(.lock, mentor: mentor, mentee: mentee, reason: nil)
    school.constraints = book.constraints
    let reason = PairingError.noConsent(PersonID(number: 2), .missing)
    let lock = ConstraintID(number: 1)
    #expect(throws: PairingError.impossibleLock(lock, mentor, mentee, because: reason)) {
      try school.matching()
    }
  }

  @Test("More locks than places are refused")
  func tooManyLocks() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher(capacity: 1)
    var book = DecisionBook(RecordSet())
    for _ in 0..<2 {
      try book.enter(.lock, mentor: mentor, mentee: try school.learner(), reason: nil)
    }
    school.constraints = book.constraints
    #expect(throws: PairingError.tooManyLocks(mentor, free: 1, locks: 2)) {
      try school.matching()
    }
  }

  @Test("Those who compete for too few places are named together")
  func competition() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher(capacity: 1)
    for _ in 0..<3 { try school.learner() }
    let found = try school.matching().unmatchedExplanations()
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.mentors == [mentor] && $0.places == 1 })
    #expect(found.allSatisfy { $0.competitors.contains($0.mentee) })
  }

  @Test("Why not: the price in points and who would change")
  func price() throws {
    var school = try SampleSchool()
    let mathematics = try school.teacher(competences: ["математика"])
    let physics = try school.teacher(competences: ["физика"])
    let one = try school.learner(requests: ["математика"])
    try school.learner(requests: ["физика"])
    let matching = try school.matching()
    let mentor = try #require(school.pool.mentors[physics])
    let mentee = try #require(school.pool.mentees[one])
    let answer = try matching.whyNot(mentor: mentor, mentee: mentee)
    #expect(answer.objections.isEmpty)
    #expect(answer.lostPairs == 0)
    #expect(answer.lostScore == 1000)
    #expect(answer.moves.count == 2)
    #expect(answer.moves.first?.from == mathematics)
    #expect(answer.moves.first?.to == physics)
  }

  @Test("Why not: the rule and the paper that forbid the pair")
  func rule() throws {
    var school = try SampleSchool()
    let mentorID = try school.teacher()
    let menteeID = try school.learner(born: 2019)
    let mentor = try #require(school.pool.mentors[mentorID])
    let mentee = try #require(school.pool.mentees[menteeID])
    let answer = try school.matching().whyNot(mentor: mentor, mentee: mentee)
    guard case .ineligible(_, _, let violations)? = answer.objections.first else {
      Issue.record("the age is not named: \(answer.objections)")
      return
    }
    #expect(violations.map(\.code) == ["form.mentee-age"])
  }
}
