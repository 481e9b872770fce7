extension Preferences {
  /// Creates the preferences that follow from the scores of `problem` and from ballots.
  ///
  /// Each participant would have those first whom its ballot names, in that order, then everybody
  /// else with whom it is eligible. The keys of a dictionary of ballots are the numbers of the
  /// voters; who has no ballot leaves everything to the scores. Locked pairs are set aside: the
  /// mentee and the place it takes leave, and what their ballots say of each other has no effect.
  ///
  /// **Ties.** Those whom a ballot does not name follow by score, the higher one first, and among
  /// equal scores the lower number first. So lists are strict although scores need not be, and what
  /// is stable for these lists is *weakly* stable for the scores: no two would both be strictly
  /// better off with each other. Another rule for ties may give an assignment with more pairs; to
  /// find one with the most is NP-hard (Manlove et al. 2002).
  ///
  /// - Throws: ``StabilityError/unknownVoter(_:_:)``,
  ///   ``StabilityError/ballotNotEligible(_:voter:counterpart:)`` or
  ///   ``StabilityError/ballotRepeats(_:voter:counterpart:)`` for the first offence by number,
  ///   mentees before mentors; ``StabilityError/tooManyEntries(_:)`` where there are more pairs than
  ///   ``entryLimit``.
  /// - Complexity: O(*e* log *e* + *m* + *n*) for *e* eligible pairs.
  public init(
    _ problem: AssignmentProblem, menteeBallots: [Int: [Int]] = [:],
    mentorBallots: [Int: [Int]] = [:],
  ) throws(StabilityError) {
    guard problem.pairCount <= Self.entryLimit else { throw .tooManyEntries(problem.pairCount) }
    let menteeBallots = try Self.checked(menteeBallots, of: .mentees, in: problem)
    let mentorBallots = try Self.checked(mentorBallots, of: .mentors, in: problem)
    let hasLocks = problem.lockedMentors.contains { $0 >= 0 }
    try self.init(
      menteeLists: Self.menteeLists(of: problem, ballots: menteeBallots),
      mentorLists: Self.mentorLists(of: problem, ballots: mentorBallots),
      capacities: problem.capacities, freeCapacities: problem.freeCapacities,
      lockedMentors: hasLocks ? problem.lockedMentors : [])
  }

  /// A counterpart that may take any place in a list.
  private struct Candidate: Comparable {
    let number: Int32
    let score: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      left.score != right.score ? left.score > right.score : left.number < right.number
    }
  }

  /// The ballots, once everybody in them exists, is eligible and is named once.
  private static func checked(
    _ ballots: [Int: [Int]], of side: Side, in problem: AssignmentProblem,
  ) throws(StabilityError) -> [Int: [Int]] {
    let voters = side == .mentees ? problem.menteeCount : problem.mentorCount
    let counterparts = side == .mentees ? problem.mentorCount : problem.menteeCount
    for (voter, ballot) in ballots.sorted(by: { $0.key < $1.key }) {
      guard voter >= 0, voter < voters else { throw .unknownVoter(side, voter) }
      var seen: Set<Int> = []
      for counterpart in ballot {
        let (mentee, mentor) = side == .mentees ? (voter, counterpart) : (counterpart, voter)
        guard counterpart >= 0, counterpart < counterparts,
          problem.score(of: mentee, with: mentor) != nil
        else { throw .ballotNotEligible(side, voter: voter, counterpart: counterpart) }
        guard seen.insert(counterpart).inserted else {
          throw .ballotRepeats(side, voter: voter, counterpart: counterpart)
        }
      }
    }
    return ballots
  }

  private static func menteeLists(
    of problem: AssignmentProblem, ballots: [Int: [Int]],
  ) -> PreferenceLists {
    var lists = PreferenceLists()
    lists.reserve(participants: problem.menteeCount, entries: problem.pairCount)
    var candidates: [Candidate] = []
    for mentee in 0..<problem.menteeCount {
      candidates.removeAll(keepingCapacity: true)
      if problem.lockedMentors[mentee] < 0 {
        for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
          candidates.append(
            Candidate(number: problem.columns[index], score: problem.scores[index]))
        }
      }
      append(&candidates[...], with: ballots[mentee], to: &lists)
    }
    return lists
  }

  private static func mentorLists(
    of problem: AssignmentProblem, ballots: [Int: [Int]],
  ) -> PreferenceLists {
    var starts = [Int](repeating: 0, count: problem.mentorCount + 1)
    for mentee in 0..<problem.menteeCount where problem.lockedMentors[mentee] < 0 {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        starts[Int(problem.columns[index]) + 1] += 1
      }
    }
    for mentor in 0..<problem.mentorCount { starts[mentor + 1] += starts[mentor] }
    var cursors = starts
    var candidates = [Candidate](
      repeating: Candidate(number: 0, score: 0), count: starts[problem.mentorCount])
    for mentee in 0..<problem.menteeCount where problem.lockedMentors[mentee] < 0 {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        candidates[cursors[mentor]] = Candidate(
          number: Int32(mentee), score: problem.scores[index])
        cursors[mentor] += 1
      }
    }
    var lists = PreferenceLists()
    lists.reserve(participants: problem.mentorCount, entries: candidates.count)
    for mentor in 0..<problem.mentorCount {
      append(
        &candidates[starts[mentor]..<starts[mentor + 1]], with: ballots[mentor], to: &lists)
    }
    return lists
  }

  /// Appends the list of a participant; of its ballot only those count who are `candidates` still.
  private static func append(
    _ candidates: inout ArraySlice<Candidate>, with ballot: [Int]?, to lists: inout PreferenceLists,
  ) {
    candidates.sort()
    guard let ballot, !ballot.isEmpty else {
      lists.append(candidates.lazy.map { Int($0.number) })
      return
    }
    let present = Set(candidates.lazy.map { Int($0.number) })
    let named = Set(ballot)
    lists.append(
      ballot.filter { present.contains($0) }
        + candidates.lazy.map { Int($0.number) }.filter { !named.contains($0) })
  }
}
