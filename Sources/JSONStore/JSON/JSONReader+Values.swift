extension JSONReader {
  /// Reads `null` where the reader stands on it; otherwise the reader stays and the answer is `false`.
  public mutating func readNull() throws(ReadFailure) -> Bool {
    guard current == UInt8(ascii: "n") else { return false }
    try readWord("null")
    return true
  }

  /// Reads `true` or `false`.
  @inlinable
  public mutating func readBool() throws(ReadFailure) -> Bool {
    switch current {
    case UInt8(ascii: "t"):
      try readWord("true")
      return true
    case UInt8(ascii: "f"):
      try readWord("false")
      return false
    default:
      throw failure(expected: .bool)
    }
  }

  /// Reads an array whose elements `element` reads one by one.
  @inlinable @inline(__always)
  public mutating func readArray(
    _ element: (inout JSONReader) throws(ReadFailure) -> Void
  ) throws(ReadFailure) {
    guard current == UInt8(ascii: "[") else { throw failure(expected: .array) }
    try descend()
    skipSpace()
    if current == UInt8(ascii: "]") {
      position += 1
      depth -= 1
      return
    }
    while true {
      try element(&self)
      skipSpace()
      let byte = current
      if byte == UInt8(ascii: ",") {
        position += 1
        skipSpace()
        if current == UInt8(ascii: "]") {
          throw ReadFailure(at: position, .syntax(.trailingComma))
        }
      } else if byte == UInt8(ascii: "]") {
        position += 1
        depth -= 1
        return
      } else {
        throw missingComma()
      }
    }
  }

  /// Reads an object with any keys; `member` reads the value that belongs to its key.
  ///
  /// The third argument is the byte at which the key stands, for a failure about the key.
  @inlinable
  public mutating func readMembers(
    _ member: (inout JSONReader, String, Int) throws(ReadFailure) -> Void
  ) throws(ReadFailure) {
    guard current == UInt8(ascii: "{") else { throw failure(expected: .object) }
    try descend()
    skipSpace()
    if current == UInt8(ascii: "}") {
      position += 1
      depth -= 1
      return
    }
    while true {
      guard current == UInt8(ascii: "\"") else { throw keyExpected() }
      let place = position
      let key = try readString()
      try readColon()
      try member(&self, key, place)
      skipSpace()
      if current == UInt8(ascii: ",") {
        position += 1
        skipSpace()
      } else if current == UInt8(ascii: "}") {
        position += 1
        depth -= 1
        return
      } else {
        throw missingComma()
      }
    }
  }

  /// Reads the colon after a key, with the space around it.
  @inlinable @inline(__always)
  mutating func readColon() throws(ReadFailure) {
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw missingColon() }
    position += 1
    skipSpace()
  }

  @usableFromInline
  @inline(never)
  mutating func readWord(_ word: StaticString) throws(ReadFailure) {
    for index in 0..<word.utf8CodeUnitCount
    where byte(at: position + index) != word.utf8Start[index] {
      throw ReadFailure(at: position, .syntax(.badWord))
    }
    let end = position + word.utf8CodeUnitCount
    if byte(at: end).continuesWord { throw ReadFailure(at: position, .syntax(.badWord)) }
    position = end
  }
}

extension UInt8 {
  /// Whether the byte would make a longer word of a literal or of a number.
  @usableFromInline var continuesWord: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "+"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }
}
