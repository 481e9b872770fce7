import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl partner agree`.
struct PartnerAgree: Command {
  static let about = About(
    "agree", Phrase(ru: "Внести подписанное соглашение.", en: "Record a signed agreement."),
    examples: [
      Example(
        "mentorctl partner agree ORG-1 --signed 10.09.2026 --number 7 --until 31.08.2028",
        Phrase(ru: "Соглашение на два года.", en: "An agreement for two years."))
    ])

  @OptionGroup var naming: NamedRecord

  @Option("signed", Phrase(ru: "День подписи.", en: "The day of the signature."))
  var signed: CalendarDate

  @Option(
    "number", value: ValueName(ru: "номер", en: "number"), allowsEmpty: true,
    Phrase(ru: "Номер, как в документе.", en: "The number as printed."))
  var number: String?

  @Option("until", Phrase(ru: "Последний день действия.", en: "The last day of validity."))
  var until: CalendarDate?

  @OptionGroup var paper: DocumentOption

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let people = try editing.load(.people)
      let partner = try editing.change(.partners) { partners throws(WorkspaceError) in
        let known = try naming.record(PartnerRecords.self, in: partners)
        let partner = try WorkspaceError.domain { () throws(RecognitionError) in
          try known.agreed(
            PartnerAgreement(
              signed: signed, number: number?.cleaned(), validUntil: until,
              document: paper.document))
        }
        partners.put(partner)
        return partner
      }
      return (partner, people)
    }
    return Answer(
      report: PartnerReport(context: context, people: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}
