import Wording

/// What the rules about both participants look at, for every pair, without a table of pairs.
///
/// Names of organisations are compared once, when the table is made.
struct FactTable: Sendable {
  private struct Facts {
    let person: PersonID
    let organization: Int
    let workplace: Int
    let grade: Int?
  }

  private let mentees: [Facts]
  private let mentors: [Facts]

  /// Notes the facts about everybody.
  init(mentees: [Person], mentors: [Person], eligibility: Eligibility) {
    var numbers: [FoldedText: Int] = [:]
    func number(_ key: FoldedText) -> Int {
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
    func facts(_ person: Person) -> Facts {
      Facts(
        person: person.id, organization: number(eligibility.organizationKey(of: person)),
        workplace: number(eligibility.workplaceKey(of: person)),
        grade: person.role.grade?.number)
    }
    self.mentees = mentees.map(facts)
    self.mentors = mentors.map(facts)
  }

  /// The facts about the pair of two positions.
  subscript(mentee row: Int, mentor column: Int) -> PairFacts {
    let mentee = mentees[row]
    let mentor = mentors[column]
    return PairFacts(
      isOnePerson: mentor.person == mentee.person,
      isOneOrganization: mentor.organization == mentee.organization,
      isOneWorkplace: mentor.workplace == mentee.organization,
      mentorGrade: mentor.grade, menteeGrade: mentee.grade)
  }
}
