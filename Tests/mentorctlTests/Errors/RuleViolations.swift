import MentorCore

/// What the rules of all forms say against a few people who fit nowhere.
enum RuleViolations {
  /// One violation of each code, in the order of the codes.
  static func all() throws -> [RuleViolation] {
    let date = try CalendarDate(iso: "2026-10-01")
    var home = Organization(name: "МБОУ СОШ № 5")
    home.level = .organization
    let eligibility = Eligibility(organization: home, on: date)
    let people = try people()
    var found: [String: RuleViolation] = [:]
    for form in FormCatalogue.standard.forms {
      for mentor in people {
        for mentee in people {
          for violation in eligibility.violations(mentor: mentor, mentee: mentee, in: form)
          where found[violation.code] == nil {
            found[violation.code] = violation
          }
        }
      }
    }
    return found.values.sorted { $0.code < $1.code }
  }

  private static func people() throws -> [Person] {
    var number = 0
    func person(
      _ role: PersonRole, born: String? = nil, organization: String? = nil
    ) throws -> Person {
      number += 1
      return Person(
        id: PersonID(number: number), surname: "Лугов", given: "Лев",
        born: try born.map { try BirthDate(jsonText: $0) }, organization: organization, role: role)
    }
    let seventh = try Grade(jsonText: "7А")
    let tenth = try Grade(jsonText: "10Б")
    return [
      try person(PersonRole(kind: .learner, grade: seventh), born: "2018-05-01"),
      try person(PersonRole(kind: .learner, grade: tenth), born: "2010-05-01"),
      try person(PersonRole(kind: .learner)),
      try person(PersonRole(kind: .teacher, experienceYears: 20), born: "1980-05-01"),
      try person(PersonRole(kind: .teacher)),
      try person(PersonRole(kind: .employee, experienceYears: 1), born: "2000-05-01"),
      try person(
        PersonRole(kind: .employee, employer: "ООО «Маяк»"), born: "1990-05-01",
        organization: "ООО «Маяк»"),
      try person(PersonRole(kind: .student), born: "2006-05-01"),
    ]
  }
}
