import Wording

extension DOCXPass {
  /// Reads the table whose element began last.
  mutating func readTable(into flow: inout DOCXFlow) throws(PackageError) {
    if let begun = flow.takeBegun(), !begun.isEmpty {
      flow.append(contentsOf: begun.blocks(headingLevel: nil))
    }
    let isOuter = tableDepth == 0
    let outerPlace = place
    if isOuter { tableCount += 1 }
    tableDepth += 1
    yield += 1
    var table = DOCXTable(number: isOuter ? tableCount : nil)
    try readRows(of: &table)
    tableDepth -= 1
    if !isOuter || sideDepth > 0 { place = outerPlace }
    flow.append(.table(table.finished()))
  }

  private mutating func readRows(of table: inout DOCXTable) throws(PackageError) {
    try forEachChild { pass, name throws(PackageError) in
      switch (name.namespace, name.local) {
      case (.wordprocessing, "tr"): try pass.readRow(into: &table)
      case (.wordprocessing, "tblPr"):
        try pass.forEachChild { pass, name throws(PackageError) in
          guard name == XMLName(.wordprocessing, "tblCaption") else { return }
          table.name = pass.scanner.wordValue()
        }
      case (.markupCompatibility, "AlternateContent"):
        try pass.readAlternatives { pass throws(PackageError) in
          try pass.readRows(of: &table)
        }
      default: if !name.isProperties { try pass.readRows(of: &table) }
      }
    }
  }

  // MARK: Rows

  private mutating func readRow(into table: inout DOCXTable) throws(PackageError) {
    try countRow()
    table.rowNumber += 1
    if let number = table.number { place = .tableRow(table: number, row: table.rowNumber) }
    var row = DOCXTable.Row(place: place)
    try readCells(of: &row)
    if row.isDeleted {
      remarks.add(
        .deletedText,
        Phrase(
          ru: "строка таблицы удалена правкой и не прочитана: ",
          en: "a row of the table is deleted by a tracked change and left out: ")
          + .quoted(row.text.cleaned()),
        at: row.place)
      return
    }
    if row.isInserted {
      remarks.add(
        .insertedText,
        Phrase(
          ru: "строка таблицы вставлена правкой и прочитана, хотя правка ещё не принята",
          en: "a row of the table is inserted by a tracked change and read, though the change is "
            + "not accepted yet"),
        at: row.place)
    }
    if row.isHidden {
      remarks.add(
        .hidden,
        Phrase(ru: "скрытая строка таблицы прочитана", en: "a hidden row of the table is read"),
        at: row.place)
    }
    guard row.width <= limits.columns else {
      throw .tooMany(.columns, limit: limits.columns)
    }
    for text in table.add(row) {
      remarks.add(
        .structure,
        Phrase(
          ru: "текст под объединённой ячейкой не виден в Word и не прочитан: ",
          en: "text beneath a merged cell is not seen in Word and left out: ")
          + .quoted(text.cleaned()),
        at: row.place)
    }
  }

  private mutating func readCells(of row: inout DOCXTable.Row) throws(PackageError) {
    try forEachChild { pass, name throws(PackageError) in
      switch (name.namespace, name.local) {
      case (.wordprocessing, "tc"): row.cells.append(try pass.readCell())
      case (.wordprocessing, "trPr"):
        try pass.forEachChild { pass, name throws(PackageError) in
          guard name.namespace == .wordprocessing else { return }
          row.take(name.local, from: pass.scanner)
        }
      case (.markupCompatibility, "AlternateContent"):
        try pass.readAlternatives { pass throws(PackageError) in
          try pass.readCells(of: &row)
        }
      default: if !name.isProperties { try pass.readCells(of: &row) }
      }
    }
  }

  private mutating func readCell() throws(PackageError) -> DOCXTable.Cell {
    try countCell()
    var cell = DOCXTable.Cell()
    var flow = DOCXFlow()
    try forEachChild { pass, name throws(PackageError) in
      guard name == XMLName(.wordprocessing, "tcPr") else {
        return try pass.readBlock(name, into: &flow)
      }
      try pass.forEachChild { pass, name throws(PackageError) in
        guard name.namespace == .wordprocessing else { return }
        cell.take(name.local, from: pass.scanner)
      }
    }
    var paragraphs: [String] = []
    for block in flow.finished() {
      switch block {
      case .paragraph(let paragraph): paragraphs.append(paragraph.text)
      case .table(let table): cell.tables.append(table)
      case .pageBreak: break
      }
    }
    cell.text = paragraphs.joined(separator: "\n")
    return cell
  }
}
