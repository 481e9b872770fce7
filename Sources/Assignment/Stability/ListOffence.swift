/// Finds out what is wrong with lists of which it is known only that something is.
///
/// The kernel that joins the two sides answers yes or no; this search is made once it said no, is
/// written for clarity and reports the same offence for the same lists.
enum ListOffence {
  /// The first offence in the lists of the mentees, or else in those of the mentors.
  ///
  /// - Precondition: There is one.
  /// - Complexity: O(*e* log *e*) for *e* entries.
  static func first(menteeLists: PreferenceLists, mentorLists: PreferenceLists) -> StabilityError {
    if let offence = inOneSide(.mentees, menteeLists, counterparts: mentorLists.count) {
      return offence
    }
    if let offence = inOneSide(.mentors, mentorLists, counterparts: menteeLists.count) {
      return offence
    }
    let pairsOfMentees = pairs(of: menteeLists)
    let pairsOfMentors = pairs(of: mentorLists).map { Pair(owner: $0.counterpart, counterpart: $0.owner) }
    if let pair = first(of: pairsOfMentees, missingIn: Set(pairsOfMentors)) {
      return .notMutual(.mentees, owner: pair.owner, counterpart: pair.counterpart)
    }
    if let pair = first(of: pairsOfMentors, missingIn: Set(pairsOfMentees)) {
      return .notMutual(.mentors, owner: pair.counterpart, counterpart: pair.owner)
    }
    preconditionFailure("sound lists were refused")
  }

  private struct Pair: Hashable {
    let owner: Int
    let counterpart: Int
  }

  private static func pairs(of lists: PreferenceLists) -> [Pair] {
    (0..<lists.count).flatMap { owner in
      lists[owner].map { Pair(owner: owner, counterpart: $0) }
    }
  }

  private static func first(of pairs: [Pair], missingIn others: Set<Pair>) -> Pair? {
    pairs.first { !others.contains($0) }
  }

  /// The first number that is out of range or repeated.
  private static func inOneSide(
    _ side: Side, _ lists: PreferenceLists, counterparts: Int,
  ) -> StabilityError? {
    for owner in 0..<lists.count {
      var seen: Set<Int> = []
      for counterpart in lists[owner] {
        guard counterpart >= 0, counterpart < counterparts else {
          return .outOfRange(side, owner: owner, counterpart: counterpart)
        }
        guard seen.insert(counterpart).inserted else {
          return .repeated(side, owner: owner, counterpart: counterpart)
        }
      }
    }
    return nil
  }
}
