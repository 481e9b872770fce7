extension PageGrouping {
  /// What the lines of a row have in common.
  struct Group {
    var numbers = 0
    var gaps = 0
    var count = 0
    var spans: [Range<Int>?]
    var breaks: [Int]
    /// The breaks that are more than a line of another cell, set half a line lower.
    var tears: [Int]
    /// The lines of the row that open a page.
    private var cuts: [Int] = []
    /// Whether a page ends inside of the row.
    var isCut: Bool { !cuts.isEmpty }
    /// The numbers of the lines in the text.
    private var places: [Int] = []
    private var lastGap = -1

    init(width: Int) {
      spans = Array(repeating: nil, count: width)
      breaks = Array(repeating: 0, count: width)
      tears = breaks
    }

    mutating func add(
      _ line: Line, isNumber: Bool, isFirst: Bool, hasGaps: Bool, ignored: [Int]
    ) {
      if isNumber { numbers += 1 }
      places.append(line.line.number)
      if !isFirst {
        if line.line.isAfterGap { lastGap = count }
        if line.line.opensPage {
          cuts.append(count)
          gaps += 1
        } else if line.line.isAfterGap {
          gaps += hasGaps ? 6 : 4
        }
      }
      for (column, text) in line.cells.enumerated()
      where !text.isEmpty && !ignored.contains(column) {
        if let span = spans[column] {
          if span.upperBound < count, !line.line.opensPage {
            breaks[column] += 1
            if count - span.upperBound > 1 || lastGap >= span.upperBound { tears[column] += 1 }
          }
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

    /// How far the middles of the cells are from that of the row beyond one line, in half lines.
    var slant: Int {
      spans.indices.reduce(0) { $0 + slant(of: $1) }
    }

    /// How far the middle of the cell in `column` is from that of the row beyond one line, in half
    /// lines.
    func slant(of column: Int) -> Int { max(0, offset(of: column) - 2) }

    /// How far the middles of the cells are from that of the row, in half lines.
    var offset: Int { spans.indices.reduce(0) { $0 + offset(of: $1) } }

    /// How far the middle of the cell in `column` is from that of the row, in half lines.
    ///
    /// Empty lines count. On a page that cuts the row, its part there is the row.
    private func offset(of column: Int) -> Int {
      guard let span = spans[column] else { return 0 }
      let cut = cuts.last { $0 <= span.lowerBound } ?? 0
      let end = cuts.first { $0 > span.lowerBound } ?? count
      guard span.upperBound <= end else { return 0 }
      let middle = places[span.lowerBound] + places[span.upperBound - 1]
      return abs(middle - places[cut] - places[end - 1])
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
