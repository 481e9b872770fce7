import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap show`.
struct RoadmapShow: Command {
  static let about = About(
    "show",
    Phrase(ru: "Показать дорожную карту или мероприятие.", en: "Show a roadmap or a measure."),
    examples: [
      Example("mentorctl roadmap show R-1", Phrase(ru: "Дорожная карта.", en: "A roadmap.")),
      Example("mentorctl roadmap show R-1/14", Phrase(ru: "Мероприятие.", en: "A measure.")),
    ])

  @Argument(
    "id", value: ValueName(ru: "код", en: "id"), completion: .dynamic("roadmaps"),
    Phrase(
      ru: "Код дорожной карты (R-1) или мероприятия (R-1/14).",
      en: "The identifier of a roadmap (R-1) or of a measure (R-1/14)."))
  var id: RecordReference

  func run(in context: AppContext) throws -> Answer {
    let measure = try? MeasureID(jsonText: id.text.uppercased())
    let (schedule, notes) = try context.read { snapshot throws(WorkspaceError) in
      let roadmaps = try snapshot.load(.roadmaps)
      let named = measure.flatMap { roadmaps[$0.roadmap] }
      let roadmap = if let named { named } else { try id.record(in: roadmaps) }
      return try snapshot.scheduleBasis(of: [roadmap], on: context.today).schedule(of: roadmap)
    }
    let roadmap = schedule.roadmap
    if let measure {
      let entry = roadmap.withdrawn.first { $0.measure.id == measure }
      let found = try entry?.measure ?? roadmap.measure(measure)
      return Answer(
        report: Report(
          text: { settings in MeasureText(found, in: schedule, on: context.today, settings).text },
          json: { ["measure": found.json] }),
        notes: notes + (entry.map { [Self.note($0)] } ?? []))
    }
    return Answer(
      report: Report(
        title: Phrase(verbatim: "\(roadmap.id) \(roadmap.title)"),
        table: { Self.table(schedule, on: context.today) }, json: { ["roadmap": roadmap.json] },
        text: { settings in
          Self.heading(roadmap).map { settings($0).visible }.joined(separator: "\n") + "\n\n"
            + TextTable(Self.table(schedule, on: context.today), settings).text
            + Self.withdrawn(roadmap, settings)
        }),
      notes: notes)
  }

  private static func heading(_ roadmap: Roadmap) -> [Phrase] {
    let papers = roadmap.approval?.words ?? ""
    return [
      Phrase(verbatim: "\(roadmap.id)  \(roadmap.title)"),
      Phrase(ru: "Организация: ", en: "Organisation: ")
        + (roadmap.organization.map(Phrase.init(verbatim:))
          ?? Phrase(ru: "не названа", en: "not named")),
      Phrase(ru: "Утверждение: ", en: "Approval: ")
        + (papers.isEmpty
          ? Phrase(ru: "не названо", en: "not named") : Phrase(verbatim: papers))
        + (roadmap.isApproved
          ? Phrase(verbatim: "")
          : Phrase(
            ru: " (проект: приказ не указан)", en: " (a draft: no order is named)")),
      Phrase(ru: "Период: ", en: "Period: ") + RoadmapLabels.period(roadmap.period),
    ]
  }

  private static func note(_ entry: WithdrawnMeasure) -> Phrase {
    let reason = entry.reason.map { " (\($0.visible))" } ?? ""
    let id = entry.measure.id
    return Phrase(
      ru: "мероприятие \(id) исключено из дорожной карты \(entry.date.numeric)\(reason)",
      en: "measure \(id) was taken out of the roadmap on \(entry.date)\(reason)")
  }

  /// The measures that were taken out, a line each; empty where there are none.
  private static func withdrawn(_ roadmap: Roadmap, _ settings: TextSettings) -> String {
    guard !roadmap.withdrawn.isEmpty else { return "" }
    let lines = roadmap.withdrawn.flatMap { entry -> [String] in
      let reason = entry.reason.map { " (\($0.visible))" } ?? ""
      let done = entry.measure.progress.completions.map(\.date.numeric).joined(separator: ", ")
      let marks =
        done.isEmpty ? "" : settings(Phrase(ru: "; выполнено ", en: "; carried out ")) + done
      return
        "\(entry.measure.id)  \(entry.measure.title.visible) — \(entry.date.numeric)\(reason)\(marks)"
        .wrapped(at: settings.width, indent: 2)
    }
    return "\n" + settings(Phrase(ru: "Исключены из карты:", en: "Taken out:")) + "\n"
      + lines.map { $0 + "\n" }.joined()
  }

  private static func table(_ schedule: RoadmapSchedule, on today: CalendarDate) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "number", title: Phrase(ru: "№", en: "No")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(key: "deadline", title: Phrase(ru: "Срок", en: "Deadline")),
        ReportTable.Column(
          key: "responsible", title: Phrase(ru: "Ответственные", en: "Responsible")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
      ],
      rows: schedule.roadmap.measures.map { measure in
        [
          Phrase(verbatim: "\(measure.id)"), Phrase(verbatim: measure.number ?? ""),
          Phrase(verbatim: measure.title), RoadmapLabels.deadline(measure),
          Phrase(verbatim: measure.responsible.joined(separator: "; ")),
          measure.stateLabel(in: schedule, on: today),
        ]
      })
  }
}

extension Measure {
  /// Where the measure stands on `today`, in a word; `schedule` is that of its roadmap.
  func stateLabel(in schedule: RoadmapSchedule, on today: CalendarDate) -> Phrase {
    if lacksPaper, progress.state == .done {
      return Phrase(ru: "сделано, нет документа", en: "done, no paper")
    }
    guard progress.state.isOpen else { return progress.state.name }
    let states = Set(RoadmapAgenda(today: today).items(of: self, in: schedule).map(\.state))
    let overdue = Phrase(ru: "просрочено", en: "overdue")
    if progress.state == .inProgress {
      let late = Phrase(verbatim: ", ") + overdue
      return states.contains(.overdue) ? progress.state.name + late : progress.state.name
    }
    if states.contains(.overdue) { return overdue }
    if states.contains(.due) { return Phrase(ru: "пора", en: "due") }
    return progress.state.name
  }
}
