import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl event list`.
struct EventList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать мероприятия учебного года.", en: "List the events of the year."),
    examples: [
      Example(
        "mentorctl event list --state planned",
        Phrase(ru: "Что впереди.", en: "What lies ahead."))
    ])

  @Option("kind", Phrase(ru: "Только этот вид.", en: "Only this kind."))
  var kind: EventKind?

  @Option("state", Phrase(ru: "Только в этом состоянии.", en: "Only in this state."))
  var state: EventState?

  func run(in context: AppContext) throws -> Answer {
    let ((events, people), notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      let events = try snapshot.load(.events).filter { event in
        event.year == year && (kind == nil || event.kind == kind)
          && (state == nil || event.state == state)
      }
      return (events, try snapshot.load(.people))
    }
    return Answer(
      report: EventReport(context: context, people: people).list(events), notes: notes)
  }
}
