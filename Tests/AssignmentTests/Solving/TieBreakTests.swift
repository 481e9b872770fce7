import Assignment
import Testing

@Suite("Choice among equally good assignments")
struct TieBreakTests {
  @Test(
    "Gives each mentee in turn the lowest mentor that a best assignment allows", arguments: 0..<20)
  func followsRule(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(4_000 + seed))
    for _ in 0..<60 {
      let ingredients = Ingredients.random(
        maximumMentees: 7, maximumMentors: 4, with: &generator)
      let solution = try AssignmentSolver.solve(ingredients.problem())
      #expect(solution.mentors == firstAmongEquals(ingredients), "\(ingredients)")
    }
  }

  /// The assignment that the rule names, found by trying.
  private func firstAmongEquals(_ ingredients: Ingredients) -> [Int?] {
    let best = bruteForce(ingredients)
    var rest = ingredients
    var mentors: [Int?] = []
    for mentee in 0..<ingredients.menteeCount {
      if let lock = ingredients.locks.first(where: { $0.mentee == mentee }) {
        mentors.append(lock.mentor)
        continue
      }
      let options = ingredients.pairs.filter { $0.mentee == mentee }.map(\.mentor).sorted()
      let choice = options.first { mentor in
        var fixed = rest
        fixed.locks.append(LockedPair(mentee: mentee, mentor: mentor))
        return bruteForce(fixed) == best
      }
      mentors.append(choice)
      if let choice {
        rest.locks.append(LockedPair(mentee: mentee, mentor: choice))
      } else {
        rest.pairs.removeAll { $0.mentee == mentee }
      }
    }
    return mentors
  }

  @Test("Serves those who come first where all scores are equal")
  func firstComeFirstServed() throws {
    let pairs = (0..<40).flatMap { mentee in
      (0..<5).map { EligiblePair(mentee: mentee, mentor: $0, score: 3) }
    }
    let ingredients = Ingredients(
      menteeCount: 40, capacities: [Int](repeating: 4, count: 5), pairs: pairs)
    let solution = try AssignmentSolver.solve(ingredients.problem())
    #expect(solution.mentors == (0..<40).map { $0 < 20 ? $0 / 4 : nil })
  }

  @Test("Searches a chain of thousands of displacements without a deep stack")
  func longCycle() throws {
    // Mentee i may have mentors i and i + 1 around a circle, all scores equal: the lowest mentor for
    // mentee 0 settles all others.
    let count = 5_000
    let pairs = (0..<count).flatMap { mentee in
      [mentee, (mentee + 1) % count].map {
        EligiblePair(mentee: mentee, mentor: $0, score: 1)
      }
    }
    let ingredients = Ingredients(
      menteeCount: count, capacities: [Int](repeating: 1, count: count), pairs: pairs)
    let solution = try AssignmentSolver.solve(ingredients.problem())
    #expect(solution.mentors == (0..<count).map { $0 })
  }
}
