/// The split of a problem into the contested part and the rest, after Dulmage and Mendelsohn.
///
/// The contested part is everything that alternating paths reach from mentees left without a mentor.
/// It is the same for every largest assignment: its mentors are full in each of them, and the
/// mentees of the rest all have a mentor in each of them.
struct Decomposition {
  let menteeIsContested: [Bool]
  let mentorIsContested: [Bool]

  /// Splits `problem` by a largest assignment.
  ///
  /// - Complexity: O(*e*) for *e* eligible pairs.
  init(_ problem: borrowing AssignmentProblem, by matching: borrowing MaximumMatching) {
    var menteeReached = [Bool](repeating: false, count: problem.menteeCount)
    var mentorReached = [Bool](repeating: false, count: problem.mentorCount)
    var queue: [Int32] = []
    for mentee in 0..<problem.menteeCount
    where matching.mentorOf[mentee] < 0 && problem.lockedMentors[mentee] < 0 {
      menteeReached[mentee] = true
      queue.append(Int32(mentee))
    }
    var head = 0
    while head < queue.count {
      let mentee = Int(queue[head])
      head += 1
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard !mentorReached[mentor] else { continue }
        mentorReached[mentor] = true
        let start = matching.placeStart[mentor]
        for slot in start..<start + Int(matching.load[mentor]) {
          let next = Int(matching.places[slot])
          menteeReached[next] = true
          queue.append(Int32(next))
        }
      }
    }
    menteeIsContested = menteeReached
    mentorIsContested = mentorReached
  }
}
