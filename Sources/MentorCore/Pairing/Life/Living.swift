/// A record that lives through the states of a pair: a pair, a group, two organisations.
protocol Living: Identified {
  /// Who agreed, those who took it back included.
  var agreements: [Agreement] { get set }
  /// The first day of work; `nil` until it begins.
  var from: CalendarDate? { get set }
  /// The steps so far, the oldest first.
  var history: [PairStep] { get set }
  /// The order that confirmed it; `nil` before.
  var order: PrintedOrder? { get set }
  /// The record of that order; `nil` for an order made outside of the program.
  var orderRecord: RecordIdentifier? { get set }
  /// The state.
  var state: PairState { get set }
  /// The last day of work; `nil` while it is open.
  var until: CalendarDate? { get set }
  /// The school year.
  var year: SchoolYear { get }
}

extension Living {
  /// Leads the record to `next`; nothing but the succession of states and days is looked at.
  mutating func move(
    to next: PairState, _ occasion: Occasion, _ event: PairEvent? = nil, mentee: MenteeID? = nil,
    party: AgreementSide? = nil
  ) throws(PairingError) {
    guard state.successors.contains(next) else {
      throw .wrongState(id.erased, from: state, to: next)
    }
    try enter(PairStep(next, occasion, event, mentee: mentee, party: party))
    state = next
    if next == .active, from == nil { from = occasion.date }
    if !next.takesPlace { until = occasion.date }
  }

  /// Writes `step` into the history.
  ///
  /// - Throws: ``PairingError/step(_:)`` where the day lies before that of the last step.
  mutating func enter(_ step: PairStep) throws(PairingError) {
    if let last = history.last?.date, step.date < last {
      throw .step(.beforeLastStep(id.erased, step.date, last: last))
    }
    history.append(step)
  }

  func demandReason(_ occasion: Occasion, for next: PairState) throws(PairingError) {
    guard occasion.reason == nil, state.successors.contains(next) else { return }
    throw .step(.missingReason(id.erased, next))
  }

  /// Confirms an approved pair or group by `order`; the one way to ``PairState/ordered``.
  ///
  /// - Parameters:
  ///   - order: Number and date.
  ///   - record: The record of the order, `ORD-3`; `nil` for an order made outside of the program.
  ///   - occasion: When, who and why.
  /// - Throws: ``PairingError/wrongState(_:from:to:)``, and ``PairingError/step(_:)`` where the day lies
  ///   before that of the last step. Nothing changes then.
  mutating func order(
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
  mutating func cancelOrder(_ occasion: Occasion) throws(PairingError) {
    try demandReason(occasion, for: .approved)
    guard state == .ordered else { throw .wrongState(id.erased, from: state, to: .approved) }
    try move(to: .approved, occasion, .orderCancelled)
    order = nil
    orderRecord = nil
  }

  /// Begins the work.
  ///
  /// - Throws: ``PairingError/missingOrder(_:)`` where the pair was approved, but has no order;
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  mutating func start(_ occasion: Occasion) throws(PairingError) {
    if state == .approved { throw .missingOrder(id.erased) }
    guard state == .ordered else { throw .wrongState(id.erased, from: state, to: .active) }
    try move(to: .active, occasion)
  }

  /// Interrupts the work; the places stay taken.
  ///
  /// - Throws: ``PairingError/step(_:)`` where the reason is lacking;
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  mutating func pause(_ occasion: Occasion) throws(PairingError) {
    try demandReason(occasion, for: .paused)
    try move(to: .paused, occasion)
  }

  /// Goes on with the work after a pause.
  ///
  /// - Throws: ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  mutating func resume(_ occasion: Occasion) throws(PairingError) {
    guard state == .paused else { throw .wrongState(id.erased, from: state, to: .active) }
    try move(to: .active, occasion)
  }

  /// Ends the work as planned.
  ///
  /// - Throws: ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  mutating func finish(_ occasion: Occasion) throws(PairingError) {
    try move(to: .completed, occasion)
  }

  /// Ends the pair early.
  ///
  /// - Throws: ``PairingError/step(_:)`` where the reason is lacking;
  ///   ``PairingError/wrongState(_:from:to:)``. Nothing changes then.
  mutating func dissolve(_ occasion: Occasion) throws(PairingError) {
    try demandReason(occasion, for: .dissolved)
    try move(to: .dissolved, occasion)
  }
}

extension RecordIdentifier {
  /// Whether it is that of a pair of organisations.
  var isPartnership: Bool { prefix == OrganizationPair.identifierPrefix }

  /// The noun of the commands about the record.
  var commandNoun: String { isPartnership ? "partnership" : "pair" }
}
