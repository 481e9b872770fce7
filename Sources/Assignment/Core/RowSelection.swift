/// Selects the best pairings of a row by score less price.
///
/// Equal ones are told apart by the distance of the mentor's number from a place that moves with the
/// row; otherwise everybody would keep the same mentors, and others would be left without mentees.
struct RowSelection {
  /// A pairing that is kept: what it is worth, how late it came and where it stands in the row.
  private struct Entry {
    var worth: Int
    var order: Int
    var place: Int

    /// Whether another entry is kept before this one.
    func isWorse(than other: Entry) -> Bool {
      worth < other.worth || (worth == other.worth && order > other.order)
    }
  }

  /// The entries kept, the worst of them first, as a binary heap.
  private var heap: [Entry] = []

  /// The places of the pairings worth most, among those whose score less the price of the mentor
  /// exceeds `floor`.
  ///
  /// - Parameters:
  ///   - row: The pairings of the mentee.
  ///   - prices: The price of each mentor, within ±2⁶².
  ///   - floor: What a pairing has to exceed.
  ///   - start: The number of the mentor that comes first among equals.
  ///   - limit: The most places to return, at least 1.
  /// - Returns: Places in `row`, ascending.
  /// - Complexity: O(*d* + *k* log *limit*) for *d* pairings, *k* of which are among the best so far
  ///   when they are looked at.
  mutating func best(
    in row: borrowing PairingRow, prices: UnsafeBufferPointer<Int>, above floor: Int,
    from start: Int, atMost limit: Int,
  ) -> [Int] {
    // Everything is wanted, as for a core that is complete.
    if floor == .min, limit >= row.count { return Array(0..<row.count) }
    heap.removeAll(keepingCapacity: true)
    var floor = floor
    let turn = row.firstPosition(from: start)
    row.withPairings { mentors, scores in
      for range in [turn..<mentors.count, 0..<turn] {
        for place in range {
          let worth = scores[place] &- prices[Int(mentors[place])]
          guard worth > floor else { continue }
          let order = place >= turn ? place - turn : place + mentors.count - turn
          keep(Entry(worth: worth, order: order, place: place), atMost: limit)
          if heap.count == limit { floor = heap[0].worth }
        }
      }
    }
    return heap.map(\.place).sorted()
  }

  private mutating func keep(_ entry: Entry, atMost limit: Int) {
    if heap.count < limit {
      heap.append(entry)
      var child = heap.count - 1
      while child > 0, heap[child].isWorse(than: heap[(child - 1) / 2]) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
      return
    }
    heap[0] = entry
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return }
      if child + 1 < heap.count, heap[child + 1].isWorse(than: heap[child]) { child += 1 }
      guard heap[child].isWorse(than: heap[parent]) else { return }
      heap.swapAt(child, parent)
      parent = child
    }
  }
}
