import Interchange
import Testing
import Wording

@Suite("XLSXReader: damaged and hostile workbooks")
struct XLSXHostileTests {
  private let cell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  @Test("A cell at the far corner costs no more than any other")
  func corner() throws {
    let document = try WorkbookFile(
      "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
    ).document()
    #expect(document.tables[0].rows.count == 2)
    #expect(document.tables[0].rows[1].cells == [DocumentCell("1", column: 16_383)])
  }

  @Test(
    "Places outside of a sheet are left out with a remark",
    arguments: ["A0", "XFE1", "A1048577", "1A", "", "A", "7", "A99999999999999999999", "АБ1"])
  func places(reference: String) throws {
    let document = try WorkbookFile(
      "<row r=\"1\"><c r=\"\(reference)\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
    ).document()
    #expect(document.lines == ["[Лист1]", "2"])
    #expect(document.remarkKinds == [.structure])
  }

  @Test("Rows outside of a sheet are left out with a remark")
  func rows() throws {
    let document = try WorkbookFile(
      "<row r=\"1048577\"><c><v>1</v></c></row><row r=\"-5\"><c><v>1</v></c></row>" + cell
    ).document()
    #expect(document.lines == ["[Лист1]", "1"])
    #expect(document.remarkKinds == [.structure, .structure])
  }

  @Test("Missing parts are told of")
  func missing() throws {
    var file = WorkbookFile([("А", cell), ("Б", cell)], strings: ["<t>а</t>"])
    file.parts["xl/worksheets/page1.xml"] = .some(nil)
    file.parts["xl/strings.xml"] = .some(nil)
    let document = try file.document()
    #expect(document.lines == ["[А]", "1"])
    #expect(document.remarks.map(\.message.ru).contains("лист «Б» отсутствует в файле"))
    file.parts["xl/workbook.xml"] = .some(nil)
    #expect(file.error() == .missingPart("xl/workbook.xml"))
    file.parts["_rels/.rels"] = .some(nil)
    #expect(file.error() != nil)
  }

  @Test("References in a circle lead nowhere")
  func circle() throws {
    var file = WorkbookFile(cell)
    file.parts["xl/_rels/workbook.xml.rels"] = WorkbookFile.list(
      WorkbookFile.link("r1", "worksheet", "workbook.xml")
        + WorkbookFile.link("s", "sharedStrings", "workbook.xml")
        + WorkbookFile.link("f", "styles", "_rels/workbook.xml.rels"))
    #expect(try file.document().lines == [])
  }

  @Test("A string that is not there leaves its cell empty with a remark")
  func strings() throws {
    let document = try WorkbookFile(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c><c r=\"B1\" t=\"s\"><v>-1</v></c>"
        + "<c r=\"C1\"><v>2</v></c></row>", strings: ["<t>а</t>"]
    ).document()
    #expect(document.lines == ["[Лист1]", "2"])
    #expect(document.remarkKinds == [.structure, .structure])
  }

  @Test("A text shown a thousand times counts a thousand times")
  func sharedText() {
    let rows = (1...1000).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }
    var limits = XLSXReader.Limits()
    limits.textBytes = 900_000
    let file = WorkbookFile(
      rows.joined(), strings: ["<t>\(String(repeating: "а", count: 500))</t>"])
    #expect(file.error(limits) == .tooMany(.characters, limit: 900_000))
  }

  @Test("Limits on sheets, rows and cells hold, also for cells that merging makes")
  func limits() {
    let rows = (1...60).map { "<row r=\"\($0)\"><c r=\"J\($0)\"><v>1</v></c></row>" }.joined()
    var limits = XLSXReader.Limits()
    limits.rows = 50
    #expect(WorkbookFile(rows).error(limits) == .tooMany(.rows, limit: 50))
    limits.rows = 1000
    limits.cells = 500
    #expect(WorkbookFile(rows).error(limits) == .tooMany(.cells, limit: 500))
    limits.cells = 700
    #expect(WorkbookFile(rows).error(limits) == nil)
    let merge = String(repeating: "<mergeCell ref=\"A1:B60\"/>", count: 20)
    #expect(
      WorkbookFile(rows, after: "<mergeCells>\(merge)</mergeCells>").error(limits)
        == .tooMany(.cells, limit: 700))
    limits.sheets = 1
    #expect(
      WorkbookFile([("А", cell), ("Б", cell)]).error(limits) == .tooMany(.sheets, limit: 1))
  }

  @Test("Merged ranges that overlap stay a table")
  func overlapping() throws {
    let rows = (1...5).map { "<row r=\"\($0)\"><c r=\"E\($0)\"><v>1</v></c></row>" }.joined()
    let document = try WorkbookFile(
      rows,
      after: "<mergeCells><mergeCell ref=\"A1:C3\"/><mergeCell ref=\"A1:C3\"/></mergeCells>"
    ).document()
    document.tables[0].expectSoundGrid()
  }

  @Test("Definitions of entities are refused, and so is a file of another kind")
  func others() {
    var file = WorkbookFile(cell)
    file.parts["xl/worksheets/page1.xml"] = "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>"
    guard case .part("xl/worksheets/page1.xml", let error) = file.error() else {
      Issue.record("a part with definitions was read")
      return
    }
    #expect(error.problem == .definitions)
    var document = WorkbookFile(cell)
    document.parts["xl/workbook.xml"] = "<w:document xmlns:w=\"x\"/>"
    #expect(document.error() == .otherDocument)
  }

  @Test("An empty sheet gives no table")
  func empty() throws {
    #expect(try WorkbookFile("").document() == Document(blocks: []))
  }

  @Test("No damage of the bytes stops the reader", arguments: 0..<40)
  func damage(seed: Int) {
    var noise = Noise(seed: seed)
    var bytes = WorkbookFile(
      cell, after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>", strings: ["<t>а</t>"],
      formats: ["dd.mm.yyyy"]
    ).bytes
    for _ in 0..<Int.random(in: 1...8, using: &noise) {
      bytes[Int.random(in: 0..<bytes.count, using: &noise)] = UInt8.random(
        in: 0...255, using: &noise)
    }
    _ = try? XLSXReader().document(from: bytes)
  }

  @Test("No damage of a part stops the reader", arguments: 0..<60)
  func damagedPart(seed: Int) {
    var noise = Noise(seed: seed)
    var file = WorkbookFile(
      "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\" s=\"0\"><f>1</f><v>0</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>", strings: ["<t>а</t>"],
      formats: ["dd.mm.yyyy"])
    let names = file.parts.keys.sorted()
    let name = names[Int.random(in: 0..<names.count, using: &noise)]
    var text = Array((file.parts[name] ?? "")?.unicodeScalars ?? "".unicodeScalars)
    for _ in 0..<3 {
      text[Int.random(in: 0..<text.count, using: &noise)] =
        Array("<>/\"' 0A1&=:-9e".unicodeScalars).randomElement(using: &noise) ?? " "
    }
    file.parts[name] = String(String.UnicodeScalarView(text))
    _ = try? file.document()
  }
}
