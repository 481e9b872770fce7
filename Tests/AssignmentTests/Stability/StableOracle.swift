import Assignment

/// Lists of both sides as plain arrays, which tests rearrange and search exhaustively.
struct Wishes {
  var mentees: [[Int]]
  var mentors: [[Int]]
  var capacities: [Int]

  func preferences() throws -> Preferences {
    try Preferences(
      menteeLists: PreferenceLists(mentees), mentorLists: PreferenceLists(mentors),
      capacities: capacities)
  }

  /// Random lists that name each other: isolated people, mentors without places, long lists.
  static func random(
    maximumMentees: Int = 5, maximumMentors: Int = 4, with generator: inout SeededGenerator,
  ) -> Wishes {
    let menteeCount = Int.random(in: 0...maximumMentees, using: &generator)
    let mentorCount = Int.random(in: 0...maximumMentors, using: &generator)
    let density = Int.random(in: 2...10, using: &generator)
    var mentees = [[Int]](repeating: [], count: menteeCount)
    var mentors = [[Int]](repeating: [], count: mentorCount)
    for mentee in 0..<menteeCount {
      for mentor in 0..<mentorCount where Int.random(in: 1...10, using: &generator) <= density {
        mentees[mentee].append(mentor)
        mentors[mentor].append(mentee)
      }
    }
    return Wishes(
      mentees: mentees.map { $0.shuffled(using: &generator) },
      mentors: mentors.map { $0.shuffled(using: &generator) },
      capacities: (0..<mentorCount).map { _ in Int.random(in: 0...3, using: &generator) })
  }

  /// Larger lists in which everybody names `degree` mentors; popular ones come first where `skewed`.
  static func large(
    mentees: Int, mentors: Int, degree: Int, skewed: Bool = false, seed: UInt64,
  ) -> Wishes {
    var generator = SeededGenerator(seed: seed)
    var wishes = Wishes(
      mentees: [], mentors: [[Int]](repeating: [], count: mentors),
      capacities: (0..<mentors).map { _ in Int.random(in: 0...6, using: &generator) })
    for mentee in 0..<mentees {
      var chosen: Set<Int> = []
      while chosen.count < degree {
        let one = Int.random(in: 0..<mentors, using: &generator)
        chosen.insert(skewed ? one * one / mentors : one)
      }
      wishes.mentees.append(
        skewed ? chosen.sorted() : chosen.sorted().shuffled(using: &generator))
      for mentor in chosen { wishes.mentors[mentor].append(mentee) }
    }
    for mentor in 0..<mentors {
      wishes.mentors[mentor] =
        skewed
        ? wishes.mentors[mentor].sorted() : wishes.mentors[mentor].shuffled(using: &generator)
    }
    return wishes
  }

  /// The place of `mentor` in the list of `mentee`; nobody comes after everybody.
  func place(of mentor: Int?, for mentee: Int) -> Int {
    mentor.flatMap { mentees[mentee].firstIndex(of: $0) } ?? mentees[mentee].count
  }

  /// The blocking pairs by the letter of the definition.
  func blockingPairs(of assignment: [Int?]) -> [BlockingPair] {
    var pairs: [BlockingPair] = []
    for mentee in mentees.indices {
      for mentor in mentees[mentee].prefix(place(of: assignment[mentee], for: mentee)) {
        let list = mentors[mentor]
        let held = assignment.indices.filter { assignment[$0] == mentor }
        let own = list.firstIndex(of: mentee) ?? list.count
        let isBetter = held.contains { (list.firstIndex(of: $0) ?? list.count) > own }
        if held.count < capacities[mentor] || isBetter {
          pairs.append(BlockingPair(mentee: mentee, mentor: mentor))
        }
      }
    }
    return pairs
  }

  /// Every assignment that respects lists and capacities.
  func allAssignments() -> [[Int?]] {
    var assignments: [[Int?]] = [[]]
    for list in mentees {
      assignments = assignments.flatMap { start in
        ([nil] + list.map(Optional.some)).compactMap { mentor -> [Int?]? in
          if let mentor, start.count(where: { $0 == mentor }) >= capacities[mentor] { return nil }
          return start + [mentor]
        }
      }
    }
    return assignments
  }

  /// Every stable assignment.
  func stableAssignments() -> [[Int?]] {
    allAssignments().filter { blockingPairs(of: $0).isEmpty }
  }
}

/// Deferred acceptance as textbooks print it, mentees proposing, one at a time from the last one.
func textbookMatching(_ wishes: Wishes) -> [Int?] {
  let rank = wishes.mentors.map { list in
    Dictionary(uniqueKeysWithValues: list.enumerated().map { ($1, $0) })
  }
  var held = [[Int]](repeating: [], count: wishes.mentors.count)
  var next = [Int](repeating: 0, count: wishes.mentees.count)
  var free = Array(wishes.mentees.indices)
  while let mentee = free.popLast() {
    guard next[mentee] < wishes.mentees[mentee].count else { continue }
    let mentor = wishes.mentees[mentee][next[mentee]]
    next[mentee] += 1
    held[mentor].append(mentee)
    held[mentor].sort { rank[mentor][$0, default: .max] < rank[mentor][$1, default: .max] }
    if held[mentor].count > wishes.capacities[mentor], let last = held[mentor].popLast() {
      free.append(last)
    }
  }
  var mentors = [Int?](repeating: nil, count: wishes.mentees.count)
  for (mentor, mentees) in held.enumerated() {
    for mentee in mentees { mentors[mentee] = mentor }
  }
  return mentors
}
