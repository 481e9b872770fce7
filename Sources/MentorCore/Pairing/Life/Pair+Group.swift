extension Pair {
  /// Whether a matching may move the mentee elsewhere: nobody has agreed yet.
  public var isMovable: Bool {
    (state == .draft || state == .proposed) && !agreements.contains(where: \.isInForce)
  }

  /// Takes `mentee` in.
  ///
  /// Before the order everybody new has to agree, so that the pair is proposed again. After it an order
  /// about the change is needed, and the agreements come with it.
  ///
  /// - Parameters:
  ///   - mentee: Who joins.
  ///   - given: What the mentee and, for a minor, the representative agreed to.
  ///   - required: Those who have to agree to the membership.
  ///   - order: The order about the change; `nil` before the pair has one.
  ///   - occasion: When, who and why.
  /// - Throws: ``PairingError`` where the pair is over, the mentee is in it, or agreements or an order
  ///   are lacking. Nothing changes then.
  mutating func join(
    _ mentee: MenteeID, agreements given: [Agreement], of required: [AgreementParty],
    order: PrintedOrder?, _ occasion: Occasion
  ) throws(PairingError) {
    guard state.takesPlace else { throw .wrongState(id.erased, from: state, to: .proposed) }
    guard !mentees.contains(mentee) else { throw .alreadyPaired(mentee, id) }
    var changed = self
    changed.mentees = (mentees + [mentee]).sorted()
    changed.agreements += given
    if state.isAtWork {
      guard order != nil else { throw .step(.joinWithoutOrder(id, mentee)) }
      let missing = changed.missingAgreements(of: required)
      guard missing.isEmpty else { throw .step(.joinWithoutAgreement(id, mentee, missing)) }
    }
    if state == .agreed || state == .approved {
      try changed.move(to: .proposed, occasion, .joined, mentee: mentee)
    } else {
      var step = PairStep(state, occasion, .joined, mentee: mentee)
      step.order = state.isAtWork ? order : nil
      try changed.enter(step)
    }
    self = changed
  }

  /// Lets `mentee` go; the agreements of this mentee end.
  ///
  /// - Throws: ``PairingError`` where the pair is over, the mentee is not in it or is the last one, or
  ///   the reason is lacking. Nothing changes then.
  mutating func leave(_ mentee: MenteeID, _ occasion: Occasion) throws(PairingError) {
    guard state.takesPlace else { throw .wrongState(id.erased, from: state, to: .dissolved) }
    guard mentees.contains(mentee) else { throw .step(.notAMember(id, mentee)) }
    guard mentees.count > 1 else { throw .step(.lastMember(id, mentee)) }
    guard occasion.reason != nil else { throw .step(.leftWithoutReason(id, mentee)) }
    try enter(PairStep(state, occasion, .left, mentee: mentee))
    mentees.removeAll { $0 == mentee }
    endAgreements(occasion) { $0.mentee == mentee }
  }
}

/// How long a mentee has been in a pair.
public struct Membership: Hashable, Sendable {
  /// The mentee.
  public let mentee: MenteeID

  /// The first day.
  public let from: CalendarDate?

  /// The order about the change that brought the mentee in; `nil` for those whom the pair's order names.
  public let order: PrintedOrder?

  /// The last day; `nil` while it goes on.
  public let until: CalendarDate?

  /// Why the mentee left; `nil` for others.
  public let reason: String?
}

extension Pair {
  /// Whether the pair has several mentees, or had.
  public var isGroup: Bool { mentees.count > 1 || history.contains { $0.event == .left } }

  /// Everybody who is or was a mentee of the pair, in the order in which they came.
  ///
  /// - Complexity: O(*n*) in the steps and mentees.
  public var memberships: [Membership] {
    var firstEvents: [MenteeID: PairEvent] = [:]
    for step in history where step.event == .joined || step.event == .left {
      if let mentee = step.mentee, firstEvents[mentee] == nil { firstEvents[mentee] = step.event }
    }
    let gone = history.filter { $0.event == .left }.compactMap(\.mentee)
    let first = history.first?.date
    var found = Set(mentees + gone).filter { firstEvents[$0] != .joined }.sorted().map { mentee in
      Membership(mentee: mentee, from: first, order: nil, until: nil, reason: nil)
    }
    for step in history {
      guard let mentee = step.mentee else { continue }
      switch step.event {
      case .joined:
        found.append(
          Membership(
            mentee: mentee, from: step.date, order: step.order, until: nil, reason: nil))
      case .left:
        guard let index = found.lastIndex(where: { $0.mentee == mentee && $0.until == nil })
        else { continue }
        let membership = found[index]
        found[index] = Membership(
          mentee: mentee, from: membership.from, order: membership.order, until: step.date,
          reason: step.reason)
      case .declined, .orderCancelled, nil: continue
      }
    }
    return found
  }
}
