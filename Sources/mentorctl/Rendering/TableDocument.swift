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
    let texts = table.columns.indices.map { index in
      [settings(table.columns[index].title)]
        + table.rows.prefix(1000).map { settings($0[index]).visible }
    }
    return WordTable(
      columnWidths: ColumnShares(texts).millimetres(of: width),
      rows: [WordTableRow(heading, isHeader: true)] + rows)
  }
}

/// How columns share the width of a page.
struct ColumnShares {
  /// The widest word of each column in characters, up to what may be broken.
  private let words: [Int]

  /// How much text each column holds in characters.
  private let volumes: [Int]

  /// The share of columns that hold these texts, their headings among them.
  init(_ columns: [[String]]) {
    words = columns.map { texts in
      let widths = texts.lazy.flatMap { $0.split(separator: " ") }.map { String($0).displayWidth }
      return min(widths.max() ?? 0, 20)
    }
    volumes = columns.map { texts in texts.reduce(0) { $0 + $1.displayWidth } }
  }

  /// The widths of the columns: each has room for its widest word, and the rest is shared by the roots
  /// of the volumes, so that a column of long texts gets more lines and not the whole page.
  func millimetres(of total: Double) -> [Double] {
    // A letter of 11 points is about this wide, and the cell keeps room at its sides.
    let least = words.map { Double(max($0, 2)) * 2.15 + 3.5 }
    let sum = least.reduce(0, +)
    guard sum < total else { return least.map { $0 * total / sum } }
    let roots = volumes.map { Double($0).squareRoot() }
    let weight = max(1, roots.reduce(0, +))
    return zip(least, roots).map { $0 + $1 / weight * (total - sum) }
  }
}
