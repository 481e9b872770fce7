public import JSONStore
public import Wording

/// The identifier of an award.
public typealias AwardID = Identifier<Award>

/// The kinds of awards.
///
/// Source: the measures of stage 7 of the target model; the kinds are customary.
public enum AwardKind: String, JSONText, Hashable, Sendable, CaseIterable {
  case gratitude, certificate, title, prize, badge, bonus, other

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .gratitude: Phrase(ru: "благодарственное письмо", en: "letter of thanks")
    case .certificate: Phrase(ru: "грамота", en: "certificate of honour")
    case .title: Phrase(ru: "звание", en: "title")
    case .prize: Phrase(ru: "приз", en: "prize")
    case .badge: Phrase(ru: "знак", en: "badge")
    case .bonus: Phrase(ru: "премия", en: "bonus")
    case .other: Phrase(ru: "другое", en: "other")
    }
  }
}

/// An award that somebody received for mentorship.
public struct Award: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "AW"
  public static let noun = Noun(
    one: Phrase(ru: "награда", en: "award"), many: Phrase(ru: "награды", en: "awards"),
    ofOne: Phrase(ru: "награды", en: "award"))

  /// The day of the award.
  public var date: CalendarDate

  /// The paper behind it, such as «приказ № 14 от 25.05.2027»; `nil` while there is none.
  public var document: String?

  /// The event at which it was given; `nil` where it was none.
  public var event: EventID?

  /// What it was given for.
  public var grounds: String

  /// The identifier.
  public let id: AwardID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The kind.
  public var kind: AwardKind

  /// Who awards at which level.
  public var level: Level

  /// Who received it.
  public var person: PersonID

  /// What it is called, such as «Лучший наставник»; `nil` where the kind says enough.
  public var title: String?

  /// The school year.
  public var year: SchoolYear

  /// Creates an award.
  public init(
    id: AwardID, person: PersonID, kind: AwardKind, title: String? = nil, grounds: String,
    date: CalendarDate, year: SchoolYear, level: Level = .organization, event: EventID? = nil,
    document: String? = nil
  ) {
    self.id = id
    self.person = person
    self.kind = kind
    self.title = title
    self.grounds = grounds
    self.date = date
    self.year = year
    self.level = level
    self.event = event
    self.document = document
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    date = try map.field("date", old?.date)
    document = try map.optional("document", old?.document)
    event = try map.optional("event", old?.event)
    grounds = try map.field("grounds", old?.grounds)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    level = try map.field("level", old?.level, default: .organization)
    person = try map.field("person", old?.person)
    title = try map.optional("title", old?.title)
    year = try map.field("year", old?.year)
    try map.check(
      .needed(
        grounds, Phrase(ru: "не сказано, за что награда", en: "the grounds of an award lack")))
  }
}
