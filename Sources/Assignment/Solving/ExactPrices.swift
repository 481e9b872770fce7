/// Prices at which an assignment in a market is exactly optimal, if it is.
///
/// Where bidder *i* holds a place of object *k*, optimality asks for each of its other objects *j* that
///
///     price(j) ≥ price(k) + weight(i, j) − weight(i, k),
///
/// and where a spare bidder holds one of *k*, price(j) ≥ price(k) for every *j*. Starting from the
/// rounded prices of an auction, prices that are too low are raised, and what follows from that, until
/// nothing is (Bellman and Ford's method with a queue). For an optimal assignment few prices move; for
/// any other one they would rise without end around a cycle of gains, so the work is limited.
struct ExactPrices<Weight: PartWeight>: ~Copyable {
  let prices: Table<Weight>

  /// Finds exact prices for the holders of `places`, or `nil` where there are none, or none
  /// within the work of a few looks at each edge.
  init?(
    _ market: borrowing Market<Weight>, _ places: borrowing Table<ScaledAuction<Weight>.Place>,
    startingFrom start: consuming Table<Weight>,
  ) {
    prices = start
    let isQueued = Table(repeating: true, count: prices.count)
    let holdsSpare = Table(repeating: false, count: prices.count)
    var floor = Weight.min
    var queue: [Int32] = []
    for object in 0..<prices.count {
      queue.append(Int32(object))
      for place in market.placeStart[object]..<market.placeStart[object + 1]
      where places[place].holder < 0 {
        holdsSpare[object] = true
        floor = max(floor, prices[object])
      }
    }
    var isFloorNew = market.spare > 0
    var looks = 0
    let patience = 3 * market.edges.count + 10_000
    var head = 0
    while head < queue.count || isFloorNew {
      if isFloorNew {
        isFloorNew = false
        looks += prices.count
        for object in 0..<prices.count where prices[object] < floor {
          prices[object] = floor
          guard !isQueued[object] else { continue }
          isQueued[object] = true
          queue.append(Int32(object))
        }
        continue
      }
      let object = Int(queue[head])
      head += 1
      isQueued[object] = false
      if holdsSpare[object], prices[object] > floor {
        floor = prices[object]
        isFloorNew = true
      }
      for place in market.placeStart[object]..<market.placeStart[object + 1] {
        let bidder = Int(places[place].holder)
        guard bidder >= 0 else { continue }
        let gain = market.weight(of: bidder, for: Int32(object)) &- prices[object]
        for index in market.bidderStart[bidder]..<market.bidderStart[bidder &+ 1] {
          let edge = market.edges[index]
          let least = edge.weight &- gain
          guard prices[edge.column] < least else { continue }
          prices[edge.column] = least
          guard !isQueued[Int(edge.column)] else { continue }
          isQueued[Int(edge.column)] = true
          queue.append(edge.column)
        }
        looks &+= market.bidderStart[bidder &+ 1] &- market.bidderStart[bidder]
      }
      guard looks <= patience else { return nil }
    }
  }
}
