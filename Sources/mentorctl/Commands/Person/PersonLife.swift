import JSONStore
import MentorCore
import Wording

/// One person through the years: profiles, pairs, interviews, trainings, clearances.
struct PersonLife {
  /// What is told, a sentence each.
  private(set) var lines: [Phrase] = []

  /// The same for programs.
  private(set) var members: [JSON.Member] = []

  /// Gathers everything about `person`; consents are told as they stand for `pool`.
  init(
    of person: Person, in pool: Pool, _ source: inout some ByteSource
  ) throws(WorkspaceError) {
    let mentors = try source.load(.mentors).filter { $0.person == person.id }
    let mentees = try source.load(.mentees).filter { $0.person == person.id }
    tell(mentors, Phrase(ru: "наставник", en: "mentor"), show: "mentor show")
    tell(mentees, Phrase(ru: "наставляемый", en: "mentee"), show: "mentee show")
    let own = Set(mentors.map(\.id))
    let others = Set(mentees.map(\.id))
    tell(
      pool.pairs.filter { own.contains($0.mentor) || $0.mentees.contains(where: others.contains) })
    for interview in try source.load(.interviews) where interview.person == person.id {
      lines.append(
        Phrase(
          ru: "Собеседование \(interview.id) от \(interview.date.numeric): ",
          en: "Interview \(interview.id) of \(interview.date): ") + interview.outcome.name)
      note("interviews", "\(interview.id)")
    }
    for training in try source.load(.trainings) where training.participants.contains(person.id) {
      let completed = training.completed(by: person.id, pool.organization.settings)
      let hours = training.hours(of: person.id)
      lines.append(
        Phrase(
          ru: "Обучение \(training.id) «\(training.title)», часов: \(hours.inRussian)",
          en: "Training \(training.id) “\(training.title)”, hours: \(hours.short)")
          + (completed.map { Phrase(ru: ", пройдено \($0.numeric)", en: ", completed \($0)") }
            ?? Phrase(ru: ", не пройдено", en: ", not completed")))
      note("trainings", "\(training.id)")
    }
    for clearance in try source.load(.clearances) where clearance.person == person.id {
      lines.append(
        Phrase(
          ru: "Допуск \(clearance.id): \(clearance.kind)",
          en: "Clearance \(clearance.id): \(clearance.kind)")
          + (clearance.validUntil.map { Phrase(ru: ", до \($0.numeric)", en: ", until \($0)") }
            ?? Phrase(verbatim: "")))
      note("clearances", "\(clearance.id)")
    }
    if let obstacle = pool.gate.obstacle(for: person) {
      lines.append(Phrase(ru: "Согласие: ", en: "Consent: ") + obstacle.message)
    }
  }

  private mutating func tell(_ profiles: [some PoolProfile], _ role: Phrase, show: String) {
    for profile in profiles.sorted(by: { ($0.year, $0.id) < ($1.year, $1.id) }) {
      let year = profile.year.jsonText
      lines.append(
        Phrase(ru: "В \(year) — ", en: "In \(year), ") + role
          + Phrase(verbatim: ": mentorctl \(show) \(profile.id)"))
      note("profiles", "\(profile.id)")
    }
  }

  private mutating func tell(_ pairs: [Pair]) {
    for pair in pairs {
      lines.append(
        Phrase(
          ru: "Пара \(pair.id), \(pair.year.jsonText): ",
          en: "Pair \(pair.id), \(pair.year.jsonText): ") + pair.state.name)
      note("pairs", "\(pair.id)")
    }
  }

  /// Adds a record to the list `key`.
  private mutating func note(_ key: String, _ record: String) {
    guard let index = members.firstIndex(where: { $0.key == key }) else {
      members.append(JSON.Member(key, [.string(record)]))
      return
    }
    guard case .array(let records) = members[index].value else { return }
    members[index] = JSON.Member(key, .array(records + [.string(record)]))
  }
}
