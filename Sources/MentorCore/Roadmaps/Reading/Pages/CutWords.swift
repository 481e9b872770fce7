import Wording

/// Tells words that a narrow column has cut without a hyphen from words that stand on lines of their own.
///
/// Such a word is wider than its column, so that its first part fills a line alone. The document, the
/// ending of the first part and the look of the second decide; what they leave open is a doubt.
struct CutWords {
  /// What the end of one line and the beginning of the next are to each other.
  enum Verdict: Hashable {
    /// Parts of one word.
    case oneWord
    /// Two words.
    case twoWords
    /// Either.
    case doubtful
  }

  private let counts: [String: Int]

  /// Learns how often the words of `lines` occur.
  ///
  /// - Complexity: O(*n*).
  init(learningFrom lines: [String]) {
    var counts: [String: Int] = [:]
    for line in lines {
      for word in FoldedText(line).words {
        for part in word.split(separator: "/") { counts[part.filter(\.isLetter), default: 0] += 1 }
      }
    }
    self.counts = counts
  }

  /// What the line `left` and the line `right` below it are in a column of `width` letters.
  ///
  /// - Complexity: O(*n*).
  func verdict(_ left: String, _ right: String, width: Int) -> Verdict {
    guard left.unicodeScalars.count + 1 >= width, !left.contains(" "),
      left.unicodeScalars.last?.properties.isAlphabetic == true,
      right.unicodeScalars.first?.properties.isLowercase == true
    else { return .twoWords }
    // A slash ends the word before: «куратора/наставн».
    let word = left.split(separator: "/").last.map(String.init) ?? left
    let first = FoldedText(word).text.filter(\.isLetter)
    let second = FoldedText(String(right.prefix { $0.isLetter })).text
    guard first.count >= 4, !second.isEmpty else { return .twoWords }
    let isKnown = counts[first + second] != nil
    let isBroken = Self.endings.contains { first.count >= $0.least && first.hasSuffix($0.text) }
    if Self.words.contains(second) {
      if isBroken { return .oneWord }
      guard isKnown else { return .twoWords }
      return counts[first, default: 0] <= 1 ? .oneWord : .doubtful
    }
    let isHanging = second.first.map { "ьъы".contains($0) } ?? true
    if isHanging || !second.contains(where: { "аеёиоуыэюя".contains($0) }) {
      return .oneWord
    }
    if isKnown {
      let bothStand = counts[first, default: 0] > 1 && counts[second, default: 0] > 1
      return bothStand ? .doubtful : .oneWord
    }
    if isBroken || second.count <= 2 || Self.tails.contains(second) { return .oneWord }
    let isNew = counts[first, default: 0] <= 1 && counts[second, default: 0] <= 1
    return isNew && second.count <= 4 ? .doubtful : .twoWords
  }

  /// Endings that no Russian word has, each with the length from which that holds.
  private static let endings: [(text: String, least: Int)] = [
    ("хс", 5), ("йс", 6), ("тел", 8), ("нн", 6), ("льн", 6), ("ичн", 7), ("ирова", 8), ("ани", 7),
    ("ци", 5), ("ност", 7), ("ющ", 6), ("ящ", 6), ("ущ", 6), ("ащ", 6), ("чески", 8),
    ("ческ", 7), ("ующи", 7), ("ающи", 7), ("тивн", 7),
  ]

  /// Short words that may begin a line and are endings as well, or look like them.
  private static let words: Set<String> = [
    "и", "в", "с", "к", "о", "у", "а", "я", "во", "со", "ко", "об", "от", "до", "за", "из", "на",
    "по", "не", "ни", "но", "да", "то", "бы", "же", "ли", "их", "им", "ей", "ее", "ею", "он",
    "она", "они", "оно", "его", "ему", "для", "при", "под", "над", "про", "без", "или", "как",
    "что", "это", "те", "ту", "та", "мы", "вы", "г", "гг", "лет", "год", "мая", "раз", "дня",
    "три", "два", "все", "тем", "том",
  ]

  /// Ends of words that do not stand alone.
  private static let tails: Set<String> = [
    "ами", "ями", "ого", "ому", "ыми", "ими", "ния", "ние", "ний", "нию", "нии", "нием", "ция",
    "ции", "ций", "цию", "тель", "теля", "тели", "телей", "ость", "ости", "ность", "ности", "ство",
    "ства", "ству", "ение", "ения", "ении", "ений", "ание", "ания", "ании", "аний", "ного", "ной",
    "ных", "ные", "ный", "ная", "ное", "ную", "ному", "ским", "ских", "ские", "ский", "ская",
    "ское", "ского", "ника", "ники", "ников", "никам", "щих", "щие", "щего", "щихся", "щиеся",
    "ющих", "ющие", "ющихся", "ться", "вать", "вание", "вания", "ваний", "ании", "лась", "лось",
  ]
}
