internal import Assignment

/// The pairings of a graph as the solver asks for them.
struct CandidateSource: PairingSource {
  let graph: CandidateGraph
  let capacities: [Int]

  /// The position of the mentor to whom a mentee is locked, by position.
  let locks: [Int: Int]

  /// What pairs that exist count on top of their scores.
  let bonuses: PairBonuses

  var menteeCount: Int { graph.mentees.count }

  func lockedMentor(of mentee: Int) -> Int? { locks[mentee] }

  func makeReader() -> CandidateReader { CandidateReader(graph, bonuses: bonuses) }
}

extension Matching {
  /// The score of a pairing without any bonus, whether it is in ``problem`` or not; `nil` where the two are no candidates.
  func score(menteeAt row: Int, mentorAt column: Int) -> Int? {
    if let score = problem.score(of: row, with: column) {
      return score - core.source.bonuses.points(menteeAt: row, mentorAt: column)
    }
    return isComplete ? nil : graph.pairing(menteeAt: row, mentorAt: column)?.score
  }

  /// The form in which the two would be paired, or `nil` where they are no candidates.
  func form(menteeAt row: Int, mentorAt column: Int) -> FormCode? {
    graph.pairing(menteeAt: row, mentorAt: column)?.form
  }

  /// The problem with everything that the best answer needs in which the two are paired.
  ///
  /// A ``SolutionExplorer`` over it tells what the pair costs exactly; ``problem`` alone may leave out
  /// the pairing, and those to whom others would move.
  func problem(including row: Int, with column: Int) throws(PairingError) -> AssignmentProblem {
    guard !isComplete else { return problem }
    do throws(AssignmentError) {
      var core = core
      try core.include(row, with: column)
      return core.problem
    } catch {
      throw PairingError(error, graph: graph)
    }
  }

  /// Tells for each mentee whom `solution` leaves out the smallest reason, over all pairings.
  func criticalSets(of solution: Solution) -> (Int) -> CriticalSet? {
    guard !isComplete else {
      let sets = CriticalSets(problem, mentors: solution.mentors, threads: threads)
      return { sets.criticalSet(of: $0) }
    }
    let sets = CriticalSets(core.source, mentors: solution.mentors, threads: threads)
    return { sets.criticalSet(of: $0) }
  }

  /// The first reason why `certificate` does not prove that the mentees having `mentors` is optimal
  /// over all pairings, or `nil` where it does.
  func firstViolation(
    mentors: [Int?], certificate: OptimalityCertificate
  ) -> CertificateViolation? {
    guard !isComplete else {
      return CertificateChecker(problem).firstViolation(mentors: mentors, certificate: certificate)
    }
    return StreamedCertificateChecker(core.source, threads: threads)
      .firstViolation(mentors: mentors, certificate: certificate)
  }
}
