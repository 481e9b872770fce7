import Wording

/// Turns tables whose captions stand in the first column: a measure a column, or cards one below another.
enum TurnedTable {
  /// `blocks` with such tables turned; each gives a finding.
  ///
  /// - Complexity: O(*n*).
  static func turned(_ blocks: [RoadmapBlock], _ findings: inout [RoadmapFinding]) -> [RoadmapBlock]
  {
    var result: [RoadmapBlock] = []
    var run: [SourceRow] = []
    func flush(_ findings: inout [RoadmapFinding]) {
      if let rows = rows(of: run) {
        findings.append(
          RoadmapFinding(
            .turned, line: run[0].line,
            Phrase(
              ru: "заголовки стоят в первом столбце, таблица прочитана по столбцам",
              en: "the captions stand in the first column; the table was read column by column")))
        result += rows.map { .row($0) }
      } else {
        result += run.map { .row($0) }
      }
      run = []
    }
    for block in blocks {
      switch block {
      case .row(let row): run.append(row)
      case .gap where !run.isEmpty: continue
      case .gap: result.append(block)
      case .text:
        flush(&findings)
        result.append(block)
      }
    }
    flush(&findings)
    return result
  }

  /// The usual rows of a table with captions in its first column; `nil` where it has none.
  private static func rows(of run: [SourceRow]) -> [SourceRow]? {
    let rows = run.filter { $0.cells.contains { !$0.asCellText().isEmpty } }
    let captions = rows.map { Caption($0.cells[0]) }
    guard rows.count >= 2, rows.allSatisfy({ $0.cells.count >= 2 }) else { return nil }
    let known = captions.count { $0.role.map { $0 != .other } ?? false }
    let roles = Set(captions.compactMap(\.role))
    guard known * 10 >= rows.count * 7, roles.count >= 3, roles.contains(.title),
      !roles.isDisjoint(with: [.deadline, .responsible])
    else { return nil }
    let cards = cards(of: rows, captions)
    let width = rows.map(\.cells.count).max() ?? 0
    guard cards.count >= 2 || width >= 3, let first = cards.first else { return nil }
    let names = first.map { rows[$0].cells[0] }
    var result = [SourceRow(cells: names, lines: [rows[0].line], table: rows[0].table)]
    for card in cards {
      for column in 1..<width {
        var cells = Array(repeating: "", count: names.count)
        var lines: [Int] = []
        for place in card {
          let row = rows[place]
          guard let target = names.firstIndex(where: { Caption($0).text == captions[place].text })
          else { return nil }
          cells[target] = column < row.cells.count ? row.cells[column] : ""
          lines += row.lines
        }
        if cells.contains(where: { !$0.asCellText().isEmpty }) {
          result.append(SourceRow(cells: cells, lines: lines, table: rows[0].table))
        }
      }
    }
    return result
  }

  /// The rows of each card: a new one begins where a caption comes again.
  private static func cards(of rows: [SourceRow], _ captions: [Caption]) -> [[Int]] {
    var cards: [[Int]] = [[]]
    var seen: Set<String> = []
    for index in rows.indices {
      if !seen.insert(captions[index].text).inserted {
        cards.append([])
        seen = [captions[index].text]
      }
      cards[cards.count - 1].append(index)
    }
    return cards
  }
}
