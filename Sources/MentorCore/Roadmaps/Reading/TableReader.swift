import Wording

/// Turns the rows of a roadmap's tables into sections and measures.
///
/// Rows that a page has cut are joined, merged cells are carried down, headings are told from measures,
/// and each decision that a person may want to check becomes a finding.
struct TableReader {
  /// The roadmap for which the measures are numbered.
  let roadmap: RoadmapID

  var sections: [RoadmapSection] = []
  var measures: [RawMeasure] = []
  private(set) var notes: [SourceLine] = []
  private(set) var uses: [Int: LineUse] = [:]
  var findings: [RoadmapFinding] = []

  var header: Header
  var numberBelongsToStage = false
  private(set) var entries: [TableEntry] = []
  private(set) var lastRow = 0
  var lastStageText = ""
  private(set) var lastMeasureRow = 0
  var skippedTables: Set<Int> = []
  var tableOfHeader = 0
  private var parents = SectionParents()
  private var hasSeenHeader = false

  /// Creates a reader of tables whose columns are those of `header`, unless another header follows.
  init(roadmap: RoadmapID, header: Header) {
    self.roadmap = roadmap
    self.header = header
  }

  /// Reads `entries`, which stand in the order of the document.
  ///
  /// - Complexity: O(*n*).
  mutating func read(_ entries: [TableEntry]) {
    self.entries = entries
    let isRow = { (entry: TableEntry) in if case .row = entry { true } else { false } }
    lastRow = entries.lastIndex(where: isRow) ?? 0
    lastMeasureRow = entries.lastIndex(where: mayBeMeasure) ?? lastRow
    if case .row(let row) = entries.first(where: isRow) { tableOfHeader = row.table }
    numberBelongsToStage = isNumberOfStage(from: 0)
    for index in entries.indices {
      switch entries[index] {
      case .row(let row): read(row, at: index)
      case .text(let lines): read(lines, at: index)
      }
    }
  }

  // MARK: Rows

  private mutating func read(_ row: SourceRow, at index: Int) {
    let plain = row.cells.map { $0.asCellText() }
    let filled = plain.indices.filter { !plain[$0].isEmpty }
    if readDecoration(row, plain: plain, filled: filled) { return }
    if let another = Header(row: row) { return read(another, row: row, at: index) }
    if readOtherTable(row, at: index) || readEnd(row, plain: plain, filled: filled, at: index) {
      return
    }
    if isColumnNumbers(plain) {
      note(row.lines, .header)
      report(.columnNumbers, row.line, Self.columnNumbersMessage)
      return
    }
    if let heading = heading(in: row, plain: plain, filled: filled, at: index) {
      open(heading, lines: row.lines)
      return
    }
    readMeasure(raw(row))
    reportExtraCells(row)
  }

  private mutating func readDecoration(_ row: SourceRow, plain: [String], filled: [Int]) -> Bool {
    let texts = filled.map { plain[$0] }
    let isRule =
      texts.allSatisfy(CellText.isRule)
      && (texts.count > 1 || texts.contains { $0.unicodeScalars.count > 1 })
    guard isRule else { return false }
    note(row.lines, .decoration)
    report(
      .rowOfDashes, row.line,
      Phrase(
        ru: "строка из одних прочерков пропущена", en: "a row of nothing but dashes is left out"))
    return true
  }

  private mutating func read(_ another: Header, row: SourceRow, at index: Int) {
    note(row.lines, .header)
    if another == header, hasSeenHeader {
      report(
        .repeatedHeader, row.line,
        Phrase(
          ru: "шапка таблицы повторена, повтор пропущен",
          en: "the header of the table is repeated and left out"))
    }
    header = another
    tableOfHeader = row.table
    hasSeenHeader = true
    numberBelongsToStage = isNumberOfStage(from: index + 1)
  }

  /// Whether `plain` are the numbers of the columns, 1, 2, 3 …, that stand below a header.
  private func isColumnNumbers(_ plain: [String]) -> Bool {
    let count = header.roles.count
    guard count >= 3, plain.count >= count else { return false }
    return plain.prefix(count).enumerated().allSatisfy { $1 == "\($0 + 1)" || $1 == "\($0 + 1)." }
      && plain.dropFirst(count).allSatisfy(\.isEmpty)
  }

  /// The texts of `row` by the roles of the columns.
  func raw(_ row: SourceRow) -> RawMeasure {
    var raw = RawMeasure(cells: [:], lines: row.lines)
    for (column, text) in row.cells.enumerated() where !text.asCellText().isEmpty {
      let role = column < header.roles.count ? header.roles[column] : .other
      if role == .other {
        let caption = column < header.captions.count ? header.captions[column] : ""
        raw.extras.append(CaptionedText(caption: caption, text: text.asCellText()))
      } else {
        raw[role] = text
      }
    }
    for (column, text) in row.covered where column < header.roles.count {
      raw.merged[header.roles[column]] = text
    }
    raw.joinDeadline()
    return raw
  }

  /// Reports texts to the right of the last column.
  private mutating func reportExtraCells(_ row: SourceRow) {
    for text in row.cells.dropFirst(header.roles.count).map({ $0.asCellText() })
    where !text.isEmpty {
      report(
        .unplaced, row.line, measure: measures.count,
        Phrase(
          ru: "в строке лишняя ячейка «\(text.excerpt)»: столбцов \(header.roles.count)",
          en:
            "the row has a cell too many, “\(text.excerpt)”: there are \(header.roles.count) columns"
        ))
    }
  }

  private mutating func open(_ heading: HeadingText, lines: [Int]) {
    append(heading)
    note(lines, .heading)
  }

  /// Adds a section with the one above that it belongs to; `isStage` where a cell of the row names it.
  mutating func append(_ heading: HeadingText, isStage: Bool = false) {
    let isEmpty = measures.last?.section != sections.count - 1
    let parent = parents.parent(
      of: heading, at: sections.count, afterHeading: !sections.isEmpty && isEmpty, isStage: isStage)
    sections.append(
      RoadmapSection(number: heading.number, title: heading.title, parent: parent))
  }

  // MARK: Text between rows

  private mutating func read(_ lines: [SourceLine], at index: Int) {
    let text = lines.map(\.text).joined(separator: " ").asCellText()
    let isBeforeRow: Bool
    if index + 1 < entries.count, case .row = entries[index + 1] {
      isBeforeRow = true
    } else {
      isBeforeRow = false
    }
    if isBeforeRow, index < lastMeasureRow, text.unicodeScalars.count <= Self.headingLimit {
      open(HeadingText(text), lines: lines.map(\.number))
      return
    }
    notes += lines
    note(lines.map(\.number), .notes)
    if index < lastRow {
      report(
        .textBetweenRows, lines[0].number,
        Phrase(
          ru: "текст между строками таблицы отнесён к примечаниям",
          en: "text between the rows of the table is kept among the notes"))
    }
  }

  private static let headingLimit = 300

  // MARK: Findings and lines

  mutating func note(_ lines: [Int], _ use: LineUse) {
    for line in lines { uses[line] = use }
  }

  /// Keeps the texts of `row` among the notes.
  mutating func keep(_ row: SourceRow) {
    let text = row.cells.map { $0.asCellText() }.filter { !$0.isEmpty }.joined(separator: "; ")
    notes.append(SourceLine(number: row.line, text: text))
    note(row.lines, .notes)
  }

  mutating func report(
    _ rule: RoadmapRule, _ line: Int, measure ordinal: Int? = nil, _ message: Phrase
  ) {
    let measure = ordinal.map { MeasureID(roadmap: roadmap, ordinal: $0) }
    findings.append(RoadmapFinding(rule, measure: measure, line: line, message))
  }

  static let joinedMessage = Phrase(
    ru: "строка без номера и срока присоединена к предыдущей",
    en: "a row without number and deadline is joined to the one above")

  private static let columnNumbersMessage = Phrase(
    ru: "строка с номерами столбцов пропущена", en: "the row of column numbers is left out")
}
