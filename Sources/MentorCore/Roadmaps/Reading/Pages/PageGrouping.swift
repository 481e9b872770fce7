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

  /// How the cells of a row stand beside each other.
  enum Alignment: Hashable {
    /// They begin on one line, or nothing tells.
    case top
    /// They stand around one middle.
    case middle
  }

  private let lines: [Line]
  private let alignment: Alignment
  private let number: Int?
  private let deadline: Int?
  private let title: Int
  private let content: Int?
  private let hasGaps: Bool
  private let isTopAligned: Bool
  private let isNumber: [Bool]
  private let ignored: [Int]
  private let startsSmall: [Bool]
  private let isUnfinished: [[Bool]]
  private let isClosed: [[Bool]]
  private let opensLaterItem: [[Bool]]

  /// Prepares the division of `lines` below `header`, whose cells stand as `alignment` says.
  init(_ lines: [Line], header: Header, alignment: Alignment = .top) {
    self.lines = lines
    self.alignment = alignment
    // Numbers of merged stages tell nothing of the rows beside them, nor do the stages.
    let isMerged = alignment == .middle && header.column(.stage) != nil
    let number = isMerged ? nil : header.column(.number)
    ignored = isMerged ? [header.column(.number), header.column(.stage)].compactMap(\.self) : []
    self.number = number
    deadline = header.column(.deadline)
    let content = header.column(.content)
    let title = (isMerged ? content : nil) ?? header.column(.title) ?? 0
    self.title = title
    self.content = content
    let isNumber = lines.map { line in
      number.map { PrintedNumber(line.cells[$0]) != nil } ?? false
    }
    self.isNumber = isNumber
    startsSmall = lines.map { line in
      line.cells[title].unicodeScalars.first?.properties.isLowercase ?? false
    }
    isUnfinished = lines.map { $0.cells.map { CellText.isUnfinished($0) } }
    isClosed = lines.map { line in
      line.cells.map { text in
        text.unicodeScalars.last.map { ".!?;»)".unicodeScalars.contains($0) } ?? true
      }
    }
    opensLaterItem = lines.map { line in
      line.cells.map { text in
        guard let first = text.unicodeScalars.first, first.properties.numericType != nil,
          let item = LeadingNumber(text)?.number, item.ending != .bare
        else { return false }
        return item.components.count == 1 && item.components[0] > 1
      }
    }
    let starts = lines.indices.dropFirst().filter { isNumber[$0] }
    let apart = starts.count { index in
      lines[max(0, index - 3)...index].contains { $0.line.isAfterGap }
    }
    let gaps = lines.count { $0.line.isAfterGap }
    let afterGap = starts.count { lines[$0].line.isAfterGap }
    isTopAligned = afterGap * 10 >= starts.count * 6 || apart * 10 < starts.count * 7
    switch alignment {
    case .middle: hasGaps = gaps * 10 >= (starts.count + 1) * 7
    case .top:
      hasGaps = starts.isEmpty ? gaps * 12 >= lines.count : apart * 10 >= starts.count * 7
    }
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
          lines[index], isNumber: isNumber[index], isFirst: index == start, hasGaps: hasGaps,
          ignored: ignored)
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
    if alignment == .middle { return middlePrice(of: group, from: start, looks: &looks) }
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
    if let deadline, group.spans[deadline] == nil { price += 10 }
    if !looksDated(group, from: start, looks: &looks) { price += 15 }
    return price + unfinished(group, from: start)
  }

  /// Whether the text in the column of deadlines, if there is one, is the whole of a deadline.
  private func looksDated(
    _ group: Group, from start: Int, looks: inout [Range<Int>: Bool]
  ) -> Bool {
    guard let deadline, let span = group.spans[deadline] else { return true }
    let range = (start + span.lowerBound)..<(start + span.upperBound)
    let looksRight =
      looks[range]
      ?? DeadlineLook.fits(
        lines[range].map { $0.cells[deadline] }.joined(separator: " ").cleaned())
    looks[range] = looksRight
    return looksRight
  }

  /// The price of cells whose texts go on below the row.
  private func unfinished(_ group: Group, from start: Int) -> Int {
    group.spans.indices.reduce(0) { sum, column in
      guard let span = group.spans[column] else { return sum }
      var price = sum
      if column != number, opensLaterItem[start + span.lowerBound][column] { price += 6 }
      let last = start + span.upperBound - 1
      if isUnfinished[last][column] { return price + 12 }
      return price + (span.count > 2 && !isClosed[last][column] ? 2 : 0)
    }
  }

  /// The price of a row whose cells stand around one middle.
  private func middlePrice(
    of group: Group, from start: Int, looks: inout [Range<Int>: Bool]
  ) -> Int {
    // A row that a page cuts stands at the top of both parts.
    let slant = group.slant * 4 + group.offset
    let aligned = group.isCut ? min(slant, group.topPrice) : slant
    var price = group.gaps + aligned
    if number != nil { price += group.numbers == 0 ? 20 : (group.numbers - 1) * 60 }
    if let span = group.spans[title] {
      if startsSmall[start + span.lowerBound] { price += 15 }
    } else {
      price += 15
    }
    if let number, !group.isCut { price += group.slant(of: number) * 6 }
    if let deadline { price += group.spans[deadline] == nil ? 8 : group.tears[deadline] * 10 }
    if !looksDated(group, from: start, looks: &looks) { price += 15 }
    return price + group.breaks.reduce(0, +) * 2 + unfinished(group, from: start)
  }

  /// For each of `rows`, whether its borders are clear: those of its neighbours are as well, or an empty
  /// line parts it from them.
  func certainties(of rows: [Range<Int>]) -> [Bool] {
    let own = rows.map(isCertain)
    func isParted(_ index: Int) -> Bool {
      index == lines.count || lines[index].line.isAfterGap && !lines[index].line.opensPage
    }
    return rows.indices.map { index in
      let above = index == 0 || isParted(rows[index].lowerBound) || own[index - 1]
      let below = index + 1 == rows.count || isParted(rows[index].upperBound) || own[index + 1]
      return own[index] && above && below
    }
  }

  /// Whether `row` has one number and cells that stand around one middle, where they are to.
  private func isCertain(_ row: Range<Int>) -> Bool {
    guard alignment == .middle else { return true }
    let isClosed = [row.lowerBound, row.upperBound].allSatisfy { index in
      index == 0 || index == lines.count || lines[index].line.isAfterGap
    }
    if hasGaps && !isClosed { return false }
    var group = Group(width: lines[row.lowerBound].cells.count)
    for index in row {
      group.add(
        lines[index], isNumber: isNumber[index], isFirst: index == row.lowerBound,
        hasGaps: hasGaps, ignored: ignored)
    }
    guard number.map({ group.slant(of: $0) == 0 }) ?? true,
      deadline.map({ group.tears[$0] == 0 }) ?? true
    else { return false }
    return group.numbers == 1 && group.slant == 0 && group.gaps == 0
      && (group.spans[title].map { !startsSmall[row.lowerBound + $0.lowerBound] } ?? false)
  }
}
