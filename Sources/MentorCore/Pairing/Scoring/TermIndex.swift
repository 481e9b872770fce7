import Wording

/// The words of typed phrases, compared as whole normalised words.
///
/// A phrase is the list of its words without prepositions and conjunctions, each reduced to its stem
/// (``WordStem``): «подготовка по математике» and «Математика» share a word, «мат» and «математика»
/// do not. Substrings are never compared.
struct TermIndex {
  /// The number of different words so far.
  var wordCount: Int { numbers.count }

  private var numbers: [String: Int32] = [:]

  /// Short words that say nothing by themselves.
  private static let fillers: Set<String> = [
    "и", "в", "во", "на", "по", "с", "со", "к", "ко", "о", "об", "от", "для", "из", "за", "у",
    "или", "а", "не", "the", "of", "and", "in", "to", "for",
  ]

  /// The numbers of the words of `phrase`, in ascending order without repetition.
  mutating func words(of phrase: String) -> [Int32] {
    var found: Set<Int32> = []
    for word in Self.stems(of: phrase) {
      let number = numbers[word] ?? Int32(numbers.count)
      numbers[word] = number
      found.insert(number)
    }
    return found.sorted()
  }

  /// The stems of the words of `phrase` that mean something, in the order of the phrase.
  static func stems(of phrase: String) -> [String] {
    FoldedText(phrase).text.unicodeScalars
      .split { !isPartOfWord($0) }
      .map { String(Substring($0)) }
      .filter { !fillers.contains($0) }
      .map { WordStem($0).text }
  }

  /// Whether `scalar` is a letter or a digit; Cyrillic and Latin ones are told without a table.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "а"..."я", "a"..."z", "0"..."9": true
    case "\u{0}"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
