import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Repairs")
struct RepairTests {
  /// The school after `repair`, and the criteria then.
  private static func repaired(
    _ school: SampleSchool, _ criteria: CriteriaSet, by repair: Repair
  ) throws -> (SampleSchool, CriteriaSet) {
    var school = school
    var criteria = criteria
    switch repair.action {
    case .capacity(let mentor, let number): school.edit(mentor) { $0.capacity = number }
    case .consent(let person): try school.obtainConsent(of: person)
    case .menteeForm(let mentee, let form): school.edit(mentee) { $0.forms.append(form) }
    case .mentorForm(let mentor, let form): school.edit(mentor) { $0.forms.append(form) }
    case .criterion(let id): criteria.criteria.removeAll { $0.id == id }
    case .veto(let veto, _, _): school.constraints.remove(veto)
    }
    return (school, criteria)
  }

  private static func kind(_ repair: Repair) -> String {
    String("\(repair.action)".prefix { $0 != "(" })
  }

  @Test("Every repair gains what solving the repaired school gains", arguments: 0..<150)
  func gains(seed: Int) throws {
    let school = try RandomSchool.school(seed: UInt64(seed), hasPairs: seed.isMultiple(of: 2))
    let criteria = seed.isMultiple(of: 3) ? try RandomSchool.strict() : .standard
    let matching = try school.matching(criteria)
    let before = try matching.proposal(id: ProposalID(number: 1)).totals
    let explanations = try matching.unmatchedExplanations()
    for repair in Set(explanations.flatMap(\.repairs)) {
      let (other, rules) = try Self.repaired(school, criteria, by: repair)
      let after = try other.matching(rules).proposal(id: ProposalID(number: 1)).totals
      let (pairs, score) = (after.matched - before.matched, after.score - before.score)
      #expect(repair.pairs == 1)
      if repair.isExact {
        #expect(pairs == 1 && score == repair.score, "\(repair)")
      } else {
        #expect((pairs, score) >= (1, repair.score), "\(repair)")
      }
    }
  }

  @Test("Every kind of repair is found in some school, exact where it can be")
  func kinds() throws {
    var found: [String: Int] = [:]
    for seed in 0..<150 {
      let school = try RandomSchool.school(seed: UInt64(seed), hasPairs: seed.isMultiple(of: 2))
      let criteria = seed.isMultiple(of: 3) ? try RandomSchool.strict() : .standard
      for repair in try school.matching(criteria).unmatchedExplanations().flatMap(\.repairs) {
        found[Self.kind(repair), default: 0] += 1
        switch repair.action {
        case .capacity, .menteeForm, .veto: #expect(repair.isExact)
        case .mentorForm, .criterion: #expect(!repair.isExact)
        case .consent: break
        }
      }
    }
    #expect(
      Set(found.keys) == ["capacity", "consent", "menteeForm", "mentorForm", "criterion", "veto"])
  }

  @Test("Who gets a mentor is somebody who has none")
  func newcomer() throws {
    for seed in 0..<60 {
      let matching = try RandomSchool.school(seed: UInt64(seed)).matching()
      let left = try matching.proposal(id: ProposalID(number: 1)).unmatched.map(\.mentee)
      for repair in try matching.unmatchedExplanations().flatMap(\.repairs) {
        #expect(left.contains(repair.mentee), "\(repair)")
      }
    }
  }

  @Test("A mentor whose places are taken by pairs is asked for one more")
  func fullMentor() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    try school.pair(mentor, try school.learner())
    let waiting = try school.learner()
    let found = try school.matching().unmatchedExplanations()
    #expect(found.map(\.mentee) == [waiting])
    #expect(found[0].repairs.map(\.action) == [.capacity(mentor, 2)])
  }

  @Test("A rule of the form is named and never proposed to be lifted")
  func barrier() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentee = try school.learner(born: 2019)
    let found = try #require(school.matching().unmatchedExplanations().first)
    #expect(found.mentee == mentee)
    #expect(found.repairs.isEmpty)
    #expect(found.barriers.map(\.mentors) == [[mentor]])
    #expect(found.barriers.allSatisfy { $0.message.ru.contains("возраст") })
  }

  @Test("A consent is a repair only where a place would then be found")
  func consent() throws {
    var school = try SampleSchool()
    let mentor = try school.teacher()
    let mentee = try school.learner(hasConsent: false)
    let alone = try #require(school.matching().unmatchedExplanations().first)
    #expect(alone.repairs.map(\.action) == [.consent(PersonID(number: 2))])
    #expect(alone.repairs.map(\.mentor) == [mentor])
    try school.learner()
    let crowded = try school.matching().unmatchedExplanations().first { $0.mentee == mentee }
    #expect(try #require(crowded).repairs.isEmpty)
  }
}
