import Testing

@Suite("Giving up a window of a measure")
struct SkippedWindowCommandTests {
  private static let plan =
    "Дорожная карта школы № 4 на 2026-2027 учебный год\n\n"
    + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
    + "1\tСбор анкет\tежемесячно\tкуратор\tАнкеты\n"
    + "2\tСмотр\tноябрь, март\tзавуч\tАнкеты\n"

  private func world(today: String = "2026-11-20") throws -> TestWorld {
    let world = try TestWorld(today: today)
    #expect(world("init").status == 0)
    world.put(Self.plan, at: "plan.txt")
    #expect(world("roadmap", "import", "plan.txt").status == 0)
    return world
  }

  @Test("The window leaves the agenda, and is named with its reason")
  func skip() throws {
    let world = try world()
    #expect(world("agenda").output.contains("R-1/1@2026-10"))
    let skipped = world("roadmap", "skip", "R-1/1@2026-10", "--reason", "карантин")
    #expect(skipped.status == 0)
    #expect(skipped.output.contains("отменён срок R-1/1@2026-10: карантин"))
    let agenda = world("agenda").output
    #expect(!agenda.contains("R-1/1@2026-10") && agenda.contains("R-1/1@2026-11"))
    #expect(
      world("roadmap", "show", "R-1/1").output.contains("Отменён срок: R-1/1@2026-10, карантин"))
    let english = world("roadmap", "show", "R-1/1", "--lang", "en").output
    #expect(english.contains("Given up: R-1/1@2026-10, карантин"))
    #expect(
      world("roadmap", "show", "R-1/1", "--json").output.contains("\"skippedWindows\""))
  }

  @Test("It is put back, and nothing is marked twice")
  func reopen() throws {
    let world = try world()
    world("roadmap", "skip", "R-1/1@2026-10", "--reason", "карантин")
    let done = world("roadmap", "done", "R-1/1@2026-10")
    #expect(done.status == 3)
    #expect(done.errors.contains("mentorctl roadmap reopen R-1/1@2026-10 --reason"))
    let back = world("roadmap", "reopen", "r-1/1@2026-10", "--reason", "отменён")
    #expect(back.status == 0 && back.errors.contains("R-1/1@2026-10: срок снова в плане"))
    #expect(world("agenda").output.contains("R-1/1@2026-10"))
    let again = world("roadmap", "reopen", "R-1/1@2026-10", "--reason", "отменён")
    #expect(again.status == 3 && again.errors.contains("не отмечен и не отменён"))
  }

  @Test("A mark of a window is taken back by its name")
  func reopenMark() throws {
    let world = try world()
    world("roadmap", "done", "R-1/1@2026-09", "R-1/1@2026-10", "--evidence", "анкеты")
    let back = world("roadmap", "reopen", "R-1/1@2026-09", "--reason", "ошибка")
    #expect(back.status == 0 && back.errors.contains("снята отметка о выполнении 20.11.2026"))
    let agenda = world("agenda").output
    #expect(agenda.contains("R-1/1@2026-09") && !agenda.contains("R-1/1@2026-10"))
    let both = world("roadmap", "reopen", "R-1/1@2026-10", "--on", "20.11.2026", "--reason", "а")
    #expect(both.status == 64)
  }

  @Test("Evidence goes to the window that is named")
  func evidence() throws {
    let world = try world()
    world("roadmap", "done", "R-1/1@2026-09", "R-1/1@2026-10")
    let added = world("roadmap", "evidence", "R-1/1@2026-10", "--evidence", "протокол № 3")
    #expect(added.status == 0)
    let shown = world("roadmap", "show", "R-1/1").output
    #expect(shown.contains("(R-1/1@2026-10)\n  документ: протокол № 3"))
    #expect(world("roadmap", "evidence", "R-1/1@2026-11", "--evidence", "а").status == 3)
    let both = world(
      "roadmap", "evidence", "R-1/1@2026-10", "--on", "20.11.2026", "--evidence", "а")
    #expect(both.status == 64)
  }

  @Test("A new edition keeps what was given up, and a dry run gives nothing up")
  func edition() throws {
    let world = try world()
    let before = try world.data("roadmaps/R-1.json")
    world("roadmap", "skip", "R-1/2@2027-03", "--reason", "ремонт", "--dry-run")
    #expect(try world.data("roadmaps/R-1.json") == before)
    world("roadmap", "skip", "R-1/2@2027-03", "--reason", "ремонт")
    world.put(Self.plan.replacing("куратор", with: "методист"), at: "plan2.txt")
    #expect(world("roadmap", "import", "plan2.txt", "--into", "R-1").status == 0)
    let shown = world("roadmap", "show", "R-1/2").output
    #expect(shown.contains("Отменён срок: R-1/2@2027-03, ремонт"))
  }
}
