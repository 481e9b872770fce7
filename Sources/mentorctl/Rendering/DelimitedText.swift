import Wording

/// A table as CSV or TSV for programs: keys as headings, LF, UTF-8 without a mark.
struct DelimitedText {
  let bytes: [UInt8]

  init(_ table: ReportTable, separator: Character) {
    var text = ""
    let rows = [table.columns.map(\.key)] + table.rows.map { $0.map(\.en) }
    for row in rows {
      text += row.map { Self.quoted($0, separator) }.joined(separator: String(separator)) + "\n"
    }
    bytes = Array(text.utf8)
  }

  private static func quoted(_ cell: String, _ separator: Character) -> String {
    let needsQuotes = cell.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || Character($0) == separator
    }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
