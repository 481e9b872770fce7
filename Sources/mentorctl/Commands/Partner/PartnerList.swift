import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl partner list`.
struct PartnerList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать партнёров.", en: "List the partners."),
    examples: [
      Example(
        "mentorctl partner list --kind enterprise",
        Phrase(ru: "Только предприятия.", en: "Enterprises only."))
    ])

  @Option("kind", Phrase(ru: "Только этот вид.", en: "Only this kind."))
  var kind: PartnerKind?

  func run(in context: AppContext) throws -> Answer {
    let ((partners, people, mentors), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      return (
        try snapshot.load(.partners).filter { kind == nil || $0.kind == kind },
        try snapshot.load(.people), try snapshot.load(.mentors).filter { $0.year == year }
      )
    }
    return Answer(
      report: PartnerReport(context: context, people: people).list(partners, mentors: mentors),
      notes: notes)
  }
}
