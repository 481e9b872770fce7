public import JSONStore
public import Wording

/// Whether the two of a pair belong to one organisation.
public enum OrganizationRelation: String, JSONText, Hashable, Sendable, CaseIterable {
  /// To one.
  case same
  /// To two.
  case different
  /// That does not matter.
  case any

  /// The relation in words.
  public var name: Phrase {
    switch self {
    case .same: Phrase(ru: "из одной организации", en: "of one organisation")
    case .different: Phrase(ru: "из разных организаций", en: "of different organisations")
    case .any: Phrase(ru: "из любых организаций", en: "of any organisations")
    }
  }
}

/// A form of mentorship of the organisation's own, counted apart from those of the models.
public struct LocalForm: Record, Hashable {
  /// Other names under which questionnaires and people know the form.
  public let aliases: [String]

  /// The code, which no other form has.
  public let code: FormCode

  /// The ages of mentees; `nil` where any age will do.
  public let menteeAges: AgeRange?

  /// What mentees are in education or at work; empty where that does not matter.
  public let mentees: [RoleKind]

  /// The ages of mentors; `nil` where any age will do.
  public let mentorAges: AgeRange?

  /// What mentors are in education or at work; empty where that does not matter.
  public let mentors: [RoleKind]

  /// The name: «вожатый – октябрёнок».
  public let name: String

  /// The name in English; `nil` where the Russian one serves.
  public let nameInEnglish: String?

  /// Whether the two belong to one organisation.
  public let organizations: OrganizationRelation

  /// The role models of the form.
  public let roleModels: [String]

  /// Creates a form.
  ///
  /// - Throws: ``ValueProblem`` where the name has no letter or is too long.
  public init(
    code: FormCode, name: String, nameInEnglish: String? = nil, aliases: [String] = [],
    mentors: [RoleKind], mentees: [RoleKind], mentorAges: AgeRange? = nil,
    menteeAges: AgeRange? = nil, organizations: OrganizationRelation = .any,
    roleModels: [String] = []
  ) throws(ValueProblem) {
    self.code = code
    self.name = name
    self.nameInEnglish = nameInEnglish
    self.aliases = aliases
    self.mentors = mentors
    self.mentees = mentees
    self.mentorAges = mentorAges
    self.menteeAges = menteeAges
    self.organizations = organizations
    self.roleModels = roleModels
    if let problem { throw problem }
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    aliases = try map.field("aliases", old?.aliases, default: [])
    code = try map.field("code", old?.code)
    menteeAges = try map.optional("menteeAges", old?.menteeAges)
    mentees = try map.field("mentees", old?.mentees, default: [])
    mentorAges = try map.optional("mentorAges", old?.mentorAges)
    mentors = try map.field("mentors", old?.mentors, default: [])
    name = try map.field("name", old?.name)
    nameInEnglish = try map.optional("nameInEnglish", old?.nameInEnglish)
    organizations = try map.field("organizations", old?.organizations, default: .any)
    roleModels = try map.field("roleModels", old?.roleModels, default: [])
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    let names = [name] + aliases + roleModels + (nameInEnglish.map { [$0] } ?? [])
    guard names.allSatisfy({ $0.contains(where: \.isLetter) && $0.utf8.count <= 200 }) else {
      return ValueProblem(
        Phrase(
          ru: "название формы или ролевой модели пустое или слишком длинное",
          en: "the name of a form or role model is empty or too long"))
    }
    return nil
  }

  /// The form as the catalogue has it.
  public var form: MentorshipForm {
    func rules(_ kinds: [RoleKind], _ ages: AgeRange?) -> [Sourced<ParticipantRule>] {
      (kinds.isEmpty ? [] : [Sourced(.kinds(kinds), .ownForm)])
        + (ages.map { [Sourced(.aged($0), .ownForm)] } ?? [])
    }
    let together: [Sourced<PairRule>] =
      switch organizations {
      case .same: [Sourced(.sameOrganization, .ownForm)]
      case .different: [Sourced(.differentOrganizations, .ownForm)]
      case .any: []
      }
    return MentorshipForm(
      code: code, name: Phrase(ru: name, en: nameInEnglish ?? name), model: .local,
      aliases: aliases, mentee: rules(mentees, menteeAges), mentor: rules(mentors, mentorAges),
      both: together, roleModels: roleModels)
  }
}

/// The forms of an organisation's own: the file `forms.json`.
public struct FormBook: Record, Hashable {
  /// The forms, in the order of their codes.
  public private(set) var forms: [LocalForm]

  /// Creates a book of no forms.
  public init() { forms = [] }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    forms = try map.field("forms", old?.forms, default: [])
    try map.check(Self.problem(forms))
  }

  /// The first code or name that two forms share, the program's own among them.
  private static func problem(_ forms: [LocalForm]) -> ValueProblem? {
    var codes = Set(FormCatalogue.standard.forms.map(\.code))
    var names = Set(FormCatalogue.standard.forms.flatMap(\.allNames))
    for form in forms {
      if !codes.insert(form.code).inserted {
        return ValueProblem(
          Phrase(
            ru: "код формы \(form.code) уже занят", en: "the code \(form.code) is taken already"),
          hint: Phrase(
            ru: "Занятые коды: mentorctl form list.", en: "Codes in use: mentorctl form list."))
      }
      for name in Set(form.form.allNames) where !names.insert(name).inserted {
        return ValueProblem(
          Phrase(
            ru: "форма с названием «\(form.name.visible)» уже есть",
            en: "there is a form named “\(form.name.visible)” already"))
      }
    }
    return nil
  }

  /// Adds `form`, or replaces the form with its code.
  ///
  /// - Throws: ``ValueProblem`` where its code or a name is that of another form. Nothing changes then.
  public mutating func put(_ form: LocalForm) throws(ValueProblem) {
    let changed = (forms.filter { $0.code != form.code } + [form]).sorted { $0.code < $1.code }
    if let problem = Self.problem(changed) { throw problem }
    forms = changed
  }

  /// Takes the form `code` out, and answers with it.
  public mutating func remove(_ code: FormCode) -> LocalForm? {
    guard let index = forms.firstIndex(where: { $0.code == code }) else { return nil }
    return forms.remove(at: index)
  }

  /// The forms of both models with those of the organisation behind them.
  public var catalogue: FormCatalogue {
    forms.isEmpty ? .standard : FormCatalogue(FormCatalogue.standard.forms + forms.map(\.form))
  }
}

extension MentorshipForm {
  /// Every name of the form, folded.
  fileprivate var allNames: [FoldedText] {
    ([name.ru, name.en] + aliases).map { FoldedText($0) }
  }
}
