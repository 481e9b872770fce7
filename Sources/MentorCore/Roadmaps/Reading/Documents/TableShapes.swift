import Wording

/// Brings tables of unusual shape into the usual one: a header of one row, a measure a row.
///
/// Lines that a viewer adds are left out; a header of two rows becomes one; tables that stand side by side
/// come one after the other; a table with its captions in the first column is turned.
struct TableShapes {
  /// The blocks in the order of the text.
  private(set) var blocks: [RoadmapBlock] = []

  /// What is worth telling about the shapes.
  private(set) var findings: [RoadmapFinding] = []

  /// The use of lines that are in no block any more.
  private(set) var uses: [Int: LineUse] = [:]

  /// Looks at `blocks`.
  ///
  /// - Complexity: O(*n*).
  init(_ blocks: [RoadmapBlock]) {
    let clean = withoutNoise(blocks)
    let joined = withWholeHeaders(clean)
    let parted = withoutNeighbours(joined)
    self.blocks =
      parted.contains(where: \.isHeader) ? parted : TurnedTable.turned(parted, &findings)
  }

  // MARK: Lines of viewers

  private mutating func withoutNoise(_ blocks: [RoadmapBlock]) -> [RoadmapBlock] {
    var noise: [String] = []
    var first = 0
    let left = blocks.filter { block in
      let text: String
      let line: Int
      switch block {
      case .gap: return true
      case .text(let source): (text, line) = (source.text.cleaned(), source.number)
      case .row(let row):
        let filled = row.cells.filter { !$0.cleaned().isEmpty }
        guard filled.count == 1, row.covered.isEmpty, let only = filled.first else { return true }
        (text, line) = (only.cleaned(), row.line)
      }
      guard PageNoise.isNoise(text) else { return true }
      if noise.isEmpty { first = line }
      noise.append(text)
      uses[line] = .decoration
      return false
    }
    if let text = noise.first { findings.append(PageNoise.finding(noise.count, text, first)) }
    return left
  }

  // MARK: Headers of two rows

  private mutating func withWholeHeaders(_ blocks: [RoadmapBlock]) -> [RoadmapBlock] {
    var result: [RoadmapBlock] = []
    var index = 0
    while index < blocks.count {
      if case .row(let upper) = blocks[index], index + 1 < blocks.count,
        case .row(let lower) = blocks[index + 1], let whole = Self.header(upper, over: lower)
      {
        result.append(.row(whole))
        findings.append(
          RoadmapFinding(
            .headerJoined, line: upper.line,
            Phrase(
              ru: "шапка таблицы занимает две строки, заголовки составлены из обеих",
              en: "the header takes two rows; the captions were made of both")))
        index += 2
      } else {
        result.append(blocks[index])
        index += 1
      }
    }
    return result
  }

  /// The header that `upper` with captions over several columns and `lower` below it make; `nil` where
  /// `lower` is no part of a header.
  private static func header(_ upper: SourceRow, over lower: SourceRow) -> SourceRow? {
    guard Header(row: lower) == nil || Header(row: upper) == nil else { return nil }
    let known = upper.cells.count(where: { Caption($0).role != nil })
    guard Header(row: upper) != nil || known >= 2 else { return nil }
    let width = max(upper.cells.count, lower.cells.count)
    func cell(_ row: SourceRow, _ column: Int) -> String {
      column < row.cells.count ? row.cells[column].asCellText() : ""
    }
    var captions: [String] = []
    var spanning = ""
    var isSplit = false
    for column in 0..<width {
      let above = cell(upper, column)
      let below = cell(lower, column)
      if !above.isEmpty { spanning = above }
      let isUnderSpan =
        above.isEmpty || column + 1 < width && cell(upper, column + 1).isEmpty
      if below.isEmpty {
        captions.append(above)
        continue
      }
      guard isUnderSpan, below.unicodeScalars.count <= 60, PrintedNumber(below) == nil,
        !spanning.isEmpty
      else { return nil }
      isSplit = isSplit || above.isEmpty
      let role = Caption(below).role
      captions.append(role != nil ? below : "\(spanning) \(below)")
    }
    guard isSplit, cell(lower, 0).isEmpty || cell(upper, 0).isEmpty else { return nil }
    let whole = SourceRow(
      cells: captions, lines: upper.lines + lower.lines, table: upper.table)
    return Header(row: whole) == nil ? nil : whole
  }

  // MARK: Tables side by side

  private mutating func withoutNeighbours(_ blocks: [RoadmapBlock]) -> [RoadmapBlock] {
    var result: [RoadmapBlock] = []
    var right: [RoadmapBlock] = []
    var border: Int?
    for block in blocks {
      guard case .row(let row) = block else {
        if case .text = block {
          result += right
          right = []
          border = nil
        }
        result.append(block)
        continue
      }
      if let place = Self.secondHeader(in: row) {
        border = place
        findings.append(
          RoadmapFinding(
            .sideBySide, line: row.line,
            Phrase(
              ru: "две таблицы стоят рядом: сначала прочитана левая, потом правая",
              en: "two tables stand side by side: the left one was read first, then the right one"))
        )
        result.append(.row(row.part(0..<place)))
      } else if let place = border, row.cells.count > place {
        let left = row.part(0..<place)
        let other = row.part(place..<row.cells.count)
        if left.hasText || !other.hasText { result.append(.row(left)) }
        if other.hasText { right.append(.row(other)) }
      } else {
        result.append(block)
      }
    }
    return result + right
  }

  /// Where the captions of `row` begin anew.
  private static func secondHeader(in row: SourceRow) -> Int? {
    let captions = row.cells.map { FoldedText($0.asCellText()).text }
    guard captions.count >= 4, let first = captions.first, !first.isEmpty,
      let place = captions.dropFirst(2).firstIndex(of: first)
    else { return nil }
    var left = Array(captions[..<place])
    var right = Array(captions[place...])
    while left.last == "" { left.removeLast() }
    while right.last == "" { right.removeLast() }
    guard left == right, Header(row: row.part(0..<place)) != nil else { return nil }
    return place
  }
}

extension SourceRow {
  /// The cells of `columns` as a row.
  fileprivate func part(_ columns: Range<Int>) -> SourceRow {
    var covered: [Int: String] = [:]
    for (column, text) in self.covered where columns.contains(column) {
      covered[column - columns.lowerBound] = text
    }
    return SourceRow(
      cells: Array(cells[columns.clamped(to: 0..<cells.count)]), lines: lines, covered: covered,
      table: table)
  }

  fileprivate var hasText: Bool { cells.contains { !$0.asCellText().isEmpty } }
}

extension RoadmapBlock {
  /// Whether the block is a header.
  var isHeader: Bool {
    if case .row(let row) = self { Header(row: row) != nil } else { false }
  }
}
