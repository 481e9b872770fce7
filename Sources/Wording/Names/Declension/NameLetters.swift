/// The letters of one word of a name as the rules look at them: small, ё as е.
struct NameLetters {
  /// The letters.
  let letters: [Unicode.Scalar]

  /// The letters as a text.
  let text: String

  /// Reads `word`; `nil` where it is empty or holds anything but Cyrillic letters and apostrophes,
  /// and where its last letter is not Russian.
  init?(_ word: String) {
    var folded: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      if scalar.isCombiningMark {
        guard let last = folded.last else { return nil }
        // An accent changes nothing; «е» with two dots is the «е» that it became.
        if let letter = scalar.composed(after: last) {
          folded[folded.count - 1] = letter.foldedForRules
        }
      } else if scalar.isCyrillicLetter || scalar.isAnyQuote {
        folded.append(scalar.foldedForRules)
      } else {
        return nil
      }
    }
    guard let last = folded.last, ("а"..."я").contains(last) else { return nil }
    letters = folded
    var view = String.UnicodeScalarView()
    view.append(contentsOf: folded)
    text = String(view)
  }

  /// Whether the word ends with `ending`.
  func ends(_ ending: String) -> Bool { text.endsWithBytes(of: ending) }

  /// Whether the word ends with one of `endings`.
  func ends(_ endings: [String]) -> Bool { endings.contains { ends($0) } }

  /// The letter at `distance` before the last one; `nil` before the start of the word.
  func beforeLast(_ distance: Int) -> Unicode.Scalar? {
    let index = letters.count - 1 - distance
    return letters.indices.contains(index) ? letters[index] : nil
  }

  /// The last letter.
  var last: Unicode.Scalar? { letters.last }

  /// The number of vowels, that is of syllables.
  var syllables: Int { letters.count { $0.isRussianVowel } }
}

extension String {
  /// Whether the text ends with the very bytes of `ending`.
  ///
  /// Both are in one form already, and comparing characters takes a hundred times as long.
  func endsWithBytes(of ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}

extension Unicode.Scalar {
  /// Whether this is a small vowel letter.
  var isRussianVowel: Bool {
    switch self {
    case "а", "е", "и", "о", "у", "ы", "э", "ю", "я": true
    default: false
    }
  }

  /// Whether this is one of ж, ш, ч, щ.
  var isHissing: Bool { self == "ж" || self == "ш" || self == "ч" || self == "щ" }

  /// Whether this is one of г, к, х.
  var isVelar: Bool { self == "г" || self == "к" || self == "х" }

  /// The small letter, with е for ё.
  fileprivate var foldedForRules: Unicode.Scalar {
    switch value {
    case 0x0430...0x044F: self
    case 0x0410...0x042F: Unicode.Scalar(value + 0x20) ?? self
    case 0x0401, 0x0451: "е"
    default: properties.lowercaseMapping.unicodeScalars.first ?? self
    }
  }
}
