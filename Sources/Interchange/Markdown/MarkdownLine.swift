internal import Wording

/// A line of Markdown.
struct MarkdownLine {
  /// The text without the end of the line; tabs at its start are spaces.
  let text: String

  /// The number of the line in the file, from 1.
  let number: Int

  /// How many spaces it begins with.
  let indent: Int

  init(_ text: String, number: Int) {
    var width = 0
    var length = 0
    for byte in text.utf8 {
      if byte == 0x20 { width += 1 } else if byte == 0x09 { width += 4 - width % 4 } else { break }
      length += 1
    }
    let rest = text.utf8.dropFirst(length)
    self.text =
      width == length
      ? text : String(repeating: " ", count: width) + String(Substring(rest))
    self.number = number
    indent = width
  }

  /// The text without spaces at its ends.
  var trimmed: Substring {
    var utf8 = Substring(text).utf8
    while let first = utf8.first, first == 0x20 || first == 0x09 { utf8.removeFirst() }
    while let last = utf8.last, last == 0x20 || last == 0x09 { utf8.removeLast() }
    return Substring(utf8)
  }

  /// Whether there is nothing but spaces.
  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// The line without its first `count` bytes, which are ASCII.
  func dropping(_ count: Int) -> MarkdownLine {
    MarkdownLine(String(Substring(text.utf8.dropFirst(count))), number: number)
  }

  /// The lines of `text`, which may end in LF, CR or CR LF.
  static func lines(of text: String) -> [MarkdownLine] {
    rawLines(of: text).enumerated().map { MarkdownLine(String($0.element), number: $0.offset + 1) }
  }

  /// How many ends of lines `text` has.
  static func count(in text: String) -> Int {
    var count = 0
    var before: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D || byte == 0x0A, before != 0x0D || byte == 0x0D { count += 1 }
      before = byte
    }
    return count
  }

  /// The lines of `text` as they are, without their ends.
  static func rawLines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      var next = bytes.index(after: index)
      if byte == 0x0A || byte == 0x0D {
        lines.append(text[start..<index])
        if byte == 0x0D, next < bytes.endIndex, bytes[next] == 0x0A {
          next = bytes.index(after: next)
        }
        start = next
      }
      index = next
    }
    if start < bytes.endIndex { lines.append(text[start...]) }
    return lines
  }

  // MARK: Kinds of lines

  /// The columns that groups of dashes span, where the line has nothing else.
  var dashGroups: [Range<Int>]? {
    var groups: [Range<Int>] = []
    var start: Int?
    var column = 0
    for byte in text.utf8 {
      switch byte {
      case 0x2D: start = start ?? column
      case 0x20, 0x09:
        if let first = start { groups.append(first..<column) }
        start = nil
      default: return nil
      }
      column += 1
    }
    if let first = start { groups.append(first..<column) }
    return groups.isEmpty ? nil : groups
  }

  /// Whether the line divides the text: three or more of one of `-*_`.
  var isRule: Bool {
    guard indent < 4, let mark = trimmed.utf8.first, mark == 0x2D || mark == 0x2A || mark == 0x5F
    else { return false }
    var count = 0
    for byte in text.utf8 where byte != 0x20 && byte != 0x09 {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  /// The level that the line gives the paragraph above as a heading: 1 for `===`, 2 for `---`.
  var underlineLevel: Int? {
    guard indent < 4 else { return nil }
    let trimmed = trimmed.utf8
    guard let mark = trimmed.first, mark == 0x3D || mark == 0x2D,
      trimmed.allSatisfy({ $0 == mark })
    else { return nil }
    guard trimmed.count > 2 else { return nil }
    return mark == 0x3D ? 1 : 2
  }

  /// The level and the text of a heading that begins with `#`.
  var heading: (level: Int, text: String)? {
    let trimmed = trimmed
    let level = trimmed.utf8.prefix { $0 == 0x23 }.count
    guard indent < 4, 1...6 ~= level else { return nil }
    var rest = Substring(trimmed.utf8.dropFirst(level))
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    if rest.hasSuffix("}"), let brace = rest.lastIndex(of: "{") {
      let attributes = rest[brace...].dropFirst()
      if attributes.hasPrefix("#") || attributes.hasPrefix(".") || attributes.hasPrefix("-") {
        rest = rest[..<brace]
      }
    }
    while rest.last == " " { rest.removeLast() }
    let withoutMarks = rest.utf8.reversed().drop { $0 == 0x23 }
    if withoutMarks.first == 0x20 || withoutMarks.isEmpty {
      rest = Substring(rest.utf8.prefix(withoutMarks.count))
    }
    return (level, String(rest))
  }

  /// The marks that open or close a block of code, and what stands behind them.
  var fence: (mark: UInt8, length: Int, info: String)? {
    let trimmed = trimmed
    guard let mark = trimmed.utf8.first, mark == 0x60 || mark == 0x7E else { return nil }
    let length = trimmed.utf8.prefix { $0 == mark }.count
    let info = Substring(trimmed.utf8.dropFirst(length))
    guard length >= 3, mark == 0x7E || !info.utf8.contains(0x60) else { return nil }
    return (mark, length, String(info).cleaned())
  }

  /// The item of a list that begins here.
  var item: MarkdownItem? { MarkdownItem(self) }
}

/// The beginning of an item in a list.
struct MarkdownItem {
  /// The spaces before the mark.
  let indent: Int
  /// The number, `nil` for a mark without one.
  let number: Int?
  /// What stands behind the number, or the mark itself.
  let mark: UInt8
  /// Where the text begins, in bytes.
  let textStart: Int

  fileprivate init?(_ line: MarkdownLine) {
    let bytes = Array(line.text.utf8)
    var index = line.indent
    guard index < bytes.count else { return nil }
    indent = index
    if bytes[index].isDigit {
      let digits = bytes[index...].prefix { $0.isDigit }
      guard digits.count <= 9 else { return nil }
      number = Int(String(decoding: digits, as: UTF8.self))
      index += digits.count
      guard index < bytes.count, bytes[index] == 0x2E || bytes[index] == 0x29 else { return nil }
    } else {
      guard bytes[index] == 0x2D || bytes[index] == 0x2A || bytes[index] == 0x2B else { return nil }
      number = nil
    }
    mark = bytes[index]
    index += 1
    guard index == bytes.count || bytes[index] == 0x20 || bytes[index] == 0x09 else { return nil }
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    textStart = index
  }
}
