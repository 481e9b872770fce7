extension JSONReader {
  /// Reads a string.
  @inlinable
  public mutating func readString() throws(ReadFailure) -> String {
    guard current == UInt8(ascii: "\"") else { throw failure(expected: .string) }
    let start = position + 1
    let end = endOfPlainText(from: start)
    guard byte(at: end) == UInt8(ascii: "\"") else { return try readEscapedString() }
    guard end - start <= JSONLimits.stringBytes else {
      throw ReadFailure(at: position, .syntax(.stringTooLong))
    }
    position = end + 1
    return sharedText(from: start, to: end)
  }

  /// The first byte from `start` that is a quote, a backslash or a control character.
  @inlinable @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    var index = start
    while true {
      let marks = JSONReader.marks(in: word(at: index))
      if marks != 0 { return index &+ marks.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
  }

  /// The high bit of every byte of `word` that ends plain text; exact at the lowest one.
  @inlinable @inline(__always)
  static func marks(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    let found =
      ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
      | ((word &- (ones &* 0x20)) & ~word)
    return found & highs
  }

  /// The bytes from `start` to `end` as text; the file has been validated as a whole.
  @inlinable @inline(__always)
  func text(from start: Int, to end: Int) -> String {
    let bytes = UnsafeBufferPointer(start: base + start, count: end &- start)
    return String(copying: UTF8Span(unchecked: bytes.span))
  }

  /// Reads a string that has escapes in it, or that is wrong.
  @usableFromInline
  @inline(never)
  mutating func readEscapedString() throws(ReadFailure) -> String {
    let start = position
    var bytes: [UInt8] = []
    var index = position + 1
    while true {
      let end = endOfPlainText(from: index)
      bytes.append(contentsOf: UnsafeBufferPointer(start: base + index, count: end - index))
      guard end - start - 1 <= JSONLimits.stringBytes else {
        throw ReadFailure(at: start, .syntax(.stringTooLong))
      }
      index = end
      switch byte(at: index) {
      case UInt8(ascii: "\""):
        position = index + 1
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try readEscape(at: &index, into: &bytes)
      case 0x0A, 0x0D:
        throw ReadFailure(at: start, .syntax(.unfinishedString))
      case 0 where index >= count:
        throw ReadFailure(at: start, .syntax(.unfinishedString))
      default:
        throw ReadFailure(at: index, .syntax(.controlCharacter))
      }
    }
  }

  /// Reads one escape at `index` and moves `index` behind it.
  private func readEscape(at index: inout Int, into bytes: inout [UInt8]) throws(ReadFailure) {
    let short: UInt8
    switch byte(at: index + 1) {
    case UInt8(ascii: "\""): short = 0x22
    case UInt8(ascii: "\\"): short = 0x5C
    case UInt8(ascii: "/"): short = 0x2F
    case UInt8(ascii: "b"): short = 0x08
    case UInt8(ascii: "f"): short = 0x0C
    case UInt8(ascii: "n"): short = 0x0A
    case UInt8(ascii: "r"): short = 0x0D
    case UInt8(ascii: "t"): short = 0x09
    case UInt8(ascii: "u"):
      let scalar = try readScalar(at: &index)
      bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
      return
    default:
      throw ReadFailure(at: index, .syntax(.badEscape))
    }
    bytes.append(short)
    index += 2
  }

  /// Reads `\uXXXX`, or the two of a surrogate pair, at `index` and moves `index` behind.
  private func readScalar(at index: inout Int) throws(ReadFailure) -> Unicode.Scalar {
    guard let high = hexadecimal(at: index + 2) else {
      throw ReadFailure(at: index, .syntax(.badEscape))
    }
    if let scalar = Unicode.Scalar(high) {
      index += 6
      return scalar
    }
    guard (0xD800..<0xDC00).contains(high), byte(at: index + 6) == UInt8(ascii: "\\"),
      byte(at: index + 7) == UInt8(ascii: "u"), let low = hexadecimal(at: index + 8),
      (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    else { throw ReadFailure(at: index, .syntax(.loneSurrogate)) }
    index += 12
    return scalar
  }

  /// The four hexadecimal digits at `index`; the padding makes reading past the end harmless.
  private func hexadecimal(at index: Int) -> UInt32? {
    var value: UInt32 = 0
    for offset in 0..<4 {
      let digit: UInt8
      switch byte(at: index + offset) {
      case let byte where byte >= 0x30 && byte <= 0x39: digit = byte - 0x30
      case let byte where byte >= 0x41 && byte <= 0x46: digit = byte - 0x41 + 10
      case let byte where byte >= 0x61 && byte <= 0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
