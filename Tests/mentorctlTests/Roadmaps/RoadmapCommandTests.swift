import JSONStore
import MentorCore
import Testing

@Suite("Roadmap commands")
struct RoadmapCommandTests {
  private static let plan =
    "Дорожная карта школы № 4 на 2026-2027 учебный год\n\n№\tМероприятие\tСрок\tОтветственный\n"
    + "1\tОпрос\tсентябрь, март\tкуратор\n2\tСбор\tмай\tзавуч\n"

  private func world(today: String = "2026-10-20") throws -> TestWorld {
    let world = try TestWorld(today: today)
    #expect(world("init").status == 0)
    world.put(Self.plan, at: "plan.txt")
    return world
  }

  @Test("A text that could not be read again is refused, and nothing is written")
  func longText() throws {
    let world = try world()
    let title = String(repeating: "ж", count: JSONLimits.stringBytes)
    world.put(Self.plan + "3\t\(title)\tмай\tзавуч\n", at: "long.txt")
    let result = world("roadmap", "import", "long.txt")
    #expect(result.status == 65)
    #expect(result.output.contains("строка 6") && result.output.contains("сократите"))
    #expect(world("roadmap", "list", "--json").output.contains("[]"))
    #expect(world("check").status == 0)
  }

  @Test(
    "A file that only looks like a document is refused with advice",
    arguments: [
      Array("PK\u{3}\u{4}word/document.xml".utf8), Array("PK\u{3}\u{4}something".utf8),
      [0x41, 0x00, 0x07, 0x99],
    ])
  func documents(bytes: [UInt8]) throws {
    let world = try world()
    world.put(bytes, at: "plan.docx")
    let result = world("roadmap", "import", "plan.docx")
    #expect(result.status == 65)
    #expect(result.errors.contains("совет: "))
    #expect(!result.errors.contains("CSV") && !result.errors.contains("Распакуйте"))
    #expect(world("roadmap", "list", "--json").output.contains("[]"))
  }

  @Test("Each window of a list is overdue and met by itself")
  func lists() throws {
    let world = try world(today: "2027-03-10")
    #expect(world("roadmap", "import", "plan.txt").status == 0)
    #expect(world("roadmap", "overdue", "--exit-code", "-q").status == 1)
    #expect(world("roadmap", "done", "R-1/1", "--on", "2026-09-20").status == 0)
    #expect(world("roadmap", "overdue", "--exit-code", "-q").status == 0)
    #expect(world("roadmap", "due").output.contains("Опрос"))
    #expect(world("roadmap", "done", "R-1/1", "--on", "2027-03-05").status == 0)
    #expect(!world("roadmap", "due").output.contains("Опрос"))
    #expect(world("roadmap", "done", "R-1/1").status == 3)
  }

  @Test("A day far from every window and from the plan is taken with a note")
  func farDay() throws {
    let world = try world()
    #expect(world("roadmap", "import", "plan.txt").status == 0)
    let far = world("roadmap", "done", "R-1/2", "--on", "2016-05-20")
    #expect(far.status == 0)
    #expect(far.errors.contains("20.05.2016") && far.errors.contains("вне периода"))
    let near = world("roadmap", "done", "R-1/1", "--on", "2026-09-20")
    #expect(near.status == 0 && near.errors.isEmpty)
  }
}
