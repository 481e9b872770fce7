import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("Screen")
struct ScreenTests {
  private static let escape: Character = "\u{1B}"

  private func run(
    _ words: [String], terminal: Bool, variables: [String: String] = [:]
  ) throws -> TestWorld.Result {
    let world = try TestWorld(variables: variables, isTerminal: terminal)
    world("init", "--color", "never")
    world("person", "add", "Пестов Лев", "--role", "teacher", "--color", "never")
    return world.run(words)
  }

  @Test("A terminal is coloured, anything else is not", arguments: [true, false])
  func terminal(isTerminal: Bool) throws {
    let list = try run(["person", "list"], terminal: isTerminal)
    #expect(list.output.contains(Self.escape) == isTerminal)
    let wrong = try run(["person", "show", "P-99"], terminal: isTerminal)
    #expect(wrong.errors.contains(Self.escape) == isTerminal)
  }

  @Test(
    "Variables switch colour off",
    arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func switchedOff(variables: [String: String]) throws {
    let result = try run(["person", "list"], terminal: true, variables: variables)
    #expect(!result.output.contains(Self.escape))
  }

  @Test("The option decides against everything else")
  func option() throws {
    let always = try run(
      ["person", "list", "--color", "always"], terminal: false, variables: ["NO_COLOR": "1"])
    #expect(always.output.contains(Self.escape))
    let never = try run(["person", "list", "--color", "never"], terminal: true)
    #expect(!never.output.contains(Self.escape))
  }

  @Test("Colour changes no character of the text")
  func sameText() throws {
    let plain = try run(["person", "list"], terminal: false).output
    let coloured = try run(["person", "list", "--color", "always"], terminal: false).output
    let stripped = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(stripped == plain)
  }

  @Test(
    "Formats for programs are never coloured",
    arguments: [OutputFormat.json, .jsonl, .csv, .tsv, .md, .html])
  func formats(format: OutputFormat) throws {
    let result = try run(
      ["person", "list", "--format", format.rawValue, "--color", "always"], terminal: true)
    #expect(result.status == 0)
    #expect(!result.output.contains(Self.escape))
  }

  @Test("A note goes to standard error and leaves JSON alone")
  func notes() throws {
    let world = try TestWorld()
    world("init")
    let text = try #require(try world.data("criteria.json"))
    world.disk.edit("data/criteria.json", Array((text + " ").utf8))
    let result = world("pair", "criteria", "--json")
    #expect(result.status == 0)
    #expect(result.errors.contains("файл criteria.json изменён вручную"))
    #expect(throws: Never.self) {
      _ = try JSONCoding.decode(JSON.self, from: Array(result.output.utf8), file: "")
    }
  }

  @Test(
    "Bytes that are no text are not shown on a terminal", arguments: [OutputFormat.xlsx, .docx])
  func binary(format: OutputFormat) throws {
    let refused = try run(["person", "list", "--format", format.rawValue], terminal: true)
    #expect(refused.status == 64 && refused.output.isEmpty)
    #expect(refused.errors.contains("-o имя.\(format.rawValue)"))
    #expect(
      try run(["person", "list", "--format", format.rawValue], terminal: false).status == 0)
    #expect(
      try run(["person", "list", "-o", "people.\(format.rawValue)"], terminal: true).status == 0)
  }
}
