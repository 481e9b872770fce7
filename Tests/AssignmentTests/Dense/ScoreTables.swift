@testable import Assignment

/// A table of scores as nested arrays, which tests rearrange.
struct ScoreTable {
  var rows: [[Int]]
  var mentorCount: Int

  init(_ rows: [[Int]], mentorCount: Int? = nil) {
    self.rows = rows
    self.mentorCount = mentorCount ?? rows.first?.count ?? 0
  }

  init(_ menteeCount: Int, _ mentorCount: Int, score: (Int, Int) -> Int) {
    let columns = 0..<mentorCount
    self.init(
      (0..<menteeCount).map { row in columns.map { score(row, $0) } }, mentorCount: mentorCount)
  }

  func matrix() throws -> ScoreMatrix {
    var matrix = try ScoreMatrix(mentorCount: mentorCount, expectedMentees: rows.count)
    for row in rows { try matrix.addMentee(row) }
    return matrix
  }

  /// The same as a problem of the general kind.
  func problem() throws -> AssignmentProblem {
    var builder = try AssignmentProblemBuilder(capacities: Array(repeating: 1, count: mentorCount))
    for row in rows {
      try builder.addMentee(row.enumerated().map { EligibleMentor(mentor: $0, score: $1) })
    }
    return try builder.build()
  }

  /// The highest total of as many pairs as possible, by trying all subsets of mentors.
  func bestTotal() -> Int {
    let turned =
      rows.count <= mentorCount
      ? self : ScoreTable(mentorCount, rows.count) { rows[$1][$0] }
    var best = [Int: Int]()
    best[0] = 0
    for row in turned.rows {
      var next = [Int: Int]()
      for (taken, total) in best {
        for (mentor, score) in row.enumerated() where taken >> mentor & 1 == 0 {
          let state = taken | 1 << mentor
          next[state] = max(next[state] ?? Int.min, total + score)
        }
      }
      best = next
    }
    return best.values.max() ?? 0
  }

  /// Some tables that are hard or odd, and random ones with many kinds of scores.
  static func random(
    _ menteeCount: Int, _ mentorCount: Int, with generator: inout SeededGenerator,
  ) -> ScoreTable {
    let ranges = [
      0...0, 0...1, -2...2, 0...100, 0...255, -50 ... -40, 0...300, -40_000...40_000,
      0...20_000_000, -3_000_000_000...3_000_000_000, -(1 << 40)...(1 << 40),
    ]
    let range = ranges.randomElement(using: &generator) ?? 0...0
    return ScoreTable(menteeCount, mentorCount) { _, _ in Int.random(in: range, using: &generator) }
  }

  /// A questionnaire: scores that fall with the distance of answers, so that tastes agree.
  static func questionnaire(
    _ menteeCount: Int, _ mentorCount: Int, seed: UInt64,
  ) -> ScoreTable {
    var generator = SeededGenerator(seed: seed)
    func answers(_ count: Int) -> [[Int]] {
      (0..<count).map { _ in (0..<6).map { _ in Int.random(in: 1...5, using: &generator) } }
    }
    let (mentees, mentors) = (answers(menteeCount), answers(mentorCount))
    return ScoreTable(menteeCount, mentorCount) { mentee, mentor in
      24 - zip(mentees[mentee], mentors[mentor]).reduce(0) { $0 + abs($1.0 - $1.1) }
    }
  }
}
