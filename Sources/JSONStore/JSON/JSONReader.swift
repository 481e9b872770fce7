/// A cursor over the bytes of a JSON file, which every ``JSONValue`` reads itself from.
///
/// The bytes are valid UTF-8 and are followed by ``padding`` zero bytes, so that no step needs to
/// ask whether the end is reached: a zero byte is part of no token. A reader is valid only inside the
/// call that handed it out; it must not be kept.
public struct JSONReader {
  /// The number of zero bytes that follow the text.
  @usableFromInline static let padding = 16

  /// The address of the first byte.
  ///
  /// This is the unsafe core of reading. All reading goes through `byte(at:)` and `word(at:)`.
  @usableFromInline let base: UnsafePointer<UInt8>

  /// The number of bytes without the padding.
  @usableFromInline let count: Int

  /// The byte on which the reader stands.
  @usableFromInline var position: Int

  /// The number of arrays and objects around the position.
  @usableFromInline var depth = 0

  /// The object whose fields are being read.
  @usableFromInline var frame = Frame()

  /// The fields of all indexed objects around the position, the innermost last.
  @usableFromInline var entries: [Entry] = []

  /// The texts of middle length met so far.
  @usableFromInline var table = TextTable()

  /// Whether a surprise has been met: from there on objects are indexed before they are read.
  @usableFromInline var prefersIndex = false

  /// Creates a reader of `count` bytes at `base`, followed by ``padding`` zero bytes.
  @inlinable
  init(base: UnsafePointer<UInt8>, count: Int, position: Int) {
    self.base = base
    self.count = count
    self.position = position
  }

  @inlinable @inline(__always)
  func byte(at index: Int) -> UInt8 { base[index] }

  /// The byte under the reader, zero at the end.
  @inlinable @inline(__always)
  var current: UInt8 { base[position] }

  /// Eight bytes from `index`, which may reach into the padding; the first byte is the lowest.
  @inlinable @inline(__always)
  func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
  }

  /// Moves to the next byte that is not white space.
  @inlinable @inline(__always)
  mutating func skipSpace() {
    var index = position
    while true {
      let byte = base[index]
      if byte > 0x20 || (byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) { break }
      index += 1
    }
    position = index
  }

  /// The kind of the value on which the reader stands, judged by its first byte.
  ///
  /// For values that have more than one form: a list or a text, a date or a year.
  ///
  /// - Throws: a syntax problem where no value begins.
  public func nextKind() throws(ReadFailure) -> JSONKind {
    switch current {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw ReadFailure(at: position, .syntax(surprise()))
    }
  }

  /// Where the reader stands, for a failure about a value that has been read since.
  public var place: Int { position }

  /// A failure that states `problem` at `place`, or where the reader stands now.
  public func failure(_ problem: ValueProblem, at place: Int? = nil) -> ReadFailure {
    ReadFailure(at: place ?? position, .problem(problem))
  }

  /// A failure because the value under the reader is not of the kind `expected`.
  @usableFromInline
  @inline(never)
  func failure(expected: JSONKind) -> ReadFailure {
    do throws(ReadFailure) {
      let found = try nextKind()
      return ReadFailure(at: position, .kind(expected: expected, found: found))
    } catch {
      return error
    }
  }

  /// Enters an array or an object.
  @inlinable @inline(__always)
  mutating func descend() throws(ReadFailure) {
    depth += 1
    if depth > JSONLimits.depth { throw ReadFailure(at: position, .syntax(.tooDeep)) }
    position += 1
  }
}
