public import JSONStore
public import Wording

/// The identifier of a member of the council.
public typealias CouncilMemberID = Identifier<CouncilMember>

/// What a member does in the council.
public enum CouncilRole: String, JSONText, Hashable, Sendable, CaseIterable {
  case chair, deputy, secretary, member

  /// The role in words.
  public var name: Phrase {
    switch self {
    case .chair: Phrase(ru: "председатель", en: "chair")
    case .deputy: Phrase(ru: "заместитель председателя", en: "deputy chair")
    case .secretary: Phrase(ru: "секретарь", en: "secretary")
    case .member: Phrase(ru: "член совета", en: "member")
    }
  }
}

/// A member of the council of mentors (Совет наставников) of a municipality or an organisation.
public struct CouncilMember: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "CM"
  public static let noun = Noun(
    one: Phrase(ru: "член совета", en: "council member"),
    many: Phrase(ru: "члены совета", en: "council members"),
    ofOne: Phrase(ru: "члена совета", en: "council member"))

  /// The first day in the council.
  public var from: CalendarDate

  /// The identifier.
  public let id: CouncilMemberID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The full name.
  public var name: String

  /// Where and as what the member works; `nil` where it was not noted.
  public var office: String?

  /// What the member does in the council.
  public var role: CouncilRole

  /// The last day in the council; `nil` while the membership goes on.
  public var until: CalendarDate?

  /// Creates a member.
  public init(
    id: CouncilMemberID, name: String, office: String? = nil, role: CouncilRole = .member,
    from: CalendarDate, until: CalendarDate? = nil
  ) {
    self.id = id
    self.name = name
    self.office = office
    self.role = role
    self.from = from
    self.until = until
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    from = try map.field("from", old?.from)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    name = try map.field("name", old?.name)
    office = try map.optional("office", old?.office)
    role = try map.field("role", old?.role, default: .member)
    until = try map.optional("until", old?.until)
    try map.check(
      .needed(name, Phrase(ru: "у члена совета нет имени", en: "a council member has no name")))
    try map.check(.ordered(from: from, until: until))
  }

  /// Whether the membership holds on `date`.
  public func isMember(on date: CalendarDate) -> Bool {
    from <= date && (until.map { date <= $0 } ?? true)
  }
}
