import JSONStore
import Testing

/// A record whose keys are single letters, one of them outside of ASCII.
private struct Point: Record, Hashable {
  let x: Int
  let y: Int

  init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    x = try map.field("x", old?.x)
    y = try map.field("ы", old?.y)
  }
}

@Suite("Order of fields")
struct RecordOrderTests {
  /// Boats of every shape, made from a seed.
  static func boats(seed: UInt64, count: Int) -> [Boat] {
    var generator = SeededGenerator(seed: seed)
    return (1...count).map { number in
      let crew = (0..<Int.random(in: 0...3, using: &generator)).map { _ in generator.text() }
      let engines = (0..<Int.random(in: 0...2, using: &generator)).map { index in
        Engine(power: Double(index) + 0.25, serial: index == 0 ? generator.text() : nil)
      }
      return Boat(
        crew: crew, drive: Drive.allCases[number % 3], engines: engines,
        id: BoatID(number: number), isRacing: Bool.random(using: &generator),
        name: Bool.random(using: &generator) ? generator.text() : nil,
        ports: Bool.random(using: &generator) ? [generator.text(): number] : [:],
        seats: crew.count + number % 2)
    }
  }

  /// The tree with the members of every object in another order.
  private func shuffled(_ tree: JSON, _ generator: inout SeededGenerator) -> JSON {
    switch tree {
    case .array(let elements): return .array(elements.map { shuffled($0, &generator) })
    case .object(let members):
      let changed = members.map { JSON.Member($0.key, shuffled($0.value, &generator)) }
      return .object(changed.shuffled(using: &generator))
    default: return tree
    }
  }

  @Test("Records read the same in any order of their keys", arguments: UInt64(0)..<60)
  func shuffledKeys(seed: UInt64) throws {
    let boats = Self.boats(seed: seed, count: 7)
    var generator = SeededGenerator(seed: seed + 1000)
    let file = CollectionFile<Boat>(key: "boats")
    let tree = try JSONCoding.decode(JSON.self, from: file.encode(boats), file: "boats.json")
    for _ in 0..<5 {
      let text = shuffled(tree, &generator)
      for bytes in [JSONCoding.encodePretty(text), JSONCoding.encodeCompact(text)] {
        #expect(try file.decode(bytes, file: "boats.json") == boats)
      }
    }
  }

  @Test("Keys written with escapes are the same keys")
  func escapedKeys() throws {
    let text = #"{"\u0070ower": 2, "seri\u0061l": "x"}"#
    let engine = try JSONCoding.decode(Engine.self, from: Array(text.utf8), file: "e.json")
    #expect(engine == Engine(power: 2, serial: "x"))
  }

  @Test("Fields with a default and optional ones may be absent")
  func absent() throws {
    let text = #"{"crew":[],"drive":"oars","id":"B-2","isRacing":false,"ports":{}}"#
    let boat = try JSONCoding.decode(Boat.self, from: Array(text.utf8), file: "b.json")
    #expect(boat == Boat(id: BoatID(number: 2)))
  }

  @Test("The members of a record are its fields in order, without the absent ones")
  func members() {
    let boat = Boat(drive: .sail, id: BoatID(number: 2), seats: 4)
    #expect(
      JSON.object(boat.jsonMembers) == [
        "crew": [], "drive": "sail", "engines": [], "id": "B-2", "isRacing": false, "ports": [:],
        "seats": 4,
      ])
    #expect(JSON(boat) == .object(boat.jsonMembers))
    #expect(
      fieldNames(of: Boat.self) == [
        "crew", "drive", "engines", "id", "isRacing", "name", "ports", "seats",
      ])
  }

  @Test(
    "Keys of one letter are keys like others", arguments: [#"{"x":1,"ы":2}"#, #"{"ы":2,"x":1}"#])
  func shortKeys(text: String) throws {
    let point = try JSONCoding.decode(Point.self, from: Array(text.utf8), file: "p.json")
    #expect(point == Point(x: 1, y: 2))
    #expect(String(decoding: JSONCoding.encodeCompact(point), as: UTF8.self) == #"{"x":1,"ы":2}"#)
    #expect(fieldNames(of: Point.self) == ["x", "ы"])
  }
}
