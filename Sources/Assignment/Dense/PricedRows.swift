/// The rows of a matrix at the present prices of its columns.
///
/// What a column is worth to a row, its *net*, is the stored score less the price of the column. Rows
/// are looked through sixteen columns at a time; that is all that this type does, and the only place
/// where the solver reads vectors from memory.
///
/// **Layout.** Stored scores are narrower than lanes. A vector of sixteen lanes is loaded over
/// 16 · ``parts`` neighbouring scores and taken apart by shifting, so that part *q* holds the scores at
/// *q*, *q* + parts, *q* + 2 · parts, ... That is faster than widening in order. The lanes of prices are
/// stored in the same order, see ``position(of:)``. The numbers are those of a little-endian machine, as
/// all platforms of Swift are.
///
/// **Ends of rows.** Rows are read in blocks of ``blockSize`` scores and follow each other without a gap,
/// so a block may reach into the next row. The prices there are the highest number of the lane, which
/// makes such a column worth less than any real one. The last rows are copied to a place where as much
/// can be read behind them.
///
/// **Rows without scores.** Behind the rows that are stored there may be others whose scores are all 0;
/// they share one row of zeros.
struct PricedRows<Cell: DenseCell, Lane: DenseLane>: ~Copyable {
  typealias Weight = Lane.Weight

  /// A column and what it is worth to the row that was looked through.
  struct Offer: BitwiseCopyable {
    var net: Weight
    var column: Int32
  }

  let rowCount: Int
  let columnCount: Int

  /// The prices of the columns as lanes.
  private let prices: Table<Lane>

  /// For each lane of each block of the row last looked through, the best net in it.
  private let bestOfLanes: Table<Lane>

  private let cells: UnsafePointer<Cell>
  private let lastCells: Table<Cell>
  private let firstLastRow: Int

  /// The rows that are stored; the others are rows of zeros.
  private let storedRowCount: Int

  /// The scores that are loaded with one lane.
  @inline(__always) static var parts: Int { Lane.bitWidth / Cell.bitWidth }

  /// The scores that are looked through together.
  @inline(__always) static var blockSize: Int { 64 }

  /// Creates rows at prices of 0.
  ///
  /// `cells` are `storedRowCount` · `columnCount` scores and must outlive this value.
  init(_ cells: UnsafePointer<Cell>, storedRowCount: Int, rowCount: Int, columnCount: Int) {
    precondition(columnCount > 0 && storedRowCount > 0 && storedRowCount <= rowCount)
    precondition(Self.parts >= 1 && Self.parts <= 4)
    self.cells = cells
    self.storedRowCount = storedRowCount
    self.rowCount = rowCount
    self.columnCount = columnCount
    let padded = (columnCount + Self.blockSize - 1) / Self.blockSize * Self.blockSize
    prices = Table(repeating: Lane.max, count: padded)
    bestOfLanes = Table(repeating: 0, count: padded / 4)
    let lastCount = min(storedRowCount, (padded + columnCount - 1) / columnCount)
    firstLastRow = storedRowCount - lastCount
    lastCells = Table(repeating: 0, count: (lastCount + 1) * columnCount + padded)
    for index in 0..<lastCount * columnCount {
      lastCells[index] = cells[firstLastRow * columnCount + index]
    }
    for column in 0..<columnCount { setPrice(0, of: column) }
  }

  /// Where the price of a column is stored.
  @inline(__always)
  private func position(of column: Int) -> Int {
    let parts = Self.parts
    let within = column % (16 &* parts)
    return column &- within &+ within % parts &* 16 &+ within / parts
  }

  /// Sets the price of a column.
  @inline(__always)
  func setPrice(_ price: Weight, of column: Int) {
    prices[position(of: column)] = Lane(truncatingIfNeeded: price)
  }

  /// The stored score of a row with a column.
  @inline(__always)
  func score(_ row: Int, _ column: Int) -> Weight {
    assert(row >= 0 && row < rowCount && column >= 0 && column < columnCount)
    return row < storedRowCount
      ? Weight(truncatingIfNeeded: cells[row &* columnCount &+ column]) : 0
  }

  /// The first score of a row; as many as there are prices can be read from there.
  @inline(__always)
  private func start(of row: Int) -> UnsafePointer<Cell> {
    assert(row >= 0 && row < rowCount)
    return row < firstLastRow
      ? cells + row &* columnCount
      : UnsafePointer(lastCells.pointer)
        + (min(row, storedRowCount) &- firstLastRow) &* columnCount
  }

  /// Looks through a row and tells the highest net in it.
  ///
  /// - Complexity: O(*columns*), about 0.05 ns a column of 8 bits and 0.1–0.3 ns one of 32 bits.
  func best(of row: Int) -> Weight {
    let parts = Self.parts
    let mask = Lane(truncatingIfNeeded: Cell.max)
    let scores = UnsafeRawPointer(start(of: row))
    let prices = UnsafeRawPointer(self.prices.pointer)
    let target = UnsafeMutableRawPointer(bestOfLanes.pointer)
    let cellSize = MemoryLayout<Cell>.size
    let laneSize = MemoryLayout<Lane>.size
    var best = SIMD16<Lane>(repeating: Lane.min)
    var block = 0
    while block < self.prices.count {
      var bestOfBlock = SIMD16<Lane>(repeating: Lane.min)
      var offset = 0
      while offset < Self.blockSize {
        let index = block &+ offset
        let vector = scores.loadUnaligned(
          fromByteOffset: index &* cellSize, as: SIMD16<Lane>.self)
        var part = 0
        while part < parts {
          let shift = Lane(truncatingIfNeeded: part &* Cell.bitWidth)
          let values = parts == 1 ? vector : Lane.part(vector, shift: shift, mask: mask)
          let price = prices.loadUnaligned(
            fromByteOffset: (index &+ part &* 16) &* laneSize, as: SIMD16<Lane>.self)
          bestOfBlock = Lane.larger(bestOfBlock, Lane.difference(values, price))
          part &+= 1
        }
        offset &+= 16 &* parts
      }
      target.storeBytes(of: bestOfBlock, toByteOffset: block / 4 &* laneSize, as: SIMD16<Lane>.self)
      best = Lane.larger(best, bestOfBlock)
      block &+= Self.blockSize
    }
    return Weight(truncatingIfNeeded: best.max())
  }

  /// Writes all columns whose net reaches `threshold` to `offers`, in a fixed order, and tells how many.
  ///
  /// Only correct for the row that ``best(of:)`` looked through last, at unchanged prices.
  func collect(_ row: Int, reaching threshold: Weight, into offers: borrowing Table<Offer>) -> Int {
    let parts = Self.parts
    let lowest = Weight(truncatingIfNeeded: -Lane.limit)
    let bound = Lane(truncatingIfNeeded: max(threshold, lowest))
    let scores = start(of: row)
    let lanes = UnsafeRawPointer(bestOfLanes.pointer)
    var count = 0
    var block = 0
    while block < prices.count {
      let best = lanes.loadUnaligned(
        fromByteOffset: block / 4 &* MemoryLayout<Lane>.size, as: SIMD16<Lane>.self)
      if Lane.reaches(bound, best) {
        var lane = 0
        while lane < 16 {
          if bestOfLanes[block / 4 &+ lane] >= bound {
            var part = 0
            while part < 4 {
              let group = part / parts &* (16 &* parts)
              let within = part % parts
              let column = block &+ group &+ lane &* parts &+ within
              let price = prices[block &+ group &+ within &* 16 &+ lane]
              let net = Lane(truncatingIfNeeded: scores[column]) &- price
              if net >= bound, column < columnCount {
                offers[count] = Offer(
                  net: Weight(truncatingIfNeeded: net), column: Int32(truncatingIfNeeded: column))
                count &+= 1
              }
              part &+= 1
            }
          }
          lane &+= 1
        }
      }
      block &+= Self.blockSize
    }
    return count
  }
}
