/// Chooses one of all equally good assignments by a rule that no method of solving can influence.
///
/// The prices of a certificate describe *all* best assignments at once: they are those that use only
/// tight pairings, where inequality (2) is an equality, leave out nobody whose price counts and leave
/// no place empty whose price counts. Among them the rule takes the one in which mentee 0 has the
/// mentor with the lowest number possible, then mentee 1 given that, and so on; having none comes last.
///
/// Nodes are the mentors and *outside*, where the mentees without a mentor and the empty places are. A
/// mentee can change its node only on a cycle of displacements, so everything off the cycles is
/// settled from the start, and each remaining mentee takes one search.
struct TieBreak {
  /// A step of a chain of displacements: who goes to which node.
  private struct Step {
    /// The mentee, or -1 where an empty place changes hands instead.
    var mentee: Int32
    var node: Int32
  }

  /// The node above all mentors.
  private let outside: Int

  /// Where each mentee is; for locked mentees without meaning.
  private var position: [Int32]

  /// Where each mentee who is not settled may be, nodes ascending.
  private var options: Rows

  /// The mentees who may be at each node, ascending.
  private var candidates: Rows

  /// Whether places of a mentor may stay empty, how many are, and how many there are.
  private let mayStayEmpty: [Bool]
  private var empty: [Int]
  private let places: [Int]

  /// The mentees at each node who are not settled: a node without any leads nowhere.
  private var movers: [Int32]

  /// The pairings looked at since the cycles were found.
  private var work = 0

  private var next: [Step?]
  private var reached: [Int32] = []

  /// Starts from the best assignment `mentors` with its prices.
  init(
    _ problem: borrowing AssignmentProblem, _ split: borrowing Decomposition, mentors: [Int?],
    menteePrices: [Int], mentorPrices: [Int],
  ) {
    let outside = problem.mentorCount
    self.outside = outside
    places = problem.freeCapacities
    empty = problem.freeCapacities
    var position = [Int32](repeating: Int32(outside), count: problem.menteeCount)
    var options = Rows(reserving: problem.menteeCount)
    for mentee in 0..<problem.menteeCount {
      defer { options.endRow() }
      guard problem.lockedMentors[mentee] < 0 else { continue }
      if let mentor = mentors[mentee] {
        position[mentee] = Int32(mentor)
        empty[mentor] -= 1
      }
      let isContested = split.menteeIsContested[mentee]
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard isContested == split.mentorIsContested[mentor], problem.freeCapacities[mentor] > 0,
          menteePrices[mentee] + mentorPrices[mentor] == problem.scores[index]
        else { continue }
        options.append(Int32(mentor))
      }
      if isContested, menteePrices[mentee] == 0 { options.append(Int32(outside)) }
    }
    var mayStayEmpty: [Bool] = []
    for mentor in 0..<outside {
      mayStayEmpty.append(
        !split.mentorIsContested[mentor] && mentorPrices[mentor] == 0 && places[mentor] > 0)
    }
    self.mayStayEmpty = mayStayEmpty
    self.position = position
    self.options = options
    next = [Step?](repeating: nil, count: outside + 1)
    candidates = Rows(reserving: 0)
    movers = []
    keepCycles(from: 0)
  }

  /// The mentor of `mentee`, or `nil` where it has none; not for locked mentees.
  func mentor(of mentee: Int) -> Int? {
    position[mentee] == Int32(outside) ? nil : Int(position[mentee])
  }

  /// Settles one mentee after the other.
  ///
  /// Settling takes displacements off the table, so the cycles are found again whenever the searches
  /// have cost more than that; it changes nothing but the time.
  ///
  /// - Complexity: O(*t*) for each mentee on a cycle at worst, *t* being the number of tight pairings.
  mutating func settle() {
    for mentee in position.indices {
      if work > 16 * (options.elements.count + outside) { keepCycles(from: mentee) }
      guard !options[mentee].isEmpty else { continue }
      movers[Int(position[mentee])] -= 1
      let wish = options[mentee].first {
        $0 >= position[mentee] || movers[Int($0)] > 0
          || (mayStayEmpty[Int($0)] && empty[Int($0)] > 0)
      }
      if let wish, wish < position[mentee] { lower(mentee, to: wish) }
    }
  }

  /// Drops the options of mentees below `first`, who are settled, and those on no cycle of
  /// displacements of the others: no best assignment that agrees with the settled ones uses them.
  private mutating func keepCycles(from first: Int) {
    work = 0
    var open = Rows(reserving: position.count)
    for mentee in position.indices {
      if mentee >= first { options[mentee].forEach { open.append($0) } }
      open.endRow()
    }
    options = open
    let component = StrongComponents(displacements()).component
    var kept = Rows(reserving: position.count)
    for mentee in position.indices {
      let home = component[Int(position[mentee])]
      let row = options[mentee].filter { component[Int($0)] == home }
      if row.count > 1 { row.forEach { kept.append($0) } }
      kept.endRow()
    }
    options = kept
    candidates = kept.transposed(columnCount: outside + 1)
    movers = [Int32](repeating: 0, count: outside + 1)
    for mentee in position.indices where !kept[mentee].isEmpty {
      movers[Int(position[mentee])] += 1
    }
  }

  /// From each node the nodes to which a mentee or an empty place can lead on.
  private func displacements() -> Rows {
    var moves = Rows(reserving: position.count)
    for mentee in position.indices {
      // A locked mentee has no options and so never moves.
      if !options[mentee].isEmpty { moves.append(position[mentee]) }
      moves.endRow()
    }
    let present = moves.transposed(columnCount: outside + 1)
    var arcs = Rows(reserving: outside + 1)
    for node in 0...outside {
      for mentee in present[node] {
        for option in options[Int(mentee)] where option != Int32(node) { arcs.append(option) }
      }
      if node == outside {
        for mentor in 0..<outside where mayStayEmpty[mentor] && empty[mentor] < places[mentor] {
          arcs.append(Int32(mentor))
        }
      } else if mayStayEmpty[node], empty[node] > 0 {
        arcs.append(Int32(outside))
      }
      arcs.endRow()
    }
    return arcs
  }

  /// Gives `mentee` the lowest node that displacements of later mentees allow, at best `lowest`.
  private mutating func lower(_ mentee: Int, to lowest: Int32) {
    let target = Int(position[mentee])
    search(from: target, to: lowest, settling: mentee)
    let wish = options[mentee].first { $0 < Int32(target) && next[Int($0)] != nil }
    if let wish {
      position[mentee] = wish
      var node = Int(wish)
      while node != target, let step = next[node] {
        if step.mentee >= 0 {
          position[Int(step.mentee)] = step.node
          movers[node] -= 1
          movers[Int(step.node)] += 1
        } else if node == outside {
          empty[Int(step.node)] += 1
        } else {
          empty[node] -= 1
        }
        node = Int(step.node)
      }
    }
    for node in reached { next[Int(node)] = nil }
    reached.removeAll(keepingCapacity: true)
  }

  /// Finds the nodes from which displacements lead to `target`, until `lowest` is among them.
  private mutating func search(from target: Int, to lowest: Int32, settling settled: Int) {
    reach(target, by: Step(mentee: -1, node: Int32(target)))
    var head = 0
    while head < reached.count, next[Int(lowest)] == nil {
      let node = Int(reached[head])
      head += 1
      work += candidates.range(of: node).count
      for index in candidates.range(of: node) {
        let mentee = candidates.elements[index]
        guard mentee > Int32(settled) else { continue }
        reach(Int(position[Int(mentee)]), by: Step(mentee: mentee, node: Int32(node)))
      }
      if node == outside {
        for mentor in 0..<outside where mayStayEmpty[mentor] && empty[mentor] > 0 {
          reach(mentor, by: Step(mentee: -1, node: Int32(outside)))
        }
      } else if mayStayEmpty[node], empty[node] < places[node] {
        reach(outside, by: Step(mentee: -1, node: Int32(node)))
      }
    }
  }

  private mutating func reach(_ node: Int, by step: Step) {
    guard next[node] == nil else { return }
    next[node] = step
    reached.append(Int32(node))
  }
}
