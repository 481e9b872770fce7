/// Leads pairs through their lives, within every rule of the programme.
///
/// The one way from state to state for commands and for orders: consents, places, rules and vetoes are
/// looked at as they stand on the day of the pool, whatever day a step bears.
public struct PairBook: Sendable {
  /// The pool, with the pairs as they have become.
  public private(set) var pool: Pool

  /// The pairs of every year.
  public private(set) var pairs: RecordSet<Pair>

  /// Opens the book of `pool`.
  public init(_ pool: Pool) {
    self.pool = pool
    pairs = pool.pairs
  }

  /// Offers a draft to those concerned.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func propose(
    _ id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion, inYearOfPool: true) { pool, pair throws(PairingError) in
      if pair.state == .draft { try pool.admit(pair) }
      try pair.propose(occasion, to: pool.parties(to: pair))
    }
  }

  /// Enters the agreement of those `parties` who have not agreed yet; the last one makes the pair agreed.
  ///
  /// A single party that agreed before is refused; of several only those who are lacking are taken.
  ///
  /// - Parameters:
  ///   - parties: Who agreed.
  ///   - id: The pair.
  ///   - date: The day on which they did, as the paper says.
  ///   - document: The paper, or where it lies.
  ///   - occasion: When, who and why it was entered.
  /// - Returns: The pair as it has become.
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func agree(
    _ parties: [AgreementParty], to id: PairID, signed date: CalendarDate, document: String? = nil,
    _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    guard date <= pool.date else {
      throw .step(.inFuture(id.erased, date, today: pool.date))
    }
    return try change(id, occasion, inYearOfPool: true) { pool, pair throws(PairingError) in
      let required = pool.parties(to: pair)
      guard pair.state != .draft, pair.state.takesPlace else {
        throw .wrongState(id.erased, from: pair.state, to: .agreed)
      }
      let missing = Set(pair.missingAgreements(of: required))
      let wanted = parties.count == 1 ? parties : parties.filter { missing.contains($0) }
      for party in wanted {
        let agreement = Agreement(party, on: date, document: document, by: occasion.actor)
        try pair.agree(agreement, occasion, of: required)
      }
      try pair.settle(occasion, required)
    }
  }

  /// Enters that `party` refuses or takes an agreement back.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func decline(
    _ party: AgreementParty, of id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion) { pool, pair throws(PairingError) in
      guard pool.parties(to: pair).contains(party) else {
        throw .step(.notAParty(id.erased, party))
      }
      try pair.decline(party, occasion)
    }
  }

  /// Approves a pair to which everybody agreed.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func approve(
    _ id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion, inYearOfPool: true) { pool, pair throws(PairingError) in
      if pair.state == .proposed || pair.state == .agreed { try pool.admit(pair) }
      try pair.approve(occasion, agreedBy: pool.parties(to: pair))
    }
  }

  /// Confirms an approved pair by an order.
  ///
  /// - Parameters:
  ///   - id: The pair.
  ///   - order: Number and date of the order.
  ///   - record: The record of the order, `ORD-3`; `nil` for an order made outside of the program.
  ///   - occasion: When, who and why.
  /// - Returns: The pair as it has become.
  /// - Throws: ``PairingError``, also where an agreement is lacking because a birth was corrected
  ///   since; nothing changes then.
  @discardableResult
  public mutating func order(
    _ id: PairID, by order: PrintedOrder, record: RecordIdentifier? = nil, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion, inYearOfPool: true) { pool, pair throws(PairingError) in
      if pair.state == .approved {
        try pool.admit(pair)
        let missing = pair.missingAgreements(of: pool.parties(to: pair))
        guard missing.isEmpty else { throw .step(.missingAgreements(id.erased, missing)) }
      }
      try pair.order(order, record: record, occasion)
    }
  }

  /// Takes the order off a pair that has not begun to work.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func cancelOrder(
    of id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion) { _, pair throws(PairingError) in try pair.cancelOrder(occasion) }
  }

  /// Begins the work of a pair that has its order.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func start(
    _ id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion, inYearOfPool: true) { pool, pair throws(PairingError) in
      if pair.state == .ordered { try pool.admit(pair) }
      try pair.start(occasion)
    }
  }

  /// Interrupts the work.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func pause(
    _ id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion) { _, pair throws(PairingError) in try pair.pause(occasion) }
  }

  /// Goes on after a pause.
  ///
  /// - Throws: ``PairingError``, also where a consent is lacking; nothing changes then.
  @discardableResult
  public mutating func resume(
    _ id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion, inYearOfPool: true) { pool, pair throws(PairingError) in
      if pair.state == .paused, let objection = pool.objections(toResuming: pair).first {
        throw objection
      }
      try pair.resume(occasion)
    }
  }

  /// Ends the work as planned; possible in any year.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func finish(
    _ id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion) { _, pair throws(PairingError) in try pair.finish(occasion) }
  }

  /// Ends the pair early; possible in any year.
  ///
  /// - Throws: ``PairingError``; nothing changes then.
  @discardableResult
  public mutating func dissolve(
    _ id: PairID, _ occasion: Occasion
  ) throws(PairingError) -> Pair {
    try change(id, occasion) { _, pair throws(PairingError) in try pair.dissolve(occasion) }
  }

  /// Changes the pair `id` as `body` says, and keeps the places up to date.
  mutating func change(
    _ id: PairID, _ occasion: Occasion, inYearOfPool: Bool = false,
    _ body: (Pool, inout Pair) throws(PairingError) -> Void
  ) throws(PairingError) -> Pair {
    guard let before = pairs[id] else {
      throw .missingRecord(kind: Pair.noun.one, id: "\(id)")
    }
    guard occasion.date <= pool.date else {
      throw .step(.inFuture(id.erased, occasion.date, today: pool.date))
    }
    var pair = before
    if inYearOfPool, pair.state.takesPlace, pair.year != pool.year {
      throw .step(.ofOtherYear(id.erased, pair.year))
    }
    try body(pool, &pair)
    pairs.put(pair)
    if pair.mentees != before.mentees || pair.state.takesPlace != before.state.takesPlace {
      pool = pool.with(pairs: pairs)
    }
    return pair
  }
}

extension Pool {
  /// Lets `pair` pass where nothing stands against it.
  func admit(_ pair: Pair) throws(PairingError) {
    if let objection = objections(toApproving: pair).first { throw objection }
  }
}
