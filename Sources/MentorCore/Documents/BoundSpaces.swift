import Wording

extension String {
  /// The text with no-break spaces where a paper must not break a line: after «№», «п.», «ст.» and the
  /// like, between initials and surname, between a number and «г.» or the name of a month.
  ///
  /// - Complexity: O(*n*); a text without spaces is returned as it is.
  public var withBoundSpaces: String {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1 else { return self }
    var result = String(words[0])
    for (before, after) in zip(words, words.dropFirst()) {
      result += Self.isBound(before.drop { "(«".contains($0) }, after) ? "\u{A0}" : " "
      result += after
    }
    return result
  }

  private static let openers: Set<Substring> = ["№", "п.", "пп.", "ст.", "им.", "ул.", "д.", "г."]

  private static let years: Set<Substring> = ["г.", "гг."]

  private static let months = Set(
    (1...12).map { Substring(MonthName.text($0, case: .genitive).ru) })

  private static func isBound(_ before: Substring, _ after: Substring) -> Bool {
    guard let first = after.first, let last = before.last else { return false }
    if openers.contains(before) { return before != "г." || first.isUppercase }
    if isInitial(before) { return first.isUppercase }
    if isInitial(after.prefix(2)) {
      return before.count > 2 && last.isLetter && before.first?.isUppercase == true
    }
    guard last.isASCII, last.isNumber else { return false }
    let word = after.prefix { $0.isLetter || $0 == "." }
    return years.contains(word) || months.contains(word)
  }

  /// Whether `word` is one capital letter with a full stop.
  private static func isInitial(_ word: Substring) -> Bool {
    word.count == 2 && word.last == "." && word.first?.isUppercase == true
  }
}
