/// The split of a problem into the contested part and the rest, after Dulmage and Mendelsohn.
///
/// The contested part is everything that alternating paths reach from mentees left without a mentor.
/// It is the same for every largest assignment: its mentors are full in each of them, and the
/// mentees of the rest all have a mentor in each of them.
struct Decomposition {
  let menteeIsContested: [Bool]
  let mentorIsContested: [Bool]

  /// The numbers of the contested mentees and mentors, ascending.
  var contestedMentees: [Int] { menteeIsContested.indices.filter { menteeIsContested[$0] } }
  var contestedMentors: [Int] { mentorIsContested.indices.filter { mentorIsContested[$0] } }

  /// Splits `problem` by a largest assignment.
  ///
  /// - Complexity: O(*e*) for *e* eligible pairs.
  init(_ problem: borrowing AssignmentProblem, by matching: borrowing MaximumMatching) {
    let menteeReached = Table(repeating: false, count: problem.menteeCount)
    let mentorReached = Table(repeating: false, count: problem.mentorCount)
    let queue = Table<Int32>(repeating: 0, count: problem.menteeCount)
    var (head, tail) = (0, 0)
    for mentee in 0..<problem.menteeCount
    where matching.mentorOf[mentee] < 0 && problem.lockedMentors[mentee] < 0 {
      menteeReached[mentee] = true
      queue[tail] = Int32(mentee)
      tail += 1
    }
    while head < tail {
      let mentee = Int(queue[head])
      head &+= 1
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard !mentorReached[mentor] else { continue }
        mentorReached[mentor] = true
        let start = matching.placeStart[mentor]
        for place in start..<start + Int(matching.load[mentor]) {
          let next = matching.places[place]
          menteeReached[next] = true
          queue[tail] = next
          tail &+= 1
        }
      }
    }
    menteeIsContested = menteeReached.array
    mentorIsContested = mentorReached.array
  }
}
