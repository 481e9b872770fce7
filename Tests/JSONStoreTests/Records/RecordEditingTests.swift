import JSONStore
import Testing
import Wording

/// A record with an optional record inside.
struct Dock: Record, Hashable {
  let boat: Boat?
  let engine: Engine
  let notes: [String]?
  let tree: JSON

  init(boat: Boat?, engine: Engine, notes: [String]?, tree: JSON) {
    self.boat = boat
    self.engine = engine
    self.notes = notes
    self.tree = tree
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    boat = try map.optional("boat", old?.boat)
    engine = try map.field("engine", old?.engine)
    notes = try map.optional("notes", old?.notes)
    tree = try map.field("tree", old?.tree, default: .null)
  }
}

@Suite("Editing one field")
struct RecordEditingTests {
  let boat = Boat(crew: ["Ия"], id: BoatID(number: 1), name: "Чайка", seats: 2)

  @Test(
    "Replaces the field by what the text means, and nothing else",
    arguments: [
      ("crew", "Аня, Бэла", "crew", ["Аня", "Бэла"]),
      ("crew", #"["Аня, Бэла"]"#, "crew", ["Аня, Бэла"]), ("crew", "", "crew", []),
      ("crew", "Аня, ,", "crew", ["Аня"]),
      ("drive", " motor ", "drive", "motor"),
      ("engines", #"[{"power": 2}]"#, "engines", [["power": 2.0]]), ("engines", "", "engines", []),
      ("id", "B-9", "id", "B-9"), ("isRacing", "Да", "isRacing", true),
      ("isRacing", "false", "isRacing", false),
      ("name", "  как есть ", "name", "  как есть "), ("ports", #"{"x": 1}"#, "ports", ["x": 1]),
      ("ports", "", "ports", [:]),
      ("seats", " 5 ", "seats", 5), ("seats", "", "seats", 1),
    ] as [(String, String, String, JSON)])
  func replaces(field: String, text: String, key: String, value: JSON) throws {
    let edited = try boat.replacing(field, with: text)
    for member in edited.jsonMembers {
      let old = JSON(boat)[member.key]
      #expect(member.value == (member.key == key ? value : old))
    }
  }

  @Test("An empty text removes an optional field")
  func removes() throws {
    #expect(try boat.replacing("name", with: "").name == nil)
  }

  @Test("Reaches into a record inside of the record")
  func inside() throws {
    let dock = Dock(boat: boat, engine: Engine(power: 1, serial: nil), notes: nil, tree: nil)
    #expect(try dock.replacing("engine.power", with: "2,5").engine.power == 2.5)
    #expect(try dock.replacing("boat.name", with: "Нырок").boat?.name == "Нырок")
    #expect(try dock.replacing("boat", with: "").boat == nil)
    #expect(try dock.replacing("notes", with: "a,b").notes == ["a", "b"])
    #expect(try dock.replacing("tree", with: "{\"a\":[1]}").tree == ["a": [1]])
    #expect(try dock.replacing("engine", with: #"{"power":3,"serial":"s"}"#).engine.serial == "s")
  }

  @Test(
    "Says what is wrong, in both languages",
    arguments: [
      (
        "seets", "1",
        "нет поля «seets», есть поля crew, drive, engines, id, isRacing, name, ports и seats; возможно, seats?"
      ),
      ("seats", "два", "seats: ожидается целое число, а дано «два»"),
      (
        "seats", "99999999999999999999",
        "seats: ожидается целое число, а дано «99999999999999999999»"
      ),
      ("seats", "0", "мест меньше, чем гребцов"), ("id", "", "id: код лодки — B-1"),
      ("isRacing", "может", "isRacing: ожидается «да» или «нет», а дано «может»"),
      ("drive", "паруса", "drive: неизвестное значение «паруса», допустимо: oars, sail или motor"),
      ("name.x", "1", "name: это значение без полей, поля x в нём нет"),
      ("engines", "[{}]", "engines: [0]: нет обязательного поля power"),
      ("engines", "1", "engines: ожидается объект {…}, а стоит число"),
      ("ports", "x=1", "ports: слово без кавычек (так пишутся только true, false и null)"),
    ])
  func problems(field: String, text: String, ru: String) throws {
    let problem = try #require(throws: ValueProblem.self) { try boat.replacing(field, with: text) }
    #expect(problem.message.ru == ru)
    #expect(
      !problem.message.en.unicodeScalars.contains { (0x400..<0x500).contains($0.value) }
        || ru.contains("«"))
  }

  @Test("A field inside of an absent record has to be given whole")
  func absentRecord() throws {
    let dock = Dock(boat: nil, engine: Engine(power: 1, serial: nil), notes: nil, tree: nil)
    let problem = try #require(throws: ValueProblem.self) {
      try dock.replacing("boat.name", with: "Нырок")
    }
    #expect(problem.message.en == "boat: the field is not filled in, give the whole of it as JSON")
  }

  @Test(
    "Numbers are read with a point or a comma",
    arguments: [("1,5", 1.5), ("-2", -2.0), ("1e3", 1000)])
  func numbers(text: String, value: Double) throws {
    #expect(try Double.interpreting(text) == value)
  }

  @Test(
    "Words for numbers are refused",
    arguments: ["", "nan", "inf", "1e999", "0x10", "1 000", "1,5,5"])
  func notNumbers(text: String) {
    #expect(throws: ValueProblem.self) { try Double.interpreting(text) }
  }
}
