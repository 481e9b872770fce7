import Wording

extension TableReader {
  /// Reads a row that is a measure or the rest of one.
  mutating func readMeasure(_ row: RawMeasure) {
    var row = row
    if header.column(.stage) != nil { readStage(of: &row) }
    guard isMeasure(row) else { return extend(with: row) }
    row.takeMergedCells()
    row.section = sections.isEmpty ? nil : sections.count - 1
    if let last = measures.last, row[.number].isEmpty, !row[.title].isEmpty {
      joinTitle(of: &row, with: last)
    }
    if row[.title].asCellText().isEmpty { carryTitle(to: &row) }
    measures.append(row)
    note(row.lines, .measure(measures.count))
  }

  /// Opens a section where the cell of the stage holds another stage than the row above.
  private mutating func readStage(of row: inout RawMeasure) {
    let text = row[.stage].asCellText()
    guard !text.isEmpty else { return }
    row[.stage] = ""
    if CellText.isTail(text), let last = sections.last, row[.number].isEmpty {
      let title = CellText.joined(last.title, text).asCellText()
      sections[sections.count - 1] = RoadmapSection(
        number: last.number, title: title, parent: last.parent)
      report(.rowJoined, row.lines[0], Self.joinedMessage)
    } else if text != lastStageText {
      lastStageText = text
      if numberBelongsToStage {
        append(HeadingText(number: row[.number], words: text), isStage: true)
      } else {
        append(HeadingText(text), isStage: true)
      }
    }
    if numberBelongsToStage { row[.number] = "" }
  }

  /// Whether the numbers are those of merged stages: rows without a stage have none, though they are
  /// measures.
  func isNumberOfStage(from start: Int) -> Bool {
    guard let stage = header.column(.stage), let number = header.column(.number) else {
      return false
    }
    var unnumbered = 0
    for entry in entries[start...] {
      guard case .row(let row) = entry, Header(row: row) == nil else { continue }
      let cells = raw(row)
      if PrintedNumber(cells[.number]) != nil {
        if cells[.stage].isEmpty { return false }
      } else if row.cells.indices.contains(number), row.cells.indices.contains(stage),
        cells[.stage].isEmpty, !cells[.deadline].isEmpty
      {
        unnumbered += 1
      }
    }
    return unnumbered > 0
  }

  /// Whether `row` is a measure of its own and not the rest of the one above.
  private func isMeasure(_ row: RawMeasure) -> Bool {
    guard let last = measures.last else { return true }
    if !row[.number].isEmpty { return true }
    if row.continuesMergedRow { return false }
    let title = row[.title]
    if !row[.deadline].isEmpty {
      return !(title.isEmpty && row[.content].isEmpty && CellText.isUnfinished(last[.deadline]))
    }
    if title.isEmpty || CellText.isTail(title) || CellText.isUnfinished(last[.title]) {
      return false
    }
    if isNextItem(title, of: last[.title]) { return false }
    if !row[.responsible].isEmpty { return true }
    return !row[.result].isEmpty && !CellText.isTail(row[.result])
  }

  /// Adds a row that a page has cut off to the measure above.
  private mutating func extend(with row: RawMeasure) {
    let ordinal = measures.count
    for role in ColumnRole.allCases where !row[role].isEmpty {
      measures[ordinal - 1].append(row[role], to: role)
    }
    measures[ordinal - 1].extras += row.extras
    measures[ordinal - 1].lines += row.lines
    note(row.lines, .measure(ordinal))
    if !row.continuesMergedRow {
      report(.rowJoined, row.lines[0], measure: ordinal, Self.joinedMessage)
    }
  }

  /// Joins the title of `row` with that of the row above where a page has cut a merged cell.
  private mutating func joinTitle(of row: inout RawMeasure, with last: RawMeasure) {
    guard last.section == row.section, CellText.isTail(row[.title]),
      row[.title].asCellText().unicodeScalars.first?.properties.isLowercase == true,
      CellText.isUnfinished(last[.title])
    else { return }
    let whole = CellText.joined(last[.title], row[.title])
    var index = measures.count - 1
    measures[index][.title] = whole
    while index > 0, measures[index].hasCarriedTitle {
      index -= 1
      measures[index][.title] = whole
    }
    row[.title] = whole
    row.hasCarriedTitle = true
    report(
      .titleJoined, row.lines[0], measure: measures.count + 1,
      Phrase(
        ru: "название разорвано между строками, прочитано целиком: «\(whole.asCellText())»",
        en: "a title cut between rows is read as one: “\(whole.asCellText())”"))
  }

  /// Gives `row` the title of the merged cell above, or its details where there is none.
  private mutating func carryTitle(to row: inout RawMeasure) {
    if let last = measures.last, last.section == row.section, row[.number].isEmpty {
      row[.title] = last[.title]
      row.hasCarriedTitle = true
      report(
        .titleCarried, row.lines[0], measure: measures.count + 1,
        Phrase(
          ru: "название взято из объединённой ячейки выше: «\(row[.title].asCellText())»",
          en: "the title is that of the merged cell above: “\(row[.title].asCellText())”"))
    } else {
      row[.title] = row[.content]
      row[.content] = ""
    }
  }
}
