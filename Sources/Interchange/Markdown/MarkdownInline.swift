/// The plain text of a paragraph or a cell in Markdown: without emphasis, links, escapes and tags.
struct MarkdownInline {
  /// The text; breaks of lines that the author wants are `\n`.
  private(set) var text = ""

  /// How many pictures were left out.
  private(set) var pictures = 0

  private let bytes: [UInt8]
  private let references: MarkdownReferences
  private var index = 0
  private var pieces: [Piece] = []
  private var brackets: [(piece: Int, isPicture: Bool, content: Int)] = []
  private var codeLengthsNotClosed: Set<Int> = []
  private var addressesFailUpTo = 0
  private var nextTagEnd = -1
  private var lists: [Int?] = []

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
    default:
      append(bytes[index])
      index += 1
    }
  }

  private func byte(_ offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private mutating func append(_ byte: UInt8) {
    if pieces.last?.marks == nil, !pieces.isEmpty {
      pieces[pieces.count - 1].bytes.append(byte)
    } else {
      pieces.append(Piece(bytes: [byte]))
    }
  }

  private mutating func append(_ text: some Sequence<UInt8>) {
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

  // MARK: Links and pictures

  private mutating func openBracket(isPicture: Bool) {
    pieces.append(Piece(bytes: isPicture ? [0x21, 0x5B] : [0x5B]))
    index += isPicture ? 2 : 1
    brackets.append((pieces.count - 1, isPicture, index))
    pieces.append(Piece(bytes: []))
  }

  private mutating func closeBracket() {
    guard let open = brackets.popLast() else {
      append(0x5D)
      index += 1
      return
    }
    let label = bytes[open.content..<index]
    index += 1
    let isNote = label.first == 0x5E && label.count > 1 && !label.contains(0x20)
    if isNote {
      pieces.removeSubrange(open.piece...)
    } else if skipAddress() || skipLabel() || skipAttributes() || isReference(label) {
      if open.isPicture {
        pieces.removeSubrange(open.piece...)
        pictures += 1
      } else {
        pieces[open.piece].bytes = []
        // Marks in a link pair with each other only.
        var inside = Array(pieces[open.piece...])
        MarkdownEmphasis.resolve(&inside)
        pieces.replaceSubrange(open.piece..., with: inside)
        brackets.removeAll()  // no link stands in another
      }
    } else {
      append(0x5D)
    }
  }

  private func isReference(_ label: ArraySlice<UInt8>) -> Bool {
    guard !references.labels.isEmpty, label.count <= 200 else { return false }
    let text = String(decoding: label, as: UTF8.self)
    return references.labels.contains(MarkdownReferences.folded(text))
  }

  /// Skips `(address "title")`, where it stands here.
  private mutating func skipAddress() -> Bool {
    guard byte(0) == 0x28, index >= addressesFailUpTo else { return false }
    var depth = 0
    var quote: UInt8?
    for place in index..<min(bytes.count, index + 4000) {
      let byte = bytes[place]
      if byte == 0x5C || (place > index && bytes[place - 1] == 0x5C) { continue }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 {
        quote = byte
      } else if byte == 0x28 {
        depth += 1
      } else if byte == 0x29 {
        depth -= 1
        guard depth == 0 else { continue }
        let inside = bytes[(index + 1)..<place]
        guard Self.isAddress(inside) else { return false }
        index = place + 1
        skipAttributes()
        return true
      }
    }
    addressesFailUpTo = index + 4000
    return false
  }

  /// Whether this is an address, perhaps with a title, and no remark in brackets.
  private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let address = text.trimmingPrefix { $0 == " " }
    if address.hasPrefix("<") { return true }
    guard let space = address.firstIndex(where: { $0 == " " || $0 == "\n" }) else { return true }
    let title = address[space...].drop { $0 == " " || $0 == "\n" }
    return title.isEmpty || "\"'(".contains(title.first ?? " ")
  }

  /// Skips `[label]`, where it stands here and is defined.
  private mutating func skipLabel() -> Bool {
    guard byte(0) == 0x5B else { return false }
    let label = bytes[(index + 1)...].prefix(200).prefix { $0 != 0x5D }
    guard label.endIndex < bytes.count, bytes[label.endIndex] == 0x5D,
      label.isEmpty || isReference(label)
    else { return false }
    index = label.endIndex + 1
    return true
  }

  /// Skips pandoc's `{.class key=value}`, where it stands here.
  @discardableResult
  private mutating func skipAttributes() -> Bool {
    guard byte(0) == 0x7B, let first = byte(1), first == 0x2E || first == 0x23 || first.isLetter
    else { return false }
    let inside = bytes[index...].prefix(300).prefix { $0 != 0x7D && $0 != 0x0A }
    guard inside.endIndex < bytes.count, bytes[inside.endIndex] == 0x7D,
      first.isLetter ? inside.contains(0x3D) : true
    else { return false }
    index = inside.endIndex + 1
    return true
  }

  // MARK: Tags

  private mutating func readTag() {
    if nextTagEnd < index { nextTagEnd = bytes[index...].firstIndex(of: 0x3E) ?? bytes.count }
    let inside = bytes[(index + 1)..<nextTagEnd]
    guard inside.endIndex < bytes.count, inside.count < 1000, let first = inside.first,
      first.isLetter || first == 0x2F || first == 0x21
    else {
      append(0x3C)
      index += 1
      return
    }
    if first.isLetter, inside.contains(0x3A) || inside.contains(0x40), !inside.contains(0x20) {
      append(inside.starts(with: "mailto:".utf8) ? inside.dropFirst(7) : inside)
      index = inside.endIndex + 1
      return
    }
    var tokens = HTMLTokenizer(String(decoding: bytes[index...inside.endIndex], as: UTF8.self))
    index = inside.endIndex + 1
    switch tokens.next() {
    case .start(let tag): begin(tag)
    case .end(let name, _): end(name)
    case .text, nil: break
    }
  }

  private mutating func begin(_ tag: HTMLTag) {
    switch tag.name {
    case .br: append(0x0A)
    case .img: pictures += 1
    case .ol: lists.append(tag.number("start") ?? 1)
    case .ul: lists.append(nil)
    case .li:
      append(0x0A)
      if let number = lists.last.flatMap({ $0 }) {
        append("\(number). ".utf8)
        lists[lists.count - 1] = number + 1
      } else {
        append("- ".utf8)
      }
    case .p, .div: append(0x0A)
    default: break
    }
  }

  private mutating func end(_ name: HTMLName) {
    switch name {
    case .ol, .ul:
      _ = lists.popLast()
      append(0x0A)
    case .p, .div: append(0x0A)
    default: break
    }
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
}
