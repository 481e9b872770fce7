extension String {
  /// How many columns of a terminal the text takes.
  ///
  /// Marks over a letter, marks of width zero and control characters take none, East Asian letters
  /// and emoji take two, all else takes one.
  ///
  /// - Complexity: O(*n*).
  public var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text with spaces that bring it to `width` columns; a wider text is left as it is.
  ///
  /// - Parameters:
  ///   - width: The columns to fill.
  ///   - side: The side on which the text stands; `.right` suits numbers.
  /// - Returns: The padded text.
  public func padded(to width: Int, aligned side: TextSide = .left) -> String {
    let missing = width - displayWidth
    guard missing > 0 else { return self }
    let spaces = String(repeating: " ", count: missing)
    return side == .left ? self + spaces : spaces + self
  }

  /// The text cut to `width` columns, its last column then being «…».
  ///
  /// A text that fits is returned as it is; with a width of zero or less nothing is left.
  ///
  /// - Complexity: O(*n*).
  public func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var result = ""
    var used = 0
    for character in self {
      used += character.displayWidth
      if used >= width { break }
      result.append(character)
    }
    return result + "…"
  }
}

extension Character {
  /// How many columns of a terminal the character takes.
  var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal the scalar takes: 0, 1 or 2.
  var displayWidth: Int {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x02FF, 0x0370...0x0482, 0x048A...0x0590: 1
    case 0..<0xA0, 0xAD, 0x0300...0x036F, 0x0483...0x0489: 0
    case 0x1160...0x11FF: 0
    case 0x1100...0x115F, 0x2329, 0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F: 2
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: 2
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_7000...0x1_8CFF, 0x1_AFF0...0x1_B2FF: 2
    case 0x1_F1E6...0x1_F1FF: 1
    case 0x2_0000...0x3_FFFD: 2
    default: rareDisplayWidth
    }
  }

  private var rareDisplayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: 0
    default: properties.isEmojiPresentation ? 2 : 1
    }
  }
}
