public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension MeetingKind: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension MeetingState: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension PlanMark: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension TimeOfDay: ArgumentValue {
  /// Reads `15:30`, `15.30` and `15`.
  public init(argument: String) throws(ArgumentProblem) {
    let typed = argument.cleaned().exchanging(".", for: ":")
    do throws(ValueProblem) {
      try self.init(jsonText: typed.contains(":") ? typed : typed + ":00")
    } catch {
      throw ArgumentProblem(
        Phrase(ru: "это не время суток", en: "it is no time of day"),
        hint: Phrase(ru: "Напишите, например, 15:30.", en: "Write, for example, 15:30."))
    }
  }

  public static var valueName: ValueName { ValueName(ru: "время", en: "time") }
  public var argumentText: String? { jsonText }
}

/// A length in minutes.
struct MinutesArgument: ArgumentValue {
  let number: Int

  init(argument: String) throws(ArgumentProblem) {
    guard let number = Int(argument.cleaned()), Meeting.durations.contains(number) else {
      let range = Meeting.durations
      throw ArgumentProblem(
        Phrase(
          ru: "минут — целое число от \(range.lowerBound) до \(range.upperBound)",
          en: "the minutes are a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    self.number = number
  }

  static var valueName: ValueName { ValueName(ru: "минуты", en: "minutes") }
}

/// A mark of a sheet of feedback.
struct MarkArgument: ArgumentValue {
  let number: Int

  init(argument: String) throws(ArgumentProblem) {
    guard let number = Int(argument.cleaned()), Feedback.marks.contains(number) else {
      throw ArgumentProblem(
        Phrase(
          ru: "оценка — целое число от 1 (низшая) до 10 (высшая)",
          en: "a mark is a whole number from 1 (lowest) to 10 (highest)"))
    }
    self.number = number
  }

  static var valueName: ValueName { ValueName(ru: "оценка", en: "mark") }
}

/// A few sentences that a record keeps.
struct ProseArgument: ArgumentValue {
  let text: String

  /// The longest text, in characters of Unicode.
  private static let limit = 2000

  init(argument: String) throws(ArgumentProblem) {
    text = argument.cleaned()
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw ArgumentProblem(
        Phrase(ru: "текст пустой", en: "the text is empty"))
    }
    guard text.unicodeScalars.count <= Self.limit else {
      throw ArgumentProblem(
        Phrase(
          ru: "текст длиннее \(Self.limit) знаков",
          en: "the text is longer than \(Self.limit) characters"))
    }
  }

  static var valueName: ValueName { ValueName(ru: "текст", en: "text") }
}

/// Somebody who takes part in a meeting: a side, an identifier or a surname.
struct ParticipantArgument: ArgumentValue {
  let text: String

  init(_ text: String) { self.text = text }

  init(argument: String) throws(ArgumentProblem) {
    text = argument.cleaned()
    guard !text.isEmpty else {
      throw ArgumentProblem(Phrase(ru: "участник не назван", en: "nobody is named"))
    }
  }

  static var valueName: ValueName { ValueName(ru: "участник", en: "participant") }

  /// The side that is meant; `nil` for somebody by identifier or surname.
  var side: MeetingSide? {
    let typed = FoldedText(text)
    return MeetingSide.allCases.first {
      FoldedText($0.rawValue) == typed || FoldedText($0.name.ru) == typed
    }
  }

  /// The one of `participants` who is meant; an identifier is taken whoever it is.
  ///
  /// - Throws: ``WorkspaceError`` where nobody or more than one fits.
  func participant(
    among participants: [MeetingParticipant], in pool: Pool, _ context: AppContext
  ) throws(WorkspaceError) -> MeetingParticipant {
    if let id = try? MentorID(jsonText: text) { return .mentor(id) }
    if let id = try? MenteeID(jsonText: text) { return .mentee(id) }
    let typed = FoldedText(text)
    let found = participants.filter { participant in
      if let side { return participant.side == side }
      let name = FoldedText(pool.person(of: participant)?.fullName ?? "")
      return name == typed || name.text.hasPrefix(typed.text + " ")
    }
    guard found.count == 1, let only = found.first else {
      throw .domain(
        found.isEmpty
          ? LookupError.notFound(Person.noun, typed: text, near: participants.map { "\($0)" })
          : LookupError.ambiguous(Person.noun, typed: text, candidates: found.map { "\($0)" }))
    }
    return only
  }
}

/// Somebody who was not at a meeting, with a reason or none: `E-5`, `E-5:excused`.
struct AbsenceArgument: ArgumentValue {
  let participant: ParticipantArgument
  let reason: AbsenceReason?

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.split(separator: ":", maxSplits: 1).map { String($0).cleaned() }
    participant = try ParticipantArgument(argument: parts.first ?? "")
    guard parts.count == 2 else {
      reason = nil
      return
    }
    let typed = FoldedText(parts[1])
    reason = AbsenceReason.allCases.first {
      FoldedText($0.rawValue) == typed || FoldedText($0.name.ru) == typed
    }
    guard reason == nil else { return }
    let reasons = AbsenceReason.allCases
    throw ArgumentProblem(
      Phrase(
        ru: "такой причины отсутствия нет: сведения о здоровье и личные обстоятельства не хранятся",
        en: "there is no such reason of absence: health and private matters are not kept"),
      hint: Phrase(
        ru: "Причины: " + reasons.map { "\($0.rawValue) (\($0.name.ru))" }.joined(separator: ", ")
          + ".",
        en: "The reasons: "
          + reasons.map { "\($0.rawValue) (\($0.name.en))" }.joined(separator: ", ") + "."))
  }

  static var valueName: ValueName { ValueName(ru: "кто:причина", en: "who:reason") }
}

extension Pool {
  /// The person behind a participant; `nil` where the pool does not know one.
  func person(of participant: MeetingParticipant) -> Person? {
    switch participant {
    case .mentor(let id): mentors[id].flatMap { people[$0.person] }
    case .mentee(let id): mentees[id].flatMap { people[$0.person] }
    }
  }
}

extension AppContext {
  /// A participant as a text names one: identifier and name.
  func label(_ participant: MeetingParticipant, in pool: Pool) -> String {
    switch participant {
    case .mentor(let id): label(id, in: pool)
    case .mentee(let id): label(id, in: pool)
    }
  }

  /// What papers call the participants of `pool`, as far as the options show names.
  func participantNames(in pool: Pool) -> ParticipantNames {
    ParticipantNames(
      mentors: Dictionary(
        pool.mentors.map { ($0.id, shown(pool.people[$0.person])) },
        uniquingKeysWith: { first, _ in first }),
      mentees: Dictionary(
        pool.mentees.map { ($0.id, shown(pool.people[$0.person])) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// What the papers of `pair` say of it.
  func facts(of pair: Pair, in pool: Pool) -> PaperPair {
    PaperPair(
      organization: pool.organization.name, curator: showsNames ? pool.organization.curator : nil,
      pair: pair, form: pool.name(of: pair.form), names: participantNames(in: pool))
  }
}
