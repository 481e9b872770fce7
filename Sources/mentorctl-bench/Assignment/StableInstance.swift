import Assignment

/// An instance of the format `p hr <mentees> <mentors>`: a line `c <capacities>`, then a line for each
/// mentee and each mentor with the numbers of its counterparts, best first.
struct StableInstance {
  let menteeLists: PreferenceLists
  let mentorLists: PreferenceLists
  let capacities: [Int]

  /// Reads what follows the words `p hr`.
  init(_ file: NumberFile) throws {
    let (mentees, mentors) = (try file.number(), try file.number())
    guard file.word() == "c" else { throw InstanceError.notAnInstance }
    var capacities: [Int] = []
    for _ in 0..<mentors { capacities.append(try file.number()) }
    _ = try file.lineOfNumbers()
    self.capacities = capacities
    menteeLists = try Self.lists(mentees, from: file)
    mentorLists = try Self.lists(mentors, from: file)
  }

  private static func lists(_ count: Int, from file: NumberFile) throws -> PreferenceLists {
    var lists = PreferenceLists()
    for _ in 0..<count { lists.append(try file.lineOfNumbers()) }
    return lists
  }

  /// Reads and solves what follows the words `p hr`.
  ///
  /// The time of solving starts with the lists of both sides in memory, as for the other programs:
  /// it contains the checks of the lists, the ranks, the matching and the check of its stability.
  static func measure(_ file: NumberFile, _ trial: Trial) throws -> Measurement {
    let instance = try StableInstance(file)
    let read = ProcessClock.processorSeconds() - trial.started
    let (answer, seconds) = try trial.time {
      let preferences = try Preferences(
        menteeLists: instance.menteeLists, mentorLists: instance.mentorLists,
        capacities: instance.capacities)
      return (preferences, try StableSolver.solve(preferences))
    }
    let (preferences, matching) = answer
    return Measurement(
      instance: trial.instance, objective: "stable", cardinality: matching.matchedCount,
      value: instance.rankSum(of: matching),
      certificateHolds: StabilityChecker(preferences).firstViolation(in: matching) == nil,
      readSeconds: read, solveSeconds: seconds)
  }

  /// The places of the mentors on their mentees' lists, added up, nobody coming after everybody.
  private func rankSum(of matching: StableMatching) -> Int {
    matching.unmatchedMentees.reduce(matching.menteeRankSum) { $0 + menteeLists[$1].count + 1 }
  }
}
