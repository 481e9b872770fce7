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
    self.text = Self.closingUp(String(spaced).withPlainSpaces)
    folded = FoldedText(self.text).text
  }

  /// `П Р И К А З` as `ПРИКАЗ`, and `Д О Р О Ж Н А Я   К А Р Т А` as two words: runs of at least four
  /// single letters are closed up, a wider space parts words.
  private static func closingUp(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var output: [String] = []
    var run: [String] = []
    func isSingle(_ word: String) -> Bool {
      let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
      return letters.count == 1 && word.unicodeScalars.count <= 2
    }
    func flush() {
      let letters = run.filter { !$0.isEmpty }
      let capitals = letters.count { $0.unicodeScalars.first?.properties.isUppercase == true }
      if letters.count >= 4, capitals == letters.count || letters.count == words.count {
        output += run.split(separator: "").map { $0.joined() }
      } else {
        output += letters
      }
      run = []
    }
    for word in words {
      if isSingle(word) || word.isEmpty && !run.isEmpty {
        run.append(word)
      } else {
        flush()
        if !word.isEmpty { output.append(word) }
      }
    }
    flush()
    return output.joined(separator: " ").cleaned().partingKnownWords
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

extension String {
  /// The text with a plain space in the place of every kind of white space, as many as there are.
  fileprivate var withPlainSpaces: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars { view.append(scalar.properties.isWhitespace ? " " : scalar) }
    return String(view)
  }

  /// The text with the words of a title apart that spaced letters have run together.
  fileprivate var partingKnownWords: String {
    var text = self
    for (together, apart) in [
      ("ДОРОЖНАЯКАРТА", "ДОРОЖНАЯ КАРТА"), ("ПЛАНМЕРОПРИЯТИЙ", "ПЛАН МЕРОПРИЯТИЙ"),
    ] where text.holds(together) {
      text = text.exchanging(together, for: apart)
    }
    return text
  }
}
