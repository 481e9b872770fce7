/// The highest level from which upwards there are still as many pairs as possible, with such pairs.
///
/// Hopcroft and Karp's algorithm on the pairings that reach a level: the pairings of a mentee are
/// sorted, so these are the first ones of each mentee. What was found for one level is the start for
/// the next one.
struct ThresholdMatching {
  private let graph: LevelGraph
  private(set) var seating: Seating

  /// How many mentees have a mentor.
  private var seated = 0

  // The working memory of a phase: the number of displacements from outside, or -1 where not reached,
  // and the next pairing and the next slot to try.
  private var menteeDepth: [Int32]
  private var mentorDepth: [Int32]
  private var nextArc: [Int32]
  private var nextSlot: [Int32]
  private var queue: [Int32] = []
  private var path: [(mentee: Int32, pairing: Int32)] = []

  init(_ graph: LevelGraph, seating: Seating) {
    self.graph = graph
    self.seating = seating
    menteeDepth = [Int32](repeating: -1, count: graph.menteeCount)
    mentorDepth = [Int32](repeating: -1, count: graph.mentorCount)
    nextArc = graph.menteeStart
    nextSlot = [Int32](repeating: 0, count: graph.mentorCount)
  }

  /// Seats as many mentees as possible by pairings of `level` and above; returns how many.
  mutating func fill(from level: Int32) -> Int {
    unseat(below: level)
    seatGreedily(from: level)
    while layer(from: level) {
      for index in seating.range(of: seating.outside).reversed() {
        augment(from: seating.slots[index])
      }
    }
    return seated
  }

  /// Sends everybody outside whose pair lies below `level`.
  private mutating func unseat(below level: Int32) {
    for mentee in 0..<graph.menteeCount {
      let pairing = seating.pairing[mentee]
      guard pairing >= 0, graph.menteeArcs[Int(pairing)].level < level else { continue }
      seating.move(Int32(mentee), to: seating.outside, by: -1)
      seated -= 1
    }
  }

  private mutating func seatGreedily(from level: Int32) {
    for mentee in 0..<graph.menteeCount where Int(seating.place[mentee]) == seating.outside {
      for index in Int(graph.menteeStart[mentee])..<Int(graph.menteeStart[mentee + 1]) {
        let arc = graph.menteeArcs[index]
        guard arc.level >= level else { break }
        guard seating.empty(at: Int(arc.other)) > 0 else { continue }
        seating.move(Int32(mentee), to: Int(arc.other), by: arc.pairing)
        seated += 1
        break
      }
    }
  }

  /// Numbers the depths up to the first mentor with an empty place; false where there is none.
  private mutating func layer(from level: Int32) -> Bool {
    queue.removeAll(keepingCapacity: true)
    for mentee in menteeDepth.indices { menteeDepth[mentee] = -1 }
    for mentor in mentorDepth.indices { mentorDepth[mentor] = -1 }
    for index in seating.range(of: seating.outside) {
      let mentee = seating.slots[index]
      menteeDepth[Int(mentee)] = 0
      queue.append(mentee)
    }
    var lastDepth = Int32.max
    var head = 0
    while head < queue.count {
      let mentee = Int(queue[head])
      head += 1
      let depth = menteeDepth[mentee]
      if depth > lastDepth { break }
      nextArc[mentee] = graph.menteeStart[mentee]
      for index in Int(graph.menteeStart[mentee])..<Int(graph.menteeStart[mentee + 1]) {
        let arc = graph.menteeArcs[index]
        guard arc.level >= level else { break }
        let mentor = Int(arc.other)
        guard mentorDepth[mentor] < 0 else { continue }
        mentorDepth[mentor] = depth
        nextSlot[mentor] = seating.slotStart[mentor]
        if seating.empty(at: mentor) > 0 {
          lastDepth = depth
          continue
        }
        for slot in seating.range(of: mentor) {
          let next = Int(seating.slots[slot])
          menteeDepth[next] = depth + 1
          queue.append(Int32(next))
        }
      }
    }
    self.level = level
    return lastDepth < Int32.max
  }

  private var level: Int32 = 0

  /// Searches one path from `mentee` along the depths and, where there is one, moves everybody on it.
  private mutating func augment(from mentee: Int32) {
    path.removeAll(keepingCapacity: true)
    path.append((mentee, -1))
    while let last = path.last {
      let current = Int(last.mentee)
      guard nextArc[current] < graph.menteeStart[current + 1] else {
        path.removeLast()
        continue
      }
      let arc = graph.menteeArcs[Int(nextArc[current])]
      guard arc.level >= level else {
        path.removeLast()
        continue
      }
      let mentor = Int(arc.other)
      guard mentorDepth[mentor] == menteeDepth[current] else {
        nextArc[current] += 1
        continue
      }
      path[path.count - 1].pairing = arc.pairing
      if seating.empty(at: mentor) > 0 {
        seating.shift(path, to: mentor)
        seated += 1
        return
      }
      guard nextSlot[mentor] < seating.slotStart[mentor + 1] else {
        nextArc[current] += 1
        continue
      }
      let next = seating.slots[Int(nextSlot[mentor])]
      nextSlot[mentor] += 1
      // A mentee who came to this mentor in this phase is on no path of the depths any more.
      if menteeDepth[Int(next)] == menteeDepth[current] + 1 { path.append((next, -1)) }
    }
  }
}

extension ThresholdMatching {
  /// Seats `count` mentees by pairings of the highest level that allows it and above.
  ///
  /// - Returns: The level, or `nil` where not even all pairings suffice.
  mutating func highestLevel(seating count: Int) -> Int32? {
    var low: Int32 = 0
    var high = Int32(graph.levelCount)
    // Seating `count` succeeds from `low` down and fails from `high` up.
    guard fill(from: low) == count else { return nil }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if fill(from: middle) == count { low = middle } else { high = middle }
    }
    _ = fill(from: low)
    return low
  }
}
