import Assignment
import Testing

@Suite("Certificate checker")
struct CertificateCheckerTests {
  /// Mentees 0 and 1 compete for the one place of mentor 0; mentee 2 chooses between mentors 1 and 2,
  /// mentee 3 is locked to mentor 2, and mentee 4 has mentor 1 or, never used, mentor 0.
  private static func problem() throws -> AssignmentProblem {
    try AssignmentProblem(
      menteeCount: 5, capacities: [1, 2, 2],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 5), EligiblePair(mentee: 1, mentor: 0, score: 3),
        EligiblePair(mentee: 2, mentor: 1, score: 4), EligiblePair(mentee: 2, mentor: 2, score: 6),
        EligiblePair(mentee: 3, mentor: 2, score: -2), EligiblePair(mentee: 3, mentor: 1, score: 8),
        EligiblePair(mentee: 4, mentor: 0, score: 99), EligiblePair(mentee: 4, mentor: 1, score: 1),
      ], locks: [LockedPair(mentee: 3, mentor: 2)])
  }

  private static let mentors: [Int?] = [0, nil, 2, 2, 1]

  /// A certificate by hand: with mentee 0 worth 1 and mentor 0 worth 4, (0, 0) is met exactly and
  /// (1, 0) is exceeded.
  private static let certificate = OptimalityCertificate(
    menteePrices: [1, 0, 6, -2, 1], mentorPrices: [4, 0, 0],
    contestedMentees: [0, 1], contestedMentors: [0])

  private func violation(
    mentors: [Int?] = mentors, menteePrices: [Int]? = nil, mentorPrices: [Int]? = nil,
    contestedMentees: [Int]? = nil, contestedMentors: [Int]? = nil,
  ) throws -> CertificateViolation? {
    let certificate = OptimalityCertificate(
      menteePrices: menteePrices ?? Self.certificate.menteePrices,
      mentorPrices: mentorPrices ?? Self.certificate.mentorPrices,
      contestedMentees: contestedMentees ?? Self.certificate.contestedMentees,
      contestedMentors: contestedMentors ?? Self.certificate.contestedMentors)
    return CertificateChecker(try Self.problem()).firstViolation(
      mentors: mentors, certificate: certificate)
  }

  @Test("Accepts a proof that was written by hand")
  func accepts() throws {
    #expect(try violation() == nil)
    let solution = try AssignmentSolver.solve(Self.problem())
    #expect(solution.mentors == Self.mentors)
  }

  @Test(
    "Refuses an assignment that is not possible",
    arguments: [
      ([0, nil, 2, 2], CertificateViolation.wrongLength(expected: 5, found: 4)),
      ([1, nil, 2, 2, 1], .notEligible(mentee: 0, mentor: 1)),
      ([7, nil, 2, 2, 1], .notEligible(mentee: 0, mentor: 7)),
      ([-1, nil, 2, 2, 1], .notEligible(mentee: 0, mentor: -1)),
      ([0, 0, 2, 2, 1], .overCapacity(mentor: 0, capacity: 1, mentees: 2)),
      ([0, nil, 2, 1, 1], .lockBroken(mentee: 3, lock: 2)),
      ([0, nil, 2, nil, 1], .lockBroken(mentee: 3, lock: 2)),
    ])
  func refusesAssignment(mentors: [Int?], expected: CertificateViolation) throws {
    #expect(try violation(mentors: mentors) == expected)
  }

  @Test("Refuses an assignment that could be better")
  func refusesWorse() throws {
    #expect(try violation(mentors: [nil, 0, 2, 2, 1]) == .totalNotProved(bound: 10, total: 8))
    #expect(try violation(mentors: [0, nil, 1, 2, 1]) == .totalNotProved(bound: 10, total: 8))
    #expect(try violation(mentors: [0, nil, nil, 2, 1]) == .countNotProved(bound: 4, pairs: 3))
  }

  @Test("Refuses prices that are too low, too high, of the wrong sign or number")
  func refusesPrices() throws {
    #expect(
      try violation(menteePrices: [0, 0, 6, -2, 1])
        == .priceBelowScore(mentee: 0, mentor: 0, price: 4, score: 5))
    #expect(
      try violation(menteePrices: [2, 0, 6, -2, 1]) == .totalNotProved(bound: 11, total: 10))
    #expect(
      try violation(mentorPrices: [4, 1, 0]) == .totalNotProved(bound: 12, total: 10))
    #expect(
      try violation(menteePrices: [-1, 0, 6, -2, 1], mentorPrices: [6, 0, 0])
        == .negativeMenteePrice(mentee: 0, price: -1))
    #expect(
      try violation(mentorPrices: [4, -1, 0]) == .negativeMentorPrice(mentor: 1, price: -1))
    #expect(
      try violation(menteePrices: [1, 0, 6, -1, 0])
        == .lockPriceDiffers(mentee: 3, price: -1, score: -2))
    #expect(
      try violation(menteePrices: [1, 0, 6, -2]) == .wrongLength(expected: 5, found: 4))
    #expect(try violation(mentorPrices: [4, 0]) == .wrongLength(expected: 3, found: 2))
  }

  @Test("Refuses prices whose sums could overflow", arguments: [Int.max, .min, 1 << 61 + 1])
  func refusesOverflow(price: Int) throws {
    #expect(try violation(menteePrices: [price, 0, 6, -2, 1]) == .priceOutOfRange(price))
    #expect(try violation(mentorPrices: [price, 0, 0]) == .priceOutOfRange(price))
  }

  @Test("Adds up prices beyond 64 bits")
  func wideSum() throws {
    let limit = OptimalityCertificate.priceRange.upperBound
    #expect(
      try violation(
        menteePrices: [limit, limit, limit, -2, limit], mentorPrices: [limit, 0, limit])
        == .totalNotProved(bound: nil, total: 10))
    #expect(
      try violation(mentorPrices: [-limit, 0, 0])
        == .priceBelowScore(mentee: 0, mentor: 0, price: 1 - limit, score: 5))
  }

  @Test("Refuses contested sets that prove nothing")
  func refusesSets() throws {
    #expect(
      try violation(contestedMentees: [0, 1, 2])
        == .countNotProved(bound: 3, pairs: 4))
    #expect(try violation(contestedMentees: [0]) == .countNotProved(bound: 5, pairs: 4))
    #expect(try violation(contestedMentees: [1, 0]) == .unorderedNumbers(found: 0))
    #expect(try violation(contestedMentees: [1, 1]) == .unorderedNumbers(found: 1))
    #expect(try violation(contestedMentees: [0, 5]) == .unorderedNumbers(found: 5))
    #expect(try violation(contestedMentors: [-1]) == .unorderedNumbers(found: -1))
    #expect(try violation(contestedMentors: [3]) == .unorderedNumbers(found: 3))
    #expect(
      try violation(contestedMentees: [0, 3])
        == .lockedMenteeContested(mentee: 3))
    #expect(
      try violation(contestedMentees: [0, 2])
        == .escapesContestedMentors(mentee: 2, mentor: 1))
  }

  @Test("Refuses the solution of a problem that has changed since")
  func refusesStaleFigures() throws {
    let solution = try AssignmentSolver.solve(Self.problem())
    var ingredients = Ingredients(
      menteeCount: 5, capacities: [1, 2, 2], pairs: [], locks: [LockedPair(mentee: 3, mentor: 2)])
    for mentee in 0..<5 {
      for option in try Self.problem().eligibleMentors(of: mentee) {
        let score = mentee == 4 && option.mentor == 1 ? 2 : option.score
        ingredients.pairs.append(
          EligiblePair(mentee: mentee, mentor: option.mentor, score: score))
      }
    }
    let checker = CertificateChecker(try ingredients.problem())
    #expect(checker.firstViolation(in: solution) == .wrongFigure(stated: 10, found: 11))
    #expect(CertificateChecker(try Self.problem()).firstViolation(in: solution) == nil)
  }

  @Test("Refuses every solution in which one price that counts is changed by one", arguments: 0..<5)
  func refusesMutations(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(3_000 + seed))
    for _ in 0..<40 {
      let problem = try Ingredients.random(with: &generator).problem()
      let solution = try AssignmentSolver.solve(problem)
      guard case .optimal(let proof) = solution.certificate else { continue }
      let checker = CertificateChecker(problem)
      for step in [-1, 1] {
        for mentee in 0..<problem.menteeCount {
          var prices = proof.menteePrices
          prices[mentee] += step
          let changed = OptimalityCertificate(
            menteePrices: prices, mentorPrices: proof.mentorPrices,
            contestedMentees: proof.contestedMentees, contestedMentors: proof.contestedMentors)
          #expect(
            checker.firstViolation(mentors: solution.mentors, certificate: changed) != nil)
        }
        for mentor in 0..<problem.mentorCount where problem.freeCapacities[mentor] > 0 {
          var prices = proof.mentorPrices
          prices[mentor] += step
          let changed = OptimalityCertificate(
            menteePrices: proof.menteePrices, mentorPrices: prices,
            contestedMentees: proof.contestedMentees, contestedMentors: proof.contestedMentors)
          #expect(
            checker.firstViolation(mentors: solution.mentors, certificate: changed) != nil)
        }
      }
    }
  }
}
