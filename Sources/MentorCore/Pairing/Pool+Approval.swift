extension Pool {
  /// What keeps `pair` from being approved today; empty where nothing does.
  ///
  /// Consents are looked at again: one may have ended or been withdrawn since the pair was proposed.
  public func objections(toApproving pair: Pair) -> [PairingError] {
    guard let mentor = mentors[pair.mentor] else {
      return [.missingRecord(kind: Mentor.noun.one, id: "\(pair.mentor)")]
    }
    var found = obstacles(to: mentor)
    for id in pair.mentees {
      guard let mentee = mentees[id] else {
        found.append(.missingRecord(kind: Mentee.noun.one, id: "\(id)"))
        continue
      }
      found += obstacles(to: mentee).filter { $0 != .alreadyPaired(id, pair.id) }
      let refusals = violations(mentor: mentor, mentee: mentee, form: pair.form)
        .filter { $0.severity == .error }
      if !refusals.isEmpty { found.append(.ineligible(mentor.id, id, refusals)) }
      if let veto = constraint(.forbid, mentor: mentor.id, mentee: id) {
        found.append(.forbidden(mentor.id, id, veto.id))
      }
    }
    if takenPlaces(of: mentor.id) > mentor.capacity {
      found.append(.noPlace(mentor.id, capacity: mentor.capacity))
    }
    return found
  }
}
