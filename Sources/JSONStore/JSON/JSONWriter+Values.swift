extension JSONWriter {
  /// Appends `null`.
  public mutating func writeNull() { write(plain: "null") }

  /// Appends `true` or `false`.
  public mutating func write(_ value: Bool) { write(plain: value ? "true" : "false") }

  /// Appends a whole number.
  @inlinable
  public mutating func write(_ value: Int64) {
    reserve(20)
    var magnitude = value.magnitude
    if value < 0 {
      storage[used] = UInt8(ascii: "-")
      used &+= 1
    }
    var length = 1
    var rest = magnitude
    while rest >= 10 {
      rest /= 10
      length &+= 1
    }
    var index = used &+ length
    used = index
    repeat {
      index &-= 1
      let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
      storage[index] = 0x30 &+ UInt8(truncatingIfNeeded: digit)
      magnitude = quotient
    } while magnitude > 0
  }

  /// Appends a number in the shortest form that reads back the same, with a fraction or an exponent.
  ///
  /// - Precondition: `value` is finite.
  public mutating func write(_ value: Double) {
    precondition(value.isFinite, "JSON has no form for \(value)")
    for byte in value.description.utf8 { write(byte: byte) }
  }

  /// Appends a string in quotes, with the escapes that JSON demands and no others.
  @inlinable
  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      reserve(bytes.count &+ 2)
      if copyQuoted(bytes) { return }
      writeEscaped(bytes)
    }
  }

  /// Copies `bytes` between quotes and answers `true`, or changes nothing if one needs an escape.
  @inlinable @inline(__always)
  mutating func copyQuoted(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = used
    let isPlain = storage.withUnsafeMutableBufferPointer { buffer in
      buffer[start] = 0x22
      var index = 0
      let whole = bytes.count & ~7
      let source = UnsafeRawBufferPointer(bytes)
      let target = UnsafeMutableRawBufferPointer(buffer)
      while index < whole {
        let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if JSONReader.marks(in: UInt64(littleEndian: word)) != 0 { return false }
        target.storeBytes(of: word, toByteOffset: start &+ 1 &+ index, as: UInt64.self)
        index &+= 8
      }
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { return false }
        buffer[start &+ 1 &+ index] = byte
        index &+= 1
      }
      buffer[start &+ 1 &+ index] = 0x22
      return true
    }
    if isPlain { used = start &+ bytes.count &+ 2 }
    return isPlain
  }

  @usableFromInline
  @inline(never)
  mutating func writeEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    write(byte: 0x22)
    for byte in bytes {
      switch byte {
      case 0x22: write(plain: "\\\"")
      case 0x5C: write(plain: "\\\\")
      case 0x08: write(plain: "\\b")
      case 0x0C: write(plain: "\\f")
      case 0x0A: write(plain: "\\n")
      case 0x0D: write(plain: "\\r")
      case 0x09: write(plain: "\\t")
      case 0..<0x20:
        write(plain: "\\u00")
        write(byte: byte < 0x10 ? 0x30 : 0x31)
        write(byte: JSONWriter.hexadecimalDigit(byte & 0xF))
      default: write(byte: byte)
      }
    }
    write(byte: 0x22)
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x61 + value - 10
  }

  /// Appends an array of `count` elements, which `element` writes by their index.
  ///
  /// With `onLines` each element stands on a line of its own; otherwise all stand on one.
  @inlinable @inline(__always)
  public mutating func writeArray(
    count: Int, onLines: Bool, _ element: (inout JSONWriter, Int) -> Void
  ) {
    write(byte: UInt8(ascii: "["))
    level &+= 1
    for index in 0..<count {
      if index > 0 {
        write(byte: UInt8(ascii: ","))
        if isPretty && !onLines { write(byte: 0x20) }
      }
      if onLines { newLine() }
      element(&self, index)
    }
    level &-= 1
    if onLines && count > 0 { newLine() }
    write(byte: UInt8(ascii: "]"))
  }

  /// Appends an object whose `count` members `member` writes by their index: key first, then value.
  ///
  /// The caller is responsible for the order of the keys.
  @inlinable
  public mutating func writeMembers(
    count: Int, key: (Int) -> String, value: (inout JSONWriter, Int) -> Void
  ) {
    write(byte: UInt8(ascii: "{"))
    level &+= 1
    for index in 0..<count {
      if index > 0 { write(byte: UInt8(ascii: ",")) }
      newLine()
      write(key(index))
      write(byte: UInt8(ascii: ":"))
      if isPretty { write(byte: 0x20) }
      value(&self, index)
    }
    level &-= 1
    if count > 0 { newLine() }
    write(byte: UInt8(ascii: "}"))
  }
}
