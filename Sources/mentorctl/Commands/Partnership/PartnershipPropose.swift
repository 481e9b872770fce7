import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership propose`.
struct PartnershipPropose: Command {
  static let about = About(
    "propose",
    Phrase(ru: "Предложить пару организаций ещё раз.", en: "Offer a pair of organisations again."),
    examples: [
      Example(
        "mentorctl partnership propose OP-1",
        Phrase(ru: "После отказа.", en: "After a refusal."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Пара не черновик.", en: "It is no draft."))
    ])

  @OptionGroup var selection: PartnershipSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(.propose, context, writing, moment)
  }
}
