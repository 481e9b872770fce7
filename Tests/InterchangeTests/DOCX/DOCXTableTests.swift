import Interchange
import Testing
import Wording

@Suite("DOCX reader: tables")
struct DOCXTableTests {
  private func tables(_ body: String) throws -> [DocumentTable] {
    try WordFile(body).document().tables
  }

  @Test("Reads cells that cover columns and rows")
  func merged() throws {
    let tables = try tables(
      table(
        row(cell("№", "<w:vMerge w:val=\"restart\"/>"), cell("Срок", "<w:gridSpan w:val=\"2\"/>")),
        row(cell("", "<w:vMerge/>"), cell("с"), cell("по")),
        row(cell("", "<w:vMerge w:val=\"continue\"/>"), cell("1"), cell("2")),
        row(cell("3"), cell("4", "<w:vMerge w:val=\"restart\"/>"), cell("5")),
        row(cell("6"), cell("7", "<w:vMerge w:val=\"restart\"/>"), cell("8"))))
    #expect(
      tables.first?.sketch == [
        ["0v3:№", "1+1:Срок"], ["0^", "1:с", "2:по"], ["0^", "1:1", "2:2"],
        ["0:3", "1:4", "2:5"], ["0:6", "1:7", "2:8"],
      ])
    #expect(tables.first?.columnCount == 3)
  }

  @Test("Reads merges over rows and columns at once, and those of old files")
  func both() throws {
    let tables = try tables(
      table(
        row(cell("а", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), cell("б")),
        row(cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), cell("в")),
        row(
          cell("г", "<w:hMerge w:val=\"restart\"/>"), cell("", "<w:hMerge/>"),
          cell("д", "<w:hMerge w:val=\"restart\"/>"))))
    #expect(tables.first?.sketch == [["0+1v2:а", "2:б"], ["0+1^", "2:в"], ["0+1:г", "2:д"]])
  }

  @Test("A merge that nothing begins, or that has other columns, is a cell of its own")
  func brokenMerges() throws {
    let tables = try tables(
      table(
        row(cell("а", "<w:vMerge/>"), cell("б")),
        row(cell("", "<w:vMerge/>"), cell("в")),
        row(cell("г", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"))))
    #expect(tables.first?.sketch == [["0v2:а", "1:б"], ["0^", "1:в"], ["0+1:г"]])
  }

  @Test("Text beneath a merged cell is told of")
  func coveredText() throws {
    let document = try WordFile(
      table(
        row(cell("а", "<w:vMerge w:val=\"restart\"/>")), row(cell("тайна", "<w:vMerge/>")))
    ).document()
    #expect(document.tables.first?.sketch == [["0v2:а"], ["0^"]])
    #expect(document.remarkList == ["structure: table 1, row 2"])
    #expect(document.remarks.first?.message.ru.hasSuffix("«тайна»") == true)
  }

  @Test("Reads rows that begin or end beside the edge, header rows and blank rows")
  func rows() throws {
    let tables = try tables(
      table(
        row(cell("а"), cell("б"), properties: "<w:tblHeader/>"),
        row(cell("в"), properties: "<w:gridBefore w:val=\"1\"/><w:tblHeader w:val=\"0\"/>"),
        row(cell("г"), properties: "<w:gridAfter w:val=\"1\"/>"), row()))
    #expect(tables.first?.sketch == [["0:а", "1:б"], ["1:в"], ["0:г"], []])
    #expect(tables.first?.rows.map(\.isHeader) == [true, false, false, false])
  }

  @Test("Keeps tables in cells apart from their text")
  func nested() throws {
    let inner = table(row(cell("внутри")), row(cell("ещё")))
    let tables = try tables(
      table(
        row("<w:tc>\(paragraph("до"))\(inner)\(paragraph("после"))<w:p/></w:tc>", cell("б")))
        + table(row(cell("в"))))
    #expect(tables.map(\.sketch) == [[["0:до\nпосле\n", "1:б"]], [["0:в"]]])
    let cell = try #require(tables.first?.rows.first?.cells.first)
    #expect(cell.tables.map(\.sketch) == [[["0:внутри"], ["0:ещё"]]])
    #expect(
      cell.tables.first?.rows.map(\.place)
        == Array(repeating: .tableRow(table: 1, row: 1), count: 2))
    #expect(tables.last?.rows.first?.place == .tableRow(table: 2, row: 1))
  }

  @Test("A table that is split in the file stays two tables, and a caption is its name")
  func split() throws {
    let tables = try tables(
      "<w:tbl><w:tblPr><w:tblCaption w:val=\"План\"/></w:tblPr>\(row(cell("а")))</w:tbl>"
        + table(row(cell("б"))))
    #expect(tables.map(\.name) == ["План", nil])
  }

  @Test("Rows deleted or inserted by tracked changes, and hidden ones, are told of")
  func trackedRows() throws {
    let document = try WordFile(
      table(
        row(cell("а"), properties: "<w:del w:id=\"1\"/>"),
        row(cell("б"), properties: "<w:ins w:id=\"2\"/>"),
        row(cell("в"), properties: "<w:hidden/>"),
        row(cell("г"), properties: "<w:trPrChange><w:trPr><w:del/></w:trPr></w:trPrChange>"))
    ).document()
    #expect(document.tables.first?.sketch == [["0:б"], ["0:в"], ["0:г"]])
    #expect(
      document.remarkList == [
        "deleted-text: table 1, row 1", "inserted-text: table 1, row 2", "hidden: table 1, row 3",
      ])
  }

  @Test("Refuses tables without measure")
  func limits() {
    let wide = table(row(cell("а", "<w:gridSpan w:val=\"2000000000\"/>")))
    #expect(throws: PackageError.tooMany(.columns, limit: 1000)) { try tables(wide) }
    let before = table(row(cell("а"), properties: "<w:gridBefore w:val=\"999999999999999\"/>"))
    #expect(throws: PackageError.tooMany(.columns, limit: 1000)) { try tables(before) }
    let file = WordFile(table(row(cell("а"), cell("б")), row(cell("в"))) + paragraph("ггг"))
    func refusal(_ change: (inout DOCXReader.Limits) -> Void) -> PackageError? {
      var limits = DOCXReader.Limits()
      change(&limits)
      do {
        _ = try file.document(DOCXReader(limits: limits))
        return nil
      } catch {
        return error as? PackageError
      }
    }
    #expect(refusal { $0.rows = 1 } == .tooMany(.rows, limit: 1))
    #expect(refusal { $0.cells = 2 } == .tooMany(.cells, limit: 2))
    #expect(refusal { $0.paragraphs = 3 } == .tooMany(.paragraphs, limit: 3))
    #expect(refusal { $0.textBytes = 11 } == .tooMany(.characters, limit: 11))
    #expect(refusal { $0.textBytes = 12 } == nil)
  }
}
