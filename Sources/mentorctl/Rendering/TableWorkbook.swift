import Interchange
import MentorCore
import Wording

/// A table as a workbook: title and day, the frozen heading with filters, numbers and days as such.
struct TableWorkbook {
  private let settings: TextSettings
  private let date: CalendarDate

  /// The rows above those of the table: title, day, heading.
  private static let headRows = 3

  init(_ settings: TextSettings, date: CalendarDate) {
    self.settings = settings
    self.date = date
  }

  /// Hands the file over; rows that come one by one are not held.
  func write(_ report: Report, to sink: ByteSink) throws {
    guard let title = report.title else { throw RenderingError.noTable(.xlsx, among: report.forms) }
    if let rows = report.rows {
      var writer = try begin(title, report.columns, widths: report.columns.map { width(of: $0) })
      try rows { cells in try writer.append(row(cells, report.columns)) }
      return try sink(writer.finish())
    }
    guard let table = report.table?() else {
      throw RenderingError.noTable(.xlsx, among: report.forms)
    }
    var writer = try begin(title, table.columns, widths: widths(of: table))
    for cells in table.rows { try writer.append(row(cells, table.columns)) }
    try sink(writer.finish())
  }

  private func begin(
    _ title: Phrase, _ columns: [ReportTable.Column], widths: [Double]
  ) throws(WorkbookError) -> WorkbookWriter {
    let layout = SheetLayout(
      name: settings(title), columnWidths: widths, frozenRows: Self.headRows,
      filteredRow: Self.headRows, isLandscape: columns.count > 4)
    var writer = WorkbookWriter(sheets: [layout])
    try writer.append(
      .across(settings(title), columns: columns.count, style: .title))
    let day = Phrase(ru: "на \(date.numeric)", en: "as of \(date)")
    try writer.append(WorkbookRow([WorkbookCell(.text(settings(day)))]))
    try writer.append(
      WorkbookRow(columns.map { WorkbookCell(.text(settings($0.title)), .header) }))
    return writer
  }

  private func row(_ cells: [Phrase], _ columns: [ReportTable.Column]) -> WorkbookRow {
    WorkbookRow(
      zip(columns, cells).map { column, cell in WorkbookCell(value(cell, in: column), .table) })
  }

  private func value(_ cell: Phrase, in column: ReportTable.Column) -> WorkbookCell.Value {
    let text = settings(cell)
    if text.isEmpty { return .empty }
    switch column.content {
    case .date:
      let day = (try? CalendarDate(iso: cell.en)) ?? (try? CalendarDate(typed: cell.ru))
      guard let day else { return .text(text) }
      return .date(year: day.year, month: day.month, day: day.day)
    case .text:
      guard column.alignment == .right, let number = Self.number(cell.en) else {
        return .text(text)
      }
      return number
    }
  }

  /// The number that a text writes in figures alone, «12», «-5», «7.5», «12 %»; `nil` for any other
  /// text and for more digits than a spreadsheet keeps.
  private static func number(_ text: String) -> WorkbookCell.Value? {
    var figures = text
    let isPercent = text.hasSuffix("%")
    if isPercent { figures = String(text.dropLast()).cleaned() }
    let digits = figures.utf8.filter { (48...57).contains($0) }.count
    let isPlain = figures.utf8.allSatisfy { (48...57).contains($0) || $0 == 0x2E || $0 == 0x2D }
    guard (1...15).contains(digits), isPlain, let number = Double(figures) else { return nil }
    return isPercent ? .percent(number / 100) : .number(number)
  }

  // MARK: Widths

  /// The widths in characters that show most cells on a few lines.
  private func widths(of table: ReportTable) -> [Double] {
    table.columns.indices.map { index in
      let cells = table.rows.prefix(1000).map { settings($0[index]).displayWidth }
      let longest = cells.max() ?? 0
      return max(width(of: table.columns[index]), Double(min(longest, 60)) * 1.1 + 2)
    }
  }

  private func width(of column: ReportTable.Column) -> Double {
    Double(max(10, settings(column.title).displayWidth + 4))
  }
}
