/// What a scalar is to a reader of typed text; ASCII and Cyrillic are decided without tables.
extension Unicode.Scalar {
  /// Whether this is a space or a line break of any kind, the no-break ones among them.
  var isAnySpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0: true
    case 0..<0x1680: false
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether this takes no room and changes no meaning.
  ///
  /// So do a soft hyphen, a mark of width zero or of writing direction and a byte order mark; the
  /// joiner of emoji does not.
  var isInvisibleNoise: Bool {
    switch value {
    case 0xAD, 0x034F, 0x061C, 0x180E: true
    case 0..<0x200B: false
    case 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// Whether this is a hyphen, a dash or a minus.
  var isAnyDash: Bool {
    switch value {
    case 0x2D: true
    case 0..<0x2010: false
    case 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// Whether this is a quotation mark or an apostrophe.
  var isAnyQuote: Bool {
    switch value {
    case 0x22, 0x27, 0x60: true
    case 0..<0xAB: false
    case 0xAB, 0xB4, 0xBB, 0x02B9...0x02BC, 0x2018...0x201F, 0x2032...0x2036, 0x2039, 0x203A: true
    case 0x301D...0x301F, 0xFF02, 0xFF07: true
    default: false
    }
  }

  /// Whether this is an ASCII digit.
  var isDigit: Bool { 0x30...0x39 ~= value }

  /// Whether this is a letter of the Latin alphabet without marks.
  var isBasicLatinLetter: Bool { 0x41...0x5A ~= value || 0x61...0x7A ~= value }

  /// Whether this is a letter or a mark of the Latin blocks.
  var isLatinLetter: Bool {
    isBasicLatinLetter || (0xC0...0x24F ~= value && value != 0xD7 && value != 0xF7)
  }

  /// Whether this is a letter of the Cyrillic blocks.
  var isCyrillicLetter: Bool {
    0x0400...0x0481 ~= value || 0x048A...0x052F ~= value
  }

  /// Whether this is a mark set over or under the letter before it.
  var isCombiningMark: Bool {
    0x0300...0x036F ~= value || 0x0483...0x0489 ~= value
  }

  /// The letter that this mark and the letter before it make together: ё or й, else `nil`.
  func composed(after letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter.value, value) {
    case (0x0435, 0x0308): "ё"
    case (0x0415, 0x0308): "Ё"
    case (0x0438, 0x0306): "й"
    case (0x0418, 0x0306): "Й"
    default: nil
    }
  }
}
