/// Finds stable assignments and proves them.
///
/// An assignment is stable where no mentee and mentor would both rather have each other than what it
/// gives them. There always is one. Of all that exist one is the best for every single mentee, and
/// one for every single mentor, at the cost of the other side; who is matched at all, and how many
/// mentees each mentor has, is the same in all of them.
public enum StableSolver {
  /// Solves `preferences` in the favor of one side.
  ///
  /// **Method.** Deferred acceptance (Gale and Shapley 1962): the favored side proposes, the other
  /// one keeps the best that came so far. The answer is fixed by the preferences alone, whatever the
  /// order of the proposals. Every answer passes ``StabilityChecker`` before it is returned.
  ///
  /// - Throws: ``StabilityError/stopped`` where the observer says so;
  ///   ``StabilityError/internalInconsistency(_:)`` where the answer fails its own check, which is a
  ///   defect of this program and never the fault of the input.
  /// - Complexity: O(*e* log *c* + *m* + *n*) for *e* pairings and capacities up to *c*.
  public static func solve(
    _ preferences: Preferences, favoring side: Side = .mentees,
    watchedBy observer: SolvingObserver? = nil,
  ) throws(StabilityError) -> StableMatching {
    let total = max(1, preferences.pairCount)
    let proceed = { (done: Int) -> Bool in
      observer?(SolvingProgress(.assigning, done: done, of: total)) != .stop
    }
    let mentors: [Int32]?
    switch side {
    case .mentees:
      mentors = StabilityKernels.menteesPropose(preferences, proceed: proceed)
    case .mentors:
      mentors = StabilityKernels.mentorsPropose(
        preferences, choices: preferences.mentorChoices(), proceed: proceed)
    }
    guard var mentors else { throw .stopped }
    for (mentee, mentor) in preferences.lockedMentors.enumerated() where mentor >= 0 {
      mentors[mentee] = mentor
    }
    do throws(StabilityViolation) {
      return try StabilityChecker(preferences).proved(mentors, favoring: side)
    } catch {
      throw .internalInconsistency(error)
    }
  }
}
