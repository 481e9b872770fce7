/// Solves one part exactly by shortest augmenting paths with prices.
///
/// Throughout, for every pairing of row *r* and column *c*:
///
///     rowPrice(r) + columnPrice(c) ≥ score(r, c), with equality where r has c;
///     columnPrice(c) ≥ 0, and 0 while c has a free place.
///
/// So the assignment is at every moment the best one for the units placed so far. Each further unit
/// takes the path of least loss to a free place, found by Dijkstra's algorithm over the differences of
/// the inequality; capacities are counters, never copies of nodes. The numbers stay within 2⁶² by the
/// limit that ``AssignmentProblemBuilder/build()`` keeps, which is why they wrap unchecked.
struct PartSolver {
  /// A column with all that a look at a pairing needs, side by side in memory.
  private struct Column {
    var price: Int
    var distance: Int
    /// The row from which the column was reached.
    var via: Int32
    /// The places still free.
    var free: Int32
    /// The row in the only place of a column that has one and is full, otherwise -1.
    var soleOwner: Int32
  }

  /// A column and the distance at which it was reached; equal distances go by the number.
  private struct Reach: Comparable {
    var distance: Int
    var column: Int32

    static func < (left: Reach, right: Reach) -> Bool {
      left.distance < right.distance
        || (left.distance == right.distance && left.column < right.column)
    }
  }

  private let graph: PartGraph
  private var nodes: [Column]
  private(set) var rowPrices: [Int]
  private var missing: [Int32]

  /// Where the places of each column start, and the row in each taken place.
  private let slotStart: [Int]
  private var slots: [Int32]

  // The working memory of a search.
  private var rowDistance: [Int]
  private var rowVia: [Int32]
  private var heap = MinimumHeap<Reach>()
  private var level: [Int32] = []
  private var scannedRows: [Int32] = []
  private var touched: [Int32] = []

  /// The price of each column.
  var columnPrices: [Int] { nodes.map(\.price) }

  /// The pairs as row and column.
  var pairs: [(row: Int, column: Int)] {
    nodes.indices.flatMap { column in
      slots[slotStart[column]..<slotStart[column + 1] - Int(nodes[column].free)].map {
        (row: Int($0), column: column)
      }
    }
  }

  /// Solves `graph`; `nil` where a unit finds no place, which the decomposition rules out.
  init?(_ graph: PartGraph) {
    self.graph = graph
    let (rowCount, columnCount) = (graph.rowNumbers.count, graph.columnNumbers.count)
    var demand = [Int32](repeating: 0, count: columnCount)
    for column in graph.columns { demand[Int(column)] &+= 1 }
    var start = [0]
    start.reserveCapacity(columnCount + 1)
    nodes = []
    nodes.reserveCapacity(columnCount)
    for column in 0..<columnCount {
      let places = min(demand[column], graph.capacities[column])
      start.append(start[column] + Int(places))
      nodes.append(Column(price: 0, distance: .max, via: -1, free: places, soleOwner: -1))
    }
    slotStart = start
    slots = [Int32](repeating: -1, count: start[columnCount])
    missing = graph.supplies
    rowPrices = [Int](repeating: 0, count: rowCount)
    rowDistance = [Int](repeating: .max, count: rowCount)
    rowVia = [Int32](repeating: -1, count: rowCount)

    setThresholds()
    takeBestColumns()
    for row in 0..<rowCount {
      while missing[row] > 0 {
        guard let column = search(from: row) else { return nil }
        augment(to: column, from: row)
      }
    }
  }

  /// Prices each row at the score of the last column it would get if it could have its best ones.
  private mutating func setThresholds() {
    var best: [Int] = []
    for row in rowPrices.indices {
      let range = graph.rowStart[row]..<graph.rowStart[row + 1]
      let supply = Int(missing[row])
      guard supply > 1 else {
        rowPrices[row] = graph.scores[range].max() ?? 0
        continue
      }
      best.removeAll(keepingCapacity: true)
      best.append(contentsOf: graph.scores[range])
      best.sort(by: >)
      rowPrices[row] = supply <= best.count ? best[supply - 1] : best.last ?? 0
    }
  }

  /// Gives rows the columns that suit the starting prices, the lowest numbers first.
  private mutating func takeBestColumns() {
    // A price above 0 says that the column is worth more than the threshold to the row it names.
    for row in rowPrices.indices where graph.supplies[row] > 1 {
      for index in graph.rowStart[row]..<graph.rowStart[row + 1] {
        let column = Int(graph.columns[index])
        let surplus = graph.scores[index] &- rowPrices[row]
        if surplus > nodes[column].price {
          nodes[column].price = surplus
          nodes[column].via = Int32(row)
        }
      }
    }
    for column in nodes.indices where nodes[column].price > 0 {
      place(Int(nodes[column].via), in: column)
    }
    for row in rowPrices.indices where missing[row] > 0 {
      for index in graph.rowStart[row]..<graph.rowStart[row + 1] {
        let column = Int(graph.columns[index])
        guard nodes[column].free > 0, missing[row] > 0, graph.scores[index] == rowPrices[row]
        else { continue }
        place(row, in: column)
      }
    }
  }

  private mutating func place(_ row: Int, in column: Int) {
    let slot = slotStart[column + 1] - Int(nodes[column].free)
    slots[slot] = Int32(row)
    nodes[column].free -= 1
    missing[row] -= 1
    noteOwner(of: column)
  }

  private mutating func noteOwner(of column: Int) {
    let first = slotStart[column]
    if slotStart[column + 1] - first == 1 { nodes[column].soleOwner = slots[first] }
  }

  /// Finds the free place that one more unit of `start` reaches at the least loss, and adjusts the
  /// prices; among equally near columns the one with the lowest number.
  private mutating func search(from start: Int) -> Int? {
    heap.removeAll()
    level.removeAll(keepingCapacity: true)
    scannedRows.removeAll(keepingCapacity: true)
    touched.removeAll(keepingCapacity: true)
    var nearest = Int.max
    var nearestColumn = -1
    var distance = 0
    rowDistance[start] = 0
    scannedRows.append(Int32(start))
    scan(start, at: 0, &nearest, &nearestColumn)
    while true {
      let column: Int
      if let next = level.popLast() {
        column = Int(next)
      } else {
        guard let entry = heap.pop(), entry.distance < nearest else { break }
        column = Int(entry.column)
        guard nodes[column].distance == entry.distance else { continue }
        distance = entry.distance
      }
      guard distance < nearest else { break }
      for slot in slotStart[column]..<slotStart[column &+ 1] {
        let row = Int(slots[slot])
        guard rowDistance[row] == .max else { continue }
        rowDistance[row] = distance
        rowVia[row] = Int32(column)
        scannedRows.append(Int32(row))
        scan(row, at: distance, &nearest, &nearestColumn)
      }
    }
    for scanned in scannedRows {
      let row = Int(scanned)
      if nearestColumn >= 0 { rowPrices[row] &-= nearest &- rowDistance[row] }
      rowDistance[row] = .max
    }
    for reached in touched {
      let column = Int(reached)
      if nodes[column].distance < nearest, nearestColumn >= 0 {
        nodes[column].price &+= nearest &- nodes[column].distance
      }
      nodes[column].distance = .max
    }
    return nearestColumn < 0 ? nil : nearestColumn
  }

  /// Looks at all pairings of `row`, which lies at `distance`.
  private mutating func scan(
    _ row: Int, at distance: Int, _ nearest: inout Int, _ nearestColumn: inout Int,
  ) {
    let base = distance &+ rowPrices[row]
    for index in graph.rowStart[row]..<graph.rowStart[row &+ 1] {
      let column = Int(graph.columns[index])
      let reached = base &+ nodes[column].price &- graph.scores[index]
      guard reached <= nearest, reached < nodes[column].distance else { continue }
      if nodes[column].free > 0 {
        guard reached < nearest || column < nearestColumn else { continue }
        nearest = reached
        nearestColumn = column
      } else {
        guard reached < nearest else { continue }
        // A column of the row itself leads nowhere, but its price has to move with that of the row.
        if nodes[column].soleOwner != Int32(row) {
          if reached == distance {
            level.append(Int32(column))
          } else {
            heap.push(Reach(distance: reached, column: Int32(column)))
          }
        }
      }
      if nodes[column].distance == .max { touched.append(Int32(column)) }
      nodes[column].distance = reached
      nodes[column].via = Int32(row)
    }
  }

  /// Moves every row on the path found by the last search, which ends in a free place of `column`.
  private mutating func augment(to column: Int, from start: Int) {
    var column = column
    var slot = slotStart[column + 1] - Int(nodes[column].free)
    nodes[column].free -= 1
    while true {
      let row = Int(nodes[column].via)
      slots[slot] = Int32(row)
      noteOwner(of: column)
      guard row != start else { break }
      column = Int(rowVia[row])
      slot = slotStart[column]
      while slots[slot] != Int32(row) { slot += 1 }
    }
    missing[start] -= 1
  }
}
