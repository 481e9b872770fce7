/// Raises the prices of a part so that from every taken place the way to a free one costs nothing.
///
/// Let *π(c)* be the least loss, by the differences of the inequality in ``PartSolver``, on a chain of
/// displacements from column *c* to a free place. Adding π(c) to the price of *c* and taking the same
/// from the prices of the rows in *c* keeps the inequality: along an edge from a row in *c* to column
/// *d* the difference becomes difference + π(d) − π(c), which is not negative because π(c) is at most
/// difference + π(d). Free places have π = 0, so their price stays 0. Pairs stay tight. Columns from
/// which no free place is reached are raised like the farthest of the others.
///
/// Afterwards every shortest chain runs over differences of 0, so that the next searches walk straight
/// to a free place instead of looking at everything around; as places fill up, π becomes a lower bound
/// only, and after a while the prices are lifted again. This is the global price update of cost-scaling
/// methods, at exact prices.
struct PriceLift<Weight: PartWeight>: ~Copyable {
  /// A row that may have a column, and what that is worth.
  private struct Neighbour: BitwiseCopyable {
    let row: Int32
    let weight: Weight
  }

  private let columnStart: Table<Int>
  private let neighbours: Table<Neighbour>
  private let lift: Table<Weight>

  /// The column in which each row has its only unit; for rows of several units without meaning.
  private let columnOf: Table<Int32>
  private var heap = MinimumHeap<Reach>()

  private struct Reach: Comparable {
    var distance: Weight
    var column: Int32

    static func < (left: Reach, right: Reach) -> Bool {
      left.distance < right.distance
        || (left.distance == right.distance && left.column < right.column)
    }
  }

  /// Turns the edges of `graph` around.
  init(_ graph: borrowing PartGraph<Weight>) {
    let columnCount = graph.columnCount
    let start = Table(repeating: 0, count: columnCount + 2)
    for edge in 0..<graph.edges.count { start[Int(graph.edges[edge].column) &+ 2] &+= 1 }
    for column in 0..<columnCount { start[column + 2] += start[column + 1] }
    neighbours = Table(repeating: Neighbour(row: 0, weight: 0), count: graph.edges.count)
    for row in 0..<graph.rowCount {
      for index in graph.rowStart[row]..<graph.rowStart[row + 1] {
        let edge = graph.edges[index]
        let position = start[Int(edge.column) &+ 1]
        start[Int(edge.column) &+ 1] = position &+ 1
        neighbours[position] = Neighbour(row: Int32(row), weight: edge.weight)
      }
    }
    columnStart = start
    lift = Table(repeating: 0, count: columnCount)
    columnOf = Table(repeating: -1, count: graph.rowCount)
  }

  /// Raises the prices.
  ///
  /// - Complexity: O(*e* log *n*).
  mutating func raise(
    _ graph: borrowing PartGraph<Weight>, _ rows: borrowing Table<PartSolver<Weight>.Row>,
    _ columns: borrowing Table<PartSolver<Weight>.Column>, _ placeStart: borrowing Table<Int>,
    _ places: borrowing Table<Int32>,
  ) {
    columnOf.fill(with: -1)
    heap.removeAll()
    for column in 0..<columns.count {
      let free = columns[column].state
      lift[column] = free > 0 ? 0 : Weight.max
      if free > 0 { heap.push(Reach(distance: 0, column: Int32(column))) }
      for place in placeStart[column]..<placeStart[column + 1] - Int(max(0, free)) {
        columnOf[places[place]] = Int32(column)
      }
    }
    var farthest: Weight = 0
    while let nearest = heap.pop() {
      let column = Int(nearest.column)
      guard lift[column] == nearest.distance else { continue }
      farthest = nearest.distance
      let base = nearest.distance &+ columns[column].price
      for index in columnStart[column]..<columnStart[column &+ 1] {
        let neighbour = neighbours[index]
        let distance = base &+ rows[neighbour.row].price &- neighbour.weight
        if graph.supplies[Int(neighbour.row)] == 1 {
          let previous = columnOf[neighbour.row]
          guard previous >= 0, distance < lift[previous] else { continue }
          lift[previous] = distance
          heap.push(Reach(distance: distance, column: previous))
        } else {
          spread(distance, over: Int(neighbour.row), graph, columns)
        }
      }
    }
    for column in 0..<columns.count {
      columns[column].price &+= min(lift[column], farthest)
    }
    for row in 0..<rows.count where columnOf[row] >= 0 {
      rows[row].price &-= min(lift[columnOf[row]], farthest)
    }
  }

  /// Reaches all columns of a row with several units.
  private mutating func spread(
    _ distance: Weight, over row: Int, _ graph: borrowing PartGraph<Weight>,
    _ columns: borrowing Table<PartSolver<Weight>.Column>,
  ) {
    guard columnOf[row] >= 0, distance < lift[columnOf[row]] else { return }
    let owner = ~Int32(row)
    for index in graph.rowStart[row]..<graph.rowStart[row &+ 1] {
      let column = graph.edges[index].column
      guard columns[column].state == owner else { continue }
      lift[column] = distance
      heap.push(Reach(distance: distance, column: column))
    }
  }
}
