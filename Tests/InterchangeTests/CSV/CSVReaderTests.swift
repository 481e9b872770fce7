import Interchange
import Testing
import Wording

@Suite("CSV reader")
struct CSVReaderTests {
  private func read(_ text: String, _ reader: CSVReader = CSVReader()) throws -> CSVTable {
    try reader.table(from: Array(text.utf8), named: "список")
  }

  @Test(
    "Finds the separator by the first rows",
    arguments: [
      ("Имя;Класс\nАнна;7А", CSVSeparator.semicolon),
      ("Имя,Класс\nАнна,7А", .comma),
      ("Имя\tКласс\nАнна\t7А", .tab),
      ("Имя|Класс\nАнна|7А", .bar),
      ("Имя;Балл\nАнна;4,5\nПётр;3,5\nОльга;5,0", .semicolon),
      ("Список, 2025 год\nИмя;Класс, буква;Балл\nАнна;7А;5", .semicolon),
      ("\"Темы; вопросы\",Имя\n\"а;б;в\",Анна\n\"г;д\",Пётр", .comma),
      ("\"Он сказал \"\"да; нет\"\"\",Имя\n1,2", .comma),
      ("имя, класс, балл\nАнна, 7А, 5", .comma),
      ("Имя\nАнна", .semicolon),
      ("sep=|\nа;б|в;г", .bar),
      ("\"sep=,\"\r\nа;б,в;г", .comma),
    ])
  func separators(text: String, separator: CSVSeparator) throws {
    #expect(try read(text).separator == separator)
  }

  @Test(
    "Reads cells",
    arguments: [
      ("а;б\nв;г\n", [["а", "б"], ["в", "г"]]),
      ("а;б\r\nв;г", [["а", "б"], ["в", "г"]]),
      ("а;б\rв;г\r", [["а", "б"], ["в", "г"]]),
      ("а;\n;б\n", [["а", ""], ["", "б"]]),
      ("а;б\nв;", [["а", "б"], ["в", ""]]),
      ("а;б\n\"в\nг\";\"д;\"\"е\"\"\"", [["а", "б"], ["в\nг", "д;\"е\""]]),
      ("а;б\n\"\";\"\"", [["а", "б"], ["", ""]]),
      ("\"\"\n", [[""]]),
      ("а;б;в\nг\nд;е;ж;з", [["а", "б", "в"], ["г"], ["д", "е", "ж", "з"]]),
      (" а ;б", [[" а ", "б"]]),
      ("\"а\"  ;\"б\" \n", [["а", "б"]]),
      (
        "имя;телефон\nАнна;'+7 900 000-00-00\nПётр;'мир\nОля;''=1",
        [
          ["имя", "телефон"], ["Анна", "+7 900 000-00-00"], ["Пётр", "'мир"], ["Оля", "'=1"],
        ]
      ),
    ])
  func cells(text: String, rows: [[String]]) throws {
    #expect(try read(text).table.rows.map(\.cells) == rows)
  }

  @Test("Leaves empty lines out but counts them, and does not count the line of the separator")
  func numbers() throws {
    let table = try read("sep=;\r\n\r\nа;б\r\n\r\n   \r\n\"в\r\nг\";д\r\n;\r\nе;ж").table
    #expect(table.rows.map(\.number) == [2, 5, 6, 7])
    #expect(table.rows.map(\.isBlank) == [false, false, true, false])
    #expect(table.name == "список")
  }

  @Test("Keeps a stray quote and says where it stands")
  func strayQuotes() throws {
    let read = try read("Имя;Школа\nАнна;Школа \"Лад\"\n\"Пётр \"Пётр\" П\";б")
    #expect(read.table.rows[1].cells == ["Анна", "Школа \"Лад\""])
    #expect(read.table.rows[2].cells == ["Пётр \"Пётр\" П", "б"])
    #expect(read.strayQuotes.map(\.description) == ["2:2", "3:1"])
    #expect(read.strayQuoteCount == 4)
    let many = try self.read("а;б\n" + String(repeating: "x\";\n", count: 500))
    #expect(many.strayQuotes.count == 100)
    #expect(many.strayQuoteCount == 500)
  }

  @Test("Names the place where an open quote begins")
  func unterminated() throws {
    let text = "а;б\r\n\r\nв;\"г\r\nд;е\r\n"
    let place = CellPlace(row: 3, column: 1)
    #expect(throws: CSVError.unterminatedQuote(place, line: 3)) { try read(text) }
  }

  @Test("Keeps apostrophes when asked to")
  func apostrophes() throws {
    #expect(try read("а;'=1", CSVReader(removesApostrophes: false)).table.rows[0][1] == "'=1")
  }

  @Test("Obeys the encoding and the separator that were named")
  func named() throws {
    let bytes = try TextEncoding.koi8R.bytes(of: "Имя,Класс;буква")
    let read = try CSVReader(encoding: .koi8R, separator: .comma).table(from: bytes, named: "")
    #expect(read.table.rows[0].cells == ["Имя", "Класс;буква"])
    #expect(read.encoding == .koi8R)
    #expect(throws: CSVError.undecodable(.uncertain([.koi8R]))) {
      try CSVReader().table(from: TextEncoding.koi8R.bytes(of: "Фамилия;Класс;буква"), named: "")
    }
  }

  @Test("An empty file is no table", arguments: ["", "\n\n", "  ", "\u{FEFF}", "sep=;\n"])
  func empty(text: String) {
    #expect(throws: CSVError.empty) { try read(text) }
  }

  @Test("Bounds hold", arguments: [";", "\""])
  func bounds(opening: String) {
    var limits = CSVReader.Limits()
    limits.cellBytes = 10
    limits.columns = 3
    limits.rows = 2
    limits.cells = 5
    let reader = CSVReader(separator: .semicolon, limits: limits)
    let long = String(repeating: "x", count: 11)
    #expect(throws: CSVError.cellTooLarge(CellPlace(row: 1, column: 1), limit: 10)) {
      try read("а;\(long);b", reader)
    }
    #expect(throws: CSVError.cellTooLarge(CellPlace(row: 1, column: 1), limit: 10)) {
      try read("а;\"\(long)\"", reader)
    }
    #expect(throws: Never.self) { try read("а;\"\(long.dropLast())\";\(long.dropLast())", reader) }
    #expect(throws: CSVError.tooManyColumns(row: 1, limit: 3)) { try read("1;2;3;4", reader) }
    #expect(throws: CSVError.tooManyRows(limit: 2)) { try read("1\n2\n3", reader) }
    #expect(throws: CSVError.tooManyCells(limit: 5)) { try read("1;2;3\n4;5;6", reader) }
    limits.fileBytes = 4
    #expect(throws: CSVError.undecodable(.tooLarge(bytes: 5, limit: 4))) {
      try read("1;2;3", CSVReader(limits: limits))
    }
  }

  @Test(
    "A line without end is refused", arguments: ["x", "x;", "\"\"", "\"x", "\u{1F642}"])
  func hugeLine(piece: String) throws {
    var reader = CSVReader()
    reader.limits.cellBytes = 10_000
    let line = String(repeating: piece, count: 40_000)
    #expect(throws: CSVError.self) { try read("а;\"" + line, reader) }
    #expect(throws: CSVError.self) { try read("а;" + line, reader) }
  }

  @Test("A cell of more than a MB is refused unless more is allowed")
  func hugeCell() throws {
    let cell = String(repeating: "x", count: 1 << 20)
    #expect(try read("а;" + cell).table.rows[0].cells == ["а", cell])
    let place = CellPlace(row: 1, column: 1)
    #expect(throws: CSVError.cellTooLarge(place, limit: 1 << 20)) { try read("а;y" + cell) }
  }

  @Test("Any bytes give a table or an error", arguments: 0..<40)
  func noise(seed: Int) {
    var noise = Noise(seed: seed)
    for _ in 0..<50 {
      let text = noise.text(upTo: 60)
      if let read = try? read(text) {
        #expect(read.table.rows.allSatisfy { !$0.cells.isEmpty })
        #expect(read.table.rows.map(\.number) == read.table.rows.map(\.number).sorted())
      }
      let bytes = (0..<Int.random(in: 0...40, using: &noise)).map { _ in
        UInt8.random(in: 0...255, using: &noise)
      }
      _ = try? CSVReader().table(from: bytes, named: "")
    }
  }

  @Test(
    "Every error says what happened in a clause and what to do in a sentence",
    arguments: [
      CSVError.empty, .unterminatedQuote(CellPlace(row: 2, column: 0), line: 3),
      .cellTooLarge(CellPlace(row: 2, column: 0), limit: 1 << 20),
      .tooManyColumns(row: 2, limit: 9),
      .tooManyRows(limit: 5), .tooManyCells(limit: 5), .undecodable(.binary(offset: 0, line: 1)),
    ])
  func messages(error: CSVError) throws {
    let hint = try #require(error.hint)
    for language in Language.allCases {
      #expect(error.message[language].first?.isLowercase == true)
      #expect(!error.message[language].hasSuffix("."))
      #expect(hint[language].first?.isUppercase == true)
      #expect(hint[language].hasSuffix("."))
    }
  }
}
