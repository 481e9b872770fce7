import Testing

@Suite("Editions of a roadmap")
struct RoadmapEditionTests {
  private static let head =
    "Дорожная карта школы № 4 на 2026-2027 учебный год\n\n"
    + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
  private static let old =
    head + "1\tИздание приказа о рабочей группе\tдо 10.09.2026\tдиректор\tПриказ\n"
    + "2\tСбор анкет учеников\tоктябрь\tкуратор\tАнкеты\n3\tОбщая встреча\tмай\tзавуч\tПротокол\n"
  private static let new =
    head + "1\tСбор анкет учеников\tноябрь\tкуратор\tАнкеты\n"
    + "2\tОбщая встреча\tмай\tзавуч\tПротокол\n3\tКруглый стол с партнёрами\tапрель\tзавуч\tОтчёт\n"

  private func world() throws -> TestWorld {
    let world = try TestWorld(today: "2026-10-20")
    world("init")
    world.put(Self.old, at: "a.txt")
    world.put(Self.new, at: "b.txt")
    #expect(world("roadmap", "import", "a.txt").status == 0)
    #expect(
      world(
        "roadmap", "done", "R-1/1", "--on", "2026-09-09", "--evidence", "приказ № 3"
      ).status == 0)
    return world
  }

  @Test("A difference ends with status 1 and is marked word by word")
  func diff() throws {
    let world = try world()
    let found = world("roadmap", "diff", "R-1", "b.txt")
    #expect(found.status == 1)
    #expect(found.output.contains("срок: [-октябрь-] {+ноябрь+}"))
    #expect(found.output.contains("− R-1/1") && found.output.contains("+ 3  Круглый стол"))
    #expect(found.output.contains("изменено 2, переставлено 0, добавлено 1, исключено 1"))
    let english = world("roadmap", "diff", "R-1", "b.txt", "--lang", "en")
    #expect(english.output.contains("2 changed, 0 moved, 1 added, 1 removed, 0 unchanged."))
    let json = world("roadmap", "diff", "a.txt", "b.txt", "--json")
    #expect(json.status == 1 && json.output.contains("\"differs\": true"))
    #expect(
      world("roadmap", "diff", "a.txt", "b.txt", "--format", "csv").output
        .hasPrefix("change,id,title,field,before,after"))
  }

  @Test("Without a difference the status is 0, in a directory or without one")
  func equal() throws {
    let world = try world()
    let same = world("roadmap", "diff", "R-1", "a.txt")
    #expect(same.status == 0 && same.output == "R-1 и a.txt: различий нет.\n")
    let alone = try TestWorld()
    alone.put(Self.old, at: "a.txt")
    #expect(alone("roadmap", "diff", "a.txt", "a.txt").status == 0)
    #expect(alone("roadmap", "diff", "a.txt", "нет.txt").status == 66)
    alone.put("Просто письмо.\n", at: "c.txt")
    let empty = alone("roadmap", "diff", "a.txt", "c.txt")
    #expect(empty.status == 65 && empty.errors.contains("c.txt"))
  }

  @Test("A document that looks like a known roadmap is asked about, and nothing is written")
  func question() throws {
    let world = try world()
    let before = try world.data("roadmaps/R-1.json")
    let asked = world("roadmap", "import", "b.txt")
    #expect(asked.status == 4)
    #expect(asked.output.contains("похож на R-1") && asked.output.contains("Ничего не записано"))
    #expect(asked.output.contains("--into R-1") && asked.output.contains("--new"))
    #expect(try world.data("roadmaps/R-1.json") == before)
    #expect(!world("roadmap", "list").output.contains("R-2"))
    let json = world("roadmap", "import", "b.txt", "--json")
    #expect(json.status == 4 && json.output.contains("\"questions\""))
    #expect(world("roadmap", "import", "b.txt", "--new").status == 0)
    #expect(world("roadmap", "list").output.contains("R-2"))
  }

  @Test("The plan of another year is no new edition")
  func otherYear() throws {
    let world = try world()
    world.put(Self.new.replacing("2026-2027", with: "2027-2028"), at: "c.txt")
    #expect(world("roadmap", "import", "c.txt").status == 0)
  }

  @Test("A new edition keeps numbers and marks, and withdraws what it leaves out")
  func into() throws {
    let world = try world()
    let tried = world("roadmap", "import", "b.txt", "--into", "R-1", "--dry-run")
    #expect(tried.status == 0)
    #expect(world("roadmap", "show", "R-1/2").output.contains("Срок: октябрь"))
    let done = world("roadmap", "import", "b.txt", "--into", "R-1")
    #expect(done.status == 0)
    #expect(done.output == tried.output)
    #expect(
      done.errors.contains("исключены мероприятия с отметками") && done.errors.contains("R-1/1"))
    #expect(world("roadmap", "show", "R-1/2").output.contains("Срок: ноябрь"))
    #expect(world("roadmap", "show", "R-1/4").output.contains("Круглый стол"))
    let gone = world("roadmap", "show", "R-1/1").output
    #expect(gone.contains("приказ № 3"))
    #expect(world("roadmap", "import", "b.txt").output.contains("уже прочитан"))
    #expect(world("roadmap", "import", "a.txt").status == 4)
    let back = world("roadmap", "import", "a.txt", "--into", "R-1")
    #expect(back.output.contains("Вернулись"))
    #expect(world("roadmap", "progress", "--json").output.contains("\"done\": 1"))
  }

  @Test("A person says what goes on as what")
  func match() throws {
    let world = try world()
    let chosen = world(
      "roadmap", "import", "b.txt", "--into", "R-1", "--match", "R-1/1=R-1/4", "--match", "R-1/3=")
    #expect(chosen.status == 0)
    let shown = world("roadmap", "show", "R-1/1").output
    #expect(shown.contains("Круглый стол") && shown.contains("приказ № 3"))
    #expect(world("roadmap", "show", "R-1").output.contains("Исключены из карты"))
  }

  @Test(
    "Choices that make no sense are refused",
    arguments: [
      (["a.txt", "b.txt", "--into", "R-1"], 64), (["b.txt", "--into", "R-1", "--new"], 64),
      (["b.txt", "--match", "R-1/1=R-1/2"], 64),
      (["b.txt", "--into", "R-1", "--match", "R-1/1"], 64),
      (["b.txt", "--into", "R-8"], 66),
      (["b.txt", "--into", "R-1", "--match", "R-1/77=R-1/1"], 66),
      (["b.txt", "--into", "R-1", "--match", "R-1/1=R-1/77"], 66),
    ])
  func refusals(words: [String], status: Int) throws {
    let world = try world()
    #expect(Int(world.run(["roadmap", "import"] + words).status) == status)
    #expect(world("roadmap", "show", "R-1/2").output.contains("Срок: октябрь"))
  }

  @Test("An approved roadmap takes a new edition with a reminder")
  func approved() throws {
    let world = try world()
    world("roadmap", "approve", "R-1", "--order", "№ 1 от 01.09.2026")
    let done = world("roadmap", "import", "b.txt", "--into", "R-1")
    #expect(done.status == 0 && done.errors.contains("внесите изменение приказом"))
  }
}
