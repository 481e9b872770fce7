extension LevelGraph {
  /// A problem with the same pairings in which each level is worth more the lower it lies, so that
  /// assignments with the highest total are close to fair.
  ///
  /// The loss from a level to the one below doubles a fixed number of times over all levels. Were it to
  /// grow by more than the number of pairs at every level, the totals would be those of fair
  /// assignments exactly; but such numbers fit for few levels only.
  ///
  /// - Returns: `nil` where even sums of these weights might not fit.
  func weighted(like problem: AssignmentProblem) -> AssignmentProblem? {
    let doublings = 20
    var weights = [Int](repeating: 0, count: levelCount)
    let step = (levelCount + doublings - 1) / doublings
    for level in weights.indices.dropLast().reversed() {
      weights[level] = weights[level + 1] - 1 << ((levelCount - 2 - level) / step)
    }
    let lowest = weights.first ?? 0
    let participants = menteeCount + mentorCount
    guard AssignmentProblem.scoreRange.contains(lowest),
      participants + 2 <= (1 << 60) / max(1, -lowest)
    else { return nil }
    var columns: [Int32] = []
    var scores = ScoreList()
    columns.reserveCapacity(menteeArcs.count)
    scores.reserveCapacity(menteeArcs.count)
    for pairing in 0..<menteeArcs.count {
      columns.append(menteeArcs[pairing].other)
      scores.append(weights[Int(menteeArcs[pairing].level)])
    }
    return AssignmentProblem(
      capacities: problem.freeCapacities, freeCapacities: problem.freeCapacities,
      rowStart: menteeStart.array.map { Int($0) },
      columns: columns, scores: scores,
      lockedMentors: [Int32](repeating: -1, count: menteeCount),
      lowestScore: lowest, highestScore: 0)
  }
}
