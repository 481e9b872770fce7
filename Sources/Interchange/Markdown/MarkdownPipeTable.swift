internal import Wording

/// A table whose cells stand between `|`.
struct MarkdownPipeTable {
  /// The texts of the cells of each row, raw; the first row is the header.
  private(set) var rows: [(cells: [String], line: MarkdownLine)]

  /// Whether the first row is a header with a text in it.
  let hasHeader: Bool

  /// How many lines it takes.
  let lineCount: Int

  /// What was noticed: the line and the message.
  private(set) var remarks: [(line: Int, message: Phrase)] = []

  /// The table has more cells than are allowed.
  struct Overflow: Error {}

  /// Whether `line` is the header of a table, since `next` is the row of dashes under it.
  static func begins(_ line: MarkdownLine, _ next: MarkdownLine) -> Bool {
    line.text.utf8.contains(0x7C) && isDelimiter(next)
  }

  /// Whether the line is a row of dashes, `|---|:-:|`, perhaps with `+` as Emacs writes it.
  static func isDelimiter(_ line: MarkdownLine) -> Bool {
    let text = line.trimmed.utf8
    guard text.first == 0x7C || text.first == 0x2D || text.first == 0x3A,
      text.contains(0x7C), text.contains(0x2D)
    else { return false }
    return text.allSatisfy {
      $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x09 || $0 == 0x2B
    }
  }

  /// Reads the table at the start of `lines`, whose second line is the row of dashes.
  ///
  /// `endsText` tells of a line without `|` whether something else begins there.
  ///
  /// - Throws: ``Overflow`` where the table has more than `allowance` cells.
  init(
    _ lines: ArraySlice<MarkdownLine>, allowance: Int, endsText: (MarkdownLine) -> Bool
  ) throws(Overflow) {
    let header = lines[lines.startIndex]
    let width = Self.cells(of: lines[lines.startIndex + 1], count: nil).count
    var rows = [(cells: Self.cells(of: header, count: width), line: header)]
    if rows[0].cells.count != width {
      remarks.append((header.number, Self.differs(rows[0].cells.count, width)))
    }
    let columns = max(width, rows[0].cells.count)
    let delimiter = lines[lines.startIndex + 1].trimmed
    var next = lines.startIndex + 2
    var count = rows[0].cells.count
    while next < lines.endIndex, !lines[next].isBlank {
      guard count <= allowance else { throw Overflow() }
      let line = lines[next]
      let hasBar = line.text.utf8.contains(0x7C)
      if !hasBar, endsText(line) { break }
      next += 1
      if line.trimmed == delimiter { continue }
      let cells = Self.cells(of: line, count: columns)
      if cells.count > columns {
        remarks.append((line.number, Self.overflows(cells.count, columns)))
      } else if !hasBar {
        remarks.append((line.number, Self.lacksBars))
      }
      rows.append((cells, line))
      count += cells.count
    }
    lineCount = next - lines.startIndex
    hasHeader = rows[0].cells.contains { !$0.isEmpty }
    self.rows = hasHeader ? rows : Array(rows.dropFirst())
  }

  /// Reads a table without a row of dashes: lines at the start of `lines` that begin and end with `|`
  /// and have equally many cells, at least two; `nil` where fewer than two lines do.
  init?(withoutDelimiter lines: ArraySlice<MarkdownLine>) {
    func cells(_ line: MarkdownLine) -> [String]? {
      let text = line.trimmed
      guard text.hasPrefix("|"), text.hasSuffix("|"), text.utf8.count > 2 else { return nil }
      return Self.cells(of: line, count: nil)
    }
    guard let first = lines.first, let width = cells(first)?.count, width > 1 else { return nil }
    var rows: [(cells: [String], line: MarkdownLine)] = []
    for line in lines {
      guard let found = cells(line), found.count == width else { break }
      rows.append((found, line))
    }
    guard rows.count > 1 else { return nil }
    self.rows = rows
    hasHeader = false
    lineCount = rows.count
    remarks = [
      (
        first.number,
        Phrase(
          ru: "под шапкой таблицы нет строки из дефисов, таблица прочитана без неё",
          en: "the table has no row of dashes under its header, and was read without it")
      )
    ]
  }

  private static func differs(_ header: Int, _ width: Int) -> Phrase {
    Phrase(
      ru: "в шапке \(header) \(header.form("столбец", "столбца", "столбцов")), "
        + "а в строке из дефисов под ней \(width)",
      en: "the header has \(header) columns, the row of dashes under it \(width)")
  }

  private static func overflows(_ count: Int, _ width: Int) -> Phrase {
    Phrase(
      ru: "\(count) \(count.form("ячейка", "ячейки", "ячеек")) при "
        + "\(width) \(width.form("столбце", "столбцах", "столбцах")): возможно, знак | стоит внутри "
        + "текста (тогда его пишут как \\|)",
      en: "\(count) cells in \(width) columns: perhaps a | belongs to the text "
        + "(it is written \\| then)")
  }

  private static let lacksBars = Phrase(
    ru: "строка таблицы без знаков |, взята как первая ячейка",
    en: "a row of the table without |, taken as its first cell")

  // MARK: Cells

  /// The raw cells of a row.
  ///
  /// A `|` inside of code belongs to the cell, as pandoc has it; where that does not give `count`
  /// cells but the reading of GitHub does, which counts such a `|`, the latter is taken.
  static func cells(of line: MarkdownLine, count: Int?) -> [String] {
    let bytes = Array(line.trimmed.utf8)
    let cells = split(bytes, sparingCode: true)
    guard let count, cells.count != count, bytes.contains(0x60) else { return cells }
    let others = split(bytes, sparingCode: false)
    return others.count == count ? others : cells
  }

  private static func split(_ bytes: [UInt8], sparingCode: Bool) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var index = bytes.first == 0x7C ? 1 : 0
    var lengthsNotClosed: Set<Int> = []
    func finish() {
      cells.append(cell[...].trimmingSpaces)
      cell.removeAll(keepingCapacity: true)
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x5C, index + 1 < bytes.count {
        if bytes[index + 1] != 0x7C { cell.append(byte) }
        cell.append(bytes[index + 1])
        index += 2
      } else if byte == 0x60, sparingCode {
        let run = bytes[index...].prefix { $0 == 0x60 }
        let end =
          lengthsNotClosed.contains(run.count)
          ? nil : endOfCode(run.count, in: bytes, from: run.endIndex)
        if end == nil { lengthsNotClosed.insert(run.count) }
        cell += bytes[index..<(end ?? run.endIndex)]
        index = end ?? run.endIndex
      } else if byte == 0x7C {
        finish()
        index += 1
      } else {
        let start = index
        repeat { index += 1 } while index < bytes.count && !bytes[index].partsCells
        cell += bytes[start..<index]
      }
    }
    if bytes.last != 0x7C || cell.contains(where: { $0 != 0x20 }) || cells.isEmpty { finish() }
    return cells
  }

  /// The offset behind the run of exactly `length` back quotes that ends the code.
  private static func endOfCode(_ length: Int, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      guard bytes[index] == 0x60 else {
        index += 1
        continue
      }
      let run = bytes[index...].prefix { $0 == 0x60 }
      if run.count == length { return run.endIndex }
      index = run.endIndex
    }
    return nil
  }
}

extension UInt8 {
  /// Whether this byte may part cells, or keep another from doing so.
  fileprivate var partsCells: Bool { self == 0x7C || self == 0x5C || self == 0x60 }
}

extension ArraySlice<UInt8> {
  /// The text without spaces and tabs at its ends.
  fileprivate var trimmingSpaces: String {
    var bytes = self
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
