import Interchange
import Testing

@Suite("CSV writer")
struct CSVWriterTests {
  private func written(_ dialect: CSVDialect, _ rows: [[String]]) -> CSVWriter {
    var writer = CSVWriter(dialect)
    for row in rows { writer.append(row) }
    return writer
  }

  @Test("Writes what Russian Excel opens by a double click")
  func spreadsheet() {
    let writer = written(
      .spreadsheet, [["Код", "Имя"], ["1", "Анна; Оля"], ["2", "Он \"тот\""]])
    #expect(writer.text == "Код;Имя\r\n1;\"Анна; Оля\"\r\n2;\"Он \"\"тот\"\"\"\r\n")
    #expect(writer.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(Array(writer.bytes.dropFirst(3)) == Array(writer.text.utf8))
  }

  @Test(
    "Keeps a spreadsheet from computing texts, but not from reading numbers",
    arguments: [
      ("=1+1", "'=1+1"), ("+7 900 000-00-00", "'+7 900 000-00-00"), ("@имя", "'@имя"),
      ("-", "'-"), ("-а", "'-а"), ("--2", "'--2"), ("-2", "-2"), ("-1,5", "-1,5"), ("-1.5", "-1.5"),
      ("-1 234,5", "-1 234,5"), ("-5%", "-5%"), ("-1,5,6", "'-1,5,6"), ("-2+3", "'-2+3"),
      ("-1,", "'-1,"), ("'=1", "''=1"), ("'мир", "'мир"), ("а=1", "а=1"), ("", "x"),
    ].dropLast())
  func formulas(cell: String, shown: String) {
    #expect(written(.spreadsheet, [["Код", cell]]).text == "Код;\(shown)\r\n")
    #expect(written(.plain, [["id", cell]]).text.contains("'") == cell.contains("'"))
  }

  @Test("Quotes a cell with a tab or a line break, guarded where it begins so")
  func breaks() {
    #expect(
      written(.spreadsheet, [["\tа", "\rб", "в\nг"]]).text == "\"'\tа\";\"'\rб\";\"в\nг\"\r\n")
    #expect(written(.tabs, [["а;б", "в\tг"]]).text == "а;б\t\"в\tг\"\n")
    #expect(written(.plain, [[" а", "б "]]).text == "\" а\",\"б \"\n")
  }

  @Test("Quotes a first header that would make Excel take the file for another format")
  func sylk() {
    #expect(written(.spreadsheet, [["ID", "ID"]]).text == "\"ID\";ID\r\n")
  }

  @Test("Writes windows-1251 and names what it lacks")
  func windows1251() throws {
    let writer = written(.spreadsheet, [["Имя", "№"]])
    #expect(try writer.bytes(in: .windows1251) == [0xC8, 0xEC, 0xFF, 0x3B, 0xB9, 0x0D, 0x0A])
    #expect(throws: TextEncodingError.self) {
      try written(.spreadsheet, [["Айгүл"]]).bytes(in: .windows1251)
    }
  }

  @Test("What was written reads back the same", arguments: 0..<30)
  func roundTrip(seed: Int) throws {
    var noise = Noise(seed: seed)
    for dialect in [CSVDialect.spreadsheet, .plain, .tabs] {
      let columns = Int.random(in: 1...5, using: &noise)
      let rows = (0..<Int.random(in: 1...8, using: &noise)).map { _ in
        (0..<columns).map { _ in noise.text(upTo: 8) }
      }
      let reader = CSVReader(
        separator: dialect.separator, removesApostrophes: dialect.guardsFormulas)
      let read = try reader.table(from: written(dialect, rows).bytes, named: "")
      #expect(read.table.rows.map(\.cells) == rows)
      #expect(read.table.rows.map(\.number) == Array(1...rows.count))
      #expect(read.strayQuoteCount == 0)
      #expect(read.hadByteOrderMark == dialect.hasByteOrderMark)
    }
  }

  @Test("Tables of ordinary cells are read back without being told how they were written")
  func finds() throws {
    let rows = [["Имя", "Класс, буква", "Телефон"], ["Анна", "7А", "+7 900"], ["Оля", "", "-"]]
    for dialect in [CSVDialect.spreadsheet, .tabs, .plain] {
      let read = try CSVReader().table(from: written(dialect, rows).bytes, named: "")
      #expect(read.table.rows.map(\.cells) == rows)
      #expect(read.separator == dialect.separator)
    }
  }
}
