/// Solves one part exactly by shortest augmenting paths with prices.
///
/// **Invariant.** Throughout, for every edge of row *r* and column *c*:
///
///     rowPrice(r) + columnPrice(c) ≥ weight(r, c), with equality where r has c;
///     columnPrice(c) ≥ 0, and 0 while c has a free place.
///
/// So the assignment is at every moment the best one for the units placed so far. Each further unit
/// takes the path of least loss to a free place, found by Dijkstra's algorithm over the differences of
/// the inequality; capacities are counters, never copies of nodes. A search stops as soon as nothing
/// nearer than the nearest free place can come, and because prices are never negative it leaves a row
/// at the first edge too light for that.
///
/// Where free places become rare, searches grow until each sees the whole part. ``PriceLift`` then
/// raises all prices at once so that the way to a free place costs nothing.
struct PartSolver<Weight: PartWeight>: ~Copyable {
  /// A column with all that a look at an edge needs, side by side in memory.
  struct Column: BitwiseCopyable {
    var price: Weight
    var distance: Weight
    /// The row from which the column was reached.
    var via: Int32
    /// The free places; where a column for one row is taken, the complement of the row.
    var state: Int32
  }

  struct Row: BitwiseCopyable {
    var price: Weight
    var distance: Weight
    /// The column from which the row was reached.
    var via: Int32
    /// The units without a place.
    var missing: Int32
  }

  /// A column and the distance at which it was reached; equal distances go by the number.
  private struct Reach: Comparable {
    var distance: Weight
    var column: Int32

    static func < (left: Reach, right: Reach) -> Bool {
      left.distance < right.distance
        || (left.distance == right.distance && left.column < right.column)
    }
  }

  let graph: PartGraph<Weight>
  let rows: Table<Row>
  let columns: Table<Column>

  /// Where the places of each column start, and the row in each taken place; for columns of a part
  /// in which each takes one row, position and number are the same.
  let placeStart: Table<Int>
  let places: Table<Int32>

  // The working memory of a search.
  private var heap = MinimumHeap<Reach>()
  private var level: [Int32] = []
  private var scannedRows: [Int32] = []
  private var touched: [Int32] = []

  /// The edges looked at since the last lift.
  private var looks = 0

  /// Solves `graph`; `nil` where a unit finds no place at a distance below the ceiling of the weight.
  init?(_ graph: consuming PartGraph<Weight>, watch: Watch) throws(AssignmentError) {
    self.init(unsolved: graph)
    setThresholds()
    takeBestColumns()
    guard try placeMissingUnits(watch) else { return nil }
  }

  /// Prepares the tables with everybody unplaced.
  private init(unsolved graph: consuming PartGraph<Weight>) {
    rows = Table(
      repeating: Row(price: 0, distance: .max, via: -1, missing: 0), count: graph.rowCount)
    for row in 0..<rows.count { rows[row].missing = graph.supplies[row] }
    columns = Table(
      repeating: Column(price: 0, distance: .max, via: -1, state: 0), count: graph.columnCount)
    for edge in 0..<graph.edges.count { columns[graph.edges[edge].column].state &+= 1 }
    placeStart = Table(repeating: 0, count: columns.count + 1)
    for column in 0..<columns.count {
      columns[column].state = min(columns[column].state, graph.capacities[column])
      placeStart[column + 1] = placeStart[column] + Int(columns[column].state)
    }
    places = Table(repeating: -1, count: placeStart[columns.count])
    self.graph = graph
  }

  /// Places one unit after the other; false where one finds no place.
  private mutating func placeMissingUnits(_ watch: Watch) throws(AssignmentError) -> Bool {
    var lift: PriceLift<Weight>?
    let patience = 6 * graph.edges.count + 10_000
    for row in 0..<rows.count {
      while rows[row].missing > 0 {
        let column = search(from: row)
        guard column >= 0 else { return false }
        augment(to: column, from: row)
        guard looks > patience else { continue }
        looks = 0
        try watch.report(.assigning, done: row, of: rows.count)
        if lift == nil { lift = PriceLift(graph) }
        lift?.raise(graph, rows, columns, placeStart, places)
      }
    }
    return true
  }

  /// Prices each row at the weight of the last column it would get if it could have its best ones.
  private func setThresholds() {
    for row in 0..<rows.count {
      let range = graph.rowStart[row]..<graph.rowStart[row + 1]
      guard !range.isEmpty else { continue }
      let last = min(range.lowerBound + Int(max(rows[row].missing, 1)), range.upperBound) - 1
      rows[row].price = graph.edges[last].weight
    }
  }

  /// Gives rows the columns that suit the starting prices, the lowest numbers first.
  private func takeBestColumns() {
    // A price above 0 says that the column is worth more than the threshold to the row it names.
    for row in 0..<rows.count where graph.supplies[row] > 1 {
      for index in graph.rowStart[row]..<graph.rowStart[row + 1] {
        let edge = graph.edges[index]
        let surplus = edge.weight &- rows[row].price
        guard surplus > 0 else { break }
        if surplus > columns[edge.column].price {
          columns[edge.column].price = surplus
          columns[edge.column].via = Int32(row)
        }
      }
    }
    for column in 0..<columns.count where columns[column].price > 0 {
      place(Int(columns[column].via), in: column)
    }
    for row in 0..<rows.count where rows[row].missing > 0 {
      for index in graph.rowStart[row]..<graph.rowStart[row + 1] {
        let edge = graph.edges[index]
        guard edge.weight >= rows[row].price, rows[row].missing > 0 else { break }
        let column = Int(edge.column)
        guard edge.weight == rows[row].price, columns[column].state > 0 else { continue }
        place(row, in: column)
      }
    }
  }

  private func place(_ row: Int, in column: Int) {
    let place = placeStart[column + 1] &- Int(columns[column].state)
    places[place] = Int32(truncatingIfNeeded: row)
    rows[row].missing &-= 1
    columns[column].state &-= 1
    noteOwner(of: column)
  }

  private func noteOwner(of column: Int) {
    let first = placeStart[column]
    if placeStart[column &+ 1] &- first == 1 { columns[column].state = ~places[first] }
  }

  /// Finds the free place that one more unit of `start` reaches at the least loss, and adjusts the
  /// prices; -1 where there is none.
  private mutating func search(from start: Int) -> Int {
    heap.removeAll()
    level.removeAll(keepingCapacity: true)
    scannedRows.removeAll(keepingCapacity: true)
    touched.removeAll(keepingCapacity: true)
    var nearest = Weight.ceiling
    var nearestColumn = -1
    var distance: Weight = 0
    if graph.supplies[start] == 1 { lowerPrice(of: start) }
    rows[start].distance = 0
    scannedRows.append(Int32(truncatingIfNeeded: start))
    scan(start, at: 0, &nearest, &nearestColumn)
    while true {
      let column: Int
      if let next = level.popLast() {
        column = Int(next)
      } else {
        guard let entry = heap.pop(), entry.distance < nearest else { break }
        column = Int(entry.column)
        guard columns[column].distance == entry.distance else { continue }
        distance = entry.distance
      }
      guard distance < nearest else { break }
      let state = columns[column].state
      if state < 0 {
        let row = Int(~state)
        guard rows[row].distance == .max else { continue }
        rows[row].distance = distance
        rows[row].via = Int32(truncatingIfNeeded: column)
        scannedRows.append(Int32(truncatingIfNeeded: row))
        scan(row, at: distance, &nearest, &nearestColumn)
      } else {
        for place in placeStart[column]..<placeStart[column &+ 1] {
          let row = Int(places[place])
          guard rows[row].distance == .max else { continue }
          rows[row].distance = distance
          rows[row].via = Int32(truncatingIfNeeded: column)
          scannedRows.append(Int32(truncatingIfNeeded: row))
          scan(row, at: distance, &nearest, &nearestColumn)
        }
      }
    }
    for row in scannedRows {
      if nearestColumn >= 0 { rows[row].price &-= nearest &- rows[row].distance }
      rows[row].distance = .max
    }
    for column in touched {
      if columns[column].distance < nearest, nearestColumn >= 0 {
        columns[column].price &+= nearest &- columns[column].distance
        // A price this high would make later sums overflow; the caller takes a wider weight.
        if columns[column].price > Weight.ceiling { nearestColumn = -1 }
      }
      columns[column].distance = .max
    }
    return nearestColumn
  }

  /// Lowers the price of a row without a column as far as the inequality allows.
  private func lowerPrice(of row: Int) {
    var best = -Weight.ceiling
    for index in graph.rowStart[row]..<graph.rowStart[row &+ 1] {
      let edge = graph.edges[index]
      guard edge.weight > best else { break }
      best = max(best, edge.weight &- columns[edge.column].price)
    }
    rows[row].price = best
  }

  /// Looks at the edges of `row`, which lies at `distance`, as far as they can matter.
  @inline(__always)
  private mutating func scan(
    _ row: Int, at distance: Weight, _ nearest: inout Weight, _ nearestColumn: inout Int,
  ) {
    let base = distance &+ rows[row].price
    let owner = ~Int32(truncatingIfNeeded: row)
    let end = graph.rowStart[row &+ 1]
    var index = graph.rowStart[row]
    let first = index
    while index < end {
      let edge = graph.edges[index]
      index &+= 1
      let least = base &- edge.weight
      guard least < nearest else { break }
      let number = edge.column
      let column = columns[number]
      let reached = least &+ column.price
      guard reached < nearest, reached < column.distance else { continue }
      columns[number].via = Int32(truncatingIfNeeded: row)
      if column.state > 0 {
        nearest = reached
        nearestColumn = Int(number)
        continue
      }
      columns[number].distance = reached
      if column.distance == .max { touched.append(number) }
      // A column of the row itself leads nowhere, but its price has to move with that of the row.
      guard column.state != owner else { continue }
      if reached == distance {
        level.append(number)
      } else {
        heap.push(Reach(distance: reached, column: number))
      }
    }
    looks &+= index &- first
  }

  /// Moves every row on the path found by the last search, which ends in a free place of `column`.
  private func augment(to column: Int, from start: Int) {
    var column = column
    var place = placeStart[column &+ 1] &- Int(columns[column].state)
    columns[column].state &-= 1
    while true {
      let row = columns[column].via
      places[place] = row
      noteOwner(of: column)
      guard Int(row) != start else { break }
      column = Int(rows[row].via)
      place = placeStart[column]
      while places[place] != row { place &+= 1 }
    }
    rows[start].missing &-= 1
  }
}

extension PartSolver {
  /// The price of each row, in scores.
  var rowPrices: [Int] { (0..<rows.count).map { Int(rows[$0].price) + graph.offset } }

  /// The price of each column.
  var columnPrices: [Int] { (0..<columns.count).map { Int(columns[$0].price) } }

  /// Calls `body` with the row and the column of each pair.
  func forEachPair(_ body: (_ row: Int, _ column: Int) -> Void) {
    for column in 0..<columns.count {
      let free = Int(max(0, columns[column].state))
      for place in placeStart[column]..<placeStart[column + 1] - free {
        body(Int(places[place]), column)
      }
    }
  }
}
