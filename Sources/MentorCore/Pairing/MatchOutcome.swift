internal import Assignment

/// What a matching answers: whom each mentee has, and the numbers that prove it.
struct MatchOutcome {
  /// The position of the mentor of each mentee; `nil` for nobody.
  let mentors: [Int?]

  let certificate: ProposalCertificate
}

extension Matching {
  /// The answer for the total score, which the questions about a matching are asked about.
  func solution(watchedBy observer: MatchingObserver? = nil) throws(PairingError) -> Solution {
    if let optimum { return optimum }
    return try solution(of: problem, .score, watchedBy: observer)
  }

  /// The answer for `objective`, whose proof has been checked.
  func outcome(
    _ objective: MatchObjective, favoring side: FavoredSide,
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> MatchOutcome {
    switch objective {
    case .score: outcome(of: try solution(watchedBy: observer))
    case .fair:
      outcome(of: try solution(of: try completeProblem(), .fair, watchedBy: observer))
    case .stable: try stableOutcome(favoring: side, watchedBy: observer)
    }
  }

  private func solution(
    of problem: AssignmentProblem, _ objective: Objective, watchedBy observer: MatchingObserver?
  ) throws(PairingError) -> Solution {
    do throws(AssignmentError) {
      return try AssignmentSolver.solve(
        problem, objective: objective, watchedBy: solvingObserver(observer))
    } catch {
      throw PairingError(error, graph: graph)
    }
  }

  private func stableOutcome(
    favoring side: FavoredSide, watchedBy observer: MatchingObserver?
  ) throws(PairingError) -> MatchOutcome {
    let preferences = try preferences()
    do throws(StabilityError) {
      let stable = try StableSolver.solve(
        preferences, favoring: side.side, watchedBy: solvingObserver(observer))
      return MatchOutcome(
        mentors: stable.mentors, certificate: ProposalCertificate(favoring: side))
    } catch {
      throw .defect("\(error)")
    }
  }

  /// The order of everybody over everybody whom they may have.
  func preferences() throws(PairingError) -> Preferences {
    try Preferences(
      try completeProblem(), graph.pool.ballots, mentees: graph.mentees.map(\.id),
      mentors: graph.mentors.map(\.id))
  }

  /// `solution` with the people behind the numbers of its certificate.
  func outcome(of solution: Solution) -> MatchOutcome {
    let certificate =
      switch solution.certificate {
      case .optimal(let proof): self.certificate(of: proof)
      case .fair(let proof): self.certificate(of: proof)
      }
    return MatchOutcome(mentors: solution.mentors, certificate: certificate)
  }

  private func certificate(of proof: OptimalityCertificate) -> ProposalCertificate {
    let contestedMentees = Set(proof.contestedMentees)
    let contestedMentors = Set(proof.contestedMentors)
    return ProposalCertificate(
      mentees: graph.mentees.indices.map {
        MenteePrice(
          mentee: graph.mentees[$0].id, price: proof.menteePrices[$0],
          contested: contestedMentees.contains($0))
      },
      mentors: graph.mentors.indices.map {
        MentorPrice(
          mentor: graph.mentors[$0].id, places: problem.capacities[$0],
          price: proof.mentorPrices[$0], contested: contestedMentors.contains($0))
      })
  }

  private func certificate(of proof: FairCertificate) -> ProposalCertificate {
    ProposalCertificate(
      contestedMentees: proof.contestedMentees.map { graph.mentees[$0].id },
      contestedMentors: proof.contestedMentors.map { graph.mentors[$0].id },
      levels: proof.levels.map { level in
        FairLevel(
          score: level.score,
          prices: ScoreRow(
            level.mentorPrices.map {
              ScoreRow.Entry(mentor: "\(graph.mentors[$0.mentor].id)", score: $0.price)
            }), leftOutPrice: level.leftOutPrice, emptyPlacePrice: level.emptyPlacePrice)
      })
  }
}

extension FavoredSide {
  /// The side as the solver calls it.
  var side: Side {
    switch self {
    case .mentees: .mentees
    case .mentors: .mentors
    }
  }
}
