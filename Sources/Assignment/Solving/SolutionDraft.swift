/// A solution under construction: the parts are entered one after the other.
struct SolutionDraft {
  private let problem: AssignmentProblem
  private let split: Decomposition
  private var mentors: [Int?]
  private var menteePrices: [Int]
  private var mentorPrices: [Int]

  /// Starts with the locked pairs.
  init(_ problem: AssignmentProblem, _ split: Decomposition) {
    self.problem = problem
    self.split = split
    mentors = [Int?](repeating: nil, count: problem.menteeCount)
    menteePrices = [Int](repeating: 0, count: problem.menteeCount)
    mentorPrices = [Int](repeating: 0, count: problem.mentorCount)
    for mentee in 0..<problem.menteeCount {
      guard let mentor = problem.lockedMentor(of: mentee) else { continue }
      mentors[mentee] = mentor
      menteePrices[mentee] = problem.score(of: mentee, with: mentor) ?? 0
    }
  }

  /// What to report where a part cannot be solved: the number of pairs stays below the bound.
  var countViolation: CertificateViolation {
    var bound = 0
    for isContested in split.menteeIsContested where !isContested { bound += 1 }
    for mentor in 0..<problem.mentorCount where split.mentorIsContested[mentor] {
      bound += problem.freeCapacities[mentor]
    }
    return .countNotProved(bound: bound, pairs: mentors.count { $0 != nil })
  }

  /// Enters the contested part, in which rows are mentors.
  mutating func takeContested(_ part: PartAnswer) {
    for (row, price) in part.rowPrices.enumerated() {
      mentorPrices[Int(part.rowNumbers[row])] = price
    }
    for (column, price) in part.columnPrices.enumerated() {
      menteePrices[Int(part.columnNumbers[column])] = price
    }
    for pair in part.pairs {
      mentors[Int(part.columnNumbers[Int(pair.column)])] = Int(part.rowNumbers[Int(pair.row)])
    }
  }

  /// Enters the rest, in which rows are mentees.
  mutating func takeRest(_ part: PartAnswer) {
    for (row, price) in part.rowPrices.enumerated() {
      menteePrices[Int(part.rowNumbers[row])] = price
    }
    for (column, price) in part.columnPrices.enumerated() {
      mentorPrices[Int(part.columnNumbers[column])] = price
    }
    for pair in part.pairs {
      mentors[Int(part.rowNumbers[Int(pair.row)])] = Int(part.columnNumbers[Int(pair.column)])
    }
  }

  /// The solution with its figures and certificate.
  consuming func finished(ties: TieRule, watch: Watch) throws(AssignmentError) -> Solution {
    priceFullMentors()
    if case .lowestNumbers = ties {
      try watch.report(.choosing, done: 0, of: 1)
      breakTies()
    }
    let certificate = OptimalityCertificate(
      menteePrices: menteePrices, mentorPrices: mentorPrices,
      contestedMentees: split.contestedMentees,
      contestedMentors: split.contestedMentors)
    return Solution(.score, mentors, of: problem, provedBy: .optimal(certificate))
  }

  /// Raises the prices of mentors without free places, which no part contains, as far as needed.
  ///
  /// They add nothing to the bound of the total, whatever they are.
  private mutating func priceFullMentors() {
    guard problem.freeCapacities.contains(0) else { return }
    for mentee in 0..<problem.menteeCount where problem.lockedMentors[mentee] < 0 {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard problem.freeCapacities[mentor] == 0,
          split.menteeIsContested[mentee] == split.mentorIsContested[mentor]
        else { continue }
        mentorPrices[mentor] = max(
          mentorPrices[mentor], problem.scores[index] - menteePrices[mentee])
      }
    }
  }

  /// Replaces the assignment by the one that the rule for ties names.
  private mutating func breakTies() {
    var choice = TieBreak(
      problem, split, mentors: mentors, menteePrices: menteePrices, mentorPrices: mentorPrices)
    choice.settle()
    for mentee in mentors.indices where problem.lockedMentors[mentee] < 0 {
      mentors[mentee] = choice.mentor(of: mentee)
    }
  }
}
