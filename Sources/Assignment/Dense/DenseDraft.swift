/// What an engine found: the column of each row, and prices that prove it, in scores.
struct DenseDraft {
  let columns: [Int]
  private(set) var rowPrices: [Int]
  let columnPrices: [Int]

  /// Turns prices for stored numbers into prices for scores, which are higher by `base`.
  mutating func addToRowPrices(_ base: Int) {
    for row in rowPrices.indices { rowPrices[row] += base }
  }

  /// The solution of `matrix` that gives each mentee the mentor listed in `mentors`.
  ///
  /// Where mentees are contested, some have to be left out, and the mentors are the rows of the draft.
  func solution(of matrix: ScoreMatrix, mentors: [Int?], contested: Bool) -> Solution {
    var (matched, total) = (0, 0)
    var worst: Int?
    for (mentee, mentor) in mentors.enumerated() {
      guard let mentor else { continue }
      let score = matrix.score(of: mentee, with: mentor)
      matched += 1
      total += score
      worst = min(worst ?? score, score)
    }
    return Solution(
      objective: .score, mentors: mentors, matchedCount: matched, totalScore: total,
      worstScore: worst,
      certificate: .optimal(
        OptimalityCertificate(
          menteePrices: contested ? columnPrices : rowPrices,
          mentorPrices: contested ? rowPrices : columnPrices,
          contestedMentees: contested ? Array(0..<matrix.menteeCount) : [],
          contestedMentors: contested ? Array(0..<matrix.mentorCount) : [])))
  }
}
