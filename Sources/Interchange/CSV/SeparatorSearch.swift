/// The search for the separator of a table, by its first rows.
enum SeparatorSearch {
  /// The separator that divides the first rows most evenly; a semicolon where nothing divides them.
  ///
  /// Each of the first 20 rows is counted for each separator, quoted parts aside. The separator with
  /// the most rows of one and the same count wins, then the larger count, then the order of
  /// ``CSVSeparator``. A comma before a space belongs to a text as a rule, so it counts only where
  /// nothing else is found.
  ///
  /// - Complexity: O(1); looks at the first 64 KiB.
  static func separator(of bytes: Span<UInt8>) -> CSVSeparator {
    let rows = counts(in: bytes)
    let scored = [CSVSeparator.semicolon, .tab, .bar, .comma].map { separator in
      (separator, score(rows.map { $0[separator.byte] }))
    }
    var best = (CSVSeparator.semicolon, (rows: 0, count: 0))
    for candidate in scored where candidate.1 > best.1 { best = candidate }
    if best.1.rows > 0 { return best.0 }
    return rows.contains { $0.looseCommas > 0 } ? .comma : .semicolon
  }

  /// The rows that share the commonest count above zero, and that count.
  private static func score(_ counts: [Int]) -> (rows: Int, count: Int) {
    var rowsByCount: [Int: Int] = [:]
    for count in counts where count > 0 { rowsByCount[count, default: 0] += 1 }
    let commonest = rowsByCount.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return commonest.map { ($0.value, $0.key) } ?? (0, 0)
  }

  private struct Counts {
    var semicolons = 0
    var tabs = 0
    var bars = 0
    var commas = 0
    var looseCommas = 0
    var isBlank = true

    subscript(byte: UInt8) -> Int {
      switch byte {
      case 0x3B: semicolons
      case 0x09: tabs
      case 0x7C: bars
      default: commas
      }
    }
  }

  private static func counts(in bytes: Span<UInt8>) -> [Counts] {
    var rows: [Counts] = []
    var row = Counts()
    var inQuotes = false
    var atCellStart = true
    let end = min(bytes.count, 1 << 16)
    for index in 0..<end where rows.count < 20 {
      let byte = bytes[index]
      if inQuotes {
        if byte == 0x22 { inQuotes = false }
        continue
      }
      let next = index + 1 < end ? bytes[index + 1] : 0x0A
      switch byte {
      case 0x22:
        let before = index > 0 ? bytes[index - 1] : 0x0A
        inQuotes = atCellStart || before == 0x22
        atCellStart = false
        row.isBlank = false
      case 0x0A, 0x0D:
        if !row.isBlank { rows.append(row) }
        row = Counts()
        atCellStart = true
      default:
        row.isBlank = false
        atCellStart = true
        switch byte {
        case 0x3B: row.semicolons += 1
        case 0x09: row.tabs += 1
        case 0x7C: row.bars += 1
        case 0x2C where next == 0x20: row.looseCommas += 1
        case 0x2C: row.commas += 1
        default: atCellStart = false
        }
      }
    }
    if !row.isBlank && rows.count < 20 { rows.append(row) }
    return rows
  }
}
