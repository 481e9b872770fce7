import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn trace`.
struct StatisticsTrace: Command {
  static let about = About(
    "trace",
    Phrase(
      ru: "Показать, кто и что стоит за числом.", en: "Show who and what stands behind a number."),
    discussion: Phrase(
      ru:
        "По ячейке — записи, которые учтены, и те, что не учтены, потому что данных недостаточно. С "
        + "--person — все ячейки, в которых человек учтён, и почему его нет в других ячейках тех же "
        + "разделов. Практики, мероприятия и встречи к одному человеку не относятся.",
      en:
        "For a cell the records that count, and those that do not since the data do not say enough. With "
        + "--person every cell in which the person counts, and why the person is not in the others of "
        + "the same sections. Practices, events and meetings belong to no single person."),
    examples: [
      Example(
        "mentorctl fsn trace REGION 1 1 7",
        Phrase(ru: "Кто учтён в графе 7.", en: "Who counts in column 7.")),
      Example(
        "mentorctl fsn trace REGION --person P-12",
        Phrase(ru: "Где учтён человек.", en: "Where a person counts.")),
    ])

  @OptionGroup var naming: StatisticsFormArgument

  @Argument(
    "section", value: ValueName(ru: "раздел", en: "section"),
    Phrase(ru: "Номер раздела.", en: "The number of the section."))
  var section: CellNumber?

  @Argument(
    "row", value: ValueName(ru: "строка", en: "row"),
    Phrase(ru: "Номер строки.", en: "The number of the row."))
  var row: CellNumber?

  @Argument(
    "column", value: ValueName(ru: "графа", en: "column"),
    Phrase(ru: "Номер графы.", en: "The number of the column."))
  var column: CellNumber?

  @Option(
    "person", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(
      ru: "Показать ячейки этого человека: код (P-3) или фамилия.",
      en: "Show the cells of this person: identifier (P-3) or surname."))
  var person: RecordReference?

  @OptionGroup var live: LiveOption

  func validate() throws(UsageError) {
    let parts = [section, row, column].compactMap(\.self).count
    guard parts == (person == nil ? 3 : 0) else {
      throw UsageError(
        Phrase(
          ru: "нужны раздел, строка и графа, или --person",
          en: "section, row and column are needed, or --person"),
        hint: Phrase(
          ru: "Например: mentorctl fsn trace \(naming.code) 1 1 7.",
          en: "For example: mentorctl fsn trace \(naming.code) 1 1 7."))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let (report, notes) = try context.read { snapshot throws(WorkspaceError) in
      let year = try context.year(snapshot.load(.organization))
      let frozen = live.isLive ? nil : try snapshot.frozenForm(naming.code, in: year)
      let form: StatisticsForm
      if let frozen { form = frozen.form } else { form = try snapshot.statisticsForm(naming.code) }
      let scene = try snapshot.statistics(form, in: year)
      if let person {
        let people = try snapshot.load(.people)
        let one = try person.person(in: people, of: &snapshot, context)
        return PersonTraceReport(person: one, scene: scene, context: context).report
      }
      return try cellReport(scene, frozen, context)
    }
    return Answer(report: report, notes: notes)
  }

  private func cellReport(
    _ scene: StatisticsScene, _ frozen: FrozenForm?, _ context: AppContext
  ) throws(WorkspaceError) -> Report {
    guard let section, let row, let column else {
      return Report(text: { _ in "" }, json: { .null })
    }
    let address = CellAddress(section, row, column)
    guard let plan = scene.form.plan(of: address) else {
      throw .domain(StatisticsError.noCell(address, naming.code))
    }
    return CellTraceReport(
      plan: plan, scene: scene, filled: frozen?.filled ?? scene.filled, frozen: frozen,
      context: context
    ).report
  }
}

/// The records behind a cell as people and programs see them.
struct CellTraceReport {
  let plan: PlannedCell
  let scene: StatisticsScene
  let filled: FilledForm
  let frozen: FrozenForm?
  let context: AppContext

  private struct Line {
    let id: RecordIdentifier
    let counts: Bool
    let names: String
    let ground: Phrase
  }

  var report: Report {
    let lines = lines
    return Report(
      title: heading, table: { table(lines) }, json: { json(lines) }, text: { text(lines, $0) })
  }

  private var value: CellValue? { filled[plan.address]?.value }

  private var heading: Phrase {
    Phrase(
      verbatim: "\(scene.form.code) \(plan.address). \(plan.row): \(plan.column) — "
        + context.shown(value))
  }

  /// Those that count, then those of whom the data do not say enough.
  private var lines: [Line] {
    guard let rule = plan.source?.rule else { return [] }
    if let frozen {
      return frozen.ids(at: plan.address).map { id in
        let isGone = scene.base.explanation(of: id, by: rule) == nil
        return Line(
          id: id, counts: true, names: names(id),
          ground: isGone
            ? Phrase(ru: "записи больше нет", en: "the record is gone") : Phrase(verbatim: ""))
      }
    }
    let result = scene.base.result(of: rule)
    return result.counted.map { item in
      Line(
        id: item.id, counts: true, names: names(item.id),
        ground: Phrase(verbatim: item.evidence.map { "\($0)" }.joined(separator: ", ")))
    }
      + result.unknown.map { item in
        Line(
          id: item.id, counts: false, names: names(item.id),
          ground: scene.reason(of: item.id, by: rule))
      }
  }

  private func names(_ id: RecordIdentifier) -> String {
    scene.people(behind: id).map { context.shown($0) }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// What the cell holds, and where it comes from where it is not counted.
  private var sources: [Phrase] {
    var lines = [
      Phrase(ru: "Что стоит: ", en: "Holds: ")
        + (plan.source?.words ?? Phrase(ru: "не задано", en: "unmapped")),
      FilledFormReport(filled: filled, context: context).period,
    ]
    if let entered = filled[plan.address]?.entered {
      lines.append(
        Phrase(
          ru: "Введено на \(entered.date.numeric), источник: \(entered.source ?? "не назван")",
          en: "Entered for \(entered.date), source: \(entered.source ?? "not given")"))
    }
    if case .indicator(let code)? = plan.source {
      lines.append(
        Phrase(
          ru: "Кто за показателем: mentorctl kpi explain \(code)",
          en: "Who is behind it: mentorctl kpi explain \(code)"))
    }
    if let mark = filled.frozen {
      let unknown = filled[plan.address]?.unknown ?? 0
      lines.append(
        Phrase(
          ru: "Заморожено \(mark.on.numeric); не учтено из-за нехватки данных: \(unknown)",
          en: "Frozen on \(mark.on); not counted for want of data: \(unknown)"))
    }
    return lines
  }

  private func text(_ lines: [Line], _ settings: TextSettings) -> String {
    let width = min(settings.width, 100)
    var text = settings.style.strong(settings(heading).visible) + "\n"
    for line in sources {
      text += settings(line).visible.wrapped(at: width, indent: 2).map { $0 + "\n" }.joined()
    }
    guard plan.source?.rule != nil else { return text }
    let (counted, unknown) = (lines.filter(\.counts), lines.filter { !$0.counts })
    text += "\n" + TextTable(table(counted), settings).text
    if !unknown.isEmpty {
      let heading = Phrase(
        ru: "Не учтены, потому что данных недостаточно:",
        en: "Not counted, since the data do not say enough:")
      text += "\n" + settings(heading) + "\n" + TextTable(table(unknown), settings).text
    }
    return text
  }

  private func table(_ lines: [Line]) -> ReportTable {
    let hasNames = lines.contains { !$0.names.isEmpty }
    return ReportTable(
      columns: [ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id"))]
        + (hasNames
          ? [ReportTable.Column(key: "name", title: Phrase(ru: "Имя", en: "Name"))] : [])
        + [
          ReportTable.Column(key: "counts", title: Phrase(ru: "Учтён", en: "Counts")),
          ReportTable.Column(key: "ground", title: Phrase(ru: "Основание", en: "Ground")),
        ],
      rows: lines.map { line in
        [Phrase(verbatim: "\(line.id)")] + (hasNames ? [Phrase(verbatim: line.names)] : [])
          + [PersonTraceReport.answer(line.counts ? true : nil), line.ground]
      },
      empty: Phrase(ru: "Никто и ничто не учтено.", en: "Nobody and nothing counts."))
  }

  private func json(_ lines: [Line]) -> JSON {
    let entry = { (line: Line) -> JSON in
      .object(
        [JSON.Member("id", .string("\(line.id)"))]
          + (line.names.isEmpty ? [] : [JSON.Member("name", .string(line.names))])
          + [JSON.Member(line.counts ? "ground" : "reason", .string(line.ground.ru))])
    }
    return [
      "form": .string("\(scene.form.code)"),
      "year": .string(scene.form.yearName(scene.year)), "asOf": .string(filled.asOf.iso),
      "cell": .object(
        plan.address.members + [
          JSON.Member("rowTitle", .string(plan.row)),
          JSON.Member("columnTitle", .string(plan.column)),
          JSON.Member("source", JSON(plan.source?.jsonText)),
          JSON.Member("value", context.json(value)),
        ]),
      "records": .array(lines.filter(\.counts).map(entry)),
      "unknown": .array(lines.filter { !$0.counts }.map(entry)),
      "frozen": JSON(filled.frozen?.on),
    ]
  }
}

/// The cells of a person as people and programs see them.
struct PersonTraceReport {
  let person: Person
  let scene: StatisticsScene
  let context: AppContext

  /// Whether somebody counts, in a word.
  static func answer(_ counts: Bool?) -> Phrase {
    switch counts {
    case true?: Phrase(ru: "да", en: "yes")
    case false?: Phrase(ru: "нет", en: "no")
    case nil: Phrase(ru: "неизвестно", en: "unknown")
    }
  }

  var report: Report {
    let standings = scene.standings(of: person.id)
    let heading = Phrase(
      ru: "\(scene.form.code), где учтён \(context.label(person))",
      en: "\(scene.form.code), where \(context.label(person)) counts")
    let period = FilledFormReport(filled: scene.filled, context: context).period
    return Report(
      title: heading, table: { table(standings) }, json: { json(standings) },
      text: { settings in
        settings.style.strong(settings(heading).visible) + "\n" + settings(period) + "\n\n"
          + TextTable(table(standings), settings).text
      })
  }

  private func table(_ standings: [PersonStanding]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "cell", title: Phrase(ru: "Ячейка", en: "Cell")),
        ReportTable.Column(key: "row", title: Phrase(ru: "Строка", en: "Row")),
        ReportTable.Column(key: "column", title: Phrase(ru: "Графа", en: "Column")),
        ReportTable.Column(key: "counts", title: Phrase(ru: "Учтён", en: "Counts")),
        ReportTable.Column(key: "id", title: Phrase(ru: "Запись", en: "Record")),
        ReportTable.Column(key: "reason", title: Phrase(ru: "Почему", en: "Why")),
      ],
      rows: standings.map { standing in
        [
          Phrase(verbatim: "\(standing.plan.address)"), Phrase(verbatim: standing.plan.row),
          Phrase(verbatim: standing.plan.column), Self.answer(standing.counts),
          Phrase(verbatim: "\(standing.record)"), standing.reason,
        ]
      },
      empty: Phrase(
        ru: "В этой форме человек не учтён ни в одной ячейке.",
        en: "The person counts in no cell of this form."))
  }

  private func json(_ standings: [PersonStanding]) -> JSON {
    [
      "form": .string("\(scene.form.code)"),
      "year": .string(scene.form.yearName(scene.year)), "person": .string("\(person.id)"),
      "cells": .array(
        standings.map { standing in
          .object(
            standing.plan.address.members + [
              JSON.Member("counts", JSON(standing.counts)),
              JSON.Member("record", .string("\(standing.record)")),
              JSON.Member("reason", .string(standing.reason.ru)),
            ])
        }),
    ]
  }
}
