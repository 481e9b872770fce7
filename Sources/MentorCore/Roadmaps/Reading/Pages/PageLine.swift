import Wording

/// A word in a line of a text whose columns only spaces part.
struct PageWord: Hashable {
  /// The first column of the word, from 0, and the column after it.
  let columns: Range<Int>

  /// The letters.
  let text: String
}

/// A line of such a text.
struct PageLine {
  /// The number of the line, from 1.
  let number: Int

  /// The page on which it stands, from 0: form feeds part pages.
  let page: Int

  /// The line as it stands.
  let text: String

  /// The words from the left.
  let words: [PageWord]

  /// Whether an empty line or a break of page stands above.
  let isAfterGap: Bool

  /// Whether it is the first line of a page but the first.
  let opensPage: Bool

  /// Whether two spaces or more stand between words.
  var hasGap: Bool { gaps.contains { $0.count >= 2 } }

  /// Whether the line holds several words and all of them are dashes.
  var isRule: Bool { words.count > 1 && words.allSatisfy { CellText.isRule($0.text) } }

  /// The spaces between the words.
  var gaps: [Range<Int>] {
    zip(words, words.dropFirst()).map { $0.columns.upperBound..<$1.columns.lowerBound }
  }

  /// The line as it stands where others are left out.
  func standing(opensPage: Bool, isAfterGap: Bool) -> PageLine {
    PageLine(
      number: number, page: page, text: text, words: words, isAfterGap: isAfterGap,
      opensPage: opensPage)
  }

  /// The lines of `source` that are not empty.
  ///
  /// - Complexity: O(*n*).
  static func lines(of source: [SourceLine]) -> [PageLine] {
    var lines: [PageLine] = []
    var page = 0
    var afterGap = true
    var opensPage = false
    for line in source {
      let breaks = line.text.unicodeScalars.count { $0 == "\u{C}" }
      if breaks > 0 {
        page += breaks
        opensPage = !lines.isEmpty
      }
      let words = Self.words(of: line.text)
      if words.isEmpty {
        afterGap = true
        continue
      }
      lines.append(
        PageLine(
          number: line.number, page: page, text: line.text, words: words,
          isAfterGap: afterGap || opensPage, opensPage: opensPage))
      afterGap = false
      opensPage = false
    }
    return lines
  }

  /// The words of `text` with their columns; a form feed takes up none.
  private static func words(of text: String) -> [PageWord] {
    var words: [PageWord] = []
    var word = String.UnicodeScalarView()
    var start = 0
    var column = 0
    for scalar in text.unicodeScalars {
      if scalar == "\u{C}" || scalar.isMark { continue }
      if scalar.properties.isWhitespace {
        if !word.isEmpty { words.append(PageWord(columns: start..<column, text: String(word))) }
        word = String.UnicodeScalarView()
        column += scalar == "\t" ? 8 - column % 8 : 1
        continue
      }
      if word.isEmpty { start = column }
      word.append(scalar)
      column += 1
    }
    if !word.isEmpty { words.append(PageWord(columns: start..<column, text: String(word))) }
    return words
  }
}

extension Unicode.Scalar {
  /// Whether the scalar takes up no column: a byte order mark or a mark of width zero.
  fileprivate var isMark: Bool { value == 0xFEFF || (0x200B...0x200F).contains(value) }
}
