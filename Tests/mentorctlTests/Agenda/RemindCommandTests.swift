import MentorCore
import Testing

@testable import mentorctl

@Suite("remind")
struct RemindCommandTests {
  private func world(today: String = "2026-11-30") throws -> TestWorld {
    try AgendaCommandTests.world(today: today)
  }

  @Test("Writes one text for each addressee, in plain Russian")
  func texts() throws {
    let world = try world()
    let result = world("remind", "--out", "out")
    #expect(result.status == 0)
    let text = try #require(world.file("out/Петрова О.Д.txt"))
    #expect(
      text == """
        Петрова О.Д.
        Мероприятия дорожных карт на 30.11.2026 (понедельник)

        ПРОСРОЧЕНО
        1. Опрос
           Срок: до 29.11.2026 (воскресенье), выходной; просрочено с 30.11.2026, 1 день
           Чем закрыть: Справка
           Где: раздел 1 «Подготовка условий для запуска программы», пункт 1.1, код R-1/1
           План: Дорожная карта школы № 4 на 2026-2027 учебный год

        СЕГОДНЯ
        2. Сбор
           Срок: с 01.11.2026 по 30.11.2026 (понедельник); сегодня
           Чем закрыть: Список
           Где: раздел 1 «Подготовка условий для запуска программы», пункт 1.2, код R-1/2
           План: Дорожная карта школы № 4 на 2026-2027 учебный год

        """)
    #expect(world.file("out/завуч.txt")?.contains("Встречи") == true)
    #expect(world.file("out/директор.txt") == nil, "nothing tells the day of the report")
    #expect(result.output.contains("записан"))
  }

  @Test("The same day gives the same bytes, and nothing is written twice")
  func again() throws {
    let world = try world()
    world("remind", "--out", "out")
    let list = world.file("out/.mentorctl-remind.json")
    let result = world("remind", "--out", "out", "--json")
    #expect(result.output.contains("\"unchanged\"") && !result.output.contains("\"written\""))
    #expect(world.file("out/.mentorctl-remind.json") == list)
  }

  @Test("The file of an addressee who has nothing left is removed if it is as it was written")
  func removal() throws {
    let world = try world()
    world("remind", "--out", "out")
    world.put("не программа", at: "out/чужой.txt")
    for id in ["R-1/1", "R-1/2"] { #expect(world("roadmap", "done", id, "--final").status == 0) }
    #expect(world("remind", "--out", "out").output.contains("удалён"))
    #expect(world.file("out/Петрова О.Д.txt") == nil)
    #expect(world.file("out/завуч.txt") != nil && world.file("out/чужой.txt") != nil)
  }

  @Test("A file that somebody changed or wrote is left alone, with a note")
  func foreign() throws {
    let world = try world()
    world.put("мои заметки", at: "out/завуч.txt")
    let first = world("remind", "--out", "out")
    #expect(first.status == 2 && first.errors.contains("завуч.txt записала не эта команда"))
    #expect(world.file("out/завуч.txt") == "мои заметки")
    world.put("приписка", at: "out/Петрова О.Д.txt")
    for id in ["R-1/1", "R-1/2"] { world("roadmap", "done", id, "--final") }
    let second = world("remind", "--out", "out")
    #expect(second.errors.contains("изменён после записи"))
    #expect(world.file("out/Петрова О.Д.txt") == "приписка")
  }

  @Test("Nothing to be reminded of leaves no file and no word")
  func nothing() throws {
    let world = try TestWorld(today: "2026-11-30")
    #expect(world("init").status == 0)
    let quiet = world("remind", "--out", "out", "-q")
    #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
    #expect(world.file("out/.mentorctl-remind.json") == nil)
    #expect(world("remind", "--out", "out").output == "Напоминать не о чем.\n")
  }

  @Test("Whoever is named like nobody, or by a mark alone, takes nobody's file")
  func nobody() throws {
    let world = try TestWorld(today: "2026-11-30")
    #expect(world("init").status == 0)
    world.put(
      "Дорожная карта школы № 4 на 2026-2027 учебный год\n\n"
        + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
        + "1\tОпрос\tдо 29.11.2026\t\tСписок\n2\tСбор\tдо 29.11.2026\t.\tСписок\n"
        + "3\tСмотр\tдо 29.11.2026\tответственный не назван\tСписок\n", at: "plan.txt")
    world("roadmap", "import", "plan.txt")
    world("remind", "--out", "out")
    let text = try #require(world.file("out/ответственный не назван.txt"))
    #expect(text.hasPrefix("Ответственный не назван\n"))
    #expect(text.contains("Опрос") && text.contains("Сбор") && !text.contains("Смотр"))
    let list = try #require(world.file("out/.mentorctl-remind.json"))
    #expect(list.contains("ответственный не назван-"))
  }

  @Test("A dry run says what it would write, and writes nothing")
  func dryRun() throws {
    let world = try world()
    #expect(world("remind", "--out", "out", "--dry-run").output.contains("записан"))
    #expect(world.file("out/завуч.txt") == nil && world.file("out/.mentorctl-remind.json") == nil)
  }

  @Test("A list that was damaged is named, and one that leads elsewhere removes nothing")
  func list() throws {
    let world = try world()
    world.put("{", at: "out/.mentorctl-remind.json")
    let damaged = world("remind", "--out", "out")
    #expect(damaged.status == 65 && damaged.errors.contains(".mentorctl-remind.json"))
    let hash = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
    world.put("foo", at: "secret.txt")
    world.put(
      "{\"schema\":1,\"files\":[{\"name\":\"../secret.txt\",\"sha256\":\"\(hash)\"}]}",
      at: "out/.mentorctl-remind.json")
    #expect(world("remind", "--out", "out").status == 0)
    #expect(world.file("secret.txt") == "foo")
  }

  @Test(
    "Names of files hold no signs that lead elsewhere, and differ where names do",
    arguments: [
      "../../etc/passwd", "Иванов/Петров", "а\\б", "COM: *?", "...", " .скрытый", "a\u{0}b",
      String(repeating: "я", count: 300),
    ])
  func names(name: String) {
    let file = ReminderFile.name(of: Addressee(name))
    #expect(!file.contains("/") && !file.contains("\\") && !file.hasPrefix("."))
    #expect(file.utf8.count <= 140 && file.hasSuffix(".txt"))
    #expect(file.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    #expect(file != ReminderFile.name(of: Addressee(name + "х")))
  }
}
