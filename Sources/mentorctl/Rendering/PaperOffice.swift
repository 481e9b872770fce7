import Interchange
import MentorCore
import Wording

/// A paper as a document of Word.
///
/// Source: ГОСТ Р 7.0.97-2016 (margins, place of the requisites, numbers of pages, annexes).
struct PaperOffice {
  private let paper: Paper
  private let look: PaperLook

  init(_ paper: Paper) {
    self.paper = paper
    look = PaperLook(of: paper.kind)
  }

  /// The document.
  var document: WordDocument {
    let front = section(paper.blocks, isLandscape: paper.isLandscape, restartsNumbers: false)
    let annexes = paper.annexes.map { annex in
      let title: [PaperBlock] = annex.title.isEmpty ? [] : [.name(annex.title), .gap]
      let label: [PaperBlock] = annex.label.isEmpty ? [] : [.corner(annex.label), .gap]
      return section(
        label + title + annex.blocks, isLandscape: annex.isLandscape,
        restartsNumbers: true)
    }
    return WordDocument(
      title: PaperLook.line(paper.title), fontSize: look.fontSize, sections: [front] + annexes)
  }

  /// The bytes of the file.
  var bytes: [UInt8] { document.bytes }

  private func section(
    _ blocks: [PaperBlock], isLandscape: Bool, restartsNumbers: Bool
  ) -> WordSection {
    let page = look.page(isLandscape: isLandscape)
    let pieces = PaperOfficePieces(look: look, width: page.textWidth)
    return WordSection(
      page: page, restartsNumbers: restartsNumbers, blocks: blocks.flatMap(pieces.blocks))
  }
}

/// The pieces of a paper as paragraphs and tables of Word.
struct PaperOfficePieces {
  let look: PaperLook

  /// The width between the margins in millimetres.
  let width: Double

  func blocks(of block: PaperBlock) -> [WordBlock] {
    switch block {
    case .table(let table): [.table(self.table(table))]
    case .newPage: [.pageBreak]
    default: paragraphs(of: block).map(WordBlock.paragraph)
    }
  }

  private func paragraphs(of block: PaperBlock) -> [WordParagraph] {
    switch block {
    case .organization(let lines):
      texts(lines, .line, alignment: .center)
    case .corner(let lines):
      texts(lines, .line, indents: WordParagraph.Indents(left: width - 75))
    case .name(let text):
      texts([text], .title, spacing: WordParagraph.Spacing(before: 6, after: 6))
    case .registration(let date, let number): [registration(date, number)]
    case .place(let text): texts([text], .line, alignment: .center)
    case .heading(let text): [heading(text)]
    case .section(let text): texts([text], .heading, spacing: .init(before: 6, after: 3))
    case .paragraph(let text, let style): paragraph(text, style)
    case .operative(let text): texts([text], .line, spacing: .init(before: 6, after: 6))
    case .clauses(let clauses):
      clauses.numbered.flatMap { clause in
        texts([clause.number + "\u{A0}" + clause.text], .body, keepsWithNext: false)
      }
    case .items(let items): texts(items.map { "–\u{A0}" + $0 }, .body, keepsWithNext: false)
    case .table, .newPage: []
    case .fields(let fields): PaperFieldLines(fields, look: look, width: width).paragraphs
    case .choices(let choices, let allowsSeveral):
      texts(
        choices.map { (allowsSeveral ? "☐" : "○") + "\u{A0}" + $0 }, .line,
        indents: WordParagraph.Indents(left: 12, firstLine: -6), keepsWithNext: false)
    case .scale(let range, let low, let high): [scale(range, low, high)]
    case .lines(let count): lines(count)
    case .signatures(let signatures): signatures.flatMap(signature)
    case .acquaintance(let names): names.map(acquaintance)
    case .gap: [WordParagraph("", style: .line)]
    }
  }

  // MARK: Text

  /// The paragraphs of texts, one for each line of them; those of requisites stay on one page.
  private func texts(
    _ texts: [String], _ style: WordStyle, alignment: WordParagraph.Alignment? = nil,
    indents: WordParagraph.Indents? = nil, spacing: WordParagraph.Spacing? = nil,
    keepsWithNext: Bool = true
  ) -> [WordParagraph] {
    texts.flatMap(PaperLook.lines).map {
      WordParagraph(
        $0, style: style, alignment: alignment, indents: indents, spacing: spacing,
        keepsWithNext: keepsWithNext)
    }
  }

  private func paragraph(_ text: String, _ style: PaperParagraphStyle) -> [WordParagraph] {
    switch style {
    case .body: texts([text], .body, keepsWithNext: false)
    case .flush: texts([text], .line, keepsWithNext: false)
    case .centered: texts([text], .line, alignment: .center, keepsWithNext: false)
    case .strong:
      PaperLook.lines(text).map {
        WordParagraph(
          [WordRun($0, isBold: true)], style: .line, spacing: .init(before: 6, after: 2),
          keepsWithNext: true)
      }
    case .note:
      PaperLook.lines(text).map {
        WordParagraph([WordRun($0, fontSize: look.fontSize - 2)], style: .line)
      }
    }
  }

  /// The heading of the text, no wider than twelve centimetres of the line.
  private func heading(_ text: String) -> WordParagraph {
    WordParagraph(
      PaperLook.lines(text).joined(separator: "\n"), style: .line,
      indents: WordParagraph.Indents(right: max(0, width - 120)),
      spacing: WordParagraph.Spacing(before: 6, after: 6), keepsWithNext: true)
  }

  private func registration(_ date: CalendarDate?, _ number: String?) -> WordParagraph {
    let day = date?.numeric ?? Paper.blankDate
    let count = number ?? Paper.blankNumber
    return WordParagraph(
      PaperLook.line(day) + "\t" + PaperLook.line("№ \(count)"), style: .line,
      tabs: [WordParagraph.Tab(width, .right)], keepsWithNext: true)
  }

  // MARK: What is filled in by hand

  private func scale(_ range: ClosedRange<Int>, _ low: String, _ high: String) -> WordParagraph {
    let marks = range.map { "\($0)" }.joined(separator: "\u{A0}\u{A0}\u{A0} ")
    let texts = [low, marks, high].filter { !$0.isEmpty }
    return WordParagraph(
      texts.map(\.visible).joined(separator: "   "), style: .line,
      indents: WordParagraph.Indents(left: 6))
  }

  private func lines(_ count: Int) -> [WordParagraph] {
    (0..<max(0, count)).map { _ in
      WordParagraph(
        "\t", style: .line, spacing: WordParagraph.Spacing(before: 8),
        tabs: [WordParagraph.Tab(width, .right, hasLine: true)])
    }
  }

  /// The office on the left, room for the hand, the name on the right.
  private func signature(_ signature: PaperSignature) -> [WordParagraph] {
    let name = signature.name.map(PaperLook.line)
    let line = look.drawsSignatureLines || name == nil
    let columns = Int(width * 0.43 / (look.fontSize * PaperFieldLines.letterWidth))
    let office = PaperLook.lines(signature.office).flatMap { $0.wrapped(at: columns) }
    let tabs =
      line
      ? [
        WordParagraph.Tab(width * 0.45), WordParagraph.Tab(width * 0.67, hasLine: true),
        WordParagraph.Tab(width * 0.70),
        WordParagraph.Tab(width, .right, hasLine: name == nil),
      ] : [WordParagraph.Tab(width, .right)]
    let last = (office.last ?? "") + (line ? "\t\t\t" : "\t") + (name ?? "\t")
    var paragraphs = (office.dropLast() + [last]).map { text in
      WordParagraph(text, style: .line, tabs: tabs, keepsWithNext: true)
    }
    if !paragraphs.isEmpty {
      paragraphs[0].spacing = WordParagraph.Spacing(before: 12)
    }
    if look.drawsSignatureLines { paragraphs.append(captions(hasName: name != nil)) }
    if signature.isDated {
      paragraphs.append(
        WordParagraph(
          PaperLook.line(Paper.blankDate), style: .line,
          spacing: WordParagraph.Spacing(before: 4)))
    }
    return paragraphs
  }

  /// What the lines of a signature are for, in small letters below them.
  private func captions(hasName: Bool) -> WordParagraph {
    WordParagraph(
      [
        WordRun(
          "\tподпись" + (hasName ? "" : "\tфамилия, инициалы"),
          fontSize: PaperFieldLines.captionSize)
      ], style: .line,
      tabs: [
        WordParagraph.Tab(width * 0.56, .center), WordParagraph.Tab(width * 0.85, .center),
      ])
  }

  private func acquaintance(_ name: String?) -> WordParagraph {
    let tabs = [
      WordParagraph.Tab(width * 0.22, hasLine: true), WordParagraph.Tab(width * 0.24),
      WordParagraph.Tab(width * 0.60, hasLine: name == nil),
      WordParagraph.Tab(width, .right),
    ]
    let text = "\t\t" + (name.map(PaperLook.line) ?? "") + "\t\t" + Paper.blankShortDate
    return WordParagraph(
      text, style: .line, spacing: WordParagraph.Spacing(before: 6), tabs: tabs)
  }

  // MARK: Tables

  private func table(_ table: PaperTable) -> WordTable {
    let header = table.columns.map {
      WordTableCell($0.caption.visible, style: .tableHeader, isShaded: true)
    }
    var columns = table.columns.map { [$0.caption] }
    var rows = [WordTableRow(header, isHeader: true)]
    for row in table.rows {
      switch row {
      case .heading(let text):
        rows.append(
          WordTableRow([
            WordTableCell(
              [
                WordParagraph(
                  [WordRun(PaperLook.line(text), isBold: true)], style: .table,
                  keepsWithNext: true)
              ], columnSpan: table.columns.count)
          ]))
      case .cells:
        let texts = table.cells(of: row)
        rows.append(
          WordTableRow(
            zip(table.columns, texts).map(Self.cell),
            minimumHeight: table.rowHeight))
        for (column, text) in texts.enumerated() { columns[column].append(text.visible) }
      }
    }
    return WordTable(columnWidths: widths(table, columns), rows: rows)
  }

  private static func cell(_ column: PaperTable.Column, _ text: String) -> WordTableCell {
    let text = PaperLook.lines(text).joined(separator: "\n")
    guard column.kind == .figure else { return WordTableCell(text) }
    return WordTableCell([WordParagraph(text, style: .table, alignment: .right)])
  }

  private func widths(_ table: PaperTable, _ texts: [[String]]) -> [Double] {
    let shares = table.columns.compactMap(\.share)
    let total = shares.reduce(0, +)
    guard shares.count == table.columns.count, total > 0 else {
      return ColumnShares(texts).millimetres(of: width)
    }
    return shares.map { $0 / total * width }
  }
}
