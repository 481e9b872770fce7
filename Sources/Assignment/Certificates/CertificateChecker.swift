/// Verifies assignments against the problem, trusting nothing that the solver says.
///
/// The checker shares no code with the solver and follows the inequalities of
/// ``OptimalityCertificate`` literally. Prices that a stranger wrote into a certificate
/// must lie in a range within which two of them can be added; sums over all participants are made in
/// 128 bits.
public struct CertificateChecker: Sendable {
  let problem: AssignmentProblem

  /// Creates a checker for `problem`.
  public init(_ problem: AssignmentProblem) {
    self.problem = problem
  }

  /// The first thing that is wrong with `solution`, or `nil` where it is proved.
  ///
  /// - Complexity: O(*e* + *m* + *n*) for *e* eligible pairs.
  public func firstViolation(in solution: Solution) -> CertificateViolation? {
    do throws(CertificateViolation) {
      let figures = try figures(of: solution.mentors)
      try compare(solution.matchedCount, with: figures.matched)
      try compare(solution.totalScore, with: figures.total)
      guard solution.worstScore == figures.worst else {
        throw .wrongFigure(stated: solution.worstScore, found: figures.worst)
      }
      switch solution.certificate {
      case .optimal(let certificate):
        guard solution.objective == .score else { throw .otherObjective(solution.objective) }
        try prove(figures, by: certificate)
      case .fair(let certificate):
        return firstViolation(
          mentors: solution.mentors, certificate: certificate, objective: solution.objective)
      }
      return nil
    } catch {
      return error
    }
  }

  /// The first reason why `certificate` does not prove that giving each mentee the mentor listed in
  /// `mentors` is optimal for ``Objective/score``, or `nil` where it does.
  ///
  /// - Complexity: O(*e* + *m* + *n*) for *e* eligible pairs.
  public func firstViolation(
    mentors: [Int?], certificate: OptimalityCertificate,
  ) -> CertificateViolation? {
    do throws(CertificateViolation) {
      try prove(try figures(of: mentors), by: certificate)
      return nil
    } catch {
      return error
    }
  }

  /// What the assignment amounts to.
  struct Figures {
    var matched = 0
    var total = 0
    var worst: Int?
  }

  private func compare(_ stated: Int, with found: Int) throws(CertificateViolation) {
    guard stated == found else { throw .wrongFigure(stated: stated, found: found) }
  }

  /// Checks that the assignment is possible (eligible pairs, capacities and locks) and sums it up.
  func figures(of mentors: [Int?]) throws(CertificateViolation) -> Figures {
    guard mentors.count == problem.menteeCount else {
      throw .wrongLength(expected: problem.menteeCount, found: mentors.count)
    }
    var figures = Figures()
    var load = [Int](repeating: 0, count: problem.mentorCount)
    for (mentee, mentor) in mentors.enumerated() {
      if let lock = problem.lockedMentor(of: mentee), mentor != lock {
        throw .lockBroken(mentee: mentee, lock: lock)
      }
      guard let mentor else { continue }
      guard let score = problem.score(of: mentee, with: mentor) else {
        throw .notEligible(mentee: mentee, mentor: mentor)
      }
      load[mentor] += 1
      figures.matched += 1
      figures.total += score
      figures.worst = min(figures.worst ?? score, score)
    }
    for (mentor, mentees) in load.enumerated() where mentees > problem.capacities[mentor] {
      throw .overCapacity(mentor: mentor, capacity: problem.capacities[mentor], mentees: mentees)
    }
    return figures
  }

  private func prove(
    _ figures: Figures, by certificate: OptimalityCertificate,
  ) throws(CertificateViolation) {
    let (menteeCount, mentorCount) = (problem.menteeCount, problem.mentorCount)
    guard certificate.menteePrices.count == menteeCount else {
      throw .wrongLength(expected: menteeCount, found: certificate.menteePrices.count)
    }
    guard certificate.mentorPrices.count == mentorCount else {
      throw .wrongLength(expected: mentorCount, found: certificate.mentorPrices.count)
    }
    for price in certificate.menteePrices + certificate.mentorPrices
    where !OptimalityCertificate.priceRange.contains(price) {
      throw .priceOutOfRange(price)
    }
    let menteeIsContested = try [Bool](
      marking: certificate.contestedMentees, below: menteeCount)
    let mentorIsContested = try [Bool](
      marking: certificate.contestedMentors, below: mentorCount)

    // (1): the number of pairs.
    var countBound = menteeCount - certificate.contestedMentees.count
    for mentor in certificate.contestedMentors { countBound += problem.freeCapacities[mentor] }
    guard countBound == figures.matched else {
      throw .countNotProved(bound: countBound, pairs: figures.matched)
    }

    // (2): the prices, pair by pair.
    for mentor in 0..<mentorCount where !mentorIsContested[mentor] {
      let price = certificate.mentorPrices[mentor]
      guard price >= 0 else { throw .negativeMentorPrice(mentor: mentor, price: price) }
    }
    for mentee in 0..<menteeCount {
      try checkRow(
        of: mentee, isContested: menteeIsContested[mentee], mentorIsContested: mentorIsContested,
        certificate: certificate)
    }

    // (3): the total.
    var totalBound: Int128 = 0
    for price in certificate.menteePrices { totalBound += Int128(price) }
    for (mentor, price) in certificate.mentorPrices.enumerated() {
      totalBound += Int128(price) * Int128(problem.freeCapacities[mentor])
    }
    guard totalBound == Int128(figures.total) else {
      throw .totalNotProved(bound: Int(exactly: totalBound), total: figures.total)
    }
  }

  private func checkRow(
    of mentee: Int, isContested: Bool, mentorIsContested: [Bool],
    certificate: OptimalityCertificate,
  ) throws(CertificateViolation) {
    let price = certificate.menteePrices[mentee]
    if let lock = problem.lockedMentor(of: mentee) {
      guard !isContested else { throw .lockedMenteeContested(mentee: mentee) }
      guard let score = problem.score(of: mentee, with: lock), score == price else {
        let score = problem.score(of: mentee, with: lock) ?? 0
        throw .lockPriceDiffers(mentee: mentee, price: price, score: score)
      }
      return
    }
    guard !isContested || price >= 0 else {
      throw .negativeMenteePrice(mentee: mentee, price: price)
    }
    for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
      let mentor = Int(problem.columns[index])
      guard isContested == mentorIsContested[mentor] else {
        if isContested { throw .escapesContestedMentors(mentee: mentee, mentor: mentor) }
        continue
      }
      let sum = price + certificate.mentorPrices[mentor]
      guard sum >= problem.scores[index] else {
        throw .priceBelowScore(
          mentee: mentee, mentor: mentor, price: sum, score: problem.scores[index])
      }
    }
  }
}
