import Assignment

/// The number of pairs and the total of an assignment, compared in this order.
struct Worth: Comparable {
  var pairs = 0
  var total = 0

  static func < (left: Worth, right: Worth) -> Bool {
    (left.pairs, left.total) < (right.pairs, right.total)
  }
}

/// The best worth of all assignments, or `nil` where the locks cannot be kept.
func bruteForce(_ ingredients: Ingredients) -> Worth? {
  bestByTrying(ingredients, startingWith: Worth()) { worth, score, _ in
    Worth(pairs: worth.pairs + 1, total: worth.total + score)
  }
}

/// The best value of all assignments, or `nil` where the locks cannot be kept.
///
/// Dynamic programming over the places taken, for small problems only. `adding` gives the value with one
/// more pair of a score, which may be locked.
func bestByTrying<Value: Comparable>(
  _ ingredients: Ingredients, startingWith nothing: Value,
  adding: (_ value: Value, _ score: Int, _ isLocked: Bool) -> Value,
) -> Value? {
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
  var best = [Value?](repeating: nil, count: states)
  best[0] = nothing
  for mentee in 0..<ingredients.menteeCount {
    let lock = locks[mentee]
    var next = lock == nil ? best : [Value?](repeating: nil, count: states)
    for (mentor, score) in scores[mentee] where lock ?? mentor == mentor {
      for state in 0..<states {
        guard let value = best[state] else { continue }
        let taken = state / weight[mentor] % (ingredients.capacities[mentor] + 1)
        guard taken < ingredients.capacities[mentor] else { continue }
        let candidate = adding(value, score, lock != nil)
        let target = state + weight[mentor]
        if next[target].map({ $0 < candidate }) ?? true { next[target] = candidate }
      }
    }
    best = next
  }
  return best.compactMap { $0 }.max()
}
