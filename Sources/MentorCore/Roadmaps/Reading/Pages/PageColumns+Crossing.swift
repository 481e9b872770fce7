extension PageColumns {
  /// Whether the text of `line` runs over borders of columns as a heading does.
  func isCrossed(by line: PageLine) -> Bool {
    guard !line.hasGap, let first = line.words.first, let last = line.words.last else {
      return crossings(line) >= max(2, starts.count - 1)
    }
    let crossings = crossings(line)
    if crossings >= 2 { return true }
    guard let border = starts.first else { return false }
    if crossings == 1 {
      // A title that begins in a narrow first column, where only numbers stand.
      if first.columns.lowerBound < border - 1, border <= 7 {
        return PrintedNumber(first.text) == nil
          || line.words.count > 1
            && line.words[1].columns.lowerBound < border - 1
      }
      return starts.count <= 2
    }
    return first.columns.lowerBound < border - 1 && border <= 7 && line.words.count >= 1
      && last.columns.upperBound > border && PrintedNumber(first.text) == nil
  }

  /// How many borders have a word across them, or words with a single space beside them.
  private func crossings(_ line: PageLine) -> Int {
    starts.count { start in
      if line.words.contains(where: {
        $0.columns.lowerBound < start - 1 && start < $0.columns.upperBound
      }) {
        return true
      }
      guard let index = line.words.firstIndex(where: { $0.columns.lowerBound >= start - 1 }),
        index > 0
      else { return false }
      let word = line.words[index].columns.lowerBound
      let gap = word - line.words[index - 1].columns.upperBound
      return gap < 2 && abs(word - start) > 1
    }
  }
}
