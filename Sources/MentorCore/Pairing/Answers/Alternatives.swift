internal import Assignment

/// A pair that could be made instead, and what it would cost.
public struct Alternative: Hashable, Sendable {
  /// The mentor.
  public let mentor: MentorID
  /// The mentee.
  public let mentee: MenteeID
  /// The score of the pair.
  public let score: Int
  /// How many pairs fewer there would be.
  public let lostPairs: Int
  /// How many points the total would lose; where a pair is lost it may be negative, a gain.
  public let lostScore: Int
  /// Who would change, in order, the mentee of the pair first.
  public let moves: [MatchMove]
}

/// What somebody has in the best answer, and what else is possible.
public struct AlternativeList: Hashable, Sendable {
  /// The pairs of the best answer in which the person is.
  public let current: [ProposedPair]
  /// The mentor to whom the mentee is locked, which leaves no choice; `nil` where nobody is locked.
  public let lock: MentorID?
  /// The other pairs that are possible, the cheapest first.
  public let alternatives: [Alternative]
}

/// Whom a mentee has in one or another of the best answers.
public struct EqualChoices: Hashable, Sendable {
  /// The mentee.
  public let mentee: MenteeID
  /// The mentor of the proposal; `nil` where the mentee is left over in it.
  public let mentor: MentorID?
  /// The mentors whom the mentee has in other answers that are just as good.
  public let others: [MentorID]
  /// Whether another answer that is just as good leaves out the mentee.
  public let mayBeLeftOut: Bool

  /// Whether every best answer treats the mentee alike.
  public var isFixed: Bool { others.isEmpty && !mayBeLeftOut }
}

extension Matching {
  /// The mentors whom `mentee` could have instead, in the order of what each would cost.
  ///
  /// - Throws: ``PairingError``: the first obstacle where the mentee does not take part.
  /// - Complexity: that of solving, and O(*e* log *n*) for *e* candidates and *n* mentors.
  public func alternatives(
    of mentee: Mentee, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> AlternativeList {
    guard let row = graph.mentees.firstIndex(where: { $0.id == mentee.id }) else {
      throw graph.pool.obstacles(to: mentee).first
        ?? .missingRecord(kind: Mentee.noun.one, id: "\(mentee.id)")
    }
    let solution = try solution(watchedBy: observer)
    let found = try explorer(of: solution).alternatives(ofMentee: row)
    return AlternativeList(
      current: solution.mentors[row].flatMap { pair(row, $0) }.map { [$0] } ?? [],
      lock: problem.lockedMentor(of: row).map { graph.mentors[$0].id },
      alternatives: found.map(alternative))
  }

  /// The mentees whom `mentor` could have instead, in the order of what each would cost.
  ///
  /// - Throws: ``PairingError``: the first obstacle where the mentor does not take part.
  /// - Complexity: that of solving, and O(*e* log *n*) for *e* candidates and *n* mentors.
  public func alternatives(
    of mentor: Mentor, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> AlternativeList {
    guard let column = graph.mentors.firstIndex(where: { $0.id == mentor.id }) else {
      throw graph.pool.obstacles(to: mentor).first
        ?? .noPlace(mentor.id, capacity: mentor.capacity)
    }
    let solution = try solution(watchedBy: observer)
    let found = try explorer(of: solution).alternatives(ofMentor: column)
    return AlternativeList(
      current: solution.mentors.indices.filter { solution.mentors[$0] == column }
        .compactMap { pair($0, column) },
      lock: nil, alternatives: found.map(alternative))
  }

  /// For every mentee whom the best answers give: the same in each, or one or another without loss.
  ///
  /// - Throws: ``PairingError/defect(_:)`` where the answer fails its own check.
  /// - Complexity: that of solving, and O(*e*) for *e* candidates.
  public func equalChoices(
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> [EqualChoices] {
    let solution = try solution(watchedBy: observer)
    return try explorer(of: solution).choices().map { choice in
      let mentor = solution.mentors[choice.mentee]
      return EqualChoices(
        mentee: graph.mentees[choice.mentee].id, mentor: mentor.map { graph.mentors[$0].id },
        others: choice.mentors.filter { $0 != mentor }.map { graph.mentors[$0].id },
        mayBeLeftOut: mentor != nil && choice.mayBeWithout)
    }
  }

  private func pair(_ row: Int, _ column: Int) -> ProposedPair? {
    guard let form = form(menteeAt: row, mentorAt: column),
      let score = score(menteeAt: row, mentorAt: column)
    else { return nil }
    return ProposedPair(
      mentor: graph.mentors[column].id, mentee: graph.mentees[row].id, form: form, score: score)
  }

  private func alternative(_ pair: ForcedPair) -> Alternative {
    Alternative(
      mentor: graph.mentors[pair.mentor].id, mentee: graph.mentees[pair.mentee].id,
      score: score(menteeAt: pair.mentee, mentorAt: pair.mentor) ?? 0, lostPairs: pair.lostPairs,
      lostScore: pair.lostScore, moves: pair.moves.map(move))
  }
}
