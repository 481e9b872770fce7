import Wording

extension PageColumns {
  /// The texts of `line` by columns, the first one included, and whether their borders are clear;
  /// `deadline` is the column of deadlines, `pairs` are words that stand side by side in cells.
  ///
  /// A month, or a «до» before a date, that ends the text on the left and touches the border belongs to
  /// the deadline.
  func cells(
    of line: PageLine, deadline: Int?, pairs: Set<String> = []
  ) -> (cells: [String], isCertain: Bool) {
    var firsts = firsts(of: line, pairs: pairs)
    if let deadline, deadline > 0, firsts[deadline - 1] > 0 {
      let index = firsts[deadline - 1] - 1
      let end = deadline < firsts.count ? firsts[deadline] : line.words.count
      let left = deadline > 1 ? firsts[deadline - 2] : 0
      let word = line.words[index]
      if index > left, abs(word.columns.lowerBound - starts[deadline - 1]) <= 7,
        Self.opensDeadline(word.text, before: index + 1 < end ? line.words[index + 1].text : nil)
      {
        firsts[deadline - 1] = index
      }
    }
    if let deadline, deadline > 0, deadline < firsts.count {
      while firsts[deadline] - 1 > firsts[deadline - 1],
        beginsNext(line, firsts[deadline] - 1, at: starts[deadline])
      {
        firsts[deadline] -= 1
      }
    }
    return (texts(of: line, firsts), isCertain(line, firsts))
  }

  /// The texts of `line` by columns, the first one included.
  func cells(of line: PageLine) -> [String] { texts(of: line, firsts(of: line, pairs: [])) }

  /// Whether each cell of `line` begins after a wide space, or just where its column does.
  private func isCertain(_ line: PageLine, _ firsts: [Int]) -> Bool {
    zip(starts, firsts).enumerated().allSatisfy { border, pair in
      let (start, index) = pair
      guard index > 0, index < line.words.count else {
        // All words are on one side: none of them may reach far over the border.
        return index > 0
          ? line.words.last.map {
            $0.columns.upperBound <= start + 1 || $0.columns.lowerBound < start - 6
          } ?? true
          : true
      }
      let place = line.words[index].columns.lowerBound
      let gap = place - line.words[index - 1].columns.upperBound
      return gap >= 2 || place == start && !unproven.contains(border)
        || index == 1 && line.words[0].isNumber
    }
  }

  /// Whether the word at `index`, which ends a deadline, is one of the column that begins near `start`:
  /// it is capital and no word of time.
  private func beginsNext(_ line: PageLine, _ index: Int, at start: Int) -> Bool {
    let word = line.words[index]
    guard abs(word.columns.lowerBound - start) <= 7,
      word.text.unicodeScalars.first?.properties.isUppercase == true,
      PrintedNumber(word.text) == nil
    else { return false }
    return !DeadlineLook.fits(word.text)
  }

  private static func opensDeadline(_ word: String, before next: String?) -> Bool {
    let folded = FoldedText(word)
    let isRange = folded.text.split(separator: "-").allSatisfy {
      MonthName.number(of: Substring($0)) != nil
    }
    if isRange, !folded.isEmpty { return next.map { !$0.isEmpty } ?? true }
    guard let next, folded.text == "до" else { return false }
    return next.first?.isNumber == true || MonthName.number(of: FoldedText(next)) != nil
      || ["начала", "конца", "окончания"].contains(FoldedText(next).text)
  }

  private func texts(of line: PageLine, _ firsts: [Int]) -> [String] {
    let borders = [0] + firsts + [line.words.count]
    return zip(borders, borders.dropFirst()).map { from, to in
      line.words[from..<to].map(\.text).joined(separator: " ")
    }
  }

  /// The index of the first word of each column but the first: the division of `line` that costs least.
  private func firsts(of line: PageLine, pairs: Set<String>) -> [Int] {
    let count = line.words.count
    var costs = (0...count).map { _ in 0 }
    var choices: [[Int]] = []
    for start in starts {
      // The best place for the borders so far that lies at or before each word.
      var best = 0
      var least = costs
      var choice: [Int] = []
      for index in 0...count {
        if costs[index] < costs[best] { best = index }
        choice.append(best)
        least[index] = costs[best] + price(of: start, before: index, in: line, pairs: pairs)
      }
      choices.append(choice)
      costs = least
    }
    var index = costs.indices.reversed().min { costs[$0] < costs[$1] } ?? count
    var firsts: [Int] = []
    for choice in choices.reversed() {
      firsts.append(index)
      index = choice[index]
    }
    return firsts.reversed()
  }

  /// The price of letting the column that begins at `start` begin with the word at `index`.
  private func price(
    of start: Int, before index: Int, in line: PageLine, pairs: Set<String>
  ) -> Int {
    var price = 0
    if index > 0 {
      let left = line.words[index - 1]
      price += max(0, left.columns.upperBound - start) * 3
      if left.columns.lowerBound >= start { price += 6 }
    }
    guard index < line.words.count else { return price }
    let right = line.words[index]
    price += max(0, start - right.columns.lowerBound) * 3
    guard index > 0 else { return price }
    let left = line.words[index - 1]
    if index == 1, left.isNumber { return price }
    if right.columns.lowerBound - left.columns.upperBound < 2 {
      price += 5 + abs(right.columns.lowerBound - start)
      // A text rarely begins small, and a year is no word of the text before it.
      if right.text.unicodeScalars.first?.properties.isLowercase != true { price -= 8 }
      if pairs.contains(Self.pair(left, right)) { price += 15 }
    }
    return price
  }

  /// The words that stand side by side in cells of `line` for certain, as pairs: far from any border, or
  /// right of one that a wide space shows.
  func pairs(in line: PageLine) -> [String] {
    line.words.indices.dropFirst().compactMap { index in
      let (left, right) = (line.words[index - 1], line.words[index])
      guard right.columns.lowerBound - left.columns.upperBound < 2 else { return nil }
      let border = starts.last { $0 <= right.columns.lowerBound + 5 } ?? 0
      let opens =
        index > 1 && abs(left.columns.lowerBound - border) <= 2
        && left.columns.lowerBound - line.words[index - 2].columns.upperBound >= 2
      guard opens || abs(border - right.columns.lowerBound) > 5 else { return nil }
      return Self.pair(left, right)
    }
  }

  private static func pair(_ left: PageWord, _ right: PageWord) -> String {
    left.text + " " + right.text.prefix { $0.isLetter || !$0.isPunctuation }
  }
}
