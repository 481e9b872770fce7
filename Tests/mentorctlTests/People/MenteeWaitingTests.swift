import Testing

@Suite("mentee waiting")
struct MenteeWaitingTests {
  /// The line of `mentee` in the table, field by field (mentee, urgency, since, days).
  private func line(_ mentee: String, _ world: TestWorld, _ more: String...) -> [String] {
    let output = world.run(["mentee", "waiting", "--format", "csv"] + more).output
    return output.split(separator: "\n").first { $0.hasPrefix(mentee) }?
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
  }

  private func school() throws -> TestWorld {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU")
    world("mentee", "add", "P-1", "--form", "UU", "--today", "2026-09-10")
    world.put("ФИО;Год рождения;Класс;Форма\nРощина Вера Ильинична;2012;7Б;UU\n", at: "список.csv")
    let taken = world("mentee", "import", "список.csv", "--today", "2026-09-21")
    #expect(taken.status == 0, "\(taken.errors)")
    for person in ["P-1", "P-2", "P-4"] {
      world("consent", "add", person, "--signed", "2026-09-09", "--signer", "Лугова Ольга")
    }
    return world
  }

  @Test("Each is shown with the day since when and the number of days")
  func since() throws {
    let world = try school()
    #expect(line("E-1", world)[2...3] == ["2026-09-10", "21"])
    #expect(line("E-2", world)[2...3] == ["2026-09-21", "10"])
    #expect(line("E-2", world, "--today", "2026-09-21")[3] == "0")
    let json = world("mentee", "waiting", "--json").output
    #expect(json.contains("\"since\": \"2026-09-10\"") && json.contains("\"days\": 21"))
    let russian = world("mentee", "waiting").output
    #expect(russian.contains("Ждёт с") && russian.contains("10.09.2026"))
    #expect(world("mentee", "waiting", "--lang", "en").output.contains("2026-09-10"))
  }

  @Test("A second import does not make the waiting shorter")
  func again() throws {
    let world = try school()
    world.put("ФИО;Год рождения;Класс;Форма\nРощина Вера Ильинична;2012;8Б;UU\n", at: "список.csv")
    world("mentee", "import", "список.csv")
    #expect(line("E-2", world)[2] == "2026-09-21")
  }

  @Test("Whoever was in a pair, or came back to the pool, waits since then")
  func returned() throws {
    let world = try school()
    #expect(world("pair", "add", "M-1", "E-1", "--today", "2026-09-20").status == 0)
    #expect(line("E-1", world).isEmpty)
    let over = world(
      "pair", "dissolve", "PAIR-1", "--reason", "переезд", "--today", "2026-09-28")
    #expect(over.status == 0)
    #expect(line("E-1", world)[2...3] == ["2026-09-28", "3"])
    #expect(
      world("mentee", "pause", "E-2", "--reason", "отъезд", "--today", "2026-09-25").status == 0)
    #expect(line("E-2", world).isEmpty)
    #expect(world("mentee", "resume", "E-2", "--today", "2026-09-30").status == 0)
    #expect(line("E-2", world)[2...3] == ["2026-09-30", "1"])
  }

  @Test("Where no day was noted, none is shown")
  func unknown() throws {
    let world = try TestWorld.directory()
    let json = world("mentee", "waiting", "--json").output
    #expect(json.contains("\"since\": null") && json.contains("\"days\": null"))
  }
}
