import Foundation
import MentorTestSupport
import Testing

@Suite("Objectives of a matching")
struct ObjectiveCommandTests {
  static let objectives: [(name: String, words: [String])] = [
    ("fair", ["--objective", "fair"]), ("stable", ["--objective", "stable"]),
    ("stable-mentors", ["--objective", "stable", "--favor", "mentors"]),
  ]

  @Test("Every answer is as recorded, for people and for programs", arguments: objectives)
  func golden(objective: (name: String, words: [String])) throws {
    let world = try pairWorld(["pair", "prefer", "M-9", "E-4"])
    let words = ["pair", "match", "--dry-run"] + objective.words
    try expectGolden(world.bilingual(words), "pair/match-\(objective.name).txt")
    try expectGolden(world.run(words + ["--json"]).output, "pair/match-\(objective.name).json")
  }

  @Test(
    "A proposal is verified by itself and as a file, in words of its own", arguments: objectives)
  func verified(objective: (name: String, words: [String])) throws {
    let world = try pairWorld(
      ["pair", "prefer", "M-9", "E-4"],
      ["pair", "match", "--certificate", "proof.json"] + objective.words)
    #expect(world("pair", "verify", "PROP-1").status == 0)
    #expect(world("pair", "verify", "proof.json").status == 0)
    try expectGolden(
      world.bilingual(["pair", "verify", "PROP-1"])
        + world.bilingual(["pair", "verify", "proof.json"]),
      "pair/verify-\(objective.name).txt")
    let same = world("pair", "verify", "proof.json", "--json").output
    #expect(same.contains("\"dataChanged\": false"))
    #expect(world("pair", "accept", "PROP-1").status == 0)
    #expect(world("pair", "verify", "PROP-1").status == 0)
    let proof = try #require(world.file("proof.json"))
    #expect(!proof.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) })
    world.put(proof.replacing("\"mentor\":null", with: "\"mentor\":\"M-1\""), at: "wrong.json")
    #expect(world("pair", "verify", "wrong.json").status == 1)
    #expect(world("mentor", "edit", "M-9", "--capacity", "7").status == 0)
    #expect(world("pair", "verify", "PROP-1").status == 1)
  }

  @Test("A side is favored by stable pairs only")
  func favor() throws {
    let world = try TestWorld()
    let result = world("pair", "match", "--favor", "mentors")
    #expect(result.status == 64)
    #expect(result.errors.contains("--objective stable"))
  }

  @Test("A new wish changes what a stable proposal rests on")
  func wish() throws {
    let world = try pairWorld(
      ["pair", "match", "--objective", "stable"], ["pair", "prefer", "M-9", "E-4"])
    #expect(world("pair", "verify", "PROP-1").status == 1)
  }

  @Test("Who would rather have each other is as recorded, in a proposal and in the pairs")
  func stability() throws {
    let world = try pairWorld(
      ["pair", "match"], ["pair", "match", "--objective", "stable"], ["pair", "accept", "PROP-1"])
    for (name, words) in [
      ("stability", ["pair", "stability"]),
      ("stability-first", ["pair", "stability", "PROP-1", "--limit", "1"]),
      ("stability-none", ["pair", "stability", "PROP-2"]),
    ] {
      try expectGolden(
        world.bilingual(words) + world.run(words + ["--json"]).output, "pair/\(name).txt")
    }
    #expect(world("pair", "stability").status == 0)
    #expect(world("pair", "stability", "--exit-code").status == 1)
    #expect(world("pair", "stability", "PROP-2", "--exit-code").status == 0)
    #expect(world("pair", "stability", "PROP-9").status == 66)
    #expect(world("pair", "stability", "--limit", "-1").status == 64)
  }

  @Test("Every world of pairs can be judged: none at all, and everybody", arguments: ["2", "3"])
  func stable(number: String) throws {
    let world = try pairWorld(["pair", "match", "--objective", "stable"])
    let none = world("pair", "stability", "--limit", number, "--json").output
    #expect(none.contains("\"compared\": 0"))
    #expect(world("pair", "accept", "PROP-1").status == 0)
    #expect(world("pair", "stability", "--exit-code").status == 0)
    #expect(world("pair", "stability", "PROP-1", "--exit-code").status == 0)
  }
}
