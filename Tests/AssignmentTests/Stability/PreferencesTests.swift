import Assignment
import Testing

@Suite("Preferences")
struct PreferencesTests {
  /// Lists that are wrong in one way, and the error for it.
  private static let offences: [(wishes: Wishes, error: StabilityError)] = [
    (
      Wishes(mentees: [[0], [2]], mentors: [[0], []], capacities: [1, 1]),
      .outOfRange(.mentees, owner: 1, counterpart: 2)
    ),
    (
      Wishes(mentees: [[-1]], mentors: [[0]], capacities: [1]),
      .outOfRange(.mentees, owner: 0, counterpart: -1)
    ),
    (
      Wishes(mentees: [[0]], mentors: [[7]], capacities: [1]),
      .outOfRange(.mentors, owner: 0, counterpart: 7)
    ),
    (
      Wishes(mentees: [[1, 0, 1]], mentors: [[0], [0]], capacities: [1, 1]),
      .repeated(.mentees, owner: 0, counterpart: 1)
    ),
    (
      Wishes(mentees: [[0], [0]], mentors: [[1, 1]], capacities: [1]),
      .repeated(.mentors, owner: 0, counterpart: 1)
    ),
    (
      Wishes(mentees: [[0], [1]], mentors: [[1], [0]], capacities: [1, 1]),
      .notMutual(.mentees, owner: 0, counterpart: 0)
    ),
    (
      Wishes(mentees: [[0], []], mentors: [[0, 1]], capacities: [1]),
      .notMutual(.mentors, owner: 0, counterpart: 1)
    ),
    (
      Wishes(mentees: [[0]], mentors: [[0]], capacities: [-1]),
      .capacityOutOfRange(mentor: 0, capacity: -1)
    ),
    (
      Wishes(mentees: [[0]], mentors: [[0]], capacities: [AssignmentProblem.capacityLimit + 1]),
      .capacityOutOfRange(mentor: 0, capacity: AssignmentProblem.capacityLimit + 1)
    ),
    (
      Wishes(mentees: [[0]], mentors: [[0]], capacities: [1, 1]),
      .capacityCount(lists: 1, capacities: 2)
    ),
  ]

  @Test("Refuses lists and capacities that are not sound", arguments: offences.indices)
  func refuses(index: Int) {
    let (wishes, error) = Self.offences[index]
    #expect(throws: error) { try wishes.preferences() }
  }

  @Test("Refuses numbers beyond 32 bits as out of range")
  func hugeNumbers() {
    let wishes = Wishes(mentees: [[.max]], mentors: [[0]], capacities: [1])
    #expect(
      throws: StabilityError.outOfRange(.mentees, owner: 0, counterpart: Int(Int32.max))
    ) { try wishes.preferences() }
  }

  @Test("Finds any single wrong entry in large lists", arguments: 0..<12)
  func oneWrongEntry(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    // Several blocks of owners, so that both steps of joining meet the wrong entry.
    let sound = Wishes.large(mentees: 9_000, mentors: 600, degree: 8, seed: UInt64(seed))
    #expect(throws: Never.self) { try sound.preferences() }
    var wrong = sound
    let mentee = Int.random(in: 0..<9_000, using: &generator)
    let place = Int.random(in: 0..<8, using: &generator)
    let changed = (sound.mentees[mentee][place] + 1) % 600
    switch seed % 3 {
    case 0: wrong.mentees[mentee][place] = changed
    case 1: wrong.mentees[mentee].remove(at: place)
    default:
      guard let mentor = sound.mentees[mentee].first else { return }
      let index = Int.random(in: sound.mentors[mentor].indices, using: &generator)
      wrong.mentors[mentor][index] = (sound.mentors[mentor][index] + 1) % 9_000
    }
    #expect(throws: StabilityError.self) { try wrong.preferences() }
  }

  @Test("Takes very many people who name nobody", arguments: Side.allCases)
  func sparse(side: Side) throws {
    var wishes = Wishes(
      mentees: [[Int]](repeating: [], count: 70_000),
      mentors: [[Int]](repeating: [], count: 40_000),
      capacities: [Int](repeating: 1, count: 40_000))
    wishes.mentees[69_999] = [39_999]
    wishes.mentors[39_999] = [69_999]
    let matching = try StableSolver.solve(wishes.preferences(), favoring: side)
    #expect(matching.matchedCount == 1)
    #expect(matching.mentor(of: 69_999) == 39_999)
  }

  @Test("Keeps the lists and answers for locks")
  func keepsLists() throws {
    let wishes = Wishes(mentees: [[1, 0], [0]], mentors: [[0, 1], [0]], capacities: [1, 2])
    let preferences = try wishes.preferences()
    #expect((preferences.menteeCount, preferences.mentorCount) == (2, 2))
    #expect(preferences.pairCount == 3)
    #expect(preferences.menteeLists[0] == [1, 0])
    #expect(preferences.mentorLists[0] == [0, 1])
    #expect(preferences.capacities == [1, 2])
    #expect(preferences.freeCapacities == [1, 2])
    #expect(preferences.lockedMentor(of: 0) == nil)
  }
}

@Suite("Preferences from scores and ballots")
struct ScoredPreferencesTests {
  /// Two mentees with both of two mentors, all scores equal except that mentee 1 is worth more to
  /// mentor 1; mentee 2 may have mentor 1 only.
  private func problem(locks: [LockedPair] = []) throws -> AssignmentProblem {
    try AssignmentProblem(
      menteeCount: 3, capacities: [1, 2],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 5), EligiblePair(mentee: 0, mentor: 1, score: 5),
        EligiblePair(mentee: 1, mentor: 0, score: 5), EligiblePair(mentee: 1, mentor: 1, score: 9),
        EligiblePair(mentee: 2, mentor: 1, score: -3),
      ], locks: locks)
  }

  @Test("Puts the higher score first, and the lower number among equal ones")
  func scores() throws {
    let preferences = try Preferences(problem())
    #expect((0..<3).map { preferences.menteeLists[$0] } == [[0, 1], [1, 0], [1]])
    #expect((0..<2).map { preferences.mentorLists[$0] } == [[0, 1], [1, 0, 2]])
  }

  @Test("Puts those first whom a ballot names, in its order")
  func ballots() throws {
    let preferences = try Preferences(
      problem(), menteeBallots: [0: [1], 1: [0, 1], 2: []], mentorBallots: [1: [2, 0]])
    #expect((0..<3).map { preferences.menteeLists[$0] } == [[1, 0], [0, 1], [1]])
    #expect((0..<2).map { preferences.mentorLists[$0] } == [[0, 1], [2, 0, 1]])
  }

  @Test("Sets locked pairs aside: the mentee and the place leave", arguments: Side.allCases)
  func locks(side: Side) throws {
    let problem = try problem(locks: [LockedPair(mentee: 2, mentor: 1)])
    let preferences = try Preferences(problem, menteeBallots: [2: [1]], mentorBallots: [1: [2, 0]])
    #expect(preferences.menteeLists[2].isEmpty)
    #expect(preferences.mentorLists[1] == [0, 1])
    #expect(preferences.freeCapacities == [1, 1])
    #expect(preferences.lockedMentor(of: 2) == 1)
    let matching = try StableSolver.solve(preferences, favoring: side)
    #expect(matching.mentors == [0, 1, 1])
    #expect(matching.matchedCount == 3)
    #expect(matching.menteeRankSum == 2)
  }

  @Test("Refuses ballots of strangers, for strangers and with repetitions")
  func wrongBallots() throws {
    let problem = try problem()
    #expect(throws: StabilityError.unknownVoter(.mentees, 3)) {
      try Preferences(problem, menteeBallots: [3: []])
    }
    #expect(throws: StabilityError.unknownVoter(.mentors, -1)) {
      try Preferences(problem, mentorBallots: [-1: [0], 0: [99]])
    }
    #expect(throws: StabilityError.ballotNotEligible(.mentees, voter: 2, counterpart: 0)) {
      try Preferences(problem, menteeBallots: [2: [1, 0]], mentorBallots: [0: [2]])
    }
    #expect(throws: StabilityError.ballotNotEligible(.mentors, voter: 0, counterpart: 2)) {
      try Preferences(problem, mentorBallots: [0: [2]])
    }
    #expect(throws: StabilityError.ballotNotEligible(.mentors, voter: 0, counterpart: 3)) {
      try Preferences(problem, mentorBallots: [0: [3]])
    }
    #expect(throws: StabilityError.ballotRepeats(.mentees, voter: 0, counterpart: 1)) {
      try Preferences(problem, menteeBallots: [0: [1, 0, 1]])
    }
  }

  @Test("No pair with two strictly higher scores is left apart", arguments: 0..<20)
  func weaklyStable(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let ingredients = Ingredients.random(with: &generator)
      let problem = try ingredients.problem()
      let matching = try StableSolver.solve(Preferences(problem))
      let mentors = matching.mentors
      for pair in ingredients.pairs where problem.lockedMentor(of: pair.mentee) == nil {
        let own = mentors[pair.mentee].flatMap { problem.score(of: pair.mentee, with: $0) }
        guard own.map({ $0 < pair.score }) ?? true else { continue }
        let held = mentors.indices.filter {
          mentors[$0] == pair.mentor && problem.lockedMentor(of: $0) == nil
        }
        #expect(held.count == problem.freeCapacities[pair.mentor])
        #expect(
          held.allSatisfy { problem.score(of: $0, with: pair.mentor) ?? .min >= pair.score })
      }
    }
  }
}
