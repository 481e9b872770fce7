import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl consent expiring`.
struct ConsentExpiring: Command {
  static let about = About(
    "expiring", Phrase(ru: "Показать согласия, которые истекают.", en: "List what ends soon."),
    discussion: Phrase(
      ru: "Показаны и те, что уже истекли, если нового согласия того же вида и той же подписи нет.",
      en: "Those that have ended are shown too, unless a newer one of the kind and signer is there."
    ),
    examples: [
      Example(
        "mentorctl consent expiring --days 30 --exit-code",
        Phrase(ru: "Для напоминания по расписанию.", en: "For a scheduled reminder."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Что-то истекает, и задан --exit-code.",
          en: "Something ends, and --exit-code was given."))
    ])

  @OptionGroup var term: ExpiryOptions

  func run(in context: AppContext) throws -> Answer {
    let ((people, consents), notes) = try context.read { snapshot throws(WorkspaceError) in
      (
        try snapshot.load(.people),
        try snapshot.load(.consents).expiring(by: context.today.adding(days: term.days))
      )
    }
    return Answer(
      report: ConsentReport(context: context, people: people).list(consents),
      notes: notes, status: term.exitCode && !consents.isEmpty ? .no : .done)
  }
}
