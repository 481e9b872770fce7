import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair dissolve`.
struct PairDissolve: Command {
  static let about = About(
    "dissolve", Phrase(ru: "Расформировать пары.", en: "Dissolve pairs."),
    discussion: Phrase(
      ru: "Пара остаётся в истории с причиной, место наставника освобождается. "
        + "Причина нужна всегда.",
      en: "A pair stays in the history with the reason; the mentor’s place becomes "
        + "free. A reason is always needed."),
    examples: [
      Example(
        "mentorctl pair dissolve PAIR-3 --reason \"переезд\"",
        Phrase(ru: "Расформировать пару PAIR-3.", en: "Dissolve the pair PAIR-3."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара уже завершена или расформирована, или нет причины.",
          en: "The pair is over already, or there is no reason."))
    ])

  @Argument(
    "pair", value: ValueName(ru: "пара", en: "pair"), required: true,
    completion: .dynamic("pairs"), Phrase(ru: "Пары.", en: "The pairs."))
  var pairs: [RecordReference]

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let (dissolved, pool, notes) = try PairStepping(
      context: context, writing: writing, day: moment.day
    ).run(
      select: { pool throws(WorkspaceError) in
        try pairs.map { reference throws(WorkspaceError) in
          try reference.record(in: pool.pairs).id
        }
      }
    ) { book, id, occasion throws(PairingError) in try book.dissolve(id, occasion) }
    return Answer(
      report: PairListReport(pairs: dissolved, context: context, pool: pool).report(),
      notes: notes + dissolved.prefix(1).compactMap(Self.mayReturn))
  }

  /// That the matching knows no grudge; `nil` for a group that everybody has left.
  private static func mayReturn(_ pair: Pair) -> Phrase? {
    pair.mentees.first.map { mentee in
      Phrase(
        ru:
          "подбор может предложить их друг другу снова; чтобы этого не было: mentorctl pair forbid "
          + "\(pair.mentor) \(mentee)",
        en: "matching may propose them to each other again; to prevent that: mentorctl pair forbid "
          + "\(pair.mentor) \(mentee)")
    }
  }
}
