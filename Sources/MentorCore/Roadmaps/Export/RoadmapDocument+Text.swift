import Wording

extension RoadmapDocument {
  /// The lines above the table, part by part, without a stamp that nobody could fill in on a screen.
  public var front: [[String]] {
    [organization.map { [$0] } ?? [], isStampBlank ? [] : stamp, [title], preamble]
      .filter { !$0.isEmpty }
  }

  /// The paper as plain text, the cells of the table separated by tabs.
  ///
  /// ``RoadmapReader`` reads it back to the same measures.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public var text: String {
    var lines: [String] = []
    for part in front { lines += part.map(\.onOneLine) + [""] }
    lines.append(table.columns.map(\.caption.onOneLine).joined(separator: "\t"))
    for row in table.rows {
      lines.append(table.cells(of: row).map(\.onOneLine).joined(separator: "\t"))
    }
    if !notes.isEmpty { lines += [""] + notes.map(\.onOneLine) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The text on one line and without tabs, as a cell must be.
  fileprivate var onOneLine: String { cleaned().visible }
}
