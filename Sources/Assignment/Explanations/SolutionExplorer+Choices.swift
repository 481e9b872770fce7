extension SolutionExplorer {
  /// What every mentee may have without any loss, for each mentee.
  ///
  /// Two best assignments differ by chains of displacements that lose nothing and end where they
  /// began. So a mentee can move without loss where the step is free of loss, which the certificate
  /// says, and the other end leads back: where both are in one strongly connected component of the
  /// free steps.
  ///
  /// - Complexity: O(*e* + *m* + *n*).
  public func choices() -> [BestChoices] {
    let outside = problem.mentorCount
    let component = StrongComponents(freeSteps()).component
    return mentors.indices.map { mentee in
      if let lock = problem.lockedMentor(of: mentee) {
        return BestChoices(mentee: mentee, mentors: [lock], mayBeWithout: false)
      }
      let home = mentors[mentee] ?? outside
      let found = freeMentors(of: mentee).filter { component[$0] == component[home] }
      return BestChoices(
        mentee: mentee, mentors: (found + (mentors[mentee].map { [$0] } ?? [])).sorted(),
        mayBeWithout: home == outside
          || lossWithout(mentee: mentee) == .zero && component[outside] == component[home])
    }
  }

  /// The mentors, beside its own, to whom `mentee` moves without loss as far as prices tell.
  private func freeMentors(of mentee: Int) -> [Int] {
    (problem.rowStart[mentee]..<problem.rowStart[mentee + 1]).compactMap { index in
      let mentor = Int(problem.columns[index])
      guard mentor != mentors[mentee], problem.freeCapacities[mentor] > 0,
        slack(mentee, mentor, score: problem.scores[index]) == .zero
      else { return nil }
      return mentor
    }
  }

  /// The steps of ``DisplacementSearch`` that lose nothing, by the node from which they start.
  private func freeSteps() -> Rows {
    let outside = Int32(problem.mentorCount)
    var steps = Rows(reserving: problem.mentorCount + 1)
    for mentor in 0..<problem.mentorCount {
      if hasFreePlace(mentor) { steps.append(outside) }
      for mentee in menteesOf[mentor] {
        if lossWithout(mentee: mentee) == .zero { steps.append(outside) }
        for next in freeMentors(of: mentee) { steps.append(Int32(next)) }
      }
      steps.endRow()
    }
    for mentor in 0..<problem.mentorCount
    where !menteesOf[mentor].isEmpty && lossWithoutPlace(of: mentor) == .zero {
      steps.append(Int32(mentor))
    }
    for mentee in mentors.indices where mentors[mentee] == nil {
      for next in freeMentors(of: mentee) { steps.append(Int32(next)) }
    }
    steps.endRow()
    return steps
  }
}
