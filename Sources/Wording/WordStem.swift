/// A Russian word without its inflectional ending, so that its cases compare as equal.
///
/// «математика», «математики», «математике» have one stem. Only endings of nouns and adjectives are
/// taken away, the longest that leaves three letters or more; nothing is taken from words of four
/// letters or less, from words with digits and from words in Latin letters. Two different words may
/// share a stem; a stem is never a prefix cut at will.
public struct WordStem: Hashable, Sendable {
  /// The stem.
  public let text: String

  /// Creates the stem of `word`, which must be folded: lower case, ё as е.
  ///
  /// - Complexity: O(*n*) in the length of the word.
  public init(_ word: String) {
    let letters = Array(word.unicodeScalars)
    guard letters.count > 4, letters.allSatisfy({ ("а"..."я").contains($0) }) else {
      text = word
      return
    }
    for ending in Self.endings where letters.count - ending.count >= 3 {
      if letters.suffix(ending.count).elementsEqual(ending) {
        var stem = String.UnicodeScalarView()
        stem.append(contentsOf: letters.dropLast(ending.count))
        text = String(stem)
        return
      }
    }
    text = word
  }

  /// The endings, the longest first.
  private static let endings: [[Unicode.Scalar]] = [
    "иями", "иях", "иям", "ями", "ами", "ием", "ией", "его", "ого", "ему", "ому", "ыми", "ими",
    "ии", "ия", "ие", "ию", "ий", "ый", "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ых", "их",
    "ым", "им", "ую", "юю", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ью",
    "а", "я", "ы", "и", "у", "ю", "е", "о", "ь", "й",
  ].map { Array($0.unicodeScalars) }
}
