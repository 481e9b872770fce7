import MentorTestSupport
import Testing

/// The demonstration school with its pairs at work since 1 October 2026.
struct MeetingWorld {
  let world: TestWorld

  /// The pairs at work, in order.
  let pairs: [String]

  init() throws {
    world = try pairWorld(
      ["pair", "match"], ["pair", "accept", "PROP-1"],
      ["pair", "agree", "--all", "--party", "everyone"], ["pair", "approve", "--all"],
      ["pair", "order", "--all", "--number", "12", "--date", "2026-10-01"],
      ["pair", "start", "--all"])
    pairs = world("pair", "list", "--state", "active", "--format", "csv").output
      .split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }

  /// The full names of the first pair at work: the mentor's, and the mentee's.
  func namesOfFirstPair() throws -> [String] {
    let rows = world("pair", "list", "--state", "active", "--format", "csv").output
      .split(separator: "\n")
    let cells = try #require(rows.dropFirst().first).split(separator: ",")
    return try (1...2).map { try #require(cells[$0].split(separator: " ", maxSplits: 1).last) }
      .map(String.init)
  }

  /// A run that must succeed on the day `today`.
  @discardableResult
  func callAsFunction(_ words: String..., today: String) -> TestWorld.Result {
    let result = world.run(words + ["--today", today])
    #expect(result.status == 0, "\(words): \(result.errors)")
    return result
  }
}
