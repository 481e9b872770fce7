import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership resume`.
struct PartnershipResume: Command {
  static let about = About(
    "resume",
    Phrase(ru: "Продолжить работу пары организаций.", en: "Go on with two organisations."),
    examples: [
      Example(
        "mentorctl partnership resume OP-1",
        Phrase(ru: "Продолжить OP-1.", en: "Go on with OP-1."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Пара не приостановлена.", en: "It is not paused."))
    ])

  @OptionGroup var selection: PartnershipSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(.resume, context, writing, moment)
  }
}
