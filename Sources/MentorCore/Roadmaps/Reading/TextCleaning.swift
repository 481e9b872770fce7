import Wording

extension String {
  /// The text without remains of HTML, Markdown and Word: tags, entities, `**`, bookmarks.
  ///
  /// What only looks like a tag, such as «< 5», stays. Breaks of lines stay.
  ///
  /// - Complexity: O(*n*).
  func withoutMarkup() -> String {
    guard utf8.contains(where: { $0 == 0x3C || $0 == 0x26 || $0 == 0x2A || $0 == 0x5B }) else {
      return self
    }
    var remover = MarkupRemover(Array(unicodeScalars))
    return remover.text()
  }

  /// Whether ``withoutMarkup()`` would take anything away.
  var bearsMarkup: Bool { withoutMarkup() != self }

  /// The text on one line, clean and without markup.
  func asCellText() -> String { withoutMarkup().cleaned() }
}

/// Takes markup out of one text, scalar by scalar.
private struct MarkupRemover {
  private let scalars: [Unicode.Scalar]
  private var output = String.UnicodeScalarView()
  private var index = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func text() -> String {
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "<": takeTag()
      case "&": takeEntity()
      case "*" where next == "*": index += 2
      case "[": takeBookmark()
      default: keep(scalar)
      }
    }
    return String(output)
  }

  private var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    output.append(scalar)
    index += 1
  }

  /// Drops `<p>`, `</li>`, `<ol style="…">`, `<!-- … -->`; a space takes the place of a block.
  private mutating func takeTag() {
    let limit = min(scalars.count, index + 400)
    var start = index + 1
    if start < limit, scalars[start] == "/" || scalars[start] == "!" { start += 1 }
    guard start < limit,
      scalars[start] == "-" || (scalars[start].isASCII && scalars[start].properties.isAlphabetic)
    else { return keep("<") }
    var end = start
    while end < limit, scalars[end] != ">", scalars[end] != "<" { end += 1 }
    guard end < limit, scalars[end] == ">" else { return keep("<") }
    output.append(" ")
    index = end + 1
  }

  private mutating func takeEntity() {
    let limit = min(scalars.count, index + 10)
    guard let end = (index..<limit).first(where: { scalars[$0] == ";" }) else { return keep("&") }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[(index + 1)..<end])
    guard let meant = Self.meaning(ofEntity: String(name)) else { return keep("&") }
    output.append(meant)
    index = end + 1
  }

  private static func meaning(ofEntity name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let code =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init).flatMap { $0.value < 32 ? " " : $0 }
    }
    return entities[name]
  }

  private static let entities: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "quot": "\"", "laquo": "«", "raquo": "»", "amp": "&", "lt": "<", "gt": ">",
    "mdash": "—", "ndash": "–", "shy": "\u{AD}", "apos": "'", "ldquo": "“", "rdquo": "”",
    "bdquo": "„", "hellip": "…", "numero": "№", "minus": "−",
  ]

  /// Drops `[bookmark: …]`, which copying out of Word leaves behind.
  private mutating func takeBookmark() {
    let mark = Array("[bookmark:".unicodeScalars)
    guard index + mark.count <= scalars.count,
      Array(scalars[index..<(index + mark.count)]) == mark,
      let end = (index..<min(scalars.count, index + 200)).first(where: { scalars[$0] == "]" })
    else { return keep("[") }
    index = end + 1
  }
}
