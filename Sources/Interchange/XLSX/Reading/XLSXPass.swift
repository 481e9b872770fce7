internal import Wording

/// The pass over the parts of one workbook, which counts what it takes in.
struct XLSXPass {
  let limits: XLSXReader.Limits
  let is1904: Bool
  var styles = XLSXStyles()
  private(set) var remarks: [DocumentRemark] = []

  private var strings: [String] = []
  private var rowsLeft: Int
  private var cellsLeft: Int
  private var bytesLeft: Int

  init(limits: XLSXReader.Limits, is1904: Bool) {
    self.limits = limits
    self.is1904 = is1904
    rowsLeft = limits.rows
    cellsLeft = limits.cells
    bytesLeft = limits.textBytes
  }

  // MARK: Counting

  mutating func countRows(_ count: Int) throws(PackageError) {
    rowsLeft -= count
    guard rowsLeft >= 0 else { throw .tooMany(.rows, limit: limits.rows) }
  }

  mutating func countCells(_ count: Int) throws(PackageError) {
    cellsLeft -= count
    guard cellsLeft >= 0 else { throw .tooMany(.cells, limit: limits.cells) }
  }

  private mutating func count(_ text: String) throws(PackageError) {
    bytesLeft -= text.utf8.count
    guard bytesLeft >= 0 else { throw .tooMany(.characters, limit: limits.textBytes) }
  }

  // MARK: Remarks

  mutating func remark(_ kind: DocumentRemark.Kind, _ message: Phrase, at place: DocumentPlace?) {
    guard remarks.count < limits.remarks else { return }
    remarks.append(DocumentRemark(kind, message, at: place))
  }

  /// Remarks on a sheet that is not read: a diagram, or one whose part `isLost`.
  mutating func remarkUnread(_ name: String, isLost: Bool) {
    let message =
      isLost
      ? Phrase(ru: " отсутствует в файле", en: " is missing in the file")
      : Phrase(
        ru: " — диаграмма или макрос, он не прочитан",
        en: " is a chart or a macro and is not read")
    remark(.structure, Phrase(ru: "лист ", en: "the sheet ") + .quoted(name) + message, at: nil)
  }

  /// Remarks on what a sheet has beside its cells, by the `kinds` of its parts.
  mutating func remarkAdditions(_ kinds: Set<String>, of name: String) {
    let place = DocumentPlace.sheetRow(sheet: name, row: 1)
    if kinds.contains("comments") || kinds.contains("threadedComment") {
      remark(
        .comment,
        Phrase(
          ru: "примечания к ячейкам этого листа не прочитаны",
          en: "the notes to the cells of this sheet are not read"),
        at: place)
    }
    if kinds.contains("drawing") {
      remark(
        .picture,
        Phrase(
          ru: "рисунки и диаграммы этого листа не прочитаны",
          en: "the pictures and charts of this sheet are not read"),
        at: place)
    }
  }

  // MARK: Strings

  /// Reads the texts that the cells share.
  mutating func readStrings(_ bytes: [UInt8]?, named name: String) throws(PackageError) {
    guard let bytes else {
      remark(
        .structure,
        Phrase(
          ru: "в файле нет общих строк, их ячейки прочитаны пустыми",
          en: "the shared texts are missing in the file; their cells are read as empty"),
        at: nil)
      return
    }
    var part = try XLSXPart(bytes, named: name)
    while let element = try part.nextElement() {
      guard element == "si" else { continue }
      guard strings.count < 4 * limits.cells else { throw .tooMany(.cells, limit: limits.cells) }
      strings.append(try part.stringItem())
    }
  }

  // MARK: Cells

  /// A cell as the file has it.
  struct RawCell {
    var kind = "n"
    var style: Int?
    var value: String?
    var inlineText: String?
    var hasFormula = false
  }

  /// What `cell` shows; remarks on what it cannot show.
  mutating func text(
    _ cell: RawCell, at place: CellPlace, in sheet: String
  ) throws(PackageError) -> String {
    let rowPlace = DocumentPlace.sheetRow(sheet: sheet, row: place.row)
    // Made only for a remark, since a sheet may have a million cells.
    var name: String { "\(place.columnLetters)\(place.row)" }
    let text: String
    switch cell.kind {
    case "inlineStr": text = cell.inlineText ?? ""
    case "str": text = cell.value.map { XLSXText.unescaped($0) } ?? ""
    case "s": text = shared(cell, place, at: rowPlace)
    case "b":
      text = cell.value.map { ["1", "true"].contains($0.lowercased()) ? "да" : "нет" } ?? ""
    case "e":
      text = cell.value ?? ""
      remark(
        .formula,
        Phrase(ru: "в ячейке \(name) ошибка ", en: "the cell \(name) holds the error ")
          + .quoted(text),
        at: rowPlace)
    case "d": text = cell.value.map { XLSXText.date($0) } ?? ""
    default:
      text = cell.value.map { number($0, styles[cell.style]) } ?? cell.inlineText ?? ""
    }
    if cell.hasFormula, cell.value == nil, text.isEmpty {
      remark(
        .formula,
        Phrase(
          ru: "в ячейке \(name) формула без значения: откройте файл в Excel или LibreOffice и "
            + "сохраните",
          en: "the cell \(name) has a formula without a value: open the file in Excel or "
            + "LibreOffice and save it"),
        at: rowPlace)
    }
    try count(text)
    return text
  }

  private func number(_ value: String, _ format: XLSXNumberFormat) -> String {
    if case .general = format, let text = XLSXDecimal.plainText(of: value) { return text }
    guard let number = XLSXDecimal(value) else { return value }
    return format.text(number, is1904: is1904)
  }

  private mutating func shared(
    _ cell: RawCell, _ own: CellPlace, at place: DocumentPlace
  ) -> String {
    guard let value = cell.value else { return "" }
    if let index = Int(value), strings.indices.contains(index) { return strings[index] }
    if !strings.isEmpty {
      let name = "\(own.columnLetters)\(own.row)"
      remark(
        .structure,
        Phrase(
          ru: "текст ячейки \(name) отсутствует в файле",
          en: "the text of the cell \(name) is missing in the file"),
        at: place)
    }
    return ""
  }
}

extension XLSXText {
  /// A date or time as ISO 8601 writes it, in the form in which cells show it.
  static func date(_ text: String) -> String {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "-")
    guard parts.count == 3, parts[0].utf8.count == 4, parts.allSatisfy({ Int($0) != nil }) else {
      return text
    }
    let date = "\(parts[2]).\(parts[1]).\(parts[0])"
    guard halves.count == 2 else { return date }
    let time = halves[1].prefix(5)
    return time == "00:00" || time.isEmpty ? date : "\(date) \(time)"
  }
}
