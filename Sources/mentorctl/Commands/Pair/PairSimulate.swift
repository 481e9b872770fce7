import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair simulate`.
struct PairSimulate: Command {
  static let about = About(
    "simulate",
    Phrase(
      ru: "Показать, что изменилось бы, и ничего не записать.",
      en: "Show what a change would do, and write nothing."),
    discussion: Phrase(
      ru:
        "Подбор с наибольшей суммой баллов считается дважды: по данным, как они есть, и с названными изменениями. Уходящий "
        + "наставник освобождает своих наставляемых, уходящий наставляемый — место. Пары, которые "
        + "уже есть, остаются, если их не снять через --unlock.",
      en:
        "The matching with the highest total score is solved twice: on the data as they are, and with the changes that are "
        + "named. A mentor who leaves frees the mentees, a mentee who leaves frees the place. Pairs "
        + "that exist stay, unless --unlock takes them away."),
    examples: [
      Example(
        "mentorctl pair simulate --without M-3 --capacity M-5=2",
        Phrase(
          ru: "M-3 уходит, а M-5 берёт двоих.", en: "M-3 leaves, and M-5 takes two mentees.")),
      Example(
        "mentorctl pair simulate --unlock PAIR-8 --forbid M-5:E-9",
        Phrase(
          ru: "Пара PAIR-8 распалась, а M-5 и E-9 соединять нельзя.",
          en: "The pair PAIR-8 ends, and M-5 and E-9 must not be paired.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Изменение противоречит данным.", en: "A change contradicts the data."))
    ])

  @Option(
    "without", value: ValueName(ru: "участник", en: "participant"),
    completion: .dynamic("mentors"),
    Phrase(
      ru: "Без этого наставника или наставляемого.", en: "Without this mentor or mentee."))
  var without: [RecordReference]

  @Option(
    "capacity",
    Phrase(ru: "Сколько наставляемых возьмёт.", en: "How many mentees the mentor takes."))
  var capacity: [CapacityChange]

  @Option(
    "unlock", value: ValueName(ru: "пара", en: "pair"), completion: .dynamic("pairs"),
    Phrase(
      ru: "Без этой пары (PAIR-8) или решения (L-2).",
      en: "Without this pair (PAIR-8) or decision (L-2)."))
  var unlock: [RecordReference]

  @Option(
    "lock",
    Phrase(
      ru: "Как если бы этих двоих закрепили друг за другом.", en: "As if these two were locked."))
  var lock: [TwoPeople]

  @Option(
    "forbid",
    Phrase(
      ru: "Как если бы эту пару запретили.", en: "As if this pair were forbidden."))
  var forbid: [TwoPeople]

  @OptionGroup var narrowing: FormOption

  func validate() throws(UsageError) {
    if without.isEmpty, capacity.isEmpty, unlock.isEmpty, lock.isEmpty, forbid.isEmpty {
      throw UsageError(
        Phrase(
          ru: "не названо ни одного изменения", en: "no change is named"),
        hint: Phrase(
          ru: "Например: mentorctl pair simulate --without M-3.",
          en: "For example: mentorctl pair simulate --without M-3."))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let ((pool, criteria, changes), notes) = try context.read {
      snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      return (pool, try snapshot.load(.criteria), try self.changes(in: pool, context))
    }
    let form = try narrowing.code(in: pool)
    let simulation = try context.watching { observer in
      try Simulation(
        of: pool, with: changes, criteria: criteria, form: form, watchedBy: observer)
    }
    let report = SimulationReport(simulation: simulation, context: context, pool: pool)
    return Answer(report: report.report, notes: notes)
  }

  /// The changes, with the records that the words name.
  private func changes(
    in pool: Pool, _ context: AppContext
  ) throws(WorkspaceError) -> [SupposedChange] {
    var changes: [SupposedChange] = []
    for reference in without {
      switch try reference.participant(in: pool, context) {
      case .mentor(let mentor): changes.append(.withoutMentor(mentor.id))
      case .mentee(let mentee): changes.append(.withoutMentee(mentee.id))
      }
    }
    for change in capacity {
      let mentor = try change.mentor.mentor(in: pool.mentors, people: pool.people, context)
      changes.append(.capacity(mentor.id, change.number))
    }
    for reference in unlock {
      if (try? ConstraintID(jsonText: reference.text)) != nil {
        changes.append(.unlockDecision(try reference.record(in: pool.constraints).id))
      } else {
        changes.append(.unlockPair(try reference.record(in: pool.pairs).id))
      }
    }
    for two in lock {
      let (mentor, mentee) = try two.records(in: pool, context)
      changes.append(.lock(mentor.id, mentee.id))
    }
    for two in forbid {
      let (mentor, mentee) = try two.records(in: pool, context)
      changes.append(.forbid(mentor.id, mentee.id))
    }
    return changes
  }
}
