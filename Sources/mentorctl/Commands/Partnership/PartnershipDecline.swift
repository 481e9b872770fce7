import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership decline`.
struct PartnershipDecline: Command {
  static let about = About(
    "decline",
    Phrase(ru: "Внести отказ организации.", en: "Record that an organisation refuses."),
    discussion: Phrase(
      ru: "Пара снова становится черновиком, с причиной в истории.",
      en: "The pair becomes a draft again, with the reason in its history."),
    examples: [
      Example(
        "mentorctl partnership decline OP-1 --party mentee --reason \"другие планы\"",
        Phrase(ru: "Наставляемая сторона отказалась.", en: "The mentored side refused."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Пара закреплена приказом или завершена, или нет причины.",
          en: "An order confirms it, it is over, or there is no reason."))
    ])

  @OptionGroup var selection: PartnershipSelection

  @Option("party", Phrase(ru: "Кто отказался.", en: "Who refuses."))
  var party: AgreementSide

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(.decline(party), context, writing, moment)
  }
}
