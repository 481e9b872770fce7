/// The best assignment of a part, with prices that prove it.
///
/// For every edge of row *r* and column *c*, rowPrice(r) + columnPrice(c) ≥ score, with equality on
/// pairs; columnPrice(c) ≥ 0, and 0 where *c* has a place left.
struct PartAnswer {
  struct Pair {
    let row: Int32
    let column: Int32
  }

  /// The mentor or mentee behind each row and each column.
  let rowNumbers: [Int32]
  let columnNumbers: [Int32]

  let rowPrices: [Int]
  let columnPrices: [Int]
  let pairs: [Pair]
}
