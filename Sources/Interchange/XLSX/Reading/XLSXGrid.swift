internal import Wording

/// Makes the rows of a sheet's table: blank rows between others, and cells that cover several places.
struct XLSXGrid {
  private let content: XLSXSheetContent
  private let titles: ClosedRange<Int>?

  /// The longest run of blank rows that is kept row by row.
  private static let longestGap = 100

  /// A range of merged cells within one row.
  private struct Span {
    let first: Int
    let last: Int
    /// How many rows it covers where it begins in this row, `nil` where it began further up.
    let rows: Int?
  }

  init(_ content: XLSXSheetContent, titles: ClosedRange<Int>?) {
    self.content = content
    self.titles = titles
  }

  /// The rows of the table; what they hold is counted by `pass`.
  func rows(counting pass: inout XLSXPass) throws(PackageError) -> [DocumentRow] {
    var numbers: [Int] = []
    for row in content.rows {
      let before = numbers.last ?? 0
      let gap = row.number - before - 1
      if gap > Self.longestGap {
        numbers.append(row.number - 1)
      } else if gap > 0 {
        numbers += (before + 1)..<row.number
      }
      numbers.append(row.number)
    }
    try pass.countRows(numbers.count - content.rows.count)
    let spans = try spans(numbers, counting: &pass)
    var result: [DocumentRow] = []
    var next = content.rows[...]
    for (index, number) in numbers.enumerated() {
      let cells = next.first?.number == number ? next.removeFirst().cells : []
      let place = DocumentPlace.sheetRow(sheet: content.name, row: number)
      let made = Self.cells(cells, spans[index] ?? [], at: number, place, &pass)
      // A row is as wide as its last cell once it is a row of a plain table.
      try pass.countCells(max(0, (cells.last?.column ?? 0) + 1 - cells.count))
      result.append(
        DocumentRow(made, isHeader: titles?.contains(number) ?? false, at: place))
    }
    return result
  }

  /// The merged ranges of each row, by the place of the row, from the left and apart.
  private func spans(
    _ numbers: [Int], counting pass: inout XLSXPass
  ) throws(PackageError) -> [Int: [Span]] {
    let widest = content.rows.compactMap { $0.cells.last?.column }.max() ?? 0
    var spans: [Int: [Span]] = [:]
    for (first, last) in content.merges where first.column <= widest && first != last {
      let start = Self.index(of: first.row, in: numbers)
      let end = Self.index(of: last.row + 1, in: numbers)
      guard start < end, numbers[start] == first.row else { continue }
      try pass.countCells(end - start)
      for index in start..<end {
        spans[index, default: []].append(
          Span(
            first: first.column, last: min(last.column, widest),
            rows: index == start ? end - start : nil))
      }
    }
    for index in spans.keys {
      var sorted = spans[index] ?? []
      sorted.sort { ($0.first, $0.last) < ($1.first, $1.last) }
      var end = -1
      spans[index] = sorted.filter { span in
        guard span.first > end else { return false }
        end = span.last
        return true
      }
    }
    return spans
  }

  /// The place of the first of `numbers` that is not below `number`.
  private static func index(of number: Int, in numbers: [Int]) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The cells of a row: those that show anything, and those that `spans` make.
  private static func cells(
    _ cells: [(column: Int, text: String)], _ spans: [Span], at number: Int,
    _ place: DocumentPlace, _ pass: inout XLSXPass
  ) -> [DocumentCell] {
    var result: [DocumentCell] = []
    var rest = cells[...]
    for span in spans {
      while let cell = rest.first, cell.column < span.first {
        result.append(DocumentCell(cell.text, column: cell.column))
        rest.removeFirst()
      }
      var text = ""
      if span.rows != nil, let cell = rest.first, cell.column == span.first {
        text = cell.text
        rest.removeFirst()
      }
      while let cell = rest.first, cell.column <= span.last {
        let name = "\(CellPlace.letters(ofColumn: cell.column))\(number)"
        pass.remark(
          .hidden,
          Phrase(
            ru: "ячейка \(name) закрыта объединённой ячейкой, её текст не прочитан: ",
            en: "the cell \(name) lies under a merged one, its text is left out: ")
            + .quoted(cell.text),
          at: place)
        rest.removeFirst()
      }
      result.append(
        DocumentCell(
          text, column: span.first, columnSpan: span.last - span.first + 1,
          rowSpan: span.rows ?? 1, isCovered: span.rows == nil))
    }
    return result + rest.map { DocumentCell($0.text, column: $0.column) }
  }
}
