/// The best assignment of rows to columns of which each holds several, by the Hungarian method on one
/// column a place: O(*n*³), slow and short.
///
/// It shares nothing with the solver that it is compared with.
struct SlotAssignment {
  /// The most pairs that are possible.
  let count: Int

  /// The highest total with as many pairs.
  let total: Int

  /// - Parameters:
  ///   - scores: For each row the scores by column; absent ones are not possible.
  ///   - capacities: The places of each column.
  init(scores: [[Int: Int]], capacities: [Int]) {
    let slots = capacities.enumerated().flatMap { column, places in
      [Int](repeating: column, count: places)
    }
    // A pair is worth more than any sum of scores, so that more pairs always win.
    let worth = 1000 * (scores.count + 1) + 1
    let rows = scores.count
    // A column of its own lets each row stay alone at no gain.
    let width = slots.count + rows
    let costs = scores.map { row in
      slots.map { column in row[column].map { -(worth + $0) } ?? 0 }
        + [Int](repeating: 0, count: rows)
    }
    var rowPrice = [Int](repeating: 0, count: rows + 1)
    var columnPrice = [Int](repeating: 0, count: width + 1)
    var rowOf = [Int](repeating: 0, count: width + 1)
    for row in stride(from: 1, through: rows, by: 1) {
      rowOf[0] = row
      var least = [Int](repeating: .max, count: width + 1)
      var way = [Int](repeating: 0, count: width + 1)
      var used = [Bool](repeating: false, count: width + 1)
      var column = 0
      repeat {
        used[column] = true
        let current = rowOf[column]
        var delta = Int.max
        var next = 0
        for candidate in 1...width where !used[candidate] {
          let reduced =
            costs[current - 1][candidate - 1] - rowPrice[current] - columnPrice[candidate]
          if reduced < least[candidate] {
            least[candidate] = reduced
            way[candidate] = column
          }
          if least[candidate] < delta {
            delta = least[candidate]
            next = candidate
          }
        }
        for candidate in 0...width {
          if used[candidate] {
            rowPrice[rowOf[candidate]] += delta
            columnPrice[candidate] -= delta
          } else if least[candidate] != .max {
            least[candidate] -= delta
          }
        }
        column = next
      } while rowOf[column] != 0
      repeat {
        rowOf[column] = rowOf[way[column]]
        column = way[column]
      } while column != 0
    }
    let gains = (1...max(1, width)).compactMap { column -> Int? in
      guard column <= width, rowOf[column] > 0 else { return nil }
      let gain = -costs[rowOf[column] - 1][column - 1]
      return gain > 0 ? gain - worth : nil
    }
    count = gains.count
    total = gains.reduce(0, +)
  }
}
