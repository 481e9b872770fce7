/// A table of pandoc whose columns stand under rows of dashes: a simple or a multiline table.
struct MarkdownTextTable {
  /// The lines of a row.
  struct Row {
    let lines: [MarkdownLine]
    let isHeader: Bool
  }

  /// The rows from the top.
  let rows: [Row]

  /// The columns of the screen that the columns of the table take.
  let columns: [Range<Int>]

  /// How many lines the table takes.
  let lineCount: Int

  /// The texts that the cells of `row` have in its lines.
  func cells(of row: Row) -> [[MarkdownLine]] {
    let lines = row.lines.map { (MarkdownColumns($0.text), $0.number) }
    return columns.map { range in
      lines.map { MarkdownLine($0.0.text(range).withoutTrailingSpaces, number: $0.1) }
    }
  }

  /// Whether any such table is in `lines`.
  static func isAnywhere(in lines: [MarkdownLine]) -> Bool {
    let dashes = DashLines(lines)
    return lines.indices.contains { index in
      guard let groups = lines[index].dashGroups, groups.count > 1,
        groups.allSatisfy({ $0.count > 1 })
      else { return false }
      let start = index == 0 || lines[index - 1].isBlank ? index : index - 1
      return MarkdownTextTable(lines[start...], dashes) != nil
    }
  }

  /// Which lines are rows of dashes, so that looking ahead costs little.
  struct DashLines {
    private let indices: [Int]

    init(_ lines: [MarkdownLine]) {
      indices = lines.indices.filter { lines[$0].dashGroups != nil }
    }

    /// The first row of dashes behind the line at `index`.
    func next(after index: Int) -> Int? {
      var low = 0
      var high = indices.count
      while low < high {
        let middle = (low + high) / 2
        if indices[middle] > index { high = middle } else { low = middle + 1 }
      }
      return low < indices.count ? indices[low] : nil
    }
  }

  /// Reads the table at the start of `lines`; `nil` where there is none.
  init?(_ lines: ArraySlice<MarkdownLine>, _ dashes: DashLines) {
    let start = lines.startIndex
    guard let first = lines.first, !first.isBlank else { return nil }
    if let groups = first.dashGroups {
      if groups.count == 1 {
        self.init(multiline: lines, first: groups[0], dashes)
      } else {
        self.init(headerless: lines, groups, dashes)
      }
      return
    }
    guard start + 1 < lines.endIndex, let groups = lines[start + 1].dashGroups, groups.count > 1
    else { return nil }
    let body = lines[(start + 2)...].prefix { !$0.isBlank && $0.dashGroups == nil }
    guard !body.isEmpty else { return nil }
    let isClosed = body.endIndex < lines.endIndex && lines[body.endIndex].dashGroups != nil
    self.init(
      rows: [Row(lines: [first], isHeader: true)] + body.map { Row(lines: [$0], isHeader: false) },
      columns: Self.columns(groups), lineCount: body.endIndex - start + (isClosed ? 1 : 0))
  }

  private init(rows: [Row], columns: [Range<Int>], lineCount: Int) {
    self.rows = rows
    self.columns = columns
    self.lineCount = lineCount
  }

  /// A multiline table with a header: a rule, the header, the columns, the rows, a rule.
  private init?(multiline lines: ArraySlice<MarkdownLine>, first: Range<Int>, _ dashes: DashLines) {
    let start = lines.startIndex
    guard first.count > 4, let middle = dashes.next(after: start), middle > start + 1,
      let groups = lines[middle].dashGroups, groups.count > 1,
      let last = dashes.next(after: middle), lines[last].dashGroups?.count == 1,
      last + 1 == lines.endIndex || lines[last + 1].isBlank,
      !lines[(start + 1)..<middle].contains(where: \.isBlank)
    else { return nil }
    rows =
      [Row(lines: Array(lines[(start + 1)..<middle]), isHeader: true)]
      + Self.rows(lines[(middle + 1)..<last], spread: true)
    columns = Self.columns(groups)
    lineCount = last + 1 - start
  }

  /// A table without a header, simple or multiline, between two rows of dashes.
  private init?(
    headerless lines: ArraySlice<MarkdownLine>, _ groups: [Range<Int>], _ dashes: DashLines
  ) {
    let start = lines.startIndex
    guard let last = dashes.next(after: start), last > start + 1,
      let ending = lines[last].dashGroups, ending.count == groups.count || ending.count == 1,
      last + 1 == lines.endIndex || lines[last + 1].isBlank
    else { return nil }
    let body = lines[(start + 1)..<last]
    rows = Self.rows(body, spread: body.contains(where: \.isBlank) || ending.count == 1)
    columns = Self.columns(groups)
    lineCount = last + 1 - start
  }

  /// The rows of `lines`: divided by blank lines where they are `spread`, else one a line.
  private static func rows(_ lines: ArraySlice<MarkdownLine>, spread: Bool) -> [Row] {
    guard spread else { return lines.map { Row(lines: [$0], isHeader: false) } }
    return lines.split(whereSeparator: \.isBlank).map { Row(lines: Array($0), isHeader: false) }
  }

  /// Each column reaches to the next one, the last to the end of the line.
  private static func columns(_ groups: [Range<Int>]) -> [Range<Int>] {
    groups.indices.map { index in
      let start = index == 0 ? 0 : groups[index].lowerBound
      return start..<(index + 1 < groups.count ? groups[index + 1].lowerBound : Int.max)
    }
  }
}
