public import Wording

/// Interviews, trainings and clearances, and what of them somebody lacks to be paired.
///
/// What is asked stands in the settings of the organisation; the program asks for nothing of its own.
public struct Preparation: Sendable {
  /// What somebody lacks.
  public enum Lack: Hashable, Sendable {
    /// There is no interview.
    case interview
    /// The last interview does not recommend the person.
    case notRecommended(InterviewID)
    /// No training is completed: the hours attended and those required.
    case training(attended: Double, required: Double)
    /// There is no such paper.
    case clearance(String)
    /// The paper ended on this day.
    case clearanceEnded(String, CalendarDate)
  }

  private let interviews: [PersonID: Interview]
  private let trainings: [PersonID: [Training]]
  private let clearances: [PersonID: [Clearance]]

  /// Nobody has been interviewed or trained.
  public static let none = Preparation(interviews: [], trainings: [], clearances: [])

  /// Gathers the records of everybody.
  ///
  /// - Complexity: O(*n*) in the number of records and participants.
  public init(
    interviews: some Sequence<Interview>, trainings: some Sequence<Training>,
    clearances: some Sequence<Clearance>
  ) {
    // The last interview counts; of one day the one that was entered last.
    self.interviews = Dictionary(
      interviews.map { ($0.person, $0) },
      uniquingKeysWith: { ($0.date, $0.id) < ($1.date, $1.id) ? $1 : $0 })
    var ofPerson: [PersonID: [Training]] = [:]
    for training in trainings {
      for person in training.participants { ofPerson[person, default: []].append(training) }
    }
    self.trainings = ofPerson
    self.clearances = Dictionary(grouping: clearances, by: \.person)
  }

  /// What `person`, a member of `group`, lacks on `date` by `settings`; empty where nothing.
  public func lacks(
    of person: Person, as group: ParticipantGroup, _ settings: ProgrammeSettings,
    on date: CalendarDate
  ) -> [Lack] {
    let groups = Self.groups(of: person, as: group)
    var lacks: [Lack] = []
    if settings.interviewed.contains(where: groups.contains) {
      if let interview = interviews[person.id] {
        if interview.outcome == .notRecommended { lacks.append(.notRecommended(interview.id)) }
      } else {
        lacks.append(.interview)
      }
    }
    if settings.trained.contains(where: groups.contains) {
      lacks += trainingLack(of: person.id, settings)
    }
    for requirement in settings.clearances where groups.contains(requirement.group) {
      lacks += clearanceLack(of: person.id, requirement.kind, on: date)
    }
    return lacks
  }

  /// The groups of a mentor or a mentee: all of them, and those of the same role.
  private static func groups(
    of person: Person, as group: ParticipantGroup
  ) -> Set<ParticipantGroup> {
    guard group != .mentee else { return [.mentee] }
    let role: ParticipantGroup =
      switch person.role.kind {
      case .learner: .learner
      case .student: .student
      case .teacher: .teacher
      case .employee: .employee
      case .other: .other
      }
    return [.mentor, role]
  }

  private func trainingLack(of person: PersonID, _ settings: ProgrammeSettings) -> [Lack] {
    let own = trainings[person] ?? []
    guard !own.contains(where: { $0.completed(by: person, settings) != nil }) else { return [] }
    let nearest = own.max {
      $0.hours(of: person) / $0.required(settings) < $1.hours(of: person) / $1.required(settings)
    }
    return [
      .training(
        attended: nearest?.hours(of: person) ?? 0,
        required: nearest?.required(settings) ?? Double(settings.trainingHours))
    ]
  }

  private func clearanceLack(
    of person: PersonID, _ kind: String, on date: CalendarDate
  ) -> [Lack] {
    let own = (clearances[person] ?? []).filter { FoldedText($0.kind) == FoldedText(kind) }
    if own.contains(where: { $0.isInForce(on: date) }) { return [] }
    let ended = own.compactMap(\.validUntil).filter { $0 < date }.max()
    return [ended.map { .clearanceEnded(kind, $0) } ?? .clearance(kind)]
  }
}

extension Preparation.Lack {
  /// The stable code, such as `interview.missing`.
  public var code: String {
    switch self {
    case .interview: "interview.missing"
    case .notRecommended: "interview.not-recommended"
    case .training: "training.incomplete"
    case .clearance: "clearance.missing"
    case .clearanceEnded: "clearance.ended"
    }
  }

  /// The lack in words.
  public var message: Phrase {
    switch self {
    case .interview:
      Phrase(
        ru: "нет собеседования, которого требует организация",
        en: "there is no interview, which the organisation asks for")
    case .notRecommended(let interview):
      Phrase(
        ru: "собеседование \(interview): не рекомендован", en: "\(interview) does not recommend")
    case .training(let attended, let required):
      Phrase(
        ru: "обучение не пройдено: часов \(attended.inRussian) из \(required.inRussian)",
        en: "the training is not completed: \(attended.short) hours of \(required.short)")
    case .clearance(let kind):
      Phrase(ru: "нет документа: ", en: "there is no paper: ") + .quoted(kind)
    case .clearanceEnded(let kind, let date):
      Phrase(ru: "документ ", en: "the paper ") + .quoted(kind)
        + Phrase(ru: " истёк \(date.numeric)", en: " ended on \(date)")
    }
  }

  /// The command that records what is lacking for `person`.
  public func remedy(for person: PersonID) -> Phrase {
    switch self {
    case .interview, .notRecommended:
      Phrase(
        ru:
          "Проведите собеседование и внесите его: mentorctl interview add \(person) --verdict ИТОГ.",
        en: "Hold an interview and record it: mentorctl interview add \(person) --verdict "
          + "VERDICT.")
    case .training:
      Phrase(
        ru: "Отметьте занятия: mentorctl training attend ОБУЧЕНИЕ \(person) --on ДАТА; какие есть, "
          + "покажет mentorctl training list.",
        en: "Note the sessions: mentorctl training attend TRAINING \(person) --on DATE; mentorctl "
          + "training list shows which there are.")
    case .clearance(let kind), .clearanceEnded(let kind, _):
      Phrase(
        ru: "Внесите документ: mentorctl clearance add \(person) --kind \"\(kind)\" --issued ДАТА.",
        en: "Record the paper: mentorctl clearance add \(person) --kind \"\(kind)\" --issued DATE.")
    }
  }
}
