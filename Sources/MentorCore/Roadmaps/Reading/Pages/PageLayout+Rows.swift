import Wording

extension PageLayout {
  /// Divides `group` into rows below the header `found`, and adds them.
  mutating func append(
    _ group: [PageGrouping.Line], _ found: FoundHeader, widths: [Int],
    _ alignment: PageGrouping.Alignment
  ) {
    if alignment == .middle, appendMerged(group, found, widths: widths) { return }
    let grouping = PageGrouping(group, header: found.header, alignment: alignment)
    let rows = grouping.rows()
    for (row, isCertain) in zip(rows, grouping.certainties(of: rows)) {
      let part = Array(group[row])
      let texts = found.captions.indices.map { column in part.map { $0.cells[column] } }
      append(part, texts: texts, found, widths: widths)
      if !isCertain { reportBorders(part.map(\.line.number)) }
    }
  }

  /// Adds the rows of `group` where stages, and perhaps titles, are merged over several of them; `false`
  /// where there are none.
  ///
  /// The other cells tell the rows.
  private mutating func appendMerged(
    _ group: [PageGrouping.Line], _ found: FoundHeader, widths: [Int]
  ) -> Bool {
    let header = found.header
    guard let stage = header.column(.stage) else { return false }
    var merged: Set<Int> = [stage]
    if let number = header.column(.number) { merged.insert(number) }
    if header.column(.content) != nil, let title = header.column(.title) { merged.insert(title) }
    let others = group.indices.filter { index in
      group[index].cells.indices.contains {
        !merged.contains($0) && !group[index].cells[$0].isEmpty
      }
    }
    guard !others.isEmpty else { return false }
    var lines: [PageGrouping.Line] = []
    for (place, index) in others.enumerated() {
      let skipped = group[(place > 0 ? others[place - 1] + 1 : 0)...index].map(\.line)
      let above = place > 0 ? group[others[place - 1]].line.number : 0
      lines.append(
        group[index].masking(
          merged, opensPage: skipped.contains(where: \.opensPage),
          isAfterGap: skipped.contains(where: \.isAfterGap)
            || group[index].line.number - above >= 2))
    }
    let grouping = PageGrouping(lines, header: header, alignment: .middle)
    let rows = grouping.rows().map { Array(others[$0]) }
    let cells = MergedCells(group, rows: rows)
    var texts: [Int: [[String]]] = [:]
    for column in merged {
      guard let found = cells.texts(of: column) else { return false }
      texts[column] = found
    }
    for (index, row) in rows.enumerated() {
      let first = index > 0 ? row[0] : 0
      let end = index + 1 < rows.count ? rows[index + 1][0] : group.count
      let part = Array(group[first..<end])
      let columns = found.captions.indices.map { column in
        texts[column]?[index] ?? part.map { $0.cells[column] }
      }
      append(part, texts: columns, found, widths: widths)
      reportBorders(part.map(\.line.number))
    }
    return true
  }

  /// Adds the row that takes up `part` and has the lines `texts` in its columns.
  private mutating func append(
    _ part: [PageGrouping.Line], texts: [[String]], _ found: FoundHeader, widths: [Int]
  ) {
    if let first = part.first, first.line.isAfterGap {
      add(.gap(line: max(1, first.line.number - 1)))
    }
    let numbers = part.map(\.line.number)
    let responsible = found.header.column(.responsible)
    let cells = found.captions.indices.map { column in
      let breaks = column == responsible ? paragraphs(of: column, in: part) : []
      if column == responsible { reportParties(texts[column], breaks: breaks, at: numbers[0]) }
      return text(texts[column], width: widths[column], breaks: breaks, at: numbers[0])
    }
    add(.row(SourceRow(cells: cells, lines: numbers)))
    if let doubt = part.first(where: { !$0.isCertain }) { reportDoubt(doubt.line) }
  }

  /// The lines of a cell in `column` above which an empty line stands, though the cell goes on.
  private func paragraphs(of column: Int, in row: [PageGrouping.Line]) -> Set<Int> {
    var breaks: Set<Int> = []
    var isApart = false
    for (index, line) in row.enumerated() {
      if line.line.isAfterGap, !line.line.opensPage { isApart = true }
      guard !line.cells[column].isEmpty else { continue }
      if isApart { breaks.insert(index) }
      isApart = false
    }
    return breaks
  }

  /// Reports two parties, or one over two lines, that only the end of a line may part.
  private mutating func reportParties(_ texts: [String], breaks: Set<Int>, at line: Int) {
    var above = ""
    for (index, text) in texts.enumerated() where !text.isEmpty {
      defer { above = text }
      guard !breaks.contains(index), PartySplitter.isBorder(above, text) else { continue }
      report(
        RoadmapFinding(
          .rowUncertain, line: line,
          Phrase(
            ru: "«\(above) \(text)» на двух строках: один это ответственный или два, не ясно",
            en: "“\(above) \(text)” on two lines may be one party or two")))
    }
  }

  mutating func reportAlignment(at line: Int) {
    report(
      RoadmapFinding(
        .rowUncertain, line: line,
        Phrase(
          ru: "одни строки таблицы выровнены по верхнему краю, другие по середине: где кончается "
            + "строка, не везде ясно",
          en: "some rows of the table are aligned at the top, others in the middle: where a row "
            + "ends is not clear everywhere")))
  }

  private mutating func reportBorders(_ numbers: [Int]) {
    let last = numbers[numbers.count - 1]
    report(
      RoadmapFinding(
        .rowUncertain, line: numbers[0],
        Phrase(
          ru: "ячейки выровнены по середине, и границы строки таблицы (строки текста "
            + "\(numbers[0])–\(last)) не ясны",
          en: "the cells are aligned in the middle, and the borders of the row (lines "
            + "\(numbers[0])–\(last) of the text) are unclear")))
  }

  private mutating func reportDoubt(_ line: PageLine) {
    let text = line.text.cleaned().excerpt
    report(
      RoadmapFinding(
        .rowUncertain, line: line.number,
        Phrase(
          ru: "между столбцами здесь только один пробел, граница ячеек не ясна: «\(text)»",
          en: "only one space parts the columns here, the border of the cells is unclear: “\(text)”"
        )))
  }
}

extension PageGrouping.Line {
  /// The line without the texts in `columns`.
  fileprivate func masking(
    _ columns: Set<Int>, opensPage: Bool, isAfterGap: Bool
  ) -> PageGrouping.Line {
    PageGrouping.Line(
      cells: cells.enumerated().map { columns.contains($0.offset) ? "" : $0.element },
      line: line.standing(opensPage: opensPage, isAfterGap: isAfterGap), isCertain: isCertain)
  }
}
