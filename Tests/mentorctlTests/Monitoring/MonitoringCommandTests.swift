import Testing

@testable import mentorctl

@Suite("monitoring")
struct MonitoringCommandTests {
  private func world() throws -> TestWorld { try MonitoringSchool.world() }

  private func table(_ code: String, _ count: Int, mark: Int, in world: TestWorld) throws -> String
  {
    try MonitoringSchool.table(code, count, mark: mark, in: world)
  }

  @Test("A round defines the surveys that it needs, once, and is not started twice")
  func start() throws {
    let world = try world()
    let started = world("monitoring", "start", "входной", "--until", "2026-10-15")
    #expect(started.status == 0)
    for code in ["before-mentee-uu", "before-curator", "quality-curator-before"] {
      #expect(started.output.contains(code))
    }
    #expect(!started.output.contains("before-mentee-tt"))
    #expect(started.errors.contains("значение программы по умолчанию"))
    let again = world("monitoring", "start", "input")
    #expect(again.status == 3 && again.errors.contains("MON-1"))
    #expect(world("monitoring", "start", "final", "--on", "2026-10-06").status == 3)
    #expect(world("monitoring", "start", "final", "--until", "2026-10-01").status == 65)
    #expect(try world.data("monitoring.json")?.contains("\"deadline\": \"2026-10-15\"") == true)
  }

  @Test("A dry run starts nothing")
  func dryRun() throws {
    let world = try world()
    #expect(world("monitoring", "start", "input", "-n").status == 0)
    #expect(try world.data("monitoring.json") == nil)
    let status = world("monitoring", "status")
    #expect(status.status == 66 && status.errors.contains("mentorctl monitoring start input"))
  }

  @Test(
    "status names who has not answered, the days that are left and the sheets that are incomplete")
  func status() throws {
    let world = try world()
    world("monitoring", "start", "input", "--until", "2026-10-15")
    world.put(try table("before-mentee-uu", 4, mark: 5, in: world), at: "before-mentee-uu.csv")
    #expect(world("monitoring", "import", "before-mentee-uu.csv").status == 0)
    world("monitoring", "sheet", "--item", "1.1=2")
    let status = world("monitoring", "status")
    #expect(status.output.contains("осталось 10 дней"))
    #expect(status.output.contains("Ясенев") && !status.output.contains("Ольхин"))
    #expect(status.output.contains("лист неполон, суммы нет; нет ответа: 1.2, 1.3"))
    let json = world("monitoring", "status", "--json", "--pii", "none").output
    #expect(json.contains("\"daysLeft\": 10") && json.contains("\"answered\": 4"))
    #expect(!json.contains("Ясенев") && !json.contains("Рощина"))
    let late = world("monitoring", "status", "--today", "2026-10-17", "--lang", "en")
    #expect(late.output.contains("was due on 2026-10-15, 2 days ago"))
  }

  @Test(
    "A file is known by its name or by --survey; what is not of the round is refused, and all is left"
  )
  func importing() throws {
    let world = try world()
    world("survey", "define", "--from", "after-mentee-uu")
    world("monitoring", "start", "input")
    world.put(try table("before-mentee-uu", 2, mark: 5, in: world), at: "before-mentee-uu.csv")
    world.put("что;то\n1;2\n", at: "таблица.csv")
    let unclear = world("monitoring", "import", "before-mentee-uu.csv", "таблица.csv")
    #expect(unclear.status == 65 && unclear.errors.contains("--survey"))
    #expect(world("monitoring", "status", "--json").output.contains("\"responses\": 2") == false)
    let wrong = world(
      "monitoring", "import", "before-mentee-uu.csv", "--survey", "after-mentee-uu")
    #expect(wrong.status == 3 && wrong.errors.contains("MON-1"))
    #expect(
      world("monitoring", "import", "before-mentee-uu.csv", "--json").output.contains(
        "\"added\": 2"))
    world.put("full-name;comfort\nНеизвестный Никто;5\n", at: "before-mentee-uu-2.csv")
    #expect(world("monitoring", "import", "before-mentee-uu-2.csv").status == 2)
    world("monitoring", "close", "input")
    #expect(world("monitoring", "import", "before-mentee-uu.csv").status == 3)
    #expect(world("monitoring", "edit", "MON-1", "--set", "closed=").status == 0)
    #expect(world("monitoring", "import", "before-mentee-uu.csv").status == 0)
  }

  @Test("A sheet gets its sum with the ninth indicator, and is imported as a survey as well")
  func sheet() throws {
    let world = try world()
    world("monitoring", "start", "input")
    let items = ["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "3.1"].flatMap {
      ["--item", "\($0)=1"]
    }
    #expect(world.run(["monitoring", "sheet"] + items).output.contains("суммы нет"))
    let full = world("monitoring", "sheet", "--item", "3.2=отчасти")
    #expect(full.output.contains("9 из 18, уровень допустимый"))
    #expect(full.errors.contains("значение по умолчанию"))
    #expect(world("monitoring", "sheet", "--item", "3.2=").output.contains("нет ответа: 3.2"))
    for wrong in ["4.1=1", "1.1=3", "1.1=много"] {
      #expect(world("monitoring", "sheet", "--item", wrong).status == 64)
    }
    #expect(world("monitoring", "sheet").status == 64)
    let keys = ["1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "3-1", "3-2"].map { "item-" + $0 }
    world.put(
      "full-name;" + keys.joined(separator: ";") + "\nДунаева Инна;2;2;2;2;2;2;2;2;2\n",
      at: "quality-curator-before.csv")
    #expect(world("monitoring", "import", "quality-curator-before.csv").status == 0)
    #expect(world("monitoring", "status").output.contains("18 из 18, уровень оптимальный"))
    world("org", "edit", "--set", "settings.qualityOptimalFrom=18")
    let own = world("monitoring", "report", "input").output
    #expect(!own.contains("settings.qualityOptimalFrom"))
  }

  @Test("The report shows shifts of five people, keeps those of four back, and names nobody")
  func report() throws {
    let world = try world()
    for (kind, code, mark) in [("input", "before-mentee-uu", 4), ("final", "after-mentee-uu", 7)] {
      world("monitoring", "start", kind)
      world.put(try table(code, 4, mark: mark, in: world), at: "\(code).csv")
      try #require(world("monitoring", "import", "\(code).csv", "--into", kind).status == 0)
    }
    let four = world("monitoring", "report", "final")
    #expect(four.output.contains("меньше 5") && !four.output.contains("+3,00"))
    for (kind, code, mark) in [("input", "before-mentee-uu", 4), ("final", "after-mentee-uu", 7)] {
      world.put(try table(code, 5, mark: mark, in: world), at: "\(code).csv")
      world("monitoring", "import", "\(code).csv", "--into", kind)
    }
    world("monitoring", "count", "input", "--item", "clubs=30")
    world("monitoring", "count", "final", "--item", "clubs=25")
    let five = world("monitoring", "report", "final")
    #expect(five.output.contains("+3,00") && five.output.contains("100 %"))
    #expect(five.output.contains("−5") && five.output.contains("ни разу 1 (P-6)"))
    #expect(!five.output.contains("Ольхин"))
    #expect(world("monitoring", "report", "final", "--lang", "en").output.contains("Stage 2"))
    let json = world("monitoring", "report", "final", "--json").output
    #expect(json.contains("\"difference\": 3") && json.contains("\"share\": 1"))
    for format in ["md", "html", "csv"] {
      let made = world("monitoring", "report", "final", "--format", format)
      #expect(made.status == 0 && !made.output.contains("Ольхин"))
    }
    #expect(world("monitoring", "report", "final", "-o", "/o.docx").status == 0)
    #expect(world.bytes("/o.docx")?.starts(with: Array("PK".utf8)) == true)
    let compared = world("monitoring", "compare", "input", "final", "--json").output
    #expect(compared.contains("\"difference\": -5"))
    #expect(world("monitoring", "compare", "2025/26", "2026/27").status == 0)
    #expect(world("monitoring", "compare", "2025/26").status == 64)
    #expect(world("monitoring", "compare", "2025/26", "final").status == 64)
  }

  @Test("SWOT lists answers with their responses; hidden names hide the words too")
  func swot() throws {
    let world = try world()
    #expect(world("monitoring", "swot").output.contains("Ответов ещё нет"))
    world("monitoring", "start", "final")
    world.put(try table("after-mentee-uu", 3, mark: 7, in: world), at: "after-mentee-uu.csv")
    world("monitoring", "import", "after-mentee-uu.csv")
    let swot = world("monitoring", "swot", "--form", "ученик–ученик").output
    #expect(swot.contains("Поддержка ×3 (наставляемый: RESP-1, RESP-2, RESP-3)"))
    let hidden = world("monitoring", "swot", "--pii", "none").output
    #expect(!hidden.contains("Поддержка") && hidden.contains("скрыто"))
    #expect(
      !world("monitoring", "swot", "--pii", "initials", "--json").output.contains("Поддержка"))
  }

  @Test("What is not done by its day is told by check and agenda until it is done")
  func followUps() throws {
    let world = try world()
    world("monitoring", "start", "input")
    #expect(world("monitoring", "recommend", "input", "Обучить").status == 64)
    let added = world(
      "monitoring", "recommend", "input", "Обучить", "--to", "методическая служба", "--due",
      "2026-10-20")
    #expect(added.output.contains("MON-1/1"))
    #expect(world("monitoring", "decide", "input", "Продлить", "--due", "2026-10-01").status == 65)
    #expect(world("monitoring", "decide", "input", "Продлить").output.contains("MON-1/2"))
    #expect(!world("check", "--today", "2026-10-20").output.contains("monitoring.overdue"))
    #expect(world("check", "--today", "2026-10-21").output.contains("monitoring.overdue"))
    #expect(world("agenda", "--today", "2026-10-21").errors.contains("MON-1/1"))
    let done = ["monitoring", "done", "MON-1/1", "--result", "обучены пятеро"]
    #expect(world.run(done).output.contains("обучены пятеро"))
    #expect(world.run(done).status == 3)
    #expect(!world("check", "--today", "2026-10-21").output.contains("monitoring.overdue"))
    #expect(!world("agenda", "--today", "2026-10-21").errors.contains("MON-1/1"))
    for wrong in ["MON-1", "MON-1/0", "MON-1/x", "1"] {
      #expect(world("monitoring", "done", wrong, "--result", "да").status == 64)
    }
    #expect(world("monitoring", "done", "MON-1/7", "--result", "да").status == 66)
    #expect(world("monitoring", "list").output.contains("входной"))
  }
}
