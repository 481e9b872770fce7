import Testing

@Suite("consent")
struct ConsentCommandTests {
  private func paired() throws -> TestWorld {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU")
    world("mentee", "add", "P-1", "--form", "UU")
    return world
  }

  @Test("Says whose papers are lacking, and who must sign them")
  func missing() throws {
    let world = try paired()
    let result = world("consent", "missing", "--json")
    #expect(result.status == 0)
    #expect(result.output.contains("\"records\": [\"E-1\"]"))
    #expect(result.output.contains("\"signer\": \"guardian\""))
    #expect(world("consent", "missing", "--exit-code").status == 1)
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    world("consent", "add", "P-2", "--signed", "2026-09-05", "--signer", "Камышина Яна")
    let none = world("consent", "missing", "--exit-code")
    #expect(none.status == 0)
    #expect(none.output == "Все согласия есть.\n")
    #expect(world("consent", "missing", "--kind", "distribution", "--exit-code").status == 1)
    #expect(world("consent", "missing", "--kind", "mentoring", "--exit-code").status == 0)
  }

  @Test("The wrong signer is refused with the rule, and nothing is written")
  func wrongSigner() throws {
    let world = try paired()
    let alone = world("consent", "add", "P-1", "--signed", "2026-09-05", "--by", "self")
    #expect(alone.status == 3)
    #expect(alone.errors.contains("152-ФЗ, ст. 9"))
    #expect(alone.errors.contains("--by guardian"))
    let adult = world(
      "consent", "add", "P-3", "--signed", "2026-09-05", "--by", "guardian", "--signer", "Кто То")
    #expect(adult.status == 3)
    #expect(world("consent", "add", "P-1", "--signed", "2026-09-05").status == 3)
    #expect(world("consent", "list", "P-1", "--json").output.contains("\"consents\": []"))
  }

  @Test("From 14 on both may sign")
  func both() throws {
    let world = try paired()
    #expect(
      world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга").status
        == 0)
    #expect(world("consent", "add", "P-1", "--signed", "2026-09-05", "--by", "self").status == 0)
    #expect(world("consent", "add", "P-1", "--signed", "2026-09-05", "--by", "self").status == 3)
  }

  @Test(
    "Bad values are refused",
    arguments: [
      (["--signed", "31.09.2026"], 64),
      (["--signed", "2026-12-01", "--signer", "Лугова Ольга"], 65),
      (["--signed", "2026-09-05", "--kind", "любое"], 64), ([], 64),
      (["--signed", "2026-09-05", "--by", "self", "--signer", "Лугова Ольга"], 64),
      (["--signed", "2026-09-05", "--signer", "Лугова Ольга", "--until", "2026-09-01"], 65),
    ] as [([String], Int32)])
  func badValues(words: [String], status: Int32) throws {
    let world = try paired()
    #expect(world.run(["consent", "add", "P-1"] + words).status == status)
    #expect(try world.data("consents.json") == nil)
  }

  @Test("A withdrawal names what stops, the term and the pairs")
  func withdraw() throws {
    let world = try paired()
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    world("consent", "add", "P-2", "--signed", "2026-09-05", "--signer", "Камышина Яна")
    #expect(world("pair", "add", "M-1", "E-1").status == 0)
    let result = world("consent", "withdraw", "Лугова")
    #expect(result.status == 0)
    #expect(result.output.contains("PAIR-1"))
    #expect(result.output.contains("31.10.2026"))
    #expect(result.output.contains("прекращается сразу"))
    #expect(world("consent", "withdraw", "C-1").status == 3)
    #expect(world("consent", "withdraw", "Лугова").status == 66)
    #expect(world("consent", "withdraw", "C-9").status == 66)
    #expect(world("consent", "list", "--in-force", "--format", "csv").output.contains("C-2"))
  }

  @Test("The name of a representative is shown as far as --pii allows")
  func privacy() throws {
    let world = try paired()
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    #expect(world("consent", "list", "--json").output.contains("Лугова Ольга"))
    let initials = world("consent", "list", "--json", "--pii", "initials").output
    #expect(!initials.contains("Ольга") && !initials.contains("Анна"))
    let none = world("consent", "list", "--json", "--pii", "none").output
    #expect(!none.contains("Лугова"))
  }
}
