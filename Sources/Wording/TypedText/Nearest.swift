/// The candidates that someone who typed `word` may have meant, the likeliest first.
///
/// Compares folded texts by the number of slips (a letter more, less, other, or two swapped), about
/// one slip for three letters and at most three. Also sees a word typed in the wrong keyboard layout
/// («зфшк» for "pair") and a beginning of at least two letters. Equally likely candidates keep their
/// order.
///
/// - Parameters:
///   - word: The typed word; one of more than 64 letters is like nothing but itself.
///   - candidates: The words that would have been right.
///   - limit: How many to return at most.
/// - Returns: The likely candidates as they are spelled in `candidates`.
/// - Complexity: O(*n*) in the total length of the candidates.
public func nearest(to word: String, among candidates: [String], limit: Int = 3) -> [String] {
  let longest = 64
  let cleaned = word.cleaned()
  let typed = Array(FoldedText(cleaned).text.unicodeScalars)
  guard !typed.isEmpty, limit > 0 else { return [] }
  let slips =
    typed.count > longest
    ? []
    : [KeyboardLayout.russian(cleaned), KeyboardLayout.english(cleaned)]
      .map { Array(FoldedText($0).text.unicodeScalars) }
      .filter { $0 != typed && !$0.isEmpty }
  var seen: Set<String> = []
  var hits: [(cost: Int, position: Int)] = []
  for (position, candidate) in candidates.enumerated() where seen.insert(candidate).inserted {
    let folded = Array(FoldedText(candidate).text.unicodeScalars)
    if folded == typed {
      hits.append((0, position))
      continue
    }
    guard typed.count <= longest else { continue }
    if slips.contains(folded) {
      hits.append((0, position))
      continue
    }
    let bound = min(3, (max(typed.count, folded.count) + 2) / 3)
    let costs = ([typed] + slips).compactMap { slipCount(from: $0, to: folded, atMost: bound) }
    if let cost = costs.min(), cost < min(typed.count, folded.count) {
      hits.append((cost, position))
    } else if typed.count > 1, folded.starts(with: typed) {
      hits.append((4, position))
    }
  }
  return hits.sorted { ($0.cost, $0.position) < ($1.cost, $1.position) }
    .prefix(limit).map { candidates[$0.position] }
}

/// The least number of slips that lead from `left` to `right`, `nil` where it is above `bound`.
///
/// A slip is a scalar more, less or other, or two neighbours swapped.
private func slipCount(
  from left: [Unicode.Scalar], to right: [Unicode.Scalar], atMost bound: Int
) -> Int? {
  guard !right.isEmpty, abs(left.count - right.count) <= bound else { return nil }
  var before: [Int] = []
  var above = Array(0...right.count)
  for row in 1..<(left.count + 1) {
    var current = [row] + Array(repeating: bound + 1, count: right.count)
    var best = row
    let first = max(1, row - bound)
    let last = min(right.count, row + bound)
    guard first <= last else { return nil }
    if first > 1 { current[0] = bound + 1 }
    for column in first...last {
      let change = left[row - 1] == right[column - 1] ? 0 : 1
      var cost = min(above[column] + 1, current[column - 1] + 1, above[column - 1] + change)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
      {
        cost = min(cost, before[column - 2] + 1)
      }
      current[column] = cost
      best = min(best, cost)
    }
    if best > bound { return nil }
    before = above
    above = current
  }
  return above[right.count] <= bound ? above[right.count] : nil
}
