/// The pairings that matter for a fair answer, by level instead of score.
///
/// A fair answer compares scores and never adds them up, so the distinct scores are numbered from the
/// lowest, 0, upwards: these numbers are the levels. Left out are locked mentees, mentors without free
/// places, pairings between the contested part and the rest, which no assignment with the most pairs
/// uses (see ``OptimalityCertificate``), and pairings below a score that nobody needs to have.
///
/// Pairings are numbered in 32 bits: 2³¹ of them would take 26 GB in an ``AssignmentProblem`` alone.
struct LevelGraph: ~Copyable {
  /// A pairing as one of its two sides sees it.
  struct Arc: BitwiseCopyable {
    /// The other side: a mentor for a mentee, a mentee for a mentor.
    var other: Int32
    var level: Int32
    /// The number of the pairing, the same on both sides.
    var pairing: Int32
  }

  /// A pairing in the list of its level.
  struct Entry: BitwiseCopyable {
    var mentee: Int32
    var pairing: Int32
  }

  /// The score of each level, ascending.
  let scores: [Int]

  /// Where the pairings of each mentee start, and the pairings, mentors ascending; the position of a
  /// pairing is its number.
  let menteeStart: Table<Int32>
  let menteeArcs: Table<Arc>

  /// Where the pairings of each mentor start, and the pairings, mentees ascending.
  let mentorStart: Table<Int32>
  let mentorArcs: Table<Arc>

  /// Where the pairings of each level start, and the pairings.
  let levelStart: Table<Int32>
  let entries: Table<Entry>

  /// The places of each mentor, but no more than one beyond what its pairings could fill: a mentor
  /// with places to spare keeps an empty one in every assignment.
  let places: Table<Int32>

  var menteeCount: Int { menteeStart.count - 1 }
  var mentorCount: Int { mentorStart.count - 1 }
  var levelCount: Int { scores.count }

  /// Collects the pairings of `problem` at `lowest` and above; with `mergesHigher` all scores above
  /// `lowest` are one level.
  ///
  /// - Complexity: O(*e*) for *e* pairings, O(*e* log *e*) where the scores are scattered.
  init(
    _ problem: borrowing AssignmentProblem, _ split: borrowing Decomposition, from lowest: Int,
    mergesHigher: Bool,
  ) {
    let (menteeCount, mentorCount) = (problem.menteeCount, problem.mentorCount)
    let rowStart = Table<Int32>(repeating: 0, count: menteeCount + 1)
    let columnStart = Table<Int32>(repeating: 0, count: mentorCount + 1)
    var count = 0
    for mentee in 0..<menteeCount {
      Self.forEachPairing(of: mentee, in: problem, split, from: lowest) { mentor, _ in
        columnStart[mentor + 1] &+= 1
        count += 1
      }
      rowStart[mentee + 1] = Int32(count)
    }
    let arcs = Table(repeating: Arc(other: 0, level: 0, pairing: 0), count: count)
    let scoreOf = Table(repeating: 0, count: count)
    var next = 0
    for mentee in 0..<menteeCount {
      Self.forEachPairing(of: mentee, in: problem, split, from: lowest) { mentor, score in
        arcs[next] = Arc(other: mentor, level: 0, pairing: Int32(next))
        scoreOf[next] = mergesHigher ? min(score, lowest + 1) : score
        next += 1
      }
    }
    scores = Self.number(scoreOf, arcs)
    menteeStart = rowStart
    menteeArcs = arcs
    mentorStart = columnStart

    places = Table(repeating: 0, count: mentorCount)
    for mentor in 0..<mentorCount {
      places[mentor] = Int32(min(problem.freeCapacities[mentor], Int(mentorStart[mentor + 1]) + 1))
      mentorStart[mentor + 1] &+= mentorStart[mentor]
    }
    levelStart = Table(repeating: 0, count: scores.count + 1)
    for pairing in 0..<count { levelStart[menteeArcs[pairing].level + 1] &+= 1 }
    for level in scores.indices { levelStart[level + 1] &+= levelStart[level] }
    mentorArcs = Table(repeating: Arc(other: 0, level: 0, pairing: 0), count: count)
    entries = Table(repeating: Entry(mentee: 0, pairing: 0), count: count)
    let mentorEnd = Table(mentorStart.array)
    let levelEnd = Table(levelStart.array)
    for mentee in 0..<menteeCount {
      for pairing in menteeStart[mentee]..<menteeStart[mentee + 1] {
        let arc = menteeArcs[pairing]
        mentorArcs[mentorEnd[arc.other]] = Arc(
          other: Int32(mentee), level: arc.level, pairing: pairing)
        mentorEnd[arc.other] &+= 1
        entries[levelEnd[arc.level]] = Entry(mentee: Int32(mentee), pairing: pairing)
        levelEnd[arc.level] &+= 1
      }
    }
  }

  /// Calls `body` with the mentors and scores of the pairings that belong to the graph.
  @inline(__always)
  private static func forEachPairing(
    of mentee: Int, in problem: borrowing AssignmentProblem, _ split: borrowing Decomposition,
    from lowest: Int, _ body: (Int32, Int) -> Void,
  ) {
    guard problem.lockedMentors[mentee] < 0 else { return }
    let isContested = split.menteeIsContested[mentee]
    for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
      let score = problem.scores[index]
      let mentor = problem.columns[index]
      guard score >= lowest, isContested == split.mentorIsContested[Int(mentor)],
        problem.freeCapacities[Int(mentor)] > 0
      else { continue }
      body(mentor, score)
    }
  }

  /// Enters the levels that belong to `scores` into `arcs`; returns the score of each level.
  private static func number(_ scores: borrowing Table<Int>, _ arcs: borrowing Table<Arc>) -> [Int]
  {
    guard scores.count > 0 else { return [] }
    var (lowest, highest) = (Int.max, Int.min)
    for pairing in 0..<scores.count {
      lowest = min(lowest, scores[pairing])
      highest = max(highest, scores[pairing])
    }
    var distinct: [Int] = []
    // Scores lie within ±2⁴⁰, so the difference fits.
    if highest - lowest < 4 * scores.count + 1024 {
      let levels = Table<Int32>(repeating: -1, count: highest - lowest + 1)
      for pairing in 0..<scores.count { levels[scores[pairing] - lowest] = 0 }
      for offset in 0..<levels.count where levels[offset] == 0 {
        levels[offset] = Int32(distinct.count)
        distinct.append(lowest + offset)
      }
      for pairing in 0..<scores.count { arcs[pairing].level = levels[scores[pairing] - lowest] }
      return distinct
    }
    for score in scores.array.sorted() where distinct.last != score { distinct.append(score) }
    for pairing in 0..<scores.count {
      var (low, high) = (0, distinct.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if distinct[middle] <= scores[pairing] { low = middle } else { high = middle }
      }
      arcs[pairing].level = Int32(low)
    }
    return distinct
  }
}
