import Wording

/// The side of a pair on which a person stands.
enum PairSide {
  case mentor, mentee

  var title: Phrase {
    switch self {
    case .mentor: Phrase(ru: "наставник", en: "the mentor")
    case .mentee: Phrase(ru: "наставляемый", en: "the mentee")
    }
  }

  /// Whose something is: «наставляемого».
  var titleInGenitive: Phrase {
    switch self {
    case .mentor: Phrase(ru: "наставника", en: "the mentor's")
    case .mentee: Phrase(ru: "наставляемого", en: "the mentee's")
    }
  }

  /// To whom something belongs, in Russian.
  var titleInDative: String {
    switch self {
    case .mentor: "наставнику"
    case .mentee: "наставляемому"
    }
  }

  var code: String {
    switch self {
    case .mentor: "mentor"
    case .mentee: "mentee"
    }
  }
}

extension Eligibility {
  /// What `sourced` says against `person` on one side of a pair; `nil` where it is met.
  func violation(
    _ sourced: Sourced<ParticipantRule>, by person: Person, as side: PairSide
  ) -> RuleViolation? {
    let source = sourced.source
    switch sourced.rule {
    case .kinds(let kinds):
      return kinds.contains(person.role.kind)
        ? nil
        : RuleViolation(
          "form.\(side.code)-kind", .error,
          side.title
            + Phrase(
              ru: " — \(person.role.kind.name.ru), а форме нужен "
                + kinds.map(\.name.ru).joined(separator: " или "),
              en: " is registered as \(person.role.kind.name.en), the form needs "
                + kinds.map(\.name.en).joined(separator: " or ")),
          source: source)
    case .age:
      return ageViolation(
        of: person, as: .mentee, within: settings.menteeAgeFrom...settings.menteeAgeTo,
        source: source)
    case .aged(let ages):
      return ageViolation(of: person, as: side, within: ages.from...ages.to, source: source)
    case .seniorGrade:
      return gradeViolation(of: person, source: source)
    case .novice:
      return noviceViolation(of: person, source: source)
    case .experience:
      return experienceViolation(of: person, source: source)
    case .outsideEmployer:
      return employerViolation(of: person, source: source)
    case .mentorAge:
      guard let age = person.age(on: date), age < settings.youngMentorAge else { return nil }
      return RuleViolation(
        "form.mentor-young", .warning,
        Phrase(
          ru: "наставнику \(age) — меньше \(settings.youngMentorAge), в показатель он не войдёт",
          en: "the mentor is \(age), below \(settings.youngMentorAge), and will not be counted"),
        source: source)
    case .namedOrganization:
      return person.organization != nil
        ? nil
        : RuleViolation(
          "form.\(side.code)-organization", .error,
          side.title
            + Phrase(
              ru: " представляет организацию, но она не названа",
              en: " stands for an organisation that is not named"),
          source: source)
    }
  }

  private func ageViolation(
    of person: Person, as side: PairSide, within range: ClosedRange<Int>, source: RuleSource
  ) -> RuleViolation? {
    let whose = side.titleInGenitive
    guard let age = person.age(on: date) else {
      return RuleViolation(
        "form.\(side.code)-age-unknown", .error,
        Phrase(
          ru: "возраст \(whose.ru) неизвестен, а форме нужен возраст "
            + "\(range.lowerBound)–\(range.upperBound)",
          en: "\(whose.en) age is not known, the form needs \(range.lowerBound)–"
            + "\(range.upperBound)"),
        source: source)
    }
    guard !range.contains(age) else { return nil }
    return RuleViolation(
      "form.\(side.code)-age", .error,
      Phrase(
        ru: "\(side.titleInDative) \(age) \(age.form("год", "года", "лет")), форме нужен возраст "
          + "\(range.lowerBound)–\(range.upperBound)",
        en: "\(side.title.en) is \(age), the form needs \(range.lowerBound)–\(range.upperBound)"),
      source: source)
  }

  private func gradeViolation(of person: Person, source: RuleSource) -> RuleViolation? {
    guard let grade = person.role.grade else {
      return RuleViolation(
        "form.mentee-grade-unknown", .warning,
        Phrase(ru: "класс наставляемого не указан", en: "the mentee's grade is not given"),
        source: source)
    }
    guard grade.number < settings.employerGradeFrom else { return nil }
    return RuleViolation(
      "form.mentee-grade", .error,
      Phrase(
        ru: "наставляемый учится в \(grade.jsonText) классе, форме нужны старшие классы "
          + "(с \(settings.employerGradeFrom))",
        en: "the mentee is in grade \(grade.jsonText), the form needs the senior grades "
          + "(from \(settings.employerGradeFrom))"),
      source: source)
  }

  private func noviceViolation(of person: Person, source: RuleSource) -> RuleViolation? {
    if person.role.newEmployee == true { return nil }
    guard let years = person.role.experienceYears else {
      return RuleViolation(
        "form.mentee-experience-unknown", .error,
        Phrase(
          ru: "стаж наставляемого не указан, а форме нужен молодой специалист "
            + "(0–\(settings.noviceYears)) или новый сотрудник",
          en: "the mentee's experience is not given, the form needs a young specialist "
            + "(0–\(settings.noviceYears)) or a new employee"),
        source: source)
    }
    guard years > settings.noviceYears else { return nil }
    return RuleViolation(
      "form.mentee-experience", .error,
      Phrase(
        ru: "стаж наставляемого \(years) \(years.form("год", "года", "лет")), форме нужен молодой "
          + "специалист (0–\(settings.noviceYears)) или новый сотрудник",
        en:
          "the mentee has \(years) \(years == 1 ? "year" : "years") of experience, the form needs a young specialist "
          + "(0–\(settings.noviceYears)) or a new employee"),
      source: source)
  }

  private func experienceViolation(of person: Person, source: RuleSource) -> RuleViolation? {
    let needed = settings.employerExperienceYears
    guard let years = person.role.experienceYears else {
      return RuleViolation(
        "form.mentor-experience-unknown", .warning,
        Phrase(ru: "стаж наставника не указан", en: "the mentor's experience is not given"),
        source: source)
    }
    guard years < needed else { return nil }
    return RuleViolation(
      "form.mentor-experience", .warning,
      Phrase(
        ru: "стаж наставника \(years) \(years.form("год", "года", "лет")), желательно от "
          + "\(needed)",
        en: "the mentor has \(years) \(years == 1 ? "year" : "years") of experience, "
          + "\(needed) are desirable"),
      source: source)
  }

  private func employerViolation(of person: Person, source: RuleSource) -> RuleViolation? {
    let isHome =
      person.role.employer.map { FoldedText(organization: $0) == homeKey }
      ?? (person.organization == nil)
    guard isHome else { return nil }
    return RuleViolation(
      "form.mentor-employer", .error,
      Phrase(
        ru: "работодатель наставника — сама организация или не указан, форме нужен внешний",
        en: "the mentor's employer is the organisation itself or not given, the form needs "
          + "another"),
      source: source)
  }
}
