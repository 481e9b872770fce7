extension JSONReader {
  /// Reads a whole number within `Int64`, written without fraction and exponent.
  @inlinable
  public mutating func readInteger() throws(ReadFailure) -> Int64 {
    var index = position
    let isNegative = byte(at: index) == UInt8(ascii: "-")
    if isNegative { index &+= 1 }
    let first = byte(at: index) &- 0x30
    guard first <= 9 else { throw failureInNumber(expected: .number) }
    var magnitude = UInt64(first)
    let start = index
    index &+= 1
    while true {
      let digit = byte(at: index) &- 0x30
      if digit > 9 { break }
      magnitude = magnitude &* 10 &+ UInt64(digit)
      index &+= 1
    }
    let length = index &- start
    if length > 1 && first == 0 || length > 18 || byte(at: index).continuesWord {
      return try readUnusualInteger()
    }
    position = index
    return isNegative ? 0 &- Int64(magnitude) : Int64(magnitude)
  }

  /// Reads a finite number.
  public mutating func readNumber() throws(ReadFailure) -> Double {
    let number = try scanNumber()
    let digits = UnsafeBufferPointer(start: base + position, count: number.end - position)
    guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else {
      throw ReadFailure(at: position, .syntax(.notFinite))
    }
    position = number.end
    return value
  }

  /// Where a number ends, and whether it is written as a whole number.
  struct NumberToken {
    let end: Int
    let isWhole: Bool
  }

  /// Checks the number under the reader by the grammar, and leaves the reader where it is.
  func scanNumber() throws(ReadFailure) -> NumberToken {
    var index = position
    if byte(at: index) == UInt8(ascii: "-") { index += 1 }
    let start = index
    index = endOfDigits(from: index)
    guard index > start else { throw failureInNumber(expected: .number) }
    if index - start > 1 && byte(at: start) == 0x30 {
      throw ReadFailure(at: position, .syntax(.leadingZero))
    }
    var isWhole = true
    if byte(at: index) == UInt8(ascii: ".") {
      isWhole = false
      let fraction = index + 1
      index = endOfDigits(from: fraction)
      if index == fraction { throw ReadFailure(at: position, .syntax(.badNumber)) }
    }
    if byte(at: index) | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      index += 1
      if byte(at: index) == UInt8(ascii: "+") || byte(at: index) == UInt8(ascii: "-") { index += 1 }
      let exponent = index
      index = endOfDigits(from: exponent)
      if index == exponent { throw ReadFailure(at: position, .syntax(.badNumber)) }
    }
    if byte(at: index).continuesWord { throw ReadFailure(at: position, .syntax(.badNumber)) }
    return NumberToken(end: index, isWhole: isWhole)
  }

  private func endOfDigits(from start: Int) -> Int {
    var index = start
    while byte(at: index) &- 0x30 <= 9 { index += 1 }
    return index
  }

  /// Reads a whole number of 19 digits, or says what is wrong with the number.
  @usableFromInline
  @inline(never)
  mutating func readUnusualInteger() throws(ReadFailure) -> Int64 {
    let number = try scanNumber()
    guard number.isWhole else { throw ReadFailure(at: position, .notWhole) }
    let digits = UnsafeBufferPointer(start: base + position, count: number.end - position)
    guard let value = Int64(String(decoding: digits, as: UTF8.self)) else {
      throw ReadFailure(at: position, .syntax(.outsideInt64))
    }
    position = number.end
    return value
  }

  @usableFromInline
  @inline(never)
  func failureInNumber(expected: JSONKind) -> ReadFailure {
    if current == UInt8(ascii: "-") { return ReadFailure(at: position, .syntax(.badNumber)) }
    return failure(expected: expected)
  }
}
