extension Pair {
  /// Leads the pair to `next`; nothing but the succession of states and days is looked at.
  private mutating func move(
    to next: PairState, _ occasion: Occasion, _ event: PairEvent? = nil, mentee: MenteeID? = nil,
    party: AgreementSide? = nil
  ) throws(PairingError) {
    guard state.successors.contains(next) else {
      throw .wrongState(id, from: state, to: next)
    }
    try enter(PairStep(next, occasion, event, mentee: mentee, party: party))
    state = next
    if next == .active, from == nil { from = occasion.date }
    if !next.takesPlace { until = occasion.date }
  }

  /// Writes `step` into the history.
  ///
  /// - Throws: ``PairingError/step(_:)`` where the day lies before that of the last step.
  private mutating func enter(_ step: PairStep) throws(PairingError) {
    if let last = history.last?.date, step.date < last {
      throw .step(.beforeLastStep(id, step.date, last: last))
    }
    history.append(step)
  }

  private func demandReason(_ occasion: Occasion, for next: PairState) throws(PairingError) {
    guard occasion.reason == nil, state.successors.contains(next) else { return }
    throw .step(.missingReason(id, next))
  }

  // MARK: Agreement

  /// Those of `required` whose agreement is lacking, in order.
  public func missingAgreements(of required: [AgreementParty]) -> [AgreementParty] {
    let given = Set(agreements.filter(\.isInForce).map(\.party))
    return required.filter { !given.contains($0) }.sorted()
  }

  /// Whether a matching may move the mentee elsewhere: nobody has agreed yet.
  public var isMovable: Bool {
    (state == .draft || state == .proposed) && !agreements.contains(where: \.isInForce)
  }

  /// Offers a draft to those concerned; where all `required` agreed before, it is agreed at once.
  ///
  /// - Throws: ``PairingError`` where the state or the day forbids it. Nothing changes then.
  public mutating func propose(
    _ occasion: Occasion, to required: [AgreementParty]
  ) throws(PairingError) {
    try move(to: .proposed, occasion)
    try settle(occasion, required)
  }

  /// Enters that somebody agreed; with the last of `required` the pair is agreed.
  ///
  /// - Throws: ``PairingError/wrongState(_:from:to:)`` for a draft and for a pair that is over;
  ///   ``PairingError/step(_:)`` where nobody asked this party, or it agreed already. Nothing changes
  ///   then.
  public mutating func agree(
    _ agreement: Agreement, _ occasion: Occasion, of required: [AgreementParty]
  ) throws(PairingError) {
    guard state != .draft, state.takesPlace else {
      throw .wrongState(id, from: state, to: .agreed)
    }
    guard required.contains(agreement.party) else {
      throw .step(.notAParty(id, agreement.party))
    }
    if let known = agreements.first(where: { $0.isInForce && $0.party == agreement.party }) {
      throw .step(.alreadyAgreed(id, agreement.party, known.date))
    }
    // In the summer before, papers for the year that comes are signed already.
    if let end = year.previous.defaultPeriod.to, agreement.date <= end {
      throw .step(.agreementOfEarlierYear(id, agreement.date))
    }
    var changed = self
    changed.agreements.append(agreement)
    try changed.settle(occasion, required)
    self = changed
  }

  /// Leads a proposed pair to which all `required` agreed on to `agreed`.
  mutating func settle(
    _ occasion: Occasion, _ required: [AgreementParty]
  ) throws(PairingError) {
    guard state == .proposed, !required.isEmpty, missingAgreements(of: required).isEmpty else {
      return
    }
    try move(to: .agreed, occasion)
  }

  /// Enters that `party` refuses, or takes its agreement back: the pair becomes a draft again.
  ///
  /// What others agreed to still holds.
  ///
  /// - Throws: ``PairingError/step(_:)`` where the reason is lacking or an order stands behind the pair
  ///   already, which only a dissolution ends; ``PairingError/wrongState(_:from:to:)`` for a draft and
  ///   for a pair that is over. Nothing changes then.
  public mutating func decline(
    _ party: AgreementParty, _ occasion: Occasion
  ) throws(PairingError) {
    if state.isAtWork { throw .step(.declinedAfterOrder(id, party)) }
    try demandReason(occasion, for: .draft)
    try move(to: .draft, occasion, .declined, mentee: party.mentee, party: party.side)
    endAgreements(occasion) { $0 == party }
  }

  /// Ends the agreements that hold of those whom `isConcerned` picks.
  mutating func endAgreements(
    _ occasion: Occasion, of isConcerned: (AgreementParty) -> Bool
  ) {
    agreements = agreements.map {
      $0.isInForce && isConcerned($0.party) ? $0.ended(occasion) : $0
    }
  }

  // MARK: Approval and order

  /// Approves a pair to which all `required` agreed.
  ///
  /// - Throws: ``PairingError/step(_:)`` with those whose agreement is lacking, and
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  public mutating func approve(
    _ occasion: Occasion, agreedBy required: [AgreementParty]
  ) throws(PairingError) {
    if state == .proposed || state == .agreed {
      let missing = missingAgreements(of: required)
      guard missing.isEmpty else { throw .step(.missingAgreements(id, missing)) }
    }
    var changed = self
    try changed.settle(occasion, required)
    try changed.move(to: .approved, occasion)
    self = changed
  }

  /// Confirms an approved pair by `order`; the one way to ``PairState/ordered``.
  ///
  /// - Parameters:
  ///   - order: Number and date.
  ///   - record: The record of the order, `ORD-3`; `nil` for an order made outside of the program.
  ///   - occasion: When, who and why.
  /// - Throws: ``PairingError/wrongState(_:from:to:)``, and ``PairingError/step(_:)`` where the day lies
  ///   before that of the last step. Nothing changes then.
  public mutating func order(
    _ order: PrintedOrder, record: RecordIdentifier? = nil, _ occasion: Occasion
  ) throws(PairingError) {
    try move(to: .ordered, occasion)
    self.order = order
    orderRecord = record
  }

  /// Takes the order off a pair that has not begun to work: it is approved and waits for another.
  ///
  /// - Throws: ``PairingError/step(_:)`` where the reason is lacking, and
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  public mutating func cancelOrder(_ occasion: Occasion) throws(PairingError) {
    try demandReason(occasion, for: .approved)
    guard state == .ordered else { throw .wrongState(id, from: state, to: .approved) }
    try move(to: .approved, occasion, .orderCancelled)
    order = nil
    orderRecord = nil
  }

  // MARK: Work

  /// Begins the work.
  ///
  /// - Throws: ``PairingError/missingOrder(_:)`` where the pair was approved, but has no order;
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  public mutating func start(_ occasion: Occasion) throws(PairingError) {
    if state == .approved { throw .missingOrder(id) }
    guard state == .ordered else { throw .wrongState(id, from: state, to: .active) }
    try move(to: .active, occasion)
  }

  /// Interrupts the work; the places stay taken.
  ///
  /// - Throws: ``PairingError/step(_:)`` where the reason is lacking;
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  public mutating func pause(_ occasion: Occasion) throws(PairingError) {
    try demandReason(occasion, for: .paused)
    try move(to: .paused, occasion)
  }

  /// Goes on with the work after a pause.
  ///
  /// - Throws: ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  public mutating func resume(_ occasion: Occasion) throws(PairingError) {
    guard state == .paused else { throw .wrongState(id, from: state, to: .active) }
    try move(to: .active, occasion)
  }

  /// Ends the work as planned.
  ///
  /// - Throws: ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  public mutating func finish(_ occasion: Occasion) throws(PairingError) {
    try move(to: .completed, occasion)
  }

  /// Ends the pair early.
  ///
  /// - Throws: ``PairingError/step(_:)`` where the reason is lacking;
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  public mutating func dissolve(_ occasion: Occasion) throws(PairingError) {
    try demandReason(occasion, for: .dissolved)
    try move(to: .dissolved, occasion)
  }

  // MARK: Groups

  /// Takes `mentee` in.
  ///
  /// Before the order everybody new has to agree, so that the pair is proposed again. After it an order
  /// about the change is needed, and the agreements come with it.
  ///
  /// - Parameters:
  ///   - mentee: Who joins.
  ///   - agreements: What the mentee and, for a minor, the representative agreed to.
  ///   - required: Those who have to agree to the membership.
  ///   - order: The order about the change; `nil` before the pair has one.
  ///   - occasion: When, who and why.
  /// - Throws: ``PairingError`` where the pair is over, the mentee is in it, or agreements or an order
  ///   are lacking. Nothing changes then.
  mutating func join(
    _ mentee: MenteeID, agreements given: [Agreement], of required: [AgreementParty],
    order: PrintedOrder?, _ occasion: Occasion
  ) throws(PairingError) {
    guard state.takesPlace else { throw .wrongState(id, from: state, to: .proposed) }
    guard !mentees.contains(mentee) else { throw .alreadyPaired(mentee, id) }
    var changed = self
    changed.mentees = (mentees + [mentee]).sorted()
    changed.agreements += given
    if state.isAtWork {
      guard order != nil else { throw .step(.joinWithoutOrder(id, mentee)) }
      let missing = changed.missingAgreements(of: required)
      guard missing.isEmpty else { throw .step(.missingAgreements(id, missing)) }
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
    guard state.takesPlace else { throw .wrongState(id, from: state, to: .dissolved) }
    guard mentees.contains(mentee) else { throw .step(.notAMember(id, mentee)) }
    guard mentees.count > 1 else { throw .step(.lastMember(id, mentee)) }
    guard occasion.reason != nil else { throw .step(.leftWithoutReason(id, mentee)) }
    try enter(PairStep(state, occasion, .left, mentee: mentee))
    mentees.removeAll { $0 == mentee }
    endAgreements(occasion) { $0.mentee == mentee }
  }
}
