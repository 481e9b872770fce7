import Assignment
import Testing

@Suite("Streamed check of certificates")
struct StreamedCertificateCheckerTests {
  @Test("Judges every change of an answer as the check in memory does", arguments: 0..<6)
  func mutations(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<150 {
      let problem = try Ingredients.random(with: &generator).problem()
      let solution = try AssignmentSolver.solve(problem)
      guard case .optimal(let proof) = solution.certificate else { continue }
      var claim = Claim(solution.mentors, proof)
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        claim.change(mentorCount: problem.mentorCount, with: &generator)
      }
      let memory = CertificateChecker(problem)
        .firstViolation(mentors: claim.mentors, certificate: claim.certificate)
      let streamed = StreamedCertificateChecker(problem, threads: 2)
        .firstViolation(mentors: claim.mentors, certificate: claim.certificate)
      #expect((memory == nil) == (streamed == nil), "\(String(describing: (memory, streamed)))")
    }
  }

  @Test("Compares the stated figures")
  func figures() throws {
    let problem = try AssignmentProblem(
      menteeCount: 2, capacities: [2],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 3), EligiblePair(mentee: 1, mentor: 0, score: 5),
      ])
    let other = try AssignmentProblem(
      menteeCount: 2, capacities: [2],
      pairs: [
        EligiblePair(mentee: 0, mentor: 0, score: 3), EligiblePair(mentee: 1, mentor: 0, score: 4),
      ])
    let solution = try AssignmentSolver.solve(problem)
    #expect(
      try StreamedCertificateChecker(other).firstViolation(in: solution)
        == .wrongFigure(stated: 8, found: 7))
    #expect(try StreamedCertificateChecker(problem).firstViolation(in: solution) == nil)
  }
}

/// An assignment with its certificate, which tests spoil.
private struct Claim {
  var mentors: [Int?]
  private var menteePrices: [Int]
  private var mentorPrices: [Int]
  private var contestedMentees: [Int]
  private var contestedMentors: [Int]

  init(_ mentors: [Int?], _ proof: OptimalityCertificate) {
    self.mentors = mentors
    menteePrices = proof.menteePrices
    mentorPrices = proof.mentorPrices
    contestedMentees = proof.contestedMentees
    contestedMentors = proof.contestedMentors
  }

  var certificate: OptimalityCertificate {
    OptimalityCertificate(
      menteePrices: menteePrices, mentorPrices: mentorPrices, contestedMentees: contestedMentees,
      contestedMentors: contestedMentors)
  }

  mutating func change(mentorCount: Int, with generator: inout SeededGenerator) {
    let step = Bool.random(using: &generator) ? 1 : -1
    switch Int.random(in: 0..<7, using: &generator) {
    case 0:
      if let mentee = mentors.indices.randomElement(using: &generator) {
        mentors[mentee] =
          Bool.random(using: &generator)
          ? nil : Int.random(in: 0...mentorCount, using: &generator)
      }
    case 1:
      if let mentee = menteePrices.indices.randomElement(using: &generator) {
        menteePrices[mentee] += step
      }
    case 2:
      if let mentor = mentorPrices.indices.randomElement(using: &generator) {
        mentorPrices[mentor] &+= step
      }
    case 3: if !contestedMentees.isEmpty { contestedMentees.removeLast() }
    case 4: contestedMentors.append(Int.random(in: 0...mentorCount, using: &generator))
    case 5: menteePrices.append(0)
    default: if !mentorPrices.isEmpty { mentorPrices[0] = .max }
    }
  }
}
