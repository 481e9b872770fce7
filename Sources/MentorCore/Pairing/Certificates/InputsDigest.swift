internal import Assignment
import JSONStore

extension AssignmentProblem {
  /// The SHA-256 of places, locks, candidates and scores, with the people in the order of the problem,
  /// and of `ballots` where there are any.
  ///
  /// - Complexity: O(candidates).
  func digest(
    mentees: [MenteeID], mentors: [MentorID], ballots: Ballots = Ballots()
  ) -> String {
    var digest = SHA256()
    for (column, mentor) in mentors.enumerated() {
      digest.update(Array("\(mentor) \(capacities[column])\n".utf8))
    }
    for (row, mentee) in mentees.enumerated() {
      let lock = lockedMentor(of: row).map { "\(mentors[$0])" } ?? "-"
      var line = Array("\(mentee) \(lock)".utf8)
      for candidate in eligibleMentors(of: row) {
        line += Array(" \(candidate.mentor):\(candidate.score)".utf8)
      }
      digest.update(line + [0x0A])
    }
    for mentee in mentees {
      guard let ballot = ballots.mentees[mentee], !ballot.isEmpty else { continue }
      digest.update(Array("\(mentee)>\(ballot)\n".utf8))
    }
    for mentor in mentors {
      guard let ballot = ballots.mentors[mentor], !ballot.isEmpty else { continue }
      digest.update(Array("\(mentor)>\(ballot)\n".utf8))
    }
    return digest.finalize().hex
  }
}
