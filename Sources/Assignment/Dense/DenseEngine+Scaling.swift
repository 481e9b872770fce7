extension DenseEngine {
  /// Finds prices that are nearly right for a square matrix, whatever its scores are like.
  ///
  /// In some matrices every path of displacements leads through nearly everybody: in the table of the
  /// products i · j (Machol and Wien), each further row moves all prices. The cure is to look from afar
  /// first: rows bid as in ``bid(extra:)``, but each bid raises the price by an extra amount, so that few
  /// bids settle the matter, though not exactly: every row has a column within that amount of its best
  /// one. Starting from these prices the same is done with a smaller amount, and so on down to 1
  /// (*auction with ε-scaling*, Bertsekas). Prices only rise, so the lists stay exact throughout.
  ///
  /// In the end those pairs are kept that are best without any allowance.
  ///
  /// - Throws: ``AssignmentError/stopped``.
  mutating func scalePrices() throws(AssignmentError) {
    var extra = max(1, largestCell / 8)
    while true {
      for row in 0..<rowCount { release(row) }
      _ = try bid(extra: extra)
      if extra == 1 { break }
      extra = max(1, extra / 4)
    }
    for row in 0..<rowCount where rows[row].column >= 0 {
      let net = rows[row].score &- columns[rows[row].column].price
      if bestTwo(of: row).firstNet > net { release(row) }
    }
  }
}
