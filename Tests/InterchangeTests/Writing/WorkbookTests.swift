import Testing

@testable import Interchange

@Suite("Workbooks")
struct WorkbookTests {
  private static func workbook(_ rows: [WorkbookRow], name: String = "Лист") throws -> [UInt8] {
    let layout = SheetLayout(
      name: name, columnWidths: [8, 20], frozenRows: 1, filteredRow: 1)
    return try Workbook(sheets: [Workbook.Sheet(layout, rows: rows)]).bytes()
  }

  private static func part(_ name: String, of bytes: [UInt8]) throws -> String {
    var archive = try ZIPArchive(bytes)
    return String(decoding: try #require(try archive.contents(of: name)), as: UTF8.self)
  }

  @Test("Every part is there, the list of kinds first, and the same rows give the same bytes")
  func parts() throws {
    let rows = [WorkbookRow([WorkbookCell(.text("Код"), .header)])]
    let bytes = try Self.workbook(rows)
    #expect(
      try ZIPArchive(bytes).names == [
        "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/worksheets/sheet1.xml", "xl/workbook.xml",
      ])
    #expect(try Self.workbook(rows) == bytes)
  }

  @Test("Cells keep their types, and texts never become formulas")
  func cells() throws {
    let row = WorkbookRow([
      WorkbookCell(.text("=1+1")), WorkbookCell(.number(12)), WorkbookCell(.number(-1.5)),
      WorkbookCell(.percent(0.25)), WorkbookCell(.boolean(true)), WorkbookCell(.number(.nan)),
      WorkbookCell(.date(year: 2026, month: 9, day: 5), .table), WorkbookCell(.empty),
      WorkbookCell(.date(year: 1900, month: 2, day: 28)),
      WorkbookCell(.date(year: 1900, month: 3, day: 1)),
    ])
    let sheet = try Self.part("xl/worksheets/sheet1.xml", of: try Self.workbook([row]))
    #expect(!sheet.contains("<f"))
    let inline = "t=\"inlineStr\"><is><t xml:space=\"preserve\">"
    for cell in [
      "<c r=\"A1\" \(inline)=1+1</t></is></c>", "<c r=\"B1\" s=\"1\"><v>12</v></c>",
      "<c r=\"C1\" s=\"1\"><v>-1.5</v></c>", "<c r=\"D1\" s=\"3\"><v>0.25</v></c>",
      "<c r=\"E1\" t=\"b\"><v>1</v></c>", "<c r=\"G1\" s=\"18\"><v>46270</v></c>",
      "<c r=\"I1\" \(inline)28.2.1900</t></is></c>", "<c r=\"J1\" s=\"2\"><v>61</v></c>",
    ] {
      #expect(sheet.contains(cell), "\(cell)")
    }
    #expect(!sheet.contains("r=\"H1\""))
  }

  @Test("Texts are kept as they are, but for what no workbook can hold")
  func texts() throws {
    let text = " a<b> & \"q\"\r\nв\rг\u{0}\u{1B}\u{FFFE} _x0041_ _x_ \u{301}🙂 "
    let sheet = try Self.part(
      "xl/worksheets/sheet1.xml", of: try Self.workbook([WorkbookRow([WorkbookCell(.text(text))])]))
    #expect(
      sheet.contains(
        "> a&lt;b&gt; &amp; \"q\"\nв\nг _x005F_x0041_ _x_ \u{301}🙂 </t>"))
  }

  @Test("The pieces of a sheet come in the order that Excel asks for")
  func order() throws {
    let rows = [
      WorkbookRow.across("Название", columns: 2, style: .title),
      WorkbookRow([WorkbookCell(.text("а")), WorkbookCell(.text("б"))]),
    ]
    let sheet = try Self.part("xl/worksheets/sheet1.xml", of: try Self.workbook(rows))
    let places = [
      "<sheetPr>", "<sheetViews>", "<sheetFormatPr", "<cols>", "<sheetData>", "</sheetData>",
      "<autoFilter ref=\"A1:B2\"/>", "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/>",
      "<pageMargins", "<pageSetup",
    ].map { sheet.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(sheet.contains("ySplit=\"1\" topLeftCell=\"A2\""))
    let workbook = try Self.part("xl/workbook.xml", of: try Self.workbook(rows, name: "О'К"))
    #expect(workbook.contains("'О''К'!$1:$1"))
  }

  @Test("A wrapped text has room for all its lines")
  func heights() throws {
    let rows = [
      WorkbookRow([
        WorkbookCell(.text("1"), .table),
        WorkbookCell(.text(String(repeating: "слово ", count: 20)), .table),
      ]),
      WorkbookRow([WorkbookCell(.text("1"), .table)]),
      WorkbookRow([WorkbookCell(.text(String(repeating: "длинно ", count: 20)))]),
    ]
    let sheet = try Self.part("xl/worksheets/sheet1.xml", of: try Self.workbook(rows))
    #expect(sheet.contains("<row r=\"1\" ht=\"93.4\">"))
    #expect(sheet.contains("<row r=\"2\">") && sheet.contains("<row r=\"3\">"))
  }

  @Test(
    "Names of sheets are made what spreadsheets allow",
    arguments: [
      (["План: [2026]/27?*\\"], ["План   2026  27"]), (["''"], ["Лист1"]), ([""], ["Лист1"]),
      (["History", "history"], ["Лист1", "Лист2"]), (["А", "а", "А"], ["А", "а (2)", "А (3)"]),
      (
        [String(repeating: "я", count: 40), String(repeating: "я", count: 35)],
        [String(repeating: "я", count: 31), String(repeating: "я", count: 25) + " (2)"]
      ),
      (["'край'\u{7}"], ["край"]),
      (
        [String(repeating: "😀", count: 20)],
        [
          String(repeating: "😀", count: 15)
        ]
      ),
    ])
  func names(wanted: [String], given: [String]) {
    #expect(SheetName.unique(wanted) == given)
  }

  @Test("What is too large for a sheet is refused with its place")
  func limits() throws {
    let long = String(repeating: "ж", count: 32_768)
    #expect(throws: WorkbookError.textTooLong(cell: "B1", limit: 32_767)) {
      try Self.workbook([WorkbookRow([WorkbookCell(.empty), WorkbookCell(.text(long))])])
    }
    _ = try Self.workbook([WorkbookRow([WorkbookCell(.text(String(long.dropLast())))])])
    let wide = [WorkbookCell](repeating: WorkbookCell(.number(1)), count: 16_385)
    #expect(throws: WorkbookError.tooManyColumns(16_385, limit: 16_384)) {
      try Self.workbook([WorkbookRow(wide)])
    }
  }

  @Test("Rows in pieces and several sheets give a sound archive")
  func pieces() throws {
    var writer = WorkbookWriter(sheets: [
      SheetLayout(name: "а", columnWidths: [10]), SheetLayout(name: "б", columnWidths: [10]),
    ])
    let text = String(repeating: "текст ", count: 20)
    for index in 0..<6000 {
      try writer.append(WorkbookRow([WorkbookCell(.text("\(index) \(text)"))]))
    }
    writer.beginNextSheet()
    try writer.append(WorkbookRow([WorkbookCell(.number(1))]))
    let bytes = writer.finish()
    let sheet = try Self.part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(sheet.utf8.count > 1 << 20)
    #expect(sheet.contains(">5999 \(text)</t>") && sheet.hasSuffix("</worksheet>"))
    #expect(try Self.part("xl/worksheets/sheet2.xml", of: bytes).contains("<v>1</v>"))
  }
}
