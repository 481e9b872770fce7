import Wording

/// A number as it is printed before a row or a heading: `1`, `2.`, `1.2.`, `3)`, `IV.`.
struct PrintedNumber: Hashable {
  /// The ways a number ends.
  enum Ending: Hashable {
    case bare, dot, bracket
  }

  /// The parts between dots, from the outermost; never empty.
  let components: [Int]

  /// What stands after the digits.
  let ending: Ending

  /// Whether it is written with Roman numerals.
  let isRoman: Bool

  /// Reads the whole of `text`, or returns `nil` where it is not a number of at most three digits a part.
  init?(_ text: String) {
    var body = Substring(text.cleaned())
    if body.hasPrefix("№") { body = body.dropFirst() }
    var compact = ""
    for scalar in body.unicodeScalars where scalar != " " { compact.unicodeScalars.append(scalar) }
    var rest = Substring(compact)
    var ending = Ending.bare
    if rest.hasSuffix(".") {
      ending = .dot
      rest = rest.dropLast()
    } else if rest.hasSuffix(")") {
      ending = .bracket
      rest = rest.dropLast()
    }
    guard !rest.isEmpty, rest.utf8.count <= 24 else { return nil }
    self.ending = ending
    if let roman = Self.roman(rest) {
      components = [roman]
      isRoman = true
      return
    }
    var parts: [Int] = []
    for part in rest.split(separator: ".", omittingEmptySubsequences: false) {
      guard (1...3).contains(part.utf8.count),
        part.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let value = Int(part)
      else { return nil }
      parts.append(value)
    }
    guard parts.count <= 4 else { return nil }
    components = parts
    isRoman = false
  }

  /// Whether this number stands below `other`, as `1.2` does below `1`.
  func isChild(of other: PrintedNumber) -> Bool {
    components.count > other.components.count
      && Array(components.prefix(other.components.count)) == other.components
  }

  /// Whether this number can follow `other` in one list: the next, or one more of the same parent.
  func follows(_ other: PrintedNumber) -> Bool {
    guard components.count == other.components.count,
      components.dropLast() == other.components.dropLast(),
      let mine = components.last, let theirs = other.components.last
    else { return false }
    return mine > theirs
  }

  /// The value of a Roman numeral up to 39 in Latin letters or their Cyrillic doubles.
  private static func roman(_ text: Substring) -> Int? {
    var total = 0
    var previous = 0
    guard text.utf8.count <= 12 else { return nil }
    for scalar in text.unicodeScalars {
      let value: Int
      switch scalar {
      case "I", "І": value = 1
      case "V": value = 5
      case "X", "Х": value = 10
      default: return nil
      }
      total += value > previous ? value - 2 * previous : value
      previous = value
    }
    return (1...39).contains(total) ? total : nil
  }
}

/// A number at the beginning of a heading or of an item, and the text after it.
struct LeadingNumber: Hashable {
  /// The number.
  let number: PrintedNumber

  /// The number as printed.
  let printed: String

  /// The text after the number, without leading white space.
  let rest: String

  /// Splits `1. Подготовка`, `IV. Итоги`, `2.1 Отбор`; `nil` where no number leads.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard
      let start = scalars.firstIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    var end = start
    while end < scalars.endIndex, Self.isPart(scalars[end]) { end = scalars.index(after: end) }
    guard end > start else { return nil }
    let printed = String(scalars[start..<end])
    let rest = String(scalars[end...])
    guard let number = PrintedNumber(printed) else { return nil }
    let isSeparated = rest.unicodeScalars.first?.properties.isWhitespace ?? true
    guard isSeparated || number.ending != .bare else { return nil }
    if number.isRoman && number.ending == .bare && !isSeparated { return nil }
    self.number = number
    self.printed = printed
    self.rest = rest.cleaned()
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", ".", ")", "I", "V", "X", "І", "Х": true
    default: false
    }
  }
}
