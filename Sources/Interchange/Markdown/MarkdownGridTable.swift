/// A table drawn with `+`, `-`, `|` and `=`, in which cells may cover rows and columns.
struct MarkdownGridTable {
  /// A cell by the lines around it, counted among all of the table.
  struct Cell {
    let top: Int
    let left: Int
    let bottom: Int
    let right: Int
  }

  /// The cells by row and column.
  let cells: [Cell]

  /// The places of the horizontal lines, and of the vertical ones.
  let rowLines: [Int]
  let columnLines: [Int]

  /// The place of the double line under the header, `nil` where there is none.
  let headerLine: Int?

  /// How many lines of text the table takes.
  let lineCount: Int

  private let block: [MarkdownColumns]
  private let lines: [MarkdownLine]

  /// Whether the line is the upper edge of such a table: `+----+-----+`.
  static func isBorder(_ line: MarkdownLine) -> Bool {
    let text = line.trimmed.utf8
    guard text.count > 2, text.first == 0x2B, text.last == 0x2B, text.contains(0x2D) else {
      return false
    }
    return text.allSatisfy { $0 == 0x2B || $0 == 0x2D || $0 == 0x3D || $0 == 0x3A }
  }

  /// The lines at the start of `lines` that belong to a drawn table.
  static func extent(of lines: ArraySlice<MarkdownLine>) -> ArraySlice<MarkdownLine> {
    lines.prefix { line in
      let first = line.trimmed.utf8.first
      return first == 0x2B || first == 0x7C
    }
  }

  /// Reads the table that `lines` draw; `nil` where the lines do not meet.
  ///
  /// Follows the procedure of docutils: each cell is found by going round it.
  init?(_ lines: ArraySlice<MarkdownLine>) {
    guard lines.count > 2, !Self.isTooLarge(lines) else { return nil }
    var columns = lines.map { MarkdownColumns($0.trimmed) }
    let width = columns.map(\.characters.count).max() ?? 0
    guard width > 2, width * columns.count <= Self.largestArea else { return nil }
    for index in columns.indices { columns[index].pad(to: width) }
    block = columns
    self.lines = Array(lines)
    lineCount = columns.count
    headerLine = block.firstIndex { line in
      line[0] == "+" && line.characters.contains("=")
        && line.characters.allSatisfy { $0 == "+" || $0 == "=" || $0 == ":" || $0 == " " }
    }
    var tracing = Tracing(block: block, width: width)
    guard tracing.trace() else { return nil }
    cells = tracing.cells
    rowLines = tracing.rowLines.sorted()
    columnLines = tracing.columnLines.sorted()
  }

  private static let largestArea = 2 << 20

  /// Whether `lines` take more room than a table can have that is read.
  static func isTooLarge(_ lines: ArraySlice<MarkdownLine>) -> Bool {
    let widest = lines.lazy.map { $0.trimmed.unicodeScalars.count }.max() ?? 0
    return widest * lines.count > largestArea
  }

  /// The lines of text in `cell`, without the space at their left.
  func lines(of cell: Cell) -> [MarkdownLine] {
    let inner = (cell.top + 1)..<cell.bottom
    let texts = inner.map { block[$0].text((cell.left + 1)..<cell.right) }
    let hasMargin = texts.allSatisfy { $0.isEmpty || $0.hasPrefix(" ") }
    return zip(inner, texts).map { index, text in
      MarkdownLine(
        (hasMargin ? String(text.dropFirst()) : text).withoutTrailingSpaces,
        number: lines[index].number)
    }
  }

  /// The number of the line below the horizontal line at `place`.
  func number(below place: Int) -> Int { lines[min(place + 1, lines.count - 1)].number }

  /// The search for the cells.
  private struct Tracing {
    /// The marks of the table by row and column; 0 for what is none.
    let marks: [UInt8]
    let height: Int
    let width: Int
    var cells: [Cell] = []
    var rowLines: Set<Int> = []
    var columnLines: Set<Int> = []
    var steps = 64 << 20

    init(block: [MarkdownColumns], width: Int) {
      marks = block.flatMap { line in line.characters.map { $0?.asciiValue ?? 0 } }
      height = block.count
      self.width = width
    }

    private func mark(_ row: Int, _ column: Int) -> UInt8 { marks[row * width + column] }

    /// Finds all cells and tells whether they fill the table.
    mutating func trace() -> Bool {
      let bottom = height - 1
      var done = [Int](repeating: -1, count: width)
      var corners: [[Int]] = Array(repeating: [], count: height)
      corners[0] = [0]
      var isCorner = [Bool](repeating: false, count: width)
      for top in 0..<bottom {
        for left in corners[top] { isCorner[left] = true }
        for left in 0..<(width - 1) where isCorner[left] {
          isCorner[left] = false
          guard top > done[left] else { continue }
          guard steps > 0 else { return false }
          guard let cell = cell(top: top, left: left) else { continue }
          rowLines.formUnion([cell.top, cell.bottom])
          columnLines.formUnion([cell.left, cell.right])
          for column in cell.left..<cell.right {
            guard done[column] == cell.top - 1 else { return false }
            done[column] = cell.bottom - 1
          }
          cells.append(cell)
          isCorner[cell.right] = true
          corners[cell.bottom].append(cell.left)
        }
        isCorner[width - 1] = false
      }
      return !cells.isEmpty && done.dropLast().allSatisfy { $0 == bottom - 1 }
    }

    private mutating func cell(top: Int, left: Int) -> Cell? {
      guard mark(top, left) == 0x2B else { return nil }
      var right = left + 1
      while right < width {
        steps -= 1
        let found = mark(top, right)
        if found == 0x2B {
          if let bottom = bottom(top: top, left: left, right: right) {
            return Cell(top: top, left: left, bottom: bottom, right: right)
          }
        } else if !Self.isHorizontal(found) {
          return nil
        }
        right += 1
      }
      return nil
    }

    /// The lower edge of the cell with these corners, `nil` where there is none.
    private mutating func bottom(top: Int, left: Int, right: Int) -> Int? {
      for row in (top + 1)..<height {
        steps -= 1
        let found = mark(row, right)
        if found == 0x2B {
          if closes(top: top, left: left, bottom: row, right: right) { return row }
        } else if found != 0x7C {
          return nil
        }
      }
      return nil
    }

    private mutating func closes(top: Int, left: Int, bottom: Int, right: Int) -> Bool {
      guard mark(bottom, left) == 0x2B, steps > 0 else { return false }
      for column in (left + 1)..<right {
        steps -= 1
        let found = mark(bottom, column)
        guard found == 0x2B || Self.isHorizontal(found) else { return false }
      }
      for row in (top + 1)..<bottom {
        steps -= 1
        let found = mark(row, left)
        guard found == 0x2B || found == 0x7C else { return false }
      }
      return true
    }

    private static func isHorizontal(_ mark: UInt8) -> Bool {
      mark == 0x2D || mark == 0x3D || mark == 0x3A
    }
  }
}
