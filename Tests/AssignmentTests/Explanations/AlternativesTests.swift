import Assignment
import Testing

@Suite("Alternatives")
struct AlternativesTests {
  @Test("All alternatives at once are what each costs alone", arguments: 0..<20)
  func likeForcing(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(7_000 + seed))
    for _ in 0..<40 {
      let ingredients = Ingredients.random(with: &generator)
      let problem = try ingredients.problem()
      let solution = try AssignmentSolver.solve(problem)
      let explorer = try SolutionExplorer(solution, of: problem)
      var ofMentors: Set<[Int]> = []
      for mentor in 0..<problem.mentorCount {
        let found = explorer.alternatives(ofMentor: mentor)
        try expectSound(found, explorer, solution, problem)
        ofMentors.formUnion(found.map { [$0.mentee, $0.mentor] })
      }
      var ofMentees: Set<[Int]> = []
      for mentee in 0..<problem.menteeCount {
        let found = explorer.alternatives(ofMentee: mentee)
        try expectSound(found, explorer, solution, problem)
        ofMentees.formUnion(found.map { [$0.mentee, $0.mentor] })
      }
      let possible = (0..<problem.menteeCount).flatMap { mentee in
        problem.eligibleMentors(of: mentee).map(\.mentor)
          .filter { (try? explorer.forcing(mentee, to: $0).moves.isEmpty) == false }
          .map { [mentee, $0] }
      }
      #expect(ofMentees == Set(possible))
      #expect(ofMentors == ofMentees)
    }
  }

  private func expectSound(
    _ found: [ForcedPair], _ explorer: SolutionExplorer, _ solution: Solution,
    _ problem: AssignmentProblem,
  ) throws {
    let order = found.map { [$0.lostPairs, $0.lostScore] }
    #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
    for pair in found {
      let alone = try explorer.forcing(pair.mentee, to: pair.mentor)
      #expect(pair.lostPairs == alone.lostPairs)
      #expect(pair.lostScore == alone.lostScore)
      let changed = try applied(pair.moves, to: solution)
      #expect(changed[pair.mentee] == pair.mentor)
      #expect(
        try worth(of: changed, in: problem)
          == Worth(
            pairs: solution.matchedCount - pair.lostPairs,
            total: solution.totalScore - pair.lostScore))
    }
  }

  @Test("Whom everybody may have without loss is what all best assignments show", arguments: 0..<30)
  func choices(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(8_000 + seed))
    for _ in 0..<30 {
      let ingredients = Ingredients.random(maximumMentees: 6, maximumMentors: 4, with: &generator)
      let problem = try ingredients.problem()
      let solution = try AssignmentSolver.solve(problem)
      let choices = try SolutionExplorer(solution, of: problem).choices()
      var expected = [Set<Int?>](repeating: [], count: problem.menteeCount)
      let best = Worth(pairs: solution.matchedCount, total: solution.totalScore)
      forEachAssignment(of: problem) { mentors in
        guard (try? worth(of: mentors, in: problem)) == best else { return }
        for (mentee, mentor) in mentors.enumerated() { expected[mentee].insert(mentor) }
      }
      for choice in choices {
        #expect(
          choice.mentors == expected[choice.mentee].compactMap { $0 }.sorted(), "\(ingredients)")
        #expect(choice.mayBeWithout == expected[choice.mentee].contains(nil), "\(ingredients)")
        #expect(choice.isFixed == (expected[choice.mentee].count == 1))
      }
    }
  }

  /// Calls `body` with every assignment that keeps capacities and locks.
  private func forEachAssignment(of problem: AssignmentProblem, _ body: ([Int?]) -> Void) {
    var mentors = [Int?](repeating: nil, count: problem.menteeCount)
    var free = problem.capacities
    func place(_ mentee: Int) {
      guard mentee < problem.menteeCount else { return body(mentors) }
      let lock = problem.lockedMentor(of: mentee)
      if lock == nil { place(mentee + 1) }
      for mentor in problem.eligibleMentors(of: mentee).map(\.mentor)
      where free[mentor] > 0 && (lock ?? mentor) == mentor {
        free[mentor] -= 1
        mentors[mentee] = mentor
        place(mentee + 1)
        mentors[mentee] = nil
        free[mentor] += 1
      }
    }
    place(0)
  }
}
