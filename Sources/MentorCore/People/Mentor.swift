public import JSONStore
import Wording

/// The identifier of a mentor's profile.
public typealias MentorID = Identifier<Mentor>

/// A person as a mentor in one school year.
public struct Mentor: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "M"
  public static let noun = Noun(
    one: Phrase(ru: "наставник", en: "mentor"), many: Phrase(ru: "наставники", en: "mentors"),
    ofOne: Phrase(ru: "наставника", en: "mentor"))

  /// The achievements that matter for the programme.
  public var achievements: [String]

  /// When the mentor has time.
  public var availability: Availability

  /// How many mentees the mentor takes, at least 1.
  public var capacity: Int

  /// The main competences, each a short phrase.
  public var competences: [String]

  /// The forms in which the mentor takes part, each once.
  public var forms: [FormCode]

  /// The hours a week that the mentor can give; `nil` where they are not known.
  public var hoursPerWeek: Double?

  /// The identifier.
  public let id: MentorID

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

  /// Where the mentor stands in the pool.
  public var status: ParticipantStatus

  /// Why the mentor stands there; `nil` where nobody said.
  public var statusReason: String?

  /// The day since when; `nil` where it was not noted.
  public var statusSince: CalendarDate?

  /// The ages of mentees that the mentor wishes; `nil` where any age suits.
  public var wishedAges: AgeRange?

  /// The school year of the profile.
  public var year: SchoolYear

  /// The capacities that are accepted.
  public static let capacities = 1...500

  /// Creates a profile.
  public init(
    id: MentorID, person: PersonID, year: SchoolYear, forms: [FormCode] = [],
    competences: [String] = [], achievements: [String] = [], interests: [String] = [],
    wishedAges: AgeRange? = nil, hoursPerWeek: Double? = nil, capacity: Int = 1,
    availability: Availability = .unknown, status: ParticipantStatus = .active,
    origin: Origin? = nil
  ) {
    self.id = id
    self.person = person
    self.year = year
    self.forms = forms
    self.competences = competences
    self.achievements = achievements
    self.interests = interests
    self.wishedAges = wishedAges
    self.hoursPerWeek = hoursPerWeek
    self.capacity = capacity
    self.availability = availability
    self.status = status
    self.origin = origin
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    achievements = try map.field("achievements", old?.achievements, default: [])
    availability = try map.field("availability", old?.availability, default: .unknown)
    capacity = try map.field("capacity", old?.capacity, default: 1)
    competences = try map.field("competences", old?.competences, default: [])
    forms = try map.field("forms", old?.forms, default: [])
    hoursPerWeek = try map.optional("hoursPerWeek", old?.hoursPerWeek)
    id = try map.field("id", old?.id)
    interests = try map.field("interests", old?.interests, default: [])
    key = try map.optional("key", old?.key)
    origin = try map.optional("origin", old?.origin)
    outcome = try map.optional("outcome", old?.outcome)
    person = try map.field("person", old?.person)
    status = try map.field("status", old?.status, default: .active)
    statusReason = try map.optional("statusReason", old?.statusReason)
    statusSince = try map.optional("statusSince", old?.statusSince)
    wishedAges = try map.optional("wishedAges", old?.wishedAges)
    year = try map.field("year", old?.year)
    try map.check(Self.problem(capacity: capacity))
    try map.check(Self.problem(hoursPerWeek: hoursPerWeek))
  }

  /// What is wrong with `capacity`; `nil` where it is accepted.
  public static func problem(capacity: Int) -> ValueProblem? {
    guard !capacities.contains(capacity) else { return nil }
    return ValueProblem(
      Phrase(
        ru: "вместимость \(capacity) вне пределов 1–500: это число наставляемых у наставника",
        en: "capacity \(capacity) is outside 1–500: it is the number of mentees of a mentor"))
  }

  /// What is wrong with `hoursPerWeek`; `nil` where it is accepted.
  public static func problem(hoursPerWeek: Double?) -> ValueProblem? {
    guard let hoursPerWeek, !(0...168).contains(hoursPerWeek) else { return nil }
    return ValueProblem(
      Phrase(
        ru: "ресурс времени \(hoursPerWeek) ч в неделю невозможен: в неделе 168 часов",
        en: "\(hoursPerWeek) hours a week are impossible: a week has 168"))
  }
}
