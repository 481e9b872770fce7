import Assignment

/// A generator with a fixed seed, so that a failing case can be repeated (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// The ingredients of a problem, which tests rearrange.
struct Ingredients {
  var menteeCount: Int
  var capacities: [Int]
  var pairs: [EligiblePair]
  var locks: [LockedPair] = []

  func problem() throws -> AssignmentProblem {
    try AssignmentProblem(
      menteeCount: menteeCount, capacities: capacities, pairs: pairs, locks: locks)
  }
}

extension Ingredients {
  /// A small problem of any kind: isolated people, mentors without places, ties, negative scores,
  /// sometimes locks.
  static func random(
    maximumMentees: Int = 8, maximumMentors: Int = 5, with generator: inout SeededGenerator,
  ) -> Ingredients {
    let mentees = Int.random(in: 0...maximumMentees, using: &generator)
    let mentors = Int.random(in: 0...maximumMentors, using: &generator)
    let capacities = (0..<mentors).map { _ in Int.random(in: 0...3, using: &generator) }
    let density = Int.random(in: 1...10, using: &generator)
    let ranges = [0...0, 0...1, -2...2, 0...100, -50 ... -40, -1_000_000...1_000_000]
    let scores = ranges.randomElement(using: &generator) ?? 0...0
    var pairs: [EligiblePair] = []
    for mentee in 0..<mentees {
      for mentor in 0..<mentors where Int.random(in: 1...10, using: &generator) <= density {
        let score = Int.random(in: scores, using: &generator)
        pairs.append(EligiblePair(mentee: mentee, mentor: mentor, score: score))
      }
    }
    pairs.shuffle(using: &generator)
    var result = Ingredients(menteeCount: mentees, capacities: capacities, pairs: pairs)
    if Bool.random(using: &generator) { result.addLocks(with: &generator) }
    return result
  }

  private mutating func addLocks(with generator: inout SeededGenerator) {
    var free = capacities
    var locked: Set<Int> = []
    for pair in pairs.shuffled(using: &generator).prefix(2)
    where free[pair.mentor] > 0 && locked.insert(pair.mentee).inserted {
      free[pair.mentor] -= 1
      locks.append(LockedPair(mentee: pair.mentee, mentor: pair.mentor))
    }
  }

  /// A larger problem for tests that compare two runs.
  static func large(
    mentees: Int, mentors: Int, degree: Int, scores: ClosedRange<Int>, seed: UInt64,
  ) -> Ingredients {
    var generator = SeededGenerator(seed: seed)
    let capacities = (0..<mentors).map { _ in Int.random(in: 1...6, using: &generator) }
    var pairs: [EligiblePair] = []
    for mentee in 0..<mentees {
      var chosen: Set<Int> = []
      while chosen.count < degree { chosen.insert(Int.random(in: 0..<mentors, using: &generator)) }
      for mentor in chosen.sorted() {
        let score = Int.random(in: scores, using: &generator)
        pairs.append(EligiblePair(mentee: mentee, mentor: mentor, score: score))
      }
    }
    return Ingredients(menteeCount: mentees, capacities: capacities, pairs: pairs)
  }
}

extension Ingredients {
  /// A problem in which places are exactly as many as people and only neighbours on a map suit each
  /// other, the nearer the better: the hardest balance, with long chains of displacements.
  static func neighbours(mentees: Int, degree: Int, seed: UInt64) -> Ingredients {
    var generator = SeededGenerator(seed: seed)
    let mentorCount = mentees / 4
    let width = 1 << 20
    func points(_ count: Int) -> [(x: Int, y: Int)] {
      (0..<count).map { _ in
        (.random(in: 0..<width, using: &generator), .random(in: 0..<width, using: &generator))
      }
    }
    let mentors = points(mentorCount)
    // Mentors by cell of a grid with about two in each, so that only near cells are looked at.
    let cells = max(1, Int(Double(mentorCount / 2).squareRoot()))
    let size = width / cells + 1
    var grid = [[Int]](repeating: [], count: cells * cells)
    for (number, mentor) in mentors.enumerated() {
      grid[mentor.y / size * cells + mentor.x / size].append(number)
    }
    let reach = 3
    var pairs: [EligiblePair] = []
    for (mentee, point) in points(mentees).enumerated() {
      var near: [(distance: Int, mentor: Int)] = []
      for y in max(0, point.y / size - reach)...min(cells - 1, point.y / size + reach) {
        for x in max(0, point.x / size - reach)...min(cells - 1, point.x / size + reach) {
          for mentor in grid[y * cells + x] {
            let (dx, dy) = (mentors[mentor].x - point.x, mentors[mentor].y - point.y)
            near.append((dx * dx + dy * dy, mentor))
          }
        }
      }
      near.sort { $0 < $1 }
      for (distance, mentor) in near.prefix(degree) {
        let score = 100 - Int(Double(distance).squareRoot()) * 50 / size
        pairs.append(EligiblePair(mentee: mentee, mentor: mentor, score: max(0, score)))
      }
    }
    return Ingredients(
      menteeCount: mentees, capacities: [Int](repeating: 4, count: mentorCount), pairs: pairs)
  }
}
