public import JSONStore
import Wording

/// The identifier of a pair of organisations.
public typealias OrganizationPairID = Identifier<OrganizationPair>

/// Somebody who speaks for an organisation.
public struct ContactPerson: Record, Hashable {
  /// The address of electronic mail at work.
  public let email: String?

  /// The full name.
  public let name: String

  /// The telephone number at work.
  public let phone: String?

  /// The office: «заместитель директора».
  public let post: String?

  /// Creates a contact person.
  ///
  /// - Throws: ``ValueProblem`` where the name has no letter.
  public init(
    name: String, post: String? = nil, phone: String? = nil, email: String? = nil
  ) throws(ValueProblem) {
    self.name = name
    self.post = post
    self.phone = phone
    self.email = email
    if let problem { throw problem }
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    email = try map.optional("email", old?.email)
    name = try map.field("name", old?.name)
    phone = try map.optional("phone", old?.phone)
    post = try map.optional("post", old?.post)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    name.contains(where: \.isLetter)
      ? nil
      : ValueProblem(
        Phrase(ru: "контактное лицо без имени", en: "a contact person without a name"))
  }
}

/// One of the two organisations of a pair.
public struct PairedOrganization: Record, Hashable {
  /// Who speaks for it.
  public var contacts: [ContactPerson]

  /// The name as documents print it; `nil` where the record of the partner has it.
  public var name: String?

  /// The record of the partner, such as `ORG-3`; `nil` for an organisation known by name alone.
  public var partner: RecordIdentifier?

  /// Creates one side of a pair.
  public init(
    name: String?, partner: RecordIdentifier? = nil, contacts: [ContactPerson] = []
  ) {
    self.name = name
    self.partner = partner
    self.contacts = contacts
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    contacts = try map.field("contacts", old?.contacts, default: [])
    name = try map.optional("name", old?.name)
    partner = try map.optional("partner", old?.partner)
    try map.check(
      partner == nil && name?.contains(where: \.isLetter) != true
        ? ValueProblem(
          Phrase(
            ru: "организация не названа: нужно name или partner",
            en: "the organisation is not named: name or partner is needed"))
        : nil)
  }

  /// The side with the names of those who speak for it as `shown` gives them, without their telephones
  /// and addresses; nobody is left whose name is not shown.
  public func showingContacts(as shown: (String) -> String) -> PairedOrganization {
    var side = self
    side.contacts = contacts.compactMap { contact in
      try? ContactPerson(name: shown(contact.name), post: contact.post)
    }
    return side
  }

  /// What the organisation is called, by its name or the identifier of its record.
  public var label: String { name ?? partner.map { "\($0)" } ?? "" }

  /// What tells organisations apart.
  var identity: FoldedText {
    partner.map { FoldedText("\($0)") } ?? FoldedText(organization: name ?? "")
  }
}

/// Two organisations of which one mentors the other.
public struct OrganizationPair: Record, Hashable, Identified, Keyed, Living {
  public static let identifierPrefix = "OP"
  public static let noun = Noun(
    one: Phrase(ru: "пара организаций", en: "partnership"),
    many: Phrase(ru: "пары организаций", en: "partnerships"),
    ofOne: Phrase(ru: "пары организаций", en: "partnership"))

  /// The sides that agreed; those that took it back included.
  public internal(set) var agreements: [Agreement]

  /// The form.
  public let form: FormCode

  /// The first day of work; `nil` until it begins.
  public internal(set) var from: CalendarDate?

  /// What the two want to reach; `nil` where nobody wrote it down.
  public var goal: String?

  /// The steps so far, the oldest first.
  public internal(set) var history: [PairStep]

  /// The identifier.
  public let id: OrganizationPairID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The organisation that is mentored.
  public internal(set) var mentee: PairedOrganization

  /// The organisation that mentors.
  public internal(set) var mentor: PairedOrganization

  /// The order that confirmed it; `nil` before.
  public internal(set) var order: PrintedOrder?

  /// The record of that order, such as `ORD-3`; `nil` for an order made outside of the program.
  public internal(set) var orderRecord: RecordIdentifier?

  /// The state.
  public internal(set) var state: PairState

  /// The last day of work; `nil` while it is open.
  public internal(set) var until: CalendarDate?

  /// The school year.
  public let year: SchoolYear

  /// Creates a proposed pair of organisations.
  init(
    id: OrganizationPairID, mentor: PairedOrganization, mentee: PairedOrganization,
    form: FormCode, year: SchoolYear, goal: String?, _ occasion: Occasion
  ) {
    self.id = id
    self.mentor = mentor
    self.mentee = mentee
    self.form = form
    self.year = year
    self.goal = goal
    agreements = []
    state = .proposed
    history = [PairStep(.proposed, occasion)]
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    agreements = try map.field("agreements", old?.agreements, default: [])
    form = try map.field("form", old?.form, default: .organizationOrganization)
    from = try map.optional("from", old?.from)
    goal = try map.optional("goal", old?.goal)
    history = try map.field("history", old?.history, default: [])
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    mentee = try map.field("mentee", old?.mentee)
    mentor = try map.field("mentor", old?.mentor)
    order = try map.optional("order", old?.order)
    orderRecord = try map.optional("orderRecord", old?.orderRecord)
    state = try map.field("state", old?.state)
    until = try map.optional("until", old?.until)
    year = try map.field("year", old?.year)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    if mentor.identity == mentee.identity {
      return ValueProblem(
        Phrase(
          ru: "наставник и наставляемый — одна организация",
          en: "mentor and mentee are one organisation"))
    }
    if agreements.contains(where: { !Self.parties.contains($0.party) }) {
      return ValueProblem(
        Phrase(
          ru: "в паре организаций согласны только две стороны: наставник и наставляемый",
          en: "two sides alone agree to a pair of organisations: mentor and mentee"))
    }
    return nil
  }

  /// Those who have to agree.
  public static let parties: [AgreementParty] = [.mentor, .menteeOrganization]

  /// Those whose agreement is lacking.
  public var lackingAgreements: [AgreementParty] { missingAgreements(of: Self.parties) }

  /// The pair with both sides as ``PairedOrganization/showingContacts(as:)`` gives them.
  public func showingContacts(as shown: (String) -> String) -> OrganizationPair {
    var pair = self
    pair.mentor = mentor.showingContacts(as: shown)
    pair.mentee = mentee.showingContacts(as: shown)
    return pair
  }

  /// The organisations without a contact person.
  public var withoutContact: [PairedOrganization] {
    [mentor, mentee].filter(\.contacts.isEmpty)
  }
}
