import Assignment

/// An instance of the format `p dense <mentees> <mentors>`: one line of scores for each mentee.
enum DenseInstance {
  /// Reads what follows the words `p dense`.
  static func read(_ file: NumberFile) throws -> ScoreMatrix {
    let (mentees, mentors) = (try file.number(), try file.number())
    guard mentees >= 0, mentors >= 0 else { throw InstanceError.notAnInstance }
    var matrix = try ScoreMatrix(mentorCount: mentors, expectedMentees: mentees)
    var scores = [Int](repeating: 0, count: mentors)
    for _ in 0..<mentees {
      for mentor in 0..<mentors { scores[mentor] = try file.number() }
      try matrix.addMentee(scores)
    }
    return matrix
  }

  /// Reads and solves what follows the words `p dense`.
  static func measure(_ file: NumberFile, _ trial: Trial) throws -> Measurement {
    let matrix = try read(file)
    let read = ProcessClock.processorSeconds() - trial.started
    let (solution, seconds) = try trial.time { try DenseSolver.solve(matrix) }
    return Measurement(
      instance: trial.instance, objective: "score", cardinality: solution.matchedCount,
      value: solution.totalScore,
      certificateHolds: DenseCertificateChecker(matrix).firstViolation(in: solution) == nil,
      readSeconds: read, solveSeconds: seconds)
  }
}
