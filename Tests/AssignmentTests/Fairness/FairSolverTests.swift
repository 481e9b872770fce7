import Assignment
import Testing

@Suite("Fair assignment")
struct FairSolverTests {
  @Test("Equals the fairest of all assignments of small problems", arguments: 0..<40)
  func agreesWithTrying(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(7_000 + seed))
    for _ in 0..<60 {
      let ingredients = Ingredients.random(with: &generator)
      let best = try #require(fairestByTrying(ingredients))
      for ties in [TieRule.firstFound, .lowestNumbers] {
        let solution = try AssignmentSolver.solve(
          ingredients.problem(), objective: .fair, ties: ties)
        #expect(ingredients.fairness(of: solution.mentors) == best, "\(ingredients)")
        let lowest = try AssignmentSolver.solve(
          ingredients.problem(), objective: .bottleneck, ties: ties)
        let scores = ingredients.fairness(of: lowest.mentors).scores
        #expect(scores.count == best.scores.count)
        #expect(scores.first == best.scores.first)
        #expect(
          scores.count { $0 == scores.first } == best.scores.count { $0 == best.scores.first })
      }
    }
  }

  @Test("Takes the lowest numbers among equally fair assignments", arguments: 0..<20)
  func breaksTies(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(8_000 + seed))
    for _ in 0..<40 {
      let ingredients = Ingredients.random(
        maximumMentees: 7, maximumMentors: 4, with: &generator)
      let solution = try AssignmentSolver.solve(
        ingredients.problem(), objective: .fair, ties: .lowestNumbers)
      #expect(solution.mentors == firstAmongEquals(ingredients), "\(ingredients)")
    }
  }

  /// The assignment that the rule for ties names, found by trying.
  private func firstAmongEquals(_ ingredients: Ingredients) -> [Int?] {
    let best = fairestByTrying(ingredients)
    var rest = ingredients
    var mentors: [Int?] = []
    for mentee in 0..<ingredients.menteeCount {
      if let lock = ingredients.locks.first(where: { $0.mentee == mentee }) {
        mentors.append(lock.mentor)
        continue
      }
      let options = ingredients.pairs.filter { $0.mentee == mentee }.sorted {
        $0.mentor < $1.mentor
      }
      let choice = options.first { option in
        var fixed = rest
        fixed.locks.append(LockedPair(mentee: mentee, mentor: option.mentor))
        // The lock takes the score of the pair out of the comparison.
        let others = fairestByTrying(fixed)
        let taken = mentors.enumerated().compactMap { earlier, mentor in
          ingredients.locks.contains { $0.mentee == earlier }
            ? nil : score(earlier, mentor, ingredients)
        }
        let scores = (others?.scores ?? []) + taken + [option.score]
        return others != nil && Fairness(scores: scores.sorted()) == best
      }
      mentors.append(choice?.mentor)
      if let choice {
        rest.locks.append(LockedPair(mentee: mentee, mentor: choice.mentor))
      } else {
        rest.pairs.removeAll { $0.mentee == mentee }
      }
    }
    return mentors
  }

  private func score(_ mentee: Int, _ mentor: Int?, _ ingredients: Ingredients) -> Int? {
    ingredients.pairs.first { $0.mentee == mentee && $0.mentor == mentor }?.score
  }

  @Test("Agrees with the highest total where each level outweighs all above", arguments: 0..<12)
  func agreesWithWeights(seed: Int) throws {
    // With n mentees and k levels, weights −(n + 1)^(k − level) make the highest total fair.
    let levels = 5
    let ingredients = Ingredients.large(
      mentees: 120 + 10 * seed, mentors: seed.isMultiple(of: 2) ? 30 : 60, degree: 3 + seed % 4,
      scores: 0...(levels - 1), seed: UInt64(9_000 + seed))
    var weights = [-1]
    for _ in 1..<levels { weights.append((weights.last ?? -1) * (ingredients.menteeCount + 1)) }
    var weighted = ingredients
    weighted.pairs = ingredients.pairs.map {
      EligiblePair(mentee: $0.mentee, mentor: $0.mentor, score: weights[levels - 1 - $0.score])
    }
    let heaviest = try AssignmentSolver.solve(weighted.problem())
    let fair = try AssignmentSolver.solve(ingredients.problem(), objective: .fair)
    #expect(
      ingredients.fairness(of: fair.mentors) == ingredients.fairness(of: heaviest.mentors))
    #expect(fair.mentors == heaviest.mentors)
  }

  @Test("Prefers to serve everybody evenly over the higher total")
  func example() throws {
    // Either 10 and 1, or 4 and 4.
    let problem = try AssignmentProblem(
      menteeCount: 2, capacities: [1, 1],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 10), EligiblePair(mentee: 0, mentor: 1, score: 4),
        EligiblePair(mentee: 1, mentor: 0, score: 4), EligiblePair(mentee: 1, mentor: 1, score: 1),
      ])
    let fair = try AssignmentSolver.solve(problem, objective: .fair)
    #expect(fair.mentors == [1, 0])
    #expect((fair.totalScore, fair.worstScore) == (8, 4))
    #expect(try AssignmentSolver.solve(problem).totalScore == 11)
  }

  @Test("Makes a pair of the lowest score rather than none")
  func countFirst() throws {
    let problem = try AssignmentProblem(
      menteeCount: 2, capacities: [1, 1],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 9), EligiblePair(mentee: 0, mentor: 1, score: -9),
        EligiblePair(mentee: 1, mentor: 0, score: 9),
      ])
    let fair = try AssignmentSolver.solve(problem, objective: .fair)
    #expect(fair.mentors == [1, 0])
  }

  @Test(
    "Answers problems in which nothing can be paired", arguments: [Objective.fair, .bottleneck])
  func empty(objective: Objective) throws {
    let nobody = try AssignmentProblem(menteeCount: 0, capacities: [], pairs: [])
    #expect(try AssignmentSolver.solve(nobody, objective: objective).mentors.isEmpty)
    let strangers = try AssignmentProblem(menteeCount: 2, capacities: [3], pairs: [])
    let solution = try AssignmentSolver.solve(strangers, objective: objective)
    #expect(solution.mentors == [nil, nil])
    #expect(solution.worstScore == nil)
    let full = try AssignmentProblem(
      menteeCount: 2, capacities: [1, 0],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: -5), EligiblePair(mentee: 1, mentor: 0, score: 7),
        EligiblePair(mentee: 1, mentor: 1, score: 7),
      ], locks: [LockedPair(mentee: 0, mentor: 0)])
    let locked = try AssignmentSolver.solve(full, objective: objective)
    #expect(locked.mentors == [0, nil])
    #expect(locked.worstScore == -5)
  }

  @Test("Reports its phases in order and stops when told to")
  func observed() throws {
    let problem = try Ingredients.large(
      mentees: 200, mentors: 50, degree: 5, scores: 0...20, seed: 77
    ).problem()
    var reports: [SolvingProgress] = []
    _ = try AssignmentSolver.solve(problem, objective: .fair, ties: .firstFound) {
      reports.append($0)
      return .proceed
    }
    let phases = reports.map(\.phase)
    #expect(phases.first == .counting)
    #expect(phases.contains(.leveling))
    #expect(reports.allSatisfy { $0.done <= $0.total && $0.total >= 1 })
    #expect(throws: AssignmentError.stopped) {
      try AssignmentSolver.solve(problem, objective: .fair) {
        $0.phase == .leveling ? .stop : .proceed
      }
    }
  }
}
