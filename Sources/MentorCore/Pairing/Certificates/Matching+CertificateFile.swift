internal import Assignment

extension Matching {
  /// The proof of `proposal`, which was made by this matching, as a file that stands on its own.
  ///
  /// A proposal that is not kept in the data directory (`isKept`) is not named in it.
  ///
  /// - Complexity: O(candidates).
  public func certificateFile(proving proposal: Proposal, isKept: Bool) -> CertificateFile {
    let chosen = Dictionary(uniqueKeysWithValues: proposal.pairs.map { ($0.mentee, $0.mentor) })
    let names = graph.mentors.map { "\($0.id)" }
    let prices = proposal.certificate
    return CertificateFile(
      proving: proposal, isKept: isKept,
      mentees: prices.mentees.enumerated().map { row, mentee in
        CertifiedMentee(
          id: mentee.mentee, mentor: chosen[mentee.mentee],
          isLocked: problem.lockedMentor(of: row) != nil, price: mentee.price,
          contested: mentee.contested,
          scores: ScoreRow(
            problem.eligibleMentors(of: row).map {
              ScoreRow.Entry(mentor: names[$0.mentor], score: $0.score)
            }))
      },
      mentors: prices.mentors.map {
        CertifiedMentor(
          id: $0.mentor, places: $0.places, price: $0.price, contested: $0.contested)
      })
  }
}
