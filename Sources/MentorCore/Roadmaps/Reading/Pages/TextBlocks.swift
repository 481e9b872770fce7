/// The blocks of a text, and what had to be decided to find them.
struct TextBlocks {
  /// The blocks in the order of the text.
  private(set) var blocks: [RoadmapBlock]

  /// What is worth telling.
  private(set) var findings: [RoadmapFinding] = []

  /// The use of lines that are in no block.
  private(set) var uses: [Int: LineUse] = [:]

  /// Divides `lines`: by tabs where a header has them, else by the places of the words.
  ///
  /// - Complexity: O(*n*) where tabs part the cells.
  init(_ lines: [SourceLine]) {
    blocks = BlockScanner.blocks(of: lines)
    if blocks.contains(where: \.isHeader) { return }
    let noise = PageNoise(lines)
    guard let layout = PageLayout(noise.lines) else { return }
    blocks = layout.blocks
    findings = layout.findings + noise.findings
    uses = noise.uses
  }
}

extension RoadmapBlock {
  /// Whether the block is a header.
  fileprivate var isHeader: Bool {
    if case .row(let row) = self { Header(row: row) != nil } else { false }
  }
}
