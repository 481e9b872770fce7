/// What followed a withdrawal at once.
public struct WithdrawalEffects: Sendable {
  /// The profiles that were paused, `M-5` and `E-9`, in order.
  public let paused: [String]

  /// The open pairs of the person, in order.
  public let pairs: [Pair]

  /// The duty to destroy; `nil` where none began.
  public let duty: Retention?
}

extension Editing {
  /// Draws the consequences of the withdrawal of `consents`, which are of one person and one kind.
  ///
  /// Whoever withdrew the consent to processing is paused in every pool of `years`, a mentor who withdrew
  /// that of an employee in the pool of mentors; the duty to destroy is entered. Nothing follows where other
  /// consents still carry the processing.
  ///
  /// Source: 152-ФЗ, ст. 9 and 21; ТК РФ, ст. 351.8.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  public mutating func drawConsequences(
    of consents: [Consent], from year: SchoolYear, on date: CalendarDate
  ) throws(WorkspaceError) -> WithdrawalEffects {
    guard let consent = consents.first else {
      return WithdrawalEffects(paused: [], pairs: [], duty: nil)
    }
    let gate = ConsentGate(
      consents: try load(.consents), settings: try load(.organization).settings, on: date)
    guard let person = try load(.people)[consent.person],
      gate.obstacle(for: person, kind: consent.kind) != nil
    else { return WithdrawalEffects(paused: [], pairs: [], duty: nil) }
    let reason = "согласие \(consent.id) отозвано \(date.numeric)"
    var paused: [String] = []
    if consent.kind != .distribution {
      paused += try pause(.mentors, of: consent.person, from: year, reason, date)
    }
    if consent.kind == .processing {
      paused += try pause(.mentees, of: consent.person, from: year, reason, date)
    }
    let mentors = Set(try load(.mentors).filter { $0.person == consent.person }.map(\.id))
    let mentees = Set(try load(.mentees).filter { $0.person == consent.person }.map(\.id))
    let pairs = try load(.pairs).filter { pair in
      pair.state.takesPlace
        && (mentors.contains(pair.mentor)
          || (consent.kind == .processing && pair.mentees.contains(where: mentees.contains)))
    }
    var duty: Retention?
    if let day = WithdrawalTerms(consent.kind, on: date).destroyBy {
      duty = try change(.retentions) { duties throws(WorkspaceError) in
        // A second signature that is withdrawn begins no second term.
        if let open = duties.first(where: { $0.person == consent.person && $0.done == nil }) {
          return open
        }
        let duty = Retention(
          id: duties.nextID, person: consent.person, consent: consent.id, destroyBy: day)
        duties.put(duty)
        return duty
      }
    }
    return WithdrawalEffects(
      paused: paused, pairs: consent.kind == .distribution ? [] : pairs, duty: duty)
  }

  private mutating func pause<Profile: PoolProfile>(
    _ collection: Collection<Profile>, of person: PersonID, from year: SchoolYear,
    _ reason: String, _ date: CalendarDate
  ) throws(WorkspaceError) -> [String] {
    try change(collection) { profiles throws(WorkspaceError) in
      var paused: [String] = []
      for profile in profiles
      where profile.person == person && profile.year >= year && profile.status == .active {
        profiles.put(profile.stood(.paused, because: reason, on: date))
        paused.append("\(profile.id)")
      }
      return paused
    }
  }
}
