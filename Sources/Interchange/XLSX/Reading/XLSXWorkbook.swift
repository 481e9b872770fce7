/// A workbook as its sheets, the cells as the program shows them.
public struct XLSXWorkbook: Hashable, Sendable {
  /// The sheets in the order of the program, those without data and hidden ones included.
  public let sheets: [XLSXSheet]

  /// What was left out or could not be read as it stands.
  public let remarks: [DocumentRemark]

  /// The sheets as one document: a table for each sheet that holds anything, pages apart.
  public var document: Document {
    var blocks: [DocumentBlock] = []
    for sheet in sheets where !sheet.table.rows.isEmpty {
      if !blocks.isEmpty { blocks.append(.pageBreak) }
      blocks.append(.table(sheet.table))
    }
    return Document(blocks: blocks, remarks: remarks)
  }
}

/// A sheet of a workbook.
public struct XLSXSheet: Hashable, Sendable {
  /// The name on the tab.
  public let name: String

  /// Whether the program does not show it.
  public let isHidden: Bool

  /// The rows up to the last that holds anything, each with its number.
  ///
  /// Cells without a text that cover only their own place are absent. Of a long run of blank rows
  /// one is there.
  public let table: DocumentTable

  /// The sheet as a table of plain rows: blank rows left out, cells that are covered empty.
  ///
  /// - Complexity: O(*n*) in the rows and their widths, which the reader bounds.
  public var plainTable: Table {
    let rows = table.rows.compactMap { row -> TableRow? in
      guard let last = row.cells.last(where: { !$0.text.isEmpty }),
        case .sheetRow(_, let number) = row.place
      else { return nil }
      var cells = [String](repeating: "", count: last.column + 1)
      for cell in row.cells where cell.column < cells.count { cells[cell.column] = cell.text }
      return TableRow(number: number, cells: cells)
    }
    return Table(name: name, rows: rows)
  }
}
