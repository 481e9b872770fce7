import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap progress`.
struct RoadmapProgress: Command {
  static let about = About(
    "progress",
    Phrase(
      ru: "Показать ход дорожной карты или отметить начало работы.",
      en: "Show how far a roadmap has come, or mark that work has begun."),
    discussion: Phrase(
      ru: "Без аргумента или с кодом дорожной карты — сводка по разделам и этапам. С кодом "
        + "мероприятия отмечается, что работа начата: кто и когда, видно в карточке мероприятия. "
        + "Доля — сделанное от всех мероприятий, кроме отменённых.",
      en: "Without an argument or with a roadmap: figures by section and stage. With a measure: "
        + "marks that work has begun; who and when is shown with the measure. The share is what is "
        + "done of all measures that were not given up."),
    examples: [
      Example("mentorctl roadmap progress", Phrase(ru: "Сводка.", en: "The figures.")),
      Example(
        "mentorctl roadmap progress R-1/3 --note \"проект приказа у юриста\"",
        Phrase(ru: "Мероприятие начато.", en: "The measure has begun.")),
    ])

  @Argument(
    "id", value: ValueName(ru: "код", en: "id"), completion: .dynamic("measures"),
    Phrase(
      ru: "Дорожная карта (R-1) или мероприятие (R-1/3); без кода — все карты.",
      en: "A roadmap (R-1) or a measure (R-1/3); all roadmaps without it."))
  var id: RecordReference?

  @Option(
    "note", Phrase(ru: "Заметка о ходе работы.", en: "A remark on how the work goes."))
  var note: String?

  @Option("on", Phrase(ru: "День начала; без него — сегодня.", en: "The day, else today."))
  var date: CalendarDate?

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard measure == nil, note != nil || date != nil else { return }
    throw UsageError(
      Phrase(
        ru: "--note и --on относятся к одному мероприятию",
        en: "--note and --on belong to one measure"),
      hint: Phrase(
        ru: "Назовите мероприятие, например R-1/3.", en: "Name the measure, such as R-1/3."))
  }

  private var measure: MeasureID? {
    id.flatMap { try? MeasureID(jsonText: $0.text.uppercased()) }
  }

  func run(in context: AppContext) throws -> Answer {
    if let measure { return try begin(measure, context) }
    let ((roadmaps, basis), notes) = try context.read { snapshot throws(WorkspaceError) in
      let all = try snapshot.load(.roadmaps)
      let roadmaps = if let id { [try id.record(in: all)] } else { all.elements }
      return (roadmaps, try snapshot.scheduleBasis(of: roadmaps, on: context.today))
    }
    let agenda = RoadmapAgenda(today: context.today, basis: basis)
    let overviews = roadmaps.map { ProgressOverview($0, agenda) }
    return Answer(report: ProgressReport(overviews: overviews).report, notes: notes)
  }

  private func begin(_ id: MeasureID, _ context: AppContext) throws -> Answer {
    let actor = context.intent(writing).actor
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.changeMeasures([MeasureReference(measure: id)], on: context.today) {
        schedule, reference throws(RoadmapError) in
        try schedule.roadmap.measure(reference.measure).begun(
          on: date ?? context.today, by: actor, note: note, today: context.today)
      }
    }
    return Answer(
      report: ChangedMeasures(changed: outcome.value, today: context.today).report,
      notes: outcome.notes.map(\.message))
  }
}
