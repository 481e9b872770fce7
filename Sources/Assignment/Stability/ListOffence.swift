/// Finds out what is wrong with lists of which it is known only that something is.
///
/// The kernel that joins the two sides answers yes or no; this search is made once it said no, is
/// written for clarity and reports the same offence for the same lists.
enum ListOffence {
  /// The first offence in the lists of the mentees, or else in those of the mentors.
  ///
  /// - Precondition: There is one.
  /// - Complexity: O(*e* + *m* + *n*) for *e* entries.
  static func first(menteeLists: PreferenceLists, mentorLists: PreferenceLists) -> StabilityError {
    if let offence = inOneSide(.mentees, menteeLists, counterparts: mentorLists.count) {
      return offence
    }
    if let offence = inOneSide(.mentors, mentorLists, counterparts: menteeLists.count) {
      return offence
    }
    if let offence = unanswered(.mentees, menteeLists, by: mentorLists) { return offence }
    if let offence = unanswered(.mentors, mentorLists, by: menteeLists) { return offence }
    preconditionFailure("sound lists were refused")
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

  /// The first entry whose counterpart does not name the owner.
  private static func unanswered(
    _ side: Side, _ lists: PreferenceLists, by others: PreferenceLists,
  ) -> StabilityError? {
    var naming = [[Int]](repeating: [], count: lists.count)
    for other in 0..<others.count {
      for owner in others[other] { naming[owner].append(other) }
    }
    for owner in 0..<lists.count {
      let known = Set(naming[owner])
      if let counterpart = lists[owner].first(where: { !known.contains($0) }) {
        return .notMutual(side, owner: owner, counterpart: counterpart)
      }
    }
    return nil
  }
}
