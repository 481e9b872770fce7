/// Where a search goes on: a column at the end of a path, or (as `~row`) a row whose list goes on.
struct PathEnd<Weight: FixedWidthInteger & SignedInteger & BitwiseCopyable>: BitwiseCopyable {
  var distance: Weight
  var code: Int32
}

/// The open ends of a search, nearest first; among equally near ones in a fixed order.
///
/// A binary heap over plain memory.
struct PathQueue<Weight: FixedWidthInteger & SignedInteger & BitwiseCopyable> {
  private var ends: [PathEnd<Weight>] = []

  /// The nearest end, or `nil` where there are none.
  var first: PathEnd<Weight>? { ends.first }

  mutating func removeAll() { ends.removeAll(keepingCapacity: true) }

  @inline(__always)
  private static func precedes(_ left: PathEnd<Weight>, _ right: PathEnd<Weight>) -> Bool {
    left.distance != right.distance ? left.distance < right.distance : left.code < right.code
  }

  mutating func push(_ end: PathEnd<Weight>) {
    ends.append(end)
    var hole = ends.count &- 1
    ends.withUnsafeMutableBufferPointer { ends in
      while hole > 0 {
        let parent = (hole &- 1) / 2
        guard Self.precedes(end, ends[parent]) else { break }
        ends[hole] = ends[parent]
        hole = parent
      }
      ends[hole] = end
    }
  }

  mutating func removeFirst() {
    let last = ends.removeLast()
    let count = ends.count
    guard count > 0 else { return }
    ends.withUnsafeMutableBufferPointer { ends in
      var hole = 0
      while true {
        var child = 2 &* hole &+ 1
        guard child < count else { break }
        if child &+ 1 < count, Self.precedes(ends[child &+ 1], ends[child]) { child &+= 1 }
        guard Self.precedes(ends[child], last) else { break }
        ends[hole] = ends[child]
        hole = child
      }
      ends[hole] = last
    }
  }
}
