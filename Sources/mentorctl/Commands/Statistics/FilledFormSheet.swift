import Interchange
import MentorCore
import Wording

/// A filled form as a sheet, in the layout of the form; always Russian, as papers for authorities are.
struct FilledFormSheet {
  private let source: FilledFormReport

  init(_ source: FilledFormReport) { self.source = source }

  private var filled: FilledForm { source.filled }
  private var form: StatisticsForm { source.form }

  // MARK: Files

  /// The file for Excel.
  var workbook: Workbook {
    switch form.layout {
    case .table: Workbook(sheets: [tableSheet])
    case .line: Workbook(sheets: [lineSheet])
    }
  }

  /// The file for the Russian Excel: UTF-8 with a mark, semicolons, decimal commas.
  var csv: [UInt8] {
    var writer = CSVWriter(.spreadsheet)
    switch form.layout {
    case .line:
      writer.append(line.map(\.title))
      writer.append(line.map { Self.text($0.value) })
    case .table:
      for row in tableRows { writer.append(row) }
    }
    return writer.bytes
  }

  /// The lines of a table for CSV, all of the same width.
  private var tableRows: [[String]] {
    var lines = head.map { [$0] }
    for section in form.sections {
      lines.append([FilledFormReport.heading(section).ru])
      lines += rows(of: section).map { $0.map(Self.text) }
    }
    let width = lines.map(\.count).max() ?? 1
    return lines.map { $0 + [String](repeating: "", count: width - $0.count) }
  }

  // MARK: Parts

  /// What stands above the tables.
  private var head: [String] {
    [form.title, source.period.ru] + source.remarks.map(\.ru)
  }

  /// The heading of a section, the line of numbers and its rows.
  private func rows(of section: StatisticsSection) -> [[WorkbookCell.Value]] {
    let cells = filled.cells.filter { $0.address.section == section.number }
    var rows: [[WorkbookCell.Value]] = [
      [.text("Наименование"), .text("№ строки")] + section.columns.map { .text($0.title) },
      [.text("А"), .text("Б")] + section.columns.map { Self.number(of: $0.number) },
    ]
    for (index, row) in section.rows.enumerated() {
      let start = index * section.columns.count
      rows.append(
        [.text(row.title), Self.number(of: row.number)]
          + cells[start..<start + section.columns.count].map(value))
    }
    return rows
  }

  /// The cells beside each other, with what else stands in every output behind them.
  private var line: [(title: String, value: WorkbookCell.Value)] {
    var cells: [(title: String, value: WorkbookCell.Value)] = []
    for section in form.sections {
      let isSingle = section.rows.count == 1
      for cell in filled.cells where cell.address.section == section.number {
        cells.append(
          (
            isSingle ? cell.plan.column : "\(cell.plan.row): \(cell.plan.column)", value(of: cell)
          ))
      }
    }
    let days = filled.days
    return cells + [
      ("Период", .text("\(days.from?.numeric ?? "")–\(days.to?.numeric ?? "")")),
      ("Состояние на", Self.date(filled.asOf)), ("Возраст на", Self.date(filled.ageDay)),
      ("Таблица", .text(([form.code.text] + source.remarks.map(\.ru)).joined(separator: "; "))),
    ]
  }

  private func value(of cell: FilledCell) -> WorkbookCell.Value {
    if let number = cell.value?.number { return .number(number) }
    let text = source.context.shown(cell.value)
    return text.isEmpty ? .empty : .text(text)
  }

  /// A number of a row or column, which is a number where it has digits alone and none of them leads.
  private static func number(of number: CellNumber) -> WorkbookCell.Value {
    number.text == number.key
      ? Double(number.text).map { .number($0) } ?? .text(number.text)
      : .text(number.text)
  }

  private static func date(_ date: CalendarDate) -> WorkbookCell.Value {
    .date(year: date.year, month: date.month, day: date.day)
  }

  /// A value as a text, with a decimal comma.
  private static func text(_ value: WorkbookCell.Value) -> String {
    switch value {
    case .number(let number):
      CellValue.words(number).ru
    case .text(let text): text
    case .date(let year, let month, let day):
      (try? CalendarDate(year: year, month: month, day: day))?.numeric ?? ""
    case .empty, .percent, .boolean: ""
    }
  }

  // MARK: Sheets

  private var tableSheet: Workbook.Sheet {
    let columns = 2 + (form.sections.map(\.columns.count).max() ?? 1)
    var rows = head.enumerated().map { index, text in
      WorkbookRow.across(text.visible, columns: columns, style: index == 0 ? .title : .note)
    }
    for section in form.sections {
      rows.append(
        .across(FilledFormReport.heading(section).ru.visible, columns: columns, style: .section))
      for (index, values) in self.rows(of: section).enumerated() {
        rows.append(
          WorkbookRow(
            values.map { WorkbookCell(Self.visible($0), index < 2 ? .header : .table) }))
      }
    }
    let widths = [44.0, 10.0] + [Double](repeating: 16, count: columns - 2)
    return Workbook.Sheet(
      SheetLayout(
        name: form.code.text, columnWidths: widths,
        frozenRows: form.sections.count == 1 ? head.count + 3 : 0, isLandscape: columns > 5),
      rows: rows)
  }

  private var lineSheet: Workbook.Sheet {
    let line = line
    let rows = [
      WorkbookRow(line.map { WorkbookCell(.text($0.title.visible), .header) }),
      WorkbookRow(line.map { WorkbookCell(Self.visible($0.value), .table) }),
    ]
    let widths = line.map { cell in
      let width = Self.text(cell.value).displayWidth
      return Double(min(max(14, width + 2), 40))
    }
    return Workbook.Sheet(
      SheetLayout(name: form.code.text, columnWidths: widths, frozenRows: 1), rows: rows)
  }

  private static func visible(_ value: WorkbookCell.Value) -> WorkbookCell.Value {
    if case .text(let text) = value { return .text(text.visible) }
    return value
  }
}
