public import JSONStore
import Wording

/// The identifier of a training.
public typealias TrainingID = Identifier<Training>

/// One meeting of a training.
public struct TrainingSession: Record, Hashable {
  /// Who was there, each once, in order.
  public private(set) var attended: [PersonID]

  /// The day.
  public var date: CalendarDate

  /// How many hours it takes.
  public var hours: Double

  /// What it is about.
  public var topic: String

  /// The hours that a session may take.
  public static let hoursRange = 0.25...12

  /// Creates a session that nobody has attended yet.
  public init(date: CalendarDate, topic: String, hours: Double) {
    self.date = date
    self.topic = topic
    self.hours = hours
    attended = []
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    attended = try map.field("attended", old?.attended, default: [])
    date = try map.field("date", old?.date)
    hours = try map.field("hours", old?.hours)
    topic = try map.field("topic", old?.topic)
    try map.check(
      Self.hoursRange.contains(hours)
        ? nil
        : ValueProblem(
          Phrase(
            ru: "занятие длится от 0,25 до 12 часов", en: "a session takes 0.25 to 12 hours")))
    try map.check(
      .needed(topic, Phrase(ru: "у занятия нет темы", en: "a session has no topic")))
    try map.check(
      Set(attended).count == attended.count
        ? nil
        : ValueProblem(
          Phrase(ru: "участник занятия назван дважды", en: "somebody is named twice")))
  }

  /// Notes that `person` was there, or was not.
  mutating func note(_ person: PersonID, wasThere: Bool) {
    attended.removeAll { $0 == person }
    if wasThere { attended = (attended + [person]).sorted() }
  }
}

/// A training of mentors (Школа наставников): a programme, its hours, its sessions.
///
/// Source: stage 4 of the target model (Р-145); how many hours are asked is the organisation's matter.
public struct Training: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "T"
  public static let noun = Noun(
    one: Phrase(ru: "обучение", en: "training"), many: Phrase(ru: "обучение", en: "trainings"),
    ofOne: Phrase(ru: "обучения", en: "training"))

  /// The certificate or another paper; `nil` where there is none.
  public var document: String?

  /// The identifier.
  public let id: TrainingID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// Who is enrolled, each once, in order.
  public private(set) var participants: [PersonID]

  /// What is taught, in a few words; `nil` where it was not noted.
  public var programme: String?

  /// The hours after which it is completed; `nil` leaves them to the settings of the organisation.
  public var requiredHours: Double?

  /// The sessions, by date.
  public var sessions: [TrainingSession]

  /// What it is called, such as «Школа наставников».
  public var title: String

  /// The school year.
  public var year: SchoolYear

  /// Creates a training without sessions.
  public init(
    id: TrainingID, title: String, year: SchoolYear, programme: String? = nil,
    requiredHours: Double? = nil, document: String? = nil
  ) {
    self.id = id
    self.title = title
    self.year = year
    self.programme = programme
    self.requiredHours = requiredHours
    self.document = document
    participants = []
    sessions = []
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    document = try map.optional("document", old?.document)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    participants = try map.field("participants", old?.participants, default: [])
    programme = try map.optional("programme", old?.programme)
    requiredHours = try map.optional("requiredHours", old?.requiredHours)
    sessions = try map.field("sessions", old?.sessions, default: []).sorted { $0.date < $1.date }
    title = try map.field("title", old?.title)
    year = try map.field("year", old?.year)
    try map.check(
      .needed(title, Phrase(ru: "у обучения нет названия", en: "a training has no title")))
    try map.check(
      (0...500).contains(requiredHours ?? 0)
        ? nil
        : ValueProblem(
          Phrase(
            ru: "часов обучения — от 0 до 500", en: "a training takes 0 to 500 hours")))
    try map.check(
      Set(participants).count == participants.count
        ? nil
        : ValueProblem(
          Phrase(ru: "участник обучения назван дважды", en: "somebody is enrolled twice")))
  }

  /// Enrols `people`; those who are enrolled already stay so.
  public mutating func enrol(_ people: [PersonID]) {
    participants = Set(participants + people).sorted()
  }

  /// Adds a session, in the order of the dates.
  public mutating func add(_ session: TrainingSession) {
    sessions.append(session)
    sessions.sort { $0.date < $1.date }
  }

  /// Notes that `people` were at the session at `index`, or were not; whoever was is enrolled.
  public mutating func note(_ people: [PersonID], at index: Int, wereThere: Bool) {
    for person in people { sessions[index].note(person, wasThere: wereThere) }
    if wereThere { enrol(people) }
  }

  /// The hours that `person` attended.
  public func hours(of person: PersonID) -> Double {
    sessions.reduce(0) { $0 + ($1.attended.contains(person) ? $1.hours : 0) }
  }

  /// The day on which `person` had attended the hours required; `nil` where they have not.
  ///
  /// Without hours of its own the training asks for those of `settings`.
  public func completed(by person: PersonID, _ settings: ProgrammeSettings) -> CalendarDate? {
    completions(settings)[person]
  }

  /// The day on which each of those who attended had attended the hours required.
  ///
  /// - Complexity: O(*n*) in the number of attendances.
  public func completions(_ settings: ProgrammeSettings) -> [PersonID: CalendarDate] {
    let required = self.required(settings)
    var hours: [PersonID: Double] = [:]
    var days: [PersonID: CalendarDate] = [:]
    for session in sessions {
      for person in session.attended {
        hours[person, default: 0] += session.hours
        if days[person] == nil, hours[person, default: 0] >= required {
          days[person] = session.date
        }
      }
    }
    return days
  }

  /// The hours after which the training is completed.
  public func required(_ settings: ProgrammeSettings) -> Double {
    requiredHours ?? Double(settings.trainingHours)
  }
}

extension RecordSet<Training> {
  /// The day on which each person completed a training; the first where there are several.
  ///
  /// - Complexity: O(*n*) in the number of attendances.
  func completions(_ settings: ProgrammeSettings) -> [PersonID: CalendarDate] {
    reduce(into: [:]) { days, training in
      days.merge(training.completions(settings)) { $0 < $1 ? $0 : $1 }
    }
  }
}
