/// Assigns every row of a dense matrix a column of its own so that the sum of the scores is highest.
///
/// There are no more rows than columns. Every column has a price *p*; what a column is worth to a row,
/// its *net*, is score − p. Three statements hold at every step:
///
/// 1. Prices only rise, and the price of a column that never had a row is the one it started with.
/// 2. Each row that has a column has one of those with the highest net for it.
/// 3. The candidates of a row are complete: any column that is not among them has a net of
///    ``Row/bound`` at most. At the time of listing this is so by construction, and 1 keeps it so.
///
/// When all rows have columns, 2 is what the certificate says, so the assignment is optimal provided
/// that columns without a row cost nothing more than the others need to: they start at 0, and where
/// the matrix is square there are none of them in the end, so that they may start anywhere.
///
/// **The core.** Looking at a whole row is expensive, so each row has a list of the few best columns,
/// sorted by their net at the time of listing. Nets only fall. So whoever walks down a list may stop
/// where the *old* net is too low already, and has an exact answer without seeing the rest of the row;
/// only where a list ends too early is the row looked through again. Unlike methods that solve a
/// reduced problem and then look for entries that were left out wrongly, nothing is ever undone.
struct DenseEngine<Cell: FixedWidthInteger & BitwiseCopyable & Sendable, Lane: DenseLane>: ~Copyable {
  typealias Weight = Lane.Weight
  typealias Offer = PricedRows<Cell, Lane>.Offer

  /// What is known about a column.
  struct Column: BitwiseCopyable {
    var price: Weight
    /// In a search, the length of the shortest path found so far; otherwise ``unreached``.
    var distance: Weight
    /// The row that has the column, or -1.
    var owner: Int32
    /// In a search, the row before the column on that path.
    var previous: Int32
  }

  /// What is known about a row.
  struct Row: BitwiseCopyable {
    /// The column that the row has, or -1, and the stored score with it.
    var column: Int32
    var score: Weight
    /// The highest net that a column outside of the candidates can have; ``nothing`` without any.
    var bound: Weight
    /// The number of candidates.
    var count: Int32
    /// In a search: the candidates looked at, what the net is taken from, and how often the list ended.
    var next: Int32
    var reach: Weight
    var endings: Int32
    /// The number of changes of prices at the time of listing.
    var listed: Int32
  }

  /// A column on the list of a row.
  struct Candidate: BitwiseCopyable {
    /// The net at the time of listing, by which the list is sorted downwards.
    var net: Weight
    var score: Weight
    var column: Int32
  }

  static var unreached: Weight { Weight.max }
  static var nothing: Weight { Weight.min }

  /// The most candidates that a row has.
  static var candidateLimit: Int { 32 }

  let priced: PricedRows<Cell, Lane>
  let columns: Table<Column>
  let rows: Table<Row>
  let candidates: Table<Candidate>

  /// The most candidates of a row.
  let capacity: Int

  /// The columns of one row in the making of its list.
  let offers: Table<Offer>

  /// How far below the highest net the candidates are looked for; follows what was found.
  var depth: Weight = 1

  /// Counts changes of prices, so that a list is not made again at the same prices.
  var priceChanges: Int32 = 0

  /// Whether a price would have left the range of the lane; the engine is of no use then.
  var isTooNarrow = false

  let largestCell: Weight

  var rowCount: Int { priced.rowCount }
  var columnCount: Int { priced.columnCount }

  /// Creates an engine at prices of 0 and without an assignment.
  ///
  /// - Precondition: 0 < `rowCount` ≤ `columnCount`, and no score exceeds `largestCell`.
  init(
    _ cells: UnsafePointer<Cell>, rowCount: Int, columnCount: Int, largestCell: Int,
  ) {
    precondition(rowCount > 0 && rowCount <= columnCount)
    priced = PricedRows(cells, rowCount: rowCount, columnCount: columnCount)
    columns = Table(
      repeating: Column(price: 0, distance: Self.unreached, owner: -1, previous: -1),
      count: columnCount)
    rows = Table(
      repeating: Row(
        column: -1, score: 0, bound: 0, count: 0, next: 0, reach: 0, endings: 0, listed: -1),
      count: rowCount)
    self.capacity = min(Self.candidateLimit, columnCount)
    candidates = Table(
      repeating: Candidate(net: 0, score: 0, column: 0), count: rowCount * self.capacity)
    offers = Table(repeating: Offer(net: 0, column: 0), count: columnCount)
    self.largestCell = Weight(truncatingIfNeeded: largestCell)
    isTooNarrow = largestCell > Lane.limit
  }

  /// Raises the price of a column.
  @inline(__always)
  mutating func setPrice(_ price: Weight, of column: Int) {
    assert(price >= columns[column].price)
    if price > Weight(truncatingIfNeeded: Lane.limit) &- largestCell {
      isTooNarrow = true
      return
    }
    columns[column].price = price
    priced.setPrice(price, of: column)
    priceChanges &+= 1
  }

  /// Gives a row a column, and tells who had it before, or -1.
  @inline(__always)
  @discardableResult
  func assign(_ row: Int, _ column: Int, _ score: Weight) -> Int32 {
    let former = columns[column].owner
    if former >= 0, rows[former].column == Int32(truncatingIfNeeded: column) {
      rows[former].column = -1
    }
    columns[column].owner = Int32(truncatingIfNeeded: row)
    rows[row].column = Int32(truncatingIfNeeded: column)
    rows[row].score = score
    return former
  }
}
