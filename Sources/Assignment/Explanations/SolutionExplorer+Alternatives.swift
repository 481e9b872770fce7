extension SolutionExplorer {
  /// Every mentor whom `mentee` may have instead, with what it would cost and who would move: the
  /// cheapest first, equal ones by the number of the mentor.
  ///
  /// Empty for a locked mentee. Each entry is as good as ``forcing(_:to:)`` says.
  ///
  /// - Precondition: `mentee` is a number of the problem.
  /// - Complexity: O(*e* log *n*) for all mentors together, apart from the moves.
  public func alternatives(ofMentee mentee: Int) -> [ForcedPair] {
    guard problem.lockedMentor(of: mentee) == nil else { return [] }
    var search = ArrivalSearch(self)
    search.run(to: mentors[mentee] ?? search.outside)
    return problem.eligibleMentors(of: mentee).map(\.mentor)
      .filter { $0 != mentors[mentee] && problem.freeCapacities[$0] > 0 }
      .map { forced(mentee, to: $0, then: search.moves(from: $0)) }
      .sorted { ($0.lostPairs, $0.lostScore, $0.mentor) < ($1.lostPairs, $1.lostScore, $1.mentor) }
  }

  /// Every mentee who could come to `mentor` instead, with what it would cost and who would move: the
  /// cheapest first, equal ones by the number of the mentee.
  ///
  /// Empty for a mentor whose places are all locked. Each entry is as good as ``forcing(_:to:)`` says.
  ///
  /// - Precondition: `mentor` is a number of the problem.
  /// - Complexity: O(*e* log *n*) for all mentees together, apart from the moves.
  public func alternatives(ofMentor mentor: Int) -> [ForcedPair] {
    guard problem.freeCapacities[mentor] > 0 else { return [] }
    var search = DisplacementSearch(self)
    search.run(from: mentor)
    return mentors.indices
      .filter {
        problem.lockedMentor(of: $0) == nil && mentors[$0] != mentor
          && problem.score(of: $0, with: mentor) != nil
      }
      .map { forced($0, to: mentor, then: search.moves(to: mentors[$0] ?? search.outside)) }
      .sorted { ($0.lostPairs, $0.lostScore, $0.mentee) < ($1.lostPairs, $1.lostScore, $1.mentee) }
  }
}
