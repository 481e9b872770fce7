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

  /// The problem with every pairing, 8 bytes each, however many there are; those of the mentees
  /// `setAside` are left out.
  ///
  /// - Complexity: O(mentees · mentors · criteria) time at worst.
  func everyPairing(
    without setAside: Set<Int> = [], watchedBy observer: SolvingObserver?
  ) throws(AssignmentError) -> AssignmentProblem {
    var builder = try AssignmentProblemBuilder(capacities: capacities)
    var reader = makeReader()
    var row = PairingRow()
    for mentee in 0..<menteeCount {
      if mentee % 256 == 0,
        observer?(SolvingProgress(.scoring, done: mentee, of: menteeCount)) == .stop
      {
        throw .stopped
      }
      guard !setAside.contains(mentee) else {
        try builder.addMentee([EligibleMentor]())
        continue
      }
      reader.read(mentee, into: &row)
      let pairings = row.withPairings { mentors, scores in
        zip(mentors, scores).map { EligibleMentor(mentor: Int($0), score: $1) }
      }
      try builder.addMentee(pairings, lockedTo: locks[mentee])
    }
    return try builder.build()
  }
}

extension Matching {
  /// The score of a pairing without any bonus, whether it is in ``problem`` or not; `nil` where the two are no candidates.
  func score(menteeAt row: Int, mentorAt column: Int) -> Int? {
    if let score = problem.score(of: row, with: column) {
      return score - source.bonuses.points(menteeAt: row, mentorAt: column)
    }
    return holdsAll ? nil : graph.pairing(menteeAt: row, mentorAt: column)?.score
  }

  /// The form in which the two would be paired, or `nil` where they are no candidates.
  func form(menteeAt row: Int, mentorAt column: Int) -> FormCode? {
    graph.pairing(menteeAt: row, mentorAt: column)?.form
  }

  /// The mentees whom `solution` leaves out, in groups that compete for the same places, over all pairings.
  func competitions(in solution: Solution) -> [Competition] {
    holdsAll
      ? CriticalSets(problem, mentors: solution.mentors, threads: threads).competitions()
      : CriticalSets(source, mentors: solution.mentors, threads: threads).competitions()
  }

  /// The first reason why `certificate` does not prove that the mentees having `mentors` is optimal
  /// over all pairings, or `nil` where it does.
  func firstViolation(
    mentors: [Int?], certificate: OptimalityCertificate
  ) -> CertificateViolation? {
    guard !holdsAll else {
      return CertificateChecker(problem).firstViolation(mentors: mentors, certificate: certificate)
    }
    return StreamedCertificateChecker(source, threads: threads)
      .firstViolation(mentors: mentors, certificate: certificate)
  }
}
