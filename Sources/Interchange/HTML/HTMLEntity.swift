/// A character written by its name or number: «&laquo;», «&#171;», «&#xAB;».
enum HTMLEntity {
  /// The character that begins with the «&» at `start`, and the offset behind it.
  ///
  /// Numbers from 128 to 159 mean windows-1252, as in every browser; numbers of no character give
  /// U+FFFD. The old names of Latin-1 count without their semicolon too. `nil` where the «&» is a
  /// mere «&».
  ///
  /// - Complexity: O(1).
  static func read(
    _ bytes: borrowing Span<UInt8>, at start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    var index = start + 1
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x23 { return number(bytes, from: index + 1) }
    var name: [UInt8] = []
    while index < bytes.count, bytes[index].isLetterOrDigit, name.count < longestName {
      name.append(bytes[index])
      index += 1
    }
    guard !name.isEmpty else { return nil }
    if index < bytes.count, bytes[index] == 0x3B,
      let scalar = HTMLEntityNames.all[String(decoding: name, as: UTF8.self)]
    {
      return (scalar, index + 1)
    }
    for length in stride(from: min(name.count, longestUnclosedName), to: 1, by: -1) {
      let head = String(decoding: name.prefix(length), as: UTF8.self)
      if let scalar = HTMLEntityNames.unclosed[head] { return (scalar, start + 1 + length) }
    }
    return nil
  }

  private static let longestName = 24
  private static let longestUnclosedName = 6

  private static func number(
    _ bytes: borrowing Span<UInt8>, from start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    var index = start
    guard index < bytes.count else { return nil }
    let isHexadecimal = bytes[index] == 0x78 || bytes[index] == 0x58
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = bytes[index].digit(hexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < bytes.count, bytes[index] == 0x3B { index += 1 }
    return (scalar(of: value), index)
  }

  private static func scalar(of value: UInt32) -> Unicode.Scalar {
    if 0x80...0x9F ~= value { return windows1252[Int(value) - 0x80] }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return scalar
  }

  private static let windows1252 = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}

extension UInt8 {
  /// Whether this is an ASCII letter.
  var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }

  /// Whether this is an ASCII digit.
  var isDigit: Bool { 0x30...0x39 ~= self }

  /// Whether this is an ASCII letter or digit.
  var isLetterOrDigit: Bool { isLetter || isDigit }

  /// Whether this is a space, a tab or an end of line.
  var isHTMLSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }

  /// The value of a digit, `nil` where this is none.
  fileprivate func digit(hexadecimal: Bool) -> UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    guard hexadecimal, 0x61...0x66 ~= self | 0x20 else { return nil }
    return UInt32((self | 0x20) - 0x61) + 10
  }
}
