/// Finds a fair assignment and proves it.
struct FairSolver {
  private let problem: AssignmentProblem
  private let objective: Objective

  /// Solves `problem` for ``Objective/fair`` or, levels above the lowest left aside, for
  /// ``Objective/bottleneck``.
  static func solve(
    _ problem: AssignmentProblem, for objective: Objective, ties: TieRule,
    watchedBy observer: SolvingObserver?,
  ) throws(AssignmentError) -> Solution {
    try report(.counting, 0, of: 2, to: observer)
    let matching = MaximumMatching(problem)
    let split = Decomposition(problem, by: matching)
    try report(.counting, 1, of: 2, to: observer)
    let graph = LevelGraph(problem, split)
    let seating = Seating(graph, isLocked: { problem.lockedMentors[$0] >= 0 })
    var threshold = ThresholdMatching(graph, seating: seating)
    let count = matching.mentorOf.count { $0 >= 0 }
    guard threshold.highestLevel(seating: count) != nil || graph.levelCount == 0 else {
      throw .internalInconsistency(.countNotProved(bound: count, pairs: 0))
    }
    try report(.counting, 2, of: 2, to: observer)

    var leveling = Leveling(
      graph, seating: threshold.seating, isContestedMentee: split.menteeIsContested,
      isContestedMentor: split.mentorIsContested)
    let last = max(0, Int32(graph.levelCount) - 1)
    for level in 0..<last {
      try report(.leveling, Int(level), of: Int(last), to: observer)
      let remains = leveling.settle(level)
      if remains, objective == .bottleneck { break }
    }

    var mentors = (0..<problem.menteeCount).map { mentee -> Int? in
      if let lock = problem.lockedMentor(of: mentee) { return lock }
      let place = Int(leveling.seating.place[mentee])
      return place == leveling.seating.outside ? nil : place
    }
    if ties == .lowestNumbers {
      let equals = try leveling.equallyGood(problem)
      mentors = try AssignmentSolver.solve(equals, ties: .lowestNumbers, watchedBy: observer)
        .mentors
    }
    let certificate = FairCertificate(
      contestedMentees: split.menteeIsContested.indices.filter { split.menteeIsContested[$0] },
      contestedMentors: split.mentorIsContested.indices.filter { split.mentorIsContested[$0] },
      levels: leveling.levels)
    let scores = mentors.enumerated().compactMap { mentee, mentor in
      mentor.flatMap { problem.score(of: mentee, with: $0) }
    }
    return Solution(
      objective: objective, mentors: mentors, matchedCount: scores.count,
      totalScore: scores.reduce(0, +), worstScore: scores.min(), certificate: .fair(certificate))
  }

  private static func report(
    _ phase: SolvingProgress.Phase, _ done: Int, of total: Int, to observer: SolvingObserver?,
  ) throws(AssignmentError) {
    guard let observer else { return }
    if observer(SolvingProgress(phase, done: done, of: total)) == .stop { throw .stopped }
  }
}

extension Leveling {
  /// A problem whose answers with the highest total are exactly the assignments that are as good as
  /// this one at all levels settled so far.
  ///
  /// It has the open pairings alone. A pairing is worth one point if its mentee must not be left out,
  /// and one if its mentor must not have an empty place: the highest total is had where all of these
  /// are served.
  func equallyGood(_ problem: AssignmentProblem) throws(AssignmentError) -> AssignmentProblem {
    var builder = try AssignmentProblemBuilder(capacities: problem.capacities)
    var row: [EligibleMentor] = []
    for mentee in 0..<problem.menteeCount {
      row.removeAll(keepingCapacity: true)
      if let lock = problem.lockedMentor(of: mentee) {
        row.append(EligibleMentor(mentor: lock, score: 0))
        try builder.addMentee(row, lockedTo: lock)
        continue
      }
      for index in Int(graph.menteeStart[mentee])..<Int(graph.menteeStart[mentee + 1]) {
        let arc = graph.menteeArcs[index]
        guard !isClosed[Int(arc.pairing)] else { continue }
        let score = (mayStayOut[mentee] ? 0 : 1) + (mayStayEmpty[Int(arc.other)] ? 0 : 1)
        row.append(EligibleMentor(mentor: Int(arc.other), score: score))
      }
      try builder.addMentee(row)
    }
    return try builder.build()
  }
}
