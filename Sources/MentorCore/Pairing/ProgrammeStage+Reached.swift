extension ProgrammeStage {
  /// The stage that the pairs of a school year show; `nil` where none of them takes place.
  public static func reached(by pairs: [Pair]) -> ProgrammeStage? {
    let takesPlace = pairs.contains(where: \.state.takesPlace)
    if !takesPlace, pairs.contains(where: { $0.state == .completed }) { return .completion }
    if pairs.contains(where: { $0.state == .active || $0.state == .paused }) { return .work }
    return takesPlace ? .pairing : nil
  }

  /// The furthest stage that left data in a school year whose pairs show none: its proposals, measures of
  /// `roadmaps` about training that were completed, its mentors and mentees.
  ///
  /// - Complexity: O(*n*) in the number of measures.
  public static func reachedBeforePairs(
    hasProposals: Bool, roadmaps: some Sequence<Roadmap>, hasMentors: Bool, hasMentees: Bool
  ) -> ProgrammeStage {
    if hasProposals { return .pairing }
    let isTrained = roadmaps.contains { roadmap in
      roadmap.measures.contains { $0.stage == .training && !$0.progress.completions.isEmpty }
    }
    if isTrained { return .training }
    if hasMentors { return .mentors }
    return hasMentees ? .mentees : .preparation
  }
}
