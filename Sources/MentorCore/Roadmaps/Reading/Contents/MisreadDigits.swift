import Wording

/// Puts right what recognition of scanned paper does to dates: «О» for 0, «З» for 3, «l» for 1, «б» for 6.
enum MisreadDigits {
  /// `text` with the letters among the digits of dates and years made digits, or `nil` where nothing
  /// changes.
  ///
  /// A group of letters and digits counts if it has a digit and only such letters, or stands between
  /// dots beside digits: «О1.О9.2О26», «1З.lO.2026».
  ///
  /// - Complexity: O(*n*).
  static func mended(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var output = String.UnicodeScalarView()
    var index = 0
    var changed = false
    while index < scalars.count {
      var end = index
      while end < scalars.count, isPart(scalars[end]) { end += 1 }
      guard end > index else {
        output.append(scalars[index])
        index += 1
        continue
      }
      let group = scalars[index..<end]
      let digits = group.count { isDigit($0) }
      let letters = group.count { !isDigit($0) && $0 != "." }
      let isWord = end < scalars.count && scalars[end].properties.isAlphabetic
      if digits > 0, letters > 0, digits >= letters, !isWord {
        for scalar in group { output.append(digit(for: scalar) ?? scalar) }
        changed = true
      } else {
        output.append(contentsOf: group)
      }
      index = end
      while isWord, index < scalars.count, scalars[index].properties.isAlphabetic {
        output.append(scalars[index])
        index += 1
      }
    }
    return changed ? String(output) : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { 0x30...0x39 ~= scalar.value }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "." || digit(for: scalar) != nil
  }

  private static func digit(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "О", "о", "O", "o": "0"
    case "З", "з": "3"
    case "l", "I", "І", "|": "1"
    case "б": "6"
    default: nil
    }
  }
}
