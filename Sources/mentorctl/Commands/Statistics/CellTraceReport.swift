import JSONStore
import MentorCore
import Wording

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
    Phrase(verbatim: "\(scene.form.code) \(plan.address). \(plan.row): \(plan.column) — ")
      + context.phrase(value)
  }

  /// Those that count, then those of whom the data do not say enough.
  private var lines: [Line] {
    guard let rule = plan.source?.rule else { return [] }
    let result = scene.base.result(of: rule)
    let reasons = scene.reasons(by: rule)
    if let frozen {
      let now = Set(result.counted.map(\.id))
      return frozen.ids(at: plan.address).map { id in
        Line(
          id: id, counts: true, names: names(id),
          ground: now.contains(id) ? Phrase(verbatim: "") : reasons.lapse(of: id))
      }
    }
    return result.counted.map { item in
      Line(
        id: item.id, counts: true, names: names(item.id),
        ground: Phrase(verbatim: item.evidence.map { "\($0)" }.joined(separator: ", ")))
    }
      + result.unknown.map { item in
        Line(
          id: item.id, counts: false, names: names(item.id),
          ground: reasons.reason(of: item.id))
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
