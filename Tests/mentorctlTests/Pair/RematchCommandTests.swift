import MentorTestSupport
import Testing

@Suite("pair rematch")
struct RematchCommandTests {
  /// The school with accepted pairs, two of them approved, after a mentor was archived's opposite:
  /// a lock has come that the accepted pairs do not know.
  private static func world() throws -> TestWorld {
    try pairWorld(
      ["pair", "match"], ["pair", "accept", "PROP-1"],
      ["pair", "agree", "PAIR-3", "PAIR-4", "--party", "everyone"],
      ["pair", "approve", "PAIR-3", "PAIR-4"],
      ["pair", "forbid", "M-8", "E-15"], ["mentor", "edit", "M-9", "--capacity", "3"])
  }

  @Test("Says what stays, what is new and what is dissolved, and accept does it at once")
  func flow() throws {
    let world = try Self.world()
    let before = world.everything
    let dry = world("pair", "rematch", "--dry-run")
    #expect(dry.status == 0)
    #expect(world.everything == before)
    let kept = world("pair", "rematch")
    #expect(kept.status == 0)
    #expect(kept.output.contains("будет расформировано: 1"))
    try expectGolden(world.bilingual(["pair", "proposals", "PROP-2"]), "pair/rematch-kept.txt")
    #expect(world("pair", "verify", "PROP-2").status == 0)
    let accepted = world("pair", "accept", "PROP-2")
    #expect(accepted.status == 0)
    #expect(accepted.output.contains("расформировано: 1"))
    #expect(world("pair", "verify", "PROP-2").status == 0)
    let pairs = world("pair", "list", "--state", "dissolved", "--format", "csv").output
    #expect(pairs.contains("M-8") && pairs.contains("E-15"))
    let approved = world("pair", "list", "--state", "approved", "--format", "csv").output
    #expect(approved.split(separator: "\n").count == 3)
    #expect(world("check", "--severity", "error").status == 0)
    let id = String(try #require(pairs.split(separator: "\n").last).prefix { $0 != "," })
    #expect(world("pair", "show", id).output.contains("PROP-2"))
    #expect(world("pair", "accept", "PROP-2").status == 3, "the new pairs exist already")
  }

  @Test("A pair to which somebody agreed meanwhile is not dissolved, and nothing else happens")
  func outdated() throws {
    let world = try Self.world()
    world("pair", "unlock", "M-8", "E-15")
    world("pair", "lock", "M-10", "E-15")
    #expect(world("pair", "rematch").status == 0)
    let rows = world("pair", "list", "--mentor", "M-8", "--format", "csv").output
    let row = try #require(rows.split(separator: "\n").first { $0.contains("E-15") })
    let id = String(row.prefix { $0 != "," })
    #expect(world("pair", "agree", id, "--party", "mentor").status == 0)
    let before = world.everything
    let result = world("pair", "accept", "PROP-2")
    #expect(result.status == 65)
    #expect(result.errors.contains("PROP-2"))
    #expect(world.everything == before)
  }

  @Test("Without proposed pairs it is a matching")
  func nothingToMove() throws {
    let world = try pairWorld(["pair", "match", "--json"], ["pair", "rematch", "--json"])
    #expect(world("pair", "rematch", "--dry-run").output.contains("24 из 40"))
    #expect(world("pair", "verify", "PROP-2").status == 0)
  }
}
