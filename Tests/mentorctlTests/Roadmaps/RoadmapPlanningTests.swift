import JSONStore
import MentorCore
import MentorTestSupport
import Testing

@Suite("Planning with roadmaps")
struct RoadmapPlanningTests {
  private static let plan =
    "Дорожная карта школы № 4 на 2024-2028 годы\n\n№\tМероприятие\tСрок\tОтветственный\n"
    + "1\tЗакрепить пары .\tноябрь (2024-2028 гг.)\tкуратор\n"
    + "1\tСлёт\tмай 2024\tкуратор\n3\tСбор\tпо графику\tзавуч\n"

  private func world() throws -> TestWorld {
    let world = try TestWorld(today: "2026-10-20")
    #expect(world("init").status == 0)
    world.put(Self.plan, at: "plan.txt")
    #expect(world("roadmap", "import", "plan.txt").status == 0)
    return world
  }

  @Test("A template goes to a file that import reads, and can be saved as a draft")
  func template() throws {
    let world = try world()
    #expect(world("roadmap", "template", "--year", "2026/27", "-o", "new.txt").status == 0)
    #expect(world("roadmap", "import", "new.txt").status == 0)
    let saved = world("roadmap", "template", "--level", "region", "--year", "2026/27", "--save")
    #expect(saved.status == 0 && saved.output.contains("R-3") && saved.output.contains("Черновик"))
    #expect(saved.errors.contains("значение программы") || saved.errors.contains("по умолчанию"))
    #expect(world("roadmap", "map", "R-2", "R-3", "--exit-code").status == 0)
    let lint = world("roadmap", "lint", "R-3", "--severity", "warning")
    #expect(lint.status == 0 && lint.output == "Замечаний нет.\n")
    // What was read from a file is no draft of the program, and lacks the order that approves it.
    let read = world("roadmap", "lint", "R-2", "--severity", "warning")
    #expect(read.output.contains("[approval.missing]") && read.output.contains("Всего: 1 "))
  }

  @Test("A template needs no data directory, and a dry run writes nothing")
  func templateWithout() throws {
    let world = try TestWorld(today: "2026-10-20")
    let result = world("roadmap", "template", "--level", "муниципалитет")
    #expect(result.status == 0)
    #expect(result.output.contains("на 2026-2027 учебный год"))
    // A directory that is there, and holds something else, hinders nobody either.
    world.disk.place(.directory, at: TestWorld.directory)
    #expect(world("roadmap", "template", "--level", "муниципалитет").output == result.output)
    let full = try self.world()
    #expect(full("roadmap", "template", "--save", "--dry-run").status == 0)
    #expect(!full("roadmap", "list").output.contains("R-2"))
  }

  @Test("A map shows what is missing, and says so by its status when asked")
  func map() throws {
    let world = try world()
    let shown = world("roadmap", "map", "R-1")
    #expect(shown.status == 0)
    #expect(shown.output.contains("Формирование наставнических пар (групп): есть 1 из 6"))
    #expect(shown.output.contains("Ни к одному этапу не отнесены: 2"))
    #expect(shown.errors.contains("по умолчанию"))
    #expect(world("roadmap", "map", "--exit-code").status == 1)
    let json = world("roadmap", "map", "R-1", "--json").output
    #expect(json.contains("\"confidence\": \"wording\"") && json.contains("\"missing\""))
    #expect(world("roadmap", "map", "--format", "csv").output.hasPrefix("roadmap,stage,code,item"))
    #expect(world("roadmap", "map", "R-7").status == 66)
  }

  @Test("The plan of a year is shown with what was left out, or saved as a draft")
  func expand() throws {
    let world = try world()
    let shown = world("roadmap", "expand", "R-1", "--year", "2026/27")
    #expect(shown.status == 0)
    #expect(shown.output.contains("1\tЗакрепить пары .\tноябрь 2026\tкуратор\tR-1/1 (№ 1)"))
    #expect(shown.errors.contains("не вошло: R-1/2 «Слёт» – срок прошёл: 31.05.2024"))
    #expect(shown.errors.contains("№ 2: срок «по графику» не называет дат"))
    #expect(!world("roadmap", "list").output.contains("R-2"))
    #expect(world("roadmap", "expand", "R-1", "--year", "2026/27", "--save").status == 0)
    #expect(world("roadmap", "show", "R-2").output.contains("ноябрь 2026"))
    let json = world("roadmap", "expand", "R-1", "--calendar-year", "2024", "--json").output
    #expect(json.contains("\"leftOut\": []"))
  }

  @Test("Contradictory and impossible years are refused")
  func expandRefused() throws {
    let world = try world()
    let both = world("roadmap", "expand", "R-1", "--year", "2026/27", "--calendar-year", "2026")
    #expect(both.status == 64)
    #expect(world("roadmap", "expand", "R-1", "--calendar-year", "12").status == 64)
    #expect(world("roadmap", "expand", "R-9").status == 66)
  }

  @Test("A year without measures writes nothing and says so")
  func expandEmpty() throws {
    let world = try TestWorld(today: "2026-10-20")
    #expect(world("init").status == 0)
    world.put(
      "План школы на 2024 год\n\n№\tМероприятие\tСрок\n1\tСлёт\tмай 2024\n2\tСбор\tиюнь 2024\n",
      at: "plan.txt")
    #expect(world("roadmap", "import", "plan.txt").status == 0)
    let result = world("roadmap", "expand", "R-1", "--year", "2026/27", "--save")
    #expect(result.status == 2)
    #expect(!world("roadmap", "list").output.contains("R-2"))
  }

  @Test("Lint says what, where and what to do")
  func lint() throws {
    let world = try world()
    let result = world("roadmap", "lint", "R-1")
    #expect(result.output.contains("Номер повторён  [number.repeated]"))
    #expect(result.output.contains("R-1/2 № 1 «Слёт», столбец «№», строка 5"))
    #expect(result.output.contains("→ Дайте строкам разные номера"))
    #expect(world("roadmap", "lint", "R-1", "--json").output.contains("\"advice\""))
    #expect(world("roadmap", "lint", "--format", "csv").output.hasPrefix("severity,code,measure"))
    #expect(world("roadmap", "lint", "--rules").output.contains("stage.consents-after-pairs"))
    #expect(world("roadmap", "lint", "--explain", "deadline.empty").status == 0)
    #expect(world("roadmap", "lint", "--explain", "deadline.emty").status == 64)
  }

  @Test("Errors, and only they, give the status 1")
  func lintStatus() throws {
    let world = try world()
    #expect(world("roadmap", "lint", "R-1").status == 0)
    world.put(Self.plan.replacing("май 2024", with: "31.09.2026"), at: "bad.txt")
    #expect(world("roadmap", "lint", "bad.txt").status == 1)
  }

  @Test("A repair lists every change and is journaled; a dry run changes nothing")
  func fix() throws {
    let world = try world()
    let before = world("roadmap", "show", "R-1", "--json").output
    let dry = world("roadmap", "lint", "R-1", "--fix", "--dry-run")
    #expect(dry.output.contains("Будет исправлено: 1"))
    #expect(dry.output.contains("«Закрепить пары .» → «Закрепить пары.»"))
    #expect(world("roadmap", "show", "R-1", "--json").output == before)
    let result = world("roadmap", "lint", "R-1", "--fix", "--renumber", "--reason", "правка")
    #expect(result.output.contains("Исправлено: 2"))
    #expect(world("roadmap", "show", "R-1").output.contains("Закрепить пары.  "))
    #expect(try world.data("journal.jsonl")?.contains("roadmap.lint") == true)
    let again = world("roadmap", "lint", "R-1", "--fix", "--renumber")
    #expect(again.output.contains("Исправлять нечего."))
  }

  @Test("Files are not repaired, and numbers only with --fix")
  func fixRefused() throws {
    let world = try world()
    let file = world("roadmap", "lint", "plan.txt", "--fix")
    #expect(file.status == 64 && file.errors.contains("roadmap import plan.txt"))
    #expect(world("roadmap", "lint", "R-1", "--renumber").status == 64)
  }
}
