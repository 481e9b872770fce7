/// The comparison form of typed text: two people who mean the same word give the same form.
///
/// The text is cleaned (``Swift/String/cleaned()``) and put in lower case, ё becomes е, every dash
/// or minus becomes one "-" without spaces around, quotation marks and apostrophes disappear, and
/// Latin letters that look like Cyrillic ones become Cyrillic inside Cyrillic words and as the
/// single letter after a number («7A»). Folding twice changes nothing more.
public struct FoldedText: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  /// The folded text.
  public let text: String

  /// Folds `typed`.
  ///
  /// - Complexity: O(*n*).
  public init(_ typed: String) {
    if let quick = String(quicklyFolding: typed) {
      text = quick
      return
    }
    var folding = Folding(capacity: typed.utf8.count)
    for scalar in typed.unicodeScalars { folding.append(scalar) }
    text = folding.finished()
  }

  /// Folds a part of a text.
  ///
  /// - Complexity: O(*n*).
  public init(_ typed: Substring) {
    self.init(String(typed))
  }

  /// Folds the literal `value`.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The words of the text in order; a word ends at a space, hyphens and dots stay inside.
  ///
  /// - Complexity: O(*n*).
  public var words: [Substring] {
    text.utf8.split(separator: 0x20).map { Substring($0) }
  }

  /// Whether nothing is left of the text.
  public var isEmpty: Bool { text.isEmpty }

  public static func == (left: FoldedText, right: FoldedText) -> Bool {
    // The text is in one form already, so that bytes tell; comparing strings would compose again.
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }

  public static func < (left: FoldedText, right: FoldedText) -> Bool {
    left.text < right.text
  }
}

/// The folding of one text, scalar by scalar.
private struct Folding {
  private var scalars: [Unicode.Scalar] = []
  private var spaceIsDue = false
  private var hasLatin = false
  private var hasCyrillicOrDigit = false

  init(capacity: Int) {
    scalars.reserveCapacity(capacity)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A:
      hasLatin = true
      place(scalar)
    case 0x0430...0x044F:
      hasCyrillicOrDigit = true
      place(scalar)
    case 0x30...0x39:
      hasCyrillicOrDigit = true
      place(scalar)
    case 0x41...0x5A:
      hasLatin = true
      place(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0x0410...0x042F:
      hasCyrillicOrDigit = true
      place(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
    case 0x0401, 0x0451:
      hasCyrillicOrDigit = true
      place("е")
    default:
      appendRare(scalar)
    }
  }

  private mutating func appendRare(_ scalar: Unicode.Scalar) {
    if scalar.isAnySpace {
      spaceIsDue = !scalars.isEmpty && scalars.last != "-"
    } else if scalar.isAnyDash {
      spaceIsDue = false
      if scalars.last != "-" { scalars.append("-") }
    } else if scalar.isAnyQuote || scalar.isInvisibleNoise
      || (scalar.value == 0x200D && (spaceIsDue || (scalars.last?.value ?? 0) < 0x2190))
    {
      return
    } else if scalar.value < 0x80 {
      place(scalar)
    } else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if lower.isCyrillicLetter { hasCyrillicOrDigit = true }
        if lower.isLatinLetter { hasLatin = true }
        place(lower)
      }
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    if spaceIsDue {
      scalars.append(" ")
      spaceIsDue = false
    } else if let last = scalars.last, let letter = scalar.composed(after: last) {
      scalars[scalars.count - 1] = letter == "ё" ? "е" : letter
      return
    }
    scalars.append(scalar)
  }

  func finished() -> String {
    guard hasLatin && hasCyrillicOrDigit else { return String(scalars: scalars) }
    let mended = LookalikeMending(scalars, afterNumbers: true).result
    return String(scalars: mended.map { $0 == "ё" ? "е" : $0 })
  }
}
