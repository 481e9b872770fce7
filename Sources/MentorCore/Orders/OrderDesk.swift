/// Drafts, signs and cancels orders within every rule of the programme.
///
/// The one way from state to state: what an order does to pairs happens through ``PairBook``, so that
/// consents, agreements and places are looked at as they stand on the day of the pool.
public struct OrderDesk: Sendable {
  /// The orders as they have become.
  public private(set) var orders: RecordSet<Order>

  /// The pairs as they have become, with the pool.
  public private(set) var book: PairBook

  /// Opens the desk of `pool`.
  public init(_ pool: Pool, orders: RecordSet<Order>) {
    self.orders = orders
    book = PairBook(pool)
  }

  private var pool: Pool { book.pool }

  // MARK: Drafts

  /// Drafts an order.
  ///
  /// - Throws: ``OrderError`` where the kind asks for something else than `draft` names, the template
  ///   is damaged, or a pair may not be in it; nothing changes then.
  @discardableResult
  public mutating func draft(_ draft: OrderDraft) throws(OrderError) -> Order {
    try check(draft)
    var pairs: [OrderPair] = []
    for id in draft.pairs {
      let pair = try admitted(id, to: draft.kind)
      pairs.append(
        OrderPair(
          pair, from: draft.from ?? pair.from, until: draft.until, reason: draft.reason))
    }
    for id in draft.people where pool.people[id.person] == nil {
      throw .missingRecord(kind: Person.noun.one, id: "\(id.person)")
    }
    for id in draft.cancels { _ = try signed(id) }
    let order = Order(
      id: orders.nextID, kind: draft.kind, template: draft.template, year: pool.year,
      on: pool.date, pairs: pairs, people: draft.people, roadmap: draft.roadmap,
      cancels: draft.cancels, measure: draft.measure, values: draft.values)
    orders.put(order)
    return order
  }

  private func check(_ draft: OrderDraft) throws(OrderError) {
    let kind = draft.kind
    if let problem = draft.template.problems(as: kind).first { throw .template(kind, problem) }
    let contents: [(OrderError.Content, isNamed: Bool, isTaken: Bool, isNeeded: Bool)] = [
      (.pairs, !draft.pairs.isEmpty, kind.takesPairs, kind.takesPairs),
      (.people, !draft.people.isEmpty, kind.takesPeople, kind.takesPeople),
      (.roadmap, draft.roadmap != nil, kind.takesRoadmap, kind == .roadmap),
      (.cancelled, !draft.cancels.isEmpty, kind == .cancellation, kind == .cancellation),
    ]
    for content in contents {
      if content.isNamed, !content.isTaken { throw .notTaken(kind, content.0) }
      if content.isNeeded, !content.isNamed { throw .nothingNamed(kind) }
    }
    if kind == .curator, draft.people.count != 1 {
      throw .severalPeople(kind, draft.people.count)
    }
    let known = draft.template.fields.map(\.name)
    for value in draft.values where !known.contains(where: { $0.folded == value.name.folded }) {
      throw .unknownField(value.name, known: known)
    }
  }

  /// The pair `id` where it may stand in an order of `kind`.
  private func admitted(_ id: PairID, to kind: OrderKind) throws(OrderError) -> Pair {
    guard let pair = book.pairs[id] else {
      throw .missingRecord(kind: Pair.noun.one, id: "\(id)")
    }
    let isOpen = { (order: Order) in
      order.state == .draft && order.kind == kind && order.pairs.contains { $0.pair == id }
    }
    if let other = orders.first(where: isOpen) { throw .pairInOrder(id, other.id) }
    do throws(PairingError) {
      if kind == .pairs { try checkAgreed(pair) }
      if kind == .dissolution, !pair.state.takesPlace {
        throw .wrongState(id.erased, from: pair.state, to: .dissolved)
      }
    } catch {
      throw .pair(error)
    }
    return pair
  }

  private func checkAgreed(_ pair: Pair) throws(PairingError) {
    if pair.year != pool.year { throw .step(.ofOtherYear(pair.id.erased, pair.year)) }
    let isEarly = pair.state == .draft || pair.state == .proposed
    let missing = pair.missingAgreements(of: pool.parties(to: pair))
    if isEarly || pair.state == .agreed || pair.state == .approved, !missing.isEmpty {
      throw .step(.missingAgreements(pair.id.erased, missing))
    }
    guard pair.state == .agreed || pair.state == .approved else {
      throw .wrongState(pair.id.erased, from: pair.state, to: .ordered)
    }
    if let objection = pool.objections(toApproving: pair).first { throw objection }
  }

  private func signed(_ id: OrderID) throws(OrderError) -> Order {
    guard let order = orders[id] else {
      throw .missingRecord(kind: Order.noun.one, id: "\(id)")
    }
    guard order.state == .signed else { throw .wrongState(id, order.state) }
    return order
  }

  // MARK: Signature

  /// Enters that the order `id` was signed: pairs become ordered or are dissolved, orders cancelled.
  ///
  /// - Parameters:
  ///   - id: The order, a draft.
  ///   - number: The number in the register; `nil` for a letter only.
  ///   - date: The date of the paper, not after the day of the pool.
  ///   - signer: Who signed; `nil` for the head of the organisation.
  ///   - occasion: Who enters it and why; its day is not looked at.
  /// - Returns: The order as it is now.
  /// - Throws: ``OrderError``; nothing changes then.
  @discardableResult
  public mutating func sign(
    _ id: OrderID, number: OrderNumber?, date: CalendarDate, by signer: OrderSigner? = nil,
    _ occasion: Occasion
  ) throws(OrderError) -> Order {
    guard var order = orders[id] else {
      throw .missingRecord(kind: Order.noun.one, id: "\(id)")
    }
    guard order.state == .draft else { throw .wrongState(id, order.state) }
    guard date <= pool.date else { throw .inFuture(date, today: pool.date) }
    guard let signer = signer ?? pool.organization.head else { throw .missingSigner(id) }
    if let number {
      let register = OrderRegister(orders, of: order.kind.register, in: date.year)
      if let other = register.holder(of: number) {
        throw .numberTaken(number, year: date.year, by: other.id)
      }
    }
    try order.sign(
      number: number, date: date, by: signer, facts: OrderFacts(of: order, in: pool))
    var desk = self
    let dated = Occasion(on: date, by: occasion.actor, because: occasion.reason)
    try desk.carryOut(order, dated)
    desk.orders.put(order)
    for other in order.cancels {
      try desk.end(other, by: id, occasion.reason ?? "приказ \(id)", dated)
    }
    self = desk
    return order
  }

  /// Does to the pairs what `order` says.
  private mutating func carryOut(
    _ order: Order, _ occasion: Occasion
  ) throws(OrderError) {
    guard order.kind.takesPairs, let printed = order.printed else { return }
    for line in order.pairs {
      guard let pair = book.pairs[line.pair] else {
        throw .missingRecord(kind: Pair.noun.one, id: "\(line.pair)")
      }
      guard line.matches(pair) else { throw .pairChanged(order.id, line.pair) }
      do throws(PairingError) {
        if order.kind == .pairs {
          try book.order(line.pair, by: printed, record: order.id.erased, occasion)
        } else if pair.state.takesPlace {
          let reason = line.reason ?? "приказ \(printed)"
          try book.dissolve(
            line.pair, Occasion(on: occasion.date, by: occasion.actor, because: reason))
        }
      } catch {
        throw .pair(error)
      }
    }
  }

  // MARK: Cancellation

  /// What cancels an order.
  public enum Cancellation: Hashable, Sendable {
    /// Another order of the register.
    case order(OrderID)
    /// An order outside of the program, as it is printed.
    case printed(String)
  }

  /// Enters that the order `id` no longer holds; pairs that have not begun wait for another order.
  ///
  /// - Parameters:
  ///   - id: The order; a draft needs no other order to be given up.
  ///   - cancellation: What cancels it; `nil` for a draft only.
  ///   - occasion: When, who and why; the reason is needed.
  /// - Returns: The order as it is now.
  /// - Throws: ``OrderError``; nothing changes then.
  @discardableResult
  public mutating func cancel(
    _ id: OrderID, by cancellation: Cancellation?, _ occasion: Occasion
  ) throws(OrderError) -> Order {
    guard let order = orders[id] else {
      throw .missingRecord(kind: Order.noun.one, id: "\(id)")
    }
    guard order.state != .cancelled else { throw .wrongState(id, order.state) }
    guard let reason = occasion.reason else { throw .missingReason(id) }
    var desk = self
    switch cancellation {
    case nil where order.state == .signed: throw .missingCancellation(id)
    case nil: try desk.end(id, by: nil, reason, occasion)
    case .printed(let text): try desk.end(id, by: nil, "\(text): \(reason)", occasion)
    case .order(let other):
      guard let paper = orders[other] else {
        throw .missingRecord(kind: Order.noun.one, id: "\(other)")
      }
      guard other != id, paper.state == .signed, paper.kind.register == .orders,
        (paper.date ?? .earliest) >= (order.date ?? .earliest)
      else { throw .cannotCancel(id, by: other) }
      try desk.end(id, by: other, reason, occasion)
    }
    self = desk
    return desk.orders[id] ?? order
  }

  private mutating func end(
    _ id: OrderID, by other: OrderID?, _ reason: String, _ occasion: Occasion
  ) throws(OrderError) {
    guard var order = orders[id] else {
      throw .missingRecord(kind: Order.noun.one, id: "\(id)")
    }
    for line in order.pairs where order.kind == .pairs {
      guard let pair = book.pairs[line.pair], pair.orderRecord == id.erased else { continue }
      if pair.state == .active || pair.state == .paused { throw .pairAtWork(id, line.pair) }
      guard pair.state == .ordered else { continue }
      do throws(PairingError) {
        try book.cancelOrder(
          of: line.pair, Occasion(on: occasion.date, by: occasion.actor, because: reason))
      } catch {
        throw .pair(error)
      }
    }
    try order.cancel(on: occasion.date, by: other, because: reason)
    orders.put(order)
  }
}
