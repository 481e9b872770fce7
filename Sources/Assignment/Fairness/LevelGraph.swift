/// The pairings that may occur in an assignment with the most pairs, by level instead of score.
///
/// A fair answer compares scores and never adds them up, so the distinct scores are numbered from the
/// lowest, 0, upwards: these numbers are the levels. Left out are locked mentees, mentors whose places
/// are all locked, and pairings between the contested part and the rest, which no assignment with the
/// most pairs uses (see ``OptimalityCertificate``).
struct LevelGraph {
  /// A pairing as one of its two sides sees it.
  struct Arc {
    /// The other side: a mentor for a mentee, a mentee for a mentor.
    let other: Int32
    let level: Int32
    /// The number of the pairing, the same on both sides.
    let pairing: Int32
  }

  /// A pairing in the list of its level.
  struct Entry {
    let mentee: Int32
    let pairing: Int32
  }

  /// The distinct scores, ascending: the score of each level.
  let scoreOfLevel: [Int]

  /// Where the pairings of each mentee start, and the pairings, highest level first.
  let menteeStart: [Int32]
  let menteeArcs: [Arc]

  /// Where the pairings of each mentor start, and the pairings, mentees ascending.
  let mentorStart: [Int32]
  let mentorArcs: [Arc]

  /// Where the pairings of each level start, and the pairings.
  let levelStart: [Int32]
  let levelEntries: [Entry]

  /// The places of each mentor, but no more than one beyond what its pairings could fill: a mentor
  /// with places to spare keeps an empty one in every assignment.
  let places: [Int32]

  var menteeCount: Int { menteeStart.count - 1 }
  var mentorCount: Int { mentorStart.count - 1 }
  var levelCount: Int { scoreOfLevel.count }

  /// - Complexity: O(*e* log *e*) for *e* pairings, O(*e*) where the scores lie close together.
  init(_ problem: borrowing AssignmentProblem, _ split: borrowing Decomposition) {
    let (menteeCount, mentorCount) = (problem.menteeCount, problem.mentorCount)
    var mentees: [Int32] = []
    var mentors: [Int32] = []
    var scores: [Int] = []
    var menteeStart = [Int32](repeating: 0, count: menteeCount + 1)
    var mentorStart = [Int32](repeating: 0, count: mentorCount + 1)
    for mentee in 0..<menteeCount {
      menteeStart[mentee] = Int32(mentors.count)
      guard problem.lockedMentors[mentee] < 0 else { continue }
      let isContested = split.menteeIsContested[mentee]
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard isContested == split.mentorIsContested[mentor], problem.freeCapacities[mentor] > 0
        else { continue }
        mentees.append(Int32(mentee))
        mentors.append(Int32(mentor))
        scores.append(problem.scores[index])
        mentorStart[mentor + 1] += 1
      }
    }
    menteeStart[menteeCount] = Int32(mentors.count)
    places = (0..<mentorCount).map {
      min(Int32(problem.freeCapacities[$0]), mentorStart[$0 + 1] + 1)
    }
    for mentor in 0..<mentorCount { mentorStart[mentor + 1] += mentorStart[mentor] }
    let (distinct, levels) = Self.levels(of: scores)
    scoreOfLevel = distinct
    scores = []

    // The pairings by level, in the order of mentees and mentors within each.
    var levelStart = [Int32](repeating: 0, count: distinct.count + 1)
    for level in levels { levelStart[Int(level) + 1] += 1 }
    for level in distinct.indices { levelStart[level + 1] += levelStart[level] }
    var position = levelStart
    var order = [Int32](repeating: 0, count: levels.count)
    for (index, level) in levels.enumerated() {
      order[Int(position[Int(level)])] = Int32(index)
      position[Int(level)] += 1
    }
    self.levelStart = levelStart

    // From the highest level down, each mentee receives its pairings, which numbers them.
    let blank = Arc(other: 0, level: 0, pairing: 0)
    var arcs = [Arc](repeating: blank, count: order.count)
    var entries = [Entry](repeating: Entry(mentee: 0, pairing: 0), count: order.count)
    position = menteeStart
    for index in order.indices.reversed() {
      let old = Int(order[index])
      let mentee = mentees[old]
      let pairing = position[Int(mentee)]
      position[Int(mentee)] += 1
      arcs[Int(pairing)] = Arc(other: mentors[old], level: levels[old], pairing: pairing)
      entries[index] = Entry(mentee: mentee, pairing: pairing)
    }
    menteeArcs = arcs
    levelEntries = entries

    var transposed = [Arc](repeating: blank, count: order.count)
    position = mentorStart
    for mentee in 0..<menteeCount {
      for index in Int(menteeStart[mentee])..<Int(menteeStart[mentee + 1]) {
        let arc = arcs[index]
        transposed[Int(position[Int(arc.other)])] = Arc(
          other: Int32(mentee), level: arc.level, pairing: arc.pairing)
        position[Int(arc.other)] += 1
      }
    }
    mentorArcs = transposed
    self.menteeStart = menteeStart
    self.mentorStart = mentorStart
  }

  /// The distinct values of `scores`, ascending, and the position among them of each score.
  private static func levels(of scores: [Int]) -> (distinct: [Int], levels: [Int32]) {
    guard let lowest = scores.min(), let highest = scores.max() else { return ([], []) }
    // Scores lie within ±2⁴⁰, so the difference fits.
    let span = highest - lowest + 1
    guard span > 4 * scores.count + 1024 else {
      var levelOf = [Int32](repeating: 0, count: span)
      for score in scores { levelOf[score - lowest] = 1 }
      var distinct: [Int] = []
      for offset in 0..<span where levelOf[offset] > 0 {
        levelOf[offset] = Int32(distinct.count)
        distinct.append(lowest + offset)
      }
      return (distinct, scores.map { levelOf[$0 - lowest] })
    }
    var distinct: [Int] = []
    for score in scores.sorted() where distinct.last != score { distinct.append(score) }
    let levels = scores.map { score in
      var low = 0
      var high = distinct.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if distinct[middle] <= score { low = middle } else { high = middle }
      }
      return Int32(low)
    }
    return (distinct, levels)
  }
}
