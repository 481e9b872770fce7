import JSONStore
import MentorCore
import Testing

@Suite("Simulation")
struct SimulationTests {
  private static func simulation(
    _ school: SampleSchool, _ changes: [SupposedChange]
  ) throws -> Simulation {
    try Simulation(of: school.pool, with: changes, criteria: .standard)
  }

  @Test("A mentor who leaves frees the mentees, who look for others")
  func withoutMentor() throws {
    var school = try SampleSchool()
    let first = try school.teacher()
    let mentee = try school.learner()
    try school.pair(first, mentee)
    let second = try school.teacher(competences: ["физика"])
    let found = try Self.simulation(school, [.withoutMentor(first)])
    #expect(found.changed.map(\.mentee) == [mentee])
    #expect(found.changed[0].before?.mentor == first)
    #expect(found.changed[0].after?.mentor == second)
    let none = try Self.simulation(school, [.withoutMentor(first), .withoutMentor(second)])
    #expect(none.lost.map(\.mentee) == [mentee])
    #expect(none.before.matched == 1)
    #expect(none.after.matched == 0)
    #expect(none.after.unmatched == 1)
  }

  @Test("A mentee who leaves gives the place to another")
  func withoutMentee() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let one = try school.learner()
    try school.pair(mentor, one)
    let other = try school.learner()
    let found = try Self.simulation(school, [.withoutMentee(one)])
    #expect(found.gained.map(\.mentee) == [other])
    #expect(found.leaving == [one])
    #expect(found.before.matched == 1)
    #expect(found.after.matched == 1)
  }

  @Test("Capacity, a pair that ends, a decision lifted, a lock and a veto")
  func others() throws {
    var school = try SampleSchool()
    let one = try school.teacher()
    let two = try school.teacher(competences: ["физика"])
    let mentee = try school.learner()
    let other = try school.learner()
    let third = try school.learner()
    #expect(try Self.simulation(school, []).differences.isEmpty)
    let wider = try Self.simulation(school, [.capacity(one, 2)])
    #expect(wider.gained.count == 1)
    #expect(wider.after.matched == 3)
    let locked = try Self.simulation(school, [.lock(two, third)])
    #expect(locked.gained.map(\.mentee) == [third])
    #expect(locked.gained[0].after?.mentor == two)
    let vetoed = try Self.simulation(
      school, [.forbid(one, mentee), .forbid(one, other), .forbid(one, third)])
    #expect(vetoed.after.matched == 1)
    let pair = try school.pair(two, mentee)
    let unlocked = try Self.simulation(school, [.unlockPair(pair)])
    #expect(unlocked.changed.map(\.mentee).contains(mentee))
    var book = DecisionBook(RecordSet())
    let veto = try book.enter(.forbid, mentor: one, mentee: other, reason: nil)
    try book.enter(.forbid, mentor: one, mentee: third, reason: nil)
    school.constraints = book.constraints
    #expect(try Self.simulation(school, [.unlockDecision(veto.id)]).gained.map(\.mentee) == [other])
  }

  @Test("A pair that is over cannot end again, and a lock that meets a veto is refused")
  func refused() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentee = try school.learner()
    let pair = try school.pair(mentor, mentee)
    try school.move(pair, to: .dissolved)
    #expect(throws: PairingError.wrongState(pair.erased, from: .dissolved, to: .dissolved)) {
      try Self.simulation(school, [.unlockPair(pair)])
    }
    #expect(throws: PairingError.self) {
      try Self.simulation(school, [.lock(mentor, mentee), .forbid(mentor, mentee)])
    }
  }

  @Test("The figures are those of solving the changed school", arguments: 0..<40)
  func figures(seed: Int) throws {
    let school = try RandomSchool.school(seed: UInt64(seed))
    let found = try Self.simulation(school, [.withoutMentor(school.mentors[0].id)])
    var smaller = school
    smaller.edit(school.mentors[0].id) { $0.status = .archived }
    let now = try school.matching().proposal(id: ProposalID(number: 1)).totals
    let then = try smaller.matching().proposal(id: ProposalID(number: 1)).totals
    #expect(found.before.matched == now.matched && found.before.score == now.score)
    #expect(found.after.matched == then.matched && found.after.score == then.score)
    #expect(
      found.gained.count - found.lost.count == then.matched - now.matched)
  }
}
