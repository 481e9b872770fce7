import Interchange
import JSONStore
import MentorCore
import Wording

/// A roadmap as a file that people print and pass on, in each of the formats.
struct RoadmapPaper {
  let document: RoadmapDocument
  let curator: String?

  /// Prepares the paper; `curator` is who signs below, in full.
  init(_ document: RoadmapDocument, signedBy curator: String?) {
    self.document = document
    self.curator = curator
  }

  /// The paper of a plan that nobody has begun with.
  init(_ roadmap: Roadmap, signedBy curator: String?) {
    self.init(RoadmapDocument(RoadmapSchedule(roadmap)), signedBy: curator)
  }

  /// The paper as the result of a command; `text` is what a screen shows in its place.
  func report(
    json: @escaping () -> JSON, text: ((TextSettings) -> String)? = nil
  ) -> Report {
    var report = Report(text: text ?? { _ in document.text }, json: json)
    report.documents = documents
    return report
  }

  /// The paper in every format that has a file of its own.
  private var documents: [OutputFormat: Report.Document] {
    [
      .md: { _, emit in try emit(Array(markdown.utf8)) },
      .csv: { _, emit in try emit(csv) },
      .tsv: { _, emit in try emit(Array(document.text.utf8)) },
      .html: { _, emit in try emit(Array(html.utf8)) },
      .docx: { _, emit in try emit(wordDocument.bytes) },
      .xlsx: { _, emit in try emit(workbook.bytes()) },
    ]
  }

  // MARK: Text

  /// The paper in Markdown.
  var markdown: String {
    var parts: [String] = []
    for part in document.front {
      let lines = part.map { Self.onOneLine($0).escapedForMarkdown }
      parts.append(
        part == [document.title] ? "# \(lines[0])" : lines.joined(separator: "  \n"))
    }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    var table = [
      line(document.columns.map { Self.onOneLine($0.caption).escapedForMarkdown }),
      line(document.columns.map { _ in "---" }),
    ]
    for row in document.rows {
      var texts = document.cells(of: row).map { Self.onOneLine($0).escapedForMarkdown }
      if case .heading = row { texts[0] = "**\(texts[0])**" }
      table.append(line(texts))
    }
    parts.append(table.joined(separator: "\n"))
    if !document.notes.isEmpty {
      parts.append(
        document.notes.map { Self.onOneLine($0).escapedForMarkdown }.joined(separator: "  \n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The paper as a table that Russian spreadsheets open by a double click.
  var csv: [UInt8] {
    var writer = CSVWriter(.spreadsheet)
    let width = document.columns.count
    func append(_ cells: [String]) {
      writer.append(cells + [String](repeating: "", count: max(0, width - cells.count)))
    }
    for part in document.front { for text in part { append([text]) } }
    append(document.columns.map(\.caption))
    for row in document.rows {
      append(
        zip(document.columns, document.cells(of: row)).map { column, text in
          column.kind == .number ? Self.unlikeDate(text) : text
        })
    }
    for note in document.notes { append([note]) }
    return writer.bytes
  }

  /// A number such as «1.2», of which a Russian spreadsheet would make the first of February, with a
  /// no-break space that keeps it a text.
  private static func unlikeDate(_ number: String) -> String {
    let isLikeDate =
      number.utf8.contains(0x2E) && number.utf8.allSatisfy { $0 == 0x2E || (48...57).contains($0) }
    return isLikeDate ? number + "\u{A0}" : number
  }

  private static func onOneLine(_ text: String) -> String { text.cleaned().visible }

  // MARK: Page

  /// The paper as a page by itself.
  var html: String {
    var body = ""
    if let organization = document.organization {
      body += "<p class=\"by\">\(organization.escapedForHTML)</p>\n"
    }
    if !document.isStampBlank {
      let lines = document.stamp.map { Self.onOneLine($0).escapedForHTML }
      body += "<p class=\"stamp\">\(lines.joined(separator: "<br>\n"))</p>\n"
    }
    body += "<h1>\(document.title.escapedForHTML)</h1>\n"
    for line in document.preamble { body += "<p>\(line.escapedForHTML)</p>\n" }
    body +=
      HTMLTable.scrolling(table, titled: document.title) + "\n"
    for note in document.notes { body += "<p>\(note.escapedForHTML)</p>\n" }
    return HTMLTable.page(
      titled: document.title, in: .russian, style: Self.style, body: body)
  }

  /// The table of the page.
  private var table: String {
    let columns = document.columns
    let heading = columns.map { column in
      "<th\(Self.style(of: column)) scope=\"col\">\(column.caption.escapedForHTML)</th>"
    }
    let count = document.rows.count { if case .cells = $0 { true } else { false } }
    var text = "<table>\n<caption>Мероприятий: \(count)</caption>\n"
    text += "<thead><tr>\(heading.joined())</tr></thead>\n<tbody>\n"
    for row in document.rows {
      switch row {
      case .heading(let words):
        text += "<tr><th colspan=\"\(columns.count)\" scope=\"rowgroup\">"
        text += "\(words.escapedForHTML)</th></tr>\n"
      case .cells(let cells):
        let cells = zip(columns, cells).map { column, cell in
          "<td\(Self.style(of: column))>\(cell.escapedForHTML)</td>"
        }
        text += "<tr>\(cells.joined())</tr>\n"
      }
    }
    return text + "</tbody>\n</table>"
  }

  /// Numbers stay on a line.
  private static func style(of column: RoadmapDocument.Column) -> String {
    column.kind == .number ? " class=\"k\"" : ""
  }

  private static let style =
    ".stamp{margin-left:auto;width:20em}h1,.by{text-align:center}h1{font-size:1.2rem}"
    + ".k{white-space:nowrap}th[scope=rowgroup]{text-align:left}@page{size:A4 landscape;margin:20mm 10mm 20mm 20mm}"
}
