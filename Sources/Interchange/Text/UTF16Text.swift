/// Text of two bytes a letter.
enum UTF16Text {
  /// The kind of UTF-16 that `bytes` without a mark are in by their pattern; `nil` for no UTF-16.
  ///
  /// Latin letters have a zero in the upper byte and Cyrillic ones a four; neither occurs in other
  /// text.
  static func kind(of bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(4096)
    let pairs = sample.count / 2
    guard pairs > 0, bytes.count % 2 == 0 else { return nil }
    var even = 0
    var odd = 0
    for index in 0..<pairs {
      if sample[2 * index] == 0 || sample[2 * index] == 4 { even += 1 }
      if sample[2 * index + 1] == 0 || sample[2 * index + 1] == 4 { odd += 1 }
    }
    if odd * 10 >= pairs * 7 && even * 10 <= pairs * 3 { return .utf16LittleEndian }
    if even * 10 >= pairs * 7 && odd * 10 <= pairs * 3 { return .utf16BigEndian }
    return nil
  }

  /// The text of `bytes`, strictly: no lone surrogate, no half of a unit, no U+0000.
  static func text(
    of bytes: [UInt8], after skipped: Int, in encoding: TextEncoding
  ) throws(TextDecodingError) -> String {
    let low = encoding == .utf16LittleEndian ? 0 : 1
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var offset = skipped
    var line = 1
    var before: UInt32 = 0
    while offset + 1 < bytes.count {
      var value = UInt32(bytes[offset + low]) | UInt32(bytes[offset + 1 - low]) << 8
      var length = 2
      if 0xD800...0xDBFF ~= value, offset + 3 < bytes.count {
        let next = UInt32(bytes[offset + 2 + low]) | UInt32(bytes[offset + 3 - low]) << 8
        if 0xDC00...0xDFFF ~= next {
          value = 0x1_0000 + (value & 0x3FF) << 10 + (next & 0x3FF)
          length = 4
        }
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw .malformed(encoding, offset: offset, line: line)
      }
      if value == 0 { throw .binary(offset: offset, line: line) }
      if value == 0x0D || (value == 0x0A && before != 0x0D) { line += 1 }
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      before = value
      offset += length
    }
    guard offset == bytes.count else { throw .malformed(encoding, offset: offset, line: line) }
    return String(decoding: utf8, as: UTF8.self)
  }
}
