extension CandidateGraph {
  /// The form and the score of one pairing, or `nil` where the two may not be paired.
  ///
  /// The score is computed from the two people alone, without the row of the mentee.
  ///
  /// - Complexity: O(forms · answers of the two).
  func pairing(menteeAt row: Int, mentorAt column: Int) -> Candidate? {
    if let excluded = excluded[row], excluded.contains(Int32(column)) { return nil }
    var best: Candidate?
    for block in forms {
      guard let score = block.score(menteeAt: row, mentorAt: column), score > best?.score ?? -1
      else { continue }
      best = Candidate(mentor: column, form: block.form.code, score: score)
    }
    return best
  }
}

extension FormBlock {
  /// The score of two people in the form, or `nil` where its rules or its criteria keep them apart.
  func score(menteeAt row: Int, mentorAt column: Int) -> Int? {
    guard isOpen(toMenteeAt: row), allows(menteeAt: row, mentorAt: column) else { return nil }
    return score(ofAnswersOfMenteeAt: row, mentorAt: column)
  }
}
