import Interchange
import MentorCore
import Wording

/// A paper as a page of its own that prints as the paper would: no script, nothing from outside.
struct PaperPage {
  private let paper: Paper
  private let look: PaperLook

  init(_ paper: Paper) {
    self.paper = paper
    look = PaperLook(of: paper.kind)
  }

  /// The page.
  var text: String {
    var pieces = PaperPagePieces(look: look)
    var body = paper.hasName ? "" : "<h1 class=\"off\">\(paper.title.shown)</h1>\n"
    for block in paper.blocks { body += pieces.html(of: block) }
    for annex in paper.annexes {
      let kind = (annex.label.isEmpty ? " copy" : "") + (annex.isLandscape ? " wide" : "")
      body += "<section class=\"annex\(kind)\">\n"
      if !annex.label.isEmpty { body += pieces.html(of: .corner(annex.label)) }
      if !annex.title.isEmpty { body += "<h2 class=\"c\">\(annex.title.shownLines)</h2>\n" }
      for block in annex.blocks { body += pieces.html(of: block) }
      body += "</section>\n"
    }
    return HTMLTable.page(titled: paper.title, in: .russian, style: style, body: body)
  }

  private var style: String {
    let page = look.page(isLandscape: paper.isLandscape)
    let margins = [
      page.margins.top, page.margins.right, page.margins.bottom, page.margins.left,
    ].map { "\(Int($0))mm" }.joined(separator: " ")
    let size = "A4" + (paper.isLandscape ? " landscape" : "")
    return """
      body{font:\(Int(look.fontSize))pt/1.2 "Times New Roman","PT Astra Serif",serif}
      main{max-width:\(Int(page.textWidth))mm;margin:0 auto}
      main>*,section>*{margin:0}
      p.b,li{text-align:justify;text-indent:12.5mm}
      .c,h1{text-align:center}h1,h2,h3{font-size:1em;margin:6pt 0}
      .corner{margin:0 0 12pt auto;width:75mm}
      .row{display:flex;gap:4mm;justify-content:space-between;align-items:baseline;flex-wrap:wrap}
      .about{font-weight:normal;max-width:120mm;margin:12pt 0}
      .gap{min-height:1em}.new{break-after:page}.note{font-size:.85em}.order{margin:6pt 0}
      .field{flex:1 1 auto;display:flex;margin-top:6pt;gap:2mm}
      .line{flex:1 0 28mm;border-bottom:1px solid;min-height:1.2em}
      .field .line,.hand{display:flex;flex-direction:column}
      .field small,.hand small{font-size:9pt;text-align:center;line-height:1}
      .hand{flex:1 0 28mm}.hand .line{flex:none}
      .blank{border-bottom:1px solid;height:2em}
      .sign{margin-top:12pt;break-inside:avoid}.sign>.o{width:43%}.sign>.n{min-width:30%}
      .sign>.n:not(.line){text-align:right}
      ul,ol{list-style:none;margin:0;padding:0}.choices li{text-indent:-6mm;margin-left:12mm}
      table{width:100%;font-size:11pt}caption{font-size:9pt}th[scope=rowgroup]{text-align:left}
      .annex{margin-top:2em;break-before:page}
      .off{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
      @page{size:\(size);margin:\(margins);@top-center{content:counter(page)}}
      @page:first{@top-center{content:none}}
      @page copy{@top-center{content:none}}.copy{page:copy}
      @page wide{size:A4 landscape;margin:20mm 10mm 20mm 20mm}.wide{page:wide}
      @media print{.annex{margin-top:0}table.plain caption{display:none}}
      """
  }
}

extension Paper {
  /// Whether a block names the paper.
  fileprivate var hasName: Bool {
    blocks.contains { if case .name = $0 { true } else { false } }
  }
}

/// The pieces of a paper in HTML.
struct PaperPagePieces {
  let look: PaperLook

  /// Whether the paper has been named; what else bears a name stands below it.
  private var isNamed = false

  init(look: PaperLook) { self.look = look }

  mutating func html(of block: PaperBlock) -> String {
    switch block {
    case .organization(let lines): Self.paragraph(lines, "c")
    case .corner(let lines): Self.paragraph(lines, "corner")
    case .name(let text): name(text)
    case .registration(let date, let number):
      "<p class=\"row\"><span>\((date?.numeric ?? Paper.blankDate).shown)</span>"
        + "<span>\("№ \(number ?? Paper.blankNumber)".shown)</span></p>\n"
    case .place(let text): Self.paragraph([text], "c")
    case .heading(let text): "<h2 class=\"about\">\(text.shownLines)</h2>\n"
    case .section(let text): "<h2>\(text.shownLines)</h2>\n"
    case .paragraph(let text, let style): Self.paragraph(text, style)
    case .operative(let text): Self.paragraph([text], "order")
    case .clauses(let clauses): Self.list(clauses.numbered.map { "\($0.number) \($0.text)" })
    case .items(let items): Self.list(items.map { "– \($0)" })
    case .table(let table): Self.table(table)
    case .fields(let fields):
      "<div class=\"row\">" + fields.map(Self.field).joined() + "</div>\n"
    case .choices(let choices, let allowsSeveral):
      "<ul class=\"choices\">\n"
        + choices.map { "<li>\(allowsSeveral ? "☐" : "○")&nbsp;\($0.shown)</li>\n" }.joined()
        + "</ul>\n"
    case .scale(let range, let low, let high):
      "<p class=\"row\">"
        + ([low] + range.map { "\($0)" } + [high]).filter { !$0.isEmpty }
        .map { "<span>\($0.shown)</span>" }.joined() + "</p>\n"
    case .lines(let count):
      String(repeating: "<div class=\"blank\"></div>\n", count: max(0, count))
    case .signatures(let signatures): signatures.map(signature).joined()
    case .acquaintance(let names): names.map(Self.acquaintance).joined()
    case .gap: "<div class=\"gap\"></div>\n"
    case .newPage: "<div class=\"new\"></div>\n"
    }
  }

  private mutating func name(_ text: String) -> String {
    defer { isNamed = true }
    return isNamed
      ? "<h2 class=\"c\">\(text.shownLines)</h2>\n" : "<h1>\(text.shownLines)</h1>\n"
  }

  private static func paragraph(_ lines: [String], _ style: String) -> String {
    "<p class=\"\(style)\">\(lines.joined(separator: "\n").shownLines)</p>\n"
  }

  private static func paragraph(_ text: String, _ style: PaperParagraphStyle) -> String {
    switch style {
    case .body: paragraph([text], "b")
    case .flush: "<p>\(text.shownLines)</p>\n"
    case .centered: paragraph([text], "c")
    case .strong: "<p><strong>\(text.shownLines)</strong></p>\n"
    case .note: paragraph([text], "note")
    }
  }

  private static func list(_ lines: [String]) -> String {
    "<ul>\n" + lines.map { "<li>\($0.shownLines)</li>\n" }.joined() + "</ul>\n"
  }

  // MARK: What is filled in by hand

  private static func field(_ field: PaperField) -> String {
    let label = field.label.isEmpty ? "" : "<span>\(field.label.shown)</span>"
    let caption = field.caption.isEmpty ? "" : "<small>\(field.caption.shown)</small>"
    return "<div class=\"field\">\(label)<div class=\"hand\"><div class=\"line\">"
      + "\(field.value?.shown ?? "&nbsp;")</div>\(caption)</div></div>"
  }

  private func signature(_ signature: PaperSignature) -> String {
    let hasLine = look.drawsSignatureLines || signature.name == nil
    let line = hasLine ? "<span class=\"line\">&nbsp;</span>" : ""
    let name =
      signature.name.map { "<span class=\"n\">\($0.shown)</span>" }
      ?? "<span class=\"n line\">&nbsp;</span>"
    let date = signature.isDated ? "<p>\(Paper.blankDate.shown)</p>\n" : ""
    return "<div class=\"row sign\"><span class=\"o\">\(signature.office.shownLines)</span>"
      + "\(line)\(name)</div>\n\(date)"
  }

  private static func acquaintance(_ name: String?) -> String {
    let person = name.map { "<span>\($0.shown)</span>" } ?? "<span class=\"line\">&nbsp;</span>"
    return "<div class=\"row sign\"><span class=\"line\">&nbsp;</span>\(person)"
      + "<span>\(Paper.blankShortDate.shown)</span></div>\n"
  }

  // MARK: Tables

  /// The widths of the columns, where the table gives them.
  private static func columnGroup(_ table: PaperTable) -> String {
    let shares = table.columns.compactMap(\.share)
    let total = shares.reduce(0, +)
    guard shares.count == table.columns.count, total > 0 else { return "" }
    let columns = shares.map { "<col style=\"width:\(Int($0 / total * 100))%\">" }
    return "<colgroup>\(columns.joined())</colgroup>\n"
  }

  static func table(_ table: PaperTable) -> String {
    let caption = table.caption.isEmpty ? "Строк: \(table.rowCount)" : table.caption
    let heading = table.columns.map { "<th scope=\"col\">\($0.caption.shown)</th>" }.joined()
    let height = table.rowHeight > 0 ? " style=\"height:\(Int(table.rowHeight))mm\"" : ""
    let rows = table.rows.map { row in
      if case .heading(let text) = row {
        return
          "<tr><th colspan=\"\(table.columns.count)\" scope=\"rowgroup\">\(text.shown)</th></tr>\n"
      }
      let cells = table.cells(of: row).map { "<td>\($0.shownLines)</td>" }.joined()
      return "<tr\(height)>\(cells)</tr>\n"
    }
    let text =
      "<table\(table.caption.isEmpty ? " class=\"plain\"" : "")>\n"
      + "<caption>\(caption.shown)</caption>\n\(columnGroup(table))<thead><tr>\(heading)</tr></thead>\n"
      + "<tbody>\n\(rows.joined())</tbody>\n</table>"
    return HTMLTable.scrolling(text, titled: caption) + "\n"
  }
}

extension String {
  /// The text in one line, as HTML.
  fileprivate var shown: String { PaperLook.line(self).escapedForHTML }

  /// The text with its line breaks, as HTML.
  fileprivate var shownLines: String {
    PaperLook.lines(self).map(\.escapedForHTML).joined(separator: "<br>\n")
  }
}
