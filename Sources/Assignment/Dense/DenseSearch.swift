/// Gives one more row a column by a shortest path of displacements (Dijkstra's algorithm).
///
/// A path leads from the row that has none over columns whose rows have to make room to a free column.
/// Its length is what all of them lose together. While it is being looked for, no price changes; then
/// the prices of all columns nearer than the free one rise by the difference, which keeps every pair
/// among the best of its row and makes the path one of best columns only.
///
/// The lists of the rows are walked a few candidates at a time. Because nets have only fallen since
/// listing, the old net of the next candidate bounds how near anything further on can be; so a row waits
/// in the queue at that distance like a column does. Where the list ends, the row is listed anew at the
/// present prices, and where that ends too, the whole row is looked through.
struct DenseSearch<Cell: FixedWidthInteger & BitwiseCopyable & Sendable, Lane: DenseLane>: ~Copyable {
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

  /// The candidates that were looked at in all searches.
  private(set) var looks = 0

  /// How many candidates of a row are looked at before the row waits.
  private static var stride: Int32 { 8 }

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
        walk(Int(~end.code), in: &engine)
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

  /// Begins the list of a row; a column of net *n* is at the distance `reach` − *n* by way of the row.
  private mutating func open(_ row: Int, reach: Weight, in engine: inout Engine) {
    engine.rows[row].reach = reach
    engine.rows[row].next = 0
    engine.rows[row].endings = 0
    walk(row, in: &engine)
  }

  /// Walks on in the list of a row.
  private mutating func walk(_ row: Int, in engine: inout Engine) {
    let start = row &* engine.capacity
    let reach = engine.rows[row].reach
    while true {
      let count = engine.rows[row].count
      let first = engine.rows[row].next
      var index = first
      while index < count {
        let candidate = engine.candidates[start &+ Int(index)]
        let nearest = reach &- candidate.net
        if nearest >= shortest { return }
        if index &- first >= Self.stride, nearest > level {
          engine.rows[row].next = index
          queue.push(PathEnd(distance: nearest, code: ~Int32(truncatingIfNeeded: row)))
          return
        }
        index &+= 1
        let net = candidate.score &- engine.columns[candidate.column].price
        reached(candidate.column, at: reach &- net, from: row, in: &engine)
      }
      looks &+= Int(index &- first)
      engine.rows[row].next = count
      guard engine.rows[row].bound != Engine.nothing, engine.rows[row].endings < 2 else { return }
      let nearest = reach &- engine.rows[row].bound
      if nearest >= shortest { return }
      if nearest > level {
        queue.push(PathEnd(distance: nearest, code: ~Int32(truncatingIfNeeded: row)))
        return
      }
      if engine.rows[row].endings == 0, engine.rows[row].listed != engine.priceChanges {
        engine.rows[row].endings = 1
        engine.list(row)
        engine.rows[row].next = 0
      } else {
        engine.rows[row].endings = 2
        lookThrough(row, in: &engine)
        return
      }
    }
  }

  /// Looks at all columns that are nearer by way of `row` than the nearest free one.
  private mutating func lookThrough(_ row: Int, in engine: inout Engine) {
    let reach = engine.rows[row].reach
    let floor = shortest == Engine.unreached ? Engine.nothing : reach &- shortest &+ 1
    guard engine.priced.best(of: row) >= floor else { return }
    let count = engine.priced.collect(row, reaching: floor, into: engine.offers)
    for index in 0..<count {
      let offer = engine.offers[index]
      reached(offer.column, at: reach &- offer.net, from: row, in: &engine)
    }
    looks &+= count
  }

  /// Notes a path to a column, if it is the shortest so far.
  @inline(__always)
  private mutating func reached(
    _ column: Int32, at distance: Weight, from row: Int, in engine: inout Engine,
  ) {
    let former = engine.columns[column].distance
    guard distance < former, distance < shortest else { return }
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
