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
/// When all rows have columns, 2 is what the certificate says, and the assignment is optimal provided
/// that columns without a row cost as little as any: they start at 0, and where the matrix is square
/// there are none of them in the end, so that prices may start anywhere. (Only ``scalePrices()`` sets 2
/// aside while it works, for square matrices.)
///
/// **The core.** Looking at a whole row is expensive, so each row has a list of the few best columns,
/// sorted by their net at the time of listing. Nets only fall. So whoever walks down a list may stop
/// where the *old* net is too low already, and has an exact answer without seeing the rest of the row;
/// only where a list ends too early is the row looked through again. Unlike methods that solve a
/// reduced problem and then look for entries that were left out wrongly, nothing is ever undone.
struct DenseEngine<Cell: DenseCell, Lane: DenseLane>: ~Copyable {
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
    /// The column that the row has, or -1.
    var column: Int32
    /// The number of candidates.
    var count: Int32
    /// The score with the column that the row has.
    var score: Weight
    /// The highest net that a column outside of the candidates can have; ``nothing`` without any.
    var bound: Weight
    /// In a search, what the nets are subtracted from to get distances.
    var reach: Weight
    /// The number of changes of prices at the time of listing.
    var listed: Int32
    /// In a search, whether the row was listed anew.
    var isListedAnew: Bool
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

  /// The most candidates that a row has; a few more or less hardly matter.
  static var candidateLimit: Int { 16 }

  let priced: PricedRows<Cell, Lane>
  let columns: Table<Column>
  let rows: Table<Row>
  let candidates: Table<Candidate>

  /// The most candidates of a row, where there are fewer columns than ``candidateLimit``.
  let capacity: Int

  /// The columns of one row in the making of its list.
  let offers: Table<Offer>

  /// How far below the highest net the candidates are looked for; follows what was found.
  var depth: Weight = 0

  /// Counts changes of prices, so that a list is not made again at the same prices.
  var priceChanges: Int32 = 0

  /// The steps made so far: a candidate looked at counts 1, a row looked through the eighth part of its
  /// columns.
  var work = 0

  /// A number that no stored score exceeds.
  let largestCell: Weight

  private let watch: Watch

  /// How much was reported to be done, of the rows that are stored.
  private(set) var done = 0

  private let storedRowCount: Int

  var rowCount: Int { priced.rowCount }
  var columnCount: Int { priced.columnCount }

  /// Creates an engine at prices of 0 and without an assignment.
  ///
  /// `cells` are `storedRowCount` · `columnCount` scores, none of which exceeds `largestCell`, and must
  /// outlive the engine. Rows beyond those that are stored have scores of 0. Another engine has reported
  /// that `done` rows are assigned.
  ///
  /// - Precondition: 0 < `storedRowCount` ≤ `rowCount` ≤ `columnCount`.
  init(
    _ cells: UnsafePointer<Cell>, storedRowCount: Int, rowCount: Int, columnCount: Int,
    largestCell: Int, watch: Watch, done: Int,
  ) {
    precondition(rowCount <= columnCount && Self.fits(largestCell))
    priced = PricedRows(
      cells, storedRowCount: storedRowCount, rowCount: rowCount, columnCount: columnCount)
    columns = Table(
      repeating: Column(price: 0, distance: Self.unreached, owner: -1, previous: -1),
      count: columnCount)
    rows = Table(
      repeating: Row(
        column: -1, count: 0, score: 0, bound: 0, reach: 0, listed: -1, isListedAnew: false),
      count: rowCount)
    capacity = min(Self.candidateLimit, columnCount)
    candidates = Table(
      repeating: Candidate(net: 0, score: 0, column: 0), count: rowCount * capacity)
    offers = Table(repeating: Offer(net: 0, column: 0), count: columnCount)
    self.largestCell = Weight(truncatingIfNeeded: largestCell)
    self.storedRowCount = storedRowCount
    self.watch = watch
    self.done = done
  }

  /// Whether the lanes are wide enough for scores up to `largestCell`, whatever the matrix.
  ///
  /// Prices stay below 36 · (`largestCell` + 1), for this reason. Write *C* for the largest score and ε for
  /// what bids pay in excess, at most *C*/8 or 1. As long as a column *f* is free, whoever pays for another
  /// one prefers it to *f* but for ε, so its price is at most that of *f* plus *C* + ε; and once one column
  /// only is left, it is sold for at most *C* + ε more than the others. So prices rise by no more than
  /// 2 · (*C* + ε) from the time when all columns are free until all have rows, on top of the highest
  /// price at its beginning. That happens once to begin with, then once for each of the at most 14
  /// amounts that ``scalePrices()`` tries in lanes of 32 bits, and once more.
  static func fits(_ largestCell: Int) -> Bool { largestCell + 1 <= Lane.limit / 40 }

  /// Reports that `done` of all rows are as good as assigned, or as many as before where that were fewer.
  mutating func report(done: Int) throws(AssignmentError) {
    self.done = max(self.done, done * storedRowCount / rowCount)
    try watch.report(.assigning, done: self.done, of: storedRowCount)
  }

  /// Raises the price of a column.
  @inline(__always)
  mutating func setPrice(_ price: Weight, of column: Int) {
    assert(price >= columns[column].price, "a price falls")
    assert(price <= Weight(truncatingIfNeeded: Lane.limit) &- largestCell, "a price is too high")
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

  /// Takes its column from a row.
  func release(_ row: Int) {
    let column = rows[row].column
    guard column >= 0 else { return }
    columns[column].owner = -1
    rows[row].column = -1
  }
}
