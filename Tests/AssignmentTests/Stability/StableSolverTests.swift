import Assignment
import Testing

@Suite("Stable solver")
struct StableSolverTests {
  @Test("Gives every mentee the best mentor that any stable assignment gives it", arguments: 0..<8)
  func menteeOptimal(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      let wishes = Wishes.random(with: &generator)
      let matching = try StableSolver.solve(wishes.preferences())
      let stable = wishes.stableAssignments()
      #expect(stable.contains(matching.mentors))
      for mentee in wishes.mentees.indices {
        let best = stable.map { wishes.place(of: $0[mentee], for: mentee) }.min()
        #expect(wishes.place(of: matching.mentor(of: mentee), for: mentee) == best)
      }
    }
  }

  @Test("Gives every mentor the best mentees that any stable assignment gives it", arguments: 0..<8)
  func mentorOptimal(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(100 + seed))
    for _ in 0..<60 {
      let wishes = Wishes.random(with: &generator)
      let matching = try StableSolver.solve(wishes.preferences(), favoring: .mentors)
      let mentors = matching.mentors
      let stable = wishes.stableAssignments()
      #expect(stable.contains(mentors))
      for mentor in wishes.mentors.indices {
        // The places of those held, best first: no stable assignment does better in any of them.
        let found = places(of: mentor, in: mentors, wishes)
        for other in stable {
          let possible = places(of: mentor, in: other, wishes)
          #expect(found.count == possible.count)
          #expect(zip(found, possible).allSatisfy { $0 <= $1 })
        }
      }
      // What is best for all mentors is worst for every mentee.
      for mentee in wishes.mentees.indices {
        let worst = stable.map { wishes.place(of: $0[mentee], for: mentee) }.max()
        #expect(wishes.place(of: mentors[mentee], for: mentee) == worst)
      }
    }
  }

  private func places(of mentor: Int, in assignment: [Int?], _ wishes: Wishes) -> [Int] {
    wishes.mentors[mentor].indices.filter { assignment[wishes.mentors[mentor][$0]] == mentor }
  }

  private static let families = [
    Wishes.large(mentees: 2_000, mentors: 500, degree: 8, seed: 1),
    Wishes.large(mentees: 900, mentors: 300, degree: 12, skewed: true, seed: 2),
    Wishes.large(mentees: 300, mentors: 20, degree: 20, seed: 3),
    Wishes.large(mentees: 40, mentors: 900, degree: 300, seed: 4),
    Wishes.large(mentees: 3_000, mentors: 3, degree: 2, seed: 5),
    Wishes.large(mentees: 20_000, mentors: 2_000, degree: 5, seed: 6),
  ]

  @Test("Agrees with the textbook on larger lists", arguments: families.indices)
  func textbook(index: Int) throws {
    let wishes = Self.families[index]
    let matching = try StableSolver.solve(wishes.preferences())
    #expect(matching.mentors == textbookMatching(wishes))
  }

  @Test(
    "Matches the same mentees and fills the same places for either side",
    arguments: families.indices)
  func ruralHospitals(index: Int) throws {
    let preferences = try Self.families[index].preferences()
    let forMentees = try StableSolver.solve(preferences, favoring: .mentees)
    let forMentors = try StableSolver.solve(preferences, favoring: .mentors)
    #expect(forMentees.favored == .mentees)
    #expect(forMentors.favored == .mentors)
    #expect(forMentees.matchedCount == forMentors.matchedCount)
    #expect(forMentees.unmatchedMentees == forMentors.unmatchedMentees)
    #expect(load(forMentees, preferences) == load(forMentors, preferences))
    #expect(forMentees.menteeRankSum <= forMentors.menteeRankSum)
    #expect(forMentors.mentorRankSum <= forMentees.mentorRankSum)
  }

  private func load(_ matching: StableMatching, _ preferences: Preferences) -> [Int] {
    var load = [Int](repeating: 0, count: preferences.mentorCount)
    for mentor in matching.mentors { if let mentor { load[mentor] += 1 } }
    return load
  }

  @Test("Other numbers for the same people give the same pairs", arguments: families.indices)
  func renumbering(index: Int) throws {
    let wishes = Self.families[index]
    var generator = SeededGenerator(seed: 50)
    let mentees = Array(wishes.mentees.indices).shuffled(using: &generator)
    let mentors = Array(wishes.mentors.indices).shuffled(using: &generator)
    var renumbered = wishes
    for (mentee, number) in mentees.enumerated() {
      renumbered.mentees[number] = wishes.mentees[mentee].map { mentors[$0] }
    }
    for (mentor, number) in mentors.enumerated() {
      renumbered.mentors[number] = wishes.mentors[mentor].map { mentees[$0] }
      renumbered.capacities[number] = wishes.capacities[mentor]
    }
    for side in Side.allCases {
      let before = try StableSolver.solve(wishes.preferences(), favoring: side)
      let after = try StableSolver.solve(renumbered.preferences(), favoring: side)
      let expected = before.mentors.map { $0.map { mentors[$0] } }
      #expect(mentees.map { after.mentor(of: $0) } == expected)
    }
  }

  @Test("With one place each and the roles changed, the same pairs favor the same people")
  func swappedRoles() throws {
    var wishes = Wishes.large(mentees: 400, mentors: 350, degree: 9, seed: 7)
    wishes.capacities = wishes.mentors.map { _ in 1 }
    let swapped = Wishes(
      mentees: wishes.mentors, mentors: wishes.mentees, capacities: wishes.mentees.map { _ in 1 })
    let matching = try StableSolver.solve(wishes.preferences(), favoring: .mentors)
    let mirrored = try StableSolver.solve(swapped.preferences(), favoring: .mentees)
    for (mentor, mentee) in mirrored.mentors.enumerated() {
      if let mentee { #expect(matching.mentor(of: mentee) == mentor) }
    }
    #expect(matching.matchedCount == mirrored.matchedCount)
    #expect(matching.mentorRankSum == mirrored.menteeRankSum)
  }

  @Test("States the figures of the assignment")
  func figures() throws {
    // Both mentees want mentor 0, who has one place and wants mentee 1.
    let preferences = try Wishes(
      mentees: [[0, 1], [0], [0]], mentors: [[2, 1, 0], [0]], capacities: [1, 1]
    ).preferences()
    let matching = try StableSolver.solve(preferences)
    #expect(matching.mentors == [1, nil, 0])
    #expect(matching.matchedCount == 2)
    #expect(matching.firstChoices == 1)
    #expect(matching.menteeRankSum == 3)
    #expect(matching.mentorRankSum == 2)
    #expect(matching.unmatchedMentees == [1])
    #expect(matching.menteeCount == 3)
  }

  @Test("Takes empty sides, empty lists and mentors without places", arguments: Side.allCases)
  func empty(side: Side) throws {
    let cases = [
      Wishes(mentees: [], mentors: [], capacities: []),
      Wishes(mentees: [[], []], mentors: [], capacities: []),
      Wishes(mentees: [], mentors: [[], []], capacities: [1, 0]),
      Wishes(mentees: [[], [0]], mentors: [[1]], capacities: [0]),
    ]
    for wishes in cases {
      let matching = try StableSolver.solve(wishes.preferences(), favoring: side)
      #expect(matching.mentors == wishes.mentees.map { _ in nil })
      #expect(matching.matchedCount == 0)
    }
  }

  @Test("Reports progress that never goes back, and stops when told", arguments: Side.allCases)
  func observer(side: Side) throws {
    let preferences = try Self.families[0].preferences()
    var reports: [SolvingProgress] = []
    _ = try StableSolver.solve(preferences, favoring: side) { progress in
      reports.append(progress)
      return .proceed
    }
    #expect(!reports.isEmpty)
    #expect(reports.allSatisfy { $0.phase == .assigning && $0.done <= $0.total })
    #expect(zip(reports, reports.dropFirst()).allSatisfy { $0.done <= $1.done })
    #expect(throws: StabilityError.stopped) {
      try StableSolver.solve(preferences, favoring: side) { _ in .stop }
    }
  }
}
