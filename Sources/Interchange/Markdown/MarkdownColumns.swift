internal import Wording

/// A line as the columns of a screen: a wide character takes two.
struct MarkdownColumns {
  /// The characters; `nil` for the second column of a wide one.
  private(set) var characters: [Character?]

  init(_ text: some StringProtocol) {
    characters = []
    characters.reserveCapacity(text.utf8.count)
    for character in text {
      characters.append(character)
      guard let first = character.unicodeScalars.first, first.value >= 0x1100 else { continue }
      if String(character).displayWidth > 1 { characters.append(nil) }
    }
  }

  /// The character in `column`; a space to the right of the last.
  subscript(column: Int) -> Character? {
    column < characters.count ? characters[column] : " "
  }

  /// The text in the columns of `range`.
  func text(_ range: Range<Int>) -> String {
    String(characters[range.clamped(to: 0..<characters.count)].compactMap { $0 })
  }

  /// Adds spaces up to `width` columns.
  mutating func pad(to width: Int) {
    while characters.count < width { characters.append(" ") }
  }
}

extension String {
  /// The text without the spaces at its end.
  var withoutTrailingSpaces: String {
    var bytes = Substring(self).utf8
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
