/// The scores of a part as weights from 0 up, on the narrowest integer that holds every sum.
protocol PartWeight: FixedWidthInteger, SignedInteger, BitwiseCopyable, Sendable {
  /// Above every price and distance that may occur; two of them and a weight can still be added.
  static var ceiling: Self { get }
}

extension Int32: PartWeight {
  static var ceiling: Int32 { 1 << 29 }
}

extension Int: PartWeight {
  static var ceiling: Int { 1 << 61 }
}

/// A pairing of a row: the column, and what it is worth.
struct PartEdge<Weight: PartWeight>: BitwiseCopyable {
  let column: Int32
  let weight: Weight
}

/// The parts of a decomposed problem.
enum PartKind {
  /// Mentees of whom somebody has to be left out, and the mentors for whose places they compete.
  case contested
  /// Everybody else who is not locked: each mentee finds a place.
  case rest
}

/// One part of a decomposed problem, turned so that every unit of its rows finds a place.
///
/// In the contested part mentors are the rows: each has as many units as places, all of which will
/// be taken, and each mentee is a column for one. In the rest mentees are the rows with one unit
/// each, and mentors are columns with capacities. Rows and columns keep the order of their numbers.
///
/// The edges of a row come in descending order of weight, so that a search can stop at the first one
/// that is too light to matter; equal weights come in ascending order of column.
struct PartGraph<Weight: PartWeight>: ~Copyable {
  let kind: PartKind

  /// The mentor or mentee behind each row and each column.
  let rowNumbers: [Int32]
  let columnNumbers: [Int32]

  /// The positions of each row's edges; one more start than there are rows.
  let rowStart: Table<Int>
  let edges: Table<PartEdge<Weight>>

  /// How many columns each row must get, and how many rows each column may take at most, at most one
  /// more than have an edge to it: enough to show that a place is left.
  ///
  /// In each part one of the two is 1 everywhere.
  let supplies: [Int32]
  let capacities: [Int32]

  /// What has to be added to a weight to make it a score.
  let offset: Int

  var rowCount: Int { rowNumbers.count }
  var columnCount: Int { columnNumbers.count }

  /// The part of `problem` with the contested mentees and mentors, rows being mentors.
  static func contested(
    of problem: borrowing AssignmentProblem, _ split: borrowing Decomposition,
  ) -> PartGraph {
    // A mentor all of whose places are locked gives a row nothing to do.
    let mentors = (0..<problem.mentorCount).filter {
      split.mentorIsContested[$0] && problem.freeCapacities[$0] > 0
    }
    let mentees = (0..<problem.menteeCount).filter { split.menteeIsContested[$0] }
    let rowOf = Table(numbering(of: mentors, among: problem.mentorCount))
    let start = Table(repeating: 0, count: mentors.count + 2)
    for mentee in mentees {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let row = rowOf[problem.columns[index]]
        if row >= 0 { start[Int(row) &+ 2] &+= 1 }
      }
    }
    for row in 0..<mentors.count { start[row + 2] += start[row + 1] }
    // Position row + 1 moves from the start of the row to its end while the row fills.
    let edges = Table(
      repeating: PartEdge<Weight>(column: 0, weight: 0), count: start[mentors.count + 1])
    let offset = problem.lowestScore
    for (column, mentee) in mentees.enumerated() {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let row = rowOf[problem.columns[index]]
        guard row >= 0 else { continue }
        let position = start[Int(row) &+ 1]
        start[Int(row) &+ 1] = position &+ 1
        edges[position] = PartEdge(
          column: Int32(truncatingIfNeeded: column),
          weight: Weight(truncatingIfNeeded: problem.scores[index] &- offset))
      }
    }
    return PartGraph(
      kind: .contested, rowNumbers: mentors.map(Int32.init), columnNumbers: mentees.map(Int32.init),
      rowStart: start, edges: edges,
      supplies: mentors.map { Int32(problem.freeCapacities[$0]) },
      capacities: [Int32](repeating: 1, count: mentees.count), offset: offset)
  }

  /// The part of `problem` beside the contested one, rows being mentees.
  static func rest(
    of problem: borrowing AssignmentProblem, _ split: borrowing Decomposition,
  ) -> PartGraph {
    let mentees = (0..<problem.menteeCount).filter {
      !split.menteeIsContested[$0] && problem.lockedMentors[$0] < 0
    }
    let mentors = (0..<problem.mentorCount).filter {
      !mentees.isEmpty && !split.mentorIsContested[$0] && problem.freeCapacities[$0] > 0
    }
    let columnOf = Table(numbering(of: mentors, among: problem.mentorCount))
    let start = Table(repeating: 0, count: mentees.count + 2)
    for (row, mentee) in mentees.enumerated() {
      var count = 0
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1]
      where columnOf[problem.columns[index]] >= 0 {
        count &+= 1
      }
      start[row + 1] = start[row] &+ count
    }
    let edges = Table(
      repeating: PartEdge<Weight>(column: 0, weight: 0), count: start[mentees.count])
    let offset = problem.lowestScore
    let demand = Table<Int32>(repeating: 0, count: mentors.count)
    var position = 0
    for mentee in mentees {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let column = columnOf[problem.columns[index]]
        guard column >= 0 else { continue }
        edges[position] = PartEdge(
          column: column, weight: Weight(truncatingIfNeeded: problem.scores[index] &- offset))
        demand[column] &+= 1
        position &+= 1
      }
    }
    return PartGraph(
      kind: .rest, rowNumbers: mentees.map(Int32.init), columnNumbers: mentors.map(Int32.init),
      rowStart: start, edges: edges,
      supplies: [Int32](repeating: 1, count: mentees.count),
      capacities: mentors.enumerated().map { column, mentor in
        min(demand[column] + 1, Int32(problem.freeCapacities[mentor]))
      }, offset: offset)
  }

  private init(
    kind: PartKind, rowNumbers: [Int32], columnNumbers: [Int32], rowStart: consuming Table<Int>,
    edges: consuming Table<PartEdge<Weight>>, supplies: [Int32], capacities: [Int32], offset: Int,
  ) {
    var (highest, longest) = (Weight(0), 0)
    for edge in 0..<edges.count { highest = max(highest, edges[edge].weight) }
    for row in 0..<rowNumbers.count { longest = max(longest, rowStart[row + 1] - rowStart[row]) }
    let sorter = EdgeSorter(highest: highest, longest: longest)
    for row in 0..<rowNumbers.count { sorter.sort(edges, rowStart[row]..<rowStart[row + 1]) }
    self.kind = kind
    self.rowNumbers = rowNumbers
    self.columnNumbers = columnNumbers
    self.rowStart = rowStart
    self.edges = edges
    self.supplies = supplies
    self.capacities = capacities
    self.offset = offset
  }

  /// The position in `numbers` of each number below `count`, or -1.
  private static func numbering(of numbers: [Int], among count: Int) -> [Int32] {
    var positions = [Int32](repeating: -1, count: count)
    for (position, number) in numbers.enumerated() { positions[number] = Int32(position) }
    return positions
  }
}
