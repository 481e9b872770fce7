import Testing

@Suite("pair approve")
struct ApproveTests {
  @Test(
    "An order without a number, or with a date that no calendar has, is refused",
    arguments: ["приказ", "№ 5 от 31.09.2026"])
  func order(order: String) throws {
    let world = try TestWorld()
    world("demo", TestWorld.directory)
    world("pair", "match")
    world("pair", "accept", "PROP-1")
    let before = try world.data("pairs.json")
    let result = world("pair", "approve", "--all", "--order", order)
    #expect(result.status == 64)
    #expect(result.errors.contains("№ 12 от 01.10.2026"))
    #expect(try world.data("pairs.json") == before)
  }

  @Test("A pair that is over is refused for its state, whatever its year")
  func over() throws {
    let world = try TestWorld()
    world("demo", TestWorld.directory)
    let result = world("pair", "approve", "PAIR-1", "--order", "№ 5 от 01.10.2026")
    #expect(result.status == 3)
    #expect(result.errors.contains("состояние пары PAIR-1"))
  }
}

@Suite("pair dissolve")
struct DissolveTests {
  @Test("Frees the place of the mentor, keeps the reason, and happens once")
  func once() throws {
    let world = try TestWorld()
    world("demo", TestWorld.directory)
    world("pair", "match")
    world("pair", "accept", "PROP-1")
    let rows = world("pair", "list", "--state", "proposed", "--format", "csv").output
      .split(separator: "\n")
    let pair = String(try #require(rows.dropFirst().first).prefix { $0 != "," })
    let before = world("mentor", "list", "--json").output
    #expect(world("pair", "dissolve", pair, "--reason", "переезд").status == 0)
    #expect(world("pair", "show", pair).output.contains("переезд"))
    #expect(world("mentor", "list", "--json").output != before)
    #expect(world("pair", "dissolve", pair).status == 3)
  }
}
