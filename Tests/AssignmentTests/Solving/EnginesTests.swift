import Testing

@testable import Assignment

/// The methods that solve parts, each held to the certificate and to the other.
@Suite("Engines of the solver")
struct EnginesTests {
  /// Solves both parts of `problem` by one method and checks the result by its certificate.
  private func solve<Weight: PartWeight>(
    _ problem: AssignmentProblem, _ width: Weight.Type,
    by method: (consuming PartGraph<Weight>) throws -> PartAnswer?,
  ) throws -> Solution {
    let split = Decomposition(problem, by: MaximumMatching(problem))
    var draft = SolutionDraft(problem, split)
    draft.takeContested(try #require(try method(.contested(of: problem, split))))
    draft.takeRest(try #require(try method(.rest(of: problem, split))))
    let solution = try draft.finished(ties: .firstFound, watch: Watch(nil))
    #expect(CertificateChecker(problem).firstViolation(in: solution) == nil)
    return solution
  }

  private func auction<Weight: PartWeight>(
    _ graph: consuming PartGraph<Weight>,
  ) throws -> PartAnswer? {
    try ScaledAuction.solve(Market(graph), Watch(nil))
  }

  private func paths<Weight: PartWeight>(
    _ graph: consuming PartGraph<Weight>,
  ) throws -> PartAnswer? {
    guard case .solved(let answer) = try ShortestPaths.solve(graph, withinReason: false, Watch(nil))
    else { return nil }
    return answer
  }

  private func expectAgreement(_ problem: AssignmentProblem) throws {
    let best = try solve(problem, Int.self, by: paths)
    for other in [
      try solve(problem, Int32.self, by: paths), try solve(problem, Int32.self, by: auction),
      try solve(problem, Int.self, by: auction),
    ] {
      #expect(other.matchedCount == best.matchedCount)
      #expect(other.totalScore == best.totalScore)
    }
  }

  @Test("Paths and auction agree on small problems of any kind", arguments: 0..<20)
  func small(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(7_000 + seed))
    for _ in 0..<60 { try expectAgreement(Ingredients.random(with: &generator).problem()) }
  }

  @Test(
    "Paths and auction agree where places are as scarce as people and only neighbours suit",
    arguments: [(60, 4), (400, 6), (2_000, 10)])
  func tight(mentees: Int, degree: Int) throws {
    try expectAgreement(
      Ingredients.neighbours(mentees: mentees, degree: degree, seed: 21).problem())
  }

  @Test("Paths and auction agree on products of numbers", arguments: [2, 17, 60])
  func products(count: Int) throws {
    let pairs = (0..<count).flatMap { mentee in
      (0..<count).map { mentor in
        EligiblePair(mentee: mentee, mentor: mentor, score: (mentee + 1) * (mentor + 1))
      }
    }
    try expectAgreement(
      Ingredients(
        menteeCount: count, capacities: [Int](repeating: 1, count: count), pairs: pairs
      ).problem())
  }

  @Test("A hard problem is solved by the auction, and as the paths would")
  func handsOver() throws {
    let problem = try Ingredients.neighbours(mentees: 6_000, degree: 8, seed: 3).problem()
    let split = Decomposition(problem, by: MaximumMatching(problem))
    let outcome = try ShortestPaths<Int32>.solve(
      .rest(of: problem, split), withinReason: true, Watch(nil))
    guard case .tooLong = outcome else {
      Issue.record("the paths finish within reason, so the case is not hard")
      return
    }
    let solution = try AssignmentSolver.solve(problem, ties: .firstFound)
    #expect(
      solution.matchedCount == split.menteeIsContested.count { !$0 }
        + contestedPlaces(problem, split))
  }

  private func contestedPlaces(_ problem: AssignmentProblem, _ split: Decomposition) -> Int {
    problem.freeCapacities.indices.filter { split.mentorIsContested[$0] }
      .reduce(0) { $0 + problem.freeCapacities[$1] }
  }

  @Test("Gives narrow weights up where prices outgrow them, and solves with wide ones")
  func outgrows() throws {
    // A chain in which each displacement costs nearly the whole range of narrow weights.
    let step = Int(Int32.ceiling) - 2
    let count = 12
    let pairs =
      (0..<count).flatMap { mentee in
        (0...1).compactMap { next -> EligiblePair? in
          let mentor = mentee + next
          guard mentor <= count else { return nil }
          return EligiblePair(mentee: mentee, mentor: mentor, score: next == 0 ? step : 0)
        }
      } + [EligiblePair(mentee: count, mentor: 0, score: step)]
    let ingredients = Ingredients(
      menteeCount: count + 1, capacities: [Int](repeating: 1, count: count + 1), pairs: pairs)
    let problem = try ingredients.problem()
    let split = Decomposition(problem, by: MaximumMatching(problem))
    let narrow = try ShortestPaths<Int32>.solve(
      .rest(of: problem, split), withinReason: false, Watch(nil))
    guard case .tooLarge = narrow else {
      Issue.record("the narrow weights suffice, so the case shows nothing")
      return
    }
    let solution = try AssignmentSolver.solve(problem)
    #expect(solution.matchedCount == count + 1)
    #expect(solution.totalScore == step)
  }
}
