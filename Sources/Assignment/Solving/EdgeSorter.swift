/// Sorts the edges of rows by weight, the heaviest first; equal ones keep their order.
///
/// Short rows are sorted by insertion, long ones by counting, eight bits of the weight at a time, which
/// looks at nothing twice and never guesses.
struct EdgeSorter<Weight: PartWeight>: ~Copyable {
  private let highest: Weight
  private let digits: Int
  private let counts = Table<Int32>(repeating: 0, count: 256)
  private let copies: Table<PartEdge<Weight>>

  /// Prepares sorting rows of at most `longest` edges with weights from 0 to `highest`.
  init(highest: Weight, longest: Int) {
    self.highest = highest
    digits = max(1, (Weight.bitWidth - highest.leadingZeroBitCount + 7) / 8)
    copies = Table(repeating: PartEdge(column: 0, weight: 0), count: longest)
  }

  /// Sorts the edges in `range`.
  ///
  /// - Complexity: O(*n*) for long rows, O(*n*²) for short ones.
  func sort(_ edges: borrowing Table<PartEdge<Weight>>, _ range: Range<Int>) {
    let byCounting = digits * (2 * range.count + 256)
    if byCounting < range.count * range.count / 2 {
      for digit in 0..<digits { count(digit, edges, range) }
    } else {
      insert(edges, range)
    }
  }

  private func insert(_ edges: borrowing Table<PartEdge<Weight>>, _ range: Range<Int>) {
    guard var next = range.first else { return }
    next &+= 1
    while next < range.upperBound {
      let edge = edges[next]
      var gap = next
      while gap > range.lowerBound, edges[gap &- 1].weight < edge.weight {
        edges[gap] = edges[gap &- 1]
        gap &-= 1
      }
      edges[gap] = edge
      next &+= 1
    }
  }

  /// Sorts by one digit of the distance from the highest weight.
  private func count(
    _ digit: Int, _ edges: borrowing Table<PartEdge<Weight>>, _ range: Range<Int>,
  ) {
    let shift = Weight(truncatingIfNeeded: 8 &* digit)
    counts.fill(with: 0)
    for index in range {
      let edge = edges[index]
      copies[index &- range.lowerBound] = edge
      counts[Int(truncatingIfNeeded: ((highest &- edge.weight) &>> shift) & 255)] &+= 1
    }
    var start: Int32 = 0
    for value in 0..<256 {
      let count = counts[value]
      counts[value] = start
      start &+= count
    }
    for index in 0..<range.count {
      let edge = copies[index]
      let value = Int(truncatingIfNeeded: ((highest &- edge.weight) &>> shift) & 255)
      let position = Int(counts[value])
      counts[value] &+= 1
      edges[range.lowerBound &+ position] = edge
    }
  }
}
