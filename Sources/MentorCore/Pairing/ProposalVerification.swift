internal import Assignment
public import Wording

/// The answer to whether the proof of a proposal holds.
public enum ProposalVerdict: Hashable, Sendable {
  /// The proof holds for the data as they are.
  case proved

  /// The data changed since the matching, so the proof speaks of other numbers.
  case dataChanged

  /// The proof does not hold; the text names the first violated inequality.
  case refuted(Phrase)
}

extension Matching {
  /// Checks the proof of `proposal` against this matching, with code that shares nothing with the
  /// solver.
  ///
  /// The matching must be made from the pool as it was: pairs that were accepted from the proposal
  /// are left out of it.
  ///
  /// - Complexity: O(candidates).
  public func verdict(on proposal: Proposal) -> ProposalVerdict {
    guard proposal.inputs == inputs(for: proposal.objective) else { return .dataChanged }
    var mentors = [Int?](repeating: nil, count: graph.mentees.count)
    for pair in proposal.pairs {
      guard let row = graph.position(of: pair.mentee),
        let column = graph.position(of: pair.mentor)
      else {
        return .refuted(Self.stranger(pair))
      }
      guard mentors[row] == nil, score(menteeAt: row, mentorAt: column) == pair.score else {
        return .refuted(Self.wrongScore(pair))
      }
      mentors[row] = column
    }
    if let objection = objection(to: mentors, in: proposal) { return .refuted(objection) }
    return totals(of: proposal, hold: mentors) ? .proved : .refuted(Self.wrongTotals)
  }

  /// What is wrong with the certificate of `proposal`, which gives the mentees `mentors`.
  private func objection(to mentors: [Int?], in proposal: Proposal) -> Phrase? {
    let certificate = proposal.certificate
    guard certificate.kind == proposal.objective.certificate else { return Self.otherKind }
    let mentees = graph.mentees.map(\.id)
    switch certificate.kind {
    case .optimal: return objection(to: mentors, optimalBy: certificate)
    case .fair, .stable:
      let check: ProofCheck
      do throws(PairingError) {
        check = ProofCheck(
          problem: try completeProblem(), mentees: mentees, mentors: graph.mentors.map(\.id))
      } catch {
        return error.message
      }
      guard certificate.kind == .fair else {
        return check.objection(to: mentors, ballots: graph.pool.ballots)
      }
      return check.objection(
        to: mentors,
        contested: (certificate.contestedMentees ?? [], certificate.contestedMentors ?? []),
        levels: certificate.levels ?? [])
    }
  }

  private func objection(
    to mentors: [Int?], optimalBy certificate: ProposalCertificate
  ) -> Phrase? {
    let (menteePrices, mentorPrices) = (certificate.mentees ?? [], certificate.mentors ?? [])
    guard menteePrices.map(\.mentee) == graph.mentees.map(\.id),
      mentorPrices.map(\.mentor) == graph.mentors.map(\.id)
    else { return Self.otherPeople }
    let proof = OptimalityCertificate(
      menteePrices: menteePrices.map(\.price), mentorPrices: mentorPrices.map(\.price),
      contestedMentees: menteePrices.indices.filter { menteePrices[$0].contested },
      contestedMentors: mentorPrices.indices.filter { mentorPrices[$0].contested })
    let words = ViolationWords(mentees: graph.mentees.map(\.id), mentors: graph.mentors.map(\.id))
    return firstViolation(mentors: mentors, certificate: proof).map { words($0) }
  }

  private func totals(of proposal: Proposal, hold mentors: [Int?]) -> Bool {
    let scores = proposal.pairs.map(\.score)
    return proposal.totals.matched == scores.count
      && proposal.totals.score == scores.reduce(0, +) && proposal.totals.worst == scores.min()
  }

  private static func stranger(_ pair: ProposedPair) -> Phrase {
    Phrase(
      ru: "пары \(pair.mentor) – \(pair.mentee) нет среди возможных",
      en: "pair \(pair.mentor) – \(pair.mentee) is not among the possible ones")
  }

  private static func wrongScore(_ pair: ProposedPair) -> Phrase {
    Phrase(
      ru: "у пары \(pair.mentor) – \(pair.mentee) другой балл, или наставляемый назван дважды",
      en: "pair \(pair.mentor) – \(pair.mentee) has another score, or the mentee is named twice")
  }

  static let otherPeople = Phrase(
    ru: "доказательство называет других людей", en: "the certificate names other people")

  static let otherKind = Phrase(
    ru: "доказательство другого вида, чем цель подбора",
    en: "the certificate is of another kind than the objective")

  static let wrongTotals = Phrase(
    ru: "итоги предложения не сходятся с его парами",
    en: "the totals of the proposal do not agree with its pairs")
}
