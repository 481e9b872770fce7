import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl clearance`.
enum ClearanceCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "clearance",
    Phrase(
      ru: "Допуски: документы участников и сроки их действия.",
      en: "Clearances: the papers of participants and their terms."),
    aliases: ["допуск", "допуски", "clearances"],
    [
      ClearanceAdd.self, ClearanceList.self, ClearanceExpiring.self,
      RecordShow<ClearanceRecords>.self, RecordEdit<ClearanceRecords>.self,
    ])
}

/// Clearances as records that are shown and edited.
enum ClearanceRecords: PlainRecords {
  static let collection = Collection<Clearance>.clearances

  static let showing = About(
    "show", Phrase(ru: "Показать документ-допуск.", en: "Show a clearance."),
    examples: [
      Example("mentorctl clearance show CL-1", Phrase(ru: "Допуск CL-1.", en: "Clearance CL-1."))
    ])

  static let editing = About(
    "edit", Phrase(ru: "Исправить запись о допуске.", en: "Mend the record of a clearance."),
    examples: [
      Example(
        "mentorctl clearance edit CL-1 --set validUntil=2027-09-01",
        Phrase(ru: "Последний день действия.", en: "The last day of validity."))
    ])

  static func name(_ record: Clearance) -> String { "" }

  static func card(
    _ record: Clearance, _ sources: CardSources, _ context: AppContext
  ) -> Report {
    ClearanceReport(context: context, people: sources.people).card(record)
  }
}

/// The command `mentorctl clearance list`.
struct ClearanceList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать допуски.", en: "List the clearances."),
    examples: [
      Example("mentorctl clearance list Ёлкин", Phrase(ru: "Допуски Ёлкина.", en: "Of Ёлкин."))
    ])

  @OptionGroup var narrowing: PersonFilter

  func run(in context: AppContext) throws -> Answer {
    let ((people, clearances), notes) = try context.read { snapshot throws(WorkspaceError) in
      let people = try snapshot.load(.people)
      let only = try narrowing.person(in: people, of: &snapshot, context)
      return (
        people,
        try snapshot.load(.clearances).filter { only == nil || $0.person == only?.id }
      )
    }
    return Answer(
      report: ClearanceReport(context: context, people: people).list(clearances), notes: notes)
  }
}

/// The command `mentorctl clearance expiring`.
struct ClearanceExpiring: Command {
  static let about = About(
    "expiring", Phrase(ru: "Показать допуски, которые истекают.", en: "List what ends soon."),
    discussion: Phrase(
      ru: "Показаны и те, что уже истекли, если нового документа того же вида нет.",
      en: "Those that have ended are shown too, unless a newer paper of the kind is there."),
    examples: [
      Example(
        "mentorctl clearance expiring --days 30 --exit-code",
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
    let ((people, clearances), notes) = try context.read { snapshot throws(WorkspaceError) in
      (
        try snapshot.load(.people),
        try snapshot.load(.clearances).expiring(by: context.today.adding(days: term.days))
      )
    }
    return Answer(
      report: ClearanceReport(context: context, people: people).list(clearances),
      notes: notes, status: term.exitCode && !clearances.isEmpty ? .no : .done)
  }
}
