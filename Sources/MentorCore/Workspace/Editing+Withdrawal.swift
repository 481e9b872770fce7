/// What followed a withdrawal at once.
public struct WithdrawalEffects: Sendable {
  /// What became of a pair of the person.
  public struct PairEffect: Hashable, Sendable {
    /// What happened.
    public enum Step: String, Hashable, Sendable {
      /// The work was interrupted.
      case paused
      /// The pair, which had no order yet, was dissolved.
      case dissolved
      /// The mentee left the group, which goes on without them.
      case left
      /// Nothing, because the pair rests, or has its order and has not begun: it cannot go on without the
      /// consent.
      case blocked
    }

    /// The pair as it has become.
    public let pair: Pair

    /// What happened.
    public let step: Step
  }

  /// Whether another consent still permits what the one that was withdrawn did.
  public internal(set) var isCarried = false

  /// The profiles that were paused, `M-5` and `E-9`, in order.
  public internal(set) var paused: [String] = []

  /// The open pairs of the person and what became of them, in order.
  public internal(set) var pairs: [PairEffect] = []

  /// The duty to destroy; `nil` where none began.
  public internal(set) var duty: Retention?

  /// What has to be taken down, because it was published with the person.
  public internal(set) var published: [PublishedTrace] = []
}

extension Editing {
  /// Draws the consequences of the withdrawal of `consents`, which are of one person and one kind.
  ///
  /// Whoever withdrew the consent to processing is paused in every pool of the year and those that follow, a
  /// mentor who withdrew that of an employee in the pool of mentors; their open pairs are interrupted, and the
  /// duty to destroy is entered. Nothing follows where other consents still carry the processing.
  ///
  /// Source: 152-ФЗ, ст. 9, 10.1 and 21; ТК РФ, ст. 351.8.
  ///
  /// - Parameters:
  ///   - consents: What was withdrawn.
  ///   - year: The school year of the work.
  ///   - date: The day of the withdrawal.
  ///   - today: The day on which it is entered.
  ///   - actor: Who enters it; `nil` where it is not told.
  /// - Returns: What was done.
  /// - Throws: ``WorkspaceError`` where a file cannot be read, or a step of a pair is refused.
  public mutating func drawConsequences(
    of consents: [Consent], from year: SchoolYear, on date: CalendarDate, today: CalendarDate,
    by actor: String?
  ) throws(WorkspaceError) -> WithdrawalEffects {
    var effects = WithdrawalEffects()
    guard let consent = consents.first, let person = try load(.people)[consent.person] else {
      return effects
    }
    let settings = try load(.organization).settings
    let all = try load(.consents)
    let gate = ConsentGate(consents: all, settings: settings, on: today)
    effects.isCarried = gate.obstacle(for: person, kind: consent.kind) == nil
    if consent.kind == .distribution {
      effects.published = PublicationCheck(
        people: [person], consents: all, settings: settings, on: today
      ).traces(
        of: person.id, practices: try load(.practices), events: try load(.events),
        awards: try load(.awards))
      return effects
    }
    if effects.isCarried { return effects }
    let reason = "согласие \(consent.id) отозвано \(date.numeric)"
    effects.pairs = try interruptPairs(
      of: person.id, asMentee: consent.kind == .processing, year: year, today: today,
      Occasion(on: date, by: actor, because: reason))
    effects.paused += try pause(.mentors, of: consent.person, from: year, reason, date)
    if consent.kind == .processing {
      effects.paused += try pause(.mentees, of: consent.person, from: year, reason, date)
    }
    if let day = WithdrawalTerms(consent.kind, on: date).destroyBy {
      effects.duty = try enterDuty(consent, destroyBy: day)
    }
    return effects
  }

  /// Interrupts every open pair of `person` as the life of pairs allows it.
  ///
  /// A pair that works is paused, one without an order dissolved; a group goes on without the mentee. Where
  /// the last step of a pair bears a later day than the withdrawal, the new one bears that day, too.
  private mutating func interruptPairs(
    of person: PersonID, asMentee: Bool, year: SchoolYear, today: CalendarDate,
    _ occasion: Occasion
  ) throws(WorkspaceError) -> [WithdrawalEffects.PairEffect] {
    let mentors = Set(try load(.mentors).filter { $0.person == person }.map(\.id))
    let mentees = Set(
      try load(.mentees).filter { asMentee && $0.person == person }.map(\.id))
    let pool = try pool(year: year, on: today)
    return try change(.pairs) { pairs throws(WorkspaceError) in
      var book = PairBook(pool)
      var effects: [WithdrawalEffects.PairEffect] = []
      for pair in pairs where pair.state.takesPlace {
        let gone = pair.mentees.filter(mentees.contains)
        guard mentors.contains(pair.mentor) || !gone.isEmpty else { continue }
        var occasion = occasion
        occasion.date = max(occasion.date, pair.history.last?.date ?? occasion.date)
        let leaver = mentors.contains(pair.mentor) || pair.mentees.count == 1 ? nil : gone.first
        do throws(PairingError) {
          effects.append(try book.interrupt(pair, leaver: leaver, occasion))
        } catch {
          throw .domain(error)
        }
      }
      pairs = book.pairs
      return effects
    }
  }

  private mutating func enterDuty(
    _ consent: Consent, destroyBy day: CalendarDate
  ) throws(WorkspaceError) -> Retention {
    try change(.retentions) { duties throws(WorkspaceError) in
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

extension PairBook {
  /// Interrupts `pair`, or lets `leaver` go where others stay.
  fileprivate mutating func interrupt(
    _ pair: Pair, leaver: MenteeID?, _ occasion: Occasion
  ) throws(PairingError) -> WithdrawalEffects.PairEffect {
    if let leaver {
      return .init(pair: try leave(leaver, from: pair.id, occasion), step: .left)
    }
    switch pair.state {
    case .draft, .proposed, .agreed, .approved:
      return .init(pair: try dissolve(pair.id, occasion), step: .dissolved)
    case .active: return .init(pair: try pause(pair.id, occasion), step: .paused)
    case .ordered, .paused, .completed, .dissolved: return .init(pair: pair, step: .blocked)
    }
  }
}
