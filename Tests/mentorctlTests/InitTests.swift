import Testing

@Suite("init")
struct InitTests {
  @Test("Makes a data directory once, and refuses to make it again")
  func once() throws {
    let world = try TestWorld()
    let made = world("init", "--name", "Школа № 5")
    #expect(made.status == 0)
    #expect(try world.data("organization.json")?.contains("\"name\": \"Школа № 5\"") == true)
    #expect(try world.data("criteria.json") != nil)
    let again = world("init")
    #expect(again.status == 73)
    #expect(again.output.isEmpty)
  }

  @Test("The directory may be named as an argument")
  func named() throws {
    let world = try TestWorld()
    let made = world("init", "school", "--json")
    #expect(made.status == 0 && made.output.contains("\"directory\": \"school\""))
    #expect(world("-C", "school", "status").status == 0)
    #expect(world("status").status == 66)
  }

  @Test("A dry run writes nothing")
  func dryRun() throws {
    let world = try TestWorld()
    #expect(world("init", "--dry-run").status == 0)
    #expect(world("pair", "list").status == 66)
  }
}
