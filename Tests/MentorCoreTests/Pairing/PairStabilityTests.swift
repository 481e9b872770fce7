import JSONStore
import MentorCore
import Testing

@Suite("Stability of pairs")
struct PairStabilityTests {
  /// Two mentors with one place each and two mentees, each mentor near to one of them.
  private static func school() throws -> SampleSchool {
    var school = try SampleSchool()
    try school.teacher(competences: ["математика"])
    try school.teacher(competences: ["театр"])
    try school.learner(requests: ["математика"])
    try school.learner(requests: ["театр"])
    return school
  }

  private static func stability(
    _ school: SampleSchool, limit: Int = .max
  ) throws -> PairStability {
    try PairStability(ofPairsIn: school.pool, criteria: .standard, limit: limit)
  }

  private static let mentors = (1...2).map { MentorID(number: $0) }
  private static let mentees = (1...2).map { MenteeID(number: $0) }

  @Test("Pairs that cross what both want are named with what each has")
  func crossed() throws {
    var school = try Self.school()
    try school.pair(Self.mentors[0], Self.mentees[1])
    try school.pair(Self.mentors[1], Self.mentees[0])
    let found = try Self.stability(school)
    #expect(found.count == 2)
    #expect(found.compared == 2)
    #expect(found.setAside.isEmpty)
    let wish = try #require(found.blocking.first)
    #expect(wish.mentee == Self.mentees[0] && wish.mentor == Self.mentors[0])
    #expect(wish.menteeRank == 1 && wish.mentorRank == 1)
    #expect(wish.menteeHas?.id == Self.mentors[1] && wish.menteeHas?.rank == 2)
    #expect(wish.mentorHas?.id == Self.mentees[1] && wish.mentorHas?.rank == 2)
    #expect(wish.score > (wish.menteeHas?.score ?? 1000))
    #expect(try Self.stability(school, limit: 1).blocking == [wish])
    #expect(try Self.stability(school, limit: 0).count == 2)
  }

  @Test("A free place and nobody count as less than everybody")
  func free() throws {
    var school = try Self.school()
    #expect(try Self.stability(school).count == 4)
    try school.pair(Self.mentors[0], Self.mentees[0])
    let found = try Self.stability(school)
    #expect(found.count == 1)
    #expect(found.blocking.first?.menteeHas == nil && found.blocking.first?.mentorHas == nil)
    try school.pair(Self.mentors[1], Self.mentees[1])
    #expect(try Self.stability(school).count == 0)
  }

  @Test("A wish of two who are kept apart is seen")
  func wished() throws {
    var school = try Self.school()
    try school.pair(Self.mentors[0], Self.mentees[0])
    try school.pair(Self.mentors[1], Self.mentees[1])
    var book = DecisionBook(RecordSet())
    try book.enter(.prefer, mentor: Self.mentors[0], mentee: Self.mentees[1], reason: nil)
    school.constraints = book.constraints
    let found = try Self.stability(school)
    #expect(found.blocking.map(\.mentor) == [Self.mentors[0]])
    #expect(found.blocking.map(\.mentee) == [Self.mentees[1]])
  }

  @Test("Pairs that are locked, or that the rules refuse today, are set aside with their places")
  func setAside() throws {
    var school = try Self.school()
    try school.pair(Self.mentors[0], Self.mentees[1])
    try school.pair(Self.mentors[1], Self.mentees[0])
    var locked = school
    var book = DecisionBook(RecordSet())
    try book.enter(.lock, mentor: Self.mentors[0], mentee: Self.mentees[1], reason: nil)
    locked.constraints = book.constraints
    let one = try Self.stability(locked)
    #expect(one.count == 0 && one.compared == 1 && one.setAside == [Self.mentees[1]])
    var refused = school
    refused.edit(Self.mentors[0]) { $0.forms = [.pupilPupil] }
    let other = try Self.stability(refused)
    #expect(other.count == 0 && other.compared == 1 && other.setAside == [Self.mentees[1]])
  }

  @Test("A mentor with more mentees than places has none that is free")
  func overfull() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher(capacity: 2)
    for _ in 0..<3 { try school.learner() }
    try school.pair(mentor, MenteeID(number: 1))
    try school.pair(mentor, MenteeID(number: 2))
    school.edit(mentor) { $0.capacity = 1 }
    let found = try Self.stability(school)
    #expect(found.count == 0 && found.compared == 2)
  }

  @Test("A stable proposal blocks nobody, before it is accepted and after", arguments: 0..<30)
  func proposals(seed: UInt64) throws {
    let school = try RandomSchool.school(seed: seed, hasPairs: true)
    let pool = school.pool
    let proposal = try school.matching().proposal(id: ProposalID(number: 1), objective: .stable)
    #expect(try PairStability(of: proposal, in: pool, criteria: .standard).count == 0)
    let best = try school.matching().proposal(id: ProposalID(number: 1))
    let found = try PairStability(of: best, in: pool, criteria: .standard)
    #expect(found.count == found.blocking.count)
    #expect(found.compared == best.pairs.count)
    let rematch = try Rematch(pool: pool, criteria: .standard)
      .proposal(id: ProposalID(number: 2))
    _ = try PairStability(of: rematch, in: pool, criteria: .standard)
    _ = try PairStability(ofPairsIn: pool, criteria: .standard)
  }
}
