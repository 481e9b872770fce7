import Interchange
import Testing

@Suite("DOCX reader: text")
struct DOCXReaderTests {
  @Test("Reads paragraphs and tables in their order, with their places")
  func order() throws {
    let document = try WordFile(
      paragraph("Первый") + "<w:p/>" + table(row(cell("а"), cell("б")))
        + paragraph("Второй") + table(row(cell("в"))) + "<w:sectPr/>"
    ).document()
    #expect(
      document.blocks == [
        .paragraph(DocumentParagraph("Первый", at: .paragraph(1))),
        .paragraph(DocumentParagraph("", at: .paragraph(2))),
        .table(
          DocumentTable(rows: [
            DocumentRow(
              [DocumentCell("а", column: 0), DocumentCell("б", column: 1)],
              at: .tableRow(table: 1, row: 1))
          ])),
        .paragraph(DocumentParagraph("Второй", at: .paragraph(3))),
        .table(
          DocumentTable(rows: [
            DocumentRow([DocumentCell("в", column: 0)], at: .tableRow(table: 2, row: 1))
          ])),
      ])
    #expect(document.remarks.isEmpty)
  }

  @Test("Reads the strict form and other prefixes alike", arguments: [true, false], ["w", "ns0"])
  func forms(isStrict: Bool, prefix: String) throws {
    var file = WordFile(
      paragraph("Текст", "<w:pStyle w:val=\"H\"/>")
        + table(row(cell("а", "<w:gridSpan w:val=\"2\"/>"))))
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"
    file.isStrict = isStrict
    file.prefix = prefix
    let document = try file.document()
    #expect(
      document.blocks.first
        == .paragraph(DocumentParagraph("Текст", headingLevel: 2, at: .paragraph(1))))
    #expect(document.tables.map(\.sketch) == [[["0+1:а"]]])
  }

  @Test(
    "Reads what stands in a run",
    arguments: [
      ("<w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t><w:cr/><w:t>г</w:t>", "а\tб\nв\nг"),
      ("<w:t>  а  </w:t><w:t xml:space=\"preserve\"> б </w:t><w:t>в\nг</w:t>", "а б в г"),
      ("<w:t>кол</w:t><w:noBreakHyphen/><w:t>во</w:t><w:softHyphen/>", "кол\u{2011}во\u{AD}"),
      ("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>да</w:t>", "☑да"),
      ("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>70</w:t>", "≥70"),
      ("<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/>", "•"),
      ("<w:sym w:font=\"Arial\" w:char=\"2116\"/><w:sym w:font=\"X\" w:char=\"zz\"/>", "№"),
      ("<w:instrText>PAGE</w:instrText><w:lastRenderedPageBreak/><w:t>а</w:t>", "а"),
      (
        "<w:ruby><w:rt><w:r><w:t>б</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>а</w:t></w:r></w:rubyBase></w:ruby>",
        "а"
      ),
      (
        "<mc:AlternateContent><mc:Choice><w:t>а</w:t></mc:Choice><mc:Fallback><w:t>б</w:t></mc:Fallback></mc:AlternateContent>",
        "а"
      ),
      (
        "<mc:AlternateContent><mc:Choice><w:x/></mc:Choice><mc:Fallback><w:t>б</w:t></mc:Fallback></mc:AlternateContent>",
        "б"
      ),
    ])
  func runs(content: String, text: String) throws {
    #expect(try WordFile("<w:p><w:r>\(content)</w:r></w:p>").document().texts == [text])
  }

  @Test(
    "Reads what surrounds runs",
    arguments: [
      "<w:hyperlink>\(run("а"))</w:hyperlink>\(run("б"))",
      "<w:sdt><w:sdtPr><w:alias w:val=\"х\"/></w:sdtPr><w:sdtContent>\(run("а"))</w:sdtContent></w:sdt>\(run("б"))",
      "<w:smartTag>\(run("а"))<w:smartTag>\(run("б"))</w:smartTag></w:smartTag>",
      "<w:customXml>\(run("аб"))</w:customXml>",
      "<w:fldSimple w:instr=\"DATE\">\(run("аб"))</w:fldSimple>",
      "<w:bookmarkStart/><w:dir><w:bdo>\(run("аб"))</w:bdo></w:dir><w:bookmarkEnd/>",
      "<m:oMath><m:f><m:num><m:r><m:t>а</m:t></m:r></m:num><m:den><m:r><m:t>б</m:t></m:r></m:den></m:f></m:oMath>",
      "<mc:AlternateContent><mc:Choice>\(run("аб"))</mc:Choice><mc:Fallback>\(run("в"))</mc:Fallback></mc:AlternateContent>",
    ])
  func wrappers(content: String) throws {
    #expect(try WordFile("<w:p>\(content)</w:p>").document().texts == ["аб"])
  }

  @Test("Reads content controls and choices around paragraphs, tables, rows and cells")
  func blockWrappers() throws {
    func control(_ content: String) -> String {
      "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let document = try WordFile(
      control(paragraph("1") + control(paragraph("2")))
        + control(
          table(control(row(control(cell("а")), "<w:tc>\(control(paragraph("б")))</w:tc>"))))
        + "<mc:AlternateContent><mc:Choice>\(paragraph("3"))</mc:Choice>"
        + "<mc:Fallback>\(paragraph("4"))</mc:Fallback></mc:AlternateContent>"
        + "<w:customXml>\(paragraph("5"))</w:customXml>"
    ).document()
    #expect(document.texts == ["1", "2", "3", "5"])
    #expect(document.tables.map(\.sketch) == [[["0:а", "1:б"]]])
  }

  @Test("Takes the results of fields, nested ones too, and leaves their codes out")
  func fields() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let nested =
      mark("begin") + run("IF ") + mark("begin") + run("DATE") + mark("separate") + run("01.09")
      + mark("end") + mark("separate") + run("до 5 сентября") + mark("end") + run(" 2026")
    let across =
      paragraph("") + "<w:p>\(mark("begin"))\(mark("separate"))\(run("а"))</w:p>"
      + "<w:p>\(run("б"))\(mark("end"))\(run("в"))</w:p>"
    let document = try WordFile("<w:p>\(nested)</w:p>" + across).document()
    #expect(document.texts == ["до 5 сентября 2026", "", "а", "бв"])
    #expect(document.remarks.isEmpty)
  }

  @Test("Does not swallow text after a field that never ends")
  func unfinishedField() throws {
    let open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let document = try WordFile("<w:p>\(run("а"))\(open)\(run("б"))</w:p>" + paragraph("в"))
      .document()
    #expect(document.texts == ["аб", "в"])
    #expect(document.remarkList == ["structure: paragraph 1"])
  }

  @Test("Reads check boxes and choices of forms")
  func forms() throws {
    func field(_ data: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>\(data)</w:ffData></w:fldChar></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    let document = try WordFile(
      "<w:p>"
        + field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>")
        + field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>")
        + field(
          "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"нет\"/><w:listEntry w:val=\"да\"/></w:ddList>"
        )
        + "</w:p>"
    ).document()
    #expect(document.texts == ["☒☐да"])
  }

  @Test("Finds where pages end")
  func pages() throws {
    let pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>"
    let document = try WordFile(
      "<w:p>\(run("а"))\(pageBreak)\(run("б"))</w:p><w:p>\(pageBreak)</w:p>"
        + paragraph("в", "<w:pageBreakBefore/>") + paragraph("г", "<w:sectPr/>")
        + paragraph("д", "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>") + paragraph("е")
        + "<w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr>"
    ).document()
    let sketch = document.blocks.map { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { "|" }
    }
    #expect(sketch == ["а", "|", "б", "|", "", "|", "в", "г", "д", "|", "е"])
  }

  @Test("Finds headings by outline levels, names and identifiers of styles")
  func headings() throws {
    func style(_ id: String, _ name: String, _ more: String = "") -> String {
      "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(more)</w:style>"
    }
    let ids = ["1", "Z", "D", "T", "B", "N", "Heading3", "X", "L"]
    var file = WordFile(
      ids.map { paragraph($0, "<w:pStyle w:val=\"\($0)\"/>") }.joined()
        + paragraph("o", "<w:outlineLvl w:val=\"3\"/>")
        + paragraph("t", "<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>"))
    file.styles =
      style("1", "heading 1") + style("Z", "Заголовок 2")
      + style("D", "Своё", "<w:basedOn w:val=\"Z\"/>") + style("T", "Title")
      + style("B", "Раздел", "<w:pPr><w:outlineLvl w:val=\"4\"/></w:pPr>") + style("N", "Normal")
      + style("L", "Петля", "<w:basedOn w:val=\"L\"/>")
    let levels = try file.document().blocks.map { block in
      if case .paragraph(let paragraph) = block { paragraph.headingLevel } else { Int?.none }
    }
    #expect(levels == [1, 2, 2, 1, 5, nil, 3, nil, nil, 4, nil])
  }
}
