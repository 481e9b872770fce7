import JSONStore
import Testing
import Wording

@Suite("Files of the store")
struct CollectionFileTests {
  private let file = CollectionFile<Engine>(key: "engines", schema: 2)

  private func decode(_ text: String) throws(JSONError) -> [Engine] {
    try file.decode(Array(text.utf8), file: "engines.json")
  }

  @Test("A collection is written with its schema first")
  func encode() throws {
    let engines = [Engine(power: 1, serial: nil), Engine(power: 2, serial: "x")]
    #expect(
      String(decoding: file.encode(engines), as: UTF8.self) == """
        {
          "schema": 2,
          "engines": [
            {
              "power": 1.0
            },
            {
              "power": 2.0,
              "serial": "x"
            }
          ]
        }

        """)
    #expect(try file.decode(file.encode(engines), file: "engines.json") == engines)
    #expect(try file.decode(file.encode([]), file: "engines.json") == [])
  }

  @Test("The schema may stand anywhere, and a byte order mark before it")
  func anyOrder() throws {
    let text = "\u{FEFF}{\"engines\": [{\"serial\": \"x\", \"power\": 2}], \"schema\": 2}\r\n"
    #expect(try decode(text) == [Engine(power: 2, serial: "x")])
  }

  @Test(
    "A newer schema is refused before anything else is looked at",
    arguments: [
      #"{"schema": 3, "engines": []}"#, #"{"schema": 3, "motors": {"x": [1]}}"#,
      #"{"engines": [{"watts": 1}], "schema": 3}"#,
    ])
  func newer(text: String) throws {
    let error = try #require(throws: JSONError.self) { try decode(text) }
    #expect(error.reason == .newerSchema(found: 3, known: 2))
    #expect(error.path == "schema")
    #expect(error.hint != nil)
  }

  @Test("A schema that never was is refused", arguments: [0, 1, -1] as [Int64])
  func unknown(schema: Int64) throws {
    let error = try #require(throws: JSONError.self) {
      try decode(#"{"schema": \#(schema), "engines": []}"#)
    }
    #expect(error.reason == .unknownSchema(found: schema, known: 2))
  }

  @Test(
    "A file without schema, without collection or with more is refused",
    arguments: [
      (#"{"engines": []}"#, "engines.json (строка 1, столбец 1): нет обязательного поля schema"),
      (#"{"schema": 2}"#, "engines.json (строка 1, столбец 1): нет обязательного поля engines"),
      (
        #"{"schema": 2, "engine": []}"#,
        "engines.json: engine (строка 1, столбец 15): неизвестный ключ; возможно, engines?"
      ),
      (
        #"{"schema": "2", "engines": []}"#,
        "engines.json: schema (строка 1, столбец 12): ожидается число, а стоит строка в кавычках"
      ),
      (
        #"{"schema": 2, "schema": 2, "engines": []}"#,
        "engines.json: schema (строка 1, столбец 15): ключ schema уже был в этом объекте"
      ),
      ("[]", "engines.json (строка 1, столбец 1): ожидается объект {…}, а стоит список […]"),
    ])
  func refused(text: String, ru: String) throws {
    let error = try #require(throws: JSONError.self) { try decode(text) }
    #expect(error.message.ru == ru)
  }

  @Test("A file with one record has the schema first and the fields after it")
  func recordFile() throws {
    let file = RecordFile<Engine>()
    let engine = Engine(power: 3, serial: "y")
    let text = """
      {
        "schema": 1,
        "power": 3.0,
        "serial": "y"
      }

      """
    #expect(String(decoding: file.encode(engine), as: UTF8.self) == text)
    #expect(try file.decode(Array(text.utf8), file: "e.json") == engine)
    let sorted = #"{"power": 3.0, "schema": 1, "serial": "y"}"#
    #expect(try file.decode(Array(sorted.utf8), file: "e.json") == engine)
    let error = try #require(throws: JSONError.self) {
      try file.decode(Array(#"{"schema": 1, "powr": 3}"#.utf8), file: "e.json")
    }
    #expect(error.reason == .unknownField("powr", known: ["schema", "power", "serial"]))
  }

  @Test("A record declared out of order is sorted after the schema")
  func disordered() throws {
    let file = RecordFile<Disordered>(schema: 4)
    let value = Disordered(serial: "z", power: 1, marks: [])
    let bytes = file.encode(value)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "schema": 4,
          "marks": [],
          "power": 1.0,
          "serial": "z"
        }

        """)
    #expect(try file.decode(bytes, file: "d.json") == value)
  }
}
