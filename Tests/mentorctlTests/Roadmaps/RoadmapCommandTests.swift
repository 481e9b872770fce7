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
}
