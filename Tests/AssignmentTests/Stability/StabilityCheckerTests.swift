import Assignment
import Testing

@Suite("Stability checker")
struct StabilityCheckerTests {
  @Test("Finds exactly the blocking pairs of any assignment", arguments: 0..<10)
  func blockingPairs(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let wishes = Wishes.random(maximumMentees: 4, with: &generator)
      let checker = StabilityChecker(try wishes.preferences())
      for assignment in wishes.allAssignments() {
        let expected = wishes.blockingPairs(of: assignment)
        #expect(try checker.blockingPairs(of: assignment) == expected)
        #expect(try checker.blockingPairCount(of: assignment) == expected.count)
        #expect(try checker.blockingPairs(of: assignment, limit: 1) == Array(expected.prefix(1)))
        #expect(checker.feasibilityViolation(of: assignment) == nil)
      }
    }
  }

  @Test("Looks at assignments that were made for another purpose")
  func otherPurpose() throws {
    let ingredients = Ingredients.large(
      mentees: 300, mentors: 60, degree: 6, scores: 0...100, seed: 9)
    let problem = try ingredients.problem()
    let checker = StabilityChecker(try Preferences(problem))
    let best = try AssignmentSolver.solve(problem)
    #expect(checker.feasibilityViolation(of: best.mentors) == nil)
    #expect(try !checker.blockingPairs(of: best.mentors).isEmpty)
    let stable = try StableSolver.solve(Preferences(problem))
    #expect(try checker.blockingPairs(of: stable.mentors).isEmpty)
    #expect(checker.firstViolation(in: stable) == nil)
    #expect(stable.matchedCount <= best.matchedCount)
  }

  @Test("Refuses assignments that are not possible")
  func feasibility() throws {
    let problem = try AssignmentProblem(
      menteeCount: 3, capacities: [1, 2],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 1), EligiblePair(mentee: 1, mentor: 0, score: 1),
        EligiblePair(mentee: 1, mentor: 1, score: 1), EligiblePair(mentee: 2, mentor: 1, score: 1),
      ], locks: [LockedPair(mentee: 2, mentor: 1)])
    let checker = StabilityChecker(try Preferences(problem))
    #expect(
      checker.feasibilityViolation(of: [0, 1]) == .wrongLength(expected: 3, found: 2))
    #expect(checker.feasibilityViolation(of: [1, 0, 1]) == .notEligible(mentee: 0, mentor: 1))
    #expect(checker.feasibilityViolation(of: [2, 0, 1]) == .notEligible(mentee: 0, mentor: 2))
    #expect(checker.feasibilityViolation(of: [-7, 0, 1]) == .notEligible(mentee: 0, mentor: -7))
    #expect(checker.feasibilityViolation(of: [0, 1, nil]) == .lockBroken(mentee: 2, lock: 1))
    #expect(
      checker.feasibilityViolation(of: [0, 0, 1])
        == .overCapacity(mentor: 0, capacity: 1, mentees: 2))
    #expect(throws: StabilityViolation.lockBroken(mentee: 2, lock: 1)) {
      try checker.blockingPairs(of: [0, 1, 0])
    }
    #expect(
      try checker.blockingPairs(of: [nil, 1, 1])
        == [BlockingPair(mentee: 0, mentor: 0), BlockingPair(mentee: 1, mentor: 0)])
    #expect(try checker.blockingPairs(of: [0, 1, 1]).isEmpty)
  }

  @Test("Refuses a matching of other preferences")
  func otherPreferences() throws {
    let first = try Wishes(mentees: [[0], [0]], mentors: [[0, 1]], capacities: [1]).preferences()
    let second = try Wishes(mentees: [[0], [0]], mentors: [[1, 0]], capacities: [1]).preferences()
    let matching = try StableSolver.solve(first)
    #expect(
      StabilityChecker(second).firstViolation(in: matching)
        == .blocked(BlockingPair(mentee: 1, mentor: 0)))
    let longer = try Wishes(mentees: [[0, 1], [0]], mentors: [[0, 1], [0]], capacities: [1, 0])
      .preferences()
    #expect(StabilityChecker(longer).firstViolation(in: matching) == nil)
    let later = try Wishes(mentees: [[1, 0], [0]], mentors: [[0, 1], [0]], capacities: [1, 0])
      .preferences()
    #expect(
      StabilityChecker(later).firstViolation(in: matching) == .wrongFigure(stated: 1, found: 0))
  }
}
