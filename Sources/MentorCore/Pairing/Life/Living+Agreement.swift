extension Living {
  /// Those of `required` whose agreement is lacking, in order.
  func missingAgreements(of required: [AgreementParty]) -> [AgreementParty] {
    let given = Set(agreements.filter(\.isInForce).map(\.party))
    return required.filter { !given.contains($0) }.sorted()
  }

  /// Offers a draft to those concerned; where all `required` agreed before, it is agreed at once.
  ///
  /// - Throws: ``PairingError`` where the state or the day forbids it. Nothing changes then.
  mutating func propose(
    _ occasion: Occasion, to required: [AgreementParty]
  ) throws(PairingError) {
    guard state == .draft else { throw .wrongState(id.erased, from: state, to: .proposed) }
    try move(to: .proposed, occasion)
    try settle(occasion, required)
  }

  /// Enters that somebody agreed; with the last of `required` the pair is agreed.
  ///
  /// - Throws: ``PairingError/wrongState(_:from:to:)`` for a draft and for a pair that is over;
  ///   ``PairingError/step(_:)`` where nobody asked this party, or it agreed already. Nothing changes
  ///   then.
  mutating func agree(
    _ agreement: Agreement, _ occasion: Occasion, of required: [AgreementParty]
  ) throws(PairingError) {
    guard state != .draft, state.takesPlace else {
      throw .wrongState(id.erased, from: state, to: .agreed)
    }
    guard required.contains(agreement.party) else {
      throw .step(.notAParty(id.erased, agreement.party))
    }
    if let known = agreements.first(where: { $0.isInForce && $0.party == agreement.party }) {
      throw .step(.alreadyAgreed(id.erased, agreement.party, known.date))
    }
    // In the summer before, papers for the year that comes are signed already.
    if let end = year.previous.defaultPeriod.to, agreement.date <= end {
      throw .step(.agreementOfEarlierYear(id.erased, agreement.date))
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
  mutating func decline(
    _ party: AgreementParty, _ occasion: Occasion
  ) throws(PairingError) {
    if state.isAtWork { throw .step(.declinedAfterOrder(id.erased, party)) }
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

  /// Approves a pair to which all `required` agreed.
  ///
  /// - Throws: ``PairingError/step(_:)`` with those whose agreement is lacking, and
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  mutating func approve(
    _ occasion: Occasion, agreedBy required: [AgreementParty]
  ) throws(PairingError) {
    guard state == .proposed || state == .agreed else {
      throw .wrongState(id.erased, from: state, to: .approved)
    }
    let missing = missingAgreements(of: required)
    guard missing.isEmpty else { throw .step(.missingAgreements(id.erased, missing)) }
    var changed = self
    try changed.settle(occasion, required)
    try changed.move(to: .approved, occasion)
    self = changed
  }
}
