import Wording

/// A line before the table of measures, ready to be understood.
struct FrontLine: Hashable {
  /// The line of the source, from 1.
  let number: Int

  /// The text, clean, without markup, underscores and wide spacing between letters.
  let text: String

  /// The comparison form of the text.
  let folded: String

  /// Whether an empty line stands above.
  let afterGap: Bool

  /// Prepares `text` of line `number`.
  init(number: Int, text: String, afterGap: Bool) {
    self.number = number
    self.afterGap = afterGap
    var spaced = String.UnicodeScalarView()
    for scalar in text.withoutMarkup().unicodeScalars {
      spaced.append(scalar == "_" ? " " : scalar)
    }
    self.text = Self.closingUp(String(spaced).cleaned())
    folded = FoldedText(self.text).text
  }

  /// `П Р И К А З` as `ПРИКАЗ`, where at least four single letters stand apart and nothing else.
  private static func closingUp(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count >= 4, words.allSatisfy({ $0.unicodeScalars.count <= 2 }),
      words.count(where: { $0.unicodeScalars.count == 1 }) == words.count
        || words.last?.hasSuffix(":") == true
    else { return text }
    return words.joined()
  }

  /// The words of the folded text.
  var words: [Substring] { folded.split { !($0.isLetter || $0.isNumber) } }

  /// The lines that `blocks` make; tables without borders, in which stamps stand side by side, are read
  /// column by column.
  static func lines(of blocks: some Sequence<RoadmapBlock>) -> [FrontLine] {
    var lines: [FrontLine] = []
    var rows: [SourceRow] = []
    var afterGap = true
    func flush() {
      let width = rows.map(\.cells.count).max() ?? 0
      for column in 0..<width {
        var isFirst = true
        for row in rows where column < row.cells.count && !row.cells[column].asCellText().isEmpty {
          for part in row.cells[column].split(whereSeparator: \.isNewline) {
            lines.append(FrontLine(number: row.line, text: String(part), afterGap: isFirst))
            isFirst = false
          }
        }
      }
      rows = []
    }
    for block in blocks {
      switch block {
      case .row(let row): rows.append(row)
      case .gap:
        if !rows.isEmpty { flush() }
        afterGap = true
      case .text(let line):
        if !rows.isEmpty {
          flush()
          afterGap = true
        }
        lines.append(FrontLine(number: line.number, text: line.text, afterGap: afterGap))
        afterGap = false
      }
    }
    flush()
    return lines.filter { !$0.text.isEmpty }
  }
}
