import Testing

@testable import Interchange

@Suite("Text documents")
struct WordDocumentTests {
  private static func document(_ blocks: WordBlock...) -> WordDocument {
    WordDocument(title: "Приказ & план", sections: [WordSection(blocks: blocks)])
  }

  private static func part(
    _ name: String = "word/document.xml", of document: WordDocument
  ) throws -> String {
    var archive = try ZIPArchive(document.bytes)
    return String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
  }

  @Test("Every part that is named is there, and the same value gives the same bytes")
  func parts() throws {
    let document = Self.document(.paragraph(WordParagraph("Текст")))
    let bytes = document.bytes
    var archive = try ZIPArchive(bytes)
    #expect(archive.names.first == "[Content_Types].xml")
    let kinds = try Self.part("[Content_Types].xml", of: document)
    for name in archive.names where name.hasSuffix(".xml") && name != "[Content_Types].xml" {
      #expect(kinds.contains("PartName=\"/\(name)\""), "\(name)")
    }
    for name in archive.names { #expect(try archive.contents(of: name) != nil) }
    #expect(document.bytes == bytes)
    #expect(
      try Self.part("docProps/core.xml", of: document).contains(
        "<dc:title>Приказ &amp; план</dc:title>"))
  }

  @Test("A page is A4 with the margins of the standard, numbered from the second")
  func page() throws {
    let document = Self.document(.paragraph(WordParagraph("Текст")))
    let text = try Self.part(of: document)
    #expect(text.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(
      text.contains("w:top=\"1134\" w:right=\"567\" w:bottom=\"1134\" w:left=\"1701\""))
    #expect(text.contains("<w:titlePg/></w:sectPr></w:body></w:document>"))
    #expect(try Self.part("word/header1.xml", of: document).contains(" PAGE "))
    #expect(try !Self.part("word/header2.xml", of: document).contains(" PAGE "))
  }

  @Test("An annex lies across, and its pages are numbered anew")
  func annex() throws {
    let annex = WordSection(
      page: WordPage(isLandscape: true), restartsNumbers: true,
      blocks: [.paragraph(WordParagraph("Приложение"))])
    let document = WordDocument(
      title: "", sections: [WordSection(blocks: [.paragraph(WordParagraph("Приказ"))]), annex])
    let text = try Self.part(of: document)
    #expect(text.ranges(of: "<w:sectPr>").count == 2)
    #expect(text.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"))
    #expect(text.contains("<w:pgNumType w:start=\"1\"/>"))
    #expect(try ZIPArchive(document.bytes).names.filter { $0.contains("header") }.count == 4)
  }

  @Test("A paragraph writes its members in the order of the schema")
  func paragraph() throws {
    let paragraph = WordParagraph(
      [WordRun("А\tБ\nВ\u{A0}г", isBold: true, fontSize: 12.5, letterSpacing: 2)], style: .line,
      alignment: .right, indents: WordParagraph.Indents(left: 10, firstLine: -5),
      spacing: WordParagraph.Spacing(before: 6),
      tabs: [WordParagraph.Tab(170, .right, hasLine: true)], keepsWithNext: true,
      beginsPage: true)
    let expected = """
      <w:p><w:pPr><w:pStyle w:val="Line"/><w:keepNext/><w:pageBreakBefore/><w:tabs>\
      <w:tab w:val="right" w:leader="underscore" w:pos="9638"/></w:tabs>\
      <w:spacing w:before="120" w:after="0"/><w:ind w:left="567" w:hanging="283"/>\
      <w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/><w:spacing w:val="40"/>\
      <w:sz w:val="25"/><w:szCs w:val="25"/></w:rPr>\
      <w:t xml:space="preserve">А</w:t><w:tab/><w:t xml:space="preserve">Б</w:t><w:br/>\
      <w:t xml:space="preserve">В\u{A0}г</w:t></w:r></w:p>
      """
    #expect(try Self.part(of: Self.document(.paragraph(paragraph))).contains(expected))
  }

  @Test("A table repeats its heading, keeps rows whole, and is read again as it was")
  func table() throws {
    let table = WordTable(
      columnWidths: [20, 60, 40],
      rows: [
        WordTableRow(
          ["№", "Дело", "Срок"].map { WordTableCell($0, style: .tableHeader) }, isHeader: true),
        WordTableRow([WordTableCell("1. Раздел", columnSpan: 3)]),
        WordTableRow([
          WordTableCell("1"), WordTableCell("две\nстроки"),
          WordTableCell([WordParagraph("май", style: .table)], vertical: .first),
        ]),
        WordTableRow([
          WordTableCell("2"), WordTableCell(""), WordTableCell([], vertical: .continued),
        ]),
      ])
    let document = Self.document(.table(table), .table(table))
    let text = try Self.part(of: document)
    #expect(
      text.ranges(of: "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>").count == 2)
    #expect(text.contains("</w:tbl><w:p>") && !text.contains("</w:tbl><w:tbl>"))
    let read = try DOCXReader().document(from: document.bytes)
    let first = try #require(read.tables.first)
    #expect(first.rows.map { $0.cells.map(\.text) }[0] == ["№", "Дело", "Срок"])
    #expect(first.rows[0].isHeader && !first.rows[1].isHeader)
    #expect(first.rows[1].cells[0].columnSpan == 3)
    #expect(first.rows[2].cells.map(\.text) == ["1", "две\nстроки", "май"])
    #expect(first.rows[2].cells[2].rowSpan == 2 && first.rows[3].cells[2].isCovered)
  }

  @Test("Hostile texts stay texts")
  func hostile() throws {
    let nasty = "</w:t><script> & ]]> \u{0}\u{1B}\u{FFFE}=1+1 {PAGE}"
    let text = try Self.part(of: Self.document(.paragraph(WordParagraph(nasty))))
    #expect(text.contains(">&lt;/w:t&gt;&lt;script&gt; &amp; ]]&gt; =1+1 {PAGE}</w:t>"))
  }
}
