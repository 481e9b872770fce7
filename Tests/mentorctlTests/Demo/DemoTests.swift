import MentorTestSupport
import Testing

@Suite("demo")
struct DemoTests {
  @Test("Writes a school that can be matched, and says how to go on", arguments: ["ru", "en"])
  func school(language: String) throws {
    let world = try TestWorld()
    let made = world("demo", "/data", "--lang", language, "--today", "2026-10-01")
    #expect(made.status == 0)
    #expect(made.errors.isEmpty)
    try expectGolden(made.output, "demo/demo-\(language).txt")
    #expect(world("check", "--severity", "error").status == 0)
    #expect(world("pair", "match").status == 0)
    #expect(world("pair", "verify", "PROP-1").status == 0)
  }

  @Test("The same seed gives the same files, another seed others")
  func deterministic() throws {
    let files = ["people.json", "mentors.json", "mentees.json", "consents.json", "pairs.json"]
    func contents(_ seed: String) throws -> [String?] {
      let world = try TestWorld()
      world("demo", "/data", "--seed", seed)
      return try files.map { try world.data($0) }
    }
    let one = try contents("5")
    #expect(try contents("5") == one)
    #expect(try contents("6") != one)
    #expect(one.allSatisfy { $0 != nil })
  }

  @Test("Without a day it is 1 October of the current school year")
  func defaultDay() throws {
    let world = try TestWorld(today: "2027-03-17")
    let made = world("demo", "/data", "--json")
    #expect(made.output.contains("\"date\": \"2026-10-01\""))
    #expect(made.output.contains("\"year\": \"2026/27\""))
  }

  @Test("A dry run writes nothing, and a directory with data is refused")
  func refused() throws {
    let world = try TestWorld()
    #expect(world("demo", "/data", "--dry-run").status == 0)
    #expect(world("status").status == 66)
    #expect(world("demo", "/data").status == 0)
    let again = world("demo", "/data")
    #expect(again.status == 73)
    #expect(again.output.isEmpty)
  }

  @Test(
    "Numbers that no school has are refused",
    arguments: [
      ["--mentors", "0"], ["--mentees", "-1"], ["--mentors", "1000001"],
      ["--organizations", "10001"], ["--seed", "x"],
    ])
  func numbers(words: [String]) throws {
    let world = try TestWorld()
    let made = world.run(["demo", "/data"] + words)
    #expect(made.status == 64)
    #expect(world("status").status == 66)
  }

  @Test(
    "Every mixture of small numbers gives a school without errors",
    arguments: [1, 2, 5, 11, 12], [1, 3, 13])
  func mixtures(mentors: Int, mentees: Int) throws {
    for organizations in 0...2 {
      let world = try TestWorld()
      let made = world(
        "demo", "/data", "--mentors", "\(mentors)", "--mentees", "\(mentees)",
        "--organizations", "\(organizations)")
      #expect(made.status == 0)
      #expect(world("check", "--severity", "error").status == 0)
    }
  }
}
