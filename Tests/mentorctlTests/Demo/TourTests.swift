import JSONStore
import MentorTestSupport
import Testing
import Wording

@Suite("tour")
struct TourTests {
  private func world() throws -> TestWorld {
    let world = try TestWorld()
    try InMemoryFileSystem(world.disk).createDirectory(at: "/tmp")
    return world
  }

  @Test("Shows the main job from the roadmap to approved pairs", arguments: ["ru", "en"])
  func show(language: String) throws {
    let world = try world()
    let tour = world("tour", "--lang", language)
    #expect(tour.status == 0)
    #expect(tour.errors.isEmpty)
    try expectGolden(tour.output, "demo/tour-\(language).txt")
    let widest = tour.output.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
    #expect(widest <= 80)
  }

  @Test("Every step is a command that really ran, and none fails")
  func steps() throws {
    let tour = try world()("tour", "--json")
    #expect(tour.status == 0)
    #expect(!tour.output.contains("\"output\": \"\""))
    #expect(!tour.output.contains("\"status\": 6"))
  }

  @Test("Leaves nothing behind")
  func nothing() throws {
    let world = try world()
    world("tour")
    #expect(try InMemoryFileSystem(world.disk).openDirectory(at: "/tmp").names().isEmpty)
  }

  @Test("Keeps the data where asked, and there only")
  func kept() throws {
    let world = try world()
    #expect(world("tour", "--keep", "/tmp/show").status == 0)
    let status = world("status", "-C", "/tmp/show/school")
    #expect(status.status == 0)
    #expect(status.output.contains("закреплены приказом"))
    let again = world("tour", "--keep", "/tmp/show")
    #expect(again.status == 73)
  }

  @Test("Says so where there is no place for temporary files")
  func noPlace() throws {
    let tour = try TestWorld()("tour")
    #expect(tour.status != 0)
    #expect(tour.output.isEmpty)
    #expect(tour.errors.contains("/tmp"))
  }
}
