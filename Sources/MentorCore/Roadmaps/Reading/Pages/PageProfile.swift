/// How many lines write over each column of letters, how many leave it free between words, and how many
/// begin a text there after a wide space.
struct PageProfile {
  private var written: [Int]
  private var free: [Int]
  private var begun: [Int]

  /// Whether there is nothing to tell columns from.
  var width: Int { written.count }

  /// Counts `lines`; lines without wide spaces that run over half of the page are left out.
  init(_ lines: [PageLine]) {
    let width = lines.flatMap(\.words).map(\.columns.upperBound).max() ?? 0
    written = Array(repeating: 0, count: width + 1)
    free = Array(repeating: 0, count: width + 1)
    begun = Array(repeating: 0, count: width + 1)
    for line in lines {
      guard let first = line.words.first, let last = line.words.last else { continue }
      let length = last.columns.upperBound - first.columns.lowerBound
      if !line.hasGap, length * 2 > width { continue }
      for word in line.words {
        for column in word.columns { written[column] += 1 }
      }
      begun[first.columns.lowerBound] += 1
      for column in 0..<first.columns.lowerBound { free[column] += 1 }
      for (index, gap) in line.gaps.enumerated() {
        let followsNumber =
          index == 0 && first.columns.lowerBound <= 4 && first.isNumber
        if gap.count >= 2 || followsNumber { begun[gap.upperBound] += 1 }
        for column in gap {
          if gap.count >= 2 || followsNumber { free[column] += 1 }
        }
      }
    }
  }

  /// Where most texts begin near `place`; `nil` where none does.
  func start(near place: Int, within reach: Int) -> Int? {
    var best: (column: Int, count: Int)?
    for column in max(1, place - reach)...(place + reach) where column < begun.count {
      let beside = begun[max(0, column - 1)..<min(begun.count, column + 2)].reduce(0, +)
      let count = begun[column] * 4 + beside * 2
      guard begun[column] > 0 else { continue }
      let isNearer = best.map { abs(column - place) < abs($0.column - place) } ?? true
      if count > best?.count ?? 0 || count == best?.count && isNearer { best = (column, count) }
    }
    return best?.column
  }

  /// The first letter of the column that begins in `range`, best near `place`; `nil` where more than `percent` of the
  /// lines write over every place there.
  func border(in range: ClosedRange<Int>, near place: Int, atMost percent: Int) -> Int? {
    var best: (column: Int, merit: Int)?
    for column in max(0, range.lowerBound - 1)..<range.upperBound where column < written.count {
      let all = written[column] + free[column]
      guard all > 0, free[column] > 0, written[column] * 100 <= percent * all else { continue }
      let following = begun[min(column + 1, begun.count)..<min(column + 4, begun.count)]
      let merit =
        following.reduce(0, +) * 20 - written[column] * 30 - abs(column + 1 - place)
        + (following.first ?? 0) * 10
      if merit > best?.merit ?? Int.min { best = (column, merit) }
    }
    return best.map { $0.column + 1 }
  }
}
