/// Answers questions about an optimal solution: why somebody is left out, what a change would cost.
///
/// The prices of the certificate make each answer one search, without solving again.
public struct SolutionExplorer: Sendable {
  let problem: AssignmentProblem
  let mentors: [Int?]
  let certificate: OptimalityCertificate

  /// The mentees of each mentor, without the locked ones, in ascending order.
  let menteesOf: [[Int]]

  let menteeIsContested: [Bool]
  let mentorIsContested: [Bool]

  /// Creates an explorer of `solution`, which is checked first: answers about an assignment that is
  /// not optimal would be wrong.
  ///
  /// - Throws: The first ``CertificateViolation`` where the solution is not proved for `problem`;
  ///   ``CertificateViolation/otherObjective(_:)`` where it is not one for ``Objective/score``, since
  ///   what a change costs is counted in points of the total.
  /// - Complexity: O(*e* + *m* + *n*) for *e* eligible pairs.
  public init(_ solution: Solution, of problem: AssignmentProblem) throws(CertificateViolation) {
    switch solution.certificate {
    case .optimal(let certificate):
      try self.init(mentors: solution.mentors, certificate: certificate, of: problem)
    case .fair:
      throw .otherObjective(solution.objective)
    }
  }

  /// Creates an explorer of the assignment that gives each mentee the mentor listed in `mentors`,
  /// after checking that `certificate` proves it optimal.
  ///
  /// - Throws: The first ``CertificateViolation`` where it does not.
  public init(
    mentors: [Int?], certificate: OptimalityCertificate, of problem: AssignmentProblem,
  ) throws(CertificateViolation) {
    let checker = CertificateChecker(problem)
    if let violation = checker.firstViolation(mentors: mentors, certificate: certificate) {
      throw violation
    }
    self.problem = problem
    self.mentors = mentors
    self.certificate = certificate
    var lists = [[Int]](repeating: [], count: problem.mentorCount)
    for (mentee, mentor) in mentors.enumerated() {
      guard let mentor, problem.lockedMentor(of: mentee) == nil else { continue }
      lists[mentor].append(mentee)
    }
    menteesOf = lists
    var mentees = [Bool](repeating: false, count: problem.menteeCount)
    for mentee in certificate.contestedMentees { mentees[mentee] = true }
    menteeIsContested = mentees
    var contested = [Bool](repeating: false, count: problem.mentorCount)
    for mentor in certificate.contestedMentors { contested[mentor] = true }
    mentorIsContested = contested
  }

  /// The smallest explanation why `mentee` has no mentor, or `nil` where the mentee has one.
  ///
  /// - Precondition: `mentee` is a number of the problem.
  /// - Complexity: O(*e*) for the eligible pairs of the mentees in the set.
  public func criticalSet(of mentee: Int) -> CriticalSet? {
    guard mentors[mentee] == nil else { return nil }
    var reached = [Bool](repeating: false, count: problem.mentorCount)
    var mentees = [mentee]
    var found: [Int] = []
    var head = 0
    while head < mentees.count {
      let current = mentees[head]
      head += 1
      for index in problem.rowStart[current]..<problem.rowStart[current + 1] {
        let mentor = Int(problem.columns[index])
        guard !reached[mentor] else { continue }
        reached[mentor] = true
        found.append(mentor)
        mentees += menteesOf[mentor]
      }
    }
    let places = found.reduce(0) { $0 + problem.freeCapacities[$1] }
    let capacity = found.reduce(0) { $0 + problem.capacities[$1] }
    return CriticalSet(
      mentees: mentees.sorted(), mentors: found.sorted(), places: places,
      lockedPlaces: capacity - places)
  }
}
