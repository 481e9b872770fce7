import Wording

/// Lines of CSV or TSV for programs: keys as headings, LF, UTF-8 without a mark.
struct DelimitedText {
  let separator: Character

  /// The line of `cells`, with its line feed.
  func line(_ cells: [String]) -> [UInt8] {
    let text = cells.map { Self.quoted($0, separator) }.joined(separator: String(separator))
    return Array((text + "\n").utf8)
  }

  private static func quoted(_ cell: String, _ separator: Character) -> String {
    let needsQuotes = cell.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || Character($0) == separator
    }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
