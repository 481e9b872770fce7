import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// What a command does to somebody's place in the pool.
protocol StandingAim {
  /// The place.
  static var status: ParticipantStatus { get }

  /// The verb of the command.
  static var verb: String { get }

  /// Whether the command must say why.
  static var needsReason: Bool { get }

  /// A reason for examples.
  static var sampleReason: String { get }

  /// What the command does to `one`, as a sentence.
  static func summary(_ one: Phrase) -> Phrase
}

/// Somebody is not to be paired for now.
enum Pausing: StandingAim {
  static let status = ParticipantStatus.paused
  static let verb = "pause"
  static let needsReason = true
  static let sampleReason = "каникулы"

  static func summary(_ one: Phrase) -> Phrase {
    Phrase(ru: "Не подбирать пока \(one.ru).", en: "Do not match \(one.en) for now.")
  }
}

/// Somebody is in the pool again.
enum Resuming: StandingAim {
  static let status = ParticipantStatus.active
  static let verb = "resume"
  static let needsReason = false
  static let sampleReason = "вернулся"

  static func summary(_ one: Phrase) -> Phrase {
    Phrase(ru: "Вернуть \(one.ru) в базу.", en: "Return \(one.en) to the pool.")
  }
}

/// Somebody no longer takes part this year.
enum Archiving: StandingAim {
  static let status = ParticipantStatus.archived
  static let verb = "archive"
  static let needsReason = true
  static let sampleReason = "переезд"

  static func summary(_ one: Phrase) -> Phrase {
    Phrase(ru: "Убрать \(one.ru) в архив.", en: "Put \(one.en) into the archive.")
  }
}

/// A command that changes the place of a mentor or a mentee in the pool.
struct StandingChange<Kind: StandingKind, Aim: StandingAim>: Command {
  static var about: About {
    About(
      Aim.verb, Aim.summary(Kind.one),
      discussion: Aim.needsReason
        ? Phrase(
          ru: "Причина остаётся в записи и в журнале. С открытыми парами из базы не уходят.",
          en: "The reason stays in the record and in the journal. Open pairs forbid to leave.")
        : Phrase(
          ru: "Кто отозвал согласие на обработку данных, вернётся только с новым согласием.",
          en: "Whoever withdrew the consent to processing returns with a new one only."),
      examples: [
        Example(
          "mentorctl \(Kind.noun) \(Aim.verb) \(Kind.sample) --reason \(Aim.sampleReason)",
          Aim.summary(Kind.one))
      ],
      exitStatuses: [
        ExitStatusNote(
          3,
          Aim.needsReason
            ? Phrase(ru: "Есть открытые пары.", en: "There are open pairs.")
            : Phrase(ru: "Нет согласия.", en: "There is no consent."))
      ])
  }

  @Argument(
    "profile", value: ValueName(ru: "код или фамилия", en: "id or surname"),
    Phrase(ru: "Участник: код или фамилия.", en: "The participant: identifier or surname."))
  var reference: RecordReference

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard Aim.needsReason, (writing.reason?.cleaned() ?? "").isEmpty else { return }
    throw UsageError(
      Phrase(ru: "не названа причина", en: "no reason is given"),
      hint: Phrase(
        ru: "Назовите её: --reason \"\(Aim.sampleReason)\".",
        en: "Give one: --reason \"\(Aim.sampleReason)\"."))
  }

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let old = try Kind.profile(reference, in: &editing, context)
      let openPairs = Kind.openPairs(of: old, in: try editing.load(.pairs))
      let pool = try editing.pool(year: old.year, on: context.today)
      if Aim.status == .active, let person = pool.people[old.person],
        case .withdrawn(let day)? = pool.gate.obstacle(for: person)
      {
        throw .domain(PairingError.noConsent(person.id, .withdrawn(day)))
      }
      let profile = try WorkspaceError.domain { () throws(PeopleError) in
        try old.standing(
          Aim.status, because: writing.reason?.cleaned(), on: context.today,
          openPairs: openPairs)
      }
      try editing.change(Kind.collection) { profiles throws(WorkspaceError) in
        profiles.put(profile)
      }
      return (profile, try editing.pool(year: profile.year, on: context.today))
    }
    return Answer(
      report: Kind.card(outcome.value.0, outcome.value.1, context),
      notes: outcome.notes.map(\.message))
  }
}
