import Wording

/// What the rules about both participants look at, for everybody, without a table of pairs.
///
/// Organisations are numbers here: names that mean the same one are compared once, when the table is
/// made. A number is the same on the side of mentees and on the side of mentors.
struct FactTable: Sendable {
  /// The organisation and the grade of each mentee.
  let menteeOrganizations: [Int32]
  let menteeGrades: [Int?]

  /// The organisation, the place of work and the grade of each mentor.
  let mentorOrganizations: [Int32]
  let mentorWorkplaces: [Int32]
  let mentorGrades: [Int?]

  /// The number of different organisations.
  let organizationCount: Int

  /// Notes the facts about everybody.
  init(mentees: [Person], mentors: [Person], eligibility: Eligibility) {
    var numbers: [FoldedText: Int32] = [:]
    var spellings: [String?: Int32] = [:]
    func number(_ spelling: String?, _ key: @autoclosure () -> FoldedText) -> Int32 {
      if let known = spellings[spelling] { return known }
      let key = key()
      let number = numbers[key] ?? Int32(numbers.count)
      numbers[key] = number
      spellings[spelling] = number
      return number
    }
    func organization(_ person: Person) -> Int32 {
      number(person.organization, eligibility.organizationKey(of: person))
    }
    menteeOrganizations = mentees.map(organization)
    menteeGrades = mentees.map { $0.role.grade?.number }
    mentorOrganizations = mentors.map(organization)
    mentorWorkplaces = mentors.map { person in
      guard let employer = person.role.employer else { return organization(person) }
      return number(employer, eligibility.workplaceKey(of: person))
    }
    mentorGrades = mentors.map { $0.role.grade?.number }
    organizationCount = numbers.count
  }
}
