public import JSONStore
public import Wording

/// The identifier of an event.
public typealias EventID = Identifier<Event>

/// The kinds of events of a programme.
///
/// Source: Р-145, the stages of the target model; which events there are is customary.
public enum EventKind: String, JSONText, Hashable, Sendable, CaseIterable {
  case informing
  case roundTable = "round-table"
  case groupMeeting = "group-meeting"
  case contest, forum, seminar
  case councilSession = "council-session"
  case finalEvent = "final-event"
  case other

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .informing: Phrase(ru: "информирование", en: "informing")
    case .roundTable: Phrase(ru: "круглый стол", en: "round table")
    case .groupMeeting: Phrase(ru: "общая встреча", en: "group meeting")
    case .contest: Phrase(ru: "конкурс", en: "contest")
    case .forum: Phrase(ru: "форум, конференция", en: "forum, conference")
    case .seminar: Phrase(ru: "семинар", en: "seminar")
    case .councilSession: Phrase(ru: "заседание совета наставников", en: "council session")
    case .finalEvent: Phrase(ru: "итоговое мероприятие", en: "final event")
    case .other: Phrase(ru: "другое", en: "other")
    }
  }
}

/// How an event stands.
public enum EventState: String, JSONText, Hashable, Sendable, CaseIterable {
  case planned, held, cancelled

  /// The state in words.
  public var name: Phrase {
    switch self {
    case .planned: Phrase(ru: "запланировано", en: "planned")
    case .held: Phrase(ru: "проведено", en: "held")
    case .cancelled: Phrase(ru: "отменено", en: "cancelled")
    }
  }
}

/// As what somebody took part in an event.
public enum EventRole: String, JSONText, Hashable, Sendable, CaseIterable {
  case participant, speaker, jury, laureate, winner

  /// The role in words.
  public var name: Phrase {
    switch self {
    case .participant: Phrase(ru: "участник", en: "participant")
    case .speaker: Phrase(ru: "выступающий", en: "speaker")
    case .jury: Phrase(ru: "член жюри", en: "juror")
    case .laureate: Phrase(ru: "лауреат", en: "laureate")
    case .winner: Phrase(ru: "победитель", en: "winner")
    }
  }
}

/// Somebody's part in an event.
public struct EventParticipation: Record, Hashable {
  /// Who took part.
  public var person: PersonID

  /// What came of it, such as «II место»; `nil` where nothing was noted.
  public var result: String?

  /// As what.
  public var role: EventRole

  /// Creates a participation.
  public init(person: PersonID, role: EventRole = .participant, result: String? = nil) {
    self.person = person
    self.role = role
    self.result = result
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    person = try map.field("person", old?.person)
    result = try map.optional("result", old?.result)
    role = try map.field("role", old?.role, default: .participant)
  }
}

/// An event of the programme: a round table, a contest, a session of the council, the closing.
public struct Event: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "EV"
  public static let noun = Noun(
    one: Phrase(ru: "мероприятие", en: "event"), many: Phrase(ru: "мероприятия", en: "events"),
    ofOne: Phrase(ru: "мероприятия", en: "event"))

  /// What was decided, each decision a sentence.
  public var decisions: [String]

  /// The minutes or another paper; `nil` where there is none.
  public var document: String?

  /// The first day.
  public var from: CalendarDate

  /// The identifier.
  public let id: EventID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The kind.
  public var kind: EventKind

  /// At which level it takes place.
  public var level: Level

  /// The address of a report in the web; `nil` where there is none.
  public var link: String?

  /// Who took part, each once.
  public var participants: [EventParticipation]

  /// The place; `nil` where it was not noted.
  public var place: String?

  /// How it stands.
  public var state: EventState

  /// What it is called.
  public var title: String

  /// The last day; `nil` for an event of one day.
  public var until: CalendarDate?

  /// The school year.
  public var year: SchoolYear

  /// Creates an event.
  public init(
    id: EventID, title: String, kind: EventKind, from: CalendarDate, until: CalendarDate? = nil,
    year: SchoolYear, level: Level = .organization, place: String? = nil,
    state: EventState = .planned, participants: [EventParticipation] = [],
    decisions: [String] = [], document: String? = nil, link: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.from = from
    self.until = until
    self.year = year
    self.level = level
    self.place = place
    self.state = state
    self.participants = participants
    self.decisions = decisions
    self.document = document
    self.link = link
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    decisions = try map.field("decisions", old?.decisions, default: [])
    document = try map.optional("document", old?.document)
    from = try map.field("from", old?.from)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    level = try map.field("level", old?.level, default: .organization)
    link = try map.optional("link", old?.link)
    participants = try map.field("participants", old?.participants, default: [])
    place = try map.optional("place", old?.place)
    state = try map.field("state", old?.state, default: .planned)
    title = try map.field("title", old?.title)
    until = try map.optional("until", old?.until)
    year = try map.field("year", old?.year)
    try map.check(.ordered(from: from, until: until))
    try map.check(
      .needed(title, Phrase(ru: "у мероприятия нет названия", en: "an event has no title")))
    try map.check(
      Set(participants.map(\.person)).count == participants.count
        ? nil
        : ValueProblem(
          Phrase(ru: "участник назван дважды", en: "a participant is named twice")))
  }

  /// The days of the event.
  public var days: DatePeriod { DatePeriod(between: from, and: until ?? from) }

  /// Notes the part of a person, in place of an earlier one.
  public mutating func note(_ participation: EventParticipation) {
    if let index = participants.firstIndex(where: { $0.person == participation.person }) {
      participants[index] = participation
    } else {
      participants.append(participation)
    }
  }
}
