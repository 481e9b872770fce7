/// The plain text of a paragraph or a cell in Markdown: without emphasis, links, escapes and tags.
struct MarkdownInline {
  /// The text; breaks of lines that the author wants are `\n`.
  private(set) var text = ""

  /// How many pictures were left out.
  var pictures = 0

  let bytes: [UInt8]
  let references: MarkdownReferences
  var index = 0
  var pieces: [Piece] = []
  var brackets: [(piece: Int, isPicture: Bool, content: Int)] = []
  private var codeLengthsNotClosed: Set<Int> = []
  var addressesFailUpTo = 0
  var nextTagEnd = -1
  var lists: [Int?] = []

  /// A run of text, or of marks that may be emphasis.
  struct Piece {
    var bytes: [UInt8]
    /// The mark, its number and what it may do; `nil` for text.
    var marks: (mark: UInt8, count: Int, opens: Bool, closes: Bool)?
  }

  /// Reads `source`, whose lines end in LF.
  init(_ source: String, _ references: MarkdownReferences) {
    bytes = Array(source.utf8)
    self.references = references
    guard bytes.contains(where: \.isMarkdownMark) else {
      text = Self.tidied(bytes)
      return
    }
    while index < bytes.count { read() }
    MarkdownEmphasis.resolve(&pieces)
    text = Self.tidied(pieces.flatMap(\.bytes))
  }

  private mutating func read() {
    switch bytes[index] {
    case 0x5C: readEscape()
    case 0x60: readCode()
    case 0x3C: readTag()
    case 0x26: readEntity()
    case 0x2A, 0x5F: readMarks()
    case 0x7E, 0x5E: readScript()
    case 0x2D: readDashes()
    case 0x5B: openBracket(isPicture: false)
    case 0x21 where byte(1) == 0x5B: openBracket(isPicture: true)
    case 0x5D: closeBracket()
    case 0x0A: readBreak()
    default: readPlain()
    }
  }

  /// Reads up to the next byte that may mean something.
  private mutating func readPlain() {
    let start = index
    repeat { index += 1 } while index < bytes.count && !bytes[index].isMarkdownMark
    if pieces.isEmpty || pieces[pieces.count - 1].marks != nil { pieces.append(Piece(bytes: [])) }
    pieces[pieces.count - 1].bytes += bytes[start..<index]
  }

  func byte(_ offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  mutating func append(_ byte: UInt8) {
    if pieces.last?.marks == nil, !pieces.isEmpty {
      pieces[pieces.count - 1].bytes.append(byte)
    } else {
      pieces.append(Piece(bytes: [byte]))
    }
  }

  mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text { append(byte) }
  }

  // MARK: Escapes, code, entities

  private mutating func readEscape() {
    guard let next = byte(1) else {
      append(0x5C)
      index += 1
      return
    }
    switch next {
    case 0x0A: append(0x0A)
    case 0x20: append([0xC2, 0xA0])
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: append(next)
    default:
      append(0x5C)
      index += 1
      return
    }
    index += 2
  }

  private mutating func readCode() {
    let start = index
    while byte(0) == 0x60 { index += 1 }
    let length = index - start
    guard !codeLengthsNotClosed.contains(length), let end = endOfCode(length) else {
      codeLengthsNotClosed.insert(length)
      return append(bytes[start..<index])
    }
    var code = bytes[index..<end].map { $0 == 0x0A ? 0x20 : $0 }[...]
    if code.first == 0x20, code.last == 0x20, code.contains(where: { $0 != 0x20 }) {
      code = code.dropFirst().dropLast()
    }
    append(code)
    index = end + length
    skipAttributes()
  }

  /// Where the run of exactly `length` back quotes begins that ends the code.
  private func endOfCode(_ length: Int) -> Int? {
    var place = index
    while place < bytes.count {
      guard bytes[place] == 0x60 else {
        place += 1
        continue
      }
      let start = place
      while place < bytes.count, bytes[place] == 0x60 { place += 1 }
      if place - start == length { return start }
    }
    return nil
  }

  private mutating func readEntity() {
    if let entity = HTMLEntity.read(bytes.span, at: index), bytes[entity.end - 1] == 0x3B {
      append(Array(String(entity.scalar).utf8))
      index = entity.end
    } else {
      append(0x26)
      index += 1
    }
  }

  /// `--` and `---` are dashes, as programs write them that keep to ASCII.
  private mutating func readDashes() {
    let start = index
    while byte(0) == 0x2D { index += 1 }
    switch index - start {
    case 2: append("–".utf8)
    case 3: append("—".utf8)
    default: append(bytes[start..<index])
    }
  }

  private mutating func readBreak() {
    var spaces = 0
    while let last = pieces.last, last.marks == nil, last.bytes.last == 0x20 {
      pieces[pieces.count - 1].bytes.removeLast()
      spaces += 1
      if pieces[pieces.count - 1].bytes.isEmpty { pieces.removeLast() }
    }
    append(spaces >= 2 ? 0x0A : 0x20)
    index += 1
    while byte(0) == 0x20 { index += 1 }
  }

  // MARK: Emphasis

  private mutating func readMarks() {
    let start = index
    let mark = bytes[index]
    while byte(0) == mark { index += 1 }
    let count = index - start
    let isSpaceBefore = start == 0 || bytes[start - 1].isHTMLSpace
    let isSpaceAfter = index == bytes.count || bytes[index].isHTMLSpace
    var opens = !isSpaceAfter
    var closes = !isSpaceBefore
    if mark == 0x5F {
      opens = opens && (isSpaceBefore || !bytes[start - 1].isOfWord) && count < 4
      closes = closes && (isSpaceAfter || !bytes[index].isOfWord) && count < 4
    }
    pieces.append(
      Piece(bytes: Array(bytes[start..<index]), marks: (mark, count, opens, closes)))
  }

  /// `~~struck out~~`, and pandoc's `H~2~O` and `м^2^`, whose marks are left out.
  private mutating func readScript() {
    let mark = bytes[index]
    if mark == 0x7E, byte(1) == 0x7E {
      let isSpaceBefore = index == 0 || bytes[index - 1].isHTMLSpace
      let isSpaceAfter = byte(2)?.isHTMLSpace ?? true
      pieces.append(Piece(bytes: [mark, mark], marks: (mark, 2, !isSpaceAfter, !isSpaceBefore)))
      index += 2
      return
    }
    let inside = bytes[(index + 1)...].prefix(60).prefix { $0 != mark && !$0.isHTMLSpace }
    guard !inside.isEmpty, inside.endIndex < bytes.count, bytes[inside.endIndex] == mark else {
      append(mark)
      index += 1
      return
    }
    append(inside)
    index = inside.endIndex + 1
  }

  // MARK: Result

  /// The text without spaces around ends of lines, and with one space where there were several.
  private static func tidied(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var spaceIsDue = false
    for byte in bytes {
      switch byte {
      case 0x20, 0x09: spaceIsDue = true
      case 0x0A:
        spaceIsDue = false
        if result.last != 0x0A { result.append(byte) }
      case 0..<0x20, 0x7F: break
      default:
        if spaceIsDue, let last = result.last, last != 0x0A { result.append(0x20) }
        spaceIsDue = false
        result.append(byte)
      }
    }
    while result.last == 0x0A { result.removeLast() }
    return String(decoding: result.drop { $0 == 0x0A }, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether this is a letter or digit of ASCII or a part of a character outside of it.
  fileprivate var isOfWord: Bool { isLetterOrDigit || self >= 0x80 }

  /// Whether this byte may mean something else than itself in Markdown.
  fileprivate var isMarkdownMark: Bool {
    switch self {
    case 0x5C, 0x60, 0x3C, 0x26, 0x2A, 0x5F, 0x7E, 0x5E, 0x2D, 0x5B, 0x21, 0x5D, 0x0A: true
    default: false
    }
  }
}
