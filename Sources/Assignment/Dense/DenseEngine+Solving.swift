extension DenseEngine {
  /// Assigns all rows.
  ///
  /// - Parameters:
  ///   - cells: the scores that the engine was created with.
  ///   - storedRowCount: the number of rows that are wanted in the outcome.
  ///   - mayGiveUp: whether to give up where the matrix is not square, but had better be because
  ///     everything in it depends on everything.
  /// - Returns: The assignment with its prices, or `nil` after giving up.
  /// - Throws: ``AssignmentError/stopped``.
  mutating func solve(
    _ cells: UnsafePointer<Cell>, storedRowCount: Int, mayGiveUp: Bool,
  ) throws(AssignmentError) -> DenseDraft? {
    let isSquare = rowCount == columnCount
    if isSquare { raisePricesToColumnMaxima(cells, storedRowCount: storedRowCount) }
    for row in 0..<rowCount {
      list(row)
      if row & 1023 == 1023 { try report(done: row / 4) }
    }
    var left = try bid()
    var search = DenseSearch<Cell, Lane>()
    // More work than looking at every score once or twice is a sign that all depends on all.
    var patience = work + max(10_000, rowCount * columnCount)
    while let row = left.popLast() {
      search.augment(Int(row), in: &self)
      try report(done: rowCount - left.count * 3 / 4)
      guard work > patience, !left.isEmpty else { continue }
      patience = Int.max
      if isSquare {
        try scalePrices()
        left = try bid()
      } else if mayGiveUp {
        return nil
      }
    }
    return draft(storedRowCount)
  }

  /// The assignment of the first `count` rows with its prices, the lowest price of a column being 0.
  ///
  /// In a square matrix only differences of prices matter, so all may be lowered alike. The rows of zeros
  /// at its end, if there are any, prefer the lowest price; so all their columns, which are free in the
  /// outcome, have it. In a matrix that is not square a free column has the price 0 already.
  private func draft(_ count: Int) -> DenseDraft {
    let columnPrices = (0..<columnCount).map { Int(columns[$0].price) }
    let lowest = columnPrices.min() ?? 0
    return DenseDraft(
      columns: (0..<count).map { Int(rows[$0].column) },
      rowPrices: (0..<count).map {
        Int(rows[$0].score) - columnPrices[Int(rows[$0].column)] + lowest
      },
      columnPrices: columnPrices.map { $0 - lowest })
  }
}
