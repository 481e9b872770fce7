import Interchange
import Testing
import Wording

@Suite("XLSXReader")
struct XLSXReaderTests {
  @Test("Texts of every form: shared, with runs, inline, of formulas, escaped")
  func texts() throws {
    let file = WorkbookFile(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
      <c r="C1" t="inlineStr"><is><r><t>в </t></r><r><t>ряд</t></r></is></c>\
      <c r="D1" t="str"><f>A1&amp;"!"</f><v>итог</v></c><c r="E1" t="b"><v>1</v></c>\
      <c r="F1" t="b"><v>0</v></c><c r="G1" t="d"><v>2023-09-05T00:00:00</v></c></row>
      """,
      strings: [
        "<t xml:space=\"preserve\">Один_x000D_\nдва_x005F_x</t>",
        "<r><rPr><b/></rPr><t>жир</t></r><r><t>ный</t></r><rPh sb=\"0\" eb=\"1\"><t>нет</t></rPh>",
      ])
    #expect(
      try file.document().lines
        == ["[Лист1]", "Один⏎два_x | жирный | в ряд | итог | да | нет | 05.09.2023"])
  }

  @Test(
    "Numbers are shown as their cells show them to a Russian reader",
    arguments: [
      ("General", "79161234567", "79161234567"), ("General", "7.9161234567E10", "79161234567"),
      ("General", "0.1", "0,1"), ("General", "0.30000000000000004", "0,3"),
      ("General", "-0.5", "-0,5"),
      ("General", "1.0000000000000001E-5", "0,00001"),
      ("General", "12345678901234567890", "12345678901234567890"),
      ("0%", "0.7", "70%"), ("0.0%", "0.12345", "12,3%"), ("0.00", "2.5", "2,50"),
      ("0", "2.5", "3"),
      ("0.0#", "2", "2,0"), ("#,##0.00\" ₽\"", "1234.5", "1234,50 ₽"),
      ("0\" чел.\"", "5", "5 чел."),
      ("00000", "42", "00042"), ("+0\\ (000)\\ 000\\-00\\-00", "79161234567", "+7 (916) 123-45-67"),
      ("0.00E+00", "79161234567", "79161234567"), ("@", "7", "7"), ("#,##0,", "1234567", "1235"),
      ("[<100]0;0.0", "250.25", "250,25"), ("# ?/?", "0.5", "0,5"), ("General\" ч\"", "3", "3"),
      ("0.00;[Red]-0.00", "-1.5", "-1,50"), ("0", "слово", "слово"), ("0.00", "999.999", "1000,00"),
      ("0%", "-0.001", "0%"), ("0 м", "5", "5"),
    ])
  func numbers(code: String, value: String, shown: String) throws {
    let file = WorkbookFile(
      "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>\(value)</v></c></row>", formats: [code])
    #expect(try file.document().lines == ["[Лист1]", shown])
  }

  @Test(
    "Dates and times are read by the format of their cells",
    arguments: [
      ("dd.mm.yyyy", "45174", "05.09.2023"), ("m/d/yy", "45174", "05.09.2023"),
      ("[$-419]d mmmm yyyy\" г.\"", "45174", "05.09.2023"),
      ("yyyy-mm-dd hh:mm:ss", "45174.604166666664", "05.09.2023 14:30:00"),
      ("dd.mm.yyyy h:mm", "45174.604166666664", "05.09.2023 14:30"),
      ("yyyy-mm-dd h:mm:ss", "45174", "05.09.2023"),
      ("h:mm", "0.375", "09:00"), ("h:mm AM/PM", "0.75", "18:00"),
      ("[h]:mm", "1.1041666666666667", "26:30"),
      ("mm:ss", "0.01", "14:24"), ("mmm\\ yy", "45170", "сентябрь 2023"),
      ("mm.yyyy", "45170", "09.2023"),
      ("d mmm", "45174", "5 сентября"), ("dd.mm", "45174", "05.09"), ("mmmm", "45174", "сентябрь"),
      ("yyyy", "45174", "2023"), ("ДД.ММ.ГГГГ", "45174", "05.09.2023"),
      ("dd.mm.yyyy", "1", "01.01.1900"), ("dd.mm.yyyy", "59", "28.02.1900"),
      ("dd.mm.yyyy", "60", "29.02.1900"), ("dd.mm.yyyy", "61", "01.03.1900"),
      ("dd.mm.yyyy", "2958465", "31.12.9999"), ("dd.mm.yyyy", "2958466", "2958466"),
      ("dd.mm.yyyy", "-1", "-1"), ("dd.mm.yyyy", "45350", "28.02.2024"),
      ("dd.mm.yyyy", "45351", "29.02.2024"),
      ("dd.mm.yyyy h:mm", "45174.99999999", "06.09.2023"),
      ("dddd, dd.mm.yyyy", "45174", "05.09.2023"),
      ("mm:ss.0", "0.5", "00:00"),
    ])
  func moments(code: String, value: String, shown: String) throws {
    let file = WorkbookFile(
      "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>\(value)</v></c></row>", formats: [code])
    #expect(try file.document().lines == ["[Лист1]", shown])
  }

  @Test("Days can be counted from 1904")
  func from1904() throws {
    for (value, shown) in [("0", "01.01.1904"), ("43712", "05.09.2023"), ("60", "01.03.1904")] {
      let file = WorkbookFile(
        "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>\(value)</v></c></row>", formats: ["dd.mm.yyyy"],
        properties: "<workbookPr date1904=\"1\"/>")
      #expect(try file.document().lines == ["[Лист1]", shown])
    }
  }

  @Test("The formats that every workbook knows need no code")
  func builtIn() throws {
    var file = WorkbookFile(
      """
      <row r="1"><c r="A1" s="0"><v>45174</v></c><c r="B1" s="1"><v>0.25</v></c>\
      <c r="C1" s="2"><v>0.5</v></c><c r="D1" s="3"><v>45174.5</v></c><c r="E1" s="99"><v>2</v></c>\
      <c r="F1" s="4"><v>45174</v></c></row>
      """, formats: ["0"])
    file.parts["xl/styles.xml"] =
      "<styleSheet xmlns=\"\(WorkbookFile.space)\"><cellXfs>"
      + [14, 10, 20, 22, 17].map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs></styleSheet>"
    #expect(
      try file.document().lines
        == ["[Лист1]", "05.09.2023 | 25,00% | 12:00 | 05.09.2023 12:00 | 2 | сентябрь 2023"])
  }

  @Test("Errors and formulas without a value are remarked")
  func formulas() throws {
    let document = try WorkbookFile(
      """
      <row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3"><f>A1</f></c>\
      <c r="C3"><f>2+2</f><v>4</v></c><c r="D3" t="str"><f>""</f><v></v></c></row>
      """
    ).document()
    #expect(document.lines == ["[Лист1]", "", "", "#DIV/0! | 4"])
    #expect(document.remarkKinds == [.formula, .formula, .formula])
    #expect(document.remarks[1].message.ru.hasPrefix("в ячейке B3 формула без значения"))
    #expect(document.remarks[1].place == .sheetRow(sheet: "Лист1", row: 3))
  }

  @Test("Merged cells cover their places as far as the sheet holds anything")
  func merges() throws {
    let document = try WorkbookFile(
      """
      <row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="D1"><v>4</v></c></row>\
      <row r="3"><c r="B3"><v>5</v></c><c r="D3"><v>6</v></c></row>
      """,
      after: "<mergeCells><mergeCell ref=\"A1:B1048576\"/><mergeCell ref=\"D3:XFD3\"/>"
        + "<mergeCell ref=\"Z9:Z10\"/><mergeCell ref=\"мимо\"/></mergeCells>"
    ).document()
    #expect(document.lines == ["[Лист1]", "1{2,3} | 4", "^{2,1}", "^{2,1} | 6"])
    #expect(document.remarkKinds == [.hidden])
    #expect(document.remarks[0].message.ru.hasSuffix("её текст не прочитан: «5»"))
    document.tables[0].expectSoundGrid()
  }

  @Test("Sheets keep their order and their names, hidden ones are read with a remark")
  func sheets() throws {
    let row = { (text: String) in "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>" }
    let document = try WorkbookFile(
      [("Первый", row("а")), ("Пустой", ""), ("Третий", row("в"))],
      states: ["", "", "veryHidden"],
      names: "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
        + "'Первый'!$A:$A,'Первый'!$1:$1</definedName></definedNames>"
    ).document()
    #expect(document.lines == ["[Первый]", "# а", "---", "[Третий]", "в"])
    #expect(document.remarkKinds == [.hidden])
    #expect(document.remarks[0].place == .sheetRow(sheet: "Третий", row: 1))
  }

  @Test("Hidden rows and columns are read and named in a remark")
  func hidden() throws {
    let rows = (1...6).map {
      "<row r=\"\($0)\"\($0 > 2 && $0 < 6 ? " hidden=\"1\"" : "")><c r=\"C\($0)\"><v>\($0)</v></c></row>"
    }
    var file = WorkbookFile(rows.joined())
    file.parts["xl/worksheets/page1.xml"] =
      (file.parts["xl/worksheets/page1.xml"] ?? "")?.replacing(
        "<sheetData>", with: "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData>")
    let document = try file.document()
    #expect(document.lines == ["[Лист1]", "1", "2", "3", "4", "5", "6"])
    #expect(
      document.remarks.map(\.message.ru) == [
        "строки скрыты (может быть, фильтром), но прочитаны: 3–5",
        "столбцы скрыты, но прочитаны: C",
      ])
  }

  @Test("Blank rows keep the numbers of the others; a long run of them is one")
  func blanks() throws {
    let table = try #require(
      try WorkbookFile(
        "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row r=\"900\"><c r=\"A900\"><v>2</v></c></row>"
      ).document().tables.first)
    #expect(
      table.rows.map(\.place) == [1, 2, 899, 900].map { .sheetRow(sheet: "Лист1", row: $0) })
    #expect(table.rows[1].cells.map(\.column) == [1])
  }

  @Test("Rows and cells without a place follow the ones before them; order does not matter")
  func order() throws {
    #expect(
      try WorkbookFile(
        """
        <row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>5</v></c><c><v>6</v></c></row>\
        <row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="4"><c r="A4"><v>7</v></c></row>
        """
      ).document().lines == ["[Лист1]", "1 | 2", "3 | 4", "", "7 | 5 | 6"])
  }

  @Test("The strict form is read like the transitional one, and so are prefixes")
  func strict() throws {
    let file = WorkbookFile(
      [("А", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")], strings: ["<t>да</t>"],
      space: WorkbookFile.strictSpace)
    #expect(try file.document().lines == ["[А]", "да"])
    var other = WorkbookFile("")
    other.parts["xl/worksheets/page1.xml"] =
      "<x:worksheet xmlns:x=\"\(WorkbookFile.space)\"><x:sheetData><x:row r=\"1\">"
      + "<x:c r=\"A1\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    #expect(try other.document().lines == ["[Лист1]", "7"])
  }

  @Test("A sheet as a plain table has its rows with their numbers")
  func plain() throws {
    let file = WorkbookFile(
      """
      <row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c><c r="C4"><v>3</v></c></row>
      """, after: "<mergeCells><mergeCell ref=\"A4:B5\"/></mergeCells>")
    let sheet = try #require(try XLSXReader().workbook(from: file.bytes).sheets.first)
    #expect(
      sheet.plainTable
        == Table(
          name: "Лист1",
          rows: [
            TableRow(number: 2, cells: ["", "1"]), TableRow(number: 4, cells: ["2", "", "3"]),
          ]))
  }
}
