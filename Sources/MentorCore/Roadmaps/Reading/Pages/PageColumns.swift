import Wording

/// Where the columns of a table begin on a page, in columns of letters.
struct PageColumns: Hashable {
  /// The first letter of each column but the first, in ascending order.
  var starts: [Int]

  /// Where the captions of these columns begin.
  private(set) var captions: [Int]

  /// The borders for which no text near by begins after a wide space.
  private var unproven: Set<Int> = []

  /// The columns of the table whose header is `header` and whose rows are `lines`; `nil` where less than
  /// two of them are told apart.
  ///
  /// A place between columns is one that few lines write over; captions say which places count.
  ///
  /// - Complexity: O(*n* · *w*) for lines of *w* letters.
  init?(header: [PageLine], lines: [PageLine]) {
    let profile = PageProfile(lines.isEmpty ? header : lines)
    let width = max(profile.width, header.flatMap(\.words).map(\.columns.upperBound).max() ?? 0)
    var starts: [Int] = []
    var captions: [Int] = []
    for candidate in Self.candidates(in: header, width: width) {
      let limit = candidate.isWide ? 30 : candidate.isNamed ? 20 : 8
      // A column begins to the right of the caption before it.
      let least = (captions.last ?? 0) + 1
      guard candidate.room.upperBound > least else { continue }
      let range = max(candidate.room.lowerBound, least)...candidate.room.upperBound
      let found = profile.border(in: range, near: candidate.place, atMost: limit)
      guard let border = found ?? (candidate.isWide ? candidate.place : nil),
        case let start = profile.start(near: border, within: 3) ?? border,
        start - (starts.last ?? 0) >= 2
      else { continue }
      starts.append(start)
      captions.append(candidate.place)
    }
    guard !starts.isEmpty else { return nil }
    self.starts = starts
    self.captions = captions
  }

  /// The columns without those for which `isDropped` holds, by their place from 0.
  func dropping(_ isDropped: Set<Int>) -> PageColumns {
    var left = self
    left.starts = starts.indices.filter { !isDropped.contains($0) }.map { starts[$0] }
    left.captions = starts.indices.filter { !isDropped.contains($0) }.map { captions[$0] }
    return left
  }

  /// The texts of `line`, one of the header, by columns.
  func headerCells(of line: PageLine) -> [String] {
    var cells = Array(repeating: "", count: starts.count + 1)
    for word in line.words {
      let reach = word.isNumber ? 0 : 2
      let column = captions.count { $0 <= word.columns.lowerBound + reach }
      cells[column] += (cells[column].isEmpty ? "" : " ") + word.text
    }
    return cells
  }

  /// The places where a caption may begin: after two spaces, or at a capital letter.
  private static func candidates(
    in header: [PageLine], width: Int
  ) -> [(place: Int, room: ClosedRange<Int>, isWide: Bool, isNamed: Bool)] {
    var rooms: [Int: Int] = [:]
    var named: Set<Int> = []
    var wide: Set<Int> = []
    var narrow: Set<Int> = []
    let left = header.compactMap { $0.words.first?.columns.upperBound }.min() ?? 0
    for line in header {
      if let first = line.words.first, first.columns.lowerBound >= left + 2 {
        wide.insert(first.columns.lowerBound)
      }
      for (gap, word) in zip(line.gaps, line.words.dropFirst()) {
        if Caption(word.text).role.map({ $0 != .other }) ?? false {
          named.insert(word.columns.lowerBound)
        }
        if gap.count >= 2 {
          // A caption in the middle of its column stands to the right of where the column begins.
          rooms[word.columns.lowerBound] = min(gap.count, 14)
          wide.insert(word.columns.lowerBound)
        } else if word.text.unicodeScalars.first?.properties.isUppercase == true
          || line.words.first?.text.hasPrefix("№") == true && gap.lowerBound <= 4
        {
          narrow.insert(word.columns.lowerBound)
        }
      }
    }
    // A line of a caption may begin a little further left or right than the others of its column.
    func isFree(_ place: Int) -> Bool {
      header.allSatisfy { line in
        !line.words.contains { $0.columns.lowerBound < place && place < $0.columns.upperBound }
          || line.words.contains { abs($0.columns.lowerBound - place) <= 4 }
      }
    }
    let places = wide.union(narrow).filter(isFree).sorted()
    return places.map { place in
      let left = max(5, rooms[place] ?? 0)
      return (
        place, max(1, place - left)...(place + 5), wide.contains(place), named.contains(place)
      )
    }
  }

  /// The columns of the next page, which may stand a little to the left or the right.
  func moved(to lines: [PageLine]) -> PageColumns {
    guard lines.count >= 4 else { return self }
    let profile = PageProfile(
      lines.filter { $0.hasGap || $0.words.first.map { $0.columns.lowerBound > 1 } ?? false })
    let shift = profile.shift(of: starts)
    var moved = self
    moved.starts = profile.fitting(starts.map { $0 + shift })
    return moved
  }

  /// The texts of `line` by columns, the first one included, and whether their borders are clear;
  /// `deadline` is the column of deadlines.
  ///
  /// A month, or a «до» before a date, that ends the text on the left and touches the border belongs to
  /// the deadline.
  func cells(of line: PageLine, deadline: Int?) -> (cells: [String], isCertain: Bool) {
    var firsts = firsts(of: line)
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

  /// The texts of `line` by columns, the first one included.
  func cells(of line: PageLine) -> [String] { texts(of: line, firsts(of: line)) }

  private func firsts(of line: PageLine) -> [Int] {
    var firsts: [Int] = []
    var least = 0
    for start in starts {
      let index = max(least, first(of: start, in: line))
      firsts.append(index)
      least = index
    }
    return firsts
  }

  private func texts(of line: PageLine, _ firsts: [Int]) -> [String] {
    let borders = [0] + firsts + [line.words.count]
    return zip(borders, borders.dropFirst()).map { from, to in
      line.words[from..<to].map(\.text).joined(separator: " ")
    }
  }

  /// The index of the first word of the column that begins at `start`.
  private func first(of start: Int, in line: PageLine) -> Int {
    let words = line.words
    let natural = words.firstIndex { $0.columns.lowerBound >= start - 1 } ?? words.count
    var best = natural
    var least = Int.max
    for index in words.indices where abs(words[index].columns.lowerBound - start) <= 4 {
      if index == 0, words[0].columns.lowerBound < start - 1, words[0].isNumber { continue }
      let isAfterNumber = index == 1 && words[0].isNumber
      let gap =
        index > 0 && !isAfterNumber
        ? words[index].columns.lowerBound - words[index - 1].columns.upperBound : 9
      let price = abs(words[index].columns.lowerBound - start) * 3 + (gap >= 2 ? 0 : 5)
      if price < least {
        least = price
        best = index
      }
    }
    // A word far from the border, right after another, belongs to the text before it.
    guard best < words.count else { return natural }
    let isCapital = words[best].text.unicodeScalars.first?.properties.isLowercase != true
    return least > (isCapital ? 11 : 8) ? natural : best
  }

  /// The columns as `lines`, which stand close together, show them: texts that begin after wide spaces.
  func drawn(by lines: ArraySlice<PageLine>) -> PageColumns {
    var drawn = self
    for (index, start) in starts.enumerated() {
      var counts: [Int: Int] = [:]
      for line in lines {
        for (place, word) in line.words.enumerated() {
          let column = word.columns.lowerBound
          guard abs(column - start) <= 5 else { continue }
          let isWide =
            place == 0
            ? column >= start - 1 || !word.isNumber && column > 1
            : column - line.words[place - 1].columns.upperBound >= 2
              || place == 1 && line.words[0].isNumber
          if isWide {
            counts[column, default: 0] += 3
          } else if abs(column - start) <= 3, place > 0 {
            counts[column, default: 0] += 1
          }
        }
      }
      let best = counts.max { left, right in
        left.value != right.value
          ? left.value < right.value
          : (abs(left.key - start), left.key) > (abs(right.key - start), right.key)
      }
      guard let best else {
        drawn.unproven.insert(index)
        continue
      }
      if best.value < 3 { drawn.unproven.insert(index) }
      let least = index > 0 ? drawn.starts[index - 1] + 2 : 1
      if best.key >= least { drawn.starts[index] = best.key }
    }
    return drawn
  }

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

extension PageWord {
  /// Whether the word is the number of a row.
  var isNumber: Bool { PrintedNumber(text) != nil || text.hasPrefix("№") }
}
