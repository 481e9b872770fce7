import JSONStore
import Testing

/// A record that contains itself.
struct Crate: Record, Hashable {
  let inside: [Crate]
  let label: String

  init(inside: [Crate], label: String) {
    self.inside = inside
    self.label = label
  }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    inside = try map.field("inside", old?.inside)
    label = try map.field("label", old?.label)
  }
}

@Suite("JSON Schema")
struct SchemaTests {
  private let file = CollectionFile<Boat>(key: "boats")
  private let id = "https://example.org/boats-1.json"

  @Test("Describes every field of a collection")
  func document() {
    let expected: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "https://example.org/boats-1.json",
      "title": "Boats",
      "type": "object",
      "properties": [
        "schema": ["const": 1],
        "boats": ["type": "array", "items": ["$ref": "#/$defs/Boat"]],
      ],
      "required": ["schema", "boats"],
      "additionalProperties": false,
      "$defs": [
        "Boat": [
          "type": "object",
          "properties": [
            "crew": ["type": "array", "items": ["type": "string"]],
            "drive": ["type": "string", "enum": ["oars", "sail", "motor"]],
            "engines": ["type": "array", "items": ["$ref": "#/$defs/Engine"], "default": []],
            "id": ["type": "string", "pattern": "^B-[1-9][0-9]*$", "examples": ["B-1"]],
            "isRacing": ["type": "boolean"],
            "name": ["type": "string"],
            "ports": ["type": "object", "additionalProperties": ["type": "integer"]],
            "seats": ["type": "integer", "default": 1],
          ],
          "required": ["crew", "drive", "id", "isRacing", "ports"],
          "additionalProperties": false,
        ],
        "Engine": [
          "type": "object",
          "properties": ["power": ["type": "number"], "serial": ["type": "string"]],
          "required": ["power"],
          "additionalProperties": false,
        ],
      ],
    ]
    #expect(file.jsonSchema(id: id, title: "Boats").prettyText == expected.prettyText)
  }

  @Test("What the program writes fits the schema", arguments: UInt64(0)..<40)
  func written(seed: UInt64) throws {
    let validator = SchemaValidator(schema: file.jsonSchema(id: id, title: "Boats"))
    let boats = RecordOrderTests.boats(seed: seed, count: 5)
    let tree = try JSONCoding.decode(JSON.self, from: file.encode(boats), file: "boats.json")
    #expect(validator.accepts(tree))
  }

  @Test("What the schema refuses, the program refuses", arguments: UInt64(0)..<40)
  func mutants(seed: UInt64) throws {
    let validator = SchemaValidator(schema: file.jsonSchema(id: id, title: "Boats"))
    var generator = SeededGenerator(seed: seed)
    let boats = RecordOrderTests.boats(seed: seed, count: 2)
    let tree = try JSONCoding.decode(JSON.self, from: file.encode(boats), file: "boats.json")
    for _ in 0..<30 {
      let mutant = mutated(tree, &generator)
      if validator.accepts(mutant) { continue }
      #expect(throws: JSONError.self) {
        try file.decode(JSONCoding.encodeCompact(mutant), file: "boats.json")
      }
    }
  }

  /// The tree with one place changed.
  private func mutated(_ tree: JSON, _ generator: inout SeededGenerator) -> JSON {
    let replacements: [JSON] = [nil, true, 1, 1.5, "x", "oars", "B-2", [], [1], [:], ["power": 1]]
    switch tree {
    case .array(var elements)
    where !elements.isEmpty && Int.random(in: 0..<8, using: &generator) > 0:
      let index = Int.random(in: elements.indices, using: &generator)
      elements[index] = mutated(elements[index], &generator)
      return .array(elements)
    case .object(var members)
    where !members.isEmpty && Int.random(in: 0..<8, using: &generator) > 0:
      let index = Int.random(in: members.indices, using: &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: members.remove(at: index)
      case 1: members.append(JSON.Member("extra", 1))
      default:
        members[index] = JSON.Member(members[index].key, mutated(members[index].value, &generator))
      }
      return .object(members)
    default:
      return replacements.randomElement(using: &generator) ?? .null
    }
  }

  @Test("The sample of a record fits its schema and reads back")
  func sample() throws {
    let sample = Boat.jsonSample
    let schema = jsonSchema(of: Boat.self, id: id, title: "Boat")
    #expect(SchemaValidator(schema: schema).accepts(JSON(sample)))
    #expect(
      try JSONCoding.decode(Boat.self, from: JSONCoding.encodePretty(sample), file: "b.json")
        == sample)
  }

  @Test("A record that contains itself is defined once")
  func recursive() throws {
    let schema = jsonSchema(of: Crate.self, id: id, title: "Crate")
    let validator = SchemaValidator(schema: schema)
    let crate = Crate(inside: [Crate(inside: [], label: "b")], label: "a")
    #expect(validator.accepts(JSON(crate)))
    #expect(!validator.accepts(["inside": [["label": "b"]], "label": "a"]))
    #expect(
      try JSONCoding.decode(Crate.self, from: JSONCoding.encodePretty(crate), file: "c") == crate)
  }

  @Test("The schema of a file with one record asks for its number")
  func recordFile() {
    let schema = RecordFile<Engine>(schema: 3).jsonSchema(id: id, title: "Engine")
    let validator = SchemaValidator(schema: schema)
    #expect(validator.accepts(["schema": 3, "power": 1.5]))
    #expect(!validator.accepts(["schema": 2, "power": 1.5]))
    #expect(!validator.accepts(["power": 1.5]))
  }
}
