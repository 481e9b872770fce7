extension SolutionExplorer {
  /// What the best assignment that pairs `mentee` with `mentor` loses against this one, and the moves
  /// that lead there; among equally good ways the one found first by the numbers of the mentors.
  ///
  /// - Throws: ``ForcingError`` where no assignment contains the pair.
  /// - Complexity: O(*e* log *n*) for *e* eligible pairs and *n* mentors.
  public func forcing(_ mentee: Int, to mentor: Int) throws(ForcingError) -> ForcedPair {
    guard mentors.indices.contains(mentee) else { throw .unknownNumber(mentee) }
    guard problem.capacities.indices.contains(mentor) else { throw .unknownNumber(mentor) }
    guard problem.score(of: mentee, with: mentor) != nil else {
      throw .notEligible(mentee: mentee, mentor: mentor)
    }
    if mentors[mentee] == mentor {
      return ForcedPair(mentee: mentee, mentor: mentor, lostPairs: 0, lostScore: 0, moves: [])
    }
    if let lock = problem.lockedMentor(of: mentee) {
      throw .menteeLocked(mentee: mentee, lock: lock)
    }
    guard problem.freeCapacities[mentor] > 0 else {
      throw .noFreePlace(mentor: mentor, capacity: problem.capacities[mentor])
    }
    var search = DisplacementSearch(self)
    let target = mentors[mentee] ?? search.outside
    search.run(from: mentor, until: target)
    return forced(mentee, to: mentor, then: search.moves(to: target))
  }

  /// The pair of `mentee` with `mentor` and the `path` of those who make room for it.
  func forced(_ mentee: Int, to mentor: Int, then path: [Displacement]) -> ForcedPair {
    var moves = [ForcedPair.Move(mentee: mentee, from: mentors[mentee], to: mentor)]
    moves += path.map { ForcedPair.Move(mentee: $0.mentee, from: mentors[$0.mentee], to: $0.to) }
    let lost = loss(by: moves)
    return ForcedPair(
      mentee: mentee, mentor: mentor, lostPairs: lost.pairs, lostScore: lost.score, moves: moves)
  }

  /// What is lost where everybody moves as `moves` say.
  func loss(by moves: [ForcedPair.Move]) -> Loss {
    var lost = Loss.zero
    for move in moves {
      if let from = move.from { lost = lost + worth(of: move.mentee, with: from) }
      if let to = move.to { lost = lost - worth(of: move.mentee, with: to) }
    }
    return lost
  }

  private func worth(of mentee: Int, with mentor: Int) -> Loss {
    Loss(pairs: 1, score: problem.score(of: mentee, with: mentor) ?? 0)
  }
}
