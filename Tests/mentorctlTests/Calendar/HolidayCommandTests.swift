import Testing

@testable import mentorctl

@Suite("calendar holidays")
struct HolidayCommandTests {
  private static let table =
    "Дата;Вид;Перенесён с;Источник\n31.12.2027;выходной;02.01.2027;Проект № 1\n"
    + "22.02.2027;выходной;03.01.2027;Проект № 1\n"

  private func world() throws -> TestWorld {
    let world = try TestWorld()
    #expect(world("init").status == 0)
    return world
  }

  @Test("Lists days off with the paper that each rests on, and what is not loaded")
  func list() throws {
    let world = try world()
    let result = world("calendar", "holidays", "list", "2026", "--format", "csv")
    #expect(result.output.contains("Постановление Правительства РФ от 24.09.2025 № 1466"))
    #expect(result.errors.isEmpty)
    let next = world("календарь", "праздники", "list", "2027", "--json")
    #expect(next.output.contains("\"missing\": [\n    2027\n  ]") || next.output.contains("2027"))
    #expect(next.errors.contains("переносы выходных дней на 2027 год не загружены"))
    #expect(world("calendar", "holidays", "list", "1900").status == 64)
  }

  @Test("Keeps what is imported, says what is new, and lets it be changed")
  func imports() throws {
    let world = try world()
    world.put(Self.table, at: "2027.csv")
    #expect(world("calendar", "holidays", "import", "2027.csv", "--dry-run").status == 0)
    #expect(try world.data("holidays.json") == nil)
    let first = world("calendar", "holidays", "import", "2027.csv")
    #expect(first.status == 0 && first.output.contains("новых или изменённых: 2"))
    #expect(first.errors.isEmpty)
    #expect(world("calendar", "holidays", "import", "2027.csv").output.contains("изменённых: 0"))
    #expect(world("calendar", "holidays", "list", "2027").errors.isEmpty)
    #expect(world("check").status == 0)
    #expect(world("schema", "holidays").output.contains("\"days\""))
    #expect(world("log", "list").output.contains("holidays.json"))
  }

  @Test("A table without a column for moved days is told what stays free by the rule")
  func withoutFrom() throws {
    let world = try world()
    world.put("date,kind\n2027-12-31,day-off\n2027-02-22,day-off\n", at: "-")
    let result = world("calendar", "holidays", "import", "-", "--source", "Проект № 1")
    #expect(result.status == 0)
    #expect(result.errors.contains("03.05.2027 (01.05)") && result.errors.contains("14.06.2027"))
  }

  @Test("A bad table is refused whole, with the row")
  func refused() throws {
    let world = try world()
    world.put(Self.table + "31.02.2027;выходной;;Проект № 1\n", at: "2027.csv")
    let result = world("calendar", "holidays", "import", "2027.csv")
    #expect(result.status == 65 && result.errors.contains("строка 4"))
    #expect(try world.data("holidays.json") == nil)
    #expect(world("calendar", "holidays", "import", "missing.csv").status == 66)
  }

  @Test("A file edited by hand is checked like every other")
  func byHand() throws {
    let world = try world()
    world.put(Self.table, at: "2027.csv")
    world("calendar", "holidays", "import", "2027.csv")
    #expect(world("org", "edit", "--set", "settings.workingWeek=six-days").status == 0)
    let result = world("calendar", "holidays", "list", "2027", "--json")
    #expect(result.output.contains("six-days"))
    #expect(!result.output.contains("Проект № 1") || result.output.contains("2027-02-22"))
  }
}
