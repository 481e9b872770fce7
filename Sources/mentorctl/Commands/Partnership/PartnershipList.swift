import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl partnership list`.
struct PartnershipList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать пары организаций.", en: "List the pairs of organisations."),
    examples: [
      Example(
        "mentorctl partnership list --state active",
        Phrase(ru: "Те, что работают.", en: "Those at work."))
    ])

  @Option("state", Phrase(ru: "Только в этом состоянии.", en: "Only in this state."))
  var state: PairState?

  func run(in context: AppContext) throws -> Answer {
    let ((found, forms), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      let found = try snapshot.load(.partnerships).filter {
        $0.year == year && (state == nil || $0.state == state)
      }
      return (found, try snapshot.load(.forms).catalogue)
    }
    return Answer(
      report: PartnershipReport(context: context, forms: forms).list(found), notes: notes)
  }
}
