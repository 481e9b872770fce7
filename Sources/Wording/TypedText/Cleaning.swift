extension String {
  /// The text without what copying and typing leave behind; letters and case are kept.
  ///
  /// Spaces of every kind, line breaks and tabs among them, become plain spaces, one where there
  /// were several and none at the ends. Soft hyphens, marks of width zero and of writing direction
  /// are removed, and ё and й written as a letter with a mark become one letter. Cleaning twice
  /// changes nothing more.
  ///
  /// - Complexity: O(*n*); a clean text is returned as it is.
  public func cleaned() -> String {
    if utf8.isClean { return self }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var last: Unicode.Scalar = " "
    var spaceIsDue = false
    for scalar in unicodeScalars {
      if scalar.isAnySpace {
        spaceIsDue = !result.isEmpty
        last = " "
        continue
      }
      if scalar.isInvisibleNoise || (scalar.value == 0x200D && last.value < 0x2190) { continue }
      if let letter = scalar.composed(after: last) {
        result.removeLast(2)  // of е or и, two bytes in UTF-8
        result.append(utf8: letter)
        last = letter
        continue
      }
      if spaceIsDue {
        result.append(0x20)
        spaceIsDue = false
      }
      result.append(utf8: scalar)
      last = scalar
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension String.UTF8View {
  /// Whether the text is certainly clean: ASCII and Cyrillic letters with single spaces between.
  ///
  /// A text that is not certainly clean may still be clean.
  fileprivate var isClean: Bool {
    var before: UInt8 = 0x20
    for byte in self {
      switch byte {
      case 0x20: if before == 0x20 { return false }
      case 0x21...0x7E, 0x80...0xBF: break
      case 0xD0, 0xD1: break
      default: return false
      }
      before = byte
    }
    return before != 0x20 || isEmpty
  }
}
