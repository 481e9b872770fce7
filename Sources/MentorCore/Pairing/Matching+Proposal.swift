internal import Assignment
import Wording

extension Matching {
  /// Solves the matching and words the answer as a proposal, whose proof has been checked.
  ///
  /// - Throws: ``PairingError/defect(_:)`` where the answer fails its own check.
  public func proposal(
    id: ProposalID, objective: MatchObjective = .score, form: FormCode? = nil,
    watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> Proposal {
    let solution = try solution(objective, watchedBy: observer)
    return proposal(id: id, objective: objective, form: form, of: solution)
  }

  /// Words `solution` as a proposal.
  func proposal(
    id: ProposalID, objective: MatchObjective, form: FormCode?, of solution: Solution,
    rematch: RematchPlan? = nil
  ) -> Proposal {
    let pairs = solution.mentors.enumerated().compactMap { row, column -> ProposedPair? in
      guard let column, let form = self.form(menteeAt: row, mentorAt: column),
        let score = score(menteeAt: row, mentorAt: column)
      else { return nil }
      return ProposedPair(
        mentor: graph.mentors[column].id, mentee: graph.mentees[row].id, form: form, score: score)
    }
    let unmatched = unmatched(by: solution, form: form)
    let scores = pairs.map(\.score)
    return Proposal(
      id: id, objective: objective, form: form, year: graph.pool.year, date: graph.pool.date,
      inputs: inputs, bound: bound,
      pairs: pairs.sorted { ($0.mentor, $0.mentee) < ($1.mentor, $1.mentee) },
      unmatched: unmatched,
      totals: ProposalTotals(
        mentees: pairs.count + unmatched.count, matched: pairs.count, score: scores.reduce(0, +),
        worst: scores.min()),
      certificate: certificate(of: solution), rematch: rematch)
  }

  func solution(
    _ objective: MatchObjective, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> Solution {
    do throws(AssignmentError) {
      switch objective {
      case .score:
        if let optimum { return optimum }
        return try AssignmentSolver.solve(
          problem, objective: .score, watchedBy: solvingObserver(observer))
      }
    } catch {
      throw PairingError(error, graph: graph)
    }
  }

  private func certificate(of solution: Solution) -> ProposalCertificate {
    switch solution.certificate {
    case .optimal(let proof):
      let contestedMentees = Set(proof.contestedMentees)
      let contestedMentors = Set(proof.contestedMentors)
      return ProposalCertificate(
        kind: .optimal,
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
    case .fair:
      preconditionFailure("matchings are solved for the total score")
    }
  }

  /// The mentees of the year who look for a mentor and have none in `solution`, with the reasons.
  func unmatched(by solution: Solution, form: FormCode?) -> [UnmatchedMentee] {
    let rows = Dictionary(
      uniqueKeysWithValues: graph.mentees.enumerated().map { ($0.element.id, $0.offset) })
    return graph.pool.mentees.compactMap { mentee in
      guard graph.pool.pair(of: mentee.id) == nil, mentee.status != .archived,
        form.map({ mentee.forms.contains($0) }) ?? true
      else { return nil }
      guard let row = rows[mentee.id] else {
        return UnmatchedMentee(mentee: mentee.id, reasons: graph.pool.absence(of: mentee))
      }
      guard solution.mentors[row] == nil else { return nil }
      return UnmatchedMentee(mentee: mentee.id, reasons: [reason(ofRow: row, mentee: mentee)])
    }
  }

  private func reason(ofRow row: Int, mentee: Mentee) -> UnmatchedReason {
    if mentee.forms.isEmpty { return .noForm }
    if !graph.forms.contains(where: { $0.isOpen(toMenteeAt: row) }) {
      return graph.pool.isRefusedByForms(mentee) ? .form : .noCandidate
    }
    return problem.eligibleMentors(of: row).isEmpty ? .noCandidate : .noPlace
  }
}

extension Pool {
  /// Why `mentee` is not among those who may be paired at all.
  func absence(of mentee: Mentee) -> [UnmatchedReason] {
    obstacles(to: mentee).map { obstacle in
      if case .noConsent = obstacle { .consent } else { .notInPool }
    }
  }

  /// Whether the rules about mentees refuse `mentee` in every form that it names.
  func isRefusedByForms(_ mentee: Mentee) -> Bool {
    guard let person = people[mentee.person] else { return true }
    return mentee.forms.compactMap { FormCatalogue.standard[$0] }.allSatisfy { form in
      eligibility.violations(ofMentee: person, in: form).contains { $0.severity == .error }
    }
  }
}
