import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair resume`.
struct PairResume: Command {
  static let about = About(
    "resume", Phrase(ru: "Продолжить работу приостановленных пар.", en: "Go on with paused pairs."),
    discussion: Phrase(
      ru: "Согласия участников проверяются ещё раз.",
      en: "The consents of those concerned are checked once more."),
    examples: [
      Example(
        "mentorctl pair resume PAIR-3",
        Phrase(ru: "Продолжить работу пары PAIR-3.", en: "Go on with the pair PAIR-3."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара не приостановлена, или нет согласия.",
          en: "The pair is not paused, or a consent is missing."))
    ])

  @OptionGroup var selection: PairSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    try PairStepping(context: context, writing: writing, day: moment.day).answer(
      selection, waiting: [.paused],
      ending: { changed, _ in
        Phrase(ru: "Продолжают работу: \(changed).", en: "Pairs that go on: \(changed).")
      },
      { book, id, occasion throws(PairingError) in try book.resume(id, occasion) })
  }
}
