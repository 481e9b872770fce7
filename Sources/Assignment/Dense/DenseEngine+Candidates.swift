extension DenseEngine {
  /// Makes the list of candidates of a row anew, at the present prices.
  ///
  /// Of columns of equal net at the end of the list those are taken that follow the number of the row,
  /// round the matrix: otherwise all rows would list the same columns.
  ///
  /// - Complexity: one look through the row, and O(*c* log *c*) for *c* candidates.
  mutating func list(_ row: Int) {
    work &+= columnCount / 8
    let best = priced.best(of: row)
    let wanted = min(capacity, max(2, capacity / 2))
    var count = 0
    var floor = Self.nothing
    while true {
      floor = best &- depth
      count = priced.collect(row, reaching: floor, into: offers)
      if count >= wanted || count == columnCount { break }
      depth = depth &+ depth / 2 &+ 1
    }
    rows[row].listed = priceChanges
    if count > capacity {
      depth = max(0, depth &- depth / 16 &- 1)
      choose(count, after: row)
      var bound = offers[capacity].net
      var index = capacity &+ 1
      while index < count {
        bound = max(bound, offers[index].net)
        index &+= 1
      }
      rows[row].bound = bound
      count = capacity
    } else {
      rows[row].bound = count == columnCount ? Self.nothing : floor &- 1
    }
    sort(count, of: row)
    rows[row].count = Int32(truncatingIfNeeded: count)
  }

  /// The order in which columns are preferred at equal net: from the number of the row on.
  @inline(__always)
  private func rank(of column: Int32, after row: Int) -> Int32 {
    let difference = column &- Int32(truncatingIfNeeded: row)
    return difference < 0 ? difference &+ Int32(truncatingIfNeeded: columnCount) : difference
  }

  @inline(__always)
  private func precedes(_ left: Offer, _ right: Offer, after row: Int) -> Bool {
    left.net != right.net
      ? left.net > right.net
      : rank(of: left.column, after: row) < rank(of: right.column, after: row)
  }

  /// Moves the best ``capacity`` of the first `count` offers to the front, by repeated division.
  private func choose(_ count: Int, after row: Int) {
    var (low, high) = (0, count - 1)
    while low < high {
      let pivot = offers[(low &+ high) / 2]
      var (left, right) = (low, high)
      while left <= right {
        while precedes(offers[left], pivot, after: row) { left &+= 1 }
        while precedes(pivot, offers[right], after: row) { right &-= 1 }
        if left <= right {
          let offer = offers[left]
          offers[left] = offers[right]
          offers[right] = offer
          left &+= 1
          right &-= 1
        }
      }
      if capacity <= right { high = right } else if capacity >= left { low = left } else { return }
    }
  }

  /// Writes the first `count` offers to the list of a row in order.
  private func sort(_ count: Int, of row: Int) {
    let start = row &* capacity
    var index = 0
    while index < count {
      let offer = offers[index]
      let rank = rank(of: offer.column, after: row)
      var gap = start &+ index
      while gap > start {
        let other = candidates[gap &- 1]
        guard
          other.net < offer.net
            || (other.net == offer.net && self.rank(of: other.column, after: row) > rank)
        else { break }
        candidates[gap] = other
        gap &-= 1
      }
      candidates[gap] = Candidate(
        net: offer.net, score: offer.net &+ columns[offer.column].price, column: offer.column)
      index &+= 1
    }
  }
}
