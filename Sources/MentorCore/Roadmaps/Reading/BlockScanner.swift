/// Divides the lines of a text into blocks: rows of tables, lines outside of them, and gaps.
///
/// Two layouts of tables are known. In one a row is a line and tabs separate its cells; a cell may
/// run over several lines. In the other each cell is a line of its own that begins with a tab, and
/// lines without a tab continue it.
enum BlockScanner {
  /// The blocks of `lines`.
  ///
  /// - Complexity: O(*n*).
  static func blocks(of lines: [SourceLine]) -> [RoadmapBlock] {
    var blocks: [RoadmapBlock] = []
    var rows = RowLayout()
    var columns: CellLayout.Columns?
    var index = 0
    while index < lines.count {
      if let end = CellLayout.region(in: lines, from: index) {
        let table = CellLayout(lines[index..<end], columns: columns)
        blocks += table.blocks
        columns = table.columns
        index = end
      } else {
        index = rows.read(lines, at: index, into: &blocks)
      }
    }
    return blocks
  }
}
