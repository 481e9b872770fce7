/// The letters of one word of a name as the rules look at them: small, ё as е.
struct NameLetters {
  /// The letters.
  let letters: [Character]

  /// The letters as a text.
  let text: String

  /// Reads `word`; `nil` where it is empty or holds anything but Cyrillic letters and apostrophes.
  init?(_ word: String) {
    let folded = word.lowercased().map { $0 == "ё" ? "е" : $0 }
    guard let last = folded.last, Self.alphabet.contains(last),
      folded.allSatisfy({ character in
        character.unicodeScalars.allSatisfy {
          $0.isCyrillicLetter || $0.isCombiningMark || $0.isAnyQuote
        }
      })
    else { return nil }
    letters = folded
    text = String(folded)
  }

  /// Whether the word ends with `ending`.
  func ends(_ ending: String) -> Bool { text.hasSuffix(ending) }

  /// Whether the word ends with one of `endings`.
  func ends(_ endings: [String]) -> Bool { endings.contains { text.hasSuffix($0) } }

  /// The letter at `distance` before the last one; `nil` before the start of the word.
  func beforeLast(_ distance: Int) -> Character? {
    let index = letters.count - 1 - distance
    return letters.indices.contains(index) ? letters[index] : nil
  }

  /// The last letter.
  var last: Character? { letters.last }

  /// The number of vowels, that is of syllables.
  var syllables: Int { letters.count { $0.isRussianVowel } }

  private static let alphabet = Set("абвгдежзийклмнопрстуфхцчшщъыьэюя")
}

extension Character {
  /// Whether this is a small vowel letter.
  var isRussianVowel: Bool { "аеёиоуыэюя".contains(self) }

  /// Whether this is one of ж, ш, ч, щ.
  var isHissing: Bool { "жшчщ".contains(self) }

  /// Whether this is one of г, к, х.
  var isVelar: Bool { "гкх".contains(self) }
}
