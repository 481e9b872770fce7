import Wording

/// A table in Markdown.
struct MarkdownTable {
  let text: String

  init(_ table: ReportTable, _ settings: TextSettings) {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    text =
      line(table.columns.map { settings($0.title).escapedForMarkdown })
      + line(table.columns.map { $0.alignment == .right ? "--:" : "---" })
      + table.rows.map { line($0.map { settings($0).escapedForMarkdown }) }.joined()
  }
}
