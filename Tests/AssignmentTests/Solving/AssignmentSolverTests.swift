import Assignment
import Testing

@Suite("Assignment solver")
struct AssignmentSolverTests {
  @Test("Finds what trying everything finds", arguments: 0..<40)
  func agreesWithBruteForce(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      let ingredients = Ingredients.random(with: &generator)
      let solution = try AssignmentSolver.solve(ingredients.problem())
      let found = Worth(pairs: solution.matchedCount, total: solution.totalScore)
      #expect(found == bruteForce(ingredients), "\(ingredients)")
      for lock in ingredients.locks { #expect(solution.mentors[lock.mentee] == lock.mentor) }
    }
  }

  @Test("Answers a problem without people, without pairs, without places", arguments: [0, 1, 3])
  func empty(count: Int) throws {
    let people = Ingredients(menteeCount: count, capacities: [], pairs: [])
    let pairs = (0..<count).map { EligiblePair(mentee: $0, mentor: 0, score: 5) }
    let places = Ingredients(menteeCount: count, capacities: [0], pairs: pairs)
    for ingredients in [people, places] {
      let solution = try AssignmentSolver.solve(ingredients.problem())
      #expect(solution.mentors == [Int?](repeating: nil, count: count))
      #expect(solution.unmatchedMentees == Array(0..<count))
      #expect(solution.matchedCount == 0)
      #expect(solution.totalScore == 0)
      #expect(solution.worstScore == nil)
    }
  }

  @Test("Prefers one more pair to any score")
  func countFirst() throws {
    let ingredients = Ingredients(
      menteeCount: 2, capacities: [1, 1],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 1_000_000),
        EligiblePair(mentee: 0, mentor: 1, score: -1_000_000),
        EligiblePair(mentee: 1, mentor: 0, score: -1_000_000),
      ])
    let solution = try AssignmentSolver.solve(ingredients.problem())
    #expect(solution.mentors == [1, 0])
    #expect(solution.totalScore == -2_000_000)
    #expect(solution.worstScore == -1_000_000)
  }

  @Test("Takes scores at the limits")
  func extremeScores() throws {
    var generator = SeededGenerator(seed: 7)
    let limits = AssignmentProblem.scoreRange
    for _ in 0..<200 {
      var ingredients = Ingredients.random(with: &generator)
      ingredients.pairs = ingredients.pairs.map {
        let score = Bool.random(using: &generator) ? limits.lowerBound : limits.upperBound
        return EligiblePair(mentee: $0.mentee, mentor: $0.mentor, score: score)
      }
      let solution = try AssignmentSolver.solve(ingredients.problem())
      let found = Worth(pairs: solution.matchedCount, total: solution.totalScore)
      #expect(found == bruteForce(ingredients))
    }
  }

  @Test("Treats a capacity beyond the number of mentees like enough places")
  func hugeCapacity() throws {
    let ingredients = Ingredients(
      menteeCount: 2, capacities: [AssignmentProblem.capacityLimit],
      pairs: (0..<2).map { EligiblePair(mentee: $0, mentor: 0, score: $0) })
    #expect(try AssignmentSolver.solve(ingredients.problem()).mentors == [0, 0])
  }

  @Test(
    "Solves products of numbers, the classical hard case, in reverse order", arguments: [1, 40])
  func products(count: Int) throws {
    // Machol and Wien: every pair of rows is tempted by the same column. The total of i · j is
    // highest where large meets large, and with negated scores where large meets small.
    for sign in [1, -1] {
      let pairs = (0..<count).flatMap { mentee in
        (0..<count).map { mentor in
          EligiblePair(mentee: mentee, mentor: mentor, score: sign * (mentee + 1) * (mentor + 1))
        }
      }
      let ingredients = Ingredients(
        menteeCount: count, capacities: [Int](repeating: 1, count: count), pairs: pairs)
      let expected = (0..<count).map { sign > 0 ? $0 : count - 1 - $0 }
      #expect(try AssignmentSolver.solve(ingredients.problem()).mentors == expected)
    }
  }

  @Test("Follows a chain through everybody")
  func longChain() throws {
    // Mentee i may have mentors i and i + 1; the last one only mentor 0, so that everybody moves.
    let count = 20_000
    var pairs = (0..<count - 1).flatMap { mentee in
      [
        EligiblePair(mentee: mentee, mentor: mentee, score: 1),
        EligiblePair(mentee: mentee, mentor: mentee + 1, score: 0),
      ]
    }
    pairs.append(EligiblePair(mentee: count - 1, mentor: 0, score: 0))
    let ingredients = Ingredients(
      menteeCount: count, capacities: [Int](repeating: 1, count: count), pairs: pairs)
    let solution = try AssignmentSolver.solve(ingredients.problem())
    #expect(solution.matchedCount == count)
    #expect(solution.totalScore == 0)
  }
}
