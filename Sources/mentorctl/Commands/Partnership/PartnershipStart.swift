import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership start`.
struct PartnershipStart: Command {
  static let about = About(
    "start",
    Phrase(ru: "Начать работу пары организаций.", en: "Begin the work of two organisations."),
    examples: [
      Example(
        "mentorctl partnership start OP-1",
        Phrase(ru: "Начать работу OP-1.", en: "Begin the work of OP-1."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Нет приказа.", en: "The order is missing."))
    ])

  @OptionGroup var selection: PartnershipSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(.start, context, writing, moment)
  }
}
