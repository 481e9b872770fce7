extension DenseEngine {
  /// Assigns all rows; `nil` where the lanes are too narrow for the prices.
  mutating func solved(
    base: Int, _ cells: UnsafePointer<Cell>, _ watch: Watch,
  ) throws(AssignmentError) -> DenseDraft? {
    if rowCount == columnCount { raisePricesToColumnMaxima(cells) }
    for row in 0..<rowCount {
      list(row)
      if row & 1023 == 1023 { try watch.report(.assigning, done: row / 4, of: rowCount) }
    }
    let left = bid(rounds: 4, budget: 8 * rowCount)
    var search = DenseSearch<Cell, Lane>()
    for (index, row) in left.enumerated() {
      if isTooNarrow { return nil }
      search.augment(Int(row), in: &self)
      if index & 15 == 15 {
        let done = rowCount - (left.count - index) * 3 / 4
        try watch.report(.assigning, done: max(rowCount / 4, done), of: rowCount)
      }
    }
    return isTooNarrow ? nil : draft(base: base)
  }

  /// The assignment and the prices, which are in scores again.
  private func draft(base: Int) -> DenseDraft {
    DenseDraft(
      columns: (0..<rowCount).map { Int(rows[$0].column) },
      rowPrices: (0..<rowCount).map {
        Int(rows[$0].score) - Int(columns[rows[$0].column].price) + base
      },
      columnPrices: (0..<columnCount).map { Int(columns[$0].price) })
  }
}
