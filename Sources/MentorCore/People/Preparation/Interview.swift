public import JSONStore
public import Wording

/// The identifier of an interview.
public typealias InterviewID = Identifier<Interview>

/// What an interview came to.
public enum InterviewOutcome: String, JSONText, Hashable, Sendable, CaseIterable {
  case recommended
  /// The person is recommended, and something is asked of them.
  case conditional
  case notRecommended = "not-recommended"

  /// The outcome in words.
  public var name: Phrase {
    switch self {
    case .recommended: Phrase(ru: "рекомендован", en: "recommended")
    case .conditional: Phrase(ru: "рекомендован с условиями", en: "recommended with conditions")
    case .notRecommended: Phrase(ru: "не рекомендован", en: "not recommended")
    }
  }
}

/// A talk with somebody who wants to be a mentor.
///
/// Source: stage 4 of the target model (Р-145): selection for requests, at times with a psychologist.
public struct Interview: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "INT"
  public static let noun = Noun(
    one: Phrase(ru: "собеседование", en: "interview"),
    many: Phrase(ru: "собеседования", en: "interviews"),
    ofOne: Phrase(ru: "собеседования", en: "interview"))

  /// What is asked of the person, such as «пройти обучение»; `nil` where nothing is.
  public var conditions: String?

  /// The day.
  public var date: CalendarDate

  /// The identifier.
  public let id: InterviewID

  /// The office of the interviewer, such as «куратор»; `nil` where it was not noted.
  public var interviewer: String?

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// What is worth knowing, without health data.
  public var note: String?

  /// What it came to.
  public var outcome: InterviewOutcome

  /// With whom.
  public var person: PersonID

  /// Whether a psychologist took part.
  public var psychologist: Bool

  /// Creates an interview.
  public init(
    id: InterviewID, person: PersonID, date: CalendarDate, outcome: InterviewOutcome,
    conditions: String? = nil, interviewer: String? = nil, psychologist: Bool = false,
    note: String? = nil
  ) {
    self.id = id
    self.person = person
    self.date = date
    self.outcome = outcome
    self.conditions = conditions
    self.interviewer = interviewer
    self.psychologist = psychologist
    self.note = note
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    conditions = try map.optional("conditions", old?.conditions)
    date = try map.field("date", old?.date)
    id = try map.field("id", old?.id)
    interviewer = try map.optional("interviewer", old?.interviewer)
    key = try map.optional("key", old?.key)
    note = try map.optional("note", old?.note)
    outcome = try map.field("outcome", old?.outcome)
    person = try map.field("person", old?.person)
    psychologist = try map.field("psychologist", old?.psychologist, default: false)
    try map.check(
      outcome == .conditional && (conditions?.cleaned() ?? "").isEmpty
        ? ValueProblem(
          Phrase(
            ru: "рекомендация с условиями, а условия не названы",
            en: "recommended with conditions, but none is named"))
        : nil)
    try map.check(.aboutHealth(in: [note, conditions]))
  }
}
