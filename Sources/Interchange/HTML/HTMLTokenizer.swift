/// Takes a page apart into tags and text, as forgiving as browsers are.
///
/// Comments, declarations and instructions are left out, and so is what stands in elements that are
/// never shown. Follows the tokenizer of the HTML Living Standard, section 13.2.5, in what tables and
/// texts need.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var index = 0
  private var countedUpTo = 0

  /// The line, from 1, on which the last token began.
  private(set) var line = 1

  /// Whether a comment or a tag is never closed, so that the rest of the page is lost in it.
  private(set) var isCutOff = false

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next piece, `nil` at the end.
  mutating func next() -> HTMLToken? {
    while index < bytes.count {
      countLines()
      guard bytes[index] == 0x3C, index + 1 < bytes.count else { return text() }
      switch bytes[index + 1] {
      case let byte where byte.isLetter:
        if let token = startTag() { return token }
      case 0x2F:
        guard index + 2 < bytes.count else { return text() }
        if bytes[index + 2].isLetter {
          index += 2
          let name = name()
          skipAttributes()
          let known = HTMLName(name)
          return .end(known, otherName: known == .other ? name : "")
        }
        skip(past: 0x3E)
      case 0x21:
        if matches("<!--", at: index) { skipComment() } else { skip(past: 0x3E) }
      case 0x3F: skip(past: 0x3E)
      default: return text()
      }
    }
    return nil
  }

  private mutating func countLines() {
    while countedUpTo < index {
      if bytes[countedUpTo] == 0x0A { line += 1 }
      countedUpTo += 1
    }
  }

  // MARK: Text

  private mutating func text() -> HTMLToken {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != 0x3C { index += 1 }
    return .text(HTMLTokenizer.resolved(bytes.span.extracting(start..<index)))
  }

  /// The text with its entities resolved.
  static func resolved(_ bytes: borrowing Span<UInt8>) -> String {
    var isPlain = true
    for index in 0..<bytes.count where bytes[index] == 0x26 { isPlain = false }
    if isPlain { return bytes.text(0..<bytes.count) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x26, let entity = HTMLEntity.read(bytes, at: index) {
        result.append(contentsOf: Array(String(entity.scalar).utf8))
        index = entity.end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: Tags

  /// The tag that begins here, `nil` where it stands for nothing that is shown.
  private mutating func startTag() -> HTMLToken? {
    index += 1
    let text = name()
    var tag = HTMLTag(named: text)
    while let (name, value) = attribute() {
      guard HTMLTag.mayMatter(bytes[name]) else { continue }
      let range = value.lowerBound..<min(value.upperBound, value.lowerBound + 4000)
      tag.keep(lowercased(name), String(decoding: bytes[range], as: UTF8.self))
    }
    if tag.name.isRaw {
      skipToEnd(of: text)
      return nil
    }
    return .start(tag)
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != 0x2F, bytes[index] != 0x3E
    { index += 1 }
    return lowercased(start..<min(index, start + 40))
  }

  private func lowercased(_ range: Range<Int>) -> String {
    guard bytes[range].contains(where: { $0 &- 0x41 < 26 }) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    return String(decoding: bytes[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private mutating func skipAttributes() {
    while attribute() != nil {}
  }

  /// The places of the name and of the value of the next attribute, `nil` behind the tag's end.
  private mutating func attribute() -> (name: Range<Int>, value: Range<Int>)? {
    while index < bytes.count, bytes[index].isHTMLSpace || bytes[index] == 0x2F { index += 1 }
    guard index < bytes.count else {
      isCutOff = true
      return nil
    }
    guard bytes[index] != 0x3E else {
      index += 1
      return nil
    }
    let start = index
    repeat { index += 1 } while index < bytes.count && !endsAttributeName(bytes[index])
    let name = start..<index
    skipSpaces()
    guard index < bytes.count, bytes[index] == 0x3D else { return (name, index..<index) }
    index += 1
    skipSpaces()
    return (name, attributeValue())
  }

  private func endsAttributeName(_ byte: UInt8) -> Bool {
    byte.isHTMLSpace || byte == 0x2F || byte == 0x3E || byte == 0x3D
  }

  private mutating func attributeValue() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    guard quote == 0x22 || quote == 0x27 else {
      let start = index
      while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != 0x3E { index += 1 }
      return start..<index
    }
    let value = (index + 1)..<(bytes[(index + 1)...].firstIndex(of: quote) ?? bytes.count)
    index = min(value.upperBound + 1, bytes.count)
    return value
  }

  // MARK: What is left out

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
  }

  private mutating func skip(past byte: UInt8) {
    guard let end = bytes[index...].firstIndex(of: byte) else {
      isCutOff = true
      index = bytes.count
      return
    }
    index = end + 1
  }

  private mutating func skipComment() {
    index += 4
    if matches(">", at: index) || matches("->", at: index) { return skip(past: 0x3E) }
    while index < bytes.count {
      if matches("-->", at: index) || matches("--!>", at: index) { return skip(past: 0x3E) }
      index += 1
    }
    isCutOff = true
  }

  /// Skips the raw text of an element and its end tag; without an end tag the rest of the page.
  private mutating func skipToEnd(of name: String) {
    let ending = Array("</\(name)".utf8)
    while index < bytes.count {
      if bytes[index] == 0x3C, index + ending.count <= bytes.count,
        lowercased(index..<index + ending.count).utf8.elementsEqual(ending)
      {
        let behind = index + ending.count
        if behind == bytes.count || !bytes[behind].isLetterOrDigit { return skip(past: 0x3E) }
      }
      index += 1
    }
    isCutOff = true
  }

  private func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { wanted in bytes[offset...].starts(with: wanted) }
  }
}
