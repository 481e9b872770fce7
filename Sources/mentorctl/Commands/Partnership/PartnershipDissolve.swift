import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership dissolve`.
struct PartnershipDissolve: Command {
  static let about = About(
    "dissolve",
    Phrase(ru: "Расформировать пару организаций.", en: "Dissolve a pair of organisations."),
    examples: [
      Example(
        "mentorctl partnership dissolve OP-1 --reason \"школа реорганизована\"",
        Phrase(ru: "Расформировать OP-1.", en: "Dissolve OP-1."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара уже завершена, или нет причины.",
          en: "It is over already, or there is no reason."))
    ])

  @OptionGroup var selection: PartnershipSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(.dissolve, context, writing, moment)
  }
}
