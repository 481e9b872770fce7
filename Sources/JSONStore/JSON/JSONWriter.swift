/// The growing text of a JSON file, to which every ``JSONValue`` appends itself.
///
/// The stored form has two spaces of indentation, one field a line, lists of plain values on one
/// line, keys sorted by code point, no escaped slashes and LF at the end of each line.
public struct JSONWriter {
  /// The bytes written, and room for more behind ``used``.
  @usableFromInline var storage: [UInt8]

  /// The number of bytes written.
  @usableFromInline var used = 0

  /// Whether lines and indentation are written.
  @usableFromInline let isPretty: Bool

  /// The number of arrays and objects around the end.
  @usableFromInline var level = 0

  /// The object whose members are being written.
  @usableFromInline var object = ObjectState()

  /// Creates an empty writer with room for `capacity` bytes.
  @inlinable
  init(isPretty: Bool, capacity: Int) {
    self.isPretty = isPretty
    storage = [UInt8](repeating: 0, count: Swift.max(capacity, 64))
  }

  /// The bytes written; the writer is empty afterwards.
  @usableFromInline
  mutating func finish() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &storage)
    bytes.removeLast(bytes.count - used)
    used = 0
    return bytes
  }

  /// Makes sure that `size` bytes can be written without asking again.
  @inlinable @inline(__always)
  mutating func reserve(_ size: Int) {
    if storage.count &- used < size { grow(size) }
  }

  @usableFromInline
  @inline(never)
  mutating func grow(_ size: Int) {
    let target = Swift.max(storage.count * 2, used + size)
    storage.append(contentsOf: repeatElement(0, count: target - storage.count))
  }

  /// Appends one byte of punctuation.
  @inlinable @inline(__always)
  mutating func write(byte: UInt8) {
    reserve(1)
    storage[used] = byte
    used &+= 1
  }

  /// Appends text that needs no escapes.
  @usableFromInline
  mutating func write(plain text: StaticString) {
    write(plain: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes as they are.
  ///
  /// The unsafe core of writing, with ``newLine()``.
  @inlinable @inline(__always)
  mutating func write(plain bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    let start = used
    storage.withUnsafeMutableBufferPointer { buffer in
      if let target = buffer.baseAddress, let source = bytes.baseAddress {
        (target + start).update(from: source, count: bytes.count)
      }
    }
    used &+= bytes.count
  }

  /// Starts a line of its own at the current level; writes nothing in the compact form.
  @inlinable
  mutating func newLine() {
    guard isPretty else { return }
    let size = 1 &+ 2 &* level
    reserve(size)
    let start = used
    storage.withUnsafeMutableBufferPointer { buffer in
      buffer[start] = 0x0A
      for index in (start &+ 1)..<(start &+ size) { buffer[index] = 0x20 }
    }
    used &+= size
  }
}
