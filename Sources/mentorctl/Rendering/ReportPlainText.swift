import MentorCore
import Wording

/// A report as text for a look on the screen.
struct ReportPlainText {
  /// The text, with a line feed at its end.
  let text: String

  init(_ report: ReportDocument, _ settings: TextSettings) {
    let width = min(settings.width, 100)
    var lines = [settings.style.strong(PaperLook.line(report.title))]
    lines += report.lines.flatMap { Self.wrapped($0, width) }
    for section in report.sections {
      lines += ["", settings.style.strong(PaperLook.line(section.title))]
      for block in section.blocks {
        lines += Self.lines(of: block, below: section.title, settings, width)
      }
    }
    lines.append("")
    lines += report.stamp.lines.map { settings.style.faint($0) }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(
    of block: ReportBlock, below heading: String, _ settings: TextSettings, _ width: Int
  ) -> [String] {
    switch block {
    case .subheading(let text): [""] + wrapped(text, width)
    case .paragraph(let text): wrapped(text, width)
    case .note(let text): wrapped(text, width)
    case .facts(let facts, _): self.facts(facts)
    case .items(let items):
      items.flatMap { item in
        ("– " + PaperLook.line(item.text) + (item.link.map { " (\($0.visible))" } ?? ""))
          .wrapped(at: width, indent: 2)
      }
    case .grid(let grid): table(grid, below: heading, settings)
    case .chart(let chart): table(chart.grid, below: heading, settings)
    case .hand(let label, let lines):
      wrapped("\(label) (заполняется от руки):", width)
        + [String](repeating: String(repeating: "_", count: width), count: max(0, lines))
    case .signature(let office, let name):
      ["", "\(PaperLook.line(office)) ____________________ \(name.map(PaperLook.line) ?? "")"]
    }
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    PaperLook.line(text).wrapped(at: width).map { $0.exchanging("\u{A0}", for: " ") }
  }

  private static func facts(_ facts: [ReportFact]) -> [String] {
    let widest = facts.map(\.label.displayWidth).max() ?? 0
    return facts.map { fact in
      let sign = fact.tone.sign.isEmpty ? " " : fact.tone.sign
      return "\(sign) \(fact.label.padded(to: widest))  \(PaperLook.line(fact.value.text))"
        + (fact.note.isEmpty ? "" : " \(PaperLook.line(fact.note))")
    }
  }

  private static func table(
    _ grid: ReportGrid, below heading: String, _ settings: TextSettings
  ) -> [String] {
    let table = ReportTable(
      columns: grid.columns.map {
        ReportTable.Column(
          key: $0.key, title: Phrase(verbatim: $0.title), alignment: $0.isNumber ? .right : .left)
      },
      rows: grid.rows.map { $0.map { Phrase(verbatim: PaperLook.line($0.text)) } })
    let caption = grid.caption == heading ? [] : ["", PaperLook.line(grid.caption)]
    return caption + TextTable(table, settings).text.split(separator: "\n").map(String.init)
  }
}
