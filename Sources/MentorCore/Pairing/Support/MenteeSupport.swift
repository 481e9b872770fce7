public import JSONStore
public import Wording

/// The identifier of a record of support.
public typealias SupportID = Identifier<MenteeSupport>

/// What is done for a mentee who has no mentor yet.
///
/// Source: КЦО 5, «психологическая поддержка» and further search for the unmatched (DOMAIN 1.3, stage 5).
public enum SupportKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Psychological support, of which nothing is kept but that it is given.
  case psychological
  /// The search for a mentor goes on.
  case search

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .psychological: Phrase(ru: "психологическая поддержка", en: "psychological support")
    case .search: Phrase(ru: "поиск наставника", en: "search for a mentor")
    }
  }
}

/// What an office does for a mentee who has no mentor yet: which help, by whom, since when.
///
/// It holds no health data: texts that sound like them are refused.
public struct MenteeSupport: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "SUP"
  public static let noun = Noun(
    one: Phrase(ru: "запись о поддержке", en: "record of support"),
    many: Phrase(ru: "записи о поддержке", en: "records of support"),
    ofOne: Phrase(ru: "записи о поддержке", en: "record of support"))

  /// The last day; `nil` while it goes on.
  public private(set) var closed: CalendarDate?

  /// The identifier.
  public let id: SupportID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// What is done.
  public let kind: SupportKind

  /// The mentee.
  public let mentee: MenteeID

  /// The office that does it: «педагог-психолог».
  public let office: String

  /// What came of it; `nil` while it goes on.
  public private(set) var outcome: String?

  /// The first day.
  public let started: CalendarDate

  /// What exactly is done; `nil` where the kind says it all.
  public let what: String?

  /// Whether it goes on.
  public var isOpen: Bool { closed == nil }

  /// Creates a record of support that begins.
  public init(
    id: SupportID, mentee: MenteeID, kind: SupportKind, by office: String,
    since started: CalendarDate, what: String? = nil
  ) {
    self.id = id
    self.mentee = mentee
    self.kind = kind
    self.office = office
    self.started = started
    self.what = what
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    closed = try map.optional("closed", old?.closed)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    mentee = try map.field("mentee", old?.mentee)
    office = try map.field("office", old?.office)
    outcome = try map.optional("outcome", old?.outcome)
    started = try map.field("started", old?.started)
    what = try map.optional("what", old?.what)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    if let closed, closed < started {
      return ValueProblem(
        Phrase(
          ru: "поддержка окончена \(closed.numeric), а начата \(started.numeric)",
          en: "the support ended on \(closed) but began on \(started)"))
    }
    return nil
  }

  /// Ends the support on `date` with an outcome.
  mutating func close(on date: CalendarDate, outcome: String?) {
    closed = date
    self.outcome = outcome
  }
}
