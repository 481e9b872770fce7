/// Turns the bytes of files into values and back.
public enum JSONCoding {
  /// The value of the file with the text `bytes`.
  ///
  /// `file` is how errors call the file; `line` is the line in it where `bytes` begin, for files
  /// with one value a line. A byte order mark is dropped.
  ///
  /// - Throws: a ``JSONError`` for anything but exactly one value in strict JSON within ``JSONLimits``.
  /// - Complexity: O(*n*) in the number of bytes.
  @inlinable
  public static func decode<Value: JSONValue>(
    _ type: Value.Type, from bytes: consuming [UInt8], file: String, line: Int = 1
  ) throws(JSONError) -> Value {
    try read(bytes, file: file, line: line) { reader throws(ReadFailure) in
      try Value.readJSON(from: &reader)
    }
  }

  /// The stored form of `value`: two spaces, one field a line, a final newline.
  @inlinable
  public static func encodePretty<Value: JSONValue>(_ value: Value) -> [UInt8] {
    write(isPretty: true) { value.writeJSON(to: &$0) }
  }

  /// The form of `value` on one line, without spaces and without a newline.
  @inlinable
  public static func encodeCompact<Value: JSONValue>(_ value: Value) -> [UInt8] {
    write(isPretty: false) { value.writeJSON(to: &$0) }
  }

  @inlinable
  static func write(
    isPretty: Bool, capacity: Int = 1 << 12, _ body: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(isPretty: isPretty, capacity: capacity)
    body(&writer)
    if isPretty { writer.write(byte: 0x0A) }
    return writer.finish()
  }

  @inlinable
  static func read<Value>(
    _ bytes: consuming [UInt8], file: String, line: Int,
    _ body: (inout JSONReader) throws(ReadFailure) -> Value
  ) throws(JSONError) -> Value {
    let count = bytes.count
    if let failure = refusal(of: bytes) {
      throw locate(failure, in: bytes, count: count, file: file, line: line)
    }
    bytes.append(contentsOf: repeatElement(0, count: JSONReader.padding))
    do throws(ReadFailure) {
      return try bytes.withUnsafeBufferPointer { buffer throws(ReadFailure) in
        guard let base = buffer.baseAddress else {
          throw ReadFailure(at: 0, .syntax(.empty))
        }
        var reader = JSONReader(base: base, count: count, position: 0)
        reader.skipMark()
        reader.skipSpace()
        let value = try body(&reader)
        try reader.finish()
        return value
      }
    } catch {
      throw locate(error, in: bytes, count: count, file: file, line: line)
    }
  }
}

extension JSONReader {
  /// Goes behind a byte order mark.
  @usableFromInline
  mutating func skipMark() {
    if byte(at: 0) == 0xEF, byte(at: 1) == 0xBB, byte(at: 2) == 0xBF { position = 3 }
  }

  /// Makes sure that nothing follows the value.
  @usableFromInline
  mutating func finish() throws(ReadFailure) {
    skipSpace()
    if position < count {
      let isComment = current == UInt8(ascii: "/") || current == UInt8(ascii: "#")
      throw ReadFailure(at: position, .syntax(isComment ? .comment : .trailingText))
    }
  }
}
