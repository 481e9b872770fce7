import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership pause`.
struct PartnershipPause: Command {
  static let about = About(
    "pause",
    Phrase(
      ru: "Приостановить работу пары организаций.", en: "Interrupt the work of two organisations."),
    examples: [
      Example(
        "mentorctl partnership pause OP-1 --reason \"ремонт\"",
        Phrase(ru: "Приостановить OP-1.", en: "Interrupt OP-1."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара не работает, или нет причины.", en: "It is not at work, or there is no reason.")
      )
    ])

  @OptionGroup var selection: PartnershipSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(.pause, context, writing, moment)
  }
}
