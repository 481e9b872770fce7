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
      let found = try roadmap.measure(measure)
      return Answer(
        report: Report(
          text: { settings in MeasureText(found, in: schedule, on: context.today, settings).text },
          json: { ["measure": found.json] }),
        notes: notes)
    }
    return Answer(
      report: Report(
        table: { Self.table(schedule, on: context.today) }, json: { ["roadmap": roadmap.json] },
        text: { settings in
          Self.heading(roadmap).map { settings($0).visible }.joined(separator: "\n") + "\n\n"
            + TextTable(Self.table(schedule, on: context.today), settings).text
        }),
      notes: notes)
  }

  private static func heading(_ roadmap: Roadmap) -> [Phrase] {
    let approval = roadmap.approval
    let papers = [
      approval?.authority, approval?.person, approval?.number.map { "№ \($0)" },
      approval?.date.map(\.numeric),
    ].compactMap { $0 }.joined(separator: ", ")
    return [
      Phrase(verbatim: "\(roadmap.id)  \(roadmap.title)"),
      Phrase(ru: "Организация: ", en: "Organisation: ")
        + (roadmap.organization.map(Phrase.init(verbatim:))
          ?? Phrase(ru: "не названа", en: "not named")),
      Phrase(ru: "Утверждение: ", en: "Approval: ")
        + (papers.isEmpty
          ? Phrase(ru: "не названо", en: "not named") : Phrase(verbatim: papers)),
      Phrase(ru: "Период: ", en: "Period: ") + RoadmapLabels.period(roadmap.period),
    ]
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
    switch progress.state {
    case .done: return Phrase(ru: "сделано", en: "done")
    case .skipped: return Phrase(ru: "отменено", en: "skipped")
    case .planned: break
    }
    let states = Set(
      RoadmapAgenda(today: today).items(of: self, in: schedule).map(\.state))
    if states.contains(.overdue) { return Phrase(ru: "просрочено", en: "overdue") }
    if states.contains(.due) { return Phrase(ru: "пора", en: "due") }
    return Phrase(ru: "впереди", en: "planned")
  }
}
