import JSONStore
import MentorCore

extension Report {
  /// A report of the programme as the answer of a command: text on the screen, pages and documents as
  /// files, the figures as JSON.
  init(_ document: ReportDocument) {
    self.init(
      text: { settings in ReportPlainText(document, settings).text }, json: { document.json })
    documents = [
      .html: { _, emit in try emit(Array(ReportPage(document).text.utf8)) },
      .docx: { _, emit in try emit(ReportOffice(document).bytes) },
      .md: { _, emit in try emit(Array(ReportMarkdown(document).text.utf8)) },
    ]
    if document.kind == .dashboard || document.kind == .website { preferredFormat = .html }
  }
}

extension ReportDocument {
  /// The report for programs: every section with its figures and rows.
  var json: JSON {
    [
      "report": [
        "kind": .string(kind.rawValue), "title": .string(title), "lines": JSON(lines),
        "stamp": .string(stamp.text(in: "json")), "made": stamp.json,
        "sections": .array(
          sections.map { section in
            [
              "code": .string(section.code), "title": .string(section.title),
              "blocks": .array(section.blocks.compactMap(\.json)),
            ]
          }),
      ]
    ]
  }
}

extension ReportBlock {
  /// The block for programs; `nil` for what is to be filled in by hand.
  fileprivate var json: JSON? {
    switch self {
    case .subheading(let text): ["type": "heading", "text": .string(text)]
    case .paragraph(let text): ["type": "paragraph", "text": .string(text)]
    case .note(let text): ["type": "note", "text": .string(text)]
    case .facts(let facts, let source):
      [
        "type": "facts", "source": .string(source),
        "facts": .array(
          facts.map { fact in
            [
              "code": .string(fact.code), "label": .string(fact.label), "value": fact.value.json,
              "note": .string(fact.note), "tone": .string(fact.tone.rawValue),
            ]
          }),
      ]
    case .items(let items):
      [
        "type": "items",
        "items": .array(items.map { ["text": .string($0.text), "link": JSON($0.link)] }),
      ]
    case .grid(let grid): grid.json("table", title: grid.caption)
    case .chart(let chart): chart.grid.json("chart", title: chart.title)
    case .hand, .signature: nil
    }
  }
}

extension ReportGrid {
  fileprivate func json(_ type: String, title: String) -> JSON {
    [
      "type": .string(type), "title": .string(title), "source": .string(source),
      "hasTotal": .bool(hasTotal),
      "columns": .array(columns.map { ["key": .string($0.key), "title": .string($0.title)] }),
      "rows": .array(
        rows.map { row in .object(zip(columns, row).map { JSON.Member($0.key, $1.json) }) }),
    ]
  }
}
