import JSONStore
import MentorTestSupport
import Testing

@testable import MentorCore
@testable import mentorctl

@Suite("schema")
struct SchemaTests {
  /// A directory with every kind of file that the program writes.
  private static func world() throws -> TestWorld {
    let world = try TestWorld()
    try #require(world("demo", TestWorld.directory, "--mentors", "4", "--mentees", "6").status == 0)
    try #require(world("pair", "match").status == 0)
    return world
  }

  private static func json(_ text: String, _ name: String) throws -> JSON {
    try JSONCoding.decode(JSON.self, from: Array(text.utf8), file: name)
  }

  @Test("Every file that the program writes is valid by its schema")
  func valid() throws {
    let world = try Self.world()
    var seen: Set<String> = []
    for name in world.disk.files(below: "data") where !name.hasPrefix(".") {
      let entry = try #require(SchemaCatalogue.entry(named: name), "\(name)")
      seen.insert(entry.name)
      let text = String(
        decoding: try #require(world.disk.contents(of: "data/\(name)")), as: UTF8.self)
      let values =
        name.hasSuffix(".jsonl") ? text.split(separator: "\n").map(String.init) : [text]
      for value in values {
        let violations = SchemaValidator(entry.schema()).violations(try Self.json(value, name))
        #expect(violations == [], "\(name)")
      }
    }
    #expect(
      seen.isSuperset(of: [
        "organization.json", "people.json", "mentors.json", "mentees.json", "consents.json",
        "criteria.json", "proposals/*.json", "mentorctl.json", "journal.jsonl",
      ]))
  }

  @Test(
    "What a schema refuses, the program refuses",
    arguments: ["people.json", "mentors.json", "mentees.json", "consents.json", "criteria.json"])
  func mutants(name: String) throws {
    let world = try Self.world()
    let format = try #require(DirectoryFormat.entry(of: name))
    let validator = SchemaValidator(format.schema)
    let original = try Self.json(try #require(try world.data(name)), name)
    var refused = 0
    for mutant in original.mutants(limit: 400) where !validator.violations(mutant).isEmpty {
      refused += 1
      #expect(throws: JSONError.self, "\(mutant)") {
        _ = try format.part.count(JSONCoding.encodePretty(mutant), name)
      }
    }
    #expect(refused > 100)
  }

  @Test("Every schema says which draft, which file and which keys")
  func heads() {
    for entry in SchemaCatalogue.entries {
      let schema = entry.schema()
      #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
      #expect(schema["$id"] != nil && schema["title"] != nil, "\(entry.name)")
      #expect(schema["additionalProperties"] == .bool(false), "\(entry.name)")
    }
    let names = SchemaCatalogue.entries.map(\.fileName)
    #expect(Set(names).count == names.count)
  }

  @Test(
    "A file is found by its name, with or without its ending",
    arguments: [
      "mentors.json", "mentors", "proposals/*.json", "proposals/PROP-7.json", "proposals",
      "journal.jsonl", "journal",
    ])
  func named(name: String) throws {
    let result = try TestWorld()("schema", name)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{\n  \"$schema\": "))
  }

  @Test("A file that does not exist is refused with those that do")
  func unknown() throws {
    let result = try TestWorld()("schema", "teachers.json")
    #expect(result.status == 66)
    #expect(result.errors.contains("mentors.json"))
  }

  @Test("All schemas are written into a directory, none in a dry run")
  func into() throws {
    let world = try TestWorld()
    world("schema", "--into", "out", "--dry-run")
    #expect(world.file("out/mentors.schema.json") == nil)
    #expect(world("schema", "--into", "out").status == 0)
    for entry in SchemaCatalogue.entries {
      #expect(world.file("out/\(entry.fileName)")?.hasPrefix("{") == true, "\(entry.name)")
    }
  }

  @Test("Without a name the files are listed")
  func list() throws {
    let result = try TestWorld()("schema", "--format", "csv", "--lang", "en")
    #expect(result.output.hasPrefix("file,title\norganization.json,the organisation\n"))
  }
}

extension JSON {
  /// Trees that differ from this one in one place: a value of another kind, a missing or a new key.
  fileprivate func mutants(limit: Int) -> [JSON] {
    Array(mutated().prefix(limit))
  }

  private func mutated() -> [JSON] {
    var found: [JSON] = []
    switch self {
    case .object(let members):
      for (index, member) in members.enumerated() {
        var without = members
        without.remove(at: index)
        found.append(.object(without))
        for value in member.value.mutated() {
          var changed = members
          changed[index] = Member(member.key, value)
          found.append(.object(changed))
        }
      }
      found.append(.object(members + [Member("extra", 1)]))
    case .array(let elements):
      // The records are alike: the first few show every field.
      for (index, element) in elements.prefix(4).enumerated() {
        for value in element.mutated() {
          var changed = elements
          changed[index] = value
          found.append(.array(changed))
        }
      }
    case .string(let text): found += [.string(text + "?!"), .string("")]
    case .null, .bool, .integer, .number: break
    }
    found += [.null, .integer(-7), .string("nonsense"), .array([.array([])]), .bool(true)]
    return found.filter { $0 != self }
  }
}
