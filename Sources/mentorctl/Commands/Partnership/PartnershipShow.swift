import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl partnership show`.
struct PartnershipShow: Command {
  static let about = About(
    "show",
    Phrase(
      ru: "Показать пару организаций и её историю.",
      en: "Show a pair of organisations and its history."),
    examples: [
      Example("mentorctl partnership show OP-1", Phrase(ru: "Пара OP-1.", en: "The pair OP-1."))
    ])

  @OptionGroup var naming: PartnershipArgument

  func run(in context: AppContext) throws -> Answer {
    let ((found, forms), notes) = try context.read { snapshot throws(WorkspaceError) in
      (
        try naming.partnership.record(in: try snapshot.load(.partnerships)),
        try snapshot.load(.forms).catalogue
      )
    }
    return Answer(
      report: PartnershipReport(context: context, forms: forms).card(found), notes: notes)
  }
}

/// A pair of organisations, as the argument of a command.
struct PartnershipArgument: ArgumentSet {
  @Argument(
    "partnership", value: ValueName(ru: "пара организаций", en: "partnership"),
    completion: .dynamic("partnerships"),
    Phrase(ru: "Пара организаций: OP-1.", en: "The pair of organisations: OP-1."))
  var partnership: RecordReference
}
