import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl calendar gantt`.
struct CalendarGantt: Command {
  static let about = About(
    "gantt",
    Phrase(
      ru: "Нарисовать дорожную карту по времени.", en: "Draw a roadmap along the time."),
    discussion: Phrase(
      ru: "Рисунок SVG — листы A4 по ширине, для экрана и печати; --format mermaid — диаграмма для "
        + "вики и README. Что выполнено и что просрочено, видно и без цвета.",
      en:
        "The SVG drawing has pages of A4 in landscape, for screen and paper; --format mermaid gives "
        + "a diagram for wikis and README files. Done and overdue can be told without colour."),
    examples: [
      Example(
        "mentorctl calendar gantt R-1 -o plan.svg",
        Phrase(ru: "Рисунок в файл.", en: "The drawing, into a file.")),
      Example(
        "mentorctl calendar gantt R-1 --format mermaid",
        Phrase(ru: "Диаграмма Mermaid.", en: "A diagram of Mermaid.")),
    ])

  @Argument(
    "roadmap", value: ValueName(ru: "карта", en: "roadmap"), completion: .dynamic("roadmaps"),
    Phrase(ru: "Дорожная карта.", en: "The roadmap."))
  var roadmap: RecordReference

  func run(in context: AppContext) throws -> Answer {
    let (schedule, notes) = try context.read { snapshot throws(WorkspaceError) in
      let roadmap = try self.roadmap.record(in: try snapshot.load(.roadmaps))
      return try snapshot.scheduleBasis(of: [roadmap], on: context.today).schedule(of: roadmap)
    }
    let chart = RoadmapChart(schedule, on: context.today)
    var report = Report(
      title: Phrase(
        ru: "Сроки: \(schedule.roadmap.title)", en: "Deadlines: \(schedule.roadmap.title)"),
      table: { Self.table(chart) }, json: { Self.json(chart) })
    report.preferredFormat = .svg
    report.documents = [
      .svg: { settings, emit in try emit(Array(chart.svg(in: settings.language).text.utf8)) },
      .mermaid: { settings, emit in try emit(Array(chart.mermaid(in: settings.language).utf8)) },
    ]
    return Answer(report: report, notes: notes + Self.remark(on: chart.undated))
  }

  /// What to say about measures that have no place along the time.
  private static func remark(on undated: [Measure]) -> [Phrase] {
    guard !undated.isEmpty else { return [] }
    let list = undated.prefix(10).map { "\($0.id)" }.joined(separator: ", ")
    let more = undated.count > 10 ? "…" : ""
    return [
      Phrase(ru: "без дат, на шкале их нет: ", en: "without dates, so not drawn: ")
        + Phrase(verbatim: list + more)
    ]
  }

  private static func table(_ chart: RoadmapChart) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(key: "from", title: Phrase(ru: "С", en: "From"), content: .date),
        ReportTable.Column(key: "to", title: Phrase(ru: "По", en: "Until"), content: .date),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
      ],
      rows: chart.rows.flatMap { row -> [[Phrase]] in
        guard case .measure(let measure, let marks) = row else { return [] }
        let head = [Phrase(verbatim: "\(measure.id)"), Phrase(verbatim: measure.title)]
        if marks.isEmpty {
          return [head + [.date(nil), .date(nil), Phrase(ru: "без дат", en: "no dates")]]
        }
        return marks.map { head + [.date($0.window.from), .date($0.window.to), $0.state.name] }
      })
  }

  private static func json(_ chart: RoadmapChart) -> JSON {
    [
      "from": JSON(chart.axis.from), "to": JSON(chart.axis.to),
      "measures": .array(
        chart.rows.compactMap { row in
          guard case .measure(let measure, let marks) = row else { return nil }
          return [
            "id": JSON(measure.id), "title": .string(measure.title),
            "windows": .array(
              marks.map { mark in
                [
                  "from": JSON(mark.window.from), "to": JSON(mark.window.to),
                  "state": JSON(mark.state),
                ]
              }),
          ]
        }),
    ]
  }
}
