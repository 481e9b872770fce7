/// Who sits where: the mentees at each mentor, and those who are outside.
///
/// *Outside* is a node of its own above all mentors, for the mentees who are left out. While mentees
/// change places one of them is *in the air*. A mentee and its slot point at each other, so that all
/// changes take constant time.
struct Seating: ~Copyable {
  /// The node of each mentee: a mentor, ``outside``, or -1 for those in the air and locked ones.
  let place: Table<Int32>

  /// The pairing by which the mentee is there, or last was; -1 outside.
  let pairing: Table<Int32>

  /// Where the slots of each node start; one more entry than there are nodes.
  let slotStart: Table<Int32>

  /// The mentee in each slot; only the first ``load`` slots of a node are taken.
  let slots: Table<Int32>

  /// The number of mentees at each node.
  let load: Table<Int32>

  private let slotOf: Table<Int32>

  /// The node above all mentors.
  let outside: Int

  /// Seats each mentee by the pairing listed in `pairings`, -1 being outside and -2 not at all.
  init(_ graph: borrowing LevelGraph, pairings: borrowing Table<Int32>) {
    outside = graph.mentorCount
    let outsiders = (0..<pairings.count).count { pairings[$0] == -1 }
    slotStart = Table(repeating: 0, count: outside + 2)
    for mentor in 0..<outside { slotStart[mentor + 1] = slotStart[mentor] + graph.places[mentor] }
    slotStart[outside + 1] = slotStart[outside] + Int32(outsiders)
    slots = Table(repeating: -1, count: Int(slotStart[outside + 1]))
    load = Table(repeating: 0, count: outside + 1)
    place = Table(repeating: -1, count: graph.menteeCount)
    pairing = Table(repeating: -1, count: graph.menteeCount)
    slotOf = Table(repeating: -1, count: graph.menteeCount)
    for mentee in 0..<pairings.count where pairings[mentee] >= -1 {
      let pairing = pairings[mentee]
      join(Int32(mentee), pairing < 0 ? outside : Int(graph.menteeArcs[pairing].other), by: pairing)
    }
  }

  /// The number of places of a mentor that nobody has.
  func empty(at mentor: Int) -> Int32 {
    slotStart[mentor + 1] &- slotStart[mentor] &- load[mentor]
  }

  /// The positions in ``slots`` of the mentees at a node.
  func range(of node: Int) -> Range<Int> {
    Int(slotStart[node])..<Int(slotStart[node] &+ load[node])
  }

  /// Takes `mentee` into the air.
  func leave(_ mentee: Int32) {
    let node = place[mentee]
    load[node] &-= 1
    let last = slots[slotStart[node] &+ load[node]]
    let slot = slotOf[mentee]
    slots[slot] = last
    slotOf[last] = slot
    place[mentee] = -1
  }

  /// Seats `mentee`, who is in the air, in a slot of `node` that nobody has.
  func join(_ mentee: Int32, _ node: Int, by pairing: Int32) {
    let slot = slotStart[node] &+ load[node]
    load[node] &+= 1
    slots[slot] = mentee
    slotOf[mentee] = slot
    place[mentee] = Int32(node)
    self.pairing[mentee] = pairing
  }

  /// Seats `mentee`, who is in the air, in the slot of `other`, who is in the air afterwards.
  func replace(_ other: Int32, with mentee: Int32, by pairing: Int32) {
    let slot = slotOf[other]
    slots[slot] = mentee
    slotOf[mentee] = slot
    place[mentee] = place[other]
    self.pairing[mentee] = pairing
    place[other] = -1
  }

  /// A step of a chain of displacements.
  struct Step {
    /// Who moves, or negative where an empty place changes hands instead.
    var mover: Int32
    var node: Int32
    /// The pairing by which the mover arrives, or -1 outside.
    var pairing: Int32
  }

  /// Makes the steps of a chain, the first by a mentee in the air.
  func follow(_ chain: [Step]) {
    var index = 0
    while index < chain.count {
      let step = chain[index]
      index += 1
      guard step.mover >= 0 else { continue }
      if place[step.mover] >= 0 { leave(step.mover) }
      if index < chain.count, chain[index].mover >= 0, place[chain[index].mover] == step.node {
        replace(chain[index].mover, with: step.mover, by: step.pairing)
      } else {
        join(step.mover, Int(step.node), by: step.pairing)
      }
    }
  }
}
