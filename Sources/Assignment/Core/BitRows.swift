/// A square table of bits, one row after the other.
struct BitRows: Sendable {
  /// The number of rows, and of bits in each.
  let count: Int

  private let width: Int
  private var words: [UInt64]

  /// Creates a table without set bits.
  init(count: Int) {
    self.count = count
    width = (count + 63) / 64
    words = [UInt64](repeating: 0, count: count * width)
  }

  /// Sets a bit.
  mutating func insert(_ bit: Int, in row: Int) {
    words[row * width + bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Sets all bits of `other`'s row in a row of this table, which has the same size.
  mutating func form(_ row: Int, unionWith otherRow: Int, of other: borrowing BitRows) {
    for word in 0..<width { words[row * width + word] |= other.words[otherRow * width + word] }
  }

  /// Sets all bits of a set, which is as long as a row.
  mutating func form(_ row: Int, unionWith set: [UInt64]) {
    for word in 0..<width { words[row * width + word] |= set[word] }
  }

  /// Adds the set bits of a row to `set`, which is as long as a row.
  func add(_ row: Int, to set: inout [UInt64]) {
    for word in 0..<width { set[word] |= words[row * width + word] }
  }

  /// Sets all bits of one row in another one.
  mutating func form(_ row: Int, unionWith otherRow: Int) {
    for word in 0..<width { words[row * width + word] |= words[otherRow * width + word] }
  }

  /// The first bit of a row that is set and not among `excluded`, which is as long as a row.
  func first(in row: Int, without excluded: [UInt64]) -> Int? {
    for word in 0..<width {
      let left = words[row * width + word] & ~excluded[word]
      if left != 0 { return 64 * word + left.trailingZeroBitCount }
    }
    return nil
  }

  /// The set bits of a row, ascending.
  func bits(of row: Int) -> [Int] {
    var found: [Int] = []
    for word in 0..<width {
      var left = words[row * width + word]
      while left != 0 {
        found.append(64 * word + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    return found
  }

  /// The table with rows and bits exchanged.
  var transposed: BitRows {
    var result = BitRows(count: count)
    for row in 0..<count {
      for bit in bits(of: row) { result.insert(row, in: bit) }
    }
    return result
  }

  /// A set of bits without members, as long as a row.
  var emptySet: [UInt64] { [UInt64](repeating: 0, count: width) }
}
