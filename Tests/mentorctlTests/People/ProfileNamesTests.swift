import Testing

@Suite("A person named by a profile")
struct ProfileNamesTests {
  @Test(
    "Wherever a person is meant, the identifier of a mentor or mentee names them",
    arguments: [
      ["person", "show", "E-3"], ["consent", "print", "processing", "--person", "E-3"],
      ["consent", "list", "M-1"], ["consent", "withdraw", "E-3"],
      ["award", "add", "M-1", "--for", "помощь"], ["event", "attend", "EV-1", "M-1", "E-3"],
      ["clearance", "add", "M-1", "--kind", "справка", "--issued", "2026-09-01"],
      ["training", "add", "Школа наставников", "--participant", "M-1"],
      ["practice", "add", "Кейс", "--author", "M-1"],
    ])
  func named(words: [String]) throws {
    let world = try pairWorld()
    world("event", "add", "Встреча", "--on", "2026-10-01")
    let result = world.run(words)
    #expect(result.status == 0, "\(result.errors)")
    let unknown = world.run(words.map { $0 == "M-1" ? "M-999" : $0 == "E-3" ? "E-999" : $0 })
    #expect(unknown.status == 66)
  }
}
