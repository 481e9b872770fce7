/// A table of a Word document while it is being read.
struct DOCXTable: Sendable {
  /// How a cell hangs together with the one above or before it.
  enum Merge: Hashable, Sendable {
    case none
    case begins
    case continues
  }

  /// A cell as the file holds it.
  struct Cell: Sendable {
    var text = ""
    var tables: [DocumentTable] = []
    var span = 1
    var vertical = Merge.none
    var horizontal = Merge.none
  }

  /// A row as the file holds it.
  struct Row: Sendable {
    var cells: [Cell] = []
    var before = 0
    var isHeader = false
    var isHidden = false
    var isDeleted = false
    var isInserted = false
    let place: DocumentPlace

    init(place: DocumentPlace) {
      self.place = place
    }

    /// How many columns it reaches over.
    var width: Int { cells.reduce(before) { $0 + $1.span } }

    /// The texts of the cells that have any.
    var text: String {
      cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }

  /// The number of the table in the text; `nil` for one inside of another.
  let number: Int?

  var name: String?
  var rowNumber = 0

  private var rows: [DocumentRow] = []

  /// The cells that may go on below, by their columns.
  private var open: [Int: Origin] = [:]

  private struct Origin {
    let row: Int
    let cell: Int
    let span: Int
  }

  init(number: Int?) {
    self.number = number
  }

  /// Adds a row below the others.
  ///
  /// - Returns: The texts that merged cells cover, which are left out.
  mutating func add(_ row: Row) -> [String] {
    var cells: [DocumentCell] = []
    var covered: [String] = []
    var stillOpen: [Int: Origin] = [:]
    var column = row.before
    for cell in row.cells {
      if cell.horizontal == .continues, let last = cells.indices.last {
        cells[last].columnSpan += cell.span
        if !cell.text.isEmpty { covered.append(cell.text) }
        cells[last].tables += cell.tables
        column += cell.span
        continue
      }
      let origin = cell.vertical == .continues ? open[column] : nil
      if let origin, origin.span == cell.span {
        rows[origin.row].cells[origin.cell].rowSpan += 1
        rows[origin.row].cells[origin.cell].tables += cell.tables
        stillOpen[column] = origin
        cells.append(DocumentCell("", column: column, columnSpan: cell.span, isCovered: true))
        if !cell.text.isEmpty { covered.append(cell.text) }
      } else {
        if cell.vertical != .none {
          stillOpen[column] = Origin(row: rows.count, cell: cells.count, span: cell.span)
        }
        cells.append(
          DocumentCell(cell.text, column: column, columnSpan: cell.span, tables: cell.tables))
      }
      column += cell.span
    }
    open = stillOpen
    rows.append(DocumentRow(cells, isHeader: row.isHeader, at: row.place))
    return covered
  }

  /// The table as it was read.
  func finished() -> DocumentTable {
    DocumentTable(name: name?.isEmpty == false ? name : nil, rows: rows)
  }
}

extension DOCXTable.Cell {
  /// Takes what a property of the cell says, whose element began last.
  mutating func take(_ property: String, from scanner: XMLScanner) {
    switch property {
    case "gridSpan": span = min(max(scanner.wordNumber() ?? 1, 1), 1 << 20)
    case "vMerge": vertical = scanner.wordValue() == "restart" ? .begins : .continues
    case "hMerge": horizontal = scanner.wordValue() == "restart" ? .begins : .continues
    default: break
    }
  }
}

extension DOCXTable.Row {
  /// Takes what a property of the row says, whose element began last.
  mutating func take(_ property: String, from scanner: XMLScanner) {
    switch property {
    case "gridBefore": before = min(max(scanner.wordNumber() ?? 0, 0), 1 << 20)
    case "tblHeader": isHeader = scanner.wordToggle()
    case "hidden": isHidden = scanner.wordToggle()
    case "del", "moveFrom": isDeleted = true
    case "ins", "moveTo": isInserted = true
    default: break
    }
  }
}
