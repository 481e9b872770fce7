import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair finish`.
struct PairFinish: Command {
  static let about = About(
    "finish", Phrase(ru: "Завершить работу пар.", en: "End the work of pairs as planned."),
    discussion: Phrase(
      ru: "Пара остаётся в истории, место наставника освобождается. Раньше срока "
        + "пару не завершают, а расформировывают: pair dissolve.",
      en: "A pair stays in the history; the mentor’s place becomes free. A pair "
        + "that ends early is dissolved: pair dissolve."),
    examples: [
      Example(
        "mentorctl pair finish --all --on 2027-05-25",
        Phrase(ru: "Завершить пары года.", en: "End the pairs of the year."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара не работает.",
          en: "The pair is not at work."))
    ])

  @OptionGroup var selection: PairSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    try PairStepping(context: context, writing: writing, day: moment.day).answer(
      selection, waiting: [.active, .paused],
      ending: { changed, _ in
        Phrase(ru: "Завершено пар: \(changed).", en: "Pairs completed: \(changed).")
      },
      { book, id, occasion throws(PairingError) in try book.finish(id, occasion) })
  }
}
