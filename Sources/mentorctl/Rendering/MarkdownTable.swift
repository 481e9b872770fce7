import Wording

/// A table in Markdown.
struct MarkdownTable {
  let text: String

  init(_ table: ReportTable, _ settings: TextSettings) {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    func escaped(_ cell: String) -> String {
      cell.visible.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
        .replacing("<", with: "&lt;")
    }
    text =
      line(table.columns.map { escaped(settings($0.title)) })
      + line(table.columns.map { $0.alignment == .right ? "--:" : "---" })
      + table.rows.map { line($0.map { escaped(settings($0)) }) }.joined()
  }
}
