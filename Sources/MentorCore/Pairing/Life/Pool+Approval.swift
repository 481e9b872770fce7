extension Pool {
  /// Everybody who has to agree to `pair` on the day of the pool, in order.
  ///
  /// A legal representative is asked for whoever is not surely of age; who came of age since is asked
  /// alone. Source: DOMAIN 7.2, the rule of ``ConsentGate``.
  public func parties(to pair: Pair) -> [AgreementParty] {
    var parties: [AgreementParty] = [.mentor]
    if let mentor = mentors[pair.mentor], hasGuardian(mentor.person) {
      parties.append(.mentorGuardian)
    }
    return parties + pair.mentees.sorted().flatMap { self.parties(of: $0) }
  }

  /// Those of the parties to `pair` whose agreement is lacking on the day of the pool, in order.
  public func missingAgreements(to pair: Pair) -> [AgreementParty] {
    pair.missingAgreements(of: parties(to: pair))
  }

  /// The parties who have to agree on the side of `mentee`.
  public func parties(of mentee: MenteeID) -> [AgreementParty] {
    guard let record = mentees[mentee], hasGuardian(record.person) else {
      return [.mentee(mentee)]
    }
    return [.mentee(mentee), .guardian(mentee)]
  }

  private func hasGuardian(_ id: PersonID) -> Bool {
    guard let person = people[id] else { return false }
    return ConsentGate.mustSign(person, settings: organization.settings, on: date) != .own
  }

  /// What keeps `pair` from being approved, ordered or started today; empty where nothing does.
  ///
  /// Consents are looked at again: one may have ended or been withdrawn since the pair was proposed,
  /// or somebody has come of age.
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
      if let veto = veto(mentor: mentor.id, mentee: id) { found.append(.vetoed(veto)) }
    }
    if takenPlaces(of: mentor.id) > mentor.capacity {
      found.append(.noPlace(mentor.id, capacity: mentor.capacity))
    }
    return found
  }

  /// What keeps `pair` from going on after a pause today: people and their consents.
  ///
  /// Ages are not looked at again: they are taken on entering a pair (DOMAIN 2.3).
  public func objections(toResuming pair: Pair) -> [PairingError] {
    guard let mentor = mentors[pair.mentor] else {
      return [.missingRecord(kind: Mentor.noun.one, id: "\(pair.mentor)")]
    }
    return obstacles(to: mentor)
      + pair.mentees.flatMap { id in
        mentees[id].map { obstacles(to: $0).filter { $0 != .alreadyPaired(id, pair.id) } }
          ?? [.missingRecord(kind: Mentee.noun.one, id: "\(id)")]
      }
  }
}
