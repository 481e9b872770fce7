import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl pair start`.
struct PairStart: Command {
  static let about = About(
    "start", Phrase(ru: "Начать работу пар.", en: "Begin the work of pairs."),
    discussion: Phrase(
      ru: "Работу начинает только пара, закреплённая приказом. Согласия и правила "
        + "проверяются ещё раз: согласие могли отозвать, а наставляемый мог стать "
        + "совершеннолетним.",
      en: "Only a pair that an order confirms begins to work. Consents and rules "
        + "are checked once more: a consent may have been withdrawn, or somebody "
        + "may have come of age."),
    examples: [
      Example(
        "mentorctl pair start --all --on 2026-10-05",
        Phrase(
          ru: "Начать работу всех пар, у которых есть приказ.",
          en: "Begin the work of all pairs that have their order."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Нет приказа или согласия.",
          en: "An order or a consent is missing."))
    ])

  @OptionGroup var selection: PairSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try selection.check() }

  func run(in context: AppContext) throws -> Answer {
    try PairStepping(context: context, writing: writing, day: moment.day).answer(
      selection, waiting: [.ordered], blocked: [.approved],
      ending: { changed, _ in
        Phrase(ru: "Начали работу: \(changed).", en: "Pairs that began to work: \(changed).")
      },
      { book, id, occasion throws(PairingError) in try book.start(id, occasion) })
  }
}
