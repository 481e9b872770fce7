import Wording

extension TableReader {
  /// Reads a row of a table that is not the one of the header; `false` where it goes on with it.
  mutating func readOtherTable(_ row: SourceRow, at index: Int) -> Bool {
    guard row.table != tableOfHeader, row.table != 0 else { return false }
    if skippedTables.contains(row.table) {
      keep(row)
      return true
    }
    let rows = entries[index...].compactMap { entry -> SourceRow? in
      if case .row(let other) = entry, other.table == row.table { other } else { nil }
    }
    if rows.contains(where: { Header(row: $0) != nil }) || goesOn(rows) {
      tableOfHeader = row.table
      return false
    }
    if row.cells.count != header.roles.count, let inferred = ColumnInference.header(for: rows),
      inferred.column(.deadline) != nil,
      inferred.column(.number) != nil || inferred.column(.responsible) != nil
    {
      header = inferred
      tableOfHeader = row.table
      report(
        .headerMissing, row.line,
        Phrase(
          ru: "у таблицы нет шапки, столбцы определены по содержанию",
          en: "the table has no header; the columns were told from their contents"))
      return false
    }
    skippedTables.insert(row.table)
    keep(row)
    report(
      .notMeasures, row.line,
      Phrase(
        ru: "в таблице нет мероприятий, её текст отнесён к примечаниям",
        en: "the table holds no measures; its text is kept among the notes"))
    return true
  }

  /// Whether `rows` of a further table have the columns of the one before and look like its rows.
  private func goesOn(_ rows: [SourceRow]) -> Bool {
    guard let first = rows.first, first.cells.count == header.roles.count else { return false }
    let deadline = header.column(.deadline)
    let number = header.column(.number)
    let title = header.column(.title) ?? 0
    let alike = rows.count { row in
      if let deadline, DeadlineLook.fits(row.cells[deadline]) { return true }
      if let number, PrintedNumber(row.cells[number]) != nil { return true }
      if row.spansTable { return true }
      return !row.cells[title].isEmpty
        && Self.signature(in: row.cells.map { $0.asCellText() }) == nil
        && deadline == nil
    }
    if alike > 0 { return true }
    // The rest of a row that a page has cut.
    return rows.count == 1 && measures.last != nil
      && first.cells.contains { CellText.isTail($0) }
  }

  /// Reads a row below the last measure: a signature, or a text that heads nothing.
  mutating func readEnd(
    _ row: SourceRow, plain: [String], filled: [Int], at index: Int
  ) -> Bool {
    guard !measures.isEmpty, index > 0 else { return false }
    let texts = filled.map { plain[$0] }
    if Self.signature(in: texts) != nil, isAfterNumbers(index) {
      keep(row)
      report(
        .signature, row.line,
        Phrase(
          ru:
            "подпись под таблицей отнесена к примечаниям: «\(texts.joined(separator: " ").excerpt)»",
          en:
            "a signature below the table is kept among the notes: “\(texts.joined(separator: " ").excerpt)”"
        ))
      return true
    }
    let title = header.column(.title) ?? 0
    guard index > lastMeasureRow, filled.count == 1, filled[0] == 0 || filled[0] == title,
      filled[0] != title || !CellText.isTail(texts[0]),
      measures.last.map({
        !CellText.isUnfinished($0[.title]) && !isNextItem(texts[0], of: $0[.title])
      })
        ?? true
    else { return false }
    keep(row)
    return true
  }

  /// Whether no row with a number or a deadline stands after `index`.
  private func isAfterNumbers(_ index: Int) -> Bool {
    index >= lastMeasureRow
      || !entries[(index + 1)...].contains { entry in
        guard case .row(let row) = entry else { return false }
        if let number = header.column(.number), number < row.cells.count,
          PrintedNumber(row.cells[number]) != nil
        {
          return true
        }
        if let deadline = header.column(.deadline), deadline < row.cells.count,
          DeadlineLook.fits(row.cells[deadline])
        {
          return true
        }
        return false
      }
  }

  /// Whether `entry` may be a measure: a row with at least two texts that is neither a heading over all
  /// columns nor a signature.
  func mayBeMeasure(_ entry: TableEntry) -> Bool {
    guard case .row(let row) = entry, !row.spansTable else { return false }
    let texts = row.cells.map { $0.asCellText() }.filter { !$0.isEmpty }
    return texts.count >= 2 && Set(texts).count > 1 && Self.signature(in: texts) == nil
      && !texts.allSatisfy(CellText.isRule)
  }

  /// The person of a signature in `texts`: an office, perhaps a line to sign on, a name, and no more.
  static func signature(in texts: [String]) -> String? {
    let texts = texts.map { $0.asCellText() }.filter { !$0.isEmpty && !CellText.isRule($0) }
    guard (1...3).contains(texts.count), let last = texts.last, let first = texts.first,
      let person = ApprovalSearch.person(in: last)
    else { return nil }
    let folded = FoldedText(first).text
    let isOffice = offices.contains { folded.hasPrefix($0) }
    guard isOffice else { return nil }
    if texts.count == 1 {
      return first.holds("___") || first.unicodeScalars.count <= 90 && first.hasSuffix(person)
        ? person : nil
    }
    let name =
      Party(text: last).isPerson || last.unicodeScalars.count <= person.unicodeScalars.count + 4
    return name && first.unicodeScalars.count <= 120 ? person : nil
  }

  private static let offices = [
    "директор", "и.о.", "ио ", "и. о.", "исполняющий", "заместител", "зам.", "начальник",
    "заведующ",
    "руководител", "председател", "министр", "глава", "куратор", "генеральный директор", "составил",
    "исполнитель:", "согласован", "ректор", "методист",
  ]
}
