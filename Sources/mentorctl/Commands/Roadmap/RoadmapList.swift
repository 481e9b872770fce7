import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap list`.
struct RoadmapList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать дорожные карты.", en: "List the roadmaps."),
    examples: [
      Example("mentorctl roadmap list", Phrase(ru: "Все дорожные карты.", en: "All roadmaps."))
    ])

  func run(in context: AppContext) throws -> Answer {
    let ((roadmaps, basis), notes) = try context.read { snapshot throws(WorkspaceError) in
      let roadmaps = try snapshot.load(.roadmaps)
      return (roadmaps, try snapshot.scheduleBasis(of: roadmaps, on: context.today))
    }
    let lines = roadmaps.map { RoadmapLine($0, basis, on: context.today) }
    return Answer(
      report: Report(
        title: Phrase(ru: "Дорожные карты", en: "Roadmaps"),
        table: { Self.table(lines) }, json: { ["roadmaps": .array(lines.map(\.json))] }),
      notes: notes)
  }

  private static func table(_ lines: [RoadmapLine]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Название", en: "Title")),
        ReportTable.Column(key: "approval", title: Phrase(ru: "Приказ", en: "Order")),
        ReportTable.Column(key: "period", title: Phrase(ru: "Период", en: "Period")),
        ReportTable.Column(
          key: "measures", title: Phrase(ru: "Всего", en: "Measures"), alignment: .right),
        ReportTable.Column(
          key: "done", title: Phrase(ru: "Сделано", en: "Done"), alignment: .right),
        ReportTable.Column(
          key: "overdue", title: Phrase(ru: "Просрочено", en: "Overdue"), alignment: .right),
        ReportTable.Column(
          key: "withoutPaper", title: Phrase(ru: "Без документа", en: "No paper"),
          alignment: .right),
      ],
      rows: lines.map { line in
        [
          Phrase(verbatim: "\(line.roadmap.id)"), Phrase(verbatim: line.roadmap.title),
          RoadmapLabels.number(line.roadmap), RoadmapLabels.period(line.roadmap.period),
          .number(line.roadmap.measures.count), .number(line.doneCount),
          .number(line.overdueCount), .number(line.withoutPaperCount),
        ]
      },
      empty: Phrase(
        ru: "Дорожных карт нет. Прочитать: mentorctl roadmap import ФАЙЛ",
        en: "There are no roadmaps. To read one: mentorctl roadmap import FILE"))
  }
}

/// A roadmap with how far it has come.
struct RoadmapLine {
  let roadmap: Roadmap
  let doneCount: Int
  let overdueCount: Int
  let withoutPaperCount: Int

  init(_ roadmap: Roadmap, _ basis: ScheduleBasis, on today: CalendarDate) {
    self.roadmap = roadmap
    doneCount = roadmap.measures.count { $0.progress.state == .done }
    let overdue = RoadmapAgenda(today: today, basis: basis)
      .items(in: [roadmap], states: [.overdue])
    overdueCount = Set(overdue.map(\.measure.id)).count
    withoutPaperCount = roadmap.measures.count(where: \.lacksPaper)
  }

  /// The roadmap without its measures, with counts in their place.
  var json: JSON {
    [
      "id": JSON(roadmap.id), "title": .string(roadmap.title),
      "organization": JSON(roadmap.organization), "level": JSON(roadmap.level),
      "period": JSON(roadmap.period), "measureCount": JSON(roadmap.measures.count),
      "doneCount": JSON(doneCount), "overdueCount": JSON(overdueCount),
      "withoutPaperCount": JSON(withoutPaperCount), "approved": JSON(roadmap.isApproved),
    ]
  }
}
