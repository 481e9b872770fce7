/// A row of a table in a document.
public struct SourceRow: Hashable, Sendable {
  /// The texts of the cells as they stand in the source; breaks of lines inside are kept.
  public var cells: [String]

  /// Every line that the row takes up, in order.
  public var lines: [Int]

  /// The texts of merged cells that reach down to this row, by column; `cells` is empty there.
  public var covered: [Int: String]

  /// The number of the table in a document, from 1; 0 where the source is plain text.
  public var table: Int

  /// Whether the only cell with a text spans the table from side to side.
  public var spansTable: Bool

  /// Creates a row that takes up `lines`, of which there is at least one.
  public init(
    cells: [String], lines: [Int], covered: [Int: String] = [:], table: Int = 0,
    spansTable: Bool = false
  ) {
    precondition(!lines.isEmpty, "a row stands on at least one line")
    self.cells = cells
    self.lines = lines
    self.covered = covered
    self.table = table
    self.spansTable = spansTable
  }

  /// The first line of the row.
  public var line: Int { lines[0] }
}

/// A piece of a document that holds a roadmap: what every format is turned into before reading.
public enum RoadmapBlock: Hashable, Sendable {
  /// A line outside of the tables.
  case text(SourceLine)
  /// A row of a table.
  case row(SourceRow)
  /// One or several empty lines; the number of the first.
  case gap(line: Int)
}
