/// One part of a decomposed problem, turned so that every unit of its rows finds a place.
///
/// In the contested part mentors are the rows: each has as many units as places, all of which will
/// be taken, and each mentee is a column for one. In the rest mentees are the rows with one unit
/// each, and mentors are columns with capacities. Rows and columns keep the order of their numbers.
struct PartGraph {
  /// The mentor or mentee behind each row and each column.
  let rowNumbers: [Int32]
  let columnNumbers: [Int32]

  /// The pairings of each row, columns ascending; one more start than there are rows.
  let rowStart: [Int]
  let columns: [Int32]
  let scores: [Int]

  /// How many columns each row must get, and how many rows each column may take at most.
  ///
  /// In each part one of the two is 1 everywhere.
  let supplies: [Int32]
  let capacities: [Int32]

  /// The part of `problem` with the contested mentees and mentors, rows being mentors.
  static func contested(
    of problem: borrowing AssignmentProblem, _ split: borrowing Decomposition,
  ) -> PartGraph {
    // A mentor all of whose places are locked gives a row nothing to do.
    let mentors = (0..<problem.mentorCount).filter {
      split.mentorIsContested[$0] && problem.freeCapacities[$0] > 0
    }
    let mentees = (0..<problem.menteeCount).filter { split.menteeIsContested[$0] }
    let rowOf = numbering(of: mentors, among: problem.mentorCount)
    var start = [Int](repeating: 0, count: mentors.count + 1)
    for mentee in mentees {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let row = Int(rowOf[Int(problem.columns[index])])
        if row >= 0 { start[row + 1] &+= 1 }
      }
    }
    for row in mentors.indices { start[row + 1] += start[row] }
    var position = start
    var columns = [Int32](repeating: 0, count: start[mentors.count])
    var scores = [Int](repeating: 0, count: start[mentors.count])
    for (column, mentee) in mentees.enumerated() {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let row = Int(rowOf[Int(problem.columns[index])])
        guard row >= 0 else { continue }
        columns[position[row]] = Int32(column)
        scores[position[row]] = problem.scores[index]
        position[row] &+= 1
      }
    }
    return PartGraph(
      rowNumbers: mentors.map(Int32.init), columnNumbers: mentees.map(Int32.init), rowStart: start,
      columns: columns, scores: scores,
      supplies: mentors.map { Int32(problem.freeCapacities[$0]) },
      capacities: [Int32](repeating: 1, count: mentees.count))
  }

  /// The part of `problem` without the contested mentees and mentors, rows being mentees.
  static func rest(
    of problem: borrowing AssignmentProblem, _ split: borrowing Decomposition,
  ) -> PartGraph {
    let mentees = (0..<problem.menteeCount).filter {
      !split.menteeIsContested[$0] && problem.lockedMentors[$0] < 0
    }
    let mentors = (0..<problem.mentorCount).filter {
      !split.mentorIsContested[$0] && problem.freeCapacities[$0] > 0
    }
    let columnOf = numbering(of: mentors, among: problem.mentorCount)
    var start = [0]
    start.reserveCapacity(mentees.count + 1)
    var columns: [Int32] = []
    var scores: [Int] = []
    for mentee in mentees {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let column = columnOf[Int(problem.columns[index])]
        guard column >= 0 else { continue }
        columns.append(column)
        scores.append(problem.scores[index])
      }
      start.append(columns.count)
    }
    return PartGraph(
      rowNumbers: mentees.map(Int32.init), columnNumbers: mentors.map(Int32.init), rowStart: start,
      columns: columns, scores: scores,
      supplies: [Int32](repeating: 1, count: mentees.count),
      capacities: mentors.map { Int32(problem.freeCapacities[$0]) })
  }

  /// The position in `numbers` of each number below `count`, or -1.
  private static func numbering(of numbers: [Int], among count: Int) -> [Int32] {
    var positions = [Int32](repeating: -1, count: count)
    for (position, number) in numbers.enumerated() { positions[number] = Int32(position) }
    return positions
  }
}
