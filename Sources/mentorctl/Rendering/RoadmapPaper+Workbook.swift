import Interchange
import MentorCore
import Wording

extension RoadmapPaper {
  // MARK: Document

  /// The paper for Word: the stamp on the right, the table across the page with a repeated heading, a
  /// line for the signature.
  ///
  /// Source: ГОСТ Р 7.0.97-2016 (margins, numbers of pages, place of the stamp).
  var wordDocument: WordDocument {
    let page = WordPage(
      isLandscape: true,
      margins: WordPage.Margins(left: 20, right: 10, top: 20, bottom: 20))
    let indents = WordParagraph.Indents(left: page.textWidth - 85)
    var blocks: [WordBlock] = []
    if let organization = document.organization {
      blocks += [
        .paragraph(WordParagraph(organization.visible, style: .line, alignment: .center)),
        .paragraph(WordParagraph("", style: .line)),
      ]
    }
    blocks += document.stamp.map { line in
      WordBlock.paragraph(
        WordParagraph(line.visible, style: .line, indents: indents, keepsWithNext: true))
    }
    blocks.append(.paragraph(WordParagraph("", style: .line)))
    blocks.append(
      .paragraph(WordParagraph(document.title.visible, style: .title, keepsWithNext: true)))
    blocks += document.preamble.map { .paragraph(WordParagraph($0.visible)) }
    if !document.preamble.isEmpty {
      blocks.append(.paragraph(WordParagraph("", style: .line)))
    }
    blocks.append(.table(table(width: page.textWidth)))
    if !document.notes.isEmpty { blocks.append(.paragraph(WordParagraph("", style: .line))) }
    blocks += document.notes.map { .paragraph(WordParagraph($0.visible)) }
    blocks += [
      .paragraph(WordParagraph("", style: .line, keepsWithNext: true)),
      .paragraph(signature(width: page.textWidth)),
    ]
    return WordDocument(
      title: document.title, fontSize: 12,
      sections: [WordSection(page: page, blocks: blocks)])
  }

  private func table(width: Double) -> WordTable {
    let count = document.columns.count
    var rows = [
      WordTableRow(
        document.columns.map {
          WordTableCell($0.caption.visible, style: .tableHeader, isShaded: true)
        }, isHeader: true)
    ]
    var columns = document.columns.map { [$0.caption] }
    for row in document.rows {
      switch row {
      case .heading(let text):
        rows.append(
          WordTableRow([
            WordTableCell(
              [
                WordParagraph(
                  [WordRun(text.visible, isBold: true)], style: .table, keepsWithNext: true)
              ], columnSpan: count)
          ]))
      case .cells(let texts):
        rows.append(WordTableRow(texts.map { WordTableCell($0.cleaned().visible) }))
        for (column, text) in texts.enumerated() { columns[column].append(text.visible) }
      }
    }
    return WordTable(columnWidths: ColumnShares(columns).millimetres(of: width), rows: rows)
  }

  /// The line below: the office on the left, room for the signature, the name on the right.
  private func signature(width: Double) -> WordParagraph {
    let name = curator.flatMap { TypedName($0)?.withInitials } ?? curator
    return WordParagraph(
      "Куратор программы наставничества\t\t\t" + (name?.visible ?? "\t"), style: .line,
      tabs: [
        WordParagraph.Tab(110), WordParagraph.Tab(165, hasLine: true), WordParagraph.Tab(172),
        WordParagraph.Tab(width, .right, hasLine: name == nil),
      ])
  }

  // MARK: Workbook

  /// The paper as a sheet: the stamp and the title above the frozen heading, sections across.
  var workbook: Workbook {
    let count = document.columns.count
    let lines = document.isStampBlank ? [] : document.stamp
    var rows: [WorkbookRow] = []
    if let organization = document.organization {
      rows.append(.across(organization.visible, columns: count, style: .note))
    }
    rows += lines.map { .across($0.visible, columns: count, style: .note) }
    rows.append(.across(document.title.visible, columns: count, style: .title))
    rows += document.preamble.map { .across($0.visible, columns: count, style: .note) }
    rows.append(
      WorkbookRow(document.columns.map { WorkbookCell(.text($0.caption.visible), .header) }))
    let frozen = rows.count
    for row in document.rows {
      switch row {
      case .heading(let text):
        rows.append(.across(text.visible, columns: count, style: .section))
      case .cells(let texts):
        rows.append(
          WorkbookRow(texts.map { WorkbookCell(.text($0.cleaned().visible), .table) }))
      }
    }
    rows += document.notes.map { .across($0.visible, columns: count, style: .note) }
    let widths = document.columns.indices.map { index in
      document.columns[index].kind == .number ? 8.0 : width(ofColumn: index)
    }
    let layout = SheetLayout(name: "Дорожная карта", columnWidths: widths, frozenRows: frozen)
    return Workbook(sheets: [Workbook.Sheet(layout, rows: rows)])
  }

  private func width(ofColumn index: Int) -> Double {
    var longest = document.columns[index].caption.displayWidth + 2
    for case .cells(let texts) in document.rows {
      longest = max(longest, texts[index].displayWidth)
    }
    return Double(min(max(longest, 12), 48))
  }
}
