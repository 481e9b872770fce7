import Wording

/// Reads tables in which a row is a line and tabs separate its cells.
struct RowLayout {
  /// The number of columns of the last header seen; `nil` before the first.
  private var columns: Int?

  /// Reads the line at `index`, and those that continue it, and returns the index after them.
  mutating func read(
    _ lines: [SourceLine], at index: Int, into blocks: inout [RoadmapBlock]
  ) -> Int {
    let line = lines[index]
    if line.isBlank && !line.text.utf8.contains(UInt8(ascii: "\t")) {
      blocks.append(.gap(line: line.number))
      return index + 1
    }
    guard line.text.utf8.contains(UInt8(ascii: "\t")) else {
      blocks.append(.text(line))
      return index + 1
    }
    var row = SourceRow(cells: Self.cells(of: line.text), lines: [line.number])
    var next = index + 1
    if columns != nil, case .text(let above) = blocks.last, above.number == line.number - 1,
      CellText.isTail(row.cells[0])
    {
      blocks.removeLast()
      row.cells[0] = above.text + "\n" + row.cells[0]
      row.lines.insert(above.number, at: 0)
    }
    if let columns, row.cells.count < columns, row.cells.count > 1,
      let (whole, end) = completed(row, from: lines, at: next, to: columns)
    {
      row = whole
      next = end
    }
    if let header = Header(row: row) { columns = header.roles.count }
    while let columns, row.cells.count >= columns, next < lines.count,
      continuesLastCell(lines[next], of: row)
    {
      row.cells[row.cells.count - 1] += "\n" + lines[next].text
      row.lines.append(lines[next].number)
      next += 1
    }
    blocks.append(.row(row))
    return next
  }

  /// The row made of `row` and the lines after it, where together they have just `columns` cells.
  private func completed(
    _ row: SourceRow, from lines: [SourceLine], at index: Int, to columns: Int
  ) -> (SourceRow, Int)? {
    var row = row
    var index = index
    while index < lines.count, !lines[index].isBlank, row.cells.count < columns {
      let cells = Self.cells(of: lines[index].text)
      if cells.count > 1, PrintedNumber(cells[0]) != nil { return nil }
      guard row.cells.count + cells.count - 1 <= columns else { return nil }
      row.cells[row.cells.count - 1] += "\n" + cells[0]
      row.cells += cells.dropFirst()
      row.lines.append(lines[index].number)
      index += 1
    }
    return row.cells.count == columns ? (row, index) : nil
  }

  /// Whether `line`, right after `row`, belongs to the last cell of it: a tail in lower case, an item of
  /// a list, or the next number of a list that the cell has begun.
  private func continuesLastCell(_ line: SourceLine, of row: SourceRow) -> Bool {
    guard !line.isBlank, !line.text.utf8.contains(UInt8(ascii: "\t")),
      let last = row.cells.last?.cleaned(), !last.isEmpty
    else { return false }
    let text = line.text.cleaned()
    guard let first = text.unicodeScalars.first, !PageNoise.isNoise(text) else { return false }
    if first.properties.isLowercase || "-–—•*".unicodeScalars.contains(first) { return true }
    guard let number = LeadingNumber(text)?.number.components.first, number > 1 else {
      return false
    }
    return last.holds("\(number - 1).") || last.holds("\(number - 1))")
  }

  /// The cells of a line.
  static func cells(of line: String) -> [String] {
    line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }
}
