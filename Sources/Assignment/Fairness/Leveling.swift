/// Settles the levels of a fair answer from the worst one up.
struct Leveling {
  let graph: LevelGraph
  var seating: Seating

  /// The level being settled.
  var level: Int32 = 0

  /// Where empty places are: the node above all mentors and the outside of the mentees.
  let emptiness: Int

  /// Whether a mentee may be without a mentor, and a mentor may have an empty place.
  var mayStayOut: [Bool]
  var mayStayEmpty: [Bool]
  /// The mentees and mentors of which that is true, beside others.
  var optionalMentees: [Int32]
  var optionalMentors: [Int32]

  /// Pairings that no fair answer uses.
  var isClosed: [Bool]

  /// The open pairings of each mentee and of each mentor, beside closed ones.
  var menteeArcs: [LevelGraph.Arc]
  var menteeEnd: [Int32]
  var mentorArcs: [LevelGraph.Arc]
  var mentorEnd: [Int32]

  /// What the pair of each mentee costs on this level, as far as it has been raised.
  var cost: [Int32]
  /// The potentials of the nodes on this level, and the nodes at which they are not 0.
  var potential: [Int32]
  var changed: [Int32] = []
  var changedAt: [Int32]

  // The two searches of one pair.
  var forward: Side
  var backward: Side
  var epoch: Int32 = 0
  var levels: [FairCertificate.Level] = []
  var stats = [Int](repeating: 0, count: 8)

  struct Side {
    var seen: [Int32]
    /// The mentee who moves (-1: emptiness), by which pairing, and the node at the other end.
    var mover: [Int32]
    var pairing: [Int32]
    var via: [Int32]
    var reached: [Int32] = []
    var head = 0
    var work = 0
    init(count: Int) {
      seen = [Int32](repeating: 0, count: count)
      mover = seen
      pairing = seen
      via = seen
    }
  }

  init(_ graph: LevelGraph, seating: Seating, isContestedMentee: [Bool], isContestedMentor: [Bool])
  {
    self.graph = graph
    self.seating = seating
    let outside = seating.outside
    emptiness = outside + 1
    mayStayOut = isContestedMentee
    mayStayEmpty = isContestedMentor.map { !$0 }
    for mentor in 0..<graph.mentorCount where graph.places[mentor] == 0 {
      mayStayEmpty[mentor] = false
    }
    optionalMentees = (0..<graph.menteeCount).filter { isContestedMentee[$0] }.map(Int32.init)
    optionalMentors = []
    isClosed = [Bool](repeating: false, count: graph.menteeArcs.count)
    menteeArcs = graph.menteeArcs
    menteeEnd = Array(graph.menteeStart.dropFirst())
    mentorArcs = graph.mentorArcs
    mentorEnd = Array(graph.mentorStart.dropFirst())
    cost = [Int32](repeating: 0, count: graph.menteeCount)
    potential = [Int32](repeating: 0, count: outside + 2)
    changedAt = [Int32](repeating: -1, count: outside + 2)
    forward = Side(count: outside + 2)
    backward = Side(count: outside + 2)
    optionalMentors = (0..<graph.mentorCount).filter { mayStayEmpty[$0] }.map(Int32.init)
  }

  func arcCost(_ arc: LevelGraph.Arc) -> Int32 { arc.level == level ? 1 : 0 }

  /// Settles one level.
  mutating func settle(_ level: Int32) -> Bool {
    self.level = level
    let entries = Int(graph.levelStart[Int(level)])..<Int(graph.levelStart[Int(level) + 1])
    var used: [Int32] = []
    for index in entries {
      let entry = graph.levelEntries[index]
      guard !isClosed[Int(entry.pairing)] else { continue }
      if seating.pairing[Int(entry.mentee)] == entry.pairing {
        used.append(entry.mentee)
      }
    }
    if !used.isEmpty {
      for mentee in used { raise(mentee) }
    }
    closeLevel(entries)
    return used.contains {
      let pairing = seating.pairing[Int($0)]
      return pairing >= 0 && graph.menteeArcs[Int(pairing)].level == level
    }
  }

  /// Raises the cost of the pair of `mentee`, if it is on the level.
  mutating func raise(_ mentee: Int32) {
    let pairing = seating.pairing[Int(mentee)]
    guard pairing >= 0, graph.menteeArcs[Int(pairing)].level == level, cost[Int(mentee)] == 0
    else { return }
    stats[0] += 1
    epoch += 1
    let home = Int(seating.place[Int(mentee)])
    start(&forward)
    start(&backward)
    backward.seen[home] = epoch
    backward.reached.append(Int32(home))
    var met = expandMover(mentee, from: home)
    if forward.reached.isEmpty {
      stats[5] += 1
      cost[Int(mentee)] = 1
      return
    }
    while met < 0 {
      if forward.work <= backward.work {
        guard forward.head < forward.reached.count else { break }
        let node = Int(forward.reached[forward.head])
        forward.head += 1
        met = expandForward(node, mentee)
      } else {
        guard backward.head < backward.reached.count else { break }
        let node = Int(backward.reached[backward.head])
        backward.head += 1
        met = expandBackward(node, mentee)
      }
    }
    stats[3] += forward.work + backward.work
    if met >= 0 {
      stats[1] += 1
      stats[4] += forward.work + backward.work
      move(mentee, along: met, home: home)
      return
    }
    stats[2] += 1
    if forward.head == forward.reached.count {
      for node in forward.reached { change(Int(node), by: -1) }
    } else {
      for node in backward.reached { change(Int(node), by: 1) }
    }
    cost[Int(mentee)] = 1
  }

  mutating func change(_ node: Int, by step: Int32) {
    if changedAt[node] != level {
      changedAt[node] = level
      changed.append(Int32(node))
    }
    potential[node] += step
  }

  func start(_ side: inout Side) {
    side.reached.removeAll(keepingCapacity: true)
    side.head = 0
    side.work = 0
  }

  /// The node is reached by `mover` from `node`; true where the searches meet.
  mutating func reach(_ target: Int, _ mover: Int32, _ pairing: Int32, from node: Int) -> Bool {
    guard forward.seen[target] != epoch else { return false }
    forward.seen[target] = epoch
    forward.mover[target] = mover
    forward.pairing[target] = pairing
    forward.via[target] = Int32(node)
    forward.reached.append(Int32(target))
    return backward.seen[target] == epoch
  }

  @discardableResult
  mutating func expandMover(_ mentee: Int32, from node: Int) -> Int {
    let row = Int(mentee)
    var index = Int(graph.menteeStart[row])
    let base = potential[node] - cost[row]
    var keep = index
    let end = Int(menteeEnd[row])
    forward.work += end - index + 1
    while index < end {
      let arc = menteeArcs[index]
      index += 1
      if isClosed[Int(arc.pairing)] { continue }
      menteeArcs[keep] = arc
      keep += 1
      let target = Int(arc.other)
      guard forward.seen[target] != epoch, base + arcCost(arc) == potential[target] else {
        continue
      }
      if reach(target, mentee, arc.pairing, from: node) {
        while index < end {
          menteeArcs[keep] = menteeArcs[index]
          keep += 1
          index += 1
        }
        menteeEnd[row] = Int32(keep)
        return target
      }
    }
    menteeEnd[row] = Int32(keep)
    if mayStayOut[row], node != seating.outside, base == potential[seating.outside] {
      if reach(seating.outside, mentee, -1, from: node) { return seating.outside }
    }
    return -1
  }

  mutating func expandForward(_ node: Int, _ start: Int32) -> Int {
    if node == emptiness {
      for mentor in optionalMentors {
        forward.work += 1
        guard mayStayEmpty[Int(mentor)], potential[Int(mentor)] == potential[node] else { continue }
        if reach(Int(mentor), -1, -1, from: node) { return Int(mentor) }
      }
      return -1
    }
    for slot in seating.range(of: node) {
      let met = expandMover(seating.slots[slot], from: node)
      if met >= 0 { return met }
    }
    if node < seating.outside, seating.empty(at: node) > 0,
      potential[node] == potential[emptiness]
    {
      if reach(emptiness, -1, -1, from: node) { return emptiness }
    }
    return -1
  }

  mutating func comeFrom(_ source: Int, _ mover: Int32, _ pairing: Int32, to node: Int) -> Bool {
    guard backward.seen[source] != epoch else { return false }
    backward.seen[source] = epoch
    backward.mover[source] = mover
    backward.pairing[source] = pairing
    backward.via[source] = Int32(node)
    backward.reached.append(Int32(source))
    return forward.seen[source] == epoch
  }

  mutating func expandBackward(_ node: Int, _ start: Int32) -> Int {
    if node == emptiness {
      for mentor in optionalMentors {
        backward.work += 1
        guard mayStayEmpty[Int(mentor)], seating.empty(at: Int(mentor)) > 0 else { continue }
        if comeFrom(Int(mentor), -1, -1, to: node) { return Int(mentor) }
      }
      return -1
    }
    if node == seating.outside {
      for mentee in optionalMentees {
        backward.work += 1
        let row = Int(mentee)
        guard mentee != start, mayStayOut[row] else { continue }
        let source = Int(seating.place[row])
        guard source != node, potential[source] - cost[row] == potential[node] else { continue }
        if comeFrom(source, mentee, -1, to: node) { return source }
      }
      return -1
    }
    var index = Int(graph.mentorStart[node])
    var keep = index
    let end = Int(mentorEnd[node])
    backward.work += end - index + 1
    var met = -1
    while index < end {
      let arc = mentorArcs[index]
      index += 1
      if isClosed[Int(arc.pairing)] { continue }
      mentorArcs[keep] = arc
      keep += 1
      let row = Int(arc.other)
      guard met < 0, arc.other != start else { continue }
      let source = Int(seating.place[row])
      guard source != node,
        potential[source] - cost[row] + arcCost(arc) == potential[node]
      else { continue }
      if comeFrom(source, arc.other, arc.pairing, to: node) { met = source }
    }
    mentorEnd[node] = Int32(keep)
    if met >= 0 { return met }
    if mayStayEmpty[node], potential[emptiness] == potential[node] {
      if comeFrom(emptiness, -1, -1, to: node) { return emptiness }
    }
    return -1
  }

  /// Moves everybody on the cycle through `met`.
  mutating func move(_ mentee: Int32, along met: Int, home: Int) {
    var moves: [(mentee: Int32, node: Int, pairing: Int32)] = []
    var node = met
    repeat {
      let mover = forward.mover[node]
      if mover >= 0 { moves.append((mover, node, forward.pairing[node])) }
      node = Int(forward.via[node])
    } while node != home
    node = met
    while node != home {
      let mover = backward.mover[node]
      let next = Int(backward.via[node])
      if mover >= 0 { moves.append((mover, next, backward.pairing[node])) }
      node = next
    }
    for move in moves { seating.leave(move.mentee) }
    for move in moves {
      seating.join(move.mentee, move.node, by: move.pairing)
      let arc = move.pairing
      cost[Int(move.mentee)] =
        arc >= 0 && graph.menteeArcs[Int(arc)].level == level ? 1 : 0
    }
  }

  /// Closes what no fair answer uses any more.
  mutating func closeLevel(_ entries: Range<Int>) {
    let prices = changed.filter { potential[Int($0)] != 0 }.sorted()
    if !prices.isEmpty {
      levels.append(
        FairCertificate.Level(
          score: graph.scoreOfLevel[Int(level)],
          mentorPrices: prices.filter { Int($0) < seating.outside }.map {
            FairCertificate.MentorPrice(mentor: Int($0), price: -Int(potential[Int($0)]))
          }, leftOutPrice: -Int(potential[seating.outside]),
          emptyPlacePrice: -Int(potential[emptiness])))
    }
    for node in changed where potential[Int(node)] != 0 {
      let node = Int(node)
      if node < seating.outside {
        if mayStayEmpty[node], potential[emptiness] > potential[node] { mayStayEmpty[node] = false }
        for index in Int(graph.mentorStart[node])..<Int(mentorEnd[node]) {
          let arc = mentorArcs[index]
          let row = Int(arc.other)
          let source = Int(seating.place[row])
          guard source != node else { continue }
          if potential[source] - cost[row] + arcCost(arc) > potential[node] {
            isClosed[Int(arc.pairing)] = true
          }
        }
      }
      if node <= seating.outside {
        for slot in seating.range(of: node) { close(around: seating.slots[slot]) }
      }
    }
    for index in entries {
      let entry = graph.levelEntries[index]
      guard !isClosed[Int(entry.pairing)] else { continue }
      let row = Int(entry.mentee)
      if seating.pairing[row] == entry.pairing {
        close(around: entry.mentee)
      } else {
        let target = Int(graph.menteeArcs[Int(entry.pairing)].other)
        if potential[Int(seating.place[row])] - cost[row] + 1 > potential[target] {
          isClosed[Int(entry.pairing)] = true
        }
      }
    }
    if potential[seating.outside] != 0 {
      for mentee in optionalMentees where mayStayOut[Int(mentee)] {
        let row = Int(mentee)
        if potential[Int(seating.place[row])] - cost[row] > potential[seating.outside] {
          mayStayOut[row] = false
        }
      }
      optionalMentees.removeAll { !mayStayOut[Int($0)] }
    }
    if potential[emptiness] != 0 {
      for mentor in optionalMentors where potential[emptiness] > potential[Int(mentor)] {
        mayStayEmpty[Int(mentor)] = false
      }
      optionalMentors.removeAll { !mayStayEmpty[Int($0)] }
    }
    for index in entries { cost[Int(graph.levelEntries[index].mentee)] = 0 }
    for node in changed { potential[Int(node)] = 0 }
    changed.removeAll(keepingCapacity: true)
  }

  /// Closes the pairings that `mentee` cannot change to.
  mutating func close(around mentee: Int32) {
    let row = Int(mentee)
    let base = potential[Int(seating.place[row])] - cost[row]
    for index in Int(graph.menteeStart[row])..<Int(menteeEnd[row]) {
      let arc = menteeArcs[index]
      guard arc.pairing != seating.pairing[row] else { continue }
      if base + arcCost(arc) > potential[Int(arc.other)] { isClosed[Int(arc.pairing)] = true }
    }
    if mayStayOut[row], base > potential[seating.outside] { mayStayOut[row] = false }
  }
}
