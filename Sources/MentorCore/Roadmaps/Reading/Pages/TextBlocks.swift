/// The blocks of a text, and what had to be decided to find them.
struct TextBlocks {
  /// The blocks in the order of the text.
  private(set) var blocks: [RoadmapBlock]

  /// What is worth telling.
  private(set) var findings: [RoadmapFinding] = []

  /// The use of lines that are in no block.
  private(set) var uses: [Int: LineUse] = [:]

  /// Divides `lines`: by tabs where a header has them, else by the places of the words, else
  /// by the numbers of rows whose cells stand one below another.
  ///
  /// - Complexity: O(*n*) where tabs part the cells.
  init(_ lines: [SourceLine]) {
    blocks = BlockScanner.blocks(of: lines)
    if blocks.contains(where: \.isHeader) { return }
    let noise = PageNoise(lines)
    if let layout = PageLayout(noise.lines) {
      blocks = layout.blocks
      findings = layout.findings + noise.findings
    } else if let stacked = StackedCells(noise.lines) {
      blocks = stacked.blocks
      findings = stacked.findings + noise.findings
    } else {
      return
    }
    uses = noise.uses
  }
}
