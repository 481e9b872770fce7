import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("log")
struct LogTests {
  /// A directory with three entries in its journal.
  private static func world() throws -> TestWorld {
    let world = try TestWorld()
    world("init", "--reason", "начало")
    world("person", "add", "Лугова Анна Ильинична", "--born", "2012", "--grade", "7А")
    world("person", "edit", "P-1", "--born", "2011", "--actor", "secretary")
    return world
  }

  private static let journal = "data/journal.jsonl"

  @Test("Shows who did what, newest last")
  func list() throws {
    let result = try Self.world()("log")
    #expect(result.status == 0)
    #expect(
      result.output == """
        №  Время                 Кто        Действие     Запись  Причина
        ─  ────────────────────  ─────────  ───────────  ──────  ───────
        1  2026-09-01T08:00:00Z  curator    init                 начало
        2  2026-09-01T08:00:00Z  curator    person.add   P-1
        3  2026-09-01T08:00:00Z  secretary  person.edit  P-1

        """)
  }

  @Test("Holds nothing personal")
  func nothingPersonal() throws {
    let world = try Self.world()
    let text = try #require(try world.data("journal.jsonl"))
    #expect(!text.contains("Лугова") && !text.contains("Анна"))
  }

  @Test(
    "Shows only what was asked for",
    arguments: [
      (["--last", "1"], [3]), (["--record", "P-1"], [2, 3]), (["--record", "p-1"], [2, 3]),
      (["--record", "P-1", "--last", "1"], [3]), (["--record", "P-2"], []),
      (["--last", "100"], [1, 2, 3]),
    ])
  func narrowed(words: [String], expected: [Int]) throws {
    let result = try Self.world().run(["log", "--format", "csv"] + words)
    let numbers = result.output.split(separator: "\n").dropFirst()
      .compactMap { Int($0.prefix { $0 != "," }) }
    #expect(numbers == expected)
  }

  @Test("Refuses a number of entries below 1", arguments: ["0", "-1"])
  func refusesNumber(last: String) throws {
    let result = try Self.world()("log", "--last", last)
    #expect(result.status == 64)
    #expect(result.errors.contains("--last принимает числа от 1"))
  }

  @Test("Prints every entry as one line of JSON")
  func jsonLines() throws {
    let world = try Self.world()
    let result = world("log", "--format", "jsonl")
    #expect(result.output == (try world.data("journal.jsonl")))
  }

  @Test("Confirms a journal by its own anchor")
  func verifies() throws {
    let world = try Self.world()
    let first = world("log", "verify")
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("Журнал цел: 3 строки. Сохраните отметку вне каталога:\n3:"))
    let anchor = try #require(first.output.split(separator: "\n").last.map(String.init))
    world("person", "edit", "P-1", "--born", "2010")
    let second = world("log", "verify", "--anchor", anchor)
    #expect(second.status == 0)
    #expect(second.output.hasPrefix("Журнал цел: 4 строки, отметка подтверждена."))
  }

  @Test("Names the line at which a changed journal breaks")
  func changed() throws {
    let world = try Self.world()
    let text = try #require(try world.data("journal.jsonl"))
    world.disk.edit(Self.journal, Array(text.replacing("secretary", with: "director").utf8))
    let result = world("log", "verify")
    #expect(result.status == 1)
    #expect(
      result.output.hasPrefix("Журнал повреждён: цепочка журнала нарушена в строке 3. Целых строк"))
    let json = world("log", "verify", "--json")
    #expect(json.output.contains("\"valid\": false"))
    #expect(json.output.contains("\"brokenLine\": 3"))
  }

  @Test("Notices a journal that was cut, also without an anchor")
  func cut() throws {
    let world = try Self.world()
    let text = try #require(try world.data("journal.jsonl"))
    let lines = text.split(separator: "\n").prefix(2).map { $0 + "\n" }
    world.disk.edit(Self.journal, Array(lines.joined().utf8))
    let result = world("log", "verify")
    #expect(result.status == 1)
    #expect(result.output.contains("конец журнала не тот, что записан в mentorctl.json"))
    #expect(world("log", "verify", "--json").output.contains("\"brokenLine\": null"))
  }

  @Test("Says so where a line is no JSON at all")
  func noJSON() throws {
    let world = try Self.world()
    world.disk.edit(Self.journal, Array("{oops\n".utf8))
    let result = world("log", "verify")
    #expect(result.status == 1)
    #expect(result.output.contains("строка 1"))
    #expect(world("log").status == 65)
  }

  @Test("Tells a journal that was composed anew by an anchor kept elsewhere")
  func composedAnew() throws {
    let world = try Self.world()
    let anchor = "3:" + String(repeating: "0", count: 64)
    let result = world("log", "verify", "--anchor", anchor, "--json")
    #expect(result.status == 1)
    #expect(result.output.contains("\"anchorFound\": false"))
    #expect(world("log", "verify", "--anchor", anchor).output.contains("составлен заново"))
  }

  @Test("Refuses what is no anchor", arguments: ["", "4", "4:abc", "x:y", "-1:00", "4:4:4"])
  func refusesAnchor(text: String) throws {
    #expect(try Self.world()("log", "verify", "--anchor", text).status == 64)
  }
}
