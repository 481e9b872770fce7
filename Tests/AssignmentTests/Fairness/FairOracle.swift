import Assignment

/// The scores of an assignment, compared by fairness: the number of pairs, then the worst, and so on.
struct Fairness: Comparable {
  /// The scores of the pairs that are not locked, ascending.
  var scores: [Int] = []

  static func < (left: Fairness, right: Fairness) -> Bool {
    guard left.scores.count == right.scores.count else {
      return left.scores.count < right.scores.count
    }
    return left.scores.lexicographicallyPrecedes(right.scores)
  }

  func adding(_ score: Int) -> Fairness {
    Fairness(scores: (scores + [score]).sorted())
  }
}

/// The fairest scores of all assignments, or `nil` where the locks cannot be kept.
func fairestByTrying(_ ingredients: Ingredients) -> Fairness? {
  bestByTrying(ingredients, startingWith: Fairness()) { fairness, score, isLocked in
    isLocked ? fairness : fairness.adding(score)
  }
}

extension Ingredients {
  /// The scores of the pairs of an assignment that are not locked.
  func fairness(of mentors: [Int?]) -> Fairness {
    let locked = Set(locks.map(\.mentee))
    let scores = pairs.filter { !locked.contains($0.mentee) && mentors[$0.mentee] == $0.mentor }
    return Fairness(scores: scores.map(\.score).sorted())
  }
}
