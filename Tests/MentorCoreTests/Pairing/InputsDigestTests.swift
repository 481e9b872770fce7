import JSONStore
import Testing

@testable import MentorCore

@Suite("Digest of the inputs")
struct InputsDigestTests {
  /// What a change does to a school with one mentor and one mentee.
  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let competences: [String]
    let interests: [String]
    let capacity: Int
    let ages: AgeRange?
    let times: String
    let request: String
    let born: Int
    let decision: ConstraintKind?
    let weight: Int

    init(
      _ description: String, competences: [String] = ["математика"], interests: [String] = [],
      capacity: Int = 1, ages: AgeRange? = nil, times: String = "пн 15-17",
      request: String = "математика", born: Int = 2012, decision: ConstraintKind? = nil,
      weight: Int = 50
    ) {
      testDescription = description
      self.competences = competences
      self.interests = interests
      self.capacity = capacity
      self.ages = ages
      self.times = times
      self.request = request
      self.born = born
      self.decision = decision
      self.weight = weight
    }

    var inputs: String {
      get throws {
        var school = try SampleSchool()
        let mentor = try school.teacher(
          competences: competences, capacity: capacity, interests: interests, ages: ages,
          times: Availability(typed: times))
        let mentee = try school.learner(
          requests: [request], born: born, times: Availability(typed: "пн 14-16"))
        var book = DecisionBook(RecordSet())
        if let decision {
          try book.enter(decision, mentor: mentor, mentee: mentee, reason: nil)
        }
        school.constraints = book.constraints
        var criteria = CriteriaSet.standard
        criteria.criteria[0].weight = weight
        return try school.matching(criteria).inputs
      }
    }
  }

  static let changes: [Change] = [
    Change("another competence", competences: ["физика"]),
    Change("one more competence", competences: ["математика", "физика"]),
    Change("an interest", interests: ["шахматы"]), Change("one more place", capacity: 2),
    Change("wished ages", ages: AgeRange(from: 10, to: 12)),
    Change("other times", times: "вт 15-17"),
    Change("another request", request: "физика"), Change("another age", born: 2011),
    Change("a veto", decision: .forbid), Change("a preference", decision: .prefer),
    Change("a lock", decision: .lock), Change("another weight", weight: 51),
  ]

  @Test("Changes with every answer, decision and rule", arguments: changes)
  func everyChange(change: Change) throws {
    #expect(try change.inputs != Change("nothing").inputs)
  }

  @Test("Stays with what no score depends on")
  func sameMeaning() throws {
    #expect(try Change("spelling", request: "Математика").inputs == Change("nothing").inputs)
  }
}
