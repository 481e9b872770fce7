import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// What the commands that enter a decision about two people have in common.
struct DecisionEntry {
  let kind: ConstraintKind
  let two: PairArguments
  let writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      let (mentor, mentee) = try two.records(in: pool, context)
      return try editing.change(.constraints) { constraints throws(WorkspaceError) in
        var book = DecisionBook(constraints)
        do throws(PairingError) {
          let decision = try book.enter(
            kind, mentor: mentor.id, mentee: mentee.id, reason: writing.reason)
          constraints = book.constraints
          return (decision, pool)
        } catch {
          throw .domain(error)
        }
      }
    }
    let (decision, pool) = outcome.value
    return Answer(
      report: Report(
        text: { settings in
          "\(decision.id) \(settings(decision.kind.name)): "
            + context.label(decision.mentor, in: pool) + " – "
            + context.label(decision.mentee, in: pool) + "\n"
        },
        json: { ["constraint": .object(decision.jsonMembers.filter { $0.key != "key" })] }),
      notes: outcome.notes.map(\.message))
  }
}

/// The command `mentorctl pair lock`.
struct PairLock: Command {
  static let about = About(
    "lock", Phrase(ru: "Закрепить двоих друг за другом.", en: "Make the matching pair two people."),
    discussion: Phrase(
      ru: "Подбор соединит их, если позволяют согласия, места и правила формы; иначе скажет, что "
        + "мешает.",
      en: "The matching pairs them if consents, places and rules allow; otherwise it says what "
        + "stands against it."),
    examples: [
      Example("mentorctl pair lock M-5 E-9", Phrase(ru: "Закрепить E-9 за M-5.", en: "Lock both."))
    ])

  @OptionGroup var two: PairArguments
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try DecisionEntry(kind: .lock, two: two, writing: writing).run(in: context)
  }
}

/// The command `mentorctl pair forbid`.
struct PairForbid: Command {
  static let about = About(
    "forbid", Phrase(ru: "Запретить соединять двоих.", en: "Never pair two people."),
    examples: [
      Example(
        "mentorctl pair forbid M-5 E-9 --reason \"не готовы работать вместе\"",
        Phrase(ru: "Запретить пару.", en: "Forbid the pair."))
    ])

  @OptionGroup var two: PairArguments
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try DecisionEntry(kind: .forbid, two: two, writing: writing).run(in: context)
  }
}

/// The command `mentorctl pair prefer`.
struct PairPrefer: Command {
  static let about = About(
    "prefer", Phrase(ru: "Отметить пожелание быть парой.", en: "Note that two would like to pair."),
    discussion: Phrase(
      ru: "Пожелание прибавляет баллы по своему критерию, а с pair match --objective stable ещё и "
        + "ставит двоих друг для друга впереди остальных, в порядке номеров пожеланий.",
      en: "A wish adds the points of its criterion, and with pair match --objective stable it also "
        + "puts the two before all others for each other, in the order of the numbers of wishes."),
    examples: [
      Example(
        "mentorctl pair prefer M-5 E-9",
        Phrase(ru: "После групповой встречи они выбрали друг друга.", en: "They chose each other."))
    ])

  @OptionGroup var two: PairArguments
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try DecisionEntry(kind: .prefer, two: two, writing: writing).run(in: context)
  }
}

/// The command `mentorctl pair unlock`.
struct PairUnlock: Command {
  static let about = About(
    "unlock",
    Phrase(
      ru: "Снять закрепление, запрет или пожелание.", en: "Lift a lock, a veto or a preference."),
    examples: [
      Example(
        "mentorctl pair unlock M-5 E-9",
        Phrase(ru: "Снять решения об этих двоих.", en: "Lift the decisions about the two."))
    ])

  @OptionGroup var two: PairArguments
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      let (mentor, mentee) = try two.records(in: pool, context)
      return try editing.change(.constraints) { constraints throws(WorkspaceError) in
        var book = DecisionBook(constraints)
        let lifted = book.lift(mentor: mentor.id, mentee: mentee.id)
        constraints = book.constraints
        return lifted
      }
    }
    let lifted = outcome.value
    return Answer(
      report: Report(
        text: { settings in
          lifted.isEmpty
            ? settings(Phrase(ru: "Решений об этих двоих нет.", en: "There is no decision.")) + "\n"
            : lifted.map {
              settings(Phrase(ru: "Снято: ", en: "Lifted: "))
                + "\($0.id) \(settings($0.kind.name))\n"
            }.joined()
        },
        json: {
          [
            "lifted": .array(
              lifted.map { .object($0.jsonMembers.filter { $0.key != "key" }) })
          ]
        }),
      notes: outcome.notes.map(\.message))
  }
}
