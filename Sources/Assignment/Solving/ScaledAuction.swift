/// Solves a market by an auction in rounds of falling increments (ε-scaling, after Bertsekas, and
/// Goldberg and Kennedy).
///
/// Every place of an object carries a price, the bid of whoever holds it; the price of an object is
/// that of its cheapest place. A bidder without a place takes the cheapest place of the object that is
/// worth most to it beyond its price, and bids as much as leaves it ε worse off than its second choice.
/// Whoever held the place bids again. When all have places, nobody would gain more than ε by changing.
///
/// **Invariant.** Each holder of a place is within ε of its best choice at the current prices; prices
/// only rise within a round, so this stays true while others bid.
///
/// The first rounds are short and coarse; each round starts from the prices of the last one with a
/// third of its ε. Weights are multiplied by a power of two first, so that ε can fall to a fraction of
/// a point. Long before the textbook's bound (ε below one over the number of bidders) the assignment is
/// optimal; ``ExactPrices`` finds out, and only its success ends the auction.
struct ScaledAuction<Weight: PartWeight>: ~Copyable {
  /// A place and who holds it.
  ///
  /// The places of an object form a heap, the cheapest one first.
  struct Place: BitwiseCopyable {
    var price: Weight
    var holder: Int32
  }

  /// The prices of the two cheapest places of an object.
  private struct Object: BitwiseCopyable {
    var lowest: Weight
    var second: Weight
  }

  /// An object and the price at which it was cheapest; equal prices go by the number.
  private struct Offer: Comparable {
    var price: Weight
    var object: Int32

    static func < (left: Offer, right: Offer) -> Bool {
      left.price < right.price || (left.price == right.price && left.object < right.object)
    }
  }

  /// Stands for a place without a holder, and for one that a spare bidder holds.
  private static var nobody: Int32 { -1 }
  private static var spareBidder: Int32 { -2 }

  private let market: Market<Weight>
  private let highest: Weight
  private let shift: Int
  private let places: Table<Place>
  private let objects: Table<Object>

  /// The bidders without a place in the order in which they lost it, in a ring.
  private let waiting: Table<Int32>

  /// The cheapest objects for spare bidders; prices only rise, so an outdated entry comes too early and
  /// is renewed then.
  private var offers = MinimumHeap<Offer>()

  /// The answer for `market`; `nil` where prices outgrow the weight or exact prices are not found.
  static func solve(
    _ market: consuming Market<Weight>, _ watch: Watch,
  ) throws(AssignmentError) -> PartAnswer? {
    var auction = ScaledAuction(market)
    return try auction.holdRounds(watch)
  }

  private init(_ market: consuming Market<Weight>) {
    var highest: Weight = 1
    for edge in 0..<market.edges.count { highest = max(highest, market.edges[edge].weight) }
    let bits = Weight.bitWidth - highest.leadingZeroBitCount
    self.highest = highest
    shift = min(Weight.ceiling.trailingZeroBitCount - 6 - bits, Weight.bitWidth / 3)
    places = Table(
      repeating: Place(price: 0, holder: Self.nobody),
      count: market.placeStart[market.objectCount])
    objects = Table(repeating: Object(lowest: 0, second: 0), count: market.objectCount)
    waiting = Table(repeating: 0, count: market.bidderCount)
    self.market = market
  }

  private mutating func holdRounds(_ watch: Watch) throws(AssignmentError) -> PartAnswer? {
    guard shift >= 0 else { return nil }
    // Coarser rounds leave too much undecided for exact prices to be found.
    let fine = max(1, (Weight(1) << shift) / 8)
    var increment = highest << shift
    while increment > 1 {
      increment = max(1, increment / 3)
      try watch.report(.assigning, done: 0, of: market.bidderCount)
      guard holdRound(increment) else { return nil }
      guard increment <= fine else { continue }
      let start = Table<Weight>(repeating: 0, count: objects.count)
      for object in 0..<objects.count { start[object] = objects[object].lowest >> shift }
      if let exact = ExactPrices(market, places, startingFrom: start) {
        return answer(exact.prices)
      }
    }
    return nil
  }

  /// Lets everybody bid from scratch at the current prices; false where a price outgrows the weight.
  private mutating func holdRound(_ increment: Weight) -> Bool {
    for place in 0..<places.count { places[place].holder = Self.nobody }
    for object in 0..<objects.count { notePrices(of: object) }
    offers.removeAll()
    if market.spare > 0 {
      for object in 0..<objects.count {
        offers.push(Offer(price: objects[object].lowest, object: Int32(object)))
      }
    }
    var spare = market.spare
    for bidder in 0..<waiting.count { waiting[bidder] = Int32(bidder) }
    var head = 0
    var count = waiting.count
    while count > 0 || spare > 0 {
      let displaced: Int32
      if count > 0 {
        let bidder = waiting[head]
        head &+= 1
        if head == waiting.count { head = 0 }
        count &-= 1
        displaced = bid(bidder, increment)
      } else {
        spare &-= 1
        displaced = bidForSpare(increment)
      }
      if displaced >= 0 {
        let tail = head &+ count
        waiting[tail < waiting.count ? tail : tail &- waiting.count] = displaced
        count &+= 1
      } else if displaced == Self.spareBidder {
        spare &+= 1
      } else if displaced < Self.spareBidder {
        return false
      }
    }
    return true
  }

  /// Lets `bidder` take a place; returns who held it, or a number below all holders where the price
  /// outgrows the weight.
  private func bid(_ bidder: Int32, _ increment: Weight) -> Int32 {
    var best = Weight.min
    var second = Weight.min
    var choice = PartEdge<Weight>(column: 0, weight: 0)
    let end = market.bidderStart[Int(bidder) &+ 1]
    var index = market.bidderStart[Int(bidder)]
    while index < end {
      let edge = market.edges[index]
      index &+= 1
      let value = (edge.weight &<< Weight(shift)) &- objects[edge.column].lowest
      guard value > second else { continue }
      if value > best {
        second = best
        best = value
        choice = edge
      } else {
        second = value
      }
    }
    let object = objects[choice.column]
    let worth = choice.weight &<< Weight(shift)
    if object.second < .max { second = max(second, worth &- object.second) }
    // Who has nowhere else to go bids beyond what anybody else could gain.
    let price =
      second > .min
      ? worth &- second &+ increment : object.lowest &+ (highest &<< Weight(shift)) &+ increment
    guard price <= Weight.ceiling else { return .min }
    return take(Int(choice.column), for: bidder, at: price)
  }

  /// Lets a spare bidder take the cheapest place of all.
  private mutating func bidForSpare(_ increment: Weight) -> Int32 {
    guard let cheapest = popOffer() else { return .min }
    let object = Int(cheapest.object)
    var second = objects[object].second
    if let next = popOffer() {
      second = min(second, next.price)
      offers.push(next)
    }
    let price = (second < .max ? second : cheapest.price) &+ increment
    guard price <= Weight.ceiling else { return .min }
    let displaced = take(object, for: Self.spareBidder, at: price)
    offers.push(Offer(price: objects[object].lowest, object: cheapest.object))
    return displaced
  }

  private mutating func popOffer() -> Offer? {
    while let offer = offers.pop() {
      let price = objects[offer.object].lowest
      if offer.price == price { return offer }
      offers.push(Offer(price: price, object: offer.object))
    }
    return nil
  }

  /// Gives the cheapest place of `object` to `holder` and returns who held it.
  private func take(_ object: Int, for holder: Int32, at price: Weight) -> Int32 {
    let first = market.placeStart[object]
    let count = market.placeStart[object &+ 1] &- first
    let displaced = places[first].holder
    var position = 0
    while true {
      var child = 2 &* position &+ 1
      guard child < count else { break }
      if child &+ 1 < count, places[first &+ child &+ 1].price < places[first &+ child].price {
        child &+= 1
      }
      guard places[first &+ child].price < price else { break }
      places[first &+ position] = places[first &+ child]
      position = child
    }
    places[first &+ position] = Place(price: price, holder: holder)
    notePrices(of: object)
    return displaced
  }

  /// Notes the prices of the two cheapest places of `object`.
  private func notePrices(of object: Int) {
    let first = market.placeStart[object]
    let count = market.placeStart[object &+ 1] &- first
    // An empty part has no places outside either.
    guard count > 0 else { return }
    var second = Weight.max
    if count > 1 { second = places[first &+ 1].price }
    if count > 2 { second = min(second, places[first &+ 2].price) }
    objects[object] = Object(lowest: places[first].price, second: second)
  }

  /// The assignment with exact prices of the objects, turned back into rows and columns.
  private func answer(_ exact: borrowing Table<Weight>) -> PartAnswer {
    var pairs: [PartAnswer.Pair] = []
    pairs.reserveCapacity(market.bidderCount)
    var worth = [Int](repeating: 0, count: market.bidderCount)
    let mentorCount = market.mentorCount
    let base = freePrice(exact)
    for object in 0..<objects.count {
      for place in market.placeStart[object]..<market.placeStart[object + 1] {
        let bidder = places[place].holder
        guard bidder >= 0 else { continue }
        let weight = market.weight(of: Int(bidder), for: Int32(object))
        worth[Int(bidder)] = Int(weight) - Int(exact[object]) + base
        guard object < mentorCount else { continue }
        switch market.origin {
        case .rest: pairs.append(PartAnswer.Pair(row: bidder, column: Int32(object)))
        case .contested: pairs.append(PartAnswer.Pair(row: Int32(object), column: bidder))
        }
      }
    }
    let cost = (0..<mentorCount).map { Int(exact[$0]) - base }
    switch market.origin {
    case .rest:
      return PartAnswer(
        rowNumbers: market.rowNumbers, columnNumbers: market.columnNumbers,
        rowPrices: worth.map { $0 + market.offset }, columnPrices: cost, pairs: pairs)
    case .contested:
      return PartAnswer(
        rowNumbers: market.rowNumbers, columnNumbers: market.columnNumbers,
        rowPrices: cost.map { $0 + market.offset }, columnPrices: worth, pairs: pairs)
    }
  }

  /// What a place costs that nobody needs: the cheapest of all, or the one outside.
  private func freePrice(_ exact: borrowing Table<Weight>) -> Int {
    switch market.origin {
    case .contested: Int(exact[objects.count - 1])
    case .rest: (0..<objects.count).map { Int(exact[$0]) }.min() ?? 0
    }
  }
}
