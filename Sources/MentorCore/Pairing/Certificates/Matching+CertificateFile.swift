internal import Assignment

extension Matching {
  /// The proof of `proposal`, which was made by this matching, as a file that stands on its own.
  ///
  /// A proposal that is not kept in the data directory (`isKept`) is not named in it.
  ///
  /// - Complexity: O(candidates).
  public func certificateFile(proving proposal: Proposal, isKept: Bool) -> CertificateFile {
    let proof = proposal.certificate
    let people = ProvedPeople(proof)
    let chosen = Dictionary(uniqueKeysWithValues: proposal.pairs.map { ($0.mentee, $0.mentor) })
    let names = graph.mentors.map { "\($0.id)" }
    let ballots = proposal.objective == .stable ? castBallots : Ballots()
    return CertificateFile(
      proving: proposal, isKept: isKept, isComplete: holdsAll,
      numbers: numbers(for: proposal.objective),
      mentees: graph.mentees.enumerated().map { row, mentee in
        CertifiedMentee(
          id: mentee.id, mentor: chosen[mentee.id],
          isLocked: problem.lockedMentor(of: row) != nil, price: proof.mentees?[row].price,
          contested: people.contestedMentees.map { $0.contains(mentee.id) },
          ballot: ballots.mentees[mentee.id],
          scores: ScoreRow(
            problem.eligibleMentors(of: row).map {
              ScoreRow.Entry(mentor: names[$0.mentor], score: $0.score)
            }))
      },
      mentors: graph.mentors.enumerated().map { column, mentor in
        CertifiedMentor(
          id: mentor.id, places: problem.capacities[column], price: proof.mentors?[column].price,
          contested: people.contestedMentors.map { $0.contains(mentor.id) },
          ballot: ballots.mentors[mentor.id])
      })
  }

  /// The SHA-256 of places, locks and scores, and for a stable answer of ballots, as a certificate file
  /// has them.
  public func numbers(for objective: MatchObjective) -> String {
    problem.digest(
      mentees: graph.mentees.map(\.id), mentors: graph.mentors.map(\.id),
      ballots: objective == .stable ? castBallots : Ballots())
  }

  /// The ballots, with those alone who take part and may be paired.
  private var castBallots: Ballots {
    let all = graph.pool.ballots
    let mentees = graph.mentees.map(\.id)
    let mentors = graph.mentors.map(\.id)
    let positions = all.positions(of: mentees, mentors, in: problem)
    var cast = Ballots()
    for (row, ballot) in positions.mentees {
      for column in ballot { cast.name(mentors[column], for: mentees[row]) }
    }
    for (column, ballot) in positions.mentors {
      for row in ballot { cast.name(mentees[row], for: mentors[column]) }
    }
    return cast
  }
}

/// Who competes for too few places, after a certificate; `nil` where its kind does not say.
private struct ProvedPeople {
  let contestedMentees: Set<MenteeID>?
  let contestedMentors: Set<MentorID>?

  init(_ proof: ProposalCertificate) {
    contestedMentees =
      proof.contestedMentees.map { Set($0) }
      ?? proof.mentees.map { Set($0.filter(\.contested).map(\.mentee)) }
    contestedMentors =
      proof.contestedMentors.map { Set($0) }
      ?? proof.mentors.map { Set($0.filter(\.contested).map(\.mentor)) }
  }
}
