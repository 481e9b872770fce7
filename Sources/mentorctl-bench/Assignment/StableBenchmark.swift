import Assignment

/// Solves instances of stable matching.
enum StableBenchmark {
  /// Measures what follows the words `p hr` of the instance called `name`.
  ///
  /// The time of solving starts with the lists of both sides in memory, as for the other programs:
  /// it contains the checks of the lists, the ranks, the matching and the check of its stability.
  static func measure(
    _ file: NumberFile, name: String, repeats: Int, readingSince started: Double,
  ) throws -> Measurement {
    let instance = try StableInstance(file)
    let read = ProcessClock.processorSeconds() - started
    var times: [Double] = []
    var best: (preferences: Preferences, matching: StableMatching)?
    for _ in 0..<repeats {
      best = nil
      let before = ProcessClock.processorSeconds()
      let preferences = try Preferences(
        menteeLists: instance.menteeLists, mentorLists: instance.mentorLists,
        capacities: instance.capacities)
      let matching = try StableSolver.solve(preferences)
      times.append(ProcessClock.processorSeconds() - before)
      best = (preferences, matching)
    }
    guard let (preferences, matching) = best else { throw InstanceError.notAnInstance }
    let violation = StabilityChecker(preferences).firstViolation(in: matching)
    return Measurement(
      instance: name, objective: "stable", cardinality: matching.matchedCount,
      value: rankSum(of: matching, in: instance.menteeLists), certificateHolds: violation == nil,
      readSeconds: read, solveSeconds: times.sorted()[times.count / 2])
  }

  /// The places of the mentors on their mentees' lists, added up, nobody coming after everybody.
  private static func rankSum(of matching: StableMatching, in lists: PreferenceLists) -> Int {
    matching.unmatchedMentees.reduce(matching.menteeRankSum) { $0 + lists[$1].count + 1 }
  }
}
