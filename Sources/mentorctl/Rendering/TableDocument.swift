import Interchange
import MentorCore
import Wording

/// A table as a text document: its title, the day, and the heading repeated on every page.
struct TableDocument {
  /// The file.
  let bytes: [UInt8]

  init(_ table: ReportTable, _ settings: TextSettings, title: Phrase, date: CalendarDate) {
    let isWide = table.columns.count > 4
    let page = WordPage(
      isLandscape: isWide,
      margins: isWide
        ? WordPage.Margins(left: 20, right: 10, top: 20, bottom: 20) : .standard)
    let day = Phrase(
      ru: "Строк: \(table.rows.count), на \(date.numeric)",
      en: "Rows: \(table.rows.count), as of \(date)")
    var blocks: [WordBlock] = [
      .paragraph(WordParagraph(settings(title).visible, style: .title, keepsWithNext: true)),
      .paragraph(
        WordParagraph(
          settings(day), style: .line, spacing: WordParagraph.Spacing(after: 6),
          keepsWithNext: true)),
    ]
    if table.rows.isEmpty {
      blocks.append(.paragraph(WordParagraph(settings(table.empty), style: .line)))
    } else {
      blocks.append(.table(Self.table(table, settings, width: page.textWidth)))
    }
    let document = WordDocument(
      title: settings(title), language: settings.language == .russian ? "ru-RU" : "en-GB",
      sections: [WordSection(page: page, blocks: blocks)])
    bytes = document.bytes
  }

  private static func table(
    _ table: ReportTable, _ settings: TextSettings, width: Double
  ) -> WordTable {
    let heading = table.columns.map { column in
      WordTableCell(settings(column.title).visible, style: .tableHeader, isShaded: true)
    }
    let rows = table.rows.map { row in
      WordTableRow(
        zip(table.columns, row).map { column, value in
          WordTableCell([
            WordParagraph(
              settings(value).visible, style: .table,
              alignment: column.alignment == .right ? .right : nil)
          ])
        })
    }
    let needs = table.columns.indices.map { index in
      let cells = table.rows.prefix(1000).map { settings($0[index]).displayWidth }
      let title = settings(table.columns[index].title)
      let word = title.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
      return max(cells.max() ?? 0, word + 2)
    }
    return WordTable(
      columnWidths: ColumnShares(needs).millimetres(of: width),
      rows: [WordTableRow(heading, isHeader: true)] + rows)
  }
}

/// How columns share the width of a page.
struct ColumnShares {
  private let needs: [Int]

  /// The share of columns whose longest lines have these widths in characters.
  init(_ needs: [Int]) { self.needs = needs }

  /// The widths of the columns: what a short column needs, and the rest by the roots of the needs, so
  /// that a long text gets more lines and not the whole page.
  func millimetres(of total: Double) -> [Double] {
    guard !needs.isEmpty else { return [] }
    let perCharacter = 2.3
    let short = needs.map { need in need <= 12 ? Double(max(need, 3)) * perCharacter + 4 : nil }
    let fixed = short.reduce(0) { $0 + ($1 ?? 0) }
    let roots = zip(needs, short).map { need, short in
      short == nil ? Double(min(need, 400)).squareRoot() : 0
    }
    let sum = roots.reduce(0, +)
    // Where short columns alone fill the page, or there is nothing else, all are scaled.
    guard sum > 0, fixed < total * 0.7 else {
      let wishes = zip(short, roots).map { ($0 ?? 0) + $1 * perCharacter }
      let scale = total / max(1, wishes.reduce(0, +))
      return wishes.map { $0 * scale }
    }
    return zip(short, roots).map { short, root in short ?? root / sum * (total - fixed) }
  }
}
