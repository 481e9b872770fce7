/// Verifies assignments against the preferences, trusting nothing that a solver says.
///
/// The checker shares no code with the solver. It takes any assignment, not only stable ones: what it
/// finds in an assignment of another kind is the price of that assignment in envy with a reason.
public struct StabilityChecker: Sendable {
  private let preferences: Preferences

  /// Creates a checker for `preferences`.
  public init(_ preferences: Preferences) {
    self.preferences = preferences
  }

  /// The mentees and mentors who would both rather have each other than what `mentors` gives them.
  ///
  /// In ascending order of the mentees and, for each, in the order of its list; `limit` pairs at
  /// most. Locked mentees are never among them, and neither are the places that they take.
  ///
  /// - Throws: ``StabilityViolation`` where the assignment is not possible at all.
  /// - Complexity: O(*e* + *m* + *n*) for *e* pairings.
  public func blockingPairs(
    of mentors: [Int?], limit: Int = .max,
  ) throws(StabilityViolation) -> [BlockingPair] {
    let standing = try standing(of: numbers(mentors))
    return blockingPairs(standing, limit: limit)
  }

  /// How many mentees and mentors would both rather have each other than what `mentors` gives them.
  ///
  /// - Throws: ``StabilityViolation`` where the assignment is not possible at all.
  /// - Complexity: O(*e* + *m* + *n*) for *e* pairings, and no memory for the pairs.
  public func blockingPairCount(of mentors: [Int?]) throws(StabilityViolation) -> Int {
    let standing = try standing(of: numbers(mentors))
    var count = 0
    forEachBlockingPair(standing) { _ in
      count += 1
      return true
    }
    return count
  }

  /// The first reason why `mentors` is not possible, or `nil` where it is.
  ///
  /// - Complexity: O(*e* + *m* + *n*) for *e* pairings.
  public func feasibilityViolation(of mentors: [Int?]) -> StabilityViolation? {
    do throws(StabilityViolation) {
      _ = try standing(of: numbers(mentors))
      return nil
    } catch {
      return error
    }
  }

  /// The first thing that is wrong with `matching`, or `nil` where it is stable.
  ///
  /// That it is the best one for the favored side is not looked at.
  ///
  /// - Complexity: O(*e* + *m* + *n*) for *e* pairings.
  public func firstViolation(in matching: StableMatching) -> StabilityViolation? {
    do throws(StabilityViolation) {
      let found = try proved(matching.assigned, favoring: matching.favored)
      try compare(matching.matchedCount, with: found.matchedCount)
      try compare(matching.firstChoices, with: found.firstChoices)
      try compare(matching.menteeRankSum, with: found.menteeRankSum)
      try compare(matching.mentorRankSum, with: found.mentorRankSum)
      return nil
    } catch {
      return error
    }
  }

  /// The assignment with the figures found by this checker, once it is known to be stable.
  func proved(
    _ mentors: [Int32], favoring side: Side,
  ) throws(StabilityViolation) -> StableMatching {
    let standing = try standing(of: mentors)
    if let pair = blockingPairs(standing, limit: 1).first { throw .blocked(pair) }
    return StableMatching(
      favored: side, assigned: mentors, matchedCount: standing.matchedCount,
      firstChoices: standing.firstChoices, menteeRankSum: standing.menteeRankSum,
      mentorRankSum: standing.mentorRankSum)
  }

  private func compare(_ stated: Int, with found: Int) throws(StabilityViolation) {
    guard stated == found else { throw .wrongFigure(stated: stated, found: found) }
  }

  /// The assignment with -1 for nobody.
  private func numbers(_ mentors: [Int?]) throws(StabilityViolation) -> [Int32] {
    guard mentors.count == preferences.menteeCount else {
      throw .wrongLength(expected: preferences.menteeCount, found: mentors.count)
    }
    for (mentee, mentor) in mentors.enumerated() {
      guard let mentor, mentor < 0 || mentor >= preferences.mentorCount else { continue }
      throw .notEligible(mentee: mentee, mentor: mentor)
    }
    return mentors.map { $0.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
  }

  /// How everybody stands in a possible assignment.
  private struct Standing {
    /// How many choices of each mentee are better than what it has.
    var wished: [Int32]

    /// The rank below which a mentor would take somebody: behind all where a place is free.
    var accepted: [UInt32]

    var matchedCount = 0
    var firstChoices = 0
    var menteeRankSum = 0
    var mentorRankSum = 0
  }

  /// Checks that the assignment is possible, and looks up what everybody has.
  private func standing(of mentors: [Int32]) throws(StabilityViolation) -> Standing {
    let (menteeCount, mentorCount) = (preferences.menteeCount, preferences.mentorCount)
    guard mentors.count == menteeCount else {
      throw .wrongLength(expected: menteeCount, found: mentors.count)
    }
    var standing = Standing(
      wished: [Int32](repeating: 0, count: menteeCount),
      accepted: [UInt32](repeating: 0, count: mentorCount))
    var load = [Int](repeating: 0, count: mentorCount)
    let starts = preferences.menteeLists.starts
    let choices = preferences.menteeChoices
    for mentee in 0..<menteeCount {
      let mentor = Int(mentors[mentee])
      if let lock = preferences.lockedMentor(of: mentee) {
        guard mentor == lock else { throw .lockBroken(mentee: mentee, lock: lock) }
        standing.matchedCount += 1
        continue
      }
      let (start, end) = (starts[mentee], starts[mentee + 1])
      guard mentor >= 0 else {
        standing.wished[mentee] = Int32(truncatingIfNeeded: end - start)
        continue
      }
      var index = start
      while index < end, choices[index].counterpart != mentor { index += 1 }
      guard index < end else { throw .notEligible(mentee: mentee, mentor: mentor) }
      standing.wished[mentee] = Int32(truncatingIfNeeded: index - start)
      standing.accepted[mentor] = max(standing.accepted[mentor], choices[index].rank)
      load[mentor] += 1
      standing.matchedCount += 1
      if index == start { standing.firstChoices += 1 }
      standing.menteeRankSum += index - start + 1
      standing.mentorRankSum += Int(choices[index].rank) + 1
    }
    for mentor in 0..<mentorCount {
      let free = preferences.freeCapacities[mentor]
      guard load[mentor] <= free else {
        let locked = preferences.capacities[mentor] - free
        throw .overCapacity(
          mentor: mentor, capacity: preferences.capacities[mentor], mentees: load[mentor] + locked)
      }
      if load[mentor] < free { standing.accepted[mentor] = .max }
    }
    return standing
  }

  /// The first pairs that block.
  private func blockingPairs(_ standing: Standing, limit: Int) -> [BlockingPair] {
    var pairs: [BlockingPair] = []
    forEachBlockingPair(standing) { pair in
      guard pairs.count < limit else { return false }
      pairs.append(pair)
      return true
    }
    return pairs
  }

  /// Calls `body` with the pairs that block until it returns false: choices better than what the mentee
  /// has, of mentors who would agree.
  private func forEachBlockingPair(_ standing: Standing, _ body: (BlockingPair) -> Bool) {
    let starts = preferences.menteeLists.starts
    let choices = preferences.menteeChoices
    for mentee in 0..<preferences.menteeCount {
      let start = starts[mentee]
      for index in start..<start + Int(standing.wished[mentee]) {
        let choice = choices[index]
        guard choice.rank < standing.accepted[choice.counterpart] else { continue }
        guard body(BlockingPair(mentee: mentee, mentor: choice.counterpart)) else { return }
      }
    }
  }
}
