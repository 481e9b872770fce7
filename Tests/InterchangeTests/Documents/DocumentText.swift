import Interchange

extension Document {
  /// The document in lines that are easy to compare.
  ///
  /// Paragraphs are as they are; a heading has its level before it, a row its cells between bars:
  /// `text`, `text{columns,rows}` where it covers several places, `^` where another covers it.
  var lines: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .pageBreak: ["---"]
      case .paragraph(let paragraph):
        [(paragraph.headingLevel.map { "h\($0) " } ?? "") + paragraph.text.shown]
      case .table(let table): table.lines
      }
    }
  }

  /// The kinds of the remarks.
  var remarkKinds: [DocumentRemark.Kind] { remarks.map(\.kind) }
}

extension DocumentTable {
  /// The name, if there is one, and the rows.
  var lines: [String] {
    (name.map { ["[\($0)]"] } ?? [])
      + rows.map { row in
        (row.isHeader ? "# " : "") + row.cells.map(\.line).joined(separator: " | ")
      }
  }
}

extension DocumentCell {
  fileprivate var line: String {
    let span = columnSpan > 1 || rowSpan > 1 ? "{\(columnSpan),\(rowSpan)}" : ""
    let inner = tables.map { "<\($0.lines.joined(separator: " / "))>" }.joined()
    return (isCovered ? "^" : text.shown) + span + inner
  }
}

extension String {
  /// The text with its ends of lines visible.
  fileprivate var shown: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
  }
}
