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
///
/// Dynamic programming over the places taken, for small problems only.
func fairestByTrying(_ ingredients: Ingredients) -> Fairness? {
  var weight: [Int] = []
  var states = 1
  for capacity in ingredients.capacities {
    weight.append(states)
    states *= capacity + 1
  }
  var scores: [[Int: Int]] = Array(repeating: [:], count: ingredients.menteeCount)
  for pair in ingredients.pairs { scores[pair.mentee][pair.mentor] = pair.score }
  var locks: [Int: Int] = [:]
  for lock in ingredients.locks { locks[lock.mentee] = lock.mentor }
  var best = [Fairness?](repeating: nil, count: states)
  best[0] = Fairness()
  for mentee in 0..<ingredients.menteeCount {
    let lock = locks[mentee]
    var next = lock == nil ? best : [Fairness?](repeating: nil, count: states)
    for (mentor, score) in scores[mentee] where lock ?? mentor == mentor {
      for state in 0..<states {
        guard let fairness = best[state] else { continue }
        let taken = state / weight[mentor] % (ingredients.capacities[mentor] + 1)
        guard taken < ingredients.capacities[mentor] else { continue }
        let candidate = lock == nil ? fairness.adding(score) : fairness
        let target = state + weight[mentor]
        if next[target].map({ $0 < candidate }) ?? true { next[target] = candidate }
      }
    }
    best = next
  }
  return best.compactMap { $0 }.max()
}

extension Ingredients {
  /// The scores of the pairs of an assignment that are not locked.
  func fairness(of mentors: [Int?]) -> Fairness {
    let locked = Set(locks.map(\.mentee))
    let scores = pairs.filter { !locked.contains($0.mentee) && mentors[$0.mentee] == $0.mentor }
    return Fairness(scores: scores.map(\.score).sorted())
  }
}
