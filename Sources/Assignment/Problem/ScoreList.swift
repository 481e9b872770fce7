/// Scores in a row, four bytes each as long as all of them fit.
struct ScoreList: Equatable, Sendable {
  private var narrow: [Int32] = []

  /// All scores, once one of them does not fit four bytes.
  private var wide: [Int]?

  var count: Int { wide?.count ?? narrow.count }

  mutating func reserveCapacity(_ count: Int) { narrow.reserveCapacity(count) }

  mutating func append(_ score: Int) {
    if wide == nil, let small = Int32(exactly: score) {
      narrow.append(small)
    } else {
      if wide == nil {
        wide = narrow.map(Int.init)
        narrow = []
      }
      wide?.append(score)
    }
  }

  subscript(index: Int) -> Int {
    if let wide { wide[index] } else { Int(narrow[index]) }
  }
}
