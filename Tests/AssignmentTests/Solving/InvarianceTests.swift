import Assignment
import Testing

@Suite("Invariances of the solver")
struct InvarianceTests {
  private static let cases = [
    Ingredients.large(mentees: 300, mentors: 60, degree: 6, scores: 0...100, seed: 1),
    Ingredients.large(
      mentees: 200, mentors: 80, degree: 4, scores: -1_000_000...1_000_000, seed: 2),
    Ingredients.large(mentees: 250, mentors: 70, degree: 3, scores: 0...1, seed: 3),
  ]

  @Test("The order of the pairs changes nothing at all", arguments: cases.indices)
  func order(index: Int) throws {
    var ingredients = Self.cases[index]
    let solution = try AssignmentSolver.solve(ingredients.problem())
    var generator = SeededGenerator(seed: 11)
    ingredients.pairs.shuffle(using: &generator)
    #expect(try AssignmentSolver.solve(ingredients.problem()) == solution)
  }

  @Test("Other numbers for the same people give the same count and total", arguments: cases.indices)
  func renumbering(index: Int) throws {
    let ingredients = Self.cases[index]
    var generator = SeededGenerator(seed: 12)
    let mentees = Array(0..<ingredients.menteeCount).shuffled(using: &generator)
    let mentors = Array(ingredients.capacities.indices).shuffled(using: &generator)
    var renumbered = ingredients
    for (mentor, number) in mentors.enumerated() {
      renumbered.capacities[number] = ingredients.capacities[mentor]
    }
    renumbered.pairs = ingredients.pairs.map {
      EligiblePair(mentee: mentees[$0.mentee], mentor: mentors[$0.mentor], score: $0.score)
    }
    try expectSameWorth(ingredients, renumbered)
  }

  @Test("A constant added to all scores adds up to once a pair", arguments: cases.indices)
  func constant(index: Int) throws {
    let ingredients = Self.cases[index]
    var raised = ingredients
    raised.pairs = ingredients.pairs.map {
      EligiblePair(mentee: $0.mentee, mentor: $0.mentor, score: $0.score - 12_345)
    }
    let before = try AssignmentSolver.solve(ingredients.problem())
    let after = try AssignmentSolver.solve(raised.problem())
    #expect(after.matchedCount == before.matchedCount)
    #expect(after.totalScore == before.totalScore - 12_345 * before.matchedCount)
  }

  @Test(
    "A mentor with places is worth as many mentors with one place each", arguments: cases.indices)
  func clones(index: Int) throws {
    let ingredients = Self.cases[index]
    var cloned = ingredients
    var first: [Int] = []
    cloned.capacities = []
    for capacity in ingredients.capacities {
      first.append(cloned.capacities.count)
      cloned.capacities += [Int](repeating: 1, count: capacity)
    }
    cloned.pairs = ingredients.pairs.flatMap { pair in
      (0..<ingredients.capacities[pair.mentor]).map {
        EligiblePair(mentee: pair.mentee, mentor: first[pair.mentor] + $0, score: pair.score)
      }
    }
    try expectSameWorth(ingredients, cloned)
  }

  @Test("With one place each, the two sides can change roles", arguments: cases.indices)
  func swappedRoles(index: Int) throws {
    var ingredients = Self.cases[index]
    ingredients.capacities = ingredients.capacities.map { _ in 1 }
    let swapped = Ingredients(
      menteeCount: ingredients.capacities.count,
      capacities: [Int](repeating: 1, count: ingredients.menteeCount),
      pairs: ingredients.pairs.map {
        EligiblePair(mentee: $0.mentor, mentor: $0.mentee, score: $0.score)
      })
    try expectSameWorth(ingredients, swapped)
  }

  @Test("Locking the pairs of a solution keeps its worth", arguments: cases.indices)
  func lockedSolution(index: Int) throws {
    var ingredients = Self.cases[index]
    let before = ingredients
    let solution = try AssignmentSolver.solve(ingredients.problem())
    for (mentee, mentor) in solution.mentors.enumerated() where mentee.isMultiple(of: 3) {
      if let mentor { ingredients.locks.append(LockedPair(mentee: mentee, mentor: mentor)) }
    }
    try expectSameWorth(before, ingredients)
  }

  private func expectSameWorth(_ left: Ingredients, _ right: Ingredients) throws {
    let first = try AssignmentSolver.solve(left.problem())
    let second = try AssignmentSolver.solve(right.problem())
    #expect(first.matchedCount == second.matchedCount)
    #expect(first.totalScore == second.totalScore)
  }
}
