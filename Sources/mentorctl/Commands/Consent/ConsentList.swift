import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl consent list`.
struct ConsentList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать согласия.", en: "List the consents."),
    examples: [
      Example(
        "mentorctl consent list --in-force --kind processing",
        Phrase(ru: "Действующие согласия на обработку.", en: "Those to processing in force."))
    ])

  @OptionGroup var narrowing: PersonFilter

  @Option("kind", Phrase(ru: "Только этот вид.", en: "Only this kind."))
  var kind: ConsentKind?

  @Flag("in-force", Phrase(ru: "Только действующие сегодня.", en: "Only those in force today."))
  var inForce: Bool

  @Flag("withdrawn", Phrase(ru: "Только отозванные.", en: "Only those that were withdrawn."))
  var withdrawn: Bool

  func run(in context: AppContext) throws -> Answer {
    let ((people, consents), notes) = try context.read { snapshot throws(WorkspaceError) in
      let people = try snapshot.load(.people)
      let only = try narrowing.person(in: people, of: &snapshot, context)
      let consents = try snapshot.load(.consents).filter { consent in
        (only == nil || consent.person == only?.id) && (kind == nil || consent.kind == kind)
          && (!inForce || consent.isInForce(on: context.today))
          && (!withdrawn || consent.withdrawn != nil)
      }
      return (people, consents)
    }
    return Answer(
      report: ConsentReport(context: context, people: people).list(consents), notes: notes)
  }
}
