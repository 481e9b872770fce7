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
      .html: { _, emit in try emit(Array(PaperPage(paper).text.utf8)) },
      .docx: { _, emit in try emit(PaperOffice(paper).bytes) },
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
      line(document.table.columns.map { Self.onOneLine($0.caption).escapedForMarkdown }),
      line(document.table.columns.map { _ in "---" }),
    ]
    for row in document.table.rows {
      var texts = document.table.cells(of: row).map { Self.onOneLine($0).escapedForMarkdown }
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
    let width = document.table.columns.count
    func append(_ cells: [String]) {
      writer.append(cells + [String](repeating: "", count: max(0, width - cells.count)))
    }
    for part in document.front { for text in part { append([text]) } }
    append(document.table.columns.map(\.caption))
    for row in document.table.rows {
      append(
        zip(document.table.columns, document.table.cells(of: row)).map { column, text in
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

  // MARK: Paper

  /// The roadmap as a paper for print: the stamp on the right, the table across the page with a repeated
  /// heading, a line for the signature.
  ///
  /// Source: ГОСТ Р 7.0.97-2016 (margins, numbers of pages, place of the stamp).
  var paper: Paper {
    var blocks: [PaperBlock] = document.organization.map { [.organization([$0]), .gap] } ?? []
    blocks += [.corner(document.stamp), .gap, .name(document.title)]
    blocks += document.preamble.map { .paragraph($0) }
    if !document.preamble.isEmpty { blocks.append(.gap) }
    blocks.append(.table(document.table))
    if !document.notes.isEmpty { blocks.append(.gap) }
    blocks += document.notes.map { .paragraph($0) }
    let name = curator.map { TypedName($0)?.withInitialsFirst ?? $0 }
    blocks.append(
      .signatures([PaperSignature("Куратор программы наставничества", name: name)]))
    return Paper(.record, title: document.title, isLandscape: true, blocks: blocks)
  }
}
