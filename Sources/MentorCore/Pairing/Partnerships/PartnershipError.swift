public import JSONStore
public import Wording

/// The ways in which a pair of organisations is refused.
public enum PartnershipError: MentorError, Equatable {
  /// A value is not what it may be.
  case value(ValueProblem)
  /// Both sides are one organisation.
  case oneOrganization(String)
  /// The two are an open pair of the year already.
  case alreadyPaired(OrganizationPairID)
  /// Nobody speaks for the organisation.
  case missingContact(OrganizationPairID, organization: String, AgreementSide)
  /// The form is one of people.
  case notOfOrganizations(FormCode)
  /// There is no such record.
  case missing(OrganizationPairID)
  /// A rule of the life of every pair refuses.
  case life(PairingError)

  public var category: ErrorCategory {
    switch self {
    case .value: .invalidValue
    case .oneOrganization, .alreadyPaired, .missingContact, .notOfOrganizations: .refused
    case .missing: .notFound
    case .life(let error): error.category
    }
  }

  public var message: Phrase {
    switch self {
    case .value(let problem): problem.message
    case .oneOrganization(let name):
      Phrase(
        ru: "организация «\(name.visible)» не может быть наставником самой себе",
        en: "“\(name.visible)” cannot mentor itself")
    case .alreadyPaired(let pair):
      Phrase(
        ru: "эти организации уже пара \(pair)",
        en: "these organisations are the pair \(pair) already")
    case .missingContact(let pair, let organization, _):
      Phrase(
        ru: "для \(pair) у организации «\(organization.visible)» не названо контактное лицо",
        en: "for \(pair) nobody is named who speaks for “\(organization.visible)”")
    case .notOfOrganizations(let form):
      Phrase(
        ru: "форма \(form) — для людей, а не для организаций",
        en: "the form \(form) is one of people, not of organisations")
    case .missing(let pair):
      Phrase(ru: "в данных нет записи \(pair)", en: "there is no record \(pair) in the data")
    case .life(let error): error.message
    }
  }

  public var hint: Phrase? {
    switch self {
    case .value(let problem): problem.hint
    case .oneOrganization:
      Phrase(ru: "Назовите две организации.", en: "Name two organisations.")
    case .alreadyPaired(let pair):
      Phrase(
        ru: "Посмотрите её: mentorctl partnership show \(pair).",
        en: "Look at it: mentorctl partnership show \(pair).")
    case .missingContact(let pair, _, let side):
      Phrase(
        ru: "Назовите его: mentorctl partnership edit \(pair) --\(side.rawValue)-contact \"Имя\".",
        en: "Name one: mentorctl partnership edit \(pair) --\(side.rawValue)-contact \"Name\".")
    case .notOfOrganizations:
      Phrase(
        ru: "Форма для организаций: OO, образовательная организация – образовательная организация.",
        en: "The form of organisations: OO, organisation – organisation.")
    case .missing:
      Phrase(
        ru: "Все пары: mentorctl partnership list.", en: "All of them: mentorctl partnership list.")
    case .life(let error): error.hint
    }
  }
}
