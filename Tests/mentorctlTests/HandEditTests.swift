import Foundation
import MentorTestSupport
import Testing

@Suite("Hand edits")
struct HandEditTests {
  /// A world with one mentor, whose file `edit` has changed by hand.
  private static func world(_ text: String, with other: String) throws -> TestWorld {
    let world = try TestWorld()
    world("init")
    #expect(
      world(
        "mentor", "add", "--surname", "Орлова", "--given", "Анна", "--role", "teacher", "--form",
        "учитель – ученик"
      ).status == 0)
    let file = try #require(try world.data("mentors.json"))
    let range = try #require(file.firstRange(of: text))
    world.disk.edit(
      "\(TestWorld.directory)/mentors.json",
      Array(file.replacingCharacters(in: range, with: other).utf8))
    return world
  }

  @Test("A valid edit is read with a note, and taken over by the next command that writes")
  func valid() throws {
    let world = try Self.world("\"capacity\": 1", with: "\"capacity\": 3")
    let list = world("mentor", "list", "--json")
    #expect(list.status == 0)
    #expect(list.output.contains("\"capacity\": 3"))
    #expect(list.errors.contains("mentors.json изменён вручную"))
    #expect(world("mentor", "edit", "M-1", "--interest", "шахматы").status == 0)
    #expect(world("mentor", "list").errors.isEmpty)
    #expect(world("log").output.contains("external edit"))
  }

  @Test(
    "An edit that cannot be read is refused with line, column and advice, and changes nothing",
    arguments: [
      ("\"capacity\"", "\"capcity\"", "возможно, capacity?"),
      ("\"capacity\": 1", "\"capacity\": 0", "вместимость 0"),
      ("\"capacity\": 1", "\"capacity\": 1,\n      \"capacity\": 2", "capacity"),
      ("\"TU\"", "\"Tu\"", "«Tu»"), ("\"M-1\"", "\"M-1", "кавычк"),
    ])
  func invalid(text: String, other: String, words: String) throws {
    let world = try Self.world(text, with: other)
    let before = try world.data("mentors.json")
    let list = world("mentor", "list")
    #expect(list.status == 65)
    #expect(list.output.isEmpty)
    #expect(list.errors.contains("строка"))
    #expect(list.errors.contains(words))
    #expect(world("mentor", "edit", "M-1", "--interest", "шахматы").status == 65)
    #expect(try world.data("mentors.json") == before)
    #expect(world("doctor").status == 65)
    #expect(world("person", "list").status == 0, "other files stay readable")
  }

  @Test("An edit that refers to nobody can be read, but nothing is built on it")
  func brokenReference() throws {
    let world = try Self.world("\"person\": \"P-1\"", with: "\"person\": \"P-9\"")
    #expect(world("mentor", "list").status == 0)
    #expect(world("check").status == 1)
    let before = try world.data("mentors.json")
    let edit = world("mentor", "edit", "M-1", "--interest", "шахматы")
    #expect(edit.status == 65)
    #expect(edit.errors.contains("P-9"))
    #expect(try world.data("mentors.json") == before)
  }
}
