import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership finish`.
struct PartnershipFinish: Command {
  static let about = About(
    "finish",
    Phrase(ru: "Завершить работу пары организаций.", en: "End the work of two organisations."),
    examples: [
      Example(
        "mentorctl partnership finish OP-1 --on 2027-05-25",
        Phrase(ru: "Завершить OP-1.", en: "End OP-1."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Пара не работает.", en: "It is not at work."))
    ])

  @OptionGroup var selection: PartnershipSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(.finish, context, writing, moment)
  }
}
