public import JSONStore
public import Wording

/// The identifier of a consent.
public typealias ConsentID = Identifier<Consent>

/// What a consent permits.
public enum ConsentKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Processing of personal data (152-ФЗ, ст. 9).
  case processing
  /// Making personal data public (152-ФЗ, ст. 10.1): a separate document.
  case distribution
  /// An employee's written consent to be a mentor (ТК РФ, ст. 351.8).
  case mentoring

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .processing:
      Phrase(
        ru: "согласие на обработку персональных данных", en: "consent to processing of data")
    case .distribution:
      Phrase(
        ru: "согласие на распространение персональных данных",
        en: "consent to distribution of data")
    case .mentoring:
      Phrase(ru: "согласие работника быть наставником", en: "employee's consent to mentor")
    }
  }
}

/// Who signed a consent.
public enum SignerKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// The person.
  case own = "self"
  /// A legal representative (законный представитель).
  case guardian
}

/// The signature under a consent.
public struct Signer: Record, Hashable {
  /// The ground of representation, such as «мать» or «опекун»; `nil` for a person's own signature.
  public var ground: String?

  /// Who signed.
  public var kind: SignerKind

  /// The name of the representative; `nil` for a person's own signature.
  public var name: String?

  /// Creates a signature.
  public init(kind: SignerKind, name: String? = nil, ground: String? = nil) {
    self.kind = kind
    self.name = name
    self.ground = ground
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    ground = try map.optional("ground", old?.ground)
    kind = try map.field("kind", old?.kind)
    name = try map.optional("name", old?.name)
    try map.check(
      kind == .guardian && name == nil
        ? ValueProblem(
          Phrase(
            ru: "согласие подписал представитель, но его имя не указано",
            en: "a representative signed, but is not named"))
        : nil)
  }
}

/// A consent on paper, as a record.
public struct Consent: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "C"
  public static let noun = Noun(
    one: Phrase(ru: "согласие", en: "consent"), many: Phrase(ru: "согласия", en: "consents"),
    ofOne: Phrase(ru: "согласия", en: "consent"))

  /// What is done with the data, as the paper says; empty where it was not noted.
  public var actions: [String] = []

  /// What may be made public; empty for other kinds, and where the paper names no category.
  public var categories: [PublishedCategory] = []

  /// Which data the paper covers; empty where it was not noted.
  public var data: [String] = []

  /// Where the paper lies or what it is called; `nil` where it was not noted.
  public var document: String?

  /// The identifier.
  public let id: ConsentID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// What the consent permits.
  public var kind: ConsentKind

  /// The operator, as the paper names it; `nil` where it was not noted.
  public var operatorName: String?

  /// The row from which the consent was imported; `nil` where somebody typed it.
  public var origin: Origin?

  /// The person whose data the consent is about.
  public var person: PersonID

  /// What the data are for, as the paper says; `nil` where it was not noted.
  public var purpose: String?

  /// The day of the signature.
  public var signed: CalendarDate

  /// Who signed.
  public var signer: Signer

  /// How long the consent holds, as the paper says; `nil` where it was not noted.
  public var term: String?

  /// The last day of validity; `nil` where the consent names none.
  public var validUntil: CalendarDate?

  /// How the consent is withdrawn, as the paper says; `nil` where it was not noted.
  public var withdrawal: String?

  /// The day from which the consent no longer holds; `nil` where it was not withdrawn.
  public var withdrawn: CalendarDate?

  /// Creates a consent.
  public init(
    id: ConsentID, person: PersonID, kind: ConsentKind, signer: Signer, signed: CalendarDate,
    validUntil: CalendarDate? = nil, withdrawn: CalendarDate? = nil, document: String? = nil,
    origin: Origin? = nil
  ) {
    self.id = id
    self.person = person
    self.kind = kind
    self.signer = signer
    self.signed = signed
    self.validUntil = validUntil
    self.withdrawn = withdrawn
    self.document = document
    self.origin = origin
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actions = try map.field("actions", old?.actions, default: [])
    categories = try map.field("categories", old?.categories, default: [])
    data = try map.field("data", old?.data, default: [])
    document = try map.optional("document", old?.document)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    operatorName = try map.optional("operator", old?.operatorName)
    origin = try map.optional("origin", old?.origin)
    person = try map.field("person", old?.person)
    purpose = try map.optional("purpose", old?.purpose)
    signed = try map.field("signed", old?.signed)
    signer = try map.field("signer", old?.signer)
    term = try map.optional("term", old?.term)
    validUntil = try map.optional("validUntil", old?.validUntil)
    withdrawal = try map.optional("withdrawal", old?.withdrawal)
    withdrawn = try map.optional("withdrawn", old?.withdrawn)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    if kind != .distribution, !categories.isEmpty {
      return ValueProblem(
        Phrase(
          ru: "категории данных указывают только в согласии на распространение (152-ФЗ, ст. 10.1)",
          en: "categories belong to a consent to distribution (152-ФЗ, art. 10.1)"))
    }
    if Set(categories).count != categories.count {
      return ValueProblem(
        Phrase(ru: "категория данных названа дважды", en: "a category is named twice"))
    }
    if let validUntil, validUntil < signed {
      return ValueProblem(
        Phrase(
          ru: "согласие действует до \(validUntil.numeric), а подписано \(signed.numeric)",
          en: "the consent is valid until \(validUntil) but was signed on \(signed)"))
    }
    if let withdrawn, withdrawn < signed {
      return ValueProblem(
        Phrase(
          ru: "согласие отозвано \(withdrawn.numeric), а подписано \(signed.numeric)",
          en: "the consent was withdrawn on \(withdrawn) but signed on \(signed)"))
    }
    return nil
  }

  /// The consent with the words of `template`, where it says nothing itself, for the operator `name`.
  public func filled(from template: ConsentTemplate, operator name: String?) -> Consent {
    var consent = self
    consent.operatorName = operatorName ?? name
    consent.purpose = purpose ?? template.purpose
    consent.term = term ?? template.term
    consent.withdrawal = withdrawal ?? template.withdrawal
    if data.isEmpty {
      let covered = PublishedCategory.allCases.filter(covers)
      consent.data = covered.isEmpty ? template.data : covered.map(\.title.ru)
    }
    if actions.isEmpty { consent.actions = template.actions }
    return consent
  }

  /// Whether the consent has begun, has not ended and was not withdrawn on `date`.
  public func isInForce(on date: CalendarDate) -> Bool {
    signed <= date && (validUntil.map { date <= $0 } ?? true)
      && (withdrawn.map { date < $0 } ?? true)
  }
}
