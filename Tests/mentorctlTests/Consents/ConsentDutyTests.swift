import Testing

@Suite("Duties and terms of consents in check and status")
struct ConsentDutyTests {
  private func withdrawn() throws -> TestWorld {
    let world = try peopleWorld()
    world("mentee", "add", "P-1", "--form", "UU")
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    #expect(world("consent", "withdraw", "P-1").status == 0)
    return world
  }

  @Test(
    "A duty to destroy is a warning until its last day and an error after it",
    arguments: [
      ("2026-10-01", "warning", Int32(0)), ("2026-10-31", "warning", 0), ("2026-11-01", "error", 1),
    ])
  func check(today: String, severity: String, status: Int32) throws {
    let world = try withdrawn()
    let found = world("check", "--code", "retention.due", "--today", today, "--json")
    #expect(found.status == status)
    #expect(found.output.contains("\"severity\": \"\(severity)\""))
    #expect(found.output.contains("retention done RET-1"))
    world("retention", "done", "RET-1", "--document", "акт № 1")
    let done = world("check", "--code", "retention.due", "--today", today, "--strict")
    #expect(done.status == 0)
  }

  @Test("The status names the duty and the command, in both languages")
  func status() throws {
    let world = try withdrawn()
    let soon = world("status").output
    #expect(soon.contains("Уничтожить данные: у 1") && soon.contains("mentorctl retention list"))
    #expect(!soon.contains("срок прошёл"))
    #expect(world("status", "--today", "2026-11-05").output.contains("срок прошёл у 1"))
    #expect(world("status", "--lang", "en").output.contains("1 person who withdrew"))
    #expect(world("status", "--json").output.contains("\"open\": 1"))
  }

  @Test("The agenda tells of the duty when its last day is within the days it looks ahead")
  func agenda() throws {
    let world = try withdrawn()
    #expect(!world("agenda").errors.contains("RET-1"))
    #expect(world("agenda", "--days", "30").errors.contains("RET-1"))
    #expect(world("agenda", "--today", "2026-11-05").errors.contains("31.10.2026"))
    world("retention", "done", "RET-1", "--document", "акт № 1")
    #expect(!world("agenda", "--days", "30").errors.contains("RET-1"))
  }

  @Test("Consents of every kind that end soon are found, each with its own command")
  func expiry() throws {
    let world = try peopleWorld()
    world("mentor", "add", "P-3", "--form", "TU")
    for kind in ["processing", "distribution", "mentoring"] {
      let added = world(
        "consent", "add", "P-3", "--kind", kind, "--signed", "2026-09-05", "--until", "2026-10-20")
      #expect(added.status == 0, "\(added.errors)")
    }
    let found = world("check", "--code", "consent.expiring", "--json").output
    for record in ["C-1", "C-2", "C-3"] { #expect(found.contains("\"record\": \"\(record)\"")) }
    #expect(found.contains("consent add P-3 --kind distribution --signed"))
    #expect(found.contains("consent add P-3 --signed"))
    #expect(world("consent", "expiring", "--json").output.split(separator: "\"id\"").count == 4)
  }

  @Test("A consent to distribution that names no category covers no photographs, and says so")
  func categories() throws {
    let world = try peopleWorld()
    world("consent", "add", "P-3", "--kind", "distribution", "--signed", "2026-09-05")
    let stored = try #require(try world.data("consents.json"))
    #expect(stored.contains("\"имя\"") && !stored.contains("фото"))
  }
}
