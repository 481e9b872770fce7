import JSONStore
import Testing
import Wording

@Suite("Errors in records")
struct RecordErrorTests {
  private let file = CollectionFile<Boat>(key: "boats")

  private func error(_ text: String) throws -> JSONError {
    try #require(throws: JSONError.self) { try file.decode(Array(text.utf8), file: "boats.json") }
  }

  /// A file whose second boat has `fields`.
  private func text(_ fields: String) -> String {
    """
    {
      "schema": 1,
      "boats": [
        {"crew": [], "drive": "oars", "id": "B-1", "isRacing": false, "ports": {}},
        {\(fields)}
      ]
    }
    """
  }

  private static let sound = #""crew":[],"drive":"oars","id":"B-1","isRacing":false,"ports":{}"#

  @Test(
    "Name the place and the slip in both languages",
    arguments: [
      (
        #""crew":[],"drive":"oars","id":"B-1","isRacing":false,"ports":{},"seets":3"#,
        "boats.json: boats[1].seets (строка 5, столбец 70): неизвестный ключ; возможно, seats?",
        "boats.json: boats[1].seets (line 5, column 70): unknown key; did you mean seats?"
      ),
      (
        #""crew":[],"drive":"oars","idd":"B-1","isRacing":false,"ports":{}"#,
        "boats.json: boats[1].idd (строка 5, столбец 31): неизвестный ключ; возможно, id?",
        "boats.json: boats[1].idd (line 5, column 31): unknown key; did you mean id?"
      ),
      (
        #""crew":[],"drive":"oars","isRacing":false,"ports":{}"#,
        "boats.json: boats[1] (строка 5, столбец 5): нет обязательного поля id",
        "boats.json: boats[1] (line 5, column 5): the required field id is missing"
      ),
      (
        #""crew":["Ёж",2],"drive":"oars","id":"B-1","isRacing":false,"ports":{}"#,
        "boats.json: boats[1].crew[1] (строка 5, столбец 19): ожидается строка в кавычках,"
          + " а стоит число",
        "boats.json: boats[1].crew[1] (line 5, column 19): expected a string in quotes,"
          + " found a number"
      ),
      (
        #""crew":[],"drive":"sial","id":"B-1","isRacing":false,"ports":{}"#,
        "boats.json: boats[1].drive (строка 5, столбец 24): неизвестное значение «sial», допустимо:"
          + " oars, sail или motor; возможно, sail?",
        "boats.json: boats[1].drive (line 5, column 24): unknown value “sial”, allowed:"
          + " oars, sail or motor; did you mean sail?"
      ),
      (
        #""crew":[],"drive":"oars","id":"X","isRacing":false,"ports":{}"#,
        "boats.json: boats[1].id (строка 5, столбец 36): код лодки — B-1",
        "boats.json: boats[1].id (line 5, column 36): a boat's code is like B-1"
      ),
      (
        #""crew":["a","b"],"drive":"oars","id":"B-1","isRacing":false,"ports":{}"#,
        "boats.json: boats[1] (строка 5, столбец 5): мест меньше, чем гребцов",
        "boats.json: boats[1] (line 5, column 5): fewer seats than rowers"
      ),
      (
        #""crew":[],"drive":"oars","id":"B-1","isRacing":false,"ports":{"a b":1.0}"#,
        "boats.json: boats[1].ports[\"a b\"] (строка 5, столбец 74): ожидается целое число без"
          + " дробной части",
        "boats.json: boats[1].ports[\"a b\"] (line 5, column 74): expected a whole number"
      ),
      (
        #""crew":[],"crew":[],"drive":"oars","id":"B-1","isRacing":false,"ports":{}"#,
        "boats.json: boats[1].crew (строка 5, столбец 16): ключ crew уже был в этом объекте",
        "boats.json: boats[1].crew (line 5, column 16): the key crew stands in this object already"
      ),
      (
        #""crew":[],"drive":"oars","engines":[{"power":1},{"power":-1}],"id":"B-1""#
          + #","isRacing":false,"ports":{}"#,
        "boats.json: boats[1].engines[1] (строка 5, столбец 54): мощность не положительна",
        "boats.json: boats[1].engines[1] (line 5, column 54): no power"
      ),
      (
        #""crew":[],"drive":"oars","id":"B-1","isRacing":false,"name":null,"ports":{}"#,
        "boats.json: boats[1].name (строка 5, столбец 66): ожидается строка в кавычках, а стоит null",
        "boats.json: boats[1].name (line 5, column 66): expected a string in quotes, found null"
      ),
    ])
  func placeAndSlip(fields: String, ru: String, en: String) throws {
    let error = try error(text(fields))
    #expect(error.message == Phrase(ru: ru, en: en))
  }

  @Test(
    "Advise what to do",
    arguments: [
      (
        #""crew":[],"drive":"oars","id":"B-1","isRacing":false,"ports":{},"x":3"#,
        "Здесь бывают поля: crew, drive, engines, id, isRacing, name, ports, seats."
      ),
      (
        #""crew":[],"drive":"oars","id":"B-1","isRacing":false,"name":null,"ports":{}"#,
        "Если значения нет, удалите поле целиком."
      ),
      (#""crew":[],"drive":"oars","isRacing":false,"ports":{}"#, "Добавьте поле id."),
      (
        #""crew":[],"crew":[],"drive":"oars","id":"B-1","isRacing":false,"ports":{}"#,
        "Оставьте одно из двух значений."
      ),
      (#""crew":[],"drive":"oars","id":"B-1","isRacing":false,"ports":{},"#, "Удалите запятую."),
    ])
  func advice(fields: String, ru: String) throws {
    #expect(try error(text(fields)).hint?.ru == ru)
  }

  @Test("Every problem of syntax has words in both languages", arguments: SyntaxProblem.allCases)
  func words(problem: SyntaxProblem) {
    let error = JSONError(
      file: "f.json", line: 2, column: 3, path: "a[0]", reason: .syntax(problem))
    #expect(error.message.ru.hasPrefix("f.json: a[0] (строка 2, столбец 3): "))
    #expect(error.message.en.hasPrefix("f.json: a[0] (line 2, column 3): "))
    for text in [error.message.ru, error.message.en] {
      #expect(!text.hasSuffix("."))
    }
    for text in [error.hint?.ru, error.hint?.en].compactMap({ $0 }) {
      #expect(text.hasSuffix("."))
    }
  }

  @Test(
    "Count lines by LF, CR LF or CR, and columns in characters",
    arguments: [
      ("\u{FEFF}{\n\"ключ\": 1,\r\n  \"ёж\": x}", 3, 9, "ёж"), ("[\r1,\rx]", 3, 1, "[1]"),
      ("\u{FEFF}x", 1, 1, ""), ("{\"a\": {\"b\": [0, [1, {\"c\": ?}]]}}", 1, 27, "a.b[1][1].c"),
      ("{\"a.b\": ?}", 1, 9, "[\"a.b\"]"), ("{\"\\u0061\": ?}", 1, 12, "a"),
      ("[[], {}, [\"]\", ?]]", 1, 16, "[2][1]"),
    ])
  func position(text: String, line: Int, column: Int, path: String) throws {
    let error = try #require(throws: JSONError.self) {
      try JSONCoding.decode(JSON.self, from: Array(text.utf8), file: "f.json")
    }
    #expect(error.line == line)
    #expect(error.column == column)
    #expect(error.path == path)
  }

  @Test("A line of a file with many values is counted from where it stands")
  func firstLine() throws {
    let error = try #require(throws: JSONError.self) {
      try JSONCoding.decode(JSON.self, from: Array("[\n?]".utf8), file: "journal.jsonl", line: 40)
    }
    #expect(error.line == 41)
  }

  @Test("Text of a hostile file cannot disturb a terminal")
  func hostile() throws {
    let key = "\\u001b[2J\\u202e" + String(repeating: "a", count: 5000)
    let error = try error(text("\"\(key)\": 1, " + Self.sound))
    #expect(!error.message.ru.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(error.message.ru.count < 300)
    let unknown = try self.error(text(Self.sound.replacing("oars", with: "\\u001b[2J")))
    #expect(!unknown.message.en.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test(
    "The wrong kind of value names both kinds",
    arguments: [
      ("null", JSONKind.null), ("true", .bool), ("1", .number), ("\"a\"", .string), ("[1]", .array),
    ])
  func kinds(text: String, kind: JSONKind) throws {
    let error = try #require(throws: JSONError.self) {
      try JSONCoding.decode(Boat.self, from: Array(text.utf8), file: "f.json")
    }
    #expect(error.reason == .kind(expected: .object, found: kind))
  }

  @Test("The advice of a value's own problem is passed on")
  func adviceOfProblem() {
    let hint = Phrase(ru: "Сделайте так.", en: "Do this.")
    let problem = ValueProblem(Phrase(ru: "не то", en: "wrong"), hint: hint)
    let error = JSONError(file: "f", line: 1, column: 1, path: "", reason: .problem(problem))
    #expect(error.hint == hint)
    #expect(ValueProblem(error).hint == hint)
    #expect(ValueProblem(error).message.en == "f (line 1, column 1): wrong")
  }
}
