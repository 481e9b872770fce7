/// One word of a typed name.
struct NameWord: Hashable, Sendable {
  /// The word; an initial has its dot.
  let text: String

  /// Whether the word is an initial.
  let isInitial: Bool

  /// The words of `typed`, letters mended and capitals not yet; `nil` where it holds anything but
  /// letters, hyphens, apostrophes, dots and spaces, or is longer than any name.
  static func words(of typed: String) -> [NameWord]? {
    guard typed.utf8.count <= 2000 else { return nil }
    let clean = typed.cleaned().mendingLookalikes().text
    guard clean.utf8.count <= 400, clean.unicodeScalars.allSatisfy(\.mayStandInName) else {
      return nil
    }
    var words: [NameWord] = []
    for token in joiningHyphens(clean).split(separator: " ") {
      let pieces = token.split(separator: ".", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() where !piece.isEmpty {
        guard let first = piece.unicodeScalars.first, first.properties.isAlphabetic else {
          return nil
        }
        guard piece.unicodeScalars.last?.value != 0x2D else { return nil }
        let hasDot = index < pieces.count - 1
        let isInitial = piece.count == 1 || (hasDot && piece.count == 2)
        words.append(NameWord(text: String(piece), isInitial: isInitial))
      }
    }
    return words
  }

  /// The words of one part of a name with capitals mended; `nil` where it is no name.
  static func joined(_ typed: String) -> String? {
    guard let words = words(of: typed), !words.isEmpty, words.count <= 5 else { return nil }
    return joined(words[...], among: words)
  }

  /// The words as one part of the name that consists of `all`, with capitals mended.
  static func joined(_ words: ArraySlice<NameWord>, among all: [NameWord]) -> String {
    let hasCapitals = all.contains { $0.text != $0.text.lowercased() }
    return words.map { $0.mended(keepingParticles: hasCapitals) }.joined(separator: " ")
  }

  /// The first letter with a dot; an initial is kept.
  static func initial(of name: String) -> String {
    guard !name.hasSuffix("."), let first = name.first else { return name }
    return "\(first.uppercased())."
  }

  /// Whether the word follows a father's name in a patronymic: «оглы», «кызы».
  var endsPatronymic: Bool { Self.patronymicEndings.contains(FoldedText(text).text) }

  /// Whether the word can only be a patronymic: «Петровна», «Ильич», «Гасан-оглы».
  var isPatronymic: Bool {
    let folded = FoldedText(text).text
    let endings = ["ович", "евич", "ьич", "овна", "евна", "ична"]
    return endings.contains { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 2 }
      || Self.patronymicEndings.contains { folded.hasSuffix("-\($0)") }
  }

  /// Whether the word is a particle that belongs to the surname after it: «фон», «де».
  var isParticle: Bool { Self.particles.contains(text) }

  private static let patronymicEndings: Set<String> = [
    "оглы", "оглу", "огли", "углы", "улы", "уулу", "кызы", "гызы", "кизы", "кизи",
  ]
  private static let particles: Set<String> = [
    "фон", "де", "да", "ди", "дю", "ван", "дер", "ден", "аль", "эль", "бен", "ибн",
    "von", "de", "da", "di", "van", "der", "den", "al", "el", "bin", "ibn",
  ]

  private func mended(keepingParticles: Bool) -> String {
    let lower = text.lowercased()
    if isInitial { return "\(Self.capitalized(lower))." }
    if endsPatronymic { return lower }
    guard text == lower || text == text.uppercased() else { return text }
    if keepingParticles && isParticle { return text }
    return Self.capitalized(lower)
  }

  /// The word with a capital at its start, after hyphens and after «д’»; «оглы» stays small.
  private static func capitalized(_ lower: String) -> String {
    let parts = lower.split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      if index > 0 && patronymicEndings.contains(String(part)) { return String(part) }
      let head = part.prefix(1).uppercased()
      let rest = part.dropFirst()
      guard let mark = rest.first, "'’ʼ`".contains(mark) else { return head + rest }
      return head + String(mark) + rest.dropFirst().prefix(1).uppercased() + rest.dropFirst(2)
    }.joined(separator: "-")
  }

  /// Every dash as a hyphen without spaces around: «Иванов - Петров» gives «Иванов-Петров».
  private static func joiningHyphens(_ clean: String) -> String {
    var result = String.UnicodeScalarView()
    var skipsSpaces = false
    for scalar in clean.unicodeScalars {
      if scalar.isAnyDash {
        while result.last == " " { result.removeLast() }
        result.append("-")
        skipsSpaces = true
      } else if !(skipsSpaces && scalar == " ") {
        result.append(scalar)
        skipsSpaces = false
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether a name may hold this scalar; a comma is dealt with before.
  fileprivate var mayStandInName: Bool {
    switch value {
    case 0x20, 0x2D, 0x2E, 0x27, 0x2019, 0x02BC, 0x60: true
    default: isAnyDash || isCombiningMark || (value > 0x40 && properties.isAlphabetic)
    }
  }
}
