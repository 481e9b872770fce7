import Wording

/// A rule over the words of a text: every group of `all` has a word in it, and no word of `none` is there.
///
/// Words are given by their beginnings in folded form; `=` asks for the whole word.
struct WordPattern: Hashable {
  /// The groups, of each of which one word must be there.
  let all: [[String]]

  /// The words that must not be there.
  let none: [String]

  init(_ all: [[String]], none: [String] = []) {
    self.all = all
    self.none = none
  }

  /// Whether the rule holds for a text with these words.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func holds(for words: [Substring]) -> Bool {
    func isSaid(_ stem: String) -> Bool {
      stem.hasPrefix("=")
        ? words.contains { $0.isWord(stem.dropFirst()) }
        : words.contains { $0.begins(with: stem) }
    }
    return all.allSatisfy { $0.contains(where: isSaid) } && !none.contains(where: isSaid)
  }

  /// How many scalars of a text are looked at; a text says what it is about at its beginning.
  private static let longest = 1200

  /// The words of `text` that patterns are held against.
  ///
  /// - Complexity: O(*n*).
  static func words(_ text: String) -> [Substring] {
    FoldedText(String(text.unicodeScalars.prefix(longest))).bareWords
  }

  /// Words for pairs and groups, whole, so that «парк» and «группировка» are none.
  static let pairs = [
    "=пар", "=пары", "=парах", "=парам", "=пару", "=групп", "=группы", "=группах", "=группу",
    "=группам",
  ]
}
