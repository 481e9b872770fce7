/// Places the columns of a table anew on a page, or in a few lines of it, where they may stand a little
/// further left or right than above.
///
/// A border is worth the texts that begin on it, most of all after wide spaces, and costs the words that
/// it would cut; the columns keep their order and about their widths.
struct PageFit {
  /// How much the places from before count.
  struct Prior {
    /// How far a column may move.
    let reach: Int
    /// The price of a letter that a column moves, in itself and against the one before.
    let own: Int
    let width: Int

    /// For the lines of a page.
    static let page = Prior(reach: 14, own: 0, width: 4)

    /// For lines that stand close together.
    static let lines = Prior(reach: 5, own: 2, width: 0)
  }

  private var wide: [Int: Int] = [:]
  private var narrow: [Int: Int] = [:]
  private var cut: [Int: Int] = [:]

  /// The first letter of the leftmost word.
  let left: Int

  /// Counts the words of `lines`.
  ///
  /// - Complexity: O(*n*) in the number of letters.
  init(_ lines: some Sequence<PageLine>) {
    var left = Int.max
    for line in lines {
      for (index, word) in line.words.enumerated() {
        let place = word.columns.lowerBound
        left = min(left, place)
        for inside in word.columns.dropFirst() { cut[inside, default: 0] += 1 }
        let isApart =
          index == 0 || place - line.words[index - 1].columns.upperBound >= 2
          || index == 1 && line.words[0].isNumber
        if isApart { wide[place, default: 0] += 1 } else { narrow[place, default: 0] += 1 }
      }
    }
    self.left = left == Int.max ? 0 : left
  }

  /// Whether a text begins at `place` after a wide space.
  func isProven(_ place: Int) -> Bool { wide[place] != nil }

  /// How well `place` is the border of a column.
  private func merit(of place: Int) -> Int {
    let begun = wide[place] ?? 0
    let single = narrow[place] ?? 0
    return min(begun, 8) * 9 + min(begun, 40) * 3 + min(single, 3) * 3 - (cut[place] ?? 0) * 7
  }

  /// The best places near `expected`, in the same order; those to the left of the page stay there.
  ///
  /// - Complexity: O(*c* · *r*²) for *c* columns that may move by *r*.
  func places(near expected: [Int], _ prior: Prior) -> (places: [Int], merit: Int) {
    let hidden = expected.prefix { $0 < left }.count
    // The first column begins at the left edge where it is not empty.
    let hasFirst = prior.width > 0 && hidden == 0 && (expected.first ?? left) > left
    var options: [[(place: Int, merit: Int, before: Int)]] = []
    for column in expected.indices.dropFirst(hidden) {
      let start = expected[column]
      var found: [(place: Int, merit: Int, before: Int)] = []
      for place in max(left, start - prior.reach)...max(left, start + prior.reach) {
        let own = merit(of: place) - abs(place - start) * prior.own
        guard let previous = options.last else {
          if hasFirst, place == left { continue }
          found.append((place, own - abs(place - start) * prior.width, -1))
          continue
        }
        let width = start - expected[column - 1]
        var best: (index: Int, merit: Int)?
        for (index, option) in previous.enumerated()
        where option.place + max(2, width / 2) <= place {
          let price = abs(place - option.place - width) * prior.width
          if best.map({ option.merit - price > $0.merit }) ?? true {
            best = (index, option.merit - price)
          }
        }
        if let best { found.append((place, own + best.merit, best.index)) }
      }
      guard !found.isEmpty else { return (expected, Int.min) }
      options.append(found)
    }
    var places: [Int] = []
    let last = options.last?.indices.max { index, other in
      let (one, two) = (options[options.count - 1][index], options[options.count - 1][other])
      return one.merit < two.merit
    }
    guard let last else { return (expected, Int.min) }
    let merit = options[options.count - 1][last].merit + (hasFirst ? merit(of: left) : 0)
    var choice = last
    for column in options.reversed() {
      places.append(column[choice].place)
      choice = column[choice].before
    }
    return (expected.prefix(hidden) + places.reversed(), merit)
  }
}

extension PageColumns {
  /// The columns of the next page, which may stand a little to the left or the right, or begin with
  /// another column where the first ones are empty.
  func moved(to lines: [PageLine]) -> PageColumns {
    let rows = lines.filter {
      $0.hasGap || $0.words.first.map { $0.columns.lowerBound > 1 } ?? false
    }
    guard lines.count >= 4, !rows.isEmpty else { return self }
    let fit = PageFit(rows)
    var best = fit.places(near: starts, .page)
    for start in starts {
      let other = fit.places(near: starts.map { $0 - start + fit.left }, .page)
      if other.merit > best.merit { best = other }
    }
    var moved = self
    moved.starts = best.places
    return moved
  }

  /// The columns as `lines`, which stand close together, show them: texts that begin after wide spaces.
  func drawn(by lines: ArraySlice<PageLine>) -> PageColumns {
    let fit = PageFit(lines)
    var drawn = self
    drawn.starts = fit.places(near: starts, .lines).places
    drawn.unproven = Set(starts.indices.filter { !fit.isProven(drawn.starts[$0]) })
    return drawn
  }
}
