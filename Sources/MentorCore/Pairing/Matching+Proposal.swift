internal import Assignment
import Wording

extension Matching {
  /// Solves the matching and words the answer as a proposal, whose proof has been checked.
  ///
  /// - Parameters:
  ///   - id: The identifier of the proposal.
  ///   - objective: What to aim at; the matching is to be made for it, or pairings are scored again.
  ///   - side: For whom a stable answer is the best one; other objectives have no sides.
  ///   - form: The only form considered; `nil` for all.
  ///   - observer: Whoever watches.
  /// - Returns: The proposal, which is not stored.
  /// - Throws: ``PairingError/defect(_:)`` where the answer fails its own check.
  public func proposal(
    id: ProposalID, objective: MatchObjective = .score, favoring side: FavoredSide = .mentees,
    form: FormCode? = nil, watchedBy observer: MatchingObserver? = nil
  ) throws(PairingError) -> Proposal {
    let outcome = try outcome(objective, favoring: side, watchedBy: observer)
    return proposal(id: id, objective: objective, form: form, of: outcome)
  }

  /// Words `outcome` as a proposal.
  func proposal(
    id: ProposalID, objective: MatchObjective, form: FormCode?, of outcome: MatchOutcome,
    rematch: RematchPlan? = nil
  ) -> Proposal {
    let pairs = outcome.mentors.enumerated().compactMap { row, column -> ProposedPair? in
      guard let column, let form = self.form(menteeAt: row, mentorAt: column),
        let score = score(menteeAt: row, mentorAt: column)
      else { return nil }
      return ProposedPair(
        mentor: graph.mentors[column].id, mentee: graph.mentees[row].id, form: form, score: score)
    }
    let unmatched = unmatched(by: outcome.mentors, objective, form: form)
    let scores = pairs.map(\.score)
    return Proposal(
      id: id, objective: objective, form: form, year: graph.pool.year, date: graph.pool.date,
      inputs: inputs(for: objective),
      pairs: pairs.sorted { ($0.mentor, $0.mentee) < ($1.mentor, $1.mentee) },
      unmatched: unmatched,
      totals: ProposalTotals(
        mentees: pairs.count + unmatched.count, matched: pairs.count, score: scores.reduce(0, +),
        worst: scores.min()),
      certificate: outcome.certificate, rematch: rematch)
  }

  /// The mentees of the year who look for a mentor and have none among `mentors`, with the reasons.
  func unmatched(
    by mentors: [Int?], _ objective: MatchObjective = .score, form: FormCode?
  ) -> [UnmatchedMentee] {
    graph.pool.mentees.compactMap { mentee in
      guard graph.pool.pair(of: mentee.id) == nil, mentee.status != .archived,
        form.map({ mentee.forms.contains($0) }) ?? true
      else { return nil }
      guard let row = graph.position(of: mentee.id) else {
        return UnmatchedMentee(mentee: mentee.id, reasons: graph.pool.absence(of: mentee))
      }
      guard mentors[row] == nil else { return nil }
      return UnmatchedMentee(mentee: mentee.id, reasons: [reason(ofRow: row, mentee, objective)])
    }
  }

  private func reason(
    ofRow row: Int, _ mentee: Mentee, _ objective: MatchObjective
  ) -> UnmatchedReason {
    if mentee.forms.isEmpty { return .noForm }
    if !graph.forms.contains(where: { $0.isOpen(toMenteeAt: row) }) {
      return graph.pool.isRefusedByForms(mentee) ? .form : .noCandidate
    }
    if problem.eligibleMentors(of: row).isEmpty { return .noCandidate }
    return objective == .stable ? .outranked : .noPlace
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
    return mentee.forms.compactMap { forms[$0] }.allSatisfy { form in
      eligibility.violations(ofMentee: person, in: form).contains { $0.severity == .error }
    }
  }
}
