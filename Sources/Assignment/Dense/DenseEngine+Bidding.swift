extension DenseEngine {
  /// Raises each price to the highest score in its column, if that is allowed.
  ///
  /// Only for square matrices, in which every column has a row in the end.
  mutating func raisePricesToColumnMaxima(_ cells: UnsafePointer<Cell>) {
    let highest = Table(repeating: Cell(0), count: columnCount)
    let columnCount = columnCount
    let target = highest.pointer
    for row in 0..<rowCount {
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
        if candidate.net < best.secondNet { break }
        let net = candidate.score &- columns[candidate.column].price
        if net > best.firstNet {
          (best.second, best.secondNet) = (best.first, best.firstNet)
          (best.first, best.firstNet) = (candidate, net)
        } else if net > best.secondNet {
          (best.second, best.secondNet) = (candidate, net)
        }
        if net == best.firstNet, columns[candidate.column].owner < 0 {
          // Free and as good as any: nobody has to make room.
          best.first = candidate
          if best.secondNet == net { return best }
        }
        index &+= 1
      }
      if index < end || rows[row].bound <= best.secondNet || rows[row].bound == Self.nothing {
        return best
      }
      list(row)
    }
  }

  /// Lets rows without a column bid for their best one, which raises its price by as much as it is
  /// better than the second best (the *augmenting row reduction* of Jonker and Volgenant).
  ///
  /// Whoever is outbid bids next; where the bid did not raise the price, later. Ends when everybody has a
  /// column, after `rounds` rounds, or after `budget` bids.
  ///
  /// - Returns: The rows that are left without a column.
  mutating func bid(rounds: Int, budget: Int) -> [Int32] {
    var waiting = (0..<rowCount).map { Int32(truncatingIfNeeded: $0) }
    waiting.removeAll { rows[$0].column >= 0 }
    var left = budget
    for _ in 0..<rounds where !waiting.isEmpty {
      var later: [Int32] = []
      for first in waiting {
        var bidder = first
        while true {
          if left == 0 || isTooNarrow {
            later.append(bidder)
            break
          }
          left -= 1
          let best = bestTwo(of: Int(bidder))
          var chosen = best.first
          let gain = best.firstNet &- best.secondNet
          let isRaised = best.secondNet != Self.nothing && gain > 0
          if isRaised {
            setPrice(columns[chosen.column].price &+ gain, of: Int(chosen.column))
          } else if columns[chosen.column].owner >= 0 {
            chosen = best.second
          }
          let outbid = assign(Int(bidder), Int(chosen.column), chosen.score)
          guard outbid >= 0 else { break }
          guard isRaised else {
            later.append(outbid)
            break
          }
          bidder = outbid
        }
      }
      waiting = later
    }
    return waiting
  }
}
