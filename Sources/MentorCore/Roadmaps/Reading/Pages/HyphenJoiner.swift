import Wording

/// Puts words together that a hyphen cuts at the end of a line, and leaves compound words their hyphen.
///
/// The document itself decides where it can: a word that occurs whole, or with its hyphen, elsewhere.
/// Else a hyphen stays before a capital letter or a digit, after a linking «о» or «е» before an
/// adjective, and between two words that stand alone elsewhere.
struct HyphenJoiner {
  /// What became of a cut word.
  struct Decision: Hashable {
    let word: String
    let keepsHyphen: Bool
    /// Whether the document itself shows how the word is written.
    let isProven: Bool
    /// How the parts stand with each other where no hyphen is between them; `nil` where one is.
    var verdict: CutWords.Verdict?
  }

  private let words: Set<String>
  private let beginnings: Set<String>
  private let cutWords: CutWords

  /// Learns the words of `lines`, except those that are cut themselves.
  ///
  /// - Complexity: O(*n*).
  init(learningFrom lines: [String]) {
    var words: Set<String> = []
    var beginnings: Set<String> = []
    for line in lines {
      let pieces = FoldedText(line).words
      for (index, piece) in pieces.enumerated() {
        if index == pieces.count - 1, piece.hasSuffix("-") { continue }
        let bare = piece.filter { $0.isLetter || $0 == "-" }
        guard bare.count > 1 else { continue }
        words.insert(bare)
        if !bare.contains("-") {
          for length in 4...12 where bare.count > length {
            beginnings.insert(String(bare.prefix(length)))
          }
          beginnings.insert(bare)
        } else {
          for part in bare.split(separator: "-") where part.count > 3 { words.insert(String(part)) }
        }
      }
    }
    self.words = words
    self.beginnings = beginnings
    cutWords = CutWords(learningFrom: lines)
  }

  /// The lines of a cell as one text with cut words whole; each decision is added.
  ///
  /// Only an item of a list begins a line of its own, since all other breaks are those of the page. In a
  /// column of `width` letters, words may be cut without a hyphen: ``CutWords``. The lines at `breaks`
  /// begin paragraphs of their own.
  ///
  /// - Complexity: O(*n*).
  func joined(
    _ lines: [String], width: Int? = nil, breaks: Set<Int> = [], _ decisions: inout [Decision]
  ) -> String {
    var text = ""
    var above = ""
    for (index, line) in lines.enumerated() where !line.isEmpty {
      defer { above = line }
      if let first = line.unicodeScalars.first, ":;,.!?)»".unicodeScalars.contains(first),
        !text.isEmpty
      {
        text += line
        continue
      }
      if let width, !above.isEmpty {
        let verdict = cutWords.verdict(above, line, width: width)
        if verdict != .twoWords {
          let isOne = verdict == .oneWord
          let word = above + (isOne ? "" : " ") + (Self.firstWord(of: line) ?? "")
          decisions.append(
            Decision(word: word, keepsHyphen: false, isProven: false, verdict: verdict))
          text += (isOne ? "" : " ") + line
          continue
        }
      }
      guard let cut = Self.cutWord(at: text), let rest = Self.firstWord(of: line) else {
        if text.hasSuffix("\u{AD}") {
          text = String(text.dropLast())
        } else if !text.isEmpty {
          text += text.endsOpenCompound ? "" : line.opensItem || breaks.contains(index) ? "\n" : " "
        }
        text += line
        continue
      }
      let decision = decision(cut, rest)
      decisions.append(decision)
      text = decision.keepsHyphen ? text : String(text.dropLast())
      text += line
    }
    return text
  }

  /// Whether the hyphen between `left` and `right` belongs to the word.
  private func decision(_ left: String, _ right: String) -> Decision {
    let first = FoldedText(left).text.filter { $0.isLetter || $0 == "-" }
    let second = FoldedText(right).text.filter { $0.isLetter || $0 == "-" }
    let compound = left + "-" + right
    if right.unicodeScalars.first?.properties.isLowercase != true
      || left.unicodeScalars.last?.properties.isAlphabetic != true
    {
      return Decision(word: compound, keepsHyphen: true, isProven: true)
    }
    if words.contains(first + "-" + second) {
      return Decision(word: compound, keepsHyphen: true, isProven: true)
    }
    if words.contains(first + second) || beginnings.contains(first + second.prefix(3)) {
      return Decision(word: left + right, keepsHyphen: false, isProven: true)
    }
    let isAdjective = Self.adjectives.contains { second.hasSuffix($0) } && second.count >= 5
    if first.count >= 4, first.hasSuffix("о") || first.hasSuffix("е"), isAdjective {
      return Decision(word: compound, keepsHyphen: true, isProven: false)
    }
    if first.count >= 4, second.count >= 4, words.contains(first), words.contains(second) {
      return Decision(word: compound, keepsHyphen: true, isProven: false)
    }
    if Self.agree(first, second) {
      return Decision(word: compound, keepsHyphen: true, isProven: false)
    }
    return Decision(word: left + right, keepsHyphen: false, isProven: false)
  }

  /// Whether `first` and `second` end like two nouns in the same case of the plural, as the halves of
  /// «школ-партнёров» do, and `second` does not begin like a suffix.
  private static func agree(_ first: String, _ second: String) -> Bool {
    guard first.count >= 6, second.count >= 6,
      !suffixes.contains(where: { second.hasPrefix($0) })
    else { return false }
    return cases.contains { endings in
      endings.contains { first.hasSuffix($0) } && endings.contains { second.hasSuffix($0) }
    }
  }

  /// The endings of nouns and of adjectives used as nouns, by the cases of the plural.
  private static let cases = [
    ["ов", "ев", "ей", "ий", "ых", "их"], ["ам", "ям", "ым", "им"], ["ами", "ями", "ыми", "ими"],
    ["ах", "ях", "ых", "их"],
  ]

  /// What follows a stem inside of a word.
  private static let suffixes = [
    "ник", "ниц", "ност", "ств", "тел", "ени", "ани", "ск", "лен", "ван", "вш", "щик", "чик", "ющ",
    "ящ", "ущ", "ащ", "нн", "ь", "ъ", "ы", "ист", "изм", "ирова", "ова", "ева",
  ]

  private static let adjectives = [
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им",
    "ых", "их", "ую", "юю", "ыми", "ими", "ом", "ем",
  ]

  /// The letters before a hyphen right after them at the end of `text`.
  private static func cutWord(at text: String) -> String? {
    guard let last = text.unicodeScalars.last, "-\u{2010}".unicodeScalars.contains(last) else {
      return nil
    }
    let body = text.dropLast()
    let word = body.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    guard let first = word.first, first.isLetter || first.isNumber else { return nil }
    return String(word.reversed())
  }

  private static func firstWord(of line: String) -> String? {
    let word = line.prefix { $0.isLetter || $0.isNumber }
    return word.isEmpty ? nil : String(word)
  }
}

extension String {
  /// Whether the text begins like an item of a list: with a dash or with a number and a dot.
  fileprivate var opensItem: Bool {
    if hasPrefix("- ") || hasPrefix("– ") || hasPrefix("— ") || hasPrefix("•") { return true }
    guard let number = LeadingNumber(self) else { return false }
    return number.number.components.count == 1 && number.number.ending != .bare
      && !number.rest.isEmpty
  }

  /// Whether the text ends with a slash that binds two words: «пары/».
  fileprivate var endsOpenCompound: Bool { hasSuffix("/") && !hasSuffix(" /") }
}
