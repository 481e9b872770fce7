import MentorCore
import Wording

/// A report in Markdown, with tables in the way of GitHub.
struct ReportMarkdown {
  /// The text.
  let text: String

  init(_ report: ReportDocument) {
    var blocks = [
      "# " + report.title.shown, report.lines.map(\.shown).joined(separator: "  \n"),
    ]
    for section in report.sections {
      blocks.append("## " + section.title.shown)
      blocks += section.blocks.flatMap { Self.markdown(of: $0, below: section.title) }
    }
    blocks += ["---", report.stamp.lines.map(\.shown).joined(separator: "  \n")]
    blocks.append("<!-- \(report.stamp.text(in: "md")) -->")
    text = blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func markdown(of block: ReportBlock, below heading: String) -> [String] {
    switch block {
    case .subheading(let text): ["### " + text.shown]
    case .paragraph(let text): [text.shown]
    case .note(let text): ["*\(text.shown)*"]
    case .facts(let facts, let source):
      [
        table(
          [("Показатель", false), ("Значение", true), ("", false)],
          facts.map { [$0.labelWithSign, $0.value.text, $0.note] })
      ] + self.source(source)
    case .items(let items): [items.map(item).joined(separator: "\n")]
    case .grid(let grid): self.grid(grid, below: heading)
    case .chart(let chart): self.grid(chart.grid, below: heading)
    case .hand(let label, let lines):
      ["\(label.shown) (заполняется от руки):"]
        + [String](repeating: String(repeating: "\\_", count: 60), count: max(0, lines))
    case .signature(let office, let name):
      ["\(office.shown) \(String(repeating: "\\_", count: 20)) \(name?.shown ?? "")"]
    }
  }

  private static func item(_ item: ReportItem) -> String {
    guard let link = item.link else { return "- " + item.text.shown }
    return "- [\(item.text.shown)](<\(link.escapedForLink)>)"
  }

  private static func grid(_ grid: ReportGrid, below heading: String) -> [String] {
    [
      grid.caption == heading ? "" : "**\(grid.caption.shown)**",
      table(
        grid.columns.map { ($0.title, $0.isNumber) }, grid.rows.map { $0.map(\.text) }),
    ] + source(grid.source)
  }

  private static func source(_ text: String) -> [String] {
    text.isEmpty ? [] : ["*Откуда: \(text.shown).*"]
  }

  private static func table(
    _ columns: [(title: String, isNumber: Bool)], _ rows: [[String]]
  ) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    func cell(_ text: String) -> String { PaperLook.line(text).escapedForMarkdown }
    let head = [
      line(columns.map { cell($0.title) }), line(columns.map { $0.isNumber ? "--:" : "---" }),
    ]
    return (head + rows.map { line($0.map(cell)) }).joined(separator: "\n")
  }
}

extension ReportFact {
  /// The label with the sign of what needs a look.
  var labelWithSign: String { tone.sign.isEmpty ? label : "\(tone.sign) \(label)" }
}

extension String {
  /// The text in one line as Markdown, in which no sign at the beginning makes a heading or a list.
  fileprivate var shown: String {
    let text = PaperLook.line(self).escapedForMarkdown
    guard let first = text.first else { return text }
    if "#-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = text.dropFirst(digits.count).first, ".)".contains(sign) else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }

  /// The address with what would end it written as per cent signs and digits.
  fileprivate var escapedForLink: String {
    visible.replacingScalars { scalar in
      switch scalar {
      case "<": "%3C"
      case ">": "%3E"
      case "\\": "%5C"
      case " ": "%20"
      default: nil
      }
    }
  }
}
