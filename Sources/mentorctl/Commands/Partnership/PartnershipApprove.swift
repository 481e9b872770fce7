import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership approve`.
struct PartnershipApprove: Command {
  static let about = About(
    "approve",
    Phrase(ru: "Утвердить пару организаций.", en: "Approve a pair of organisations."),
    discussion: Phrase(
      ru: "Согласны должны быть обе стороны, и у каждой названо контактное лицо.",
      en: "Both sides have to agree, and somebody has to speak for each."),
    examples: [
      Example(
        "mentorctl partnership approve OP-1",
        Phrase(ru: "Утвердить OP-1.", en: "Approve OP-1."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Нет согласия стороны или контактного лица.",
          en: "An agreement or a contact person is missing."))
    ])

  @OptionGroup var selection: PartnershipSelection
  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(.approve, context, writing, moment)
  }
}
