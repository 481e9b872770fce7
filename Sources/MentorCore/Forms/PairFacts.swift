/// What the rules about both participants look at.
struct PairFacts: Hashable, Sendable {
  /// Whether mentor and mentee are one person.
  let isOnePerson: Bool

  /// Whether both belong to one organisation.
  let isOneOrganization: Bool

  /// Whether the mentor works in the organisation of the mentee.
  let isOneWorkplace: Bool

  /// The mentor's grade; `nil` where it is not known.
  let mentorGrade: Int?

  /// The mentee's grade; `nil` where it is not known.
  let menteeGrade: Int?
}

extension PairFacts {
  /// The facts about two people.
  init(mentor: Person, mentee: Person, eligibility: Eligibility) {
    let organization = eligibility.organizationKey(of: mentee)
    isOnePerson = mentor.id == mentee.id
    isOneOrganization = eligibility.organizationKey(of: mentor) == organization
    isOneWorkplace = eligibility.workplaceKey(of: mentor) == organization
    mentorGrade = mentor.role.grade?.number
    menteeGrade = mentee.role.grade?.number
  }
}

extension PairRule {
  /// What a rule says about the two.
  enum Outcome: Hashable, Sendable {
    case met, doubtful, refused
  }

  /// What the rule says about `facts`; unknown grades and equal grades are doubtful.
  func outcome(_ facts: PairFacts) -> Outcome {
    switch self {
    case .sameOrganization: return facts.isOneOrganization ? .met : .refused
    case .differentOrganizations: return facts.isOneWorkplace ? .refused : .met
    case .higherGrade:
      guard let upper = facts.mentorGrade, let lower = facts.menteeGrade, upper != lower else {
        return .doubtful
      }
      return upper > lower ? .met : .refused
    }
  }
}
