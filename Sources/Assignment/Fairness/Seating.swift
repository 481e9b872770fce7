/// Who sits where: the mentees at each mentor, and those who are outside.
///
/// *Outside* is a node of its own above all mentors, with room for everybody. A mentee and its slot
/// point at each other, so that leaving and joining take constant time.
struct Seating {
  /// The node of each mentee: a mentor, ``outside``, or -1 for locked mentees, who take no part.
  private(set) var place: [Int32]

  /// The pairing by which the mentee is there, or -1 outside.
  private(set) var pairing: [Int32]

  /// Where the slots of each node start; one more entry than there are nodes.
  let slotStart: [Int32]

  /// The mentee in each slot; only the first ``load`` slots of a node are taken.
  private(set) var slots: [Int32]

  /// The number of mentees at each node.
  private(set) var load: [Int32]

  private var slotOf: [Int32]

  let outside: Int

  /// Seats all mentees who take part outside.
  init(_ graph: borrowing LevelGraph, isLocked: (Int) -> Bool) {
    outside = graph.mentorCount
    var start: [Int32] = [0]
    start.reserveCapacity(outside + 2)
    for mentor in 0..<outside { start.append(start[mentor] + graph.places[mentor]) }
    start.append(start[outside] + Int32(graph.menteeCount))
    slotStart = start
    slots = [Int32](repeating: -1, count: Int(start[outside + 1]))
    load = [Int32](repeating: 0, count: outside + 1)
    place = [Int32](repeating: -1, count: graph.menteeCount)
    pairing = [Int32](repeating: -1, count: graph.menteeCount)
    slotOf = [Int32](repeating: -1, count: graph.menteeCount)
    for mentee in 0..<graph.menteeCount where !isLocked(mentee) {
      join(Int32(mentee), outside, by: -1)
    }
  }

  /// The number of empty places at a mentor.
  func empty(at node: Int) -> Int32 { slotStart[node + 1] - slotStart[node] - load[node] }

  /// The positions in ``slots`` of the mentees at a node.
  func range(of node: Int) -> Range<Int> {
    Int(slotStart[node])..<Int(slotStart[node] + load[node])
  }

  /// Takes `mentee` from its node; it must ``join(_:_:by:)`` another one afterwards.
  mutating func leave(_ mentee: Int32) {
    let node = Int(place[Int(mentee)])
    load[node] -= 1
    let last = Int(slotStart[node] + load[node])
    let mover = slots[last]
    let slot = slotOf[Int(mentee)]
    slots[Int(slot)] = mover
    slotOf[Int(mover)] = slot
  }

  /// Seats `mentee`, who is nowhere, at `node`, which has an empty place.
  mutating func join(_ mentee: Int32, _ node: Int, by pairing: Int32) {
    let slot = slotStart[node] + load[node]
    load[node] += 1
    slots[Int(slot)] = mentee
    slotOf[Int(mentee)] = slot
    place[Int(mentee)] = Int32(node)
    self.pairing[Int(mentee)] = pairing
  }

  mutating func move(_ mentee: Int32, to node: Int, by pairing: Int32) {
    leave(mentee)
    join(mentee, node, by: pairing)
  }
}

extension Seating {
  /// Seats the first of `path`, who is outside or nowhere else needed, in the place of the second, the
  /// second in that of the third, and so on; the last one gets an empty place of `node`.
  ///
  /// Each mover comes with the pairing by which it arrives.
  mutating func shift(_ path: [(mentee: Int32, pairing: Int32)], to node: Int) {
    guard let first = path.first, let last = path.last else { return }
    leave(first.mentee)
    for (mover, displaced) in zip(path, path.dropFirst()) {
      let slot = slotOf[Int(displaced.mentee)]
      slots[Int(slot)] = mover.mentee
      slotOf[Int(mover.mentee)] = slot
      place[Int(mover.mentee)] = place[Int(displaced.mentee)]
      pairing[Int(mover.mentee)] = mover.pairing
    }
    join(last.mentee, node, by: last.pairing)
  }
}
