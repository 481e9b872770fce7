/// Finds a fair assignment and proves it.
///
/// First the largest number of pairs, then the lowest score that has to occur (``HighestThreshold``),
/// then level after level from that score up (``Leveling``), starting from an assignment that is close
/// to fair (``LevelGraph/weighted(like:)``).
enum FairSolver {
  /// Solves `problem` for ``Objective/fair`` or, levels above the lowest left aside, for
  /// ``Objective/bottleneck``.
  ///
  /// - Complexity: O(*p* · *e*) for *p* pairs and *e* eligible pairs at worst; near O(*e*) for each
  ///   level on ordinary data, and less at levels with few pairs.
  static func solve(
    _ problem: AssignmentProblem, for objective: Objective, ties: TieRule, _ watch: Watch,
  ) throws(AssignmentError) -> Solution {
    try watch.report(.counting, done: 0, of: 1)
    let matching = MaximumMatching(problem)
    let split = Decomposition(problem, by: matching)
    let start = try HighestThreshold(problem, split, largest: matching, watch)
    let graph = LevelGraph(
      problem, split, from: start.score ?? 0, mergesHigher: objective == .bottleneck)
    let seating: Seating
    if objective == .fair, graph.levelCount > 2, let weighted = graph.weighted(like: problem) {
      let near = try AssignmentSolver.highestTotal(weighted, ties: .firstFound, watch: watch)
      let mentors = Table(near.mentors.map { Int32($0 ?? -1) })
      seating = Seating(graph, pairings: pairings(of: mentors, in: graph, problem))
    } else {
      seating = Seating(graph, pairings: pairings(of: start.mentorOf, in: graph, problem))
    }
    var leveling = Leveling(graph, seating: seating, split)
    for level in 0..<max(0, leveling.graph.levelCount - 1) {
      try watch.report(.leveling, done: level, of: leveling.graph.levelCount)
      let remains = leveling.settle(Int32(level))
      if remains, objective == .bottleneck { break }
    }
    var mentors = [Int?](repeating: nil, count: problem.menteeCount)
    if ties == .lowestNumbers {
      mentors = try AssignmentSolver.highestTotal(
        try leveling.equallyGood(problem), ties: .lowestNumbers, watch: watch
      ).mentors
    } else {
      for mentee in mentors.indices {
        let place = Int(leveling.seating.place[mentee])
        mentors[mentee] =
          problem.lockedMentor(of: mentee)
          ?? (place == leveling.seating.outside ? nil : place)
      }
    }
    let certificate = FairCertificate(
      contestedMentees: split.contestedMentees,
      contestedMentors: split.contestedMentors,
      levels: leveling.prices)
    return Solution(objective, mentors, of: problem, provedBy: .fair(certificate))
  }

  /// The pairing of each mentee, -1 for those left out and -2 for locked ones.
  private static func pairings(
    of mentors: borrowing Table<Int32>, in graph: borrowing LevelGraph,
    _ problem: borrowing AssignmentProblem,
  ) -> Table<Int32> {
    let pairings = Table<Int32>(repeating: -1, count: mentors.count)
    for mentee in 0..<mentors.count {
      if problem.lockedMentors[mentee] >= 0 { pairings[mentee] = -2 }
      guard mentors[mentee] >= 0 else { continue }
      for pairing in graph.menteeStart[mentee]..<graph.menteeStart[mentee + 1]
      where graph.menteeArcs[pairing].other == mentors[mentee] {
        pairings[mentee] = pairing
      }
    }
    return pairings
  }
}
