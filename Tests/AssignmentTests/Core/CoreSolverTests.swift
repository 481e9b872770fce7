import Assignment
import Testing

@Suite("Growing core")
struct CoreSolverTests {
  /// The smallest core and the smallest steps, so that everything has to be priced out.
  private static let smallest = CoreOptions(
    candidates: 1, additions: 1, completeLimit: 0, threads: 2)

  @Test("Reaches what the solver reaches with all pairings", arguments: 0..<8)
  func sameWorth(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      let ingredients = Ingredients.random(with: &generator)
      let problem = try ingredients.problem()
      let options = CoreOptions(
        candidates: Int.random(in: 1...3, using: &generator),
        additions: Int.random(in: 1...2, using: &generator), completeLimit: 0, threads: 2)
      var core = try CoreSolver(problem, options: options)
      let solution = try core.solve()
      let best = try #require(bruteForce(ingredients))
      #expect(Worth(pairs: solution.matchedCount, total: solution.totalScore) == best)
      #expect(CertificateChecker(problem).firstViolation(in: solution) == nil)
      #expect(CertificateChecker(core.problem).firstViolation(in: solution) == nil)
      #expect(try StreamedCertificateChecker(problem).firstViolation(in: solution) == nil)
    }
  }

  @Test("A core that is everything gives the very answer of the solver")
  func complete() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let problem = try Ingredients.random(with: &generator).problem()
      var core = try CoreSolver(problem)
      #expect(core.isComplete)
      #expect(try core.solve() == AssignmentSolver.solve(problem))
      #expect(core.problem == problem)
    }
  }

  @Test(
    "Larger problems of many kinds: wide and narrow scores, many ties, few and many places",
    arguments: [
      (600, 60, 0...1000), (600, 60, 0...3), (300, 150, -5...5), (500, 40, 7...7),
      (100, 200, 0...1_000_000),
    ])
  func larger(mentees: Int, mentors: Int, scores: ClosedRange<Int>) throws {
    let problem = try Ingredients.large(
      mentees: mentees, mentors: mentors, degree: mentors / 2, scores: scores, seed: 21
    ).problem()
    let whole = try AssignmentSolver.solve(problem, ties: .firstFound)
    for candidates in [1, 4, 16] {
      var core = try CoreSolver(
        problem, options: CoreOptions(candidates: candidates, additions: 4, completeLimit: 0))
      let solution = try core.solve(ties: .firstFound)
      #expect(solution.matchedCount == whole.matchedCount)
      #expect(solution.totalScore == whole.totalScore)
      #expect(CertificateChecker(problem).firstViolation(in: solution) == nil)
      #expect(core.problem.pairCount < problem.pairCount)
    }
  }

  @Test("Mentees whose best mentors are all the same find the others")
  func popular() throws {
    // Everybody likes mentor 0 best, then 1, and so on; each has one place.
    let count = 40
    let pairs = (0..<count).flatMap { mentee in
      (0..<count).map { EligiblePair(mentee: mentee, mentor: $0, score: 1000 - 10 * $0) }
    }
    let problem = try AssignmentProblem(
      menteeCount: count, capacities: [Int](repeating: 1, count: count), pairs: pairs)
    var core = try CoreSolver(problem, options: Self.smallest)
    let solution = try core.solve()
    #expect(solution.matchedCount == count)
    #expect(core.passes > 2)
  }

  @Test("Any number of threads gives the same answer, prices included", arguments: [1, 2, 3, 8])
  func threads(count: Int) throws {
    let problem = try Ingredients.large(
      mentees: 3000, mentors: 400, degree: 60, scores: 0...50, seed: 5
    ).problem()
    func solution(_ threads: Int) throws -> (Solution, AssignmentProblem) {
      var core = try CoreSolver(
        problem,
        options: CoreOptions(candidates: 4, additions: 3, completeLimit: 0, threads: threads))
      let solution = try core.solve()
      return (solution, core.problem)
    }
    let one = try solution(1)
    let many = try solution(count)
    #expect(one.0 == many.0)
    #expect(one.1 == many.1)
  }

  @Test("What a pair would cost is told as exactly as with all pairings", arguments: 0..<4)
  func forcing(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(100 + seed))
    for _ in 0..<40 {
      let problem = try Ingredients.random(with: &generator).problem()
      let explorer = try SolutionExplorer(AssignmentSolver.solve(problem), of: problem)
      for mentee in 0..<problem.menteeCount {
        for option in problem.eligibleMentors(of: mentee) {
          var core = try CoreSolver(problem, options: Self.smallest)
          let solution = try core.solve()
          try core.include(mentee, with: option.mentor)
          let grown = try SolutionExplorer(solution, of: core.problem)
          let expected = Result { try explorer.forcing(mentee, to: option.mentor) }
          let found = Result { try grown.forcing(mentee, to: option.mentor) }
          switch (expected, found) {
          case (.success(let left), .success(let right)):
            #expect(left.lostPairs == right.lostPairs)
            #expect(left.lostScore == right.lostScore)
          case (.failure(let left), .failure(let right)):
            #expect(left as? ForcingError == right as? ForcingError)
          default: Issue.record("\(expected) and \(found)")
          }
        }
      }
    }
  }

  @Test("Reports the scoring and stops when it is told to")
  func progress() throws {
    let problem = try Ingredients.large(
      mentees: 3000, mentors: 2000, degree: 5, scores: 0...50, seed: 5
    ).problem()
    let options = CoreOptions(candidates: 2, additions: 1, completeLimit: 0, threads: 2)
    var reports: [SolvingProgress] = []
    _ = try CoreSolver(problem, options: options) {
      reports.append($0)
      return .proceed
    }
    #expect(reports.count > 1)
    #expect(reports.allSatisfy { $0.phase == .scoring && $0.total == 3000 })
    #expect(reports.map(\.done) == reports.map(\.done).sorted())
    #expect(throws: AssignmentError.stopped) {
      try CoreSolver(problem, options: options) { $0.done > 0 ? .stop : .proceed }
    }
  }

  @Test("Refuses locks as a problem does")
  func locks() throws {
    let source = LockedTable(locks: [0: 0, 1: 0])
    #expect(throws: AssignmentError.locksExceedCapacity(mentor: 0, capacity: 1, locks: 2)) {
      try CoreSolver(source, options: Self.smallest)
    }
    #expect(throws: AssignmentError.lockNotEligible(mentee: 1, mentor: 2)) {
      try CoreSolver(LockedTable(locks: [1: 2]), options: Self.smallest)
    }
  }
}

/// Two mentees and three mentors with one place each; the last of them suits nobody.
private struct LockedTable: PairingSource {
  struct Reader: PairingReader {
    mutating func read(_ mentee: Int, into row: inout PairingRow) {
      row.removeAll()
      row.append(mentor: 0, score: 3)
      row.append(mentor: 1, score: 5)
    }
  }

  let locks: [Int: Int]
  let menteeCount = 2
  let capacities = [1, 1, 1]

  func lockedMentor(of mentee: Int) -> Int? { locks[mentee] }
  func makeReader() -> Reader { Reader() }
}
