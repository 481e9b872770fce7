import Interchange
import MentorCore
import Wording

/// A report as a document of Word, written as other papers are; a chart becomes its table.
struct ReportOffice {
  private let report: ReportDocument

  init(_ report: ReportDocument) { self.report = report }

  /// The bytes of the file, with the stamp among its properties.
  var bytes: [UInt8] {
    var document = PaperOffice(paper).document
    document.remark = report.stamp.text(in: "docx")
    return document.bytes
  }

  /// The report as a paper.
  var paper: Paper {
    var blocks: [PaperBlock] = [.name(report.title)]
    blocks += report.lines.prefix(1).map { .paragraph($0, .centered) }
    if report.lines.count > 1 {
      blocks.append(.paragraph(report.lines.dropFirst().joined(separator: " · "), .centered))
    }
    for section in report.sections {
      blocks.append(.section(section.title))
      blocks += section.blocks.flatMap { Self.blocks(of: $0, below: section.title) }
    }
    blocks.append(.gap)
    blocks.append(.paragraph(report.stamp.lines.joined(separator: " "), .note))
    return Paper(.record, title: report.title, blocks: blocks)
  }

  private static func blocks(of block: ReportBlock, below heading: String) -> [PaperBlock] {
    switch block {
    case .subheading(let text): [.paragraph(text, .strong)]
    case .paragraph(let text): [.paragraph(text, .flush)]
    case .note(let text): [.paragraph(text, .note)]
    case .facts(let facts, let source):
      [
        .table(
          PaperTable(
            columns: [
              .init("Показатель", share: 6), .init("Значение", .figure, share: 2),
              .init("", share: 3),
            ],
            rows: facts.map { .cells([$0.labelWithSign, $0.value.text, $0.note]) }))
      ] + self.source(source)
    case .items(let items):
      [.items(items.map { $0.text + ($0.link.map { " (\($0))" } ?? "") })]
    case .grid(let grid): self.grid(grid, below: heading)
    case .chart(let chart): self.grid(chart.grid, below: heading)
    case .hand(let label, let lines):
      [.paragraph("\(label) (заполняется от руки):", .flush), .lines(lines)]
    case .signature(let office, let name): [.signatures([PaperSignature(office, name: name)])]
    }
  }

  private static func grid(_ grid: ReportGrid, below heading: String) -> [PaperBlock] {
    (grid.caption == heading ? [] : [.paragraph(grid.caption, .strong)]) + [
      .table(
        PaperTable(
          caption: grid.caption,
          columns: grid.columns.map { .init($0.title, $0.isNumber ? .figure : .text) },
          rows: grid.rows.map { .cells($0.map(\.text)) }))
    ] + source(grid.source)
  }

  private static func source(_ text: String) -> [PaperBlock] {
    text.isEmpty ? [] : [.paragraph("Откуда: \(text).", .note)]
  }
}
