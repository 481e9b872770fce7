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
  ///
  /// - Complexity: O(*n*).
  mutating func add(_ piece: String, preformatted: Bool) {
    var bytes = piece.utf8[...]
    var afterReturn = false
    while let byte = bytes.first {
      let isEnd = preformatted && (byte == 0x0D || byte == 0x0A)
      if isEnd, byte == 0x0D || !afterReturn { breakLine() }
      afterReturn = isEnd && byte == 0x0D
      if isEnd {
        bytes.removeFirst()
      } else if byte.isHTMLSpace {
        spaceIsDue = true
        bytes.removeFirst()
      } else if byte < 0x20 || byte == 0x7F {
        bytes.removeFirst()
      } else if byte == 0xC2, bytes.dropFirst().first == 0xA0 {
        if spaceIsDue || endsInWideSpace {
          spaceIsDue = true
        } else {
          text.append(contentsOf: [0xC2, 0xA0])
        }
        bytes.removeFirst(2)
      } else {
        setSpace()
        let run = bytes.dropFirst().prefix { $0 > 0x20 && $0 != 0x7F && $0 != 0xC2 }
        text.append(contentsOf: bytes[..<run.endIndex])
        bytes = bytes[run.endIndex...]
      }
    }
  }

  /// Ends the line and stays in the paragraph.
  mutating func breakLine() {
    spaceIsDue = false
    text.append(0x0A)
  }

  /// Whether the paragraph ends in a space at which no line is broken.
  private var endsInWideSpace: Bool {
    text.count > 1 && text[text.count - 1] == 0xA0 && text[text.count - 2] == 0xC2
  }

  /// Sets the space that is due before a word.
  private mutating func setSpace() {
    guard spaceIsDue else { return }
    if endsInWideSpace { text.removeLast(2) }
    if let last = text.last, last != 0x0A { text.append(0x20) }
    spaceIsDue = false
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

  /// The text without spaces and ends of lines around it.
  private static func trimmed(_ text: [UInt8]) -> String {
    var bytes = text[...]
    while let length = spaceLength(bytes, atEnd: false) { bytes.removeFirst(length) }
    while let length = spaceLength(bytes, atEnd: true) { bytes.removeLast(length) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How many bytes the space at one end of `text` takes; `nil` where none is there.
  private static func spaceLength(_ text: ArraySlice<UInt8>, atEnd: Bool) -> Int? {
    for space in spaces where atEnd ? text.hasSuffix(space) : text.starts(with: space) {
      return space.count
    }
    return nil
  }

  /// A space, an end of line, a space at which no line is broken, and one without width.
  private static let spaces: [[UInt8]] = [[0x20], [0x0A], [0xC2, 0xA0], [0xEF, 0xBB, 0xBF]]
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    count >= ending.count && self[(endIndex - ending.count)...].elementsEqual(ending)
  }
}
