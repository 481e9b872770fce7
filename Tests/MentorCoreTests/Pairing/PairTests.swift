import JSONStore
import MentorCore
import Testing

@Suite("Pairs")
struct PairTests {
  private static func pair(in school: SampleSchool) throws -> Pair {
    Pair(
      id: PairID(number: 1), mentor: MentorID(number: 1), mentees: [MenteeID(number: 1)],
      form: .teacherPupil, year: school.year, on: school.today)
  }

  @Test("Capacity is a hard rule for pairs made one after the other")
  func capacity() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher(capacity: 2)
    let form = FormCode.teacherPupil
    let mentees = try (0..<3).map { _ in try school.learner() }
    var registrar = PairRegistrar(school.pool)
    for mentee in mentees.prefix(2) {
      _ = try registrar.pair(mentee, with: mentor, in: form, score: nil, by: nil, because: nil)
    }
    #expect(throws: PairingError.noPlace(mentor, capacity: 2)) {
      try registrar.pair(mentees[2], with: mentor, in: form, score: nil, by: nil, because: nil)
    }
    #expect(throws: PairingError.alreadyPaired(mentees[0], PairID(number: 1))) {
      try registrar.pair(mentees[0], with: mentor, in: form, score: nil, by: nil, because: nil)
    }
    #expect(registrar.pairs.count == 2)
  }

  @Test("A lock and a veto on the same two contradict each other")
  func contradiction() throws {
    var book = DecisionBook(RecordSet())
    let mentor = MentorID(number: 1)
    let mentee = MenteeID(number: 1)
    let lock = try book.enter(.lock, mentor: mentor, mentee: mentee, reason: nil)
    #expect(throws: PairingError.contradiction(mentor, mentee, lock.id)) {
      try book.enter(.forbid, mentor: mentor, mentee: mentee, reason: nil)
    }
    #expect(book.lift(mentor: mentor, mentee: mentee) == [lock])
    try book.enter(.forbid, mentor: mentor, mentee: mentee, reason: nil)
    #expect(book.constraints.map(\.kind) == [.forbid])
  }

  @Test("A mentee cannot be locked to two mentors")
  func twoLocks() throws {
    var book = DecisionBook(RecordSet())
    let mentee = MenteeID(number: 1)
    try book.enter(.lock, mentor: MentorID(number: 1), mentee: mentee, reason: nil)
    #expect(throws: PairingError.lockedMeanwhile(mentee)) {
      try book.enter(.lock, mentor: MentorID(number: 2), mentee: mentee, reason: nil)
    }
  }

  @Test("A consent that was withdrawn after the proposal stops the approval")
  func withdrawnConsent() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentee = try school.learner(hasConsent: false)
    school.pairs.put(
      Pair(
        id: PairID(number: 1), mentor: mentor, mentees: [mentee],
        form: .teacherPupil, year: school.year, on: school.today))
    let pair = try #require(school.pairs.first)
    let objections = school.pool.objections(toApproving: pair)
    #expect(objections.count == 1)
    guard case .noConsent = try #require(objections.first) else {
      Issue.record("not the consent: \(objections)")
      return
    }
  }
}
