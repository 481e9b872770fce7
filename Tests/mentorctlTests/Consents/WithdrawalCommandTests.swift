import Testing

@Suite("Consents as the law asks for them, and what follows a withdrawal")
struct WithdrawalCommandTests {
  private func paired() throws -> TestWorld {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU")
    world("mentee", "add", "P-1", "--form", "UU")
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    world("consent", "add", "P-2", "--signed", "2026-09-05", "--signer", "Камышина Яна")
    world("pair", "add", "M-1", "E-1")
    return world
  }

  @Test("A consent holds operator, purpose, data, actions, term and way of withdrawal")
  func fields() throws {
    let world = try paired()
    let text = try #require(try world.data("consents.json"))
    for part in [
      "\"operator\": \"Школа у реки\"", "\"purpose\"", "\"term\"", "\"withdrawal\"",
      "\"уничтожение\"",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    world("org", "edit", "--set", "name=Школа на горе")
    #expect(try #require(try world.data("consents.json")) == text)
  }

  @Test("Categories belong to a consent to distribution")
  func categories() throws {
    let world = try peopleWorld()
    let add = ["consent", "add", "P-3", "--signed", "2026-09-05"]
    #expect(world.run(add + ["--category", "photo"]).status == 65)
    let given = world.run(add + ["--kind", "distribution", "--category", "фото и видео", "--json"])
    #expect(given.status == 0)
    #expect(given.output.contains("\"photo\""))
    world.put("# Отчёт\n\nЁлкин Пётр Львович провёл опыт.\n", at: "отчёт.md")
    let check = world("publish", "check", "отчёт.md")
    #expect(check.status != 0)
    _ = world.run(add + ["--kind", "distribution", "--category", "name", "--signed", "2026-09-06"])
  }

  @Test("A withdrawal pauses at once, begins the term of destruction and names the pairs")
  func consequences() throws {
    let world = try paired()
    let result = world("consent", "withdraw", "P-1", "--json")
    #expect(result.status == 0)
    #expect(result.output.contains("\"retention\": \"RET-1\""))
    #expect(result.output.contains("\"PAIR-1\""))
    #expect(world("mentee", "show", "E-1").output.contains("согласие C-1 отозвано 01.10.2026"))
    #expect(world("mentor", "show", "M-1").output.contains("участвует"))
    let duties = world("retention", "list", "--exit-code")
    #expect(duties.status == 1)
    #expect(duties.output.contains("31.10.2026"))
    #expect(
      world("retention", "list", "--today", "2026-11-05").output.contains("срок прошёл"))
    #expect(world("retention", "done", "RET-1").status == 64)
    #expect(
      world("retention", "done", "RET-1", "--document", "акт", "--on", "2026-10-09").status == 65)
    #expect(world("retention", "done", "RET-1", "--document", "акт № 1").status == 0)
    #expect(world("retention", "done", "RET-1", "--document", "акт № 1").status == 3)
    #expect(world("retention", "list", "--exit-code").status == 0)
    #expect(world("retention", "list", "--include-done").output.contains("уничтожены"))
    #expect(world("consent", "list", "--withdrawn", "--json").output.contains("\"C-1\""))
    #expect(!world("consent", "list", "--withdrawn", "--json").output.contains("\"C-2\""))
  }

  @Test("Nothing follows while another consent carries the processing")
  func carried() throws {
    let world = try paired()
    world("consent", "add", "P-1", "--signed", "2026-09-20", "--signer", "Лугов Илья")
    let result = world("consent", "withdraw", "C-1", "--json")
    #expect(result.output.contains("\"paused\": []"))
    #expect(result.output.contains("\"retention\": null"))
    #expect(world("retention", "list", "--exit-code").status == 0)
  }

  @Test("Consents that end are named until a newer one replaces them")
  func expiring() throws {
    let world = try peopleWorld()
    let add = ["consent", "add", "P-3", "--signed"]
    _ = world.run(add + ["2025-10-10", "--until", "2026-10-20"])
    #expect(world("consent", "expiring", "--exit-code").status == 1)
    #expect(world("consent", "expiring", "--days", "5", "--exit-code").status == 0)
    #expect(world("consent", "expiring", "--today", "2027-01-01").output.contains("C-1"))
    _ = world.run(add + ["2026-09-30", "--until", "2027-10-20"])
    #expect(world("consent", "expiring", "--exit-code").status == 0)
  }
}
