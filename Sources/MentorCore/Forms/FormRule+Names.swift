public import Wording

extension ParticipantRule {
  /// What the rule demands under the thresholds of `settings`, as a clause.
  public func name(under settings: ProgrammeSettings) -> Phrase {
    switch self {
    case .kinds(let kinds):
      Phrase(
        ru: kinds.map(\.name.ru).joined(separator: " или "),
        en: kinds.map(\.name.en).joined(separator: " or "))
    case .age:
      Phrase(
        ru: "возраст \(settings.menteeAgeFrom)–\(settings.menteeAgeTo) лет",
        en: "aged \(settings.menteeAgeFrom)–\(settings.menteeAgeTo)")
    case .aged(let ages):
      Phrase(ru: "возраст \(ages.from)–\(ages.to) лет", en: "aged \(ages.from)–\(ages.to)")
    case .seniorGrade:
      Phrase(
        ru: "класс не ниже \(settings.employerGradeFrom)",
        en: "in grade \(settings.employerGradeFrom) or above")
    case .novice:
      Phrase(
        ru: "стаж 0–\(settings.noviceYears) или новый сотрудник",
        en: "0–\(settings.noviceYears) years of experience, or a new employee")
    case .experience:
      Phrase(
        ru: "желателен стаж от \(settings.employerExperienceYears) лет",
        en: "\(settings.employerExperienceYears) years of experience are desirable")
    case .outsideEmployer:
      Phrase(
        ru: "работодатель — не сама организация", en: "the employer is not the organisation itself")
    case .mentorAge:
      Phrase(
        ru: "желателен возраст от \(settings.youngMentorAge) лет",
        en: "an age from \(settings.youngMentorAge) is desirable")
    case .namedOrganization:
      Phrase(
        ru: "представляет названную организацию", en: "stands for an organisation that is named")
    }
  }
}

extension PairRule {
  /// What the rule demands, as a clause.
  public var name: Phrase {
    switch self {
    case .sameOrganization: Phrase(ru: "из одной организации", en: "of one organisation")
    case .differentOrganizations:
      Phrase(ru: "из разных организаций", en: "of different organisations")
    case .higherGrade:
      Phrase(
        ru: "класс наставника выше: ниже — нельзя, равный — только «равный – равному»",
        en: "the mentor's grade is higher: never lower, equal only for peers")
    }
  }
}
