extension DenseEngine {
  /// Raises each price to the highest score in its column.
  ///
  /// Only for square matrices, in which every column has a row in the end.
  mutating func raisePricesToColumnMaxima(_ cells: UnsafePointer<Cell>, storedRowCount: Int) {
    let highest = Table(repeating: Cell(0), count: columnCount)
    let columnCount = columnCount
    let target = highest.pointer
    for row in 0..<storedRowCount {
      let source = cells + row &* columnCount
      var column = 0
      while column < columnCount {
        target[column] = max(target[column], source[column])
        column &+= 1
      }
    }
    for column in 0..<columnCount {
      setPrice(Weight(truncatingIfNeeded: highest[column]), of: column)
    }
  }

  /// What the best two columns are worth to a row.
  struct BestTwo {
    var first: Candidate
    var firstNet: Weight
    var second: Candidate
    var secondNet: Weight
  }

  /// The two best columns of a row; a free one is preferred among the best.
  ///
  /// Without a second column both are the same.
  @inline(__always)
  mutating func bestTwo(of row: Int) -> BestTwo {
    while true {
      let start = row &* capacity
      var best = BestTwo(
        first: candidates[start], firstNet: Self.nothing, second: candidates[start],
        secondNet: Self.nothing)
      var index = start
      let end = start &+ Int(rows[row].count)
      while index < end {
        let candidate = candidates[index]
        work &+= 1
        if candidate.net < best.secondNet { break }
        if candidate.net == best.secondNet, columns[best.first.column].owner < 0 { break }
        let net = candidate.score &- columns[candidate.column].price
        if net > best.firstNet {
          (best.second, best.secondNet) = (best.first, best.firstNet)
          (best.first, best.firstNet) = (candidate, net)
        } else if net > best.secondNet {
          (best.second, best.secondNet) = (candidate, net)
        }
        if net == best.firstNet, columns[candidate.column].owner < 0 { best.first = candidate }
        index &+= 1
      }
      if index < end || rows[row].bound <= best.secondNet || rows[row].bound == Self.nothing {
        return best
      }
      list(row)
    }
  }

  /// Lets rows without a column bid for their best one, which raises its price by as much as it is
  /// better than the second best (the *augmenting row reduction* of Jonker and Volgenant), and by
  /// `extra`.
  ///
  /// Whoever is outbid bids next; where the bid did not raise the price, in the next round. Without an
  /// extra amount this ends after a few rounds, because equally good columns can change hands for ever,
  /// and after a number of bids in proportion to the rows, because small steps can take very long. With
  /// one every row gets a column, which is among the best of the row but for `extra`.
  ///
  /// - Returns: The rows that are left without a column, the last ones first.
  /// - Throws: ``AssignmentError/stopped``.
  mutating func bid(extra: Weight = 0) throws(AssignmentError) -> [Int32] {
    var waiting = (0..<rowCount).filter { rows[$0].column < 0 }.map {
      Int32(truncatingIfNeeded: $0)
    }
    var bids = 0
    let (rounds, limit) = extra > 0 ? (1, Int.max) : (8, 8 * rowCount)
    for _ in 0..<rounds {
      var later: [Int32] = []
      for first in waiting {
        var bidder = first
        while bidder >= 0 {
          if bids == limit {
            later.append(bidder)
            break
          }
          bids += 1
          if bids & 0xFFF == 0 { try report(done: 0) }
          let best = bestTwo(of: Int(bidder))
          var chosen = best.first
          let isAlone = best.secondNet == Self.nothing
          let gain = isAlone ? 0 : best.firstNet &- best.secondNet &+ extra
          if gain > 0 {
            setPrice(columns[chosen.column].price &+ gain, of: Int(chosen.column))
          } else if columns[chosen.column].owner >= 0 {
            chosen = best.second
          }
          let outbid = assign(Int(bidder), Int(chosen.column), chosen.score)
          guard gain > 0 else {
            if outbid >= 0 { later.append(outbid) }
            break
          }
          bidder = outbid
        }
      }
      waiting = later
      if waiting.isEmpty { break }
    }
    waiting.reverse()
    return waiting
  }
}
