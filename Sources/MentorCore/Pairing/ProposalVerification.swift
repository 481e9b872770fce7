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
    verdict(on: proposal, of: problem, inputs: inputs) { row, column in
      problem.score(of: row, with: column)
    }
  }

  /// Checks the proof of `proposal` for `problem`, whose pairs have the scores that `score` gives.
  func verdict(
    on proposal: Proposal, of problem: AssignmentProblem, inputs: String,
    score: (Int, Int) -> Int?
  ) -> ProposalVerdict {
    guard proposal.inputs == inputs else { return .dataChanged }
    let rows = Dictionary(
      uniqueKeysWithValues: graph.mentees.enumerated().map { ($0.element.id, $0.offset) })
    let columns = Dictionary(
      uniqueKeysWithValues: graph.mentors.enumerated().map { ($0.element.id, $0.offset) })
    var mentors = [Int?](repeating: nil, count: rows.count)
    for pair in proposal.pairs {
      guard let row = rows[pair.mentee], let column = columns[pair.mentor] else {
        return .refuted(Self.stranger(pair))
      }
      guard mentors[row] == nil, score(row, column) == pair.score else {
        return .refuted(Self.wrongScore(pair))
      }
      mentors[row] = column
    }
    let certificate = proposal.certificate
    guard certificate.mentees.map(\.mentee) == graph.mentees.map(\.id),
      certificate.mentors.map(\.mentor) == graph.mentors.map(\.id)
    else { return .refuted(Self.otherPeople) }
    let proof = OptimalityCertificate(
      menteePrices: certificate.mentees.map(\.price),
      mentorPrices: certificate.mentors.map(\.price),
      contestedMentees: certificate.mentees.indices.filter { certificate.mentees[$0].contested },
      contestedMentors: certificate.mentors.indices.filter { certificate.mentors[$0].contested })
    let checker = CertificateChecker(problem)
    guard let violation = checker.firstViolation(mentors: mentors, certificate: proof) else {
      return totals(of: proposal, hold: mentors) ? .proved : .refuted(Self.wrongTotals)
    }
    let words = ViolationWords(mentees: graph.mentees.map(\.id), mentors: graph.mentors.map(\.id))
    return .refuted(words(violation))
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

  private static let otherPeople = Phrase(
    ru: "доказательство называет других людей", en: "the certificate names other people")

  static let wrongTotals = Phrase(
    ru: "итоги предложения не сходятся с его парами",
    en: "the totals of the proposal do not agree with its pairs")
}
