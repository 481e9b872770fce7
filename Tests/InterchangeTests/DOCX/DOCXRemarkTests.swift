import Interchange
import Testing
import Wording

@Suite("DOCX reader: what is read otherwise than it looks")
struct DOCXRemarkTests {
  @Test("Reads insertions, leaves deletions out, and tells of both")
  func trackedChanges() throws {
    let document = try WordFile(
      """
      <w:p>\(run("до "))<w:del w:id="1"><w:r><w:delText>5</w:delText></w:r></w:del>\
      <w:ins w:id="2">\(run("15"))</w:ins>\(run(" сентября"))</w:p>
      <w:p><w:moveFrom>\(run("отчёт"))</w:moveFrom>\(run("план"))</w:p>
      <w:p><w:moveTo>\(run("отчёт"))</w:moveTo></w:p>
      <w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange></w:pPr>\(run("а"))</w:p>
      """
    ).document()
    #expect(document.texts == ["до 15 сентября", "план", "отчёт", "а"])
    #expect(
      document.remarkList == [
        "deleted-text: paragraph 1", "inserted-text: paragraph 1", "deleted-text: paragraph 2",
        "inserted-text: paragraph 3",
      ])
    #expect(
      document.remarks.map(\.message.ru) == [
        "удалённый правкой текст не прочитан: «5»",
        "вставленный правкой текст прочитан, хотя правка ещё не принята: «15»",
        "текст, перенесённый отсюда правкой, здесь не прочитан: «отчёт»",
        "вставленный правкой текст прочитан, хотя правка ещё не принята: «отчёт»",
      ])
  }

  @Test("A paragraph whose end is deleted goes on with the next one")
  func deletedEnd() throws {
    let deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
    let gone =
      "<w:p><w:pPr>\(deleted)</w:pPr><w:del><w:r><w:delText>прочь</w:delText></w:r></w:del></w:p>"
    let document = try WordFile(
      paragraph("а", deleted) + paragraph("б", deleted) + paragraph("в") + gone + paragraph("г")
        + paragraph("д", deleted) + table(row(cell("е"))) + gone
    ).document()
    #expect(document.texts == ["абв", "г", "д"])
    #expect(document.remarkList == ["deleted-text: paragraph 4", "deleted-text: paragraph 7"])
  }

  @Test("Tells of comments, pictures, hidden text and embedded documents")
  func others() throws {
    var file = WordFile(
      """
      <w:p>\(run("а"))<w:r><w:commentReference w:id="0"/></w:r></w:p>
      <w:p><w:r><w:drawing><a:graphic><a:blip/></a:graphic></w:drawing></w:r></w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайно</w:t></w:r>\
      <w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>!</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:rStyle w:val="S"/></w:rPr><w:t>тоже</w:t></w:r></w:p>
      <w:altChunk/>
      """)
    file.styles =
      "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:vanish/></w:rPr></w:style>"
    let document = try file.document()
    #expect(document.texts == ["а", "", "тайно!", "тоже"])
    #expect(
      document.remarkList == [
        "comment: paragraph 1", "picture: paragraph 2", "hidden: paragraph 3",
        "hidden: paragraph 4",
        "structure: paragraph 4",
      ])
  }

  @Test("Reads a text box once, after its paragraph")
  func textBoxes() throws {
    let box = "<w:txbxContent>\(paragraph("УТВЕРЖДАЮ"))\(paragraph("Директор"))</w:txbxContent>"
    let choice = """
      <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>\(box)\
      </wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>\(box)\
      </v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
      """
    let document = try WordFile(
      "<w:p>\(choice)\(run("План"))</w:p>" + paragraph("после")
        + "<w:p><w:r><w:pict><v:textpath string=\"ПРОЕКТ\"/></w:pict></w:r></w:p>"
        + table(row("<w:tc><w:p>\(run("в ячейке"))\(choice)</w:p></w:tc>"))
    ).document()
    #expect(document.texts == ["План", "УТВЕРЖДАЮ", "Директор", "после", "", "ПРОЕКТ"])
    #expect(document.tables.first?.sketch == [["0:в ячейке\nУТВЕРЖДАЮ\nДиректор"]])
    #expect(
      document.remarkList == [
        "text-box: paragraph 1", "text-box: paragraph 3", "text-box: table 1, row 1",
      ])
    #expect(document.blocks[1] == .paragraph(DocumentParagraph("УТВЕРЖДАЮ", at: .paragraph(1))))
  }

  @Test("Pages end in the text itself only, not in cells and text boxes")
  func pagesElsewhere() throws {
    let broken =
      "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>"
      + "<w:r><w:t>а</w:t><w:br w:type=\"page\"/><w:t>б</w:t></w:r></w:p>"
    let document = try WordFile(
      "<w:p><w:r><w:pict><w:txbxContent>\(broken)</w:txbxContent></w:pict></w:r></w:p>"
        + table(row("<w:tc>\(broken)</w:tc>"))
    ).document()
    #expect(document.texts == ["", "а\nб"])
    #expect(document.tables.first?.sketch == [["0:а\nб"]])
    #expect(!document.blocks.contains(.pageBreak))
  }

  @Test("Reads a paragraph inside of a paragraph after it, as only damaged files have them")
  func misplaced() throws {
    let document = try WordFile(
      "<w:p>\(run("а"))\(paragraph("б"))\(table(row(cell("в"))))\(run("г"))</w:p>" + run("д")
    ).document()
    #expect(document.texts == ["аг", "б", "д"])
    #expect(document.tables.map(\.sketch) == [[["0:в"]]])
    #expect(document.remarkList == ["structure: paragraph 1"])
  }

  @Test("Reads footnotes and endnotes after the text, in the order of their marks")
  func notes() throws {
    func mark(_ kind: String, _ id: Int, _ more: String = "") -> String {
      "<w:r><w:\(kind)Reference w:id=\"\(id)\" \(more)/></w:r>"
    }
    func note(_ kind: String, _ id: Int, _ text: String) -> String {
      "<w:\(kind) w:id=\"\(id)\"><w:p><w:r><w:\(kind)Ref/></w:r>\(run(text))</w:p></w:\(kind)>"
    }
    var file = WordFile(
      "<w:p>\(run("а"))\(mark("footnote", 3))\(mark("endnote", 1))</w:p>"
        + table(row("<w:tc><w:p>\(run("б"))\(mark("footnote", 2))</w:p></w:tc>"))
        + "<w:p>\(mark("footnote", 4, "w:customMarkFollows=\"1\""))\(run("*"))</w:p>")
    file.footnotes =
      note("footnote", 0, "черта") + note("footnote", 2, " вторая") + note("footnote", 3, " первая")
      + note("footnote", 4, "* своя")
    file.endnotes = note("endnote", 1, "в конце")
    let document = try file.document()
    #expect(document.texts == ["а", "*", "1 первая", "2 вторая", "* своя", "i в конце"])
    #expect(
      document.remarkList == ["note: paragraph 1", "note: table 1, row 1", "note: paragraph 2"])
    #expect(
      document.blocks[4]
        == .paragraph(DocumentParagraph("2 вторая", at: .tableRow(table: 1, row: 1))))
  }

  @Test("Keeps a bounded number of remarks and tells how many are left out")
  func many() throws {
    let one = "<w:p><w:ins>\(run("а"))</w:ins></w:p>"
    var reader = DOCXReader()
    reader.limits.remarks = 3
    let document = try WordFile(String(repeating: one, count: 8)).document(reader)
    #expect(document.remarks.count == 4)
    #expect(document.remarks.last?.message.ru == "и ещё 5 замечаний")
  }
}
