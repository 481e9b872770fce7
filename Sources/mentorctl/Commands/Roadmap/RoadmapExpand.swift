import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap expand`.
struct RoadmapExpand: Command {
  static let about = About(
    "expand",
    Phrase(
      ru: "Сделать из многолетнего плана план одного года.",
      en: "Make the plan of one year out of one of several years."),
    discussion: Phrase(
      ru:
        "В план года входят мероприятия, сроки которых на него приходятся: повторяющиеся — по сроку в "
        + "строке, непрерывные — в границах года. Сроки записываются ясно («ноябрь 2026»), слова "
        + "исходного плана остаются рядом. Мероприятия без дат остаются с замечанием, а не вошедшие "
        + "перечислены с причиной. Без --save текст выводится на экран или в файл (-o).",
      en:
        "The plan of the year takes the measures whose deadlines lie in it: recurring ones a row each, what "
        + "goes on within the bounds of the year. Deadlines are written clearly («ноябрь 2026»), and the words "
        + "of the source stay beside them. Measures without dates stay with a finding, and those left out are listed "
        + "with the reason. Without --save the text goes to the screen or a file (-o)."),
    examples: [
      Example(
        "mentorctl roadmap expand R-1 --year 2026/27 --save",
        Phrase(
          ru: "План учебного года черновиком в каталог.", en: "The school year as a stored draft.")),
      Example(
        "mentorctl roadmap expand R-1 --calendar-year 2026 -o plan-2026.txt",
        Phrase(ru: "План календарного года в файл.", en: "A calendar year into a file.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        2,
        Phrase(
          ru: "На этот год не пришлось ни одного мероприятия.",
          en: "No measure at all lies in this year."))
    ])

  @Argument(
    "roadmap", value: ValueName(ru: "карта", en: "roadmap"), required: true,
    completion: .dynamic("roadmaps"), Phrase(ru: "Дорожная карта.", en: "The roadmap."))
  var roadmap: RecordReference

  @Option(
    "calendar-year", value: ValueName(ru: "год", en: "year"),
    Phrase(
      ru: "Календарный год вместо учебного.", en: "A calendar year instead of a school year."))
  var calendarYear: Int?

  @Flag(
    "with-progress",
    Phrase(
      ru: "Вместе с тем, что уже выполнено.", en: "Together with what was carried out."))
  var keepsProgress: Bool

  @Flag(
    "save",
    Phrase(
      ru: "Записать черновиком в каталог данных.", en: "Store it in the data directory as a draft.")
  )
  var isSaved: Bool

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard let calendarYear, !(1990...2199).contains(calendarYear) else { return }
    throw UsageError(
      Phrase(
        ru: "--calendar-year принимает год от 1990 до 2199",
        en: "--calendar-year takes a year from 1990 to 2199"))
  }

  func run(in context: AppContext) throws -> Answer {
    if calendarYear != nil, context.options.year != nil {
      throw UsageError(
        Phrase(
          ru: "--year и --calendar-year противоречат друг другу",
          en: "--year and --calendar-year contradict each other"),
        hint: Phrase(
          ru: "Оставьте --year для учебного года или --calendar-year для календарного.",
          en: "Keep --year for a school year or --calendar-year for a calendar year."))
    }
    guard isSaved else {
      let ((expansion, curator), notes) = try context.read { snapshot throws(WorkspaceError) in
        let organization = try snapshot.load(.organization)
        let source = try roadmap.record(in: try snapshot.load(.roadmaps))
        let plan = try expanded(source, organization, context, id: RoadmapID(number: 1))
        return (plan, organization.curator)
      }
      return answer(expansion, notes, signedBy: context.showsNames ? curator : nil)
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      let source = try roadmap.record(in: try editing.load(.roadmaps))
      let id = try editing.nextID(on: .roadmaps)
      let expansion = try expanded(source, organization, context, id: id)
      if !expansion.roadmap.measures.isEmpty {
        try editing.save(expansion.roadmap, on: .roadmaps)
      }
      return (plan: expansion, curator: organization.curator)
    }
    return answer(
      outcome.value.plan, outcome.notes.map(\.message),
      signedBy: context.showsNames ? outcome.value.curator : nil)
  }

  private func expanded(
    _ source: Roadmap, _ organization: Organization, _ context: AppContext, id: RoadmapID
  ) throws(WorkspaceError) -> PlanExpansion {
    let span: ExpansionSpan =
      if let calendarYear { .calendar(calendarYear) } else {
        .school(try context.year(organization))
      }
    do throws(CalendarError) {
      return try PlanExpansion(source, into: span, id: id, keepsProgress: keepsProgress)
    } catch {
      throw .domain(error)
    }
  }

  private func answer(
    _ expansion: PlanExpansion, _ notes: [Phrase], signedBy curator: String?
  ) -> Answer {
    let isEmpty = expansion.roadmap.measures.isEmpty
    let report = ExpansionReport(expansion: expansion, isSaved: isSaved, curator: curator)
    return Answer(
      report: report.report, notes: notes + (isSaved ? [] : report.notes),
      status: isEmpty ? .partly : .done)
  }
}
