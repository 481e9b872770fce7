import Testing

@Suite("pair order")
struct OutsideOrderTests {
  @Test(
    "A number without a digit and a date that no calendar has are refused",
    arguments: [("приказ", "01.10.2026"), ("12", "31.09.2026"), ("", "01.10.2026")])
  func order(order: (number: String, date: String)) throws {
    let world = try TestWorld()
    world("demo", TestWorld.directory)
    let before = try world.data("pairs.json")
    let result = world("pair", "order", "--all", "--number", order.number, "--date", order.date)
    #expect(result.status == 64)
    #expect(try world.data("pairs.json") == before)
  }

  @Test("An order of tomorrow is no order yet")
  func tomorrow() throws {
    let world = try TestWorld()
    world("demo", TestWorld.directory)
    let result = world("pair", "order", "--all", "--number", "12", "--date", "02.10.2026")
    #expect(result.status == 64)
    #expect(result.errors.contains("ещё не наступила"))
  }

  @Test("A pair that is over is refused for its state, whatever its year")
  func over() throws {
    let world = try TestWorld()
    world("demo", TestWorld.directory)
    for words in [
      ["pair", "approve", "PAIR-1"], ["pair", "start", "PAIR-1"], ["pair", "resume", "PAIR-1"],
      ["pair", "order", "PAIR-1", "--number", "5", "--date", "01.10.2026"],
    ] {
      let result = world.run(words)
      #expect(result.status == 3)
      #expect(result.errors.contains("состояние пары PAIR-1"))
    }
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
