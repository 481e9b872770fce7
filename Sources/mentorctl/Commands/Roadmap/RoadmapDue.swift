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

  @Option(
    "days", Phrase(ru: "На сколько дней вперёд смотреть.", en: "How many days to look ahead."))
  var days: Int = 14

  @OptionGroup var selection: RoadmapSelection

  func validate() throws(UsageError) {
    guard (0...3660).contains(days) else {
      throw UsageError(
        Phrase(ru: "--days принимает от 0 до 3660", en: "--days takes from 0 to 3660"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let ((roadmaps, basis), notes) = try context.read { snapshot throws(WorkspaceError) in
      let roadmaps = try selection.roadmaps(from: &snapshot)
      return (roadmaps, try snapshot.scheduleBasis(of: roadmaps, on: context.today))
    }
    let items = RoadmapAgenda(today: context.today, daysAhead: days, basis: basis)
      .items(in: roadmaps, states: [.overdue, .due])
    return Answer(
      report: AgendaReport(items: items, today: context.today).report(
        empty: Phrase(
          ru: "Ничего срочного нет.", en: "Nothing is due.")),
      notes: notes + PaperReminder(roadmaps).notes)
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
    let ((roadmaps, basis), notes) = try context.read { snapshot throws(WorkspaceError) in
      let roadmaps = try selection.roadmaps(from: &snapshot)
      return (roadmaps, try snapshot.scheduleBasis(of: roadmaps, on: context.today))
    }
    let items = RoadmapAgenda(today: context.today, basis: basis)
      .items(in: roadmaps, states: [.overdue])
    return Answer(
      report: AgendaReport(items: items, today: context.today).report(
        empty: Phrase(ru: "Просроченного нет.", en: "Nothing is overdue.")),
      notes: notes, status: exitCode && !items.isEmpty ? .no : .done)
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
