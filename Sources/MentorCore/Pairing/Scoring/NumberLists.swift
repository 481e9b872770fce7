/// Lists of small numbers, one after the other in one array.
struct NumberLists: Sendable {
  private(set) var elements: [Int32] = []
  private(set) var start: [Int32] = [0]

  /// The number of lists.
  var count: Int { start.count - 1 }

  /// Creates no lists yet.
  init() {}

  /// The lists of positions at which each number below `count` stands in `numbers`, ascending.
  init(positionsIn numbers: some Sequence<(number: Int32, position: Int32)>, count: Int) {
    start = [Int32](repeating: 0, count: count + 1)
    for entry in numbers { start[Int(entry.number) + 1] += 1 }
    for number in 0..<count { start[number + 1] += start[number] }
    elements = [Int32](repeating: 0, count: Int(start[count]))
    var next = start
    for entry in numbers {
      elements[Int(next[Int(entry.number)])] = entry.position
      next[Int(entry.number)] += 1
    }
  }

  /// Adds a list.
  mutating func append(_ list: some Sequence<Int32>) {
    elements.append(contentsOf: list)
    start.append(Int32(elements.count))
  }

  /// The places of a list in ``elements``.
  func range(of list: Int) -> Range<Int> { Int(start[list])..<Int(start[list + 1]) }

  subscript(list: Int) -> ArraySlice<Int32> { elements[range(of: list)] }
}
