/// A piece of the page or of a cell, in the making.
enum HTMLBlock {
  case paragraph(String, heading: Int?, mark: HTMLMark)
  case table(HTMLTable)
  case pageBreak
}

/// A point of the page, by which remarks find their place.
struct HTMLMark {
  /// The number of the token.
  let order: Int
  /// The line of the file, from 1.
  let line: Int
}

/// A table of a page, its cells not yet in columns.
struct HTMLTable {
  var name: String?
  var rows: [HTMLRow] = []
  var isForLayout = false
}

/// A row of such a table.
struct HTMLRow {
  let mark: HTMLMark
  /// The number of the row group, over whose end no cell reaches.
  let group: Int
  let isInHead: Bool
  let isInFoot: Bool
  var cells: [HTMLCell] = []

  /// Whether every cell is a heading and some cell has a text.
  var isOfHeadings: Bool { cells.allSatisfy(\.isHeading) && cells.contains { !$0.text.isEmpty } }
}

/// A cell of such a table.
struct HTMLCell {
  let columnSpan: Int
  /// How many rows the cell claims to cover; to the end of the group where this is the largest number.
  let rowSpan: Int
  let isHeading: Bool
  var blocks: [HTMLBlock] = []

  /// The texts of the paragraphs.
  var text: String {
    var texts = blocks.compactMap { block -> String? in
      if case .paragraph(let text, _, _) = block { text } else { nil }
    }
    while texts.last == "" { texts.removeLast() }
    return texts.drop { $0.isEmpty }.joined(separator: "\n")
  }

  /// The tables inside.
  var tables: [HTMLTable] {
    blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }
  }
}

extension HTMLTable {
  /// How many cells the rows have, those of tables inside not counted.
  var cellCount: Int { rows.reduce(0) { $0 + $1.cells.count } }

  /// Whether the table only arranges the page around other tables, so that its cells are read as
  /// parts of the text.
  var arrangesThePage: Bool {
    let inner = rows.flatMap(\.cells).flatMap(\.tables)
    guard let largest = inner.map(\.cellCount).max() else { return false }
    if isForLayout { return true }
    return largest > 2 * cellCount && !rows.contains { $0.cells.contains(where: \.isHeading) }
  }

  /// The pieces of all cells in their order.
  var contents: [HTMLBlock] { rows.flatMap(\.cells).flatMap(\.blocks) }
}
