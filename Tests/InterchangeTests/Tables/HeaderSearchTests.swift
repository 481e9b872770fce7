import Interchange
import Testing
import Wording

@Suite("Header search")
struct HeaderSearchTests {
  private let search = HeaderSearch<String>([
    (key: "surname", value: ["Фамилия", "Фамилия ребёнка"]),
    (key: "given", value: ["Имя"]),
    (key: "grade", value: ["Класс", "Класс (группа)"]),
    (key: "phone", value: ["Телефон", "Моб. телефон"]),
  ])

  private func table(_ rows: [[String]]) -> Table {
    Table(
      name: "лист",
      rows: rows.enumerated().map { TableRow(number: $0.offset + 3, cells: $0.element) })
  }

  @Test("Finds the headers below titles, however they are typed")
  func finds() throws {
    let table = table([
      ["Список наставляемых"], ["", "Имя школы", ""],
      [" ФАМИЛИЯ\u{A0}Ребенка ", "имя*", "Kласс (буква):", "Рост", ""],
      ["1", "2", "3", "4"], ["", " "], ["Лесная", "Анна", "7А", "150"], ["Дубов", "Пётр"],
    ])
    let map = try search.headers(of: table)
    #expect(map.columns == ["surname": 0, "given": 1, "grade": 2])
    #expect(map.unknownColumns == [3])
    #expect(map.unknownHeaders == ["Рост"])
    #expect(map.index == 2)
    #expect(map.row.number == 5)
    let rows = map.dataRows(of: table)
    #expect(rows.map(\.number) == [8, 9])
    #expect(rows.map { map.text("grade", in: $0) } == ["7А", ""])
    #expect(map.text("phone", in: rows[0]) == nil)
  }

  @Test("A header that matches as it stands comes before one with a note")
  func exact() throws {
    let map = try search.headers(of: table([["Класс (корпус)", "Класс", "Имя"]]))
    #expect(map.columns == ["grade": 1, "given": 2])
    #expect(map.unknownHeaders == ["Класс (корпус)"])
  }

  @Test("Two columns of one meaning are an error that names both")
  func duplicate() throws {
    let error = try #require(throws: HeaderError.self) {
      try search.headers(of: table([["Имя", "Фамилия", "Рост", "ФАМИЛИЯ ребёнка"]]))
    }
    #expect(error == .duplicate(header: "ФАМИЛИЯ ребёнка", row: 3, first: "B", second: "D"))
    #expect(error.message.ru.contains("B и D"))
    #expect(throws: HeaderError.self) {
      try search.headers(of: table([["Имя*", "Имя:", "Фамилия"]]))
    }
  }

  @Test("Says how many headers it knew where they are too few")
  func notFound() throws {
    let error = HeaderError.notFound(known: 1, needed: 2)
    #expect(throws: error) { try search.headers(of: table([["Имя", "Рост"], ["а", "б"]])) }
    #expect(error.message.ru.contains("узнано 1, а нужно 2"))
    #expect(error.hint != nil)
    let late = Array(repeating: ["титул"], count: 20) + [["Имя", "Фамилия"]]
    #expect(throws: HeaderError.notFound(known: 0, needed: 2)) {
      try search.headers(of: table(late))
    }
    #expect(throws: Never.self) { try search.headers(of: table(Array(late.dropFirst()))) }
    #expect(throws: HeaderError.self) { try search.headers(of: table([])) }
  }

  @Test("One column is enough where one is asked for")
  func single() throws {
    let single = HeaderSearch<String>(["name": ["ФИО"]], atLeast: 1)
    #expect(try single.headers(of: table([["фио (полностью)"]])).columns == ["name": 0])
  }

  @Test("A row of numbers among the data is data")
  func numbering() throws {
    let table = table([["Имя", "Фамилия"], ["1", "2"], ["1", "2", "3"]])
    #expect(try search.headers(of: table).dataRows(of: table).count == 2)
  }
}

@Suite("Places in a table")
struct CellPlaceTests {
  @Test(
    "Columns have the letters of a spreadsheet",
    arguments: [
      (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
      (16_383, "XFD"),
    ])
  func letters(column: Int, letters: String) {
    #expect(CellPlace(row: 1, column: column).columnLetters == letters)
  }

  @Test("Places are shown from one and sorted by row")
  func places() {
    #expect(CellPlace(row: 12, column: 2).description == "12:3")
    #expect(CellPlace(row: 2, column: 9) < CellPlace(row: 3, column: 0))
  }

  @Test("A row is empty to the right of its cells")
  func rows() {
    let row = TableRow(number: 1, cells: ["а"])
    #expect(row[0] == "а" && row[7].isEmpty)
    #expect(TableRow(number: 1, cells: [" ", "\u{A0}"]).isBlank)
  }
}
