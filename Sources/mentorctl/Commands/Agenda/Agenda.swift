import CommandLineKit
import MentorCore
import Wording

/// The command `mentorctl agenda`.
struct Agenda: Command {
  static let about = About(
    "agenda",
    Phrase(ru: "Показать, что и кому пора сделать.", en: "Show what is to be done, and by whom."),
    aliases: ["повестка"],
    discussion: Phrase(
      ru:
        "Мероприятия всех дорожных карт: просроченные, на сегодня, на этой неделе, позже и те, чей "
        + "срок уже идёт. Последний день, который приходится на выходной, так и отмечен; переносится "
        + "ли он, решает settings.deadlinesOnDaysOff (org edit --set).",
      en:
        "The measures of all roadmaps: overdue, due today, this week, later, and those whose time "
        + "has begun. A last day that is a day off is marked so; whether it moves is up to "
        + "settings.deadlinesOnDaysOff (org edit --set)."),
    examples: [
      Example("mentorctl agenda", Phrase(ru: "Две недели вперёд.", en: "Two weeks ahead.")),
      Example(
        "mentorctl agenda --by person --days 7",
        Phrase(ru: "Неделя, по ответственным.", en: "A week, by who is responsible.")),
      Example(
        "mentorctl agenda --responsible Лаврушина",
        Phrase(ru: "Только её дела.", en: "What she is to do.")),
    ])

  @OptionGroup var horizon: HorizonOption

  @Option("by", Phrase(ru: "Как разделить.", en: "How to divide it."))
  var grouping: AgendaGrouping?

  @Option(
    "responsible", value: ValueName(ru: "имя", en: "name"),
    Phrase(
      ru: "Только то, за что отвечает он: фамилия, должность или начало слова.",
      en: "Only what this one is to do: a surname, an office, or the beginning of a word."))
  var responsible: [String]

  /// Where to find the missed windows that a person is not shown one by one.
  private static func notes(on entries: [AgendaEntry]) -> [Phrase] {
    entries.withMissedTogether().contains { $0.earlier > 0 }
      ? [
        Phrase(
          ru: "«и ещё» — прежние пропущенные сроки того же мероприятия: mentorctl roadmap overdue",
          en: "“more” are earlier missed windows of the same measure: mentorctl roadmap overdue")
      ] : []
  }

  func run(in context: AppContext) throws -> Answer {
    let scheduled = try context.scheduledRoadmaps()
    var entries = scheduled.entries(on: context.today, daysAhead: horizon.days)
    var stranger: [Phrase] = []
    let wanted = responsible.map { Addressee.words(of: $0) }
    if !wanted.isEmpty {
      func isWanted(_ measure: Measure) -> Bool {
        measure.addressees.contains { one in
          one.name != nil && wanted.contains { one.matches($0) }
        }
      }
      entries = entries.filter { isWanted($0.instance.measure) }
      if !scheduled.roadmaps.contains(where: { $0.measures.contains(where: isWanted) }) {
        let names = responsible.joined(separator: ", ").visible
        stranger = [
          Phrase(
            ru: "ни в одной дорожной карте нет ответственного «\(names)»",
            en: "no roadmap names “\(names)”")
        ]
      }
    }
    let (duties, rounds) = try context.read { snapshot throws(WorkspaceError) in
      (try snapshot.load(.retentions), try snapshot.load(.monitoring))
    }.value
    return Answer(
      report: AgendaReport(entries: entries, today: context.today, daysAhead: horizon.days)
        .report(
          by: grouping, titled: Phrase(ru: "Что делать", en: "What is to be done"),
          empty: Phrase(ru: "Ничего срочного нет.", en: "Nothing is due.")),
      notes: scheduled.notes(on: entries, today: context.today, daysAhead: horizon.days) + stranger
        + Self.notes(on: entries) + UndatedReminder(scheduled).notes
        + PaperReminder(scheduled.roadmaps).notes
        + DestructionReminder(duties, by: context.today.adding(days: horizon.days)).notes
        + FollowUpReminder(rounds, on: context.today).notes)
  }
}
