public import JSONStore
public import Wording

/// The identifier of a partner.
public typealias PartnerID = Identifier<Partner>

/// What kind of organisation a partner is.
public enum PartnerKind: String, JSONText, Hashable, Sendable, CaseIterable {
  case enterprise, college, university, school, extracurricular, association, authority, other

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .enterprise: Phrase(ru: "предприятие", en: "enterprise")
    case .college: Phrase(ru: "колледж", en: "college")
    case .university: Phrase(ru: "вуз", en: "university")
    case .school: Phrase(ru: "школа", en: "school")
    case .extracurricular:
      Phrase(ru: "дополнительное образование", en: "extracurricular education")
    case .association: Phrase(ru: "общественная организация", en: "association")
    case .authority: Phrase(ru: "орган власти", en: "authority")
    case .other: Phrase(ru: "другое", en: "other")
    }
  }
}

/// Somebody at a partner who answers for the programme.
public struct PartnerContact: Record, Hashable {
  /// The address of electronic mail; `nil` where it is not known.
  public var email: String?

  /// The full name.
  public var name: String

  /// The telephone number as it was given; `nil` where it is not known.
  public var phone: String?

  /// The office; `nil` where it is not known.
  public var position: String?

  /// Creates a contact.
  public init(name: String, position: String? = nil, phone: String? = nil, email: String? = nil) {
    self.name = name
    self.position = position
    self.phone = phone
    self.email = email
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    email = try map.optional("email", old?.email)
    name = try map.field("name", old?.name)
    phone = try map.optional("phone", old?.phone)
    position = try map.optional("position", old?.position)
    try map.check(.needed(name, Phrase(ru: "у контакта нет имени", en: "a contact has no name")))
  }
}

/// An agreement on working together in the programme.
public struct PartnerAgreement: Record, Hashable {
  /// Where the paper lies; `nil` where it was not noted.
  public var document: String?

  /// The number; `nil` for an agreement without one.
  public var number: String?

  /// The day of the signatures.
  public var signed: CalendarDate

  /// The last day; `nil` where the agreement names none.
  public var validUntil: CalendarDate?

  /// Creates an agreement.
  public init(
    signed: CalendarDate, number: String? = nil, validUntil: CalendarDate? = nil,
    document: String? = nil
  ) {
    self.signed = signed
    self.number = number
    self.validUntil = validUntil
    self.document = document
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    document = try map.optional("document", old?.document)
    number = try map.optional("number", old?.number)
    signed = try map.field("signed", old?.signed)
    validUntil = try map.optional("validUntil", old?.validUntil)
    try map.check(.ordered(from: signed, until: validUntil))
  }

  /// Whether the agreement has begun and not ended on `date`.
  public func isInForce(on date: CalendarDate) -> Bool {
    signed <= date && (validUntil.map { date <= $0 } ?? true)
  }
}

/// An organisation outside that supports the programme: it lends mentors, rooms, prizes.
public struct Partner: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "ORG"
  public static let noun = Noun(
    one: Phrase(ru: "партнёр", en: "partner"), many: Phrase(ru: "партнёры", en: "partners"),
    ofOne: Phrase(ru: "партнёра", en: "partner"))

  /// The agreements, the oldest first.
  public var agreements: [PartnerAgreement]

  /// Whom to turn to, the first one first.
  public var contacts: [PartnerContact]

  /// The identifier.
  public let id: PartnerID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The kind of organisation.
  public var kind: PartnerKind

  /// The name as documents print it.
  public var name: String

  /// Other words; `nil` where there are none.
  public var note: String?

  /// What the partner offers: «наставники», «площадка», each a short phrase.
  public var offers: [String]

  /// Creates a partner.
  public init(
    id: PartnerID, name: String, kind: PartnerKind = .enterprise, contacts: [PartnerContact] = [],
    agreements: [PartnerAgreement] = [], offers: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.contacts = contacts
    self.agreements = agreements
    self.offers = offers
    self.note = note
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    agreements = try map.field("agreements", old?.agreements, default: [])
    contacts = try map.field("contacts", old?.contacts, default: [])
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind, default: .enterprise)
    name = try map.field("name", old?.name)
    note = try map.optional("note", old?.note)
    offers = try map.field("offers", old?.offers, default: [])
    try map.check(.needed(name, Phrase(ru: "у партнёра нет названия", en: "a partner has no name")))
  }

  /// The agreement that is in force on `date`, the latest of several; `nil` where none is.
  public func agreement(on date: CalendarDate) -> PartnerAgreement? {
    agreements.filter { $0.isInForce(on: date) }.max { $0.signed < $1.signed }
  }

  /// Whether `organization`, as a record names it, is this partner: by identifier or by name.
  public func isMeant(by organization: String) -> Bool {
    organization == "\(id)"
      || FoldedText(organization: organization) == FoldedText(organization: name)
  }
}
