extension Pool {
  /// The pairs of the year that take a place and in which `person` is mentor or mentee, in order.
  ///
  /// - Complexity: O(*n*) in the number of profiles and pairs.
  public func openPairs(of person: PersonID) -> [Pair] {
    let asMentor = Set(mentors.filter { $0.person == person }.map(\.id))
    let asMentee = Set(mentees.filter { $0.person == person }.map(\.id))
    return pairs.filter { pair in
      pair.year == year && pair.state.takesPlace
        && (asMentor.contains(pair.mentor) || pair.mentees.contains { asMentee.contains($0) })
    }
  }
}

extension RecordSet where Element == Pair {
  /// The pairs with `mentee` that take a place, in order.
  ///
  /// - Complexity: O(*n*).
  public func openPairs(of mentee: MenteeID) -> [PairID] {
    filter { $0.state.takesPlace && $0.mentees.contains(mentee) }.map(\.id)
  }

  /// The places that the pairs take, by mentor.
  ///
  /// - Complexity: O(*n*).
  public var takenPlaces: [MentorID: TakenPlaces] {
    var places: [MentorID: TakenPlaces] = [:]
    for pair in self where pair.state.takesPlace {
      let before = places[pair.mentor] ?? .none
      places[pair.mentor] = TakenPlaces(
        count: before.count + pair.mentees.count, pairs: before.pairs + ["\(pair.id)"])
    }
    return places
  }
}
