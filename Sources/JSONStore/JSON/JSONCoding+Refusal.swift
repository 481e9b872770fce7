extension JSONCoding {
  /// What makes the file as a whole unreadable: its size or its encoding.
  @usableFromInline
  static func refusal(of bytes: [UInt8]) -> ReadFailure? {
    if bytes.count > JSONLimits.fileBytes {
      return ReadFailure(at: 0, .syntax(.fileTooLarge))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return ReadFailure(at: 0, .syntax(.utf16))
    }
    let invalid = bytes.withUnsafeBytes { firstInvalidUTF8($0) }
    return invalid.map { ReadFailure(at: $0, .syntax(.notUTF8)) }
  }

  /// The first byte that is not part of a well-formed UTF-8 sequence (Unicode, table 3-7).
  static func firstInvalidUTF8(_ bytes: UnsafeRawBufferPointer) -> Int? {
    let count = bytes.count
    var index = 0
    while index < count {
      while index &+ 8 <= count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index &+= 8
      }
      while index < count, bytes[index] < 0x80 { index &+= 1 }
      if index == count { return nil }
      // Cyrillic letters come in words: stay here as long as two-byte sequences follow.
      while index &+ 1 < count, bytes[index] >= 0xC2, bytes[index] < 0xE0,
        bytes[index &+ 1] & 0xC0 == 0x80
      {
        index &+= 2
      }
      if index == count { return nil }
      if bytes[index] < 0x80 { continue }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return index }
      index &+= length
    }
    return nil
  }

  /// The length of the well-formed sequence that begins at `index` with a byte over 0x7F, or 0.
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let left = bytes.count - index
    func isContinuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset < left && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0xC2...0xDF:
      return isContinuation(1) ? 2 : 0
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        switch bytes[index] {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        default: 0x80...0xBF
        }
      return isContinuation(1, second) && isContinuation(2) ? 3 : 0
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        switch bytes[index] {
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      return isContinuation(1, second) && isContinuation(2) && isContinuation(3) ? 4 : 0
    default:
      return 0
    }
  }
}
