import JSONStore
import MentorCore
import Testing

@Suite("Alternatives of people")
struct AlternativeTests {
  @Test("Each alternative costs what the same lock costs", arguments: 0..<40)
  func likeLock(seed: Int) throws {
    let school = try RandomSchool.school(seed: UInt64(seed))
    let matching = try school.matching()
    let before = try matching.proposal(id: ProposalID(number: 1)).totals
    for mentee in matching.graph.mentees {
      for other in try matching.alternatives(of: mentee).alternatives {
        var locked = school
        var book = DecisionBook(school.constraints)
        try book.enter(.lock, mentor: other.mentor, mentee: mentee.id, reason: nil)
        locked.constraints = book.constraints
        let after = try locked.matching().proposal(id: ProposalID(number: 1)).totals
        #expect(before.matched - after.matched == other.lostPairs)
        #expect(before.score - after.score == other.lostScore)
        let answer = try matching.whyNot(
          mentor: try #require(school.pool.mentors[other.mentor]), mentee: mentee)
        #expect(answer.lostPairs == other.lostPairs && answer.lostScore == other.lostScore)
        #expect(answer.score == other.score)
        #expect(-other.moves.map(\.difference).reduce(0, +) == other.lostScore)
        #expect(other.moves.first?.scoreAfter == other.score)
      }
    }
  }

  @Test("What may be exchanged without loss is what alternatives cost nothing", arguments: 0..<40)
  func choices(seed: Int) throws {
    let matching = try RandomSchool.school(seed: UInt64(seed)).matching()
    for choice in try matching.equalChoices() {
      let mentee = try #require(matching.graph.mentees.first { $0.id == choice.mentee })
      let list = try matching.alternatives(of: mentee)
      let free = list.alternatives.filter { $0.lostPairs == 0 && $0.lostScore == 0 }
      #expect(choice.others == free.map(\.mentor).sorted())
      #expect(choice.mentor == list.current.first?.mentor)
    }
  }

  @Test("Somebody who does not take part is refused with the obstacle")
  func refused() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentee = try school.learner()
    let absent = try school.learner(hasConsent: false)
    let pair = try school.pair(mentor, mentee)
    let matching = try school.matching()
    let pool = school.pool
    #expect(throws: PairingError.alreadyPaired(mentee, pair)) {
      try matching.alternatives(of: try #require(pool.mentees[mentee]))
    }
    #expect(throws: PairingError.noConsent(PersonID(number: 3), .missing)) {
      try matching.alternatives(of: try #require(pool.mentees[absent]))
    }
    #expect(throws: PairingError.noPlace(mentor, capacity: 1)) {
      try matching.alternatives(of: try #require(pool.mentors[mentor]))
    }
  }

  @Test("A locked mentee has no alternatives, and the lock is named")
  func locked() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    try school.teacher()
    let mentee = try school.learner()
    var book = DecisionBook(RecordSet())
    try book.enter(.lock, mentor: mentor, mentee: mentee, reason: nil)
    school.constraints = book.constraints
    let list = try school.matching().alternatives(of: try #require(school.pool.mentees[mentee]))
    #expect(list.lock == mentor)
    #expect(list.alternatives.isEmpty)
  }
}
