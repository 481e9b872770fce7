import Assignment
import Testing

@Suite("Solution explorer")
struct SolutionExplorerTests {
  @Test("The critical set is the smallest that has too few places", arguments: 0..<10)
  func criticalSets(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1_000 + seed))
    for _ in 0..<60 {
      let ingredients = Ingredients.random(with: &generator)
      let problem = try ingredients.problem()
      let solution = try AssignmentSolver.solve(problem)
      let explorer = try SolutionExplorer(solution, of: problem)
      for mentee in 0..<problem.menteeCount {
        let set = explorer.criticalSet(of: mentee)
        guard solution.mentors[mentee] == nil else {
          #expect(set == nil)
          continue
        }
        let found = try #require(set)
        #expect(found.mentees == smallestViolator(with: mentee, problem, solution))
        let mentors = Set(
          found.mentees.flatMap { problem.eligibleMentors(of: $0).map(\.mentor) })
        #expect(found.mentors == mentors.sorted())
        #expect(found.places == mentors.reduce(0) { $0 + problem.freeCapacities[$1] })
        #expect(found.mentees.count == found.places + 1)
        let capacity = mentors.reduce(0) { $0 + problem.capacities[$1] }
        #expect(found.lockedPlaces == capacity - found.places)
      }
    }
  }

  /// What all sets of `mentee` and mentees with mentors, more numerous than their places, share.
  private func smallestViolator(
    with mentee: Int, _ problem: AssignmentProblem, _ solution: Solution,
  ) -> [Int] {
    let others = (0..<problem.menteeCount).filter {
      solution.mentors[$0] != nil && problem.lockedMentor(of: $0) == nil
    }
    var common: Set<Int>?
    for mask in 0..<(1 << others.count) {
      let set = [mentee] + others.indices.filter { mask >> $0 & 1 == 1 }.map { others[$0] }
      let mentors = Set(set.flatMap { problem.eligibleMentors(of: $0).map(\.mentor) })
      let places = mentors.reduce(0) { $0 + problem.freeCapacities[$1] }
      if set.count > places { common = common?.intersection(set) ?? Set(set) }
    }
    return (common ?? []).sorted()
  }

  @Test("A forced pair loses what solving again with a lock loses", arguments: 0..<20)
  func forcing(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(2_000 + seed))
    for _ in 0..<40 {
      let ingredients = Ingredients.random(
        maximumMentees: 7, maximumMentors: 4, with: &generator)
      let problem = try ingredients.problem()
      let solution = try AssignmentSolver.solve(problem)
      let explorer = try SolutionExplorer(solution, of: problem)
      let lockedMentees = Set(ingredients.locks.map(\.mentee))
      for pair in ingredients.pairs where !lockedMentees.contains(pair.mentee) {
        var locked = ingredients
        locked.locks.append(LockedPair(mentee: pair.mentee, mentor: pair.mentor))
        guard let expected = bruteForce(locked) else {
          let error = ForcingError.noFreePlace(
            mentor: pair.mentor, capacity: problem.capacities[pair.mentor])
          #expect(throws: error) { try explorer.forcing(pair.mentee, to: pair.mentor) }
          continue
        }
        let forced = try explorer.forcing(pair.mentee, to: pair.mentor)
        #expect(forced.lostPairs == solution.matchedCount - expected.pairs)
        #expect(forced.lostScore == solution.totalScore - expected.total, "\(locked)")
        let changed = try applied(forced.moves, to: solution)
        #expect(changed[pair.mentee] == pair.mentor)
        #expect(try worth(of: changed, in: problem) == expected)
      }
    }
  }

  /// Two mentees want mentor 0, who has one place; mentee 2 is locked to mentor 1, who has none left.
  private static let small = Ingredients(
    menteeCount: 3, capacities: [1, 1],
    pairs: [
      EligiblePair(mentee: 0, mentor: 0, score: 5), EligiblePair(mentee: 1, mentor: 0, score: 3),
      EligiblePair(mentee: 1, mentor: 1, score: 9), EligiblePair(mentee: 2, mentor: 0, score: 1),
      EligiblePair(mentee: 2, mentor: 1, score: 1),
    ], locks: [LockedPair(mentee: 2, mentor: 1)])

  @Test("Says who changes when the one left out gets the mentor of another")
  func replacement() throws {
    let problem = try Self.small.problem()
    let explorer = try SolutionExplorer(AssignmentSolver.solve(problem), of: problem)
    let forced = try explorer.forcing(1, to: 0)
    #expect(forced.lostPairs == 0)
    #expect(forced.lostScore == 2)
    #expect(forced.moves.map(\.mentee) == [1, 0])
    #expect(forced.moves.map(\.from) == [nil, 0])
    #expect(forced.moves.map(\.to) == [0, nil])
    let kept = try explorer.forcing(0, to: 0)
    #expect(kept.moves.isEmpty)
    let set = try #require(explorer.criticalSet(of: 1))
    #expect(set.mentees == [0, 1])
    #expect(set.mentors == [0, 1])
    #expect(set.places == 1)
    #expect(set.lockedPlaces == 1)
  }

  @Test(
    "Refuses to force what cannot be",
    arguments: [
      (0, 1, ForcingError.notEligible(mentee: 0, mentor: 1)),
      (1, 1, .noFreePlace(mentor: 1, capacity: 1)),
      (2, 0, .menteeLocked(mentee: 2, lock: 1)),
      (3, 0, .unknownNumber(3)),
      (-1, 0, .unknownNumber(-1)),
      (0, 2, .unknownNumber(2)),
    ])
  func refuses(mentee: Int, mentor: Int, error: ForcingError) throws {
    let problem = try Self.small.problem()
    let explorer = try SolutionExplorer(AssignmentSolver.solve(problem), of: problem)
    #expect(throws: error) { try explorer.forcing(mentee, to: mentor) }
  }

  @Test("Does not explore a solution of another problem")
  func foreignSolution() throws {
    let problem = try Self.small.problem()
    var other = Self.small
    other.pairs[0] = EligiblePair(mentee: 0, mentor: 0, score: 6)
    let solution = try AssignmentSolver.solve(other.problem())
    #expect(throws: CertificateViolation.self) { try SolutionExplorer(solution, of: problem) }
  }
}
