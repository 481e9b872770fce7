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

  /// How far all columns stand to the right of `starts`, which is negative on a page whose first columns
  /// are empty.
  func shift(of starts: [Int]) -> Int {
    func hits(_ shift: Int) -> Int {
      starts.reduce(0) { sum, start in
        let place = start + shift
        guard place >= 0, place < begun.count else { return sum }
        return sum + begun[max(0, place - 1)..<min(begun.count, place + 2)].reduce(0, +)
      }
    }
    let still = max(hits(0), hits(-1), hits(1), hits(2), hits(-2))
    var best = (shift: 0, hits: still * 3 / 2)
    let widest = starts.last ?? 0
    for shift in stride(from: -3, through: -widest, by: -1) where hits(shift) > best.hits {
      best = (shift, hits(shift))
    }
    for shift in 3...max(3, widest / 2) where hits(shift) > best.hits {
      best = (shift, hits(shift))
    }
    return best.shift
  }

  /// The places near `expected` where most texts begin, in the same order and about as far apart.
  ///
  /// - Complexity: O(*c*) in the number of columns.
  func fitting(_ expected: [Int]) -> [Int] {
    let reach = 6
    var prices: [[(place: Int, merit: Int, before: Int)]] = []
    for (column, start) in expected.enumerated() {
      var options: [(place: Int, merit: Int, before: Int)] = []
      for place in (start - reach)...(start + reach) where place >= 0 && place < begun.count {
        let beside = begun[max(0, place - 1)..<min(begun.count, place + 2)].reduce(0, +)
        let own = begun[place] * 40 + beside * 20 - abs(place - start) * 12
        guard column > 0 else {
          options.append((place, own, -1))
          continue
        }
        let least = max(2, (start - expected[column - 1]) / 2)
        let best = prices[column - 1].indices
          .filter { prices[column - 1][$0].place + least <= place }
          .max { prices[column - 1][$0].merit < prices[column - 1][$1].merit }
        if let best { options.append((place, own + prices[column - 1][best].merit, best)) }
      }
      guard !options.isEmpty else { return expected.map { max(0, $0) } }
      prices.append(options)
    }
    var places: [Int] = []
    var choice = prices.last.flatMap { options in
      options.indices.max { options[$0].merit < options[$1].merit }
    }
    for options in prices.reversed() {
      guard let index = choice, index >= 0 else { break }
      places.append(options[index].place)
      choice = options[index].before
    }
    return places.reversed()
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
