extension PageGrouping {
  /// The alignment of the cells in `lines` below `header`, and whether it is plain.
  ///
  /// Where cells begin on one line, a title begins beside each number; where they stand around one middle,
  /// longer titles have begun above it.
  ///
  /// - Complexity: O(*n*).
  static func alignment(
    of lines: [Line], header: Header
  ) -> (alignment: Alignment, isCertain: Bool) {
    guard let number = header.column(.number), header.column(.stage) == nil,
      let title = header.column(.title)
    else { return (isCentred(lines, header) ? .middle : .top, true) }
    let numbered = lines.filter { PrintedNumber($0.cells[number]) != nil }
    let inside = numbered.count { line in
      line.cells[title].unicodeScalars.first.map(\.properties.isLowercase) ?? true
    }
    let isMiddle = numbered.count >= 2 && inside * 4 >= numbered.count
    let isDoubtful = inside * 10 > numbered.count && inside * 5 < numbered.count * 2
    return (isMiddle ? .middle : .top, numbered.count < 4 || !isDoubtful)
  }

  /// Whether cells stand around a middle where no number tells: below empty lines mostly no deadline
  /// begins.
  private static func isCentred(_ lines: [Line], _ header: Header) -> Bool {
    guard let deadline = header.column(.deadline) else { return false }
    let first = lines.filter { $0.line.isAfterGap && !$0.line.opensPage }
    return first.count >= 3 && first.count { $0.cells[deadline].isEmpty } * 2 >= first.count
  }
}
