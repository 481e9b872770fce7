public import JSONStore
import Wording

/// The identifier of a mentee's profile.
public typealias MenteeID = Identifier<Mentee>

/// A person as a mentee in one school year.
public struct Mentee: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "E"
  public static let noun = Noun(
    one: Phrase(ru: "наставляемый", en: "mentee"),
    many: Phrase(ru: "наставляемые", en: "mentees"),
    ofOne: Phrase(ru: "наставляемого", en: "mentee"))

  /// When the mentee has time.
  public var availability: Availability

  /// The day on which the mentee came into the pool (дата вхождения); `nil` where it was not noted.
  public var entered: CalendarDate?

  /// The forms in which the mentee takes part, each once.
  public var forms: [FormCode]

  /// The goals that the mentee names.
  public var goals: [String]

  /// The identifier.
  public let id: MenteeID

  /// The interests, each a short phrase.
  public var interests: [String]

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The row from which the profile was imported; `nil` where somebody typed it.
  public var origin: Origin?

  /// How the year ended for the participant; `nil` until the year is closed.
  public var outcome: ProfileOutcome?

  /// The person.
  public var person: PersonID

  /// How urgently a mentor is needed, from 0 (as everybody) to 3 (first of all).
  public var priority: Int

  /// The requests (запросы), each a short phrase, the main one first.
  public var requests: [String]

  /// Where the mentee stands in the pool.
  public var status: ParticipantStatus

  /// Why the mentee stands there; `nil` where nobody said.
  public var statusReason: String?

  /// The day since when; `nil` where it was not noted.
  public var statusSince: CalendarDate?

  /// The school year of the profile.
  public var year: SchoolYear

  /// The priorities that are accepted.
  public static let priorities = 0...3

  /// Creates a profile.
  public init(
    id: MenteeID, person: PersonID, year: SchoolYear, forms: [FormCode] = [],
    requests: [String] = [], interests: [String] = [], availability: Availability = .unknown,
    goals: [String] = [], priority: Int = 0, status: ParticipantStatus = .active,
    entered: CalendarDate? = nil, origin: Origin? = nil
  ) {
    self.id = id
    self.person = person
    self.year = year
    self.forms = forms
    self.requests = requests
    self.interests = interests
    self.availability = availability
    self.goals = goals
    self.priority = priority
    self.status = status
    self.entered = entered
    self.origin = origin
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    availability = try map.field("availability", old?.availability, default: .unknown)
    entered = try map.optional("entered", old?.entered)
    forms = try map.field("forms", old?.forms, default: [])
    goals = try map.field("goals", old?.goals, default: [])
    id = try map.field("id", old?.id)
    interests = try map.field("interests", old?.interests, default: [])
    key = try map.optional("key", old?.key)
    origin = try map.optional("origin", old?.origin)
    outcome = try map.optional("outcome", old?.outcome)
    person = try map.field("person", old?.person)
    priority = try map.field("priority", old?.priority, default: 0)
    requests = try map.field("requests", old?.requests, default: [])
    status = try map.field("status", old?.status, default: .active)
    statusReason = try map.optional("statusReason", old?.statusReason)
    statusSince = try map.optional("statusSince", old?.statusSince)
    year = try map.field("year", old?.year)
    try map.check(Self.problem(priority: priority))
  }

  /// What is wrong with `priority`; `nil` where it is accepted.
  public static func problem(priority: Int) -> ValueProblem? {
    guard !priorities.contains(priority) else { return nil }
    return ValueProblem(
      Phrase(
        ru: "приоритет \(priority) вне пределов 0–3",
        en: "priority \(priority) is outside 0–3"))
  }
}
