/// Remembers texts of middle length, so that one that occurs again is shared and not copied.
///
/// Questionnaires repeat themselves: towns, schools, subjects, file names. A table has a fixed number
/// of slots and forgets; it never grows and cannot be made slow by its input.
@usableFromInline
struct TextTable {
  /// The lengths in bytes that are worth it: shorter texts need no memory, longer ones do not recur.
  @usableFromInline static let lengths = 16...64

  /// The size in bytes of a file from which on the table pays for itself.
  @usableFromInline static let smallestFile = 1 << 15

  /// A text and where it was met.
  @usableFromInline
  struct Slot {
    @usableFromInline var start = 0
    @usableFromInline var text = ""

    @usableFromInline
    init() {}
  }

  @usableFromInline var slots: [Slot] = []

  @usableFromInline
  init() {}

  /// The slot for the `length` bytes from `start`, a number below 1024.
  @inlinable @inline(__always)
  static func slot(for base: UnsafePointer<UInt8>, length: Int) -> Int {
    let bytes = UnsafeRawPointer(base)
    var hash = UInt64(truncatingIfNeeded: length)
    var offset = 0
    while offset &+ 8 <= length {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      hash = hash &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 29
      offset &+= 8
    }
    hash ^= bytes.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) &>> 54)
  }

  /// Whether the `length` bytes at `left` and at `right` are the same; at least eight.
  @inlinable @inline(__always)
  static func areSame(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, length: Int
  ) -> Bool {
    let left = UnsafeRawPointer(left)
    let right = UnsafeRawPointer(right)
    var offset = 0
    while offset &+ 8 <= length {
      if left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset &+= 8
    }
    return left.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
      == right.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
  }
}

extension JSONReader {
  /// The bytes from `start` to `end` as text, shared with the same text met before.
  @inlinable
  mutating func sharedText(from start: Int, to end: Int) -> String {
    let length = end &- start
    guard TextTable.lengths.contains(length), count >= TextTable.smallestFile else {
      return text(from: start, to: end)
    }
    if table.slots.isEmpty { table.slots = Array(repeating: TextTable.Slot(), count: 1024) }
    let index = TextTable.slot(for: base + start, length: length)
    let isMet =
      table.slots[index].text.utf8.count == length
      && TextTable.areSame(base + table.slots[index].start, base + start, length: length)
    if isMet { return table.slots[index].text }
    let text = text(from: start, to: end)
    table.slots[index].start = start
    table.slots[index].text = text
    return text
  }
}
