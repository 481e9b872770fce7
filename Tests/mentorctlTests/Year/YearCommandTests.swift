import Testing

@Suite("year")
struct YearCommandTests {
  /// A school with a pair at work, one that waits, and one mentee without a pair.
  private func school() throws -> TestWorld {
    let world = try peopleWorld()
    world("org", "edit", "--current-year", "2026/27")
    world("person", "add", "Зимина Ася", "--born", "2013", "--grade", "6Б")
    world("mentor", "add", "P-2", "--form", "UU", "--capacity", "3")
    world("mentee", "add", "P-1", "--form", "UU")
    world("mentee", "add", "P-4", "--form", "UU")
    for words in [
      ["P-1", "--signer", "Лугова Ольга"], ["P-2", "--signer", "Камышина Яна"],
      ["P-4", "--signer", "Зимина Вера"],
    ] {
      let signed = world.run(["consent", "add"] + words + ["--signed", "2026-09-05"])
      #expect(signed.status == 0)
    }
    #expect(world("pair", "add", "M-1", "E-1").status == 0)
    #expect(world("pair", "agree", "PAIR-1", "--party", "everyone").status == 0)
    #expect(world("pair", "approve", "PAIR-1").status == 0)
    #expect(world("pair", "order", "PAIR-1", "--number", "5", "--date", "2026-10-01").status == 0)
    #expect(world("pair", "start", "PAIR-1").status == 0)
    return world
  }

  @Test("A year with open pairs is not closed, and nothing is written")
  func openPairs() throws {
    let world = try school()
    let before = try world.data("mentees.json")
    let refused = world("year", "close")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("PAIR-1"))
    #expect(try world.data("mentees.json") == before)
  }

  @Test("Closing completes pairs at work, dissolves the others and writes into both bases")
  func close() throws {
    let world = try school()
    #expect(world("pair", "add", "M-1", "E-2").status == 0)
    let closed = world("year", "close", "--finish", "--on", "2026-10-01", "--json")
    #expect(closed.status == 0)
    #expect(closed.output.contains("\"completed\": [\"PAIR-1\"]"))
    #expect(closed.output.contains("\"dissolved\": [\"PAIR-2\"]"))
    let mentees = try #require(try world.data("mentees.json"))
    #expect(mentees.contains("\"passed\": true") && mentees.contains("\"passed\": false"))
    #expect(try #require(try world.data("mentors.json")).contains("\"passed\": true"))
    let waiting = world("mentee", "waiting", "--year", "2026/27", "--json").output
    #expect(waiting.contains("E-2") && !waiting.contains("E-1"), "E-1 had a mentor to the end")
    #expect(world("year", "close", "--year", "2026/27").status == 3)
    #expect(world("year", "list").output.contains("закрыт 01.10.2026"))
    #expect(world("person", "show", "P-1").status == 0)
    #expect(world("check").status != 70)
  }

  @Test("A new year carries mentors and those who wait, and everybody is a year on")
  func new() throws {
    let world = try school()
    world("person", "edit", "P-3", "--set", "role.experienceYears=4")
    world("year", "close", "--finish")
    let opened = world("year", "new", "--json")
    #expect(opened.status == 0)
    #expect(opened.output.contains("\"year\": \"2027/28\""))
    #expect(opened.output.contains("\"graduates\": [\"P-2\"]"))
    #expect(opened.output.contains("\"mentors\": []"))
    #expect(opened.output.contains("\"mentees\": [\"E-3\"]"))
    #expect(world("person", "show", "P-1").output.contains("8А"))
    #expect(world("person", "show", "P-2").output.contains("11Б"))
    #expect(world("mentee", "list", "--json").output.contains("\"E-3\""))
    #expect(!world("mentee", "list", "--json").output.contains("\"E-1\""))
    #expect(world("year", "new", "2027/28").status == 3)
    #expect(world("year", "new", "2025/26").status == 3)
  }

  @Test("While two years are open no command guesses which is meant")
  func twoOpen() throws {
    let world = try school()
    let opened = world("year", "new", "2027/28", "--carry", "all", "--no-promote")
    #expect(opened.status == 0)
    #expect(opened.errors.contains("--year"))
    #expect(try #require(try world.data("people.json")).contains("7А"))
    for words in [["mentor", "list"], ["pair", "list"], ["status"], ["mentee", "add", "P-3"]] {
      let asked = world.run(words)
      #expect(asked.status == 78, "\(words)")
      #expect(asked.errors.contains("2026/27"), "\(words)")
    }
    #expect(world("pair", "list", "--year", "2026/27").status == 0)
    #expect(world("org", "show").output.contains("2026/27, 2027/28"))
    #expect(world("check").status != 78)
    #expect(world("year", "close", "--year", "2026/27", "--finish").status == 0)
    #expect(world("mentor", "list", "--json").output.contains("2027/28"))
  }

  @Test("A dry run opens and closes nothing")
  func dryRun() throws {
    let world = try school()
    #expect(world("year", "close", "--finish", "--dry-run").status == 0)
    #expect(world("year", "new", "--dry-run").status == 0)
    #expect(world("pair", "show", "PAIR-1", "--json").output.contains("\"state\": \"active\""))
    #expect(world("year", "list", "--json").output.contains("\"closed\": null"))
  }
}
