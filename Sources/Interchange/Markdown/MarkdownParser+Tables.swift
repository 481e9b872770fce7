internal import Wording

extension MarkdownParser {
  /// Reads the table that begins at `line`, if there is one.
  mutating func parseTable(_ line: MarkdownLine) throws(MarkdownError) -> Bool {
    let rest = lines[index...]
    if index + 1 < lines.count, MarkdownPipeTable.begins(line, lines[index + 1]) {
      try add(pipeTable(rest))
    } else if MarkdownGridTable.isBorder(line) {
      let extent = MarkdownGridTable.extent(of: rest)
      if let table = MarkdownGridTable(extent) {
        try add(table)
      } else {
        try addUnread(extent)
      }
    } else if paragraph.isEmpty, let table = MarkdownTextTable(rest, dashes) {
      try add(table)
    } else if line.trimmed.hasPrefix("|"), let table = MarkdownPipeTable(withoutDelimiter: rest) {
      try add(table)
    } else {
      return false
    }
    return true
  }

  private func pipeTable(
    _ lines: ArraySlice<MarkdownLine>
  ) throws(MarkdownError) -> MarkdownPipeTable {
    do throws(MarkdownPipeTable.Overflow) {
      return try MarkdownPipeTable(lines, allowance: limits.pieces - pieces) { Self.endsTable($0) }
    } catch {
      throw .tooLong(limit: limits.pieces)
    }
  }

  private mutating func add(_ table: MarkdownPipeTable) throws(MarkdownError) {
    try endParagraph()
    lists = []
    index += table.lineCount
    for (line, message) in table.remarks { remark(.structure, message, at: line) }
    var rows: [DocumentRow] = []
    for (number, row) in table.rows.enumerated() {
      pieces += row.cells.count
      var cells: [DocumentCell] = []
      for (column, cell) in row.cells.enumerated() {
        cells.append(DocumentCell(plain(cell, at: row.line.number), column: column))
      }
      rows.append(
        DocumentRow(cells, isHeader: table.hasHeader && number == 0, at: .line(row.line.number)))
    }
    append(.table(DocumentTable(name: caption(), rows: rows)))
  }

  private mutating func add(_ table: MarkdownTextTable) throws(MarkdownError) {
    try endParagraph()
    lists = []
    index += table.lineCount
    var rows: [DocumentRow] = []
    for row in table.rows {
      var cells: [DocumentCell] = []
      for (column, lines) in table.cells(of: row).enumerated() {
        cells.append(try cell(lines, column: column, columnSpan: 1, rowSpan: 1))
      }
      let line = row.lines.first?.number ?? 1
      rows.append(DocumentRow(cells, isHeader: row.isHeader, at: .line(line)))
    }
    append(.table(DocumentTable(name: caption(), rows: rows)))
  }

  private mutating func add(_ table: MarkdownGridTable) throws(MarkdownError) {
    try endParagraph()
    lists = []
    index += table.lineCount
    let rowOf = Dictionary(uniqueKeysWithValues: table.rowLines.enumerated().map { ($1, $0) })
    let columnOf = Dictionary(uniqueKeysWithValues: table.columnLines.enumerated().map { ($1, $0) })
    var rows = table.rowLines.dropLast().map { line in
      DocumentRow(
        [], isHeader: table.headerLine.map { line < $0 } ?? false,
        at: .line(table.number(below: line)))
    }
    for cell in table.cells {
      guard let top = rowOf[cell.top], let bottom = rowOf[cell.bottom],
        let left = columnOf[cell.left], let right = columnOf[cell.right]
      else { continue }
      let span = right - left
      let made = try self.cell(
        table.lines(of: cell), column: left, columnSpan: span, rowSpan: bottom - top)
      rows[top].cells.append(made)
      for row in (top + 1)..<max(bottom, top + 1) {
        pieces += 1
        rows[row].cells.append(
          DocumentCell("", column: left, columnSpan: span, isCovered: true))
      }
      guard pieces <= limits.pieces else { throw .tooLong(limit: limits.pieces) }
    }
    for row in rows.indices { rows[row].cells.sort { $0.column < $1.column } }
    append(.table(DocumentTable(name: caption(), rows: rows)))
  }

  /// The cell that holds the Markdown of `inner`.
  private mutating func cell(
    _ inner: [MarkdownLine], column: Int, columnSpan: Int, rowSpan: Int
  ) throws(MarkdownError) -> DocumentCell {
    pieces += 1
    var content = Document(blocks: [])
    if depth < limits.depth {
      content = try parsed(inner)
    } else {
      let text = inner.map { String($0.trimmed) }.joined(separator: "\n")
      content.blocks = [.paragraph(DocumentParagraph(text, at: .line(1)))]
    }
    document.remarks += content.remarks
    let texts = content.blocks.compactMap { block -> String? in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
    return DocumentCell(
      texts.joined(separator: "\n"), column: column, columnSpan: columnSpan, rowSpan: rowSpan,
      tables: content.tables)
  }

  /// Reads a drawn table whose lines do not meet as lines of text.
  private mutating func addUnread(
    _ extent: ArraySlice<MarkdownLine>
  ) throws(MarkdownError) {
    try endParagraph()
    index += extent.count
    remark(
      .structure,
      MarkdownGridTable.isTooLarge(extent)
        ? Phrase(
          ru: "нарисованная таблица слишком велика, она прочитана как текст",
          en: "the drawn table is too large, so it is read as text")
        : Phrase(
          ru: "линии таблицы не сходятся, она прочитана как текст",
          en: "the lines of the table do not meet, so it is read as text"),
      at: extent.first?.number ?? 1)
    for line in extent {
      append(.paragraph(DocumentParagraph(String(line.trimmed), at: .line(line.number))))
    }
  }

  /// The caption under a table, which then is skipped: `Table: …` or `: …`.
  private mutating func caption() -> String? {
    var start = index
    if start < lines.count, lines[start].isBlank { start += 1 }
    guard start < lines.count else { return nil }
    let text = lines[start].trimmed
    guard let mark = ["Table:", "table:", ": "].first(where: { text.hasPrefix($0) }),
      lines[start].indent < 4
    else { return nil }
    let more = lines[(start + 1)...].prefix { !$0.isBlank }
    index = more.endIndex
    let whole = [String(text.dropFirst(mark.count))] + more.map { String($0.trimmed) }
    let caption = plain(whole.joined(separator: "\n"), at: lines[start].number)
    return caption.isEmpty ? nil : caption
  }
}
