/// Numbers written in words, and the endings that make an order of a number.
enum Numerals {
  /// The endings after digits: «1-й», «2-ая», «3го».
  static let suffixes: Set<String> = [
    "й", "я", "е", "ю", "х", "ый", "ой", "ий", "ая", "ое", "ье", "го", "ого", "ом", "ую", "му",
    "м", "ей", "ые", "ых",
  ]

  /// The value of a cardinal number, or `nil`.
  static func number(_ word: String) -> Int? { cardinals[word] }

  /// The value of an ordinal number in any case and gender, or `nil`.
  static func ordinal(_ word: String) -> Int? {
    for (stem, value) in ordinalStems where word.utf8.starts(with: stem.utf8) {
      let ending = word.dropFirst(stem.count)
      if ordinalEndings.contains(String(ending)) { return value }
    }
    return nil
  }

  private static let cardinals: [String: Int] = [
    "один": 1, "одна": 1, "одного": 1, "одной": 1, "одну": 1, "два": 2, "две": 2, "двух": 2,
    "три": 3, "трех": 3, "четыре": 4, "четырех": 4, "пять": 5, "пяти": 5, "шесть": 6,
    "шести": 6, "семь": 7, "семи": 7, "десять": 10, "десяти": 10,
  ]

  private static let ordinalStems: [(stem: String, value: Int)] = [
    ("перв", 1), ("втор", 2), ("трет", 3), ("четверт", 4), ("пят", 5), ("шест", 6),
    ("седьм", 7), ("восьм", 8), ("девят", 9), ("десят", 10),
  ]

  private static let ordinalEndings: Set<String> = [
    "ый", "ой", "ий", "ая", "ое", "ье", "ья", "ого", "ьего", "ому", "ьему", "ом", "ьем", "ую",
    "ью", "ые", "ьи", "ых", "ьих", "ей", "ьей", "ым", "ьим",
  ]
}

/// Roman numerals, with the look-alikes of other alphabets: «ІІ» typed in Cyrillic.
enum RomanNumeral {
  /// The value, 1 to 12, of a folded word, or `nil` where it is no numeral.
  static func value(of word: String) -> Int? {
    var latin = ""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "i", "і", "ⅰ": latin += "i"
      case "v", "ѵ", "ⅴ": latin += "v"
      case "x", "ⅹ": latin += "x"
      case "ⅱ": latin += "ii"
      case "ⅲ": latin += "iii"
      case "ⅳ": latin += "iv"
      default: return nil
      }
    }
    return values[latin]
  }

  private static let values = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]
}
