import Wording

/// Reads tables in which each cell is a line of its own that begins with a tab.
///
/// Lines without a tab continue the cell above. Empty lines stand between rows and, in some documents,
/// inside of them as well, so that only the whole tells where the rows begin: ``CellGrouping``.
struct CellLayout {
  /// A cell and the room above it.
  struct Cell: Hashable {
    /// The text, with its breaks of lines.
    var text: String

    /// The lines that the cell takes up.
    var lines: [Int]

    /// The number of the first empty line above; `nil` where the cell above is right before it.
    let gap: Int?
  }

  /// The pieces of the region: cells, and lines outside of the table.
  private enum Piece {
    case cells([Cell])
    case text(SourceLine)
  }

  /// The columns of a table: how many, and which holds the deadlines, as far as it is known.
  struct Columns: Hashable {
    let count: Int
    let deadline: Int?
  }

  /// The columns; `nil` where there was nothing to tell them from.
  private(set) var columns: Columns?

  /// The region as blocks.
  private(set) var blocks: [RoadmapBlock] = []

  /// The least number of lines that make such a table.
  private static let leastCells = 6

  /// The greatest number of columns that such a table may have.
  private static let greatestWidth = 12

  /// The end of the region of one cell a line that begins at `index`, or `nil` where none does.
  ///
  /// - Complexity: O(*n*) in the length of the region.
  static func region(in lines: [SourceLine], from index: Int) -> Int? {
    guard isCell(lines[index]) else { return nil }
    var cells = 0
    var end = index
    var position = index
    while position < lines.count {
      let line = lines[position]
      if isCell(line) {
        cells += 1
        end = position + 1
      } else if line.text.utf8.contains(UInt8(ascii: "\t")), !line.isBlank {
        break
      } else if !line.isBlank, end == position {
        end = position + 1
      }
      position += 1
    }
    return cells >= leastCells ? end : nil
  }

  /// Whether `line` is a tab and then a text without tabs inside; one more tab may end it.
  private static func isCell(_ line: SourceLine) -> Bool {
    var body = Substring(line.text).utf8
    guard body.popFirst() == UInt8(ascii: "\t") else { return false }
    if body.last == UInt8(ascii: "\t") { body.removeLast() }
    while body.last == UInt8(ascii: " ") { body.removeLast() }
    return !body.isEmpty && !body.contains(UInt8(ascii: "\t"))
  }

  /// Reads the region `lines`; `columns` are those of the table before it, if there was one.
  init(_ lines: ArraySlice<SourceLine>, columns: Columns?) {
    self.columns = columns
    for piece in Self.pieces(of: lines) {
      switch piece {
      case .text(let line): blocks.append(.text(line))
      case .cells(let cells): read(cells)
      }
    }
  }

  private mutating func read(_ cells: [Cell]) {
    var rest = cells[...]
    if let (start, header) = Self.header(in: cells) {
      let found = Columns(count: header.roles.count, deadline: header.column(.deadline))
      append(cells[..<start], columns ?? found)
      let captions = cells[start..<(start + found.count)]
      if let gap = captions.first?.gap { blocks.append(.gap(line: gap)) }
      blocks.append(
        .row(SourceRow(cells: captions.map(\.text), lines: captions.flatMap(\.lines))))
      columns = found
      rest = cells[(start + found.count)...]
    }
    let known = columns ?? Columns(count: Self.width(of: cells), deadline: nil)
    columns = known
    append(rest, known)
  }

  private mutating func append(_ cells: ArraySlice<Cell>, _ columns: Columns) {
    let grouping = CellGrouping(
      Array(cells), columns: columns.count, deadlineColumn: columns.deadline)
    blocks += grouping.blocks
  }

  /// The first run of captions, and where it starts.
  private static func header(in cells: [Cell]) -> (start: Int, header: Header)? {
    for start in cells.indices.prefix(4) {
      var count = 0
      while start + count < cells.count, count < greatestWidth,
        Caption(cells[start + count].text).role != nil
      {
        count += 1
      }
      guard count >= 2 else { continue }
      let row = SourceRow(
        cells: cells[start..<(start + count)].map(\.text), lines: cells[start].lines)
      if let header = Header(row: row) { return (start, header) }
    }
    return nil
  }

  /// The width that most rows of a table without captions have.
  private static func width(of cells: [Cell]) -> Int {
    var starts = cells.indices.filter { PrintedNumber(cells[$0].text) != nil }
    if starts.count < 3 { starts = cells.indices.filter { $0 == 0 || cells[$0].gap != nil } }
    var counts: [Int: Int] = [:]
    for (start, end) in zip(starts, starts.dropFirst() + [cells.count])
    where (2...greatestWidth).contains(end - start) {
      counts[end - start, default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 2
  }

  private static func pieces(of lines: ArraySlice<SourceLine>) -> [Piece] {
    var pieces: [Piece] = []
    var cells: [Cell] = []
    var gap: Int?
    func flush() {
      if !cells.isEmpty { pieces.append(.cells(cells)) }
      cells = []
    }
    for line in lines {
      let startsWithTab = line.text.utf8.first == UInt8(ascii: "\t")
      if line.isBlank && !startsWithTab {
        gap = gap ?? line.number
      } else if startsWithTab {
        cells.append(Cell(text: String(line.text.dropFirst()), lines: [line.number], gap: gap))
        gap = nil
      } else if !cells.isEmpty, gap == nil || Self.isTail(line.text) {
        cells[cells.count - 1].text += "\n" + line.text
        cells[cells.count - 1].lines.append(line.number)
        gap = nil
      } else {
        flush()
        pieces.append(.text(line))
        gap = nil
      }
    }
    flush()
    return pieces
  }

  /// Whether `text` can only go on with a sentence: it begins with a small letter.
  private static func isTail(_ text: String) -> Bool {
    text.cleaned().unicodeScalars.first?.properties.isLowercase ?? false
  }
}
