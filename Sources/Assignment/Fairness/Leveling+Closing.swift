extension Leveling {
  /// Closes what no fair answer uses any more, and sets all potentials back to 0.
  ///
  /// Ways whose two nodes have the potential 0 and whose costs are 0 are tight, so only the others are
  /// looked at.
  mutating func closeSlack(at entries: Range<Int>) {
    for node in changed where potential[node] != 0 {
      if node <= seating.outside {
        for slot in seating.range(of: Int(node)) { closeWays(of: seating.slots[slot]) }
      }
      if node < seating.outside {
        closeWays(to: node)
        if potential[node] < potential[emptiness] { mayHaveEmpty[node] = false }
      }
    }
    for index in entries {
      let entry = graph.entries[index]
      guard !isClosed[entry.pairing] else { continue }
      if seating.pairing[entry.mentee] == entry.pairing {
        closeWays(of: entry.mentee)
      } else {
        close(graph.menteeArcs[entry.pairing], of: entry.mentee)
      }
    }
    if potential[seating.outside] != 0 {
      for mentee in optionalMentees { closeWayOut(of: mentee) }
      optionalMentees.removeAll { !mayBeLeftOut[$0] }
    }
    if potential[emptiness] != 0 {
      for mentor in optionalMentors where potential[mentor] < potential[emptiness] {
        mayHaveEmpty[mentor] = false
      }
      optionalMentors.removeAll { !mayHaveEmpty[$0] }
    }
    for index in entries { charge[graph.entries[index].mentee] = 0 }
    for node in changed { potential[node] = 0 }
    changed.removeAll(keepingCapacity: true)
  }

  /// Closes a pairing of `mentee`, unless it is tight.
  @inline(__always)
  private func close(_ arc: LevelGraph.Arc, of mentee: Int32) {
    let slack =
      cost(arc) &- charge[mentee] &+ potential[seating.place[mentee]]
      &- potential[arc.other]
    if slack > 0 { isClosed[arc.pairing] = true }
  }

  /// Closes the ways of `mentee` that are not tight.
  private func closeWays(of mentee: Int32) {
    for index in graph.menteeStart[mentee]..<menteeEnd[mentee] {
      close(menteeArcs[index], of: mentee)
    }
    closeWayOut(of: mentee)
  }

  private func closeWayOut(of mentee: Int32) {
    guard mayBeLeftOut[mentee] else { return }
    let level = potential[seating.place[mentee]] &- charge[mentee]
    if level > potential[seating.outside] { mayBeLeftOut[mentee] = false }
  }

  /// Closes the ways to `mentor` that are not tight.
  private func closeWays(to mentor: Int32) {
    for index in graph.mentorStart[mentor]..<mentorEnd[mentor] {
      let arc = mentorArcs[index]
      close(
        LevelGraph.Arc(other: mentor, level: arc.level, pairing: arc.pairing), of: arc.other)
    }
  }

  /// A problem whose answers with the highest total are exactly the assignments that are as good as
  /// this one at all levels settled so far.
  ///
  /// It has the open pairings alone. A pairing is worth one point if its mentee must not be left out,
  /// and one if its mentor must not have an empty place: the highest total is had where all of these
  /// are served.
  func equallyGood(_ problem: AssignmentProblem) throws(AssignmentError) -> AssignmentProblem {
    var builder = try AssignmentProblemBuilder(capacities: problem.capacities)
    builder.reserve(mentees: problem.menteeCount, pairs: problem.menteeCount)
    var row: [EligibleMentor] = []
    for mentee in 0..<problem.menteeCount {
      row.removeAll(keepingCapacity: true)
      if let lock = problem.lockedMentor(of: mentee) {
        row.append(EligibleMentor(mentor: lock, score: 0))
        try builder.addMentee(row, lockedTo: lock)
        continue
      }
      for pairing in graph.menteeStart[mentee]..<graph.menteeStart[mentee + 1]
      where !isClosed[pairing] {
        let mentor = graph.menteeArcs[pairing].other
        let score = (mayBeLeftOut[mentee] ? 0 : 1) + (mayHaveEmpty[mentor] ? 0 : 1)
        row.append(EligibleMentor(mentor: Int(mentor), score: score))
      }
      try builder.addMentee(row)
    }
    return try builder.build()
  }
}
