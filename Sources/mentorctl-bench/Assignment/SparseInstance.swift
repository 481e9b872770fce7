import Assignment

/// An instance of the format `p asn <mentees> <mentors> <pairs>`: a line `c <capacities>`, then lines
/// `<mentee> <mentor> <score>` in ascending order.
enum SparseInstance {
  /// Reads what follows the words `p asn`.
  static func read(_ file: NumberFile) throws -> AssignmentProblem {
    let (mentees, mentors, pairs) = (try file.number(), try file.number(), try file.number())
    guard file.word() == "c" else { throw InstanceError.notAnInstance }
    var capacities: [Int] = []
    for _ in 0..<mentors { capacities.append(try file.number()) }
    var builder = try AssignmentProblemBuilder(capacities: capacities)
    builder.reserve(mentees: mentees, pairs: pairs)
    var row: [EligibleMentor] = []
    for _ in 0..<pairs {
      let (mentee, mentor, score) = (try file.number(), try file.number(), try file.number())
      guard mentee < mentees, mentee >= builder.menteeCount else {
        throw InstanceError.notAnInstance
      }
      while builder.menteeCount < mentee {
        try builder.addMentee(row)
        row.removeAll(keepingCapacity: true)
      }
      row.append(EligibleMentor(mentor: mentor, score: score))
    }
    while builder.menteeCount < mentees {
      try builder.addMentee(row)
      row.removeAll(keepingCapacity: true)
    }
    return try builder.build()
  }

  /// Reads and solves what follows the words `p asn`.
  static func measure(_ file: NumberFile, _ trial: Trial) throws -> Measurement {
    let problem = try read(file)
    let read = ProcessClock.processorSeconds() - trial.started
    let (solution, seconds) = try trial.time {
      try AssignmentSolver.solve(problem, objective: trial.objective, ties: trial.ties)
    }
    let scores = solution.mentors.enumerated().compactMap { mentee, mentor in
      mentor.flatMap { problem.score(of: mentee, with: $0) }
    }
    return Measurement(
      instance: trial.instance, objective: "\(trial.objective)",
      cardinality: solution.matchedCount,
      value: trial.objective == .bottleneck ? solution.worstScore ?? 0 : solution.totalScore,
      lowestScores: trial.objective == .score ? [] : Measurement.counts(of: scores),
      certificateHolds: CertificateChecker(problem).firstViolation(in: solution) == nil,
      readSeconds: read, solveSeconds: seconds)
  }
}
