import Wording

extension TableReader {
  /// The heading that `row` is, or `nil` where it is a measure or the rest of one.
  func heading(
    in row: SourceRow, plain: [String], filled: [Int], at index: Int
  ) -> HeadingText? {
    guard let first = filled.first else { return nil }
    let texts = Set(filled.map { plain[$0] })
    let number = header.column(.number)
    let title = header.column(.title) ?? 0
    if filled.count > 1, texts.count == 1, filled.count * 2 > header.roles.count {
      return DeadlineLook.fits(plain[first]) || plain[first].unicodeScalars.count < 4
        ? nil : HeadingText(plain[first])
    }
    if filled.count == 1 {
      let text = plain[first]
      if first == number { return PrintedNumber(text) == nil ? HeadingText(text) : nil }
      guard first == title || first == header.column(.stage) || first == 0 else { return nil }
      if first == header.column(.stage), number != nil { return nil }
      return isHeading(text) ? HeadingText(text) : nil
    }
    guard filled.count == 2, first == number, filled[1] == title,
      let printed = PrintedNumber(plain[first])
    else { return nil }
    return opensSection(printed, after: index)
      ? HeadingText(number: plain[first], words: plain[title]) : nil
  }

  /// Whether a text alone in the column of measures is a heading and not the rest of a measure.
  private func isHeading(_ text: String) -> Bool {
    guard let last = measures.last else { return true }
    if CellText.isTail(text) { return false }
    if HeadingText.opens(text), !isNextItem(text, of: last[.title]) { return true }
    return !CellText.isUnfinished(last[.title])
  }

  /// Whether `text` is the next item of the list in `before`: it begins with the number after the last.
  func isNextItem(_ text: String, of before: String) -> Bool {
    guard let number = LeadingNumber(text)?.number, let value = number.components.first,
      number.components.count == 1, value > 1
    else { return false }
    let before = before.tail(2000).asCellText()
    return before.holds("\(value - 1).") || before.holds("\(value - 1))")
  }

  /// Whether a row with nothing but `number` and a title opens a section: the next numbered row stands
  /// below it, or starts again from one.
  private func opensSection(_ number: PrintedNumber, after index: Int) -> Bool {
    if number.isRoman { return true }
    guard let column = header.column(.number) else { return false }
    for entry in entries[(index + 1)...] {
      guard case .row(let row) = entry else { return false }
      guard column < row.cells.count else { continue }
      guard let next = PrintedNumber(row.cells[column]) else { continue }
      if next.isChild(of: number) { return true }
      return next.components == [1]
        || (next.components.count > number.components.count && next.components[0] > 0)
    }
    return false
  }
}
