import JSONStore
import MentorCore
import Wording

/// How far roadmaps have come, for people and programs.
struct ProgressReport {
  let overviews: [ProgressOverview]

  var report: Report {
    Report(
      title: Phrase(ru: "Ход выполнения дорожных карт", en: "Progress of roadmaps"),
      table: { table(overviews.flatMap(rows), isWhole: true) },
      json: { ["progress": .array(overviews.map(json))] },
      text: { settings in
        guard !overviews.isEmpty else { return settings(Self.empty) + "\n" }
        return overviews.map { text($0, settings) }.joined(separator: "\n")
      })
  }

  private static let empty = Phrase(
    ru: "Дорожных карт нет. Прочитать: mentorctl roadmap import ФАЙЛ",
    en: "There are no roadmaps. To read one: mentorctl roadmap import FILE")

  /// A line of the table.
  private struct Row {
    let roadmap: RoadmapID
    let group: String
    let title: Phrase
    let figures: ProgressFigures
  }

  private func text(_ overview: ProgressOverview, _ settings: TextSettings) -> String {
    let roadmap = overview.roadmap
    let total = overview.total
    var text =
      "\(roadmap.id)  \(roadmap.title.visible)".wrapped(at: settings.width, indent: 2)
      .joined(separator: "\n") + "\n"
    let share = total.percent.map { ", \($0) %" } ?? ""
    text +=
      settings(
        Phrase(
          ru: "Сделано \(total.done) из \(total.total - total.skipped)\(share)",
          en: "\(total.done) of \(total.total - total.skipped) done\(share)")) + "\n\n"
    let rows = rows(overview)
    let parts = [rows.filter { $0.group == "section" }, rows.filter { $0.group == "stage" }]
    // Where each section is a stage the second table would only repeat the first.
    let isTwice = parts[0].map(\.figures) == parts[1].map(\.figures)
    let shown = (isTwice ? Array(parts.prefix(1)) : parts).filter { !$0.isEmpty }
    return text
      + shown.map { TextTable(table($0, isWhole: false), settings).text }.joined(separator: "\n")
  }

  private func rows(_ overview: ProgressOverview) -> [Row] {
    let id = overview.roadmap.id
    let hasHeadings = overview.sections.contains { $0.section != nil }
    let sections = overview.sections.map { part in
      Row(
        roadmap: id, group: "section",
        title: part.title.map(Phrase.init(verbatim:))
          ?? (hasHeadings
            ? Phrase(ru: "без раздела", en: "under no heading")
            : Phrase(ru: "все мероприятия", en: "all measures")),
        figures: part.figures)
    }
    let stages = overview.stages.map { part in
      Row(
        roadmap: id, group: "stage",
        title: part.stage.map { stage in
          Phrase(verbatim: "\(stage.rawValue). ") + stage.name
        } ?? Phrase(ru: "этап не определён", en: "stage not known"), figures: part.figures)
    }
    let total = Row(
      roadmap: id, group: "total", title: Phrase(ru: "всего", en: "in all"),
      figures: overview.total)
    return sections + stages + [total]
  }

  private func table(_ rows: [Row], isWhole: Bool) -> ReportTable {
    let isStage = rows.first?.group == "stage"
    let figures = Self.figures.filter { isWhole || $0.isShown(rows.map(\.figures)) }
    let head =
      isWhole
      ? [
        ReportTable.Column(key: "roadmap", title: Phrase(ru: "Карта", en: "Roadmap")),
        ReportTable.Column(key: "group", title: Phrase(ru: "Разрез", en: "Group")),
      ] : []
    let title = ReportTable.Column(
      key: "title",
      title: isWhole
        ? Phrase(ru: "Раздел или этап", en: "Section or stage")
        : isStage
          ? Phrase(ru: "Этап целевой модели", en: "Stage of the model")
          : Phrase(ru: "Раздел", en: "Section"))
    return ReportTable(
      columns: head + [title] + figures.map(\.column),
      rows: rows.map { row in
        let head =
          isWhole
          ? [
            Phrase(verbatim: "\(row.roadmap)"),
            Phrase(ru: Self.groups[row.group] ?? row.group, en: row.group),
          ] : []
        return head + [row.title]
          + figures.map { figure in
            figure.value(row.figures).map(Phrase.number) ?? Phrase(verbatim: "—")
          }
      }, empty: Self.empty)
  }

  /// A column of figures.
  private struct Figure {
    let column: ReportTable.Column
    let value: @Sendable (ProgressFigures) -> Int?
    /// Whether people need not see it where it is 0 in every row.
    let isOptional: Bool

    init(
      _ key: String, _ title: Phrase, isOptional: Bool = false,
      _ value: @escaping @Sendable (ProgressFigures) -> Int?
    ) {
      column = ReportTable.Column(key: key, title: title, alignment: .right)
      self.isOptional = isOptional
      self.value = value
    }

    func isShown(_ rows: [ProgressFigures]) -> Bool {
      !isOptional || rows.contains { value($0) != 0 }
    }
  }

  private static let figures = [
    Figure("total", Phrase(ru: "Всего", en: "All")) { $0.total },
    Figure("planned", Phrase(ru: "Впереди", en: "Planned")) { $0.planned },
    Figure("inProgress", Phrase(ru: "В работе", en: "Begun"), isOptional: true) {
      $0.inProgress
    },
    Figure("done", Phrase(ru: "Сделано", en: "Done")) { $0.done },
    Figure("skipped", Phrase(ru: "Отменено", en: "Skipped"), isOptional: true) { $0.skipped },
    Figure("percent", Phrase(ru: "%", en: "%")) { $0.percent },
    Figure("late", Phrase(ru: "Просрочено", en: "Late"), isOptional: true) { $0.late },
    Figure("withoutPaper", Phrase(ru: "Без документа", en: "No paper"), isOptional: true) {
      $0.withoutPaper
    },
  ]

  private static let groups = ["section": "раздел", "stage": "этап", "total": "всего"]

  private func json(_ overview: ProgressOverview) -> JSON {
    [
      "id": JSON(overview.roadmap.id), "title": .string(overview.roadmap.title),
      "total": .object(overview.total.json),
      "sections": .array(
        overview.sections.map { part in
          .object(
            [
              JSON.Member("section", JSON(part.section)), JSON.Member("title", JSON(part.title)),
            ] + part.figures.json)
        }),
      "stages": .array(
        overview.stages.map { part in
          .object([JSON.Member("stage", JSON(part.stage?.rawValue))] + part.figures.json)
        }),
    ]
  }
}
