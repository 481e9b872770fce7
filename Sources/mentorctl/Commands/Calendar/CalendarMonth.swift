import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl calendar month`.
struct CalendarMonth: Command {
  static let about = About(
    "month", Phrase(ru: "Показать месяц со сроками.", en: "Show a month with its deadlines."),
    discussion: Phrase(
      ru: "Сетка месяца с номерами недель: * — срок, ! — просрочено, + — выполнено, - — выходной. "
        + "Под ней — список.",
      en: "A grid with the numbers of the weeks: * a deadline, ! overdue, + done, - a day off. The "
        + "list stands below."),
    examples: [
      Example("mentorctl calendar month", Phrase(ru: "Этот месяц.", en: "This month.")),
      Example(
        "mentorctl calendar month октябрь --roadmap R-1",
        Phrase(ru: "Октябрь этого учебного года.", en: "October of this school year.")),
    ])

  @Argument(
    "month",
    Phrase(ru: "Месяц; без него — текущий.", en: "The month, else the present one."))
  var month: MonthArgument?

  @Option(
    "roadmap", value: ValueName(ru: "карта", en: "roadmap"), completion: .dynamic("roadmaps"),
    Phrase(ru: "Только эта дорожная карта.", en: "Only this roadmap."))
  var roadmap: RecordReference?

  func run(in context: AppContext) throws -> Answer {
    let ((roadmaps, basis, organization), notes) = try context.read {
      snapshot throws(WorkspaceError) in
      let all = try snapshot.load(.roadmaps)
      var roadmaps = all.elements
      if let roadmap { roadmaps = [try roadmap.record(in: all)] }
      let basis = try snapshot.scheduleBasis(of: roadmaps, on: context.today)
      return (roadmaps, basis, try snapshot.load(.organization))
    }
    let day = try month?.firstDay(in: context.year(organization)) ?? context.today
    let plan = RoadmapMonth(of: day, in: roadmaps, on: context.today, basis: basis)
    return Answer(
      report: MonthReport(plan).report,
      notes: notes)
  }
}
