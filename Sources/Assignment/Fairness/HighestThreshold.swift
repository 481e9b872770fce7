/// The highest score at and above which the pairings still allow the most pairs.
struct HighestThreshold: ~Copyable {
  /// The score, or `nil` where nobody can be paired.
  let score: Int?

  /// The mentor of each mentee in an assignment with the most pairs at the score and above, or -1;
  /// locked mentees have -1 too.
  let mentorOf: Table<Int32>

  /// Searches the score.
  ///
  /// Nobody who must be served can expect more than the best of its own pairings, and no mentor who
  /// must be full more than its own best mentees. On ordinary data this bound is the score already; else
  /// it is found by halving the scores below.
  ///
  /// - Complexity: O(log *s*) largest assignments for *s* distinct scores.
  init(
    _ problem: borrowing AssignmentProblem, _ split: borrowing Decomposition,
    largest matching: consuming MaximumMatching, _ watch: Watch,
  ) throws(AssignmentError) {
    let mentorOf = Table(matching.mentorOf.array)
    var count = 0
    for mentee in 0..<mentorOf.count where mentorOf[mentee] >= 0 { count += 1 }
    guard count > 0 else {
      score = nil
      self.mentorOf = mentorOf
      return
    }
    var worst = Int.max
    for mentee in 0..<mentorOf.count where mentorOf[mentee] >= 0 {
      worst = min(worst, problem.score(of: mentee, with: Int(mentorOf[mentee])) ?? worst)
    }
    let bound = Self.bound(problem, split)
    var best = mentorOf.array
    // The scores at which the count may be reached: those from `low`, where it is, up to the bound.
    var low = worst
    var candidates: [Int] = []
    if worst < bound {
      candidates = Self.scores(of: problem, in: worst + 1...bound)
    }
    var range = 0..<candidates.count
    var isFirst = true
    while !range.isEmpty {
      try watch.report(.counting, done: candidates.count - range.count, of: candidates.count)
      // The bound itself first, then the middle.
      let index = isFirst ? range.upperBound - 1 : (range.lowerBound + range.upperBound) / 2
      isFirst = false
      let attempt = MaximumMatching(Self.filtered(problem, split, from: candidates[index]))
      let found = attempt.mentorOf.array
      if found.count(where: { $0 >= 0 }) == count {
        best = found
        low = candidates[index]
        range = index + 1..<range.upperBound
      } else {
        range = range.lowerBound..<index
      }
    }
    score = low
    self.mentorOf = Table(best)
  }

  /// A score that some pair of every assignment with the most pairs does not exceed.
  private static func bound(
    _ problem: borrowing AssignmentProblem, _ split: borrowing Decomposition,
  ) -> Int {
    var bound = Int.max
    var start = [Int](repeating: 0, count: problem.mentorCount + 1)
    for mentee in 0..<problem.menteeCount where problem.lockedMentors[mentee] < 0 {
      let isContested = split.menteeIsContested[mentee]
      var best = Int.min
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard isContested == split.mentorIsContested[mentor], problem.freeCapacities[mentor] > 0
        else { continue }
        best = max(best, problem.scores[index])
        if isContested { start[mentor + 1] += 1 }
      }
      if !isContested { bound = min(bound, best) }
    }
    for mentor in 0..<problem.mentorCount { start[mentor + 1] += start[mentor] }
    let end = Table(start)
    let scores = Table(repeating: 0, count: start[problem.mentorCount])
    for mentee in 0..<problem.menteeCount where split.menteeIsContested[mentee] {
      for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
        let mentor = Int(problem.columns[index])
        guard problem.freeCapacities[mentor] > 0 else { continue }
        scores[end[mentor]] = problem.scores[index]
        end[mentor] &+= 1
      }
    }
    for mentor in 0..<problem.mentorCount
    where split.mentorIsContested[mentor] && problem.freeCapacities[mentor] > 0 {
      // Only a mentor with fewer good mentees than places lowers the bound.
      var good = 0
      for index in start[mentor]..<start[mentor + 1] where scores[index] >= bound { good += 1 }
      guard good < problem.freeCapacities[mentor] else { continue }
      scores.sort(start[mentor]..<start[mentor + 1], by: >)
      bound = min(bound, scores[start[mentor] + problem.freeCapacities[mentor] - 1])
    }
    return bound
  }

  /// The distinct scores within `range`, ascending.
  private static func scores(of problem: borrowing AssignmentProblem, in range: ClosedRange<Int>)
    -> [Int]
  {
    if range.count < 4 * problem.pairCount {
      let occurs = Table(repeating: false, count: range.count)
      for index in 0..<problem.pairCount {
        let score = problem.scores[index]
        if range.contains(score) { occurs[score - range.lowerBound] = true }
      }
      return (0..<range.count).filter { occurs[$0] }.map { $0 + range.lowerBound }
    }
    var occurring: [Int] = []
    for index in 0..<problem.pairCount where range.contains(problem.scores[index]) {
      occurring.append(problem.scores[index])
    }
    var distinct: [Int] = []
    for score in occurring.sorted() where distinct.last != score { distinct.append(score) }
    return distinct
  }

  /// The pairings of `problem` at `lowest` and above that an assignment with the most pairs may use;
  /// their scores are left out, for a largest assignment does not ask for them.
  private static func filtered(
    _ problem: borrowing AssignmentProblem, _ split: borrowing Decomposition, from lowest: Int,
  ) -> AssignmentProblem {
    var rowStart = [0]
    rowStart.reserveCapacity(problem.menteeCount + 1)
    var columns: [Int32] = []
    for mentee in 0..<problem.menteeCount {
      if problem.lockedMentors[mentee] < 0 {
        let isContested = split.menteeIsContested[mentee]
        for index in problem.rowStart[mentee]..<problem.rowStart[mentee + 1] {
          guard problem.scores[index] >= lowest,
            isContested == split.mentorIsContested[Int(problem.columns[index])]
          else { continue }
          columns.append(problem.columns[index])
        }
      }
      rowStart.append(columns.count)
    }
    return AssignmentProblem(
      capacities: problem.freeCapacities, freeCapacities: problem.freeCapacities,
      rowStart: rowStart, columns: columns, scores: ScoreList(),
      lockedMentors: [Int32](repeating: -1, count: problem.menteeCount),
      lowestScore: problem.lowestScore, highestScore: problem.highestScore)
  }
}
