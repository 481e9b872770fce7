/// Finds the best assignment where every mentee may have every mentor and everybody has one place.
///
/// The general ``AssignmentSolver`` gives the same total; on full tables this one is many times faster
/// and takes little memory beside the scores.
public enum DenseSolver {
  /// Gives as many mentees as possible a mentor each so that the total score is highest.
  ///
  /// With as many mentors as mentees or more, every mentee gets one; otherwise every mentor gets one
  /// mentee.
  ///
  /// **Equally good assignments.** The solution is the first one found (``TieRule/firstFound``). It is a
  /// function of the matrix alone: the same in every run, on every machine. Another version may find
  /// another one, and other numbers for the same people may lead to another one of the same total.
  ///
  /// **Method.** See ``ScoreMatrix`` for the storage. Rows keep short lists of their best columns, which
  /// stay exact while prices rise; rows first bid for columns, and the rest find theirs by shortest
  /// augmenting paths. Every answer passes ``DenseCertificateChecker`` before it is returned.
  ///
  /// - Throws: ``AssignmentError/stopped`` where `observer` ends the solving;
  ///   ``AssignmentError/internalInconsistency(_:)`` where the answer fails its own check, which is a
  ///   defect of this program and never the fault of the input.
  /// - Complexity: O(*m* · *n*) on ordinary data, O(*m*² · *n*) at worst for *m* people on the smaller
  ///   side and *n* on the larger. With more mentees than mentors the matrix is copied once.
  public static func solve(
    _ matrix: ScoreMatrix, watchedBy observer: SolvingObserver? = nil,
  ) throws(AssignmentError) -> Solution {
    let watch = Watch(observer)
    try watch.report(.assigning, done: 0, of: min(matrix.menteeCount, matrix.mentorCount))
    let solution: Solution
    if matrix.menteeCount <= matrix.mentorCount {
      let draft = try draft(matrix, watch)
      solution = draft.solution(of: matrix, mentors: draft.columns, contested: false)
    } else {
      let draft = try draft(matrix.transposed(), watch)
      var mentors = [Int?](repeating: nil, count: matrix.menteeCount)
      for (mentor, mentee) in draft.columns.enumerated() { mentors[mentee] = mentor }
      solution = draft.solution(of: matrix, mentors: mentors, contested: true)
    }
    try watch.report(.checking, done: 0, of: 1)
    if let violation = DenseCertificateChecker(matrix).firstViolation(in: solution) {
      throw .internalInconsistency(violation)
    }
    return solution
  }

  /// Solves a matrix with no more rows than columns on the narrowest numbers that suffice.
  private static func draft(
    _ matrix: ScoreMatrix, _ watch: Watch,
  ) throws(AssignmentError) -> DenseDraft {
    guard matrix.menteeCount > 0 else {
      return DenseDraft(
        columns: [], rowPrices: [], columnPrices: Array(repeating: 0, count: matrix.mentorCount))
    }
    return switch matrix.cells {
    case .bytes(let cells): try draft(cells, matrix, Int16.self, watch)
    case .shorts(let cells): try draft(cells, matrix, Int32.self, watch)
    case .words(let cells) where DenseEngine<UInt32, Int32>.fits(matrix.largestCell):
      try draft(cells, matrix, Int32.self, watch)
    case .words(let cells): try draft(cells, matrix, Int64.self, watch)
    case .longs(let cells): try draft(cells, matrix, Int64.self, watch)
    }
  }

  /// Solves with lanes of one width.
  private static func draft<Cell: DenseCell, Lane: DenseLane>(
    _ cells: [Cell], _ matrix: ScoreMatrix, _ lane: Lane.Type, _ watch: Watch,
  ) throws(AssignmentError) -> DenseDraft {
    let draft = try cells.withUnsafeBufferPointer {
      cells throws(AssignmentError) -> DenseDraft? in
      guard let first = cells.baseAddress else { return nil }
      let (stored, columns) = (matrix.menteeCount, matrix.mentorCount)
      func engine(rowCount: Int, done: Int) -> DenseEngine<Cell, Lane> {
        DenseEngine(
          first, storedRowCount: stored, rowCount: rowCount, columnCount: columns,
          largestCell: matrix.largestCell, watch: watch, done: done)
      }
      // Where everything depends on everything, people are added whose scores are all the same: prices
      // can be found from afar only where the matrix is square.
      let mayGiveUp = columns / 4 <= stored
      var plain = engine(rowCount: stored, done: 0)
      if let draft = try plain.solve(first, storedRowCount: stored, mayGiveUp: mayGiveUp) {
        return draft
      }
      var squared = engine(rowCount: columns, done: plain.done)
      return try squared.solve(first, storedRowCount: stored, mayGiveUp: false)
    }
    guard var draft else {
      // The memory of a matrix that is not empty has an address, and the second engine never gives up.
      preconditionFailure("a full table always has a solution")
    }
    draft.addToRowPrices(matrix.base)
    return draft
  }
}
