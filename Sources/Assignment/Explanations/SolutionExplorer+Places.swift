extension SolutionExplorer {
  /// What the best assignment gains by one more place, for each mentor.
  ///
  /// A mentor who has no place at all is asked like any other, for the mentees who may have it.
  ///
  /// - Complexity: O(*e* log *n*) for all mentors together, apart from the moves.
  public func placeGains() -> [PlaceGain] {
    var search = DisplacementSearch(self)
    search.run(from: search.outside)
    return (0..<problem.mentorCount).map { mentor in
      // The prices bound what the place can gain; the chain is what is left of that bound.
      let bound = lossWithoutPlace(of: mentor)
      guard search.loss[mentor] < bound else {
        return PlaceGain(mentor: mentor, pairs: 0, score: 0, moves: [])
      }
      let moves = search.moves(to: mentor).reversed().map {
        ForcedPair.Move(mentee: $0.mentee, from: mentors[$0.mentee], to: $0.to)
      }
      let lost = loss(by: moves)
      return PlaceGain(mentor: mentor, pairs: -lost.pairs, score: -lost.score, moves: moves)
    }
  }

  /// What the best assignment loses by one place less, for each mentor; `nil` where locks leave the
  /// mentor none.
  ///
  /// So a mentee who comes anew and would be worth *s* with mentor *j* gains one pair and *s*, less
  /// the cost of a place of *j*; where that is no gain for any mentor, nothing changes.
  ///
  /// - Complexity: O(*e* log *n*) for all mentors together.
  public func placeCosts() -> [PlaceCost?] {
    var search = ArrivalSearch(self)
    search.run(to: search.outside)
    return (0..<problem.mentorCount).map { mentor in
      guard problem.freeCapacities[mentor] > 0 else { return nil }
      let lost = lossWithoutPlace(of: mentor) + search.loss[mentor]
      return PlaceCost(pairs: lost.pairs, score: lost.score)
    }
  }
}
