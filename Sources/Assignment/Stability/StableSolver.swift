/// Finds stable assignments and proves them.
public enum StableSolver {
  public static func solve(
    _ preferences: Preferences, favoring side: Side = .mentees,
    watchedBy observer: SolvingObserver? = nil,
  ) throws(StabilityError) -> StableMatching {
    let held = StabilityKernels.menteesPropose(preferences) { _ in true }
    guard let held else { throw .stopped }
    var assigned = [Int32](repeating: -1, count: preferences.menteeCount)
    var matched = 0
    var menteeRanks = 0
    var mentorRanks = 0
    var firsts = 0
    let starts = preferences.mentorLists.starts
    let listStarts = preferences.menteeLists.starts
    let entries = preferences.mentorLists.entries
    for mentor in 0..<preferences.mentorCount {
      for place in held.starts[mentor]..<held.starts[mentor + 1] {
        let word = held.places[place]
        if word == .max { continue }
        let rank = Int(word >> 32)
        let mentee = Int(entries[starts[mentor] + rank])
        assigned[mentee] = Int32(mentor)
        matched += 1
        mentorRanks += rank + 1
        let next = UInt32(truncatingIfNeeded: word)
        let end = next == .max ? listStarts[mentee + 1] : Int(next)
        menteeRanks += end - listStarts[mentee]
        if end == listStarts[mentee] + 1 { firsts += 1 }
      }
    }
    let matching = StableMatching(
      favored: side, assigned: assigned, matchedCount: matched, firstChoices: firsts,
      menteeRankSum: menteeRanks, mentorRankSum: mentorRanks)
    if let violation = StabilityChecker(preferences).firstViolation(in: matching) {
      throw .internalInconsistency(violation)
    }
    return matching
  }
}
