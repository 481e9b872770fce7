/// What stands in the table part of a document, from its header to its last row.
enum TableEntry: Hashable {
  /// A row that is not empty.
  case row(SourceRow)
  /// Lines between rows that follow each other without an empty line.
  case text([SourceLine])

  /// The entries that `blocks` make.
  static func entries(of blocks: some Sequence<RoadmapBlock>) -> [TableEntry] {
    var entries: [TableEntry] = []
    var afterGap = false
    for block in blocks {
      switch block {
      case .gap: afterGap = true
      case .row(let row):
        if row.cells.allSatisfy({ $0.asCellText().isEmpty }) {
          afterGap = true
        } else {
          entries.append(.row(row))
          afterGap = false
        }
      case .text(let line):
        if !afterGap, case .text(let lines) = entries.last {
          entries[entries.count - 1] = .text(lines + [line])
        } else {
          entries.append(.text([line]))
        }
        afterGap = false
      }
    }
    return entries
  }
}

/// What a line of the source was used for.
public enum LineUse: Hashable, Sendable {
  /// Part of a measure; its place in the roadmap, from 1.
  case measure(Int)
  /// A heading of measures.
  case heading
  /// The captions of the columns, or the row of column numbers below them.
  case header
  /// The title.
  case title
  /// Who approved, when, and by which order.
  case approval
  /// Other text before the table.
  case preamble
  /// Text after or between the tables.
  case notes
  /// Nothing that means anything: a row of dashes; a finding says so.
  case decoration
}
