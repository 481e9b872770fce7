extension Leveling {
  /// A search over nodes along tight ways, in one of the two directions.
  struct Search: ~Copyable {
    /// The round in which a node was reached last.
    let reachedIn: Table<Int32>

    /// For each node reached: who moves, by which pairing, and the node before.
    let mover: Table<Int32>
    let pairing: Table<Int32>
    let previous: Table<Int32>

    /// The nodes reached in this round, the next one to look at, and the pairings looked at.
    var queue: [Int32] = []
    var head = 0
    var work = 0

    init(nodeCount: Int) {
      reachedIn = Table(repeating: 0, count: nodeCount)
      mover = Table(repeating: -1, count: nodeCount)
      pairing = Table(repeating: -1, count: nodeCount)
      previous = Table(repeating: -1, count: nodeCount)
    }

    mutating func start() {
      queue.removeAll(keepingCapacity: true)
      head = 0
      work = 0
    }

    var isExhausted: Bool { head == queue.count }

    mutating func reach(_ node: Int32, by mover: Int32, _ pairing: Int32, from previous: Int32) {
      self.mover[node] = mover
      self.pairing[node] = pairing
      self.previous[node] = previous
      queue.append(node)
    }
  }

  /// Takes `mentee` from its pair at the level and seats it as cheaply as possible.
  ///
  /// Two searches run by turns, one from the mentee and one towards the place that it leaves, each as
  /// long as it has looked at fewer pairings than the other. Where they meet there is a chain. Where
  /// one is exhausted, what it has reached is a set that no tight way leaves, or enters, and its
  /// potentials change by one; then the way back to its place is tight too, and the mentee returns. Thus
  /// the cost is that of the smaller of the two sets: why a mentee cannot do better mostly depends on
  /// a few others.
  mutating func seatAnew(_ mentee: Int32) {
    let home = seating.place[mentee]
    let pairing = seating.pairing[mentee]
    round &+= 1
    forward.start()
    backward.start()
    backward.reachedIn[home] = round
    backward.reach(home, by: -1, -1, from: -1)
    seating.leave(mentee)
    var end = spread(mentee, from: -1, at: potential[home])
    while end < 0, !forward.isExhausted, !backward.isExhausted {
      end = forward.work <= backward.work ? advance() : retreat()
    }
    if end >= 0 {
      makeChain(through: end)
      seating.follow(chain)
      for step in chain where step.mover >= 0 {
        let isAtLevel = step.pairing >= 0 && graph.menteeArcs[step.pairing].level == level
        charge[step.mover] = isAtLevel ? 1 : 0
      }
      return
    }
    if forward.isExhausted {
      for node in forward.queue { change(node, by: -1) }
    } else {
      for node in backward.queue { change(node, by: 1) }
    }
    seating.join(mentee, Int(home), by: pairing)
    charge[mentee] = 1
  }

  /// Makes the chain from the mentee through `end`, which both searches have reached, to the place.
  private mutating func makeChain(through end: Int32) {
    chain.removeAll(keepingCapacity: true)
    var node = end
    while node >= 0 {
      chain.append(
        Seating.Step(mover: forward.mover[node], node: node, pairing: forward.pairing[node]))
      node = forward.previous[node]
    }
    chain.reverse()
    node = end
    while case let next = backward.previous[node], next >= 0 {
      chain.append(
        Seating.Step(mover: backward.mover[node], node: next, pairing: backward.pairing[node]))
      node = next
    }
  }

  /// Reaches a node in the search from the mentee; true where a chain is complete.
  @inline(__always)
  private mutating func arrive(
    at node: Int32, by mover: Int32, _ pairing: Int32, from previous: Int32,
  ) -> Bool {
    guard forward.reachedIn[node] != round else { return false }
    forward.reachedIn[node] = round
    forward.reach(node, by: mover, pairing, from: previous)
    return backward.reachedIn[node] == round
  }

  /// Reaches the nodes to which `mentee` has a tight way from `node`; returns one where a chain is
  /// complete, or -1.
  private mutating func spread(_ mentee: Int32, from node: Int32, at level: Int32) -> Int32 {
    var keep = graph.menteeStart[mentee]
    let end = menteeEnd[mentee]
    forward.work &+= Int(end &- keep) &+ 1
    var found: Int32 = -1
    for index in keep..<end {
      let arc = menteeArcs[index]
      guard !isClosed[arc.pairing] else { continue }
      menteeArcs[keep] = arc
      keep &+= 1
      if found < 0, potential[arc.other] &- cost(arc) == level,
        arrive(at: arc.other, by: mentee, arc.pairing, from: node)
      {
        found = arc.other
      }
    }
    menteeEnd[mentee] = keep
    let outside = Int32(seating.outside)
    if found < 0, mayBeLeftOut[mentee], potential[outside] == level,
      arrive(at: outside, by: mentee, -1, from: node)
    {
      found = outside
    }
    return found
  }

  /// Goes on from the next node of the search from the mentee.
  private mutating func advance() -> Int32 {
    let node = forward.queue[forward.head]
    forward.head += 1
    let level = potential[node]
    if node == emptiness {
      forward.work &+= optionalMentors.count
      for mentor in optionalMentors where mayHaveEmpty[mentor] && potential[mentor] == level {
        if arrive(at: mentor, by: -1, -1, from: node) { return mentor }
      }
      return -1
    }
    for slot in seating.range(of: Int(node)) {
      let mentee = seating.slots[slot]
      let end = spread(mentee, from: node, at: level &- charge[mentee])
      if end >= 0 { return end }
    }
    if node < seating.outside, seating.empty(at: Int(node)) > 0 {
      if arrive(at: Int32(emptiness), by: -1, -1, from: node) { return Int32(emptiness) }
    }
    return -1
  }

  /// Reaches a node in the search towards the place; true where a chain is complete.
  @inline(__always)
  private mutating func withdraw(
    to node: Int32, by mover: Int32, _ pairing: Int32, towards next: Int32,
  ) -> Bool {
    guard backward.reachedIn[node] != round else { return false }
    backward.reachedIn[node] = round
    backward.reach(node, by: mover, pairing, from: next)
    return forward.reachedIn[node] == round
  }

  /// Goes on from the next node of the search towards the place.
  private mutating func retreat() -> Int32 {
    let node = backward.queue[backward.head]
    backward.head += 1
    if node == emptiness {
      backward.work &+= optionalMentors.count
      for mentor in optionalMentors where seating.empty(at: Int(mentor)) > 0 {
        if withdraw(to: mentor, by: -1, -1, towards: node) { return mentor }
      }
      return -1
    }
    let level = potential[node]
    if node == seating.outside {
      backward.work &+= optionalMentees.count
      for mentee in optionalMentees where mayBeLeftOut[mentee] {
        let place = seating.place[mentee]
        guard place >= 0, potential[place] &- charge[mentee] == level else { continue }
        if withdraw(to: place, by: mentee, -1, towards: node) { return place }
      }
      return -1
    }
    var keep = graph.mentorStart[node]
    let end = mentorEnd[node]
    backward.work &+= Int(end &- keep) &+ 1
    var found: Int32 = -1
    for index in keep..<end {
      let arc = mentorArcs[index]
      guard !isClosed[arc.pairing] else { continue }
      mentorArcs[keep] = arc
      keep &+= 1
      guard found < 0 else { continue }
      let place = seating.place[arc.other]
      guard place >= 0, backward.reachedIn[place] != round,
        potential[place] &- charge[arc.other] &+ cost(arc) == level
      else { continue }
      if withdraw(to: place, by: arc.other, arc.pairing, towards: node) { found = place }
    }
    mentorEnd[node] = keep
    if found < 0, mayHaveEmpty[node], potential[emptiness] == level,
      withdraw(to: Int32(emptiness), by: -1, -1, towards: node)
    {
      found = Int32(emptiness)
    }
    return found
  }
}
