import CommandLineKit
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("status")
struct StatusTests {
  /// The ways to a state of a directory, by name.
  static let states: [(name: String, words: [[String]])] = [
    ("empty", [["init"]]),
    ("demo", [["demo", "/data"]]),
    ("proposed", [["demo", "/data"], ["pair", "match"]]),
    ("accepted", [["demo", "/data"], ["pair", "match"], ["pair", "accept", "PROP-1"]]),
    (
      "approved",
      [
        ["demo", "/data"], ["pair", "match"], ["pair", "accept", "PROP-1"],
        ["pair", "agree", "--all", "--party", "everyone"], ["pair", "approve", "--all"],
      ]
    ),
  ]

  private func world(_ words: [[String]]) throws -> TestWorld {
    let world = try TestWorld()
    for line in words { #expect(world.run(line).status == 0) }
    return world
  }

  @Test("Tells where the programme stands and what to do next", arguments: states)
  func screen(state: (name: String, words: [[String]])) throws {
    let world = try world(state.words)
    let russian = world("status")
    #expect(russian.status == 0)
    #expect(russian.errors.isEmpty)
    let english = world("status", "--lang", "en")
    try expectGolden(russian.output + "\n" + english.output, "status/\(state.name).txt")
  }

  @Test("Gives the same figures to programs", arguments: states)
  func json(state: (name: String, words: [[String]])) throws {
    let output = try world(state.words)("status", "--json").output
    try expectGolden(output, "status/\(state.name).json")
  }

  @Test("Every command that is advised exists", arguments: states, ["ru", "en"])
  func commands(state: (name: String, words: [[String]]), language: String) throws {
    let output = try world(state.words)("status", "--lang", language).output
    let lines = output.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("mentorctl ") }
    #expect(!lines.isEmpty)
    for line in lines {
      let words = try splitShellWords(String(line.dropFirst("mentorctl ".count)))
      #expect(throws: Never.self, "\(line)") {
        _ = try Program.tree.parse(words, environment: { _ in nil })
      }
    }
  }

  @Test("A damaged file is no hindrance, but the first thing to mend")
  func damaged() throws {
    let world = try TestWorld.directory("file.json")
    let status = world("status")
    #expect(status.status == 0)
    #expect(status.output.contains("1. Исправить 1 ошибку в данных"))
  }
}
