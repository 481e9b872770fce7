internal import Wording

extension XLSXPass {
  /// Reads the sheet `entry` from the part `name` of `bytes`.
  mutating func sheet(
    _ entry: XLSXPlan.Sheet, _ bytes: [UInt8], named name: String
  ) throws(PackageError) -> XLSXSheet {
    var part = try XLSXPart(bytes, named: name)
    var content = XLSXSheetContent(name: entry.name)
    while let element = try part.nextElement() {
      switch element {
      case "row": try readRow(&part, &content)
      case "mergeCell":
        if let range = part.attribute("ref").flatMap({ XLSXReference.range($0) }) {
          content.merges.append(range)
        }
      case "col":
        if part.flag("hidden"), let first = part.number("min"), let last = part.number("max"),
          first >= 1, first <= last
        {
          content.hiddenColumns.append((first - 1)...(min(last, XLSXReference.columns) - 1))
        }
      default: break
      }
    }
    content.sort()
    remarkHidden(entry, content)
    let rows = try XLSXGrid(content, titles: entry.titleRows).rows(counting: &self)
    return XLSXSheet(
      name: entry.name, isHidden: entry.isHidden,
      table: DocumentTable(name: entry.name, rows: rows))
  }

  private mutating func readRow(
    _ part: inout XLSXPart, _ content: inout XLSXSheetContent
  ) throws(PackageError) {
    let own = part.depth
    let number = part.number("r") ?? content.lastRow + 1
    let isSound = 1...XLSXReference.rows ~= number
    let isHidden = part.flag("hidden")
    if !isSound { remarkPlace(part.attribute("r") ?? "", content.name) }
    if isSound { content.lastRow = number }
    var row = XLSXSheetContent.Row(number: number, isHidden: isHidden)
    var column = 0
    while part.depth >= own, let event = try part.next() {
      guard case .start(let name) = event, name.namespace == .spreadsheet, name.local == "c" else {
        continue
      }
      var place = CellPlace(row: number, column: column)
      if let reference = part.attribute("r") {
        guard let found = XLSXReference.cell(reference) else {
          remarkPlace(reference, content.name)
          try part.skipElement()
          continue
        }
        place = found
      }
      let cell = try rawCell(&part)
      column = place.column + 1
      guard isSound, column <= XLSXReference.columns else { continue }
      let text = try text(cell, at: CellPlace(row: number, column: place.column), in: content.name)
      if !text.isEmpty { row.cells.append((place.column, text)) }
    }
    guard !row.cells.isEmpty else { return }
    try countRows(1)
    try countCells(row.cells.count)
    content.rows.append(row)
  }

  private func rawCell(_ part: inout XLSXPart) throws(PackageError) -> RawCell {
    let own = part.depth
    var cell = RawCell(kind: part.attribute("t") ?? "n", style: part.number("s"))
    while part.depth >= own, let event = try part.next() {
      guard case .start(let name) = event, name.namespace == .spreadsheet else { continue }
      switch name.local {
      case "v": cell.value = try part.elementText()
      case "is": cell.inlineText = try part.stringItem()
      case "f":
        cell.hasFormula = true
        try part.skipElement()
      default: break
      }
    }
    if cell.value == "" { cell.value = nil }
    return cell
  }

  private mutating func remarkPlace(_ reference: String, _ sheet: String) {
    remark(
      .structure,
      Phrase(ru: "лист ", en: "the sheet ") + .quoted(sheet)
        + Phrase(ru: ": неверный адрес ", en: ": the wrong address ") + .quoted(reference)
        + Phrase(ru: ", ячейки пропущены", en: ", its cells are left out"),
      at: nil)
  }

  private mutating func remarkHidden(_ entry: XLSXPlan.Sheet, _ content: XLSXSheetContent) {
    guard let first = content.rows.first?.number else { return }
    let place = DocumentPlace.sheetRow(sheet: entry.name, row: first)
    if entry.isHidden {
      remark(
        .hidden,
        Phrase(
          ru: "лист скрыт в программе, но прочитан",
          en: "the sheet is hidden in the program, and was read"),
        at: place)
    }
    let rows = content.rows.filter(\.isHidden).map(\.number)
    if let row = rows.first {
      remark(
        .hidden,
        Phrase(
          ru: "строки скрыты (может быть, фильтром), но прочитаны: ",
          en: "rows are hidden (perhaps by a filter), and were read: ")
          + Phrase(verbatim: Self.ranges(rows)),
        at: .sheetRow(sheet: entry.name, row: row))
    }
    let columns = content.usedHiddenColumns
    if !columns.isEmpty {
      let letters = columns.prefix(20).map { CellPlace.letters(ofColumn: $0) }
      remark(
        .hidden,
        Phrase(
          ru: "столбцы скрыты, но прочитаны: ", en: "columns are hidden, and were read: ")
          + Phrase(verbatim: letters.joined(separator: ", ") + (columns.count > 20 ? ", …" : "")),
        at: place)
    }
  }

  /// The numbers as ranges: «3, 7–9».
  private static func ranges(_ numbers: [Int]) -> String {
    var texts: [String] = []
    var index = 0
    while index < numbers.count, texts.count < 20 {
      var last = index
      while last + 1 < numbers.count, numbers[last + 1] == numbers[last] + 1 { last += 1 }
      texts.append(
        last == index ? "\(numbers[index])" : "\(numbers[index])–\(numbers[last])")
      index = last + 1
    }
    return texts.joined(separator: ", ") + (index < numbers.count ? ", …" : "")
  }
}
