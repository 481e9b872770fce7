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
struct ShortestPaths<Weight: PartWeight>: ~Copyable {
  /// A column with all that a look at an edge needs, side by side in memory.
  private struct Column: BitwiseCopyable {
    var price: Weight
    var distance: Weight
    /// The row from which the column was reached.
    var via: Int32
    /// The free places; where a column for one row is taken, the complement of the row.
    var state: Int32
  }

  private struct Row: BitwiseCopyable {
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

  private let graph: PartGraph<Weight>
  private let rows: Table<Row>
  private let columns: Table<Column>

  /// Where the places of each column start, and the row in each taken place; for columns of a part
  /// in which each takes one row, position and number are the same.
  private let placeStart: Table<Int>
  private let places: Table<Int32>

  // The working memory of a search.
  private var heap = MinimumHeap<Reach>()
  private var level: [Int32] = []
  private var scannedRows: [Int32] = []
  private var touched: [Int32] = []

  /// The edges looked at so far.
  private var looks = 0

  /// How placing all units ended.
  enum Outcome {
    case solved(PartAnswer)
    /// A price outgrew the weight, or a unit found no place.
    case tooLarge
    /// The work would go beyond all reason.
    case tooLong
  }

  /// Prepares the tables with everybody unplaced.
  private init(_ graph: consuming PartGraph<Weight>) {
    rows = Table(
      repeating: Row(price: 0, distance: .max, via: -1, missing: 0), count: graph.rowCount)
    for row in 0..<rows.count { rows[row].missing = graph.supplies[row] }
    columns = Table(
      repeating: Column(price: 0, distance: .max, via: -1, state: 0), count: graph.columnCount)
    placeStart = Table(repeating: 0, count: columns.count + 1)
    for column in 0..<columns.count {
      columns[column].state = graph.capacities[column]
      placeStart[column + 1] = placeStart[column] + Int(columns[column].state)
    }
    places = Table(repeating: -1, count: placeStart[columns.count])
    self.graph = graph
  }

  /// Solves `graph`.
  ///
  /// Within reason, the searches may look at each edge about twenty times, or twice where there are
  /// hardly more people than places or places than people, which is where searches grow without end.
  /// Every few hundred searches the rest of the work is forecast from the recent ones.
  static func solve(
    _ graph: consuming PartGraph<Weight>, withinReason isBounded: Bool, _ watch: Watch,
  ) throws(AssignmentError) -> Outcome {
    var paths = ShortestPaths(graph)
    return try paths.placeAll(withinReason: isBounded, watch)
  }

  private mutating func placeAll(
    withinReason isBounded: Bool, _ watch: Watch,
  ) throws(AssignmentError) -> Outcome {
    setThresholds()
    takeBestColumns()
    var unplaced = 0
    for row in 0..<rows.count { unplaced += Int(rows[row].missing) }
    let patience = isBounded ? (isBalanced ? 2 : 20) * graph.edges.count + 10_000 : .max
    let stride = 256
    var looksBefore = 0
    for row in 0..<rows.count {
      while rows[row].missing > 0 {
        let column = search(from: row)
        guard column >= 0 else { return .tooLarge }
        augment(to: column, from: row)
        unplaced -= 1
        guard unplaced % stride == 0 else { continue }
        try watch.report(.assigning, done: row, of: rows.count)
        let forecast = looks + (looks - looksBefore) / stride * unplaced
        guard forecast <= patience else { return .tooLong }
        looksBefore = looks
      }
    }
    return .solved(answer)
  }

  /// Whether at most one in twelve people or places is left over.
  private var isBalanced: Bool {
    let units = graph.supplies.reduce(0) { $0 + Int($1) }
    return (placeStart[columns.count] - units) * 12 <= units
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
    if rows[start].missing == graph.supplies[start] { lowerPrice(of: start) }
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

  /// Lowers the price of a row that has no column as far as the inequality allows.
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

extension ShortestPaths {
  /// The assignment and its prices.
  private var answer: PartAnswer {
    var pairs: [PartAnswer.Pair] = []
    pairs.reserveCapacity(places.count)
    for column in 0..<columns.count {
      let free = Int(max(0, columns[column].state))
      for place in placeStart[column]..<placeStart[column + 1] - free {
        pairs.append(PartAnswer.Pair(row: places[place], column: Int32(column)))
      }
    }
    return PartAnswer(
      rowNumbers: graph.rowNumbers, columnNumbers: graph.columnNumbers,
      rowPrices: (0..<rows.count).map { Int(rows[$0].price) + graph.offset },
      columnPrices: (0..<columns.count).map { Int(columns[$0].price) }, pairs: pairs)
  }
}
