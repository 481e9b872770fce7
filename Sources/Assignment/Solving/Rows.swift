/// Rows of numbers of any length, one after the other in one array.
struct Rows {
  private(set) var elements: [Int32] = []
  private var start = [0]

  /// The number of rows that are complete.
  var count: Int { start.count - 1 }

  init(reserving count: Int) { start.reserveCapacity(count + 1) }

  init(elements: [Int32], start: [Int]) {
    self.elements = elements
    self.start = start
  }

  /// Adds a number to the row under construction.
  mutating func append(_ element: Int32) { elements.append(element) }

  /// Completes the row under construction.
  mutating func endRow() { start.append(elements.count) }

  /// The positions of a row in ``elements``.
  func range(of row: Int) -> Range<Int> { start[row]..<start[row + 1] }

  subscript(row: Int) -> ArraySlice<Int32> { elements[start[row]..<start[row + 1]] }

  /// For each number below `columnCount` the rows in which it occurs, ascending.
  func transposed(columnCount: Int) -> Rows {
    var position = [Int](repeating: 0, count: columnCount + 1)
    for element in elements { position[Int(element) + 1] += 1 }
    for column in 0..<columnCount { position[column + 1] += position[column] }
    let columnStart = position
    var rows = [Int32](repeating: 0, count: elements.count)
    for row in 0..<count {
      for element in self[row] {
        rows[position[Int(element)]] = Int32(row)
        position[Int(element)] += 1
      }
    }
    return Rows(elements: rows, start: columnStart)
  }
}
