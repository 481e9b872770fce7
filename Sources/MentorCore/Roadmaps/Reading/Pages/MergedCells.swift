/// Gives the rows of a table the texts of cells that are merged over several of them and stand around
/// their middle.
///
/// The merged cells of a column follow each other without leaving a row out, so that those rows are
/// chosen whose middles are nearest to the texts.
struct MergedCells {
  /// A text of a merged cell.
  private struct Block {
    var lines: Range<Int>
    var texts: [String]
  }

  private let lines: [PageGrouping.Line]
  private let rows: [[Int]]

  /// The most rows over which a cell is looked for.
  private static let reach = 40

  /// Prepares the texts of `lines` for `rows`, each of which holds the lines of its other cells.
  init(_ lines: [PageGrouping.Line], rows: [[Int]]) {
    self.lines = lines
    self.rows = rows
  }

  /// For each row, the lines of text in `column` whose cell begins there; `nil` where there are more cells
  /// than rows.
  ///
  /// - Complexity: O(*n*) for cells over a limited number of rows.
  func texts(of column: Int) -> [[String]]? {
    let blocks = blocks(of: column)
    var texts: [[String]] = Array(repeating: [], count: rows.count)
    guard !blocks.isEmpty else { return texts }
    guard blocks.count <= rows.count else { return nil }
    // The least price of giving the first rows to the first cells, and where the last of these begins.
    var prices = [0] + Array(repeating: Int.max, count: rows.count)
    var begins: [[Int]] = []
    for block in blocks {
      var next = Array(repeating: Int.max, count: rows.count + 1)
      var begin = Array(repeating: 0, count: rows.count + 1)
      for end in 1...rows.count {
        for start in max(0, end - Self.reach)..<end where prices[start] < Int.max {
          let price = prices[start] + offset(of: block, start, end - 1)
          if price < next[end] {
            next[end] = price
            begin[end] = start
          }
        }
      }
      prices = next
      begins.append(begin)
    }
    guard prices[rows.count] < Int.max else { return nil }
    var end = rows.count
    for (block, begin) in zip(blocks, begins).reversed() {
      texts[begin[end]] = block.texts
      end = begin[end]
    }
    return texts
  }

  /// The texts in `column`: lines right below each other, or with one line of another cell between.
  private func blocks(of column: Int) -> [Block] {
    var blocks: [Block] = []
    for (index, line) in lines.enumerated() where !line.cells[column].isEmpty {
      if let last = blocks.last, goesOn(last.lines.upperBound - 1, index, column) {
        blocks[blocks.count - 1].lines = last.lines.lowerBound..<(index + 1)
        blocks[blocks.count - 1].texts.append(line.cells[column])
      } else {
        blocks.append(Block(lines: index..<(index + 1), texts: [line.cells[column]]))
      }
    }
    return blocks
  }

  private func goesOn(_ above: Int, _ below: Int, _ column: Int) -> Bool {
    let hasGap = lines[(above + 1)...below].contains { $0.line.isAfterGap }
    if lines[(above + 1)...below].contains(where: { $0.line.opensPage }) {
      return CellText.isTail(lines[below].cells[column])
    }
    return lines[below].line.number - lines[above].line.number <= 2 && !hasGap
      || CellText.isTail(lines[below].cells[column])
        && lines[below].line.number - lines[above].line.number <= 3
  }

  /// How far the middle of `block` is from that of the rows from `first` to `last`, in half lines; where
  /// a page cuts them, the text may stand at their top.
  private func offset(of block: Block, _ first: Int, _ last: Int) -> Int {
    guard let top = rows[first].first, let bottom = rows[last].last else { return 0 }
    let above = lines[block.lines.lowerBound].line.number
    let below = lines[block.lines.upperBound - 1].line.number
    let (start, end) = (lines[top].line.number, lines[bottom].line.number)
    let middle = abs(above + below - start - end)
    let isCut = lines[top].line.page != lines[bottom].line.page
    return isCut ? min(middle, abs(above - start) * 2) : middle
  }
}
