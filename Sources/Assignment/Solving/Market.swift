/// A part as a market in which mentees bid for the places of mentors and every place is taken.
///
/// In the rest of a decomposed problem there may be more places than mentees: *spare* bidders, to whom
/// all places are worth the same, take those left over. In the contested part there are more mentees:
/// one more object, *outside*, has room for those left over and is worth nothing to everybody.
struct Market<Weight: PartWeight>: ~Copyable {
  /// What the market was made of.
  let origin: PartKind

  /// The mentor or mentee behind each row and each column of the part.
  let rowNumbers: [Int32]
  let columnNumbers: [Int32]

  /// The objects that each bidder may have, and what they are worth to it.
  let bidderStart: Table<Int>
  let edges: Table<PartEdge<Weight>>

  /// Where the places of each object start.
  let placeStart: Table<Int>

  /// The number of spare bidders.
  let spare: Int

  /// What has to be added to a weight to make it a score.
  let offset: Int

  var bidderCount: Int {
    switch origin {
    case .rest: rowNumbers.count
    case .contested: columnNumbers.count
    }
  }

  var objectCount: Int { placeStart.count - 1 }

  /// The number of objects that are mentors; *outside* comes after them.
  var mentorCount: Int {
    switch origin {
    case .rest: columnNumbers.count
    case .contested: rowNumbers.count
    }
  }

  /// What an object that `bidder` may have is worth to it.
  func weight(of bidder: Int, for object: Int32) -> Weight {
    var index = bidderStart[bidder]
    while edges[index].column != object { index &+= 1 }
    return edges[index].weight
  }

  /// Makes a market of a part.
  init(_ graph: consuming PartGraph<Weight>) {
    origin = graph.kind
    rowNumbers = graph.rowNumbers
    columnNumbers = graph.columnNumbers
    offset = graph.offset
    switch graph.kind {
    case .rest:
      placeStart = Self.placeStart(graph.capacities)
      spare = placeStart[graph.columnCount] - graph.rowCount
      bidderStart = graph.rowStart
      edges = graph.edges
    case .contested:
      let places = graph.supplies.reduce(0) { $0 + Int($1) }
      placeStart = Self.placeStart(graph.supplies + [Int32(graph.columnCount - places)])
      spare = 0
      bidderStart = Self.bidderStart(of: graph)
      edges = Self.bids(of: graph, from: bidderStart)
    }
  }

  private static func placeStart(_ capacities: [Int32]) -> Table<Int> {
    let start = Table(repeating: 0, count: capacities.count + 1)
    for (object, capacity) in capacities.enumerated() {
      start[object + 1] = start[object] + Int(capacity)
    }
    return start
  }

  /// Where the objects of each column of a contested part start, *outside* among them.
  private static func bidderStart(of graph: borrowing PartGraph<Weight>) -> Table<Int> {
    let start = Table(repeating: 0, count: graph.columnCount + 1)
    for edge in 0..<graph.edges.count { start[Int(graph.edges[edge].column) &+ 1] &+= 1 }
    for column in 0..<graph.columnCount { start[column + 1] += start[column] + 1 }
    return start
  }

  /// The edges of a contested part turned around, each bidder's ending with *outside*.
  private static func bids(
    of graph: borrowing PartGraph<Weight>, from start: borrowing Table<Int>,
  ) -> Table<PartEdge<Weight>> {
    let outside = PartEdge<Weight>(column: Int32(graph.rowCount), weight: 0)
    let edges = Table(repeating: outside, count: start[graph.columnCount])
    let filled = Table<Int32>(repeating: 0, count: graph.columnCount)
    for row in 0..<graph.rowCount {
      for index in graph.rowStart[row]..<graph.rowStart[row + 1] {
        let edge = graph.edges[index]
        edges[start[Int(edge.column)] &+ Int(filled[edge.column])] = PartEdge(
          column: Int32(row), weight: edge.weight)
        filled[edge.column] &+= 1
      }
    }
    return edges
  }
}
