import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair pause`.
struct PairPause: Command {
  static let about = About(
    "pause", Phrase(ru: "Приостановить работу пар.", en: "Interrupt the work of pairs."),
    discussion: Phrase(
      ru: "Место наставника остаётся занятым; нужна причина. Продолжить: pair "
        + "resume.",
      en: "The mentor’s place stays taken; a reason is needed. To go on: pair "
        + "resume."),
    examples: [
      Example(
        "mentorctl pair pause PAIR-3 --reason \"практика до декабря\"",
        Phrase(ru: "Приостановить пару PAIR-3.", en: "Interrupt the pair PAIR-3."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара не работает, или нет причины.",
          en: "The pair is not at work, or there is no reason."))
    ])

  @OptionGroup var selection: PairSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    try PairStepping(context: context, writing: writing, day: moment.day).answer(
      selection, waiting: [.active],
      ending: { changed, _ in
        Phrase(ru: "Приостановлено: \(changed).", en: "Pairs paused: \(changed).")
      },
      { book, id, occasion throws(PairingError) in try book.pause(id, occasion) })
  }
}
