import JSONStore
import MentorCore

/// Schools of random people, in which much is missing: consents, forms, places.
enum RandomSchool {
  static let words = ["математика", "физика", "театр", "шахматы"]

  /// A school with vetoes, and with pairs already made where `hasPairs`.
  static func school(seed: UInt64, hasPairs: Bool = false) throws -> SampleSchool {
    var random = SeededGenerator(seed: seed)
    var school = try SampleSchool()
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      try school.teacher(
        competences: [words.randomElement(using: &random) ?? ""],
        capacity: Int.random(in: 1...2, using: &random),
        hasConsent: Int.random(in: 0..<6, using: &random) > 0, forms: forms(&random))
    }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      try school.learner(
        requests: [words.randomElement(using: &random) ?? ""],
        born: Int.random(in: 2006...2017, using: &random),
        hasConsent: Int.random(in: 0..<6, using: &random) > 0, forms: forms(&random))
    }
    var book = DecisionBook(RecordSet())
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      try book.enter(
        .forbid, mentor: mentor(in: school, &random), mentee: mentee(in: school, &random),
        reason: nil)
    }
    school.constraints = book.constraints
    if hasPairs {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let (one, other) = (mentor(in: school, &random), mentee(in: school, &random))
        let pair = try? school.pair(one, other)
        if let pair, Bool.random(using: &random) { try school.move(pair, to: .approved) }
      }
    }
    return school
  }

  /// Criteria under which many pairings are impossible.
  static func strict() throws -> CriteriaSet {
    let criteria = CriteriaSet.standard.criteria.map { criterion in
      var criterion = criterion
      if criterion.id == "requests" { criterion.requirement = .must }
      return criterion
    }
    return try JSONCoding.decode(
      CriteriaSet.self, from: JSONCoding.encodePretty(CriteriaSet(criteria)), file: "criteria.json")
  }

  private static func forms(_ random: inout SeededGenerator) -> [FormCode] {
    Int.random(in: 0..<5, using: &random) == 0 ? [.pupilPupil] : [.teacherPupil]
  }

  private static func mentor(
    in school: SampleSchool, _ random: inout SeededGenerator
  ) -> MentorID {
    MentorID(number: Int.random(in: 1...school.mentors.count, using: &random))
  }

  private static func mentee(
    in school: SampleSchool, _ random: inout SeededGenerator
  ) -> MenteeID {
    MenteeID(number: Int.random(in: 1...school.mentees.count, using: &random))
  }
}
