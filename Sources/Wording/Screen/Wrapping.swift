extension String {
  /// The text as lines of at most `width` columns, at least one line.
  ///
  /// Lines break at spaces, never at no-break ones, and where the text itself breaks. A word wider
  /// than a line is cut. Spaces at a break are dropped, those at the start of a paragraph are kept.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, its indentation among them; less than `indent` + 1 counts as
  ///     that.
  ///   - indent: The spaces before every line but the first.
  /// - Returns: The lines, at least one, without line breaks.
  /// - Complexity: O(*n*).
  public func wrapped(at width: Int, indent: Int = 0) -> [String] {
    let margin = max(0, indent)
    var lines = LineFilling(width: max(width, margin + 1), margin: margin)
    for (index, paragraph) in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if index > 0 { lines.end() }
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
        lines.add(word)
      }
    }
    return lines.finished()
  }
}

/// Lines that are being filled with words.
private struct LineFilling {
  private let width: Int
  private let margin: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0
  private var isFresh = true

  init(width: Int, margin: Int) {
    self.width = width
    self.margin = margin
  }

  mutating func add(_ word: Substring) {
    let columns = word.unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    if isFresh {
      isFresh = false
    } else if columns == 0 || used + 1 + columns <= width {
      line += " "
      used += 1
    } else {
      breakLine()
    }
    if used + columns <= width {
      line += word
      used += columns
    } else {
      addInPieces(word)
    }
  }

  private mutating func addInPieces(_ word: Substring) {
    for character in word {
      let columns = character.displayWidth
      if used + columns > width, used > (lines.isEmpty ? 0 : margin) { breakLine() }
      line.append(character)
      used += columns
    }
  }

  private mutating func breakLine() {
    lines.append(line.withoutTrailingSpaces)
    line = String(repeating: " ", count: margin)
    used = margin
  }

  mutating func end() {
    breakLine()
    isFresh = true
  }

  func finished() -> [String] {
    lines + [line.withoutTrailingSpaces]
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    let kept = utf8.reversed().drop { $0 == 0x20 }.count
    return kept == utf8.count ? self : String(Substring(utf8.prefix(kept)))
  }
}
