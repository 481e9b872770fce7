import Assignment
import Testing

@Suite("Checker of fair assignments")
struct FairnessCheckerTests {
  /// Mentees 0 and 1 compete for the place of mentor 0.
  ///
  /// Mentees 2 and 3 choose between mentors 1, 2
  /// and 3, of which mentor 3 has one place too many.
  private static func problem() throws -> AssignmentProblem {
    try AssignmentProblem(
      menteeCount: 5, capacities: [1, 1, 1, 2],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 1), EligiblePair(mentee: 1, mentor: 0, score: 3),
        EligiblePair(mentee: 2, mentor: 1, score: 1), EligiblePair(mentee: 2, mentor: 2, score: 3),
        EligiblePair(mentee: 3, mentor: 2, score: 3), EligiblePair(mentee: 3, mentor: 3, score: 2),
        EligiblePair(mentee: 4, mentor: 3, score: 3), EligiblePair(mentee: 4, mentor: 0, score: 9),
      ])
  }

  private static let mentors: [Int?] = [nil, 0, 2, 3, 3]

  /// At the score 1 no price is needed; at 2 the place of mentor 2 is worth a pair.
  private static let levels = [
    FairCertificate.Level(
      score: 2, mentorPrices: [FairCertificate.MentorPrice(mentor: 2, price: 1)])
  ]

  private func violation(
    _ mentors: [Int?] = mentors, levels: [FairCertificate.Level] = levels,
    contestedMentees: [Int] = [0, 1], contestedMentors: [Int] = [0],
    objective: Objective = .fair,
  ) throws -> CertificateViolation? {
    let certificate = FairCertificate(
      contestedMentees: contestedMentees, contestedMentors: contestedMentors, levels: levels)
    return CertificateChecker(try Self.problem()).firstViolation(
      mentors: mentors, certificate: certificate, objective: objective)
  }

  private func level(
    _ score: Int, _ prices: [Int: Int], leftOut: Int = 0, empty: Int = 0,
  ) -> FairCertificate.Level {
    FairCertificate.Level(
      score: score,
      mentorPrices: prices.sorted { $0.key < $1.key }.map {
        FairCertificate.MentorPrice(mentor: $0.key, price: $0.value)
      }, leftOutPrice: leftOut, emptyPlacePrice: empty)
  }

  @Test("Accepts a proof that was written by hand")
  func accepts() throws {
    #expect(try violation() == nil)
    #expect(try violation(levels: [level(2, [0: -1, 2: 1], leftOut: -1)]) == nil)
    #expect(
      try violation(levels: [level(2, [1: 4, 2: 5, 3: 4], empty: 4)]) == nil)
    let solution = try AssignmentSolver.solve(Self.problem(), objective: .fair)
    #expect(solution.mentors == Self.mentors)
  }

  @Test("Asks for no more than the lowest score where only the worst served count")
  func acceptsBottleneck() throws {
    #expect(try violation(objective: .bottleneck) == nil)
    #expect(
      try violation(levels: [], objective: .bottleneck)
        == .unfair(.priceBelowValue(score: 2, mentee: 3, mentor: 2)))
    #expect(try violation(objective: .score) == .otherObjective(.score))
  }

  @Test("Refuses a violation of each inequality")
  func refusesPrices() throws {
    #expect(
      try violation(levels: []) == .unfair(.priceBelowValue(score: 2, mentee: 3, mentor: 2)))
    #expect(
      try violation(levels: [level(2, [2: 1, 3: -1])])
        == .unfair(.emptyPlacePays(score: 2, mentor: 3)))
    #expect(
      try violation(levels: [level(2, [2: 1], leftOut: -1)])
        == .unfair(.leavingOutPays(score: 2, mentee: 1)))
    #expect(
      try violation(levels: [level(2, [2: 1], empty: 1)])
        == .unfair(.emptyPlacePays(score: 2, mentor: 1)))
    #expect(
      try violation(levels: [level(2, [1: 1, 2: 1])])
        == .unfair(.emptyPlacePriced(score: 2, mentor: 1)))
    #expect(
      try violation(levels: [level(1, [2: 1])] + Self.levels)
        == .unfair(.priceBelowValue(score: 2, mentee: 2, mentor: 1)))
  }

  @Test("Refuses assignments that are less fair or no assignments")
  func refusesAssignments() throws {
    #expect(
      try violation([nil, 0, 1, 2, 3])
        == .unfair(.priceBelowValue(score: 1, mentee: 2, mentor: 2)))
    #expect(
      try violation([0, nil, 2, 3, 3])
        == .unfair(.leavingOutPays(score: 1, mentee: 0)))
    #expect(try violation([nil, nil, 2, 3, 3]) == .countNotProved(bound: 4, pairs: 3))
    #expect(try violation([nil, 0, 2, 3]) == .wrongLength(expected: 5, found: 4))
    #expect(try violation([nil, 0, 2, 1, 3]) == .notEligible(mentee: 3, mentor: 1))
    #expect(
      try violation([nil, 0, 2, 2, 3]) == .overCapacity(mentor: 2, capacity: 1, mentees: 2))
  }

  @Test("Refuses levels and prices out of order or range")
  func refusesForm() throws {
    #expect(
      try violation(levels: Self.levels + Self.levels)
        == .unfair(.unexpectedLevel(score: 2)))
    #expect(
      try violation(levels: Self.levels + [level(3, [:])]) == .unfair(.unexpectedLevel(score: 3)))
    #expect(
      try violation(levels: [level(2, [4: 1])])
        == .unfair(.unorderedPrices(score: 2, mentor: 4)))
    #expect(
      try violation(levels: [level(2, [-1: 1])])
        == .unfair(.unorderedPrices(score: 2, mentor: -1)))
    #expect(
      try violation(levels: [level(2, [2: 0])])
        == .unfair(.unorderedPrices(score: 2, mentor: 2)))
    let pair = FairCertificate.MentorPrice(mentor: 2, price: 1)
    #expect(
      try violation(levels: [FairCertificate.Level(score: 2, mentorPrices: [pair, pair])])
        == .unfair(.unorderedPrices(score: 2, mentor: 2)))
    for price in [Int.min, .max, 1 << 31 + 1] {
      #expect(
        try violation(levels: [level(2, [2: price])])
          == .unfair(.priceOutOfRange(score: 2, price: price)))
      #expect(
        try violation(levels: [level(2, [2: 1], leftOut: price)])
          == .unfair(.priceOutOfRange(score: 2, price: price)))
    }
  }

  @Test("Refuses contested sets that prove nothing")
  func refusesSets() throws {
    #expect(try violation(contestedMentees: [0]) == .countNotProved(bound: 5, pairs: 4))
    #expect(try violation(contestedMentees: [1, 0]) == .unorderedNumbers(found: 0))
    #expect(
      try violation(contestedMentees: [0, 2])
        == .escapesContestedMentors(mentee: 2, mentor: 1))
  }

  @Test("Accepts exactly the fair ones of all assignments", arguments: 0..<20)
  func acceptsExactlyFair(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(11_000 + seed))
    for _ in 0..<30 {
      let ingredients = Ingredients.random(
        maximumMentees: 5, maximumMentors: 3, with: &generator)
      let problem = try ingredients.problem()
      let best = fairestByTrying(ingredients)
      let solution = try AssignmentSolver.solve(problem, objective: .fair, ties: .firstFound)
      guard case .fair(let certificate) = solution.certificate else { continue }
      let checker = CertificateChecker(problem)
      for mentors in allAssignments(ingredients) {
        let isFair = ingredients.fairness(of: mentors) == best
        let violation = checker.firstViolation(mentors: mentors, certificate: certificate)
        #expect((violation == nil) == isFair, "\(ingredients) \(mentors)")
      }
    }
  }

  @Test("Accepts no unfair assignment, whatever the prices", arguments: 0..<20)
  func acceptsNothingUnfair(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(12_000 + seed))
    for _ in 0..<30 {
      let ingredients = Ingredients.random(
        maximumMentees: 4, maximumMentors: 3, with: &generator)
      let problem = try ingredients.problem()
      let best = fairestByTrying(ingredients)
      let solution = try AssignmentSolver.solve(problem, objective: .fair, ties: .firstFound)
      guard case .fair(let proof) = solution.certificate else { continue }
      let checker = CertificateChecker(problem)
      let scores = Set(ingredients.pairs.map(\.score)).sorted()
      for _ in 0..<30 {
        let certificate = FairCertificate(
          contestedMentees: proof.contestedMentees, contestedMentors: proof.contestedMentors,
          levels: scores.dropLast().map { score in
            var prices: [Int: Int] = [:]
            for mentor in ingredients.capacities.indices {
              let price = Int.random(in: -1...1, using: &generator)
              if price != 0 { prices[mentor] = price }
            }
            return level(
              score, prices, leftOut: Int.random(in: -1...1, using: &generator),
              empty: Int.random(in: -1...1, using: &generator))
          })
        for mentors in allAssignments(ingredients)
        where checker.firstViolation(mentors: mentors, certificate: certificate) == nil {
          #expect(ingredients.fairness(of: mentors) == best, "\(ingredients) \(certificate)")
        }
      }
    }
  }

  /// Every list of eligible mentors that keeps the locks; capacities are left to the checker.
  private func allAssignments(_ ingredients: Ingredients) -> [[Int?]] {
    var lists: [[Int?]] = [[]]
    for mentee in 0..<ingredients.menteeCount {
      var options: [Int?] = ingredients.pairs.filter { $0.mentee == mentee }.map(\.mentor)
      options.append(nil)
      if let lock = ingredients.locks.first(where: { $0.mentee == mentee }) {
        options = [lock.mentor]
      }
      lists = lists.flatMap { list in options.map { list + [$0] } }
    }
    return lists.filter { list in
      ingredients.capacities.indices.allSatisfy { mentor in
        list.count { $0 == mentor } <= ingredients.capacities[mentor]
      }
    }
  }

  @Test("Questions about the total are not answered for a fair assignment")
  func refusesExplorer() throws {
    let problem = try Self.problem()
    let solution = try AssignmentSolver.solve(problem, objective: .fair)
    #expect(throws: CertificateViolation.otherObjective(.fair)) {
      try SolutionExplorer(solution, of: problem)
    }
  }
}
