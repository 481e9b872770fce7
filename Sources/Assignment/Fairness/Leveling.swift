/// Settles the levels of a fair answer one after the other, from the worst up.
///
/// At each level the number of pairs at it is made as small as possible by assignments that are as good
/// as any at all levels below. In the words of ``FairCertificate``: the pairings at the level cost 1,
/// all other open ones 0, and an assignment of least cost is kept together with *potentials* of the
/// nodes, which are the prices with the opposite sign. The nodes are the mentors, *outside* for the
/// mentees who are left out, and *emptiness* for the empty places. A mentee is a way from its node to
/// every node that it may move to instead; an empty place is a way from its mentor to emptiness, and a
/// place that may be left empty a way from emptiness to its mentor.
///
/// **Invariant.** For every mentee *i* who sits at a node *a*, and every node *b* open to it,
///
///     cost(i, b) − cost(i, a) + potential(a) − potential(b) ≥ 0,
///
/// and potential(b) ≤ potential(emptiness) for every mentor *b* that may have empty places, with
/// equality where it has one. These are (4) to (6). A way is *tight* where equality holds. A mentee in
/// the air may be seated by a chain of displacements along tight ways to the place that it left; the
/// invariant stays. The potentials of a set of nodes that no tight way leaves may all be lowered by
/// one, and those of a set that no tight way enters may be raised by one; which makes further ways
/// tight.
///
/// At the start of a level no pair is charged its cost, and with potentials of 0 everything open is
/// tight. Then, one after the other, each pair at the level is taken apart and its mentee seated anew at
/// its full cost (``seatAnew(_:)``), at the level again only where nothing better is possible.
/// Everything that is not tight in the end is closed: no fair answer uses it.
struct Leveling: ~Copyable {
  let graph: LevelGraph
  let seating: Seating

  /// The level being settled.
  var level: Int32 = 0

  /// The node of the empty places, above ``Seating/outside``.
  let emptiness: Int

  /// Whether a mentee may be left out, and a mentor may have an empty place; and the mentees and
  /// mentors of which that is true, beside some of which it is not true any more.
  let mayBeLeftOut: Table<Bool>
  let mayHaveEmpty: Table<Bool>
  var optionalMentees: [Int32]
  var optionalMentors: [Int32]

  /// Whether a pairing is closed: no fair answer uses it.
  let isClosed: Table<Bool>

  /// The open pairings of each mentee and of each mentor, up to an end that shrinks, beside closed
  /// ones that have not been met yet.
  let menteeArcs: Table<LevelGraph.Arc>
  let menteeEnd: Table<Int32>
  let mentorArcs: Table<LevelGraph.Arc>
  let mentorEnd: Table<Int32>

  /// What the pair of each mentee costs at this level, as far as that has been looked at.
  let charge: Table<Int32>

  /// The potential of each node at this level, the nodes whose potential was changed, and the last
  /// level at which the potential of a node was changed.
  let potential: Table<Int32>
  var changed: [Int32] = []
  private let changedAt: Table<Int32>

  /// The searches for one mentee, and the chain that they find.
  var forward: Search
  var backward: Search
  var round: Int32 = 0
  var chain: [Seating.Step] = []

  /// The levels at which a price is not 0.
  private(set) var prices: [FairCertificate.Level] = []

  /// Starts from an assignment with the most pairs.
  init(
    _ graph: consuming LevelGraph, seating: consuming Seating, _ split: borrowing Decomposition,
  ) {
    let outside = seating.outside
    emptiness = outside + 1
    mayBeLeftOut = Table(split.menteeIsContested)
    mayHaveEmpty = Table(repeating: false, count: outside)
    for mentor in 0..<outside {
      mayHaveEmpty[mentor] = !split.mentorIsContested[mentor] && graph.places[mentor] > 0
    }
    optionalMentees = split.menteeIsContested.indices.compactMap {
      split.menteeIsContested[$0] ? Int32($0) : nil
    }
    optionalMentors = []
    for mentor in 0..<outside where mayHaveEmpty[mentor] { optionalMentors.append(Int32(mentor)) }
    isClosed = Table(repeating: false, count: graph.menteeArcs.count)
    menteeArcs = Table(graph.menteeArcs.array)
    menteeEnd = Table(Array(graph.menteeStart.array.dropFirst()))
    mentorArcs = Table(graph.mentorArcs.array)
    mentorEnd = Table(Array(graph.mentorStart.array.dropFirst()))
    potential = Table(repeating: 0, count: outside + 2)
    changedAt = Table(repeating: -1, count: outside + 2)
    forward = Search(nodeCount: outside + 2)
    backward = Search(nodeCount: outside + 2)
    charge = Table(repeating: 0, count: graph.menteeCount)
    self.graph = graph
    self.seating = seating
  }

  /// Settles one level.
  ///
  /// - Returns: Whether pairs remain at it.
  mutating func settle(_ level: Int32) -> Bool {
    self.level = level
    let entries = Int(graph.levelStart[level])..<Int(graph.levelStart[level + 1])
    var waiting: [Int32] = []
    for index in entries {
      let entry = graph.entries[index]
      if !isClosed[entry.pairing], seating.pairing[entry.mentee] == entry.pairing {
        waiting.append(entry.mentee)
      }
    }
    for mentee in waiting where isAtLevel(mentee) && charge[mentee] == 0 { seatAnew(mentee) }
    let remains = waiting.contains { isAtLevel($0) }
    recordPrices()
    closeSlack(at: entries)
    return remains
  }

  /// Whether the pair of `mentee` is at the level.
  private func isAtLevel(_ mentee: Int32) -> Bool {
    let pairing = seating.pairing[mentee]
    return pairing >= 0 && graph.menteeArcs[pairing].level == level
  }

  /// What a pairing costs at the level.
  @inline(__always)
  func cost(_ arc: LevelGraph.Arc) -> Int32 { arc.level == level ? 1 : 0 }

  /// Changes the potential of a node by `step`.
  mutating func change(_ node: Int32, by step: Int32) {
    if changedAt[node] != level {
      changedAt[node] = level
      changed.append(node)
    }
    potential[node] &+= step
  }

  /// Notes the prices of the level.
  private mutating func recordPrices() {
    guard !changed.isEmpty else { return }
    changed.sort()
    var mentorPrices: [FairCertificate.MentorPrice] = []
    for node in changed where potential[node] != 0 && node < seating.outside {
      mentorPrices.append(
        FairCertificate.MentorPrice(mentor: Int(node), price: -Int(potential[node])))
    }
    prices.append(
      FairCertificate.Level(
        score: graph.scores[Int(level)], mentorPrices: mentorPrices,
        leftOutPrice: -Int(potential[seating.outside]), emptyPlacePrice: -Int(potential[emptiness]))
    )
  }
}
