import Interchange
import JSONStore
import MentorCore
import Wording

/// A filled form as people and programs see it.
struct FilledFormReport {
  let filled: FilledForm
  let context: AppContext

  static let fictitious = Phrase(ru: "Вымышленная форма", en: "An invented form")
  static let notForUse = Phrase(ru: "образец, не сдаётся", en: "a sample, not to be handed in")

  /// The heading of a section.
  static func heading(_ section: StatisticsSection) -> Phrase {
    Phrase(
      ru: "Раздел \(section.number). \(section.title)",
      en: "Section \(section.number). \(section.title)")
  }

  /// The report in every form.
  var report: Report {
    var report = Report(
      title: Phrase(verbatim: form.title + ". ") + period, table: { table }, json: { json },
      text: { text($0) })
    report.documents = [
      .csv: { _, emit in try emit(FilledFormSheet(self).csv) },
      .xlsx: { _, emit in try emit(FilledFormSheet(self).workbook.bytes()) },
      .xml: { _, emit in try emit(RosstatReport(filled, context).bytes) },
    ]
    return report
  }

  var form: StatisticsForm { filled.form }

  // MARK: What stands in every output

  /// The period and the days on which states and ages are taken.
  var period: Phrase {
    let (from, to) = (filled.days.from, filled.days.to)
    let (year, asOf, ages) = (form.yearName(filled.year), filled.asOf, filled.ageDay)
    return Phrase(
      ru:
        "Период \(from?.numeric ?? "")–\(to?.numeric ?? "") (\(year)), на \(asOf.numeric), возраст "
        + "на \(ages.numeric)",
      en: "Period \(from?.iso ?? "") to \(to?.iso ?? "") (\(year)), as of \(asOf), ages on \(ages)")
  }

  /// What is to be known beside the period, a line each.
  var remarks: [Phrase] {
    var lines: [Phrase] = []
    if form.isFictitious {
      lines.append(Self.fictitious + Phrase(verbatim: ": ") + Self.notForUse)
    }
    if let order = form.order {
      lines.append(Phrase(ru: "Утверждена: \(order.text)", en: "Approved: \(order.text)"))
    }
    if let since = form.since, filled.year.firstYear < since {
      lines.append(
        Phrase(
          ru: "Эта редакция действует с \(since) года", en: "This edition holds from \(since) on"))
    }
    if let frozen = filled.frozen, filled.asOf > frozen.on {
      lines.append(
        Phrase(
          ru: "Заморожена раньше \(filled.asOf.numeric): числа предварительные",
          en: "Frozen before \(filled.asOf): the figures are preliminary"))
    } else if filled.frozen == nil, filled.asOf > context.today {
      lines.append(
        Phrase(
          ru: "\(filled.asOf.numeric) ещё не наступило: числа предварительные",
          en: "\(filled.asOf) has not come yet: the figures are preliminary"))
    }
    if let note = form.note { lines.append(Phrase(verbatim: note.capitalizedFirst)) }
    if let frozen = filled.frozen {
      lines.append(
        Phrase(
          ru: "Заморожена \(frozen.on.numeric), отпечаток данных \(frozen.data.hex.prefix(12))…",
          en: "Frozen on \(frozen.on), digest of the data \(frozen.data.hex.prefix(12))…"))
    }
    return lines
  }

  // MARK: JSON

  var json: JSON {
    [
      "form": .string("\(form.code)"), "title": .string(form.title),
      "isFictitious": .bool(form.isFictitious), "year": .string(form.yearName(filled.year)),
      "period": ["from": JSON(filled.days.from), "to": JSON(filled.days.to)],
      "asOf": .string(filled.asOf.iso), "ageDay": .string(filled.ageDay.iso),
      "cells": .array(
        filled.cells.map { cell in
          .object(
            cell.address.members + [
              JSON.Member("value", context.json(cell.value)),
              JSON.Member("unknown", JSON(cell.unknown)),
            ])
        }),
      "frozen": filled.frozen.map { .object($0.jsonMembers) } ?? .null,
    ]
  }

  // MARK: Text

  private func text(_ settings: TextSettings) -> String {
    let heading = [Phrase(verbatim: "\(form.code). \(form.title)"), period] + remarks
    var text = heading.enumerated().map { index, line in
      let lines = settings(line).visible.wrapped(at: min(settings.width, 100), indent: 2)
      let shown = index == 0 ? lines.map { settings.style.strong($0) } : lines
      return shown.map { $0 + "\n" }.joined()
    }.joined()
    for section in form.sections {
      text += "\n" + settings.style.strong(settings(Self.heading(section)).visible) + "\n"
      text += TextTable(table(of: section), settings).text
    }
    let unknown = filled.cells.filter { $0.unknown > 0 }
    if !unknown.isEmpty {
      let list = unknown.map { "\($0.address) — \($0.unknown)" }.joined(separator: ", ")
      let note = Phrase(
        ru: "* Не учтено, потому что данных недостаточно: \(list). Кто это: mentorctl fsn trace "
          + "\(form.code) РАЗДЕЛ СТРОКА ГРАФА.",
        en: "* Not counted, since the data do not say enough: \(list). Who they are: mentorctl fsn "
          + "trace \(form.code) SECTION ROW COLUMN.")
      text += "\n"
      text += settings(note).wrapped(at: min(settings.width, 100), indent: 2)
        .map { $0 + "\n" }.joined()
    }
    return text
  }

  /// A section as people read it; one of a single row is turned, so that its columns stand below each
  /// other.
  private func table(of section: StatisticsSection) -> ReportTable {
    let cells = filled.cells.filter { $0.address.section == section.number }
    let shown = { (cell: FilledCell) in
      context.phrase(cell.value) + Phrase(verbatim: cell.unknown > 0 ? " *" : "")
    }
    let number = ReportTable.Column(key: "number", title: Phrase(verbatim: "№"))
    if section.rows.count == 1, section.columns.count > 3 {
      return ReportTable(
        columns: [
          number, ReportTable.Column(key: "column", title: Phrase(ru: "Графа", en: "Column")),
          ReportTable.Column(key: "value", title: Phrase(ru: "Значение", en: "Value")),
        ],
        rows: cells.map { cell in
          [
            Phrase(verbatim: "\(cell.address.column)"), Phrase(verbatim: cell.plan.column),
            shown(cell),
          ]
        })
    }
    return ReportTable(
      columns: [number, ReportTable.Column(key: "row", title: Phrase(ru: "Строка", en: "Row"))]
        + section.columns.map { column in
          ReportTable.Column(
            key: column.number.key,
            title: Phrase(verbatim: "\(column.number). \(column.title)"), alignment: .right)
        },
      rows: section.rows.enumerated().map { index, row in
        let start = index * section.columns.count
        return [Phrase(verbatim: "\(row.number)"), Phrase(verbatim: row.title)]
          + cells[start..<start + section.columns.count].map(shown)
      })
  }

  /// All cells below each other.
  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "section", title: Phrase(ru: "Раздел", en: "Section")),
        ReportTable.Column(key: "row", title: Phrase(ru: "Строка", en: "Row")),
        ReportTable.Column(key: "column", title: Phrase(ru: "Графа", en: "Column")),
        ReportTable.Column(key: "rowTitle", title: Phrase(ru: "Название строки", en: "Row title")),
        ReportTable.Column(
          key: "columnTitle", title: Phrase(ru: "Название графы", en: "Column title")),
        ReportTable.Column(
          key: "value", title: Phrase(ru: "Значение", en: "Value"), alignment: .right),
        ReportTable.Column(
          key: "unknown", title: Phrase(ru: "Неизвестно", en: "Unknown"), alignment: .right),
      ],
      rows: filled.cells.map { cell in
        [
          Phrase(verbatim: "\(cell.address.section)"), Phrase(verbatim: "\(cell.address.row)"),
          Phrase(verbatim: "\(cell.address.column)"), Phrase(verbatim: cell.plan.row),
          Phrase(verbatim: cell.plan.column), context.phrase(cell.value),
          .number(cell.unknown),
        ]
      })
  }
}
