/// How much a mentor has to do.
public struct MentorLoad: Hashable, Sendable {
  /// The mentor.
  public let mentor: MentorID

  /// The places.
  public let capacity: Int

  /// The places that pairs take, those included that do not work yet.
  public let taken: Int

  /// The places that are free, never below zero.
  public let free: Int

  /// The mentees of pairs that work.
  public let atWork: Int

  /// The pairs that take places, in order.
  public let pairs: [PairID]
}

extension Pool {
  /// How much each mentor of the year has to do who is in the pool or has an open pair.
  ///
  /// - Complexity: O(*n*) in the number of mentors and pairs.
  public var loads: [MentorLoad] {
    let open = Dictionary(
      grouping: pairs.filter { $0.year == year && $0.state.takesPlace }, by: \.mentor)
    return mentors.compactMap { mentor in
      let pairs = open[mentor.id] ?? []
      guard mentor.status == .active || !pairs.isEmpty else { return nil }
      return MentorLoad(
        mentor: mentor.id, capacity: mentor.capacity, taken: takenPlaces(of: mentor.id),
        free: freePlaces(of: mentor),
        atWork: pairs.filter { $0.state == .active }.reduce(0) { $0 + $1.mentees.count },
        pairs: pairs.map(\.id))
    }
  }
}
