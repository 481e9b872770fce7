import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl partnership agree`.
struct PartnershipAgree: Command {
  static let about = About(
    "agree",
    Phrase(ru: "Внести согласие организации.", en: "Record that an organisation agreed."),
    discussion: Phrase(
      ru:
        "С согласием второй стороны пара становится согласованной. Без --signed согласие дано сегодня.",
      en: "With the second side the pair is agreed. Without --signed it agreed today."),
    examples: [
      Example(
        "mentorctl partnership agree OP-1 --party mentor --document \"письмо № 7\"",
        Phrase(ru: "Согласна организация-наставник.", en: "The mentor organisation agreed."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Сторона уже согласилась.", en: "The side agreed already."))
    ])

  @OptionGroup var selection: PartnershipSelection

  @Option("party", Phrase(ru: "Кто согласен.", en: "Who agreed."))
  var party: AgreementSide

  @Option("signed", Phrase(ru: "День подписи.", en: "The day of the signature."))
  var signed: CalendarDate?

  @Option(
    "document", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Где лежит бумага.", en: "Where the paper lies."))
  var document: String?

  @OptionGroup var moment: StepDay
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    try selection.take(
      .agree(party, signed: signed ?? context.today, document: document?.cleaned()), context,
      writing, moment)
  }
}
