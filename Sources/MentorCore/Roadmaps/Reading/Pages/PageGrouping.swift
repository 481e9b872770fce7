import Wording

/// Finds the rows in the lines of a table whose columns only spaces part: the division that costs least.
///
/// A row has one number and one deadline, its cells begin on one line or stand around one middle, and
/// empty lines part rows where they do so mostly.
struct PageGrouping {
  /// A line of the table, divided into cells.
  struct Line {
    let cells: [String]
    let line: PageLine
    /// Whether the borders of the cells are clear.
    let isCertain: Bool
  }

  private let lines: [Line]
  private let number: Int?
  private let deadline: Int?
  private let title: Int
  private let content: Int?
  private let hasGaps: Bool
  private let isTopAligned: Bool
  private let isNumber: [Bool]
  private let startsSmall: [Bool]

  /// Prepares the division of `lines` below `header`.
  init(_ lines: [Line], header: Header) {
    self.lines = lines
    let number = header.column(.number)
    self.number = number
    deadline = header.column(.deadline)
    let title = header.column(.title) ?? 0
    self.title = title
    content = header.column(.content)
    let isNumber = lines.map { line in
      number.map { PrintedNumber(line.cells[$0]) != nil } ?? false
    }
    self.isNumber = isNumber
    startsSmall = lines.map { line in
      line.cells[title].unicodeScalars.first?.properties.isLowercase ?? false
    }
    let starts = lines.indices.dropFirst().filter { isNumber[$0] }
    let apart = starts.count { index in
      lines[max(0, index - 3)...index].contains { $0.line.isAfterGap }
    }
    let gaps = lines.count { $0.line.isAfterGap }
    let afterGap = starts.count { lines[$0].line.isAfterGap }
    isTopAligned = afterGap * 10 >= starts.count * 6 || apart * 10 < starts.count * 7
    hasGaps = starts.isEmpty ? gaps * 12 >= lines.count : apart * 10 >= starts.count * 7
  }

  /// The most lines that a row may have.
  private static let longest = 90

  /// The rows as ranges of lines, in order.
  ///
  /// - Complexity: O(*n* · *m*) for rows of up to *m* lines.
  func rows() -> [Range<Int>] {
    guard !lines.isEmpty else { return [] }
    var cost = Array(repeating: Int.max, count: lines.count + 1)
    var end = Array(repeating: 0, count: lines.count)
    cost[lines.count] = 0
    var looks: [Range<Int>: Bool] = [:]
    for start in lines.indices.reversed() {
      var group = Group(width: lines[start].cells.count)
      for index in start..<min(lines.count, start + Self.longest) {
        group.add(
          lines[index], isNumber: isNumber[index], isFirst: index == start, hasGaps: hasGaps)
        if group.numbers > 2 { break }
        let price = price(of: group, from: start, looks: &looks) + border(after: index)
        guard cost[index + 1] < Int.max else { continue }
        if price + cost[index + 1] < cost[start] {
          cost[start] = price + cost[index + 1]
          end[start] = index + 1
        }
      }
    }
    var rows: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      let next = max(start + 1, end[start])
      rows.append(start..<next)
      start = next
    }
    return rows
  }

  private func border(after index: Int) -> Int {
    guard index + 1 < lines.count else { return 0 }
    let next = lines[index + 1].line
    if next.opensPage { return 2 }
    return hasGaps && !next.isAfterGap ? 20 : 0
  }

  private func price(
    of group: Group, from start: Int, looks: inout [Range<Int>: Bool]
  ) -> Int {
    var price =
      group.gaps
      + (isTopAligned ? group.topPrice : min(group.topPrice, group.middlePrice))
    if number != nil {
      price += group.numbers == 0 ? 12 : (group.numbers - 1) * 60
    }
    if group.spans[title] == nil, content.map({ group.spans[$0] == nil }) ?? true { price += 15 }
    if startsSmall[start] { price += 15 }
    for (column, breaks) in group.breaks.enumerated() where breaks > 0 {
      price += breaks * (column == deadline ? 22 : 8)
    }
    if let deadline {
      if let span = group.spans[deadline] {
        let range = (start + span.lowerBound)..<(start + span.upperBound)
        let looksRight =
          looks[range]
          ?? DeadlineLook.fits(
            lines[range].map { $0.cells[deadline] }.joined(separator: " ").cleaned())
        looks[range] = looksRight
        if !looksRight { price += 15 }
      } else {
        price += 10
      }
    }
    return price
  }

  /// What the lines of a row have in common.
  private struct Group {
    var numbers = 0
    var gaps = 0
    var count = 0
    var spans: [Range<Int>?]
    var breaks: [Int]

    init(width: Int) {
      spans = Array(repeating: nil, count: width)
      breaks = Array(repeating: 0, count: width)
    }

    mutating func add(_ line: Line, isNumber: Bool, isFirst: Bool, hasGaps: Bool) {
      if isNumber { numbers += 1 }
      if !isFirst {
        if line.line.opensPage {
          gaps += 1
        } else if line.line.isAfterGap {
          gaps += hasGaps ? 6 : 4
        }
      }
      for (column, text) in line.cells.enumerated() where !text.isEmpty {
        if let span = spans[column] {
          if span.upperBound < count, !line.line.opensPage { breaks[column] += 1 }
          spans[column] = span.lowerBound..<(count + 1)
        } else {
          spans[column] = count..<(count + 1)
        }
      }
      count += 1
    }

    /// The price of cells that do not begin on the first line.
    var topPrice: Int {
      spans.reduce(0) { $0 + ($1.map { $0.lowerBound > 0 ? 8 : 0 } ?? 0) }
    }

    /// The price of cells whose middle is not that of the row.
    var middlePrice: Int {
      spans.reduce(0) { price, span in
        guard let span else { return price }
        return price + (abs(span.lowerBound + span.upperBound - count) > 2 ? 8 : 0)
      }
    }
  }
}
