/// Brings tables of unusual shape into the usual one: a header of one row, a measure a row.
struct TableShapes {
  /// The blocks in the order of the text.
  private(set) var blocks: [RoadmapBlock]

  /// What is worth telling about the shapes.
  private(set) var findings: [RoadmapFinding] = []

  /// The use of lines that are in no block any more.
  private(set) var uses: [Int: LineUse] = [:]

  /// Looks at `blocks`.
  ///
  /// - Complexity: O(*n*).
  init(_ blocks: [RoadmapBlock]) {
    self.blocks = blocks
  }
}
