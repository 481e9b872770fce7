/// A run of paragraphs and tables: the page, a cell, a caption.
struct HTMLFlow {
  /// The finished pieces.
  var blocks: [HTMLBlock] = []

  /// What a list prints before the next paragraph.
  var prefix = ""

  /// The level of the heading that is being read, `nil` where it is none.
  var heading: Int?

  /// Whether the paragraph counts though it be empty.
  var isExplicit = false

  /// Where the paragraph began.
  var mark = HTMLMark(order: 0, line: 1)

  private var text: [UInt8] = []
  private var spaceIsDue = false

  /// Whether the paragraph holds no text yet.
  var isEmpty: Bool { text.isEmpty }

  /// Adds `piece` to the paragraph: of several spaces one counts, unless they are preformatted.
  mutating func add(_ piece: String, preformatted: Bool) {
    var afterReturn = false
    for scalar in piece.unicodeScalars {
      if scalar.value == 0x0D || scalar.value == 0x0A, preformatted {
        if scalar.value == 0x0D || !afterReturn { breakLine() }
        afterReturn = scalar.value == 0x0D
        continue
      }
      afterReturn = false
      switch scalar.value {
      case 0x20, 0x09...0x0D: spaceIsDue = true
      case 0..<0x20, 0x7F: break
      case 0xA0 where spaceIsDue || text.suffix(2) == [0xC2, 0xA0]: spaceIsDue = true
      default: append(scalar)
      }
    }
  }

  /// Ends the line and stays in the paragraph.
  mutating func breakLine() {
    spaceIsDue = false
    text.append(0x0A)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if spaceIsDue {
      if text.suffix(2) == [0xC2, 0xA0] { text.removeLast(2) }
      if let last = text.last, last != 0x0A { text.append(0x20) }
      spaceIsDue = false
    }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The text of the paragraph, which ends; `nil` where there is none.
  mutating func takeParagraph() -> String? {
    let isWanted = isExplicit
    isExplicit = false
    spaceIsDue = false
    let trimmed = Self.trimmed(text)
    text.removeAll(keepingCapacity: true)
    guard !trimmed.isEmpty else { return isWanted && prefix.isEmpty ? "" : nil }
    let printed = prefix
    prefix = ""
    return printed + trimmed
  }

  /// Ends an item without a text and tells whether its number is printed all the same.
  mutating func finishEmptyItem() -> Bool {
    guard !prefix.isEmpty else { return false }
    let number = String(prefix.drop { $0 == "-" || $0 == " " })
    prefix = ""
    guard !number.isEmpty else { return false }
    text = Array(number.utf8)
    return true
  }

  /// The text without spaces and ends of lines around it, and without spaces before ends of lines.
  private static func trimmed(_ text: [UInt8]) -> String {
    let decoded = String(decoding: text, as: UTF8.self)
    let isSpace: (Unicode.Scalar) -> Bool = {
      $0 == " " || $0 == "\n" || $0 == "\u{A0}" || $0 == "\u{FEFF}"
    }
    var scalars = decoded.unicodeScalars[...]
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }
}
