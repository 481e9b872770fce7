import MentorCore
import Wording

/// A report as one self-contained page: no script, nothing from outside, light and dark, prints on A4.
struct ReportPage {
  /// The page.
  let text: String

  init(_ report: ReportDocument) {
    let isBoard = report.kind == .dashboard
    let sections = report.sections.map { section in
      let style = isBoard ? Self.boardStyle(section) : nil
      return "<section\(style.map { " class=\"\($0)\"" } ?? "")>\n<h2>\(section.title.shown)</h2>\n"
        + section.blocks.map { Self.html(of: $0, below: section.title, folds: isBoard) }.joined()
        + "</section>\n"
    }.joined()
    let body =
      "<h1>\(report.title.shown)</h1>\n"
      + "<p class=\"about\">\n"
      + report.lines.map { "<span>\($0.shown)</span>\n" }.joined() + "</p>\n"
      + (isBoard ? "<div class=\"board\">\n\(sections)</div>\n" : sections)
      + "<footer>\n" + report.stamp.lines.map { "<p>\($0.shown)</p>\n" }.joined() + "</footer>\n"
    text = HTMLTable.page(
      titled: "\(report.title) – \(report.lines.first ?? "")", in: .russian,
      head: "<meta name=\"mentorctl-report\" content=\"\(report.stamp.text(in: "html"))\">\n",
      style: ReportLook.style, body: body)
  }

  /// How a section lies on the dashboard where it is not one of two columns: over the whole width (the
  /// first figures, wide tables), or with its charts side by side.
  private static func boardStyle(_ section: ReportSection) -> String? {
    switch section.code {
    case "overview", "measures": "all"
    case "influence": "all twin"
    case "funnel": "funnel"
    default: nil
    }
  }

  private static func html(
    of block: ReportBlock, below heading: String, folds: Bool
  ) -> String {
    switch block {
    case .subheading(let text): "<h3>\(text.shown)</h3>\n"
    case .paragraph(let text): "<p>\(text.shown)</p>\n"
    case .note(let text): "<p class=\"note\">\(text.shown)</p>\n"
    case .facts(let facts, let source):
      "<ul class=\"facts\">\n\(facts.map(fact).joined())</ul>\n" + self.source(source)
    case .items(let items): "<ul>\n\(items.map(item).joined())</ul>\n"
    case .grid(let grid): table(grid, hasHeading: grid.caption == heading)
    case .chart(let chart): figure(chart, folds: folds)
    case .hand(let label, let lines):
      "<div class=\"hand\"><p>\(label.shown) (заполняется от руки):</p>"
        + String(repeating: "<i></i>", count: max(0, lines)) + "</div>\n"
    case .signature(let office, let name):
      "<p class=\"signature\"><span>\(office.shown)</span><i></i>"
        + (name.map { "<span>\($0.shown)</span>" } ?? "<i></i>") + "</p>\n"
    }
  }

  private static func fact(_ fact: ReportFact) -> String {
    let sign =
      fact.tone.sign.isEmpty
      ? ""
      : "<span class=\"sign\" aria-hidden=\"true\">\(fact.tone.sign)</span> "
        + "<span class=\"off\">\(fact.tone.words): </span>"
    let note = fact.note.isEmpty ? "" : "<span>\(fact.note.shown)</span>"
    var classes = fact.tone == .plain ? [] : [fact.tone.rawValue]
    if case .text = fact.value { classes.append("words") }
    if case .absent = fact.value { classes.append("words") }
    let style = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    return "<li\(style)><span>\(sign)\(fact.label.shown)</span> "
      + "<span><b>\(fact.value.text.shown)</b> \(note)</span></li>\n"
  }

  private static func item(_ item: ReportItem) -> String {
    let words = item.text.shown
    guard let link = item.link else { return "<li>\(words)</li>\n" }
    return "<li><a href=\"\(link.escapedForHTML)\">\(words)</a></li>\n"
  }

  private static func source(_ text: String) -> String {
    text.isEmpty ? "" : "<p class=\"src\">Откуда: \(text.shown).</p>\n"
  }

  // MARK: Tables and charts

  /// The table; its caption is seen unless a heading says the same.
  private static func table(_ grid: ReportGrid, hasHeading: Bool = false) -> String {
    let heading = grid.columns.map { column in
      "<th scope=\"col\"\(column.isNumber ? " class=\"n\"" : "")>\(column.title.shown)</th>"
    }
    let rows = grid.rows.enumerated().map { index, row in
      let isTotal = grid.hasTotal && index == grid.rows.count - 1
      let cells = zip(grid.columns, row).enumerated().map { place, cell in
        let text = cell.1.text
        // Identifiers and dates are not torn apart at their hyphens.
        let isOneWord = text.count <= 16 && !text.contains(" " as Character)
        let kind = cell.0.isNumber ? "n" : isOneWord ? "w" : ""
        let style = kind.isEmpty ? "" : " class=\"\(kind)\""
        return place == 0
          ? "<th scope=\"row\"\(style)>\(text.shown)</th>" : "<td\(style)>\(text.shown)</td>"
      }
      return "<tr\(isTotal ? " class=\"total\"" : "")>\(cells.joined())</tr>\n"
    }
    let table = """
      <table>
      <caption\(hasHeading ? " class=\"off\"" : "")>\(grid.caption.shown)</caption>
      <thead><tr>\(heading.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      """
    return HTMLTable.scrolling(table, titled: grid.caption) + "\n" + source(grid.source)
  }

  private static func figure(_ chart: ReportChart, folds: Bool) -> String {
    let table = self.table(chart.grid)
    let drawing =
      chart.bars.isEmpty
      ? ""
      : "<figure\(folds ? "" : " class=\"twice\"")>\n<figcaption>\(chart.title.shown)</figcaption>\n\(ReportDrawing(chart).text)"
        + "</figure>\n"
    guard folds else { return drawing + table }
    return "<div class=\"unit\">\n\(drawing)<details>\n<summary>Цифры таблицей</summary>\n"
      + "\(table)</details>\n</div>\n"
  }
}

extension ReportTone {
  /// The sign in front of a figure; empty for a plain one.
  var sign: String {
    switch self {
    case .plain: ""
    case .good: "✓"
    case .attention: "!"
    }
  }

  /// The sign in words.
  var words: String {
    switch self {
    case .plain: ""
    case .good: "в порядке"
    case .attention: "требует внимания"
    }
  }
}

extension String {
  /// The text in one line as HTML.
  fileprivate var shown: String { PaperLook.line(self).escapedForHTML }
}
