public import Interchange

/// A table to be imported, with what was noticed while it was read.
public struct ImportTable: Sendable {
  /// The rows; the table is called as its file.
  public private(set) var table: Table

  /// The sheet of a workbook; `nil` for a table of text.
  public let sheet: String?

  /// The cells with a quotation mark in the wrong place, the first of them and how many.
  let strayQuotes: (first: CellPlace, count: Int)?

  /// What the reader of the workbook left out or read otherwise than it looks.
  let remarks: [DocumentRemark]

  /// Takes a table of text over.
  init(_ csv: CSVTable) {
    table = csv.table
    sheet = nil
    strayQuotes = csv.strayQuotes.first.map { ($0, csv.strayQuoteCount) }
    remarks = []
  }

  /// Takes `sheet` of the workbook called `file` over, with the `remarks` that are about it.
  init(_ sheet: XLSXSheet, of file: String, remarks: [DocumentRemark]) {
    table = Table(name: file, rows: sheet.plainTable.rows)
    self.sheet = sheet.name
    strayQuotes = nil
    self.remarks = remarks.filter { remark in
      guard case .sheetRow(let name, _) = remark.place else { return remark.place == nil }
      return name == sheet.name
    }
  }

  /// The same with other rows, as some of them are read otherwise than they stand in the file.
  func with(_ table: Table) -> ImportTable {
    var other = self
    other.table = table
    return other
  }
}
