import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap due`.
struct RoadmapDue: Command {
  static let about = About(
    "due", Phrase(ru: "Показать, что пора сделать.", en: "Show what is due."),
    discussion: Phrase(
      ru:
        "Мероприятия, окно которых открыто сегодня или кончается в ближайшие дни, и просроченные.",
      en: "Measures whose window is open today or ends within some days, and those overdue."),
    examples: [
      Example(
        "mentorctl roadmap due --days 30",
        Phrase(ru: "На месяц вперёд.", en: "A month ahead."))
    ])

  @OptionGroup var horizon: HorizonOption

  @OptionGroup var selection: RoadmapSelection

  func run(in context: AppContext) throws -> Answer {
    let scheduled = try context.scheduledRoadmaps(selection)
    let entries = scheduled.entries(on: context.today, daysAhead: horizon.days)
    return Answer(
      report: AgendaReport(entries: entries, today: context.today, daysAhead: horizon.days).report(
        titled: Phrase(ru: "Ближайшие сроки", en: "Deadlines ahead"),
        empty: Phrase(ru: "Ничего срочного нет.", en: "Nothing is due.")),
      notes: scheduled.notes(on: entries, today: context.today, daysAhead: horizon.days)
        + UndatedReminder(scheduled).notes + PaperReminder(scheduled.roadmaps).notes)
  }
}

/// The command `mentorctl roadmap overdue`.
struct RoadmapOverdue: Command {
  static let about = About(
    "overdue", Phrase(ru: "Показать просроченное.", en: "Show what is overdue."),
    examples: [
      Example(
        "mentorctl roadmap overdue --exit-code -q",
        Phrase(
          ru: "Для cron: статус 1, если что-то просрочено.",
          en: "For cron: status 1 if anything is overdue."))
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "С --exit-code: есть просроченное.", en: "With --exit-code: something is overdue."))
    ])

  @Flag(
    "exit-code",
    Phrase(
      ru: "Закончить со статусом 1, если есть что показать.",
      en: "End with status 1 if there is anything to show."))
  var exitCode: Bool

  @OptionGroup var selection: RoadmapSelection

  func run(in context: AppContext) throws -> Answer {
    let scheduled = try context.scheduledRoadmaps(selection)
    let entries = scheduled.entries(on: context.today, daysAhead: 0)
      .filter { $0.instance.state == .overdue }
    return Answer(
      report: AgendaReport(entries: entries, today: context.today).report(
        titled: Phrase(ru: "Просроченные мероприятия", en: "Overdue measures"),
        empty: Phrase(ru: "Просроченного нет.", en: "Nothing is overdue.")),
      notes: scheduled.notes(on: entries, today: context.today),
      status: exitCode && !entries.isEmpty ? .no : .done)
  }
}

/// Which roadmaps a command looks at.
struct RoadmapSelection: ArgumentSet {
  @Argument(
    "roadmap", value: ValueName(ru: "карта", en: "roadmap"), completion: .dynamic("roadmaps"),
    Phrase(ru: "Дорожная карта; без неё — все.", en: "The roadmap; all of them without it."))
  var roadmap: RecordReference?

  /// The roadmaps that are meant.
  func roadmaps(from source: inout some ByteSource) throws(WorkspaceError) -> [Roadmap] {
    let all = try source.load(.roadmaps)
    guard let roadmap else { return all.elements }
    return [try roadmap.record(in: all)]
  }
}
