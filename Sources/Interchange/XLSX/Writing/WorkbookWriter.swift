import Wording

/// Writes a workbook row by row, so that only its packed bytes are held.
///
/// ```swift
/// var writer = WorkbookWriter(sheets: [SheetLayout(name: "Пары", columnWidths: [12, 40])])
/// try writer.append(WorkbookRow([WorkbookCell(.text("PAIR-1")), WorkbookCell(.number(7))]))
/// let bytes = writer.finish()
/// ```
public struct WorkbookWriter: Sendable {
  /// The largest sheet and the longest text that Excel opens.
  public static let limits = (rows: 1_048_576, columns: 16_384, textUnits: 32_767)

  private let sheets: [SheetLayout]
  private let names: [String]
  private var archive = ZIPWriter()
  private var buffer: [UInt8] = []
  private var sheet = 0
  private var rowCount = 0
  private var merged: [String] = []
  private var filters: [Int: String] = [:]

  /// The bytes that are gathered before they are packed.
  private static let pieceSize = 1 << 20

  /// Begins a workbook with these sheets, the first of which is open.
  ///
  /// - Precondition: There is at least one sheet.
  public init(sheets: [SheetLayout]) {
    precondition(!sheets.isEmpty, "a workbook has a sheet")
    self.sheets = sheets
    names = SheetName.unique(sheets.map(\.name))
    archive.add("[Content_Types].xml", WorkbookParts.contentTypes(sheets: sheets.count))
    archive.add("_rels/.rels", WorkbookParts.relationships)
    archive.add("xl/_rels/workbook.xml.rels", WorkbookParts.workbookRelationships(sheets.count))
    archive.add("xl/styles.xml", WorkbookStyle.part)
    beginSheet()
  }

  /// Ends the sheet that is open and opens the next one.
  ///
  /// - Precondition: There is a next one.
  public mutating func beginNextSheet() {
    endSheet()
    sheet += 1
    beginSheet()
  }

  /// Adds a row below those that are there.
  ///
  /// - Throws: ``WorkbookError`` where the sheet takes no more; the row is not added then.
  /// - Complexity: O(*n*) in the length of the texts.
  public mutating func append(_ row: WorkbookRow) throws(WorkbookError) {
    guard rowCount < Self.limits.rows else { throw .tooManyRows(limit: Self.limits.rows) }
    guard row.cells.count <= Self.limits.columns else {
      throw .tooManyColumns(row.cells.count, limit: Self.limits.columns)
    }
    for (column, cell) in row.cells.enumerated() {
      // A character has at most as many units as bytes, so most texts need no counting.
      if case .text(let text) = cell.value, text.utf8.count > Self.limits.textUnits,
        text.utf16.count > Self.limits.textUnits
      {
        let name = CellPlace.letters(ofColumn: column) + "\(rowCount + 1)"
        throw .textTooLong(cell: name, limit: Self.limits.textUnits)
      }
    }
    rowCount += 1
    buffer += "<row r=\"\(rowCount)\"".utf8
    if let height = row.height {
      buffer += " ht=\"\(height)\" customHeight=\"1\"".utf8
    } else if let height = height(of: row) {
      buffer += " ht=\"\(height)\"".utf8
    }
    buffer.append(0x3E)
    for (column, cell) in row.cells.enumerated() { append(cell, column) }
    buffer += "</row>".utf8
    for range in row.merged {
      let first = CellPlace.letters(ofColumn: range.lowerBound)
      let last = CellPlace.letters(ofColumn: range.upperBound)
      merged.append("\(first)\(rowCount):\(last)\(rowCount)")
    }
    if buffer.count >= Self.pieceSize { flush() }
  }

  /// The height that shows all lines of the texts; `nil` where one line is enough.
  private func height(of row: WorkbookRow) -> Double? {
    let widths = sheets[sheet].columnWidths
    var tallest = 0.0
    for (column, cell) in row.cells.enumerated() where cell.style.isWrapped {
      guard case .text(let text) = cell.value, column < widths.count else { continue }
      var width = widths[column]
      if let range = row.merged.first(where: { $0.lowerBound == column }) {
        width = widths[range.clamped(to: 0...(widths.count - 1))].reduce(0, +)
      }
      let letters = max(1, Int((width - 0.7) / cell.style.letterWidth))
      // A text has no more columns than bytes, so that most need no layout.
      guard text.utf8.count > letters || text.utf8.contains(0x0A) else { continue }
      let lines = text.wrapped(at: letters).count
      if lines > 1 || cell.style == .title {
        tallest = max(tallest, Double(lines) * cell.style.lineHeight + 1)
      }
    }
    // No row is taller in Excel.
    return tallest > 0 ? min(409, Double(Int(tallest * 10 + 0.5)) / 10) : nil
  }

  /// The bytes of the file; nothing can be added after that.
  ///
  /// - Precondition: All sheets have been opened.
  public consuming func finish() -> [UInt8] {
    precondition(sheet == sheets.count - 1, "every sheet has its rows")
    endSheet()
    archive.add(
      "xl/workbook.xml", WorkbookParts.workbook(names, sheets: sheets, filters: filters))
    return archive.archive()
  }

  private mutating func flush() {
    archive.append(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  // MARK: Sheets

  private mutating func beginSheet() {
    rowCount = 0
    merged = []
    archive.begin("xl/worksheets/sheet\(sheet + 1).xml")
    buffer += WorkbookParts.sheetStart(sheets[sheet], isFirst: sheet == 0)
  }

  private mutating func endSheet() {
    let layout = sheets[sheet]
    buffer += "</sheetData>".utf8
    if let row = layout.filteredRow, row < rowCount, !layout.columnWidths.isEmpty {
      let last = CellPlace.letters(ofColumn: layout.columnWidths.count - 1)
      buffer += "<autoFilter ref=\"A\(row):\(last)\(rowCount)\"/>".utf8
      filters[sheet] = "$A$\(row):$\(last)$\(rowCount)"
    }
    if !merged.isEmpty {
      buffer += "<mergeCells count=\"\(merged.count)\">".utf8
      for range in merged { buffer += "<mergeCell ref=\"\(range)\"/>".utf8 }
      buffer += "</mergeCells>".utf8
    }
    buffer += WorkbookParts.sheetEnd(layout)
    flush()
    archive.end()
  }

  // MARK: Cells

  private mutating func append(_ cell: WorkbookCell, _ column: Int) {
    var kind = WorkbookStyle.Kind.text
    var value: String?
    var type = ""
    var text: String?
    switch cell.value {
    case .empty: break
    case .text(let words): if !words.isEmpty { text = words }
    case .number(let number):
      (kind, value) = (.number, number.isFinite ? Self.digits(of: number) : nil)
    case .percent(let share):
      (kind, value) = (.percent, share.isFinite ? Self.digits(of: share) : nil)
    case .boolean(let flag): (value, type) = (flag ? "1" : "0", " t=\"b\"")
    case .date(let year, let month, let day):
      if let serial = Self.serialNumber(year, month, day) {
        (kind, value) = (.date, String(serial))
      } else {
        text = "\(day).\(month).\(year)"
      }
    }
    let style = cell.style.index(of: kind)
    if value == nil && text == nil && style == 0 { return }
    buffer += "<c r=\"\(CellPlace.letters(ofColumn: column))\(rowCount)\"".utf8
    if style != 0 { buffer += " s=\"\(style)\"".utf8 }
    if let text {
      buffer += " t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
      buffer.append(escaped: text)
      buffer += "</t></is></c>".utf8
    } else if let value {
      buffer += "\(type)><v>\(value)</v></c>".utf8
    } else {
      buffer += "/>".utf8
    }
  }

  /// The number of a day in the system of 1900, or `nil` before 1 March 1900: that system counts a 29
  /// February 1900, which never was.
  private static func serialNumber(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let leapDays = shifted / 4 - shifted / 100 + shifted / 400
    let serial = shifted * 365 + leapDays + dayOfYear - 693_899
    return (61...2_958_465).contains(serial) ? serial : nil
  }

  private static func digits(of number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return "\(number)"
  }
}

extension [UInt8] {
  /// Appends `text` as a cell holds it: breaks of lines as line feeds, no other control characters.
  fileprivate mutating func append(escaped text: String) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      switch scalar.value {
      case 0x26: self += "&amp;".utf8
      case 0x3C: self += "&lt;".utf8
      case 0x3E: self += "&gt;".utf8
      case 0x0D:
        if next == scalars.endIndex || scalars[next] != "\n" { append(0x0A) }
      case 0x09, 0x0A, 0x20..<0x7F: append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x00..<0x20, 0xFFFE, 0xFFFF: break
      default: self += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      // «_x0041_» means the letter A to Excel, so an underline that begins such a thing is hidden.
      if scalar == "_", Self.isEscape(scalars[next...]) { self += "x005F_".utf8 }
      index = next
    }
  }

  /// Whether `text` is what follows the underline of `_x0041_`.
  private static func isEscape(_ text: Substring.UnicodeScalarView) -> Bool {
    let start = text.prefix(6)
    return start.count == 6 && start.first == "x" && start.last == "_"
      && start.dropFirst().dropLast().allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
