import Interchange
import Wording

/// Turns a document of any format into the blocks that are read as a roadmap.
///
/// Paragraphs and rows get running numbers in the order of the text, and keep the places that a person
/// knows. Where the document is the lines of a text, its own numbers stay.
struct DocumentBlocks {
  /// The blocks in the order of the text.
  private(set) var blocks: [RoadmapBlock] = []

  /// The place of each paragraph and row by its number.
  private(set) var places: [Int: SourcePlace] = [:]

  /// The text of each paragraph and row that has one, by its number.
  private(set) var texts: [Int: String] = [:]

  /// What is worth telling about the layout.
  private(set) var findings: [RoadmapFinding] = []

  private var number = 0
  private var tables = 0
  private var paragraphs: [SourceLine] = []
  private let hasTables: Bool

  /// Divides `document`.
  ///
  /// - Complexity: O(*n*).
  init(_ document: Interchange.Document) {
    hasTables = !document.tables.isEmpty
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): read(paragraph)
      case .table(let table): read(table)
      case .pageBreak: flush()
      }
    }
    flush()
    let numbers = Dictionary(
      places.map { ($0.value, $0.key) }, uniquingKeysWith: { first, second in min(first, second) })
    findings += document.remarks.map { remark in
      let place = remark.place.flatMap { SourcePlace($0) }
      return RoadmapFinding(
        code: RoadmapRule.remark.rawValue,
        severity: remark.kind == .structure || remark.kind == .formula
          ? .warning : RoadmapRule.remark.severity,
        message: remark.message, line: place.flatMap { numbers[$0] } ?? remark.line, place: place)
    }
  }

  /// The next number: that of the line where the place is one, else the one after the last.
  private mutating func take(_ place: DocumentPlace) -> Int {
    if case .line(let line) = place, line >= number { number = line } else { number += 1 }
    places[number] = SourcePlace(place)
    return number
  }

  // MARK: Paragraphs

  private mutating func read(_ paragraph: DocumentParagraph) {
    let number = take(paragraph.place)
    add(paragraph.text, number)
  }

  private mutating func add(_ text: String, _ number: Int) {
    if !text.asCellText().isEmpty { texts[number, default: ""] += text }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines.isEmpty ? [""] : lines {
      paragraphs.append(SourceLine(number: number, text: String(line)))
    }
  }

  /// Makes blocks of the paragraphs collected so far; a table drawn with tabs is one where there is no
  /// other.
  private mutating func flush() {
    guard !paragraphs.isEmpty else { return }
    defer { paragraphs = [] }
    let tabbed = paragraphs.count { $0.text.dropLast().utf8.contains(UInt8(ascii: "\t")) }
    if !hasTables, tabbed >= 3 {
      blocks += BlockScanner.blocks(of: paragraphs)
      return
    }
    for line in paragraphs {
      blocks.append(line.isBlank ? .gap(line: line.number) : .text(line.withoutTabs))
    }
  }

  // MARK: Tables

  private mutating func read(_ table: DocumentTable, isNested: Bool = false) {
    flush()
    tables += 1
    let own = tables
    let width = table.columnCount
    var above: [Int: (text: String, rows: Int)] = [:]
    let front = Self.rowsOfText(in: table, width: width)
    for (index, row) in table.rows.enumerated() {
      let number: Int
      if isNested {
        self.number += 1
        number = self.number
        places[number] = places[number - 1]
      } else {
        number = take(row.place)
      }
      let cells = DocumentRowCells(row, width: width, above: &above)
      if cells.nested.contains(where: \.isRoadmap) {
        unwrap(row, number)
        continue
      }
      let text = cells.texts.joined(separator: " ")
      if !text.asCellText().isEmpty { texts[number] = text }
      if width <= 1 || front.contains(index) {
        add(cells.texts.filter { !$0.asCellText().isEmpty }.joined(separator: "\n"), number)
      } else if text.asCellText().isEmpty, cells.covered.isEmpty {
        flush()
        blocks.append(.gap(line: number))
      } else {
        flush()
        blocks.append(
          .row(
            SourceRow(
              cells: cells.texts, lines: [number], covered: cells.covered, table: own,
              spansTable: cells.spansTable)))
      }
    }
    flush()
  }

  /// The rows before a header that hold one text each: a title that stands inside of the table.
  ///
  /// Before the first header all of them count, before a later one only those among which a title is.
  private static func rowsOfText(in table: DocumentTable, width: Int) -> Set<Int> {
    var rows: Set<Int> = []
    var run: [(index: Int, text: String)] = []
    var isFirst = true
    var above: [Int: (text: String, rows: Int)] = [:]
    for (index, row) in table.rows.enumerated() {
      let cells = DocumentRowCells(row, width: width, above: &above)
      let filled = cells.texts.filter { !$0.asCellText().isEmpty }
      if filled.isEmpty, cells.covered.isEmpty { continue }
      if filled.count == 1, cells.covered.isEmpty {
        run.append((index, filled[0]))
        continue
      }
      if Header(row: SourceRow(cells: cells.texts, lines: [1])) != nil {
        let bearsTitle = run.contains {
          TitleSearch.isTitle(FrontLine(number: 1, text: $0.text, afterGap: true))
        }
        if isFirst || bearsTitle { rows.formUnion(run.map(\.index)) }
        isFirst = false
      }
      run = []
    }
    return rows
  }

  /// Reads a row that only arranges the page: its texts as paragraphs, the tables inside as tables.
  private mutating func unwrap(_ row: DocumentRow, _ number: Int) {
    findings.append(
      RoadmapFinding(
        .layoutTable, line: number,
        Phrase(
          ru: "таблица внутри ячейки прочитана как таблица документа",
          en: "a table inside of a cell is read as one of the document")))
    for cell in row.cells where !cell.isCovered {
      if !cell.text.cleaned().isEmpty { add(cell.text, number) }
      for table in cell.tables { read(table, isNested: true) }
    }
    flush()
  }
}

/// The cells of a row of a document by columns.
private struct DocumentRowCells {
  /// The text of each column; empty where a cell further left or above covers it.
  private(set) var texts: [String]

  /// The texts of the cells that reach down to this row, by column.
  private(set) var covered: [Int: String] = [:]

  /// The tables inside of the cells.
  private(set) var nested: [DocumentTable] = []

  /// Whether the only cell with a text spans the table.
  private(set) var spansTable = false

  /// Lays out `row` over `width` columns; `above` are the cells that reach down to it.
  init(_ row: DocumentRow, width: Int, above: inout [Int: (text: String, rows: Int)]) {
    texts = Array(repeating: "", count: width)
    var filled: [DocumentCell] = []
    var seen: Set<Int> = []
    for cell in row.cells where cell.column < width {
      seen.insert(cell.column)
      if cell.isCovered {
        if let source = above[cell.column], !source.text.asCellText().isEmpty {
          covered[cell.column] = source.text
        }
        continue
      }
      nested += cell.tables
      texts[cell.column] = cell.textWithTables
      above[cell.column] = (texts[cell.column], cell.rowSpan)
      if !texts[cell.column].asCellText().isEmpty { filled.append(cell) }
    }
    for column in above.keys where !seen.contains(column) { above[column] = nil }
    if filled.count == 1, covered.isEmpty, width >= 2, let cell = filled.first {
      spansTable = cell.columnSpan >= max(2, width - 1)
    }
  }
}

extension DocumentCell {
  /// The text, and the texts of the tables inside, a row of them a line.
  fileprivate var textWithTables: String {
    tables.reduce(into: text) { text, table in
      for row in table.rows {
        let line = row.cells.map { $0.textWithTables.asCellText() }.filter { !$0.isEmpty }
          .joined(separator: "; ")
        if !line.isEmpty { text += (text.isEmpty ? "" : "\n") + line }
      }
    }
  }
}

extension DocumentTable {
  /// Whether measures stand in the table or in one inside of it.
  fileprivate var isRoadmap: Bool {
    var above: [Int: (text: String, rows: Int)] = [:]
    let width = columnCount
    for row in rows {
      let cells = DocumentRowCells(row, width: width, above: &above)
      if cells.nested.contains(where: \.isRoadmap) { return true }
      if Header(row: SourceRow(cells: cells.texts, lines: [1])) != nil { return true }
    }
    guard width >= 3, rows.count >= 3 else { return false }
    let dated = rows.count { row in row.cells.contains { DeadlineLook.fits($0.text) } }
    return dated * 2 >= rows.count
  }
}

extension DocumentRemark {
  /// The line of a text where the remark stands; `nil` elsewhere.
  fileprivate var line: Int? {
    if case .line(let line) = place { line } else { nil }
  }
}

extension SourceLine {
  /// The line with a space in the place of each tab.
  fileprivate var withoutTabs: SourceLine {
    guard text.utf8.contains(UInt8(ascii: "\t")) else { return self }
    return SourceLine(
      number: number, text: String(text.map { $0 == "\t" ? " " : $0 }))
  }
}
