extension String {
  /// The text with Latin letters that look like Cyrillic ones made Cyrillic inside Cyrillic words,
  /// and whether anything changed.
  ///
  /// Case is kept. A word is mended only if every Latin letter in it has a Cyrillic double and at
  /// least one letter is Cyrillic: «Ивaнова» is, "Excel" and «SMMщик» are not.
  ///
  /// - Complexity: O(*n*).
  public func mendingLookalikes() -> (text: String, changed: Bool) {
    guard utf8.mixesAlphabets else { return (self, false) }
    let mending = LookalikeMending(Array(unicodeScalars), afterNumbers: false)
    guard mending.changed else { return (self, false) }
    return (String(scalars: mending.result), true)
  }

  /// The text with every Latin letter that has a Cyrillic double made Cyrillic, wherever it stands.
  ///
  /// For values that are known to be Russian, such as the letter of a class: «7A» gives «7А».
  ///
  /// - Complexity: O(*n*).
  public func spelledInCyrillic() -> String {
    guard utf8.contains(where: { 0x41...0x7A ~= $0 || $0 == 0xC3 }) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.cyrillicDouble ?? scalar) }
    return String(result)
  }
}

extension String.UTF8View {
  /// Whether both a Latin and a Cyrillic letter may be in the text.
  fileprivate var mixesAlphabets: Bool {
    var latin = false
    var cyrillic = false
    for byte in self {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3: latin = true
      case 0xD0...0xD4: cyrillic = true
      default: break
      }
      if latin && cyrillic { return true }
    }
    return false
  }
}

/// The mending of the words of one text.
struct LookalikeMending {
  /// The mended text.
  private(set) var result: [Unicode.Scalar] = []

  /// Whether the mended text differs.
  private(set) var changed = false

  /// Mends `scalars`; with `afterNumbers` also a single letter that follows a digit.
  init(_ scalars: [Unicode.Scalar], afterNumbers: Bool) {
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      var word = WordLetters()
      var end = index
      while end < scalars.count, word.take(scalars[end]) { end += 1 }
      if end == index {
        result.append(scalars[index])
        index += 1
        continue
      }
      let followsDigit = index > 0 && scalars[index - 1].isDigit
      let endsBeforeDigit = end < scalars.count && scalars[end].isDigit
      let isLetterOfNumber = afterNumbers && followsDigit && !endsBeforeDigit && end == index + 1
      append(
        scalars[index..<end],
        mending: word.isMendable || (isLetterOfNumber && word.allDoubles))
      index = end
    }
  }

  private mutating func append(_ word: ArraySlice<Unicode.Scalar>, mending: Bool) {
    guard mending else {
      result.append(contentsOf: word)
      return
    }
    var last: Unicode.Scalar?
    for scalar in word {
      let letter = scalar.cyrillicDouble ?? scalar
      if letter != scalar { changed = true }
      if let before = last, let composed = letter.composed(after: before) {
        result.removeLast()
        result.append(composed)
        last = composed
      } else {
        result.append(letter)
        last = letter
      }
    }
  }
}

/// What the letters of a word are.
private struct WordLetters {
  private var hasCyrillic = false
  private var hasLatin = false
  private(set) var allDoubles = true

  var isMendable: Bool { hasCyrillic && hasLatin && allDoubles }

  /// Takes `scalar` into the word; `false` where it ends the word.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isCyrillicLetter {
      hasCyrillic = true
    } else if scalar.isLatinLetter {
      hasLatin = true
      if scalar.cyrillicDouble == nil { allDoubles = false }
    } else if !scalar.isCombiningMark {
      return false
    }
    return true
  }
}

extension Unicode.Scalar {
  /// The Cyrillic letter that looks like this Latin one, `nil` where there is none.
  var cyrillicDouble: Unicode.Scalar? {
    switch self {
    case "a": "а"
    case "b": "в"
    case "c": "с"
    case "e": "е"
    case "h": "н"
    case "k": "к"
    case "m": "м"
    case "o": "о"
    case "p": "р"
    case "t": "т"
    case "x": "х"
    case "y": "у"
    case "ë": "ё"
    case "A": "А"
    case "B": "В"
    case "C": "С"
    case "E": "Е"
    case "H": "Н"
    case "K": "К"
    case "M": "М"
    case "O": "О"
    case "P": "Р"
    case "T": "Т"
    case "X": "Х"
    case "Y": "У"
    case "Ë": "Ё"
    default: nil
    }
  }
}
