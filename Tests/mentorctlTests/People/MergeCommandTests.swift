import Testing

@Suite("person dedupe and merge")
struct MergeCommandTests {
  private func doubled() throws -> TestWorld {
    let world = try peopleWorld()
    world("person", "add", "Елкин Петр", "--role", "teacher", "--email", "p@example.org")
    return world
  }

  @Test("Likely duplicates are listed with what speaks for them")
  func dedupe() throws {
    let world = try doubled()
    let list = world("person", "dedupe")
    #expect(list.status == 0)
    #expect(list.output.contains("P-3 Ёлкин Пётр Львович"))
    #expect(
      world("person", "dedupe", "--format", "csv").output.contains("one record has no patronymic"))
    #expect(world("person", "dedupe", "--exit-code").status == 1)
    #expect(world("person", "dedupe", "--at-least", "certain", "--exit-code").status == 0)
    let json = world("person", "dedupe", "--json", "--pii", "none").output
    #expect(json.contains("\"confidence\": \"possible\"") && !json.contains("Ёлкин"))
  }

  @Test("A merge takes what is missing and leads every reference over")
  func merge() throws {
    let world = try doubled()
    world("mentor", "add", "P-4", "--form", "TU")
    world("consent", "add", "P-4", "--signed", "2026-09-05")
    world("interview", "add", "P-4", "--verdict", "recommended")
    world("training", "add", "Школа наставников", "--participant", "P-4")
    world(
      "training", "session", "T-1", "--duration", "2", "--topic", "Роль", "--participant", "P-4")
    world("clearance", "add", "P-4", "--kind", "справка", "--issued", "2026-09-01")
    world("event", "add", "Круглый стол", "--on", "2026-09-30")
    world("event", "attend", "EV-1", "P-4")
    let merged = world("person", "merge", "P-3", "P-4")
    #expect(merged.status == 0)
    #expect(merged.output.contains("M-1, C-1, INT-1, T-1, CL-1"))
    let person = world("person", "show", "P-3", "--json").output
    for record in ["p@example.org", "M-1", "INT-1", "T-1", "CL-1"] {
      #expect(person.contains(record), "\(record)")
    }
    #expect(world("person", "show", "P-4").status == 66)
    for file in ["mentors", "consents", "interviews", "trainings", "clearances", "events"] {
      let text = try #require(try world.data("\(file).json"))
      #expect(text.contains("\"P-3\"") && !text.contains("\"P-4\""), "\(file)")
    }
    #expect(world("person", "dedupe", "--exit-code").status == 0)
  }

  @Test("Contradictions are shown, and nothing changes until each is decided")
  func contradiction() throws {
    let world = try doubled()
    world("person", "edit", "P-3", "--born", "1980")
    world("person", "edit", "P-4", "--born", "1981")
    let refused = world("person", "merge", "P-3", "P-4")
    #expect(refused.status == 3)
    #expect(refused.output.contains("1980") && refused.output.contains("1981"))
    #expect(refused.errors.contains("--take born=P-4"))
    #expect(world("person", "show", "P-4").status == 0)
    #expect(
      !world("person", "merge", "P-3", "P-4", "--pii", "none").output.contains("1981"))
    for wrong in ["born=P-9", "sex=P-4", "любое=P-3"] {
      #expect(world("person", "merge", "P-3", "P-4", "--take", wrong).status == 65, "\(wrong)")
    }
    #expect(world("person", "merge", "P-3", "P-3").status == 3)
    #expect(world("person", "merge", "P-3", "P-4", "--keep", "P-1").status == 65)
    #expect(
      world("person", "merge", "P-3", "P-4", "--take", "born=P-4", "--keep", "P-4").status == 0)
    #expect(world("person", "show", "P-4", "--json").output.contains("1981"))
    #expect(world("person", "show", "P-3").status == 66)
  }

  @Test("Two profiles of a year: one is chosen, and the pairs of the other come to it")
  func profiles() throws {
    let world = try doubled()
    world("mentor", "add", "P-3", "--form", "TU", "--competence", "физика")
    world("mentor", "add", "P-4", "--form", "UU", "--competence", "химия")
    let refused = world("person", "merge", "P-3", "P-4")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("M-1 и M-2") && refused.errors.contains("--profile M-1"))
    #expect(world("person", "merge", "P-3", "P-4", "--profile", "M-9").status == 3)
    #expect(world("person", "merge", "P-3", "P-4", "--profile", "M-1").status == 0)
    let mentors = try #require(try world.data("mentors.json"))
    #expect(mentors.contains("химия") && mentors.contains("физика") && !mentors.contains("M-2"))
    #expect(mentors.contains("\"UU\"") && mentors.contains("\"TU\""))
  }

  @Test("Nobody becomes mentor and mentee of one pair, or a participant twice")
  func rules() throws {
    let world = try peopleWorld()
    world("person", "add", "Лугова Анна", "--born", "2012", "--grade", "7А")
    world("mentor", "add", "P-2", "--form", "UU")
    world("mentee", "add", "P-1", "--form", "UU")
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    world("consent", "add", "P-2", "--signed", "2026-09-05", "--signer", "Камышина Яна")
    #expect(world("pair", "add", "M-1", "E-1", "--form", "UU").status == 0)
    let both = world(
      "person", "merge", "P-2", "P-1", "--take", "born=P-2", "--take", "surname=P-2", "--take",
      "given=P-2", "--take", "role=P-2")
    #expect(both.status == 3)
    #expect(both.errors.contains("PAIR-1"))
    world("event", "add", "Круглый стол", "--on", "2026-09-30")
    world("event", "attend", "EV-1", "P-1", "P-4")
    let twice = world("person", "merge", "P-1", "P-4")
    #expect(twice.status == 3)
    #expect(twice.errors.contains("EV-1"))
    #expect(world("person", "show", "P-4").status == 0)
  }
}
