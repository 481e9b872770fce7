import Wording

/// Gives the title of a plan another year.
enum PlanTitle {
  /// `title` with `words`, such as «2026-2027 учебный год», in place of its period; after it where it names
  /// none.
  ///
  /// - Complexity: O(*n*).
  static func renamed(_ title: String, to words: String) -> String {
    let parts = title.split(separator: " ").map(String.init)
    guard let found = period(in: parts) else {
      return title.isEmpty ? "Дорожная карта на \(words)" : "\(title) на \(words)"
    }
    let opens = parts[found.lowerBound].hasPrefix("(") ? "(" : ""
    let last = parts[found.upperBound - 1]
    let tail = last.unicodeScalars.reversed().prefix { ")»,;".unicodeScalars.contains($0) }
    let closes = String(String.UnicodeScalarView(tail.reversed()))
    let before = parts[..<found.lowerBound]
    let preposition = before.last.map { ["на", "в", "за"].contains($0.lowercased()) } ?? false
    let endsSentence = before.last?.hasSuffix(".") ?? false
    let core = opens.isEmpty && !preposition && !endsSentence ? "на \(words)" : words
    return (before + ["\(opens)\(core)\(closes)"] + parts[found.upperBound...])
      .joined(separator: " ")
  }

  /// The words of the last period in `parts`, from its first year or month to its last word.
  private static func period(in parts: [String]) -> Range<Int>? {
    guard let last = parts.lastIndex(where: isYears) else { return nil }
    var start = last
    while start > 0, isPart(parts[start - 1]) { start -= 1 }
    while start < last, ["с", "г.", "-", "–", "—"].contains(parts[start].lowercased()),
      parts[start].lowercased() != "с"
    {
      start += 1
    }
    var end = last + 1
    while end < parts.count, isYearWord(parts[end]) { end += 1 }
    return start..<end
  }

  private static func isPart(_ word: String) -> Bool {
    isYears(word) || isYearWord(word) || ["-", "–", "—", "с", "по"].contains(word.lowercased())
      || MonthName.number(of: FoldedText(word.trimmingMarks())) != nil
  }

  /// Whether the word is one or two years of four digits: «2020-2024», «2023г.».
  private static func isYears(_ word: String) -> Bool {
    let numbers = word.unicodeScalars.split { !("0"..."9").contains($0) }
    guard (1...2).contains(numbers.count),
      numbers.allSatisfy({ $0.count == 4 && $0.first == "2" })
    else { return false }
    let rest = word.unicodeScalars.filter { $0.properties.isAlphabetic }
    return rest.allSatisfy { $0 == "г" }
  }

  private static func isYearWord(_ word: String) -> Bool {
    let word = FoldedText(word.trimmingMarks()).text
    return [
      "г", "гг", "г.г", "год", "годы", "года", "годов", "уч", "учебный", "учебные", "учебного",
    ]
    .contains(word)
  }
}
