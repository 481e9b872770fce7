/// Points that pairs which exist count on top of their scores, so that a matching keeps them.
struct PairBonuses: Hashable, Sendable {
  /// The points of each.
  let points: Int

  /// The positions of the mentors by the position of the mentee.
  let mentors: [Int: [Int]]

  /// No bonus for anybody.
  init() {
    points = 0
    mentors = [:]
  }

  /// A bonus of `points` for each pair of a mentee with one of its `mentors`.
  init(points: Int, mentors: [Int: [Int]]) {
    self.points = points
    self.mentors = mentors
  }

  /// The bonus of a pair.
  func points(menteeAt row: Int, mentorAt column: Int) -> Int {
    mentors[row]?.contains(column) == true ? points : 0
  }
}
