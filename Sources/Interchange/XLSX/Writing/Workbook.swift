/// A workbook of sheets with typed cells, as Excel and LibreOffice open it (XLSX).
///
/// Texts stay texts: nothing that a person typed becomes a formula. ``WorkbookWriter`` writes tables
/// that are too large to be held.
public struct Workbook: Hashable, Sendable {
  /// The sheets from the left; at least one.
  public var sheets: [Sheet]

  /// A sheet with its rows.
  public struct Sheet: Hashable, Sendable {
    /// How the sheet is laid out.
    public var layout: SheetLayout

    /// The rows from the top.
    public var rows: [WorkbookRow]

    /// Creates a sheet.
    public init(_ layout: SheetLayout, rows: [WorkbookRow]) {
      self.layout = layout
      self.rows = rows
    }
  }

  /// Creates a workbook.
  ///
  /// - Precondition: There is at least one sheet.
  public init(sheets: [Sheet]) {
    precondition(!sheets.isEmpty, "a workbook has a sheet")
    self.sheets = sheets
  }

  /// The bytes of the file.
  ///
  /// - Throws: ``WorkbookError`` where a sheet is larger than spreadsheets allow.
  /// - Complexity: O(*n*) in the cells.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    var writer = WorkbookWriter(sheets: sheets.map(\.layout))
    for (index, sheet) in sheets.enumerated() {
      if index > 0 { writer.beginNextSheet() }
      for row in sheet.rows { try writer.append(row) }
    }
    return writer.finish()
  }
}

/// How a sheet is laid out.
public struct SheetLayout: Hashable, Sendable {
  /// The name of the sheet; what spreadsheets do not allow in one is left out.
  public var name: String

  /// The widths of the columns in characters, from 1 to 255.
  public var columnWidths: [Double]

  /// How many rows stay on the screen and are repeated on paper.
  public var frozenRows: Int

  /// The row, from 1, whose columns can be filtered; `nil` for none.
  public var filteredRow: Int?

  /// Whether the sheet is printed across.
  public var isLandscape: Bool

  /// Creates a layout.
  public init(
    name: String, columnWidths: [Double], frozenRows: Int = 0, filteredRow: Int? = nil,
    isLandscape: Bool = true
  ) {
    self.name = name
    self.columnWidths = columnWidths
    self.frozenRows = frozenRows
    self.filteredRow = filteredRow
    self.isLandscape = isLandscape
  }
}

/// A row of a sheet.
public struct WorkbookRow: Hashable, Sendable {
  /// The cells from the left.
  public var cells: [WorkbookCell]

  /// The ranges of columns, from 0, that are one cell; none overlap.
  public var merged: [ClosedRange<Int>]

  /// The height in points; `nil` gives room for all lines of the texts, as far as their width is known.
  ///
  /// Programs may make another one of it when the row is changed.
  public var height: Double?

  /// Creates a row.
  public init(
    _ cells: [WorkbookCell], merged: [ClosedRange<Int>] = [], height: Double? = nil
  ) {
    self.cells = cells
    self.merged = merged
    self.height = height
  }

  /// A row of one text across `columns` columns.
  public static func across(
    _ text: String, columns: Int, style: WorkbookStyle, height: Double? = nil
  ) -> WorkbookRow {
    let blank = WorkbookCell(.empty, style)
    let rest = [WorkbookCell](repeating: blank, count: max(0, columns - 1))
    return WorkbookRow(
      [WorkbookCell(.text(text), style)] + rest, merged: columns > 1 ? [0...(columns - 1)] : [],
      height: height)
  }
}

/// A cell of a sheet.
public struct WorkbookCell: Hashable, Sendable {
  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Words; breaks of lines are kept.
    case text(String)
    /// A number; one that is not finite is left out.
    case number(Double)
    /// A day of the Gregorian calendar. One before 1 March 1900, on which spreadsheets do not agree,
    /// is written as a text.
    case date(year: Int, month: Int, day: Int)
    /// A share of one, shown in percent.
    case percent(Double)
    /// Yes or no.
    case boolean(Bool)
  }

  /// What the cell holds.
  public var value: Value

  /// How it looks.
  public var style: WorkbookStyle

  /// Creates a cell.
  public init(_ value: Value, _ style: WorkbookStyle = .plain) {
    self.value = value
    self.style = style
  }
}

/// How a cell looks.
public enum WorkbookStyle: Int, Hashable, Sendable, CaseIterable {
  /// Without borders, as wide as it is.
  case plain
  /// The title of a sheet: large and bold.
  case title
  /// The heading of a column: bold, framed, on grey, wrapped.
  case header
  /// The heading of several rows: bold, framed, wrapped.
  case section
  /// A cell of a table: framed, wrapped, from the top.
  case table
  /// Running text beside the table: wrapped, without frame.
  case note
}
