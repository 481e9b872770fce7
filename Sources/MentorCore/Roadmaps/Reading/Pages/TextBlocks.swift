/// The blocks of a text, and what had to be decided to find them.
struct TextBlocks {
  /// The blocks in the order of the text.
  private(set) var blocks: [RoadmapBlock]

  /// What is worth telling.
  private(set) var findings: [RoadmapFinding] = []

  /// The use of lines that are in no block.
  private(set) var uses: [Int: LineUse] = [:]

  /// Divides `lines`.
  ///
  /// - Complexity: O(*n*).
  init(_ lines: [SourceLine]) {
    blocks = BlockScanner.blocks(of: lines)
  }
}
