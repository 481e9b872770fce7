/// Gives one more row a column by a shortest path of displacements (Dijkstra's algorithm).
///
/// A path leads from the row that has none over columns whose rows have to make room to a free column.
/// Its length is what all of them lose together. While it is being looked for, no price changes; then
/// the prices of all columns nearer than the free one rise by the difference, which keeps every pair
/// among the best of its row and makes the path one of best columns only.
///
/// Because nets have only fallen since listing, the old net of a candidate bounds how near anything
/// further on in the list can be, and ``DenseEngine/Row/bound`` how near anything behind its end. A row
/// whose list ended waits in the queue at that distance, like a column does. When its turn comes, it is
/// listed anew at the present prices, and where that list ends too, the whole row is looked through.
struct DenseSearch<Cell: DenseCell, Lane: DenseLane>: ~Copyable {
  typealias Engine = DenseEngine<Cell, Lane>
  typealias Weight = Lane.Weight

  private var queue = PathQueue<Weight>()

  /// Columns at the distance ``level``, which the search has reached and not yet left.
  private var near: [Int32] = []

  /// The distance up to which everything is known.
  private var level: Weight = 0

  /// All columns with a distance, and those of them whose rows have been asked.
  private var touched: [Int32] = []
  private var settled: [Int32] = []

  /// The nearest free column and its distance.
  private var target: Int32 = -1
  private var shortest: Weight = 0

  init() {}

  /// Gives `row` a column.
  mutating func augment(_ row: Int, in engine: inout Engine) {
    queue.removeAll()
    near.removeAll(keepingCapacity: true)
    touched.removeAll(keepingCapacity: true)
    settled.removeAll(keepingCapacity: true)
    (target, shortest, level) = (-1, Engine.unreached, Engine.nothing)
    open(row, reach: 0, in: &engine)
    while shortest > level {
      if let column = near.popLast() {
        settle(column, in: &engine)
        continue
      }
      guard let end = queue.first, end.distance < shortest else { break }
      queue.removeFirst()
      level = end.distance
      if end.code < 0 {
        goOn(Int(~end.code), in: &engine)
      } else if engine.columns[end.code].distance == end.distance {
        settle(end.code, in: &engine)
      }
    }
    raisePrices(in: &engine)
    displace(from: row, in: &engine)
  }

  /// Asks the row that has `column`.
  private mutating func settle(_ column: Int32, in engine: inout Engine) {
    settled.append(column)
    let row = Int(engine.columns[column].owner)
    let net = engine.rows[row].score &- engine.columns[column].price
    open(row, reach: level &+ net, in: &engine)
  }

  /// Begins with a row; a column of net *n* is at the distance `reach` − *n* by way of it.
  private mutating func open(_ row: Int, reach: Weight, in engine: inout Engine) {
    engine.rows[row].reach = reach
    engine.rows[row].isListedAnew = false
    walk(row, in: &engine)
  }

  /// Walks down the list of a row.
  private mutating func walk(_ row: Int, in engine: inout Engine) {
    let reach = engine.rows[row].reach
    var index = row &* engine.capacity
    let end = index &+ Int(engine.rows[row].count)
    while index < end {
      let candidate = engine.candidates[index]
      engine.work &+= 1
      if reach &- candidate.net >= shortest { return }
      let net = candidate.score &- engine.columns[candidate.column].price
      reached(candidate.column, at: reach &- net, from: row, in: &engine)
      index &+= 1
    }
    let bound = engine.rows[row].bound
    if bound == Engine.nothing || reach &- bound >= shortest { return }
    if reach &- bound > level {
      queue.push(PathEnd(distance: reach &- bound, code: ~Int32(truncatingIfNeeded: row)))
    } else {
      goOn(row, in: &engine)
    }
  }

  /// Goes on with a row whose list ended.
  private mutating func goOn(_ row: Int, in engine: inout Engine) {
    if engine.rows[row].isListedAnew || engine.rows[row].listed == engine.priceChanges {
      lookThrough(row, in: &engine)
    } else {
      engine.rows[row].isListedAnew = true
      engine.list(row)
      walk(row, in: &engine)
    }
  }

  /// Looks at all columns that are nearer by way of `row` than the nearest free one.
  private mutating func lookThrough(_ row: Int, in engine: inout Engine) {
    engine.work &+= engine.columnCount / 8
    let reach = engine.rows[row].reach
    let floor = shortest == Engine.unreached ? Engine.nothing : reach &- shortest &+ 1
    guard engine.priced.best(of: row) >= floor else { return }
    let count = engine.priced.collect(row, reaching: floor, into: engine.offers)
    for index in 0..<count {
      let offer = engine.offers[index]
      reached(offer.column, at: reach &- offer.net, from: row, in: &engine)
    }
  }

  /// Notes a path to a column, if it is the shortest so far.
  @inline(__always)
  private mutating func reached(
    _ column: Int32, at distance: Weight, from row: Int, in engine: inout Engine,
  ) {
    let former = engine.columns[column].distance
    guard distance < former, distance < shortest else { return }
    assert(distance >= level, "a pair that is not among the best of its row")
    if former == Engine.unreached { touched.append(column) }
    engine.columns[column].distance = distance
    engine.columns[column].previous = Int32(truncatingIfNeeded: row)
    if engine.columns[column].owner < 0 {
      target = column
      shortest = distance
    } else if distance == level {
      near.append(column)
    } else {
      queue.push(PathEnd(distance: distance, code: column))
    }
  }

  /// Raises the prices of the columns nearer than the free one, and forgets all distances.
  private mutating func raisePrices(in engine: inout Engine) {
    for column in settled {
      let raise = shortest &- engine.columns[column].distance
      if raise > 0 { engine.setPrice(engine.columns[column].price &+ raise, of: Int(column)) }
    }
    for column in touched { engine.columns[column].distance = Engine.unreached }
  }

  /// Gives each row on the path the column after it, from the free column back to `row`.
  private func displace(from row: Int, in engine: inout Engine) {
    var column = target
    while true {
      let taker = Int(engine.columns[column].previous)
      let former = engine.rows[taker].column
      engine.assign(taker, Int(column), engine.priced.score(taker, Int(column)))
      if taker == row { return }
      column = former
    }
  }
}
