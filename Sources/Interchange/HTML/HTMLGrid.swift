/// Puts the cells of a page's table into columns.
///
/// Follows the table model of the HTML Living Standard, section 4.9.12, with two differences: of two
/// cells that claim one place the one from above has it, and a column in which no cell begins is
/// none. So no claim of a page costs more than the cells that it has.
struct HTMLGrid {
  /// How many cells may still be made, covered ones included.
  private(set) var allowance: Int

  init(allowance: Int) { self.allowance = allowance }

  /// The allowance is used up.
  struct Overflow: Error {}

  /// A cell from above that covers places of the rows below it.
  private struct Reaching {
    let start: Int
    let end: Int
    /// The rows that it may still cover.
    var rows: Int
    let origin: (row: Int, cell: Int)
  }

  /// A cell with its place among all columns that are claimed.
  private struct Placed {
    let start: Int
    let end: Int
    var rows = 1
    /// The place among the cells of its row; `nil` where a cell from above covers the place.
    let source: Int?
  }

  /// The rows of `table` with their cells in columns.
  ///
  /// - Parameters:
  ///   - table: The table as the page has it.
  ///   - place: Tells the place of a row from its mark.
  /// - Returns: The table with its covered places.
  /// - Throws: ``Overflow`` where more cells come out than are allowed.
  mutating func table(
    _ table: HTMLTable, place: (HTMLMark) -> DocumentPlace
  ) throws(Overflow) -> DocumentTable {
    let rows = table.rows.filter { !$0.isInFoot } + table.rows.filter(\.isInFoot)
    let placed = try placed(rows)
    let columns = Self.columns(of: placed)
    var result: [DocumentRow] = []
    var isHead = true
    for (row, cells) in zip(rows, placed) {
      isHead = isHead && (row.isInHead || row.isOfHeadings)
      let rowPlace = place(row.mark)
      var made: [DocumentCell] = []
      for cell in cells {
        made.append(try self.cell(cell, of: row, columns: columns, at: rowPlace))
      }
      result.append(DocumentRow(made, isHeader: row.isInHead || isHead, at: rowPlace))
    }
    return DocumentTable(name: table.name, rows: result)
  }

  private mutating func cell(
    _ placed: Placed, of row: HTMLRow, columns: [Int: Int], at place: DocumentPlace
  ) throws(Overflow) -> DocumentCell {
    let start = columns[placed.start] ?? 0
    let span = max(1, (columns[placed.end] ?? columns.count) - start)
    guard let source = placed.source else {
      return DocumentCell("", column: start, columnSpan: span, isCovered: true)
    }
    let cell = row.cells[source]
    var inner: [DocumentTable] = []
    for table in cell.tables { inner.append(try self.table(table) { _ in place }) }
    return DocumentCell(
      cell.text, column: start, columnSpan: span, rowSpan: placed.rows, tables: inner)
  }

  /// The cells of each row in their places, each column that is claimed counted.
  private mutating func placed(_ rows: [HTMLRow]) throws(Overflow) -> [[Placed]] {
    var result: [[Placed]] = []
    var reaching: [Reaching] = []
    for (index, row) in rows.enumerated() {
      if index > 0, rows[index - 1].group != row.group { reaching = [] }
      var line: [Placed] = []
      var next: [Reaching] = []
      var column = 0
      var upper = reaching[...]
      func cover(_ cell: Reaching) {
        line.append(Placed(start: cell.start, end: cell.end, source: nil))
        result[cell.origin.row][cell.origin.cell].rows += 1
        column = cell.end
        guard cell.rows > 1 else { return }
        var rest = cell
        rest.rows -= 1
        next.append(rest)
      }
      for (number, cell) in row.cells.enumerated() {
        while let first = upper.first, first.start <= column { cover(upper.removeFirst()) }
        let end = min(column + cell.columnSpan, upper.first?.start ?? Int.max)
        if cell.rowSpan > 1 {
          next.append(
            Reaching(
              start: column, end: end, rows: cell.rowSpan - 1, origin: (index, line.count)))
        }
        line.append(Placed(start: column, end: end, source: number))
        column = end
      }
      for cell in upper { cover(cell) }
      guard line.count <= allowance else { throw Overflow() }
      allowance -= line.count
      result.append(line)
      reaching = next
    }
    return result
  }

  /// The columns in which cells begin, by their places among all that are claimed; also the first
  /// such column at or after each end.
  private static func columns(of rows: [[Placed]]) -> [Int: Int] {
    var starts: Set<Int> = []
    var ends: Set<Int> = []
    for row in rows {
      for cell in row {
        starts.insert(cell.start)
        ends.insert(cell.end)
      }
    }
    var columns: [Int: Int] = [:]
    var count = 0
    for place in starts.union(ends).sorted() {
      columns[place] = count
      if starts.contains(place) { count += 1 }
    }
    return columns
  }
}
