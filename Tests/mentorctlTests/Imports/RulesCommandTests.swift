import Foundation
import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("import rules")
struct RulesCommandTests {
  private static let file = "анкеты 2026-09-19.csv"

  private func world() throws -> TestWorld {
    let world = try TestWorld()
    world("init", "--name", "Школа у реки")
    world.put(
      """
      Как зовут?;Учёба;Цвет
      Лугова Анна Петровна;7А;синий
      Росин Пётр Ильич;8Б;красный

      """, at: Self.file)
    return world
  }

  private func rules(_ world: TestWorld, _ name: String = "people", for target: String = "people") {
    world.putEvidence(
      """
      {"schema":1,"for":"\(target)","files":["анкеты*.csv"],"columns":[
      {"header":"Как зовут?","column":"fullName"},{"header":"Учёба","column":"grade"},
      {"header":"Цвет","ignored":true}]}
      """, at: "rules/\(name).json")
  }

  @Test("suggest writes the first rules; list, show and the schema know them")
  func suggest() throws {
    let world = try world()
    let result = world("import", "rules", "suggest", Self.file, "--for", "people")
    #expect(result.status == 0)
    #expect(result.output.contains("Xxxxxx Xxxx Xxxxxxxx"))
    #expect(result.output.contains("вид значений (догадка)"))
    #expect(!result.output.contains("Лугова"))
    #expect(result.errors.contains("rules/people.json"))
    let list = world("import", "rules", "list", "--json")
    #expect(list.output.contains("\"name\": \"people\""))
    #expect(list.output.contains("\"анкеты*.csv\""))
    let shown = world("import", "rules", "show", "people")
    #expect(shown.output.contains("\"guess\": true"))
    let json = try #require(
      world.disk.contents(of: "data/rules/people.json").map { String(decoding: $0, as: UTF8.self) })
    let entry = try #require(SchemaCatalogue.entry(named: "rules/people.json"))
    let value = try JSONCoding.decode(JSON.self, from: Array(json.utf8), file: "rules/people.json")
    #expect(SchemaValidator(entry.schema()).violations(value) == [])
    #expect(world("check").status == 0)
  }

  @Test("suggest overwrites nothing; a second one has a number, a dry run writes none")
  func names() throws {
    let world = try world()
    let words = ["import", "rules", "suggest", Self.file, "--for", "people"]
    #expect(world.run(words + ["--dry-run"]).status == 0)
    #expect(world.disk.contents(of: "data/rules/people.json") == nil)
    #expect(world.run(words).status == 0)
    #expect(world.run(words).status == 0)
    #expect(world.disk.contents(of: "data/rules/people-2.json") != nil)
    let taken = world.run(words + ["--name", "people"])
    #expect(taken.status == 3)
    #expect(taken.errors.contains("уже есть"))
    #expect(world.run(words + ["--name", "../x"]).status == 64)
  }

  @Test("suggest asks what the file holds where nothing tells")
  func unclear() throws {
    let world = try world()
    let result = world("import", "rules", "suggest", Self.file)
    #expect(result.status == 65)
    #expect(result.errors.contains("--for"))
  }

  @Test("The rules that fit the name are used by the import and by check")
  func used() throws {
    let world = try world()
    #expect(world("import", "people", Self.file).status == 65)
    rules(world)
    let trial = world("import", "rules", "check", Self.file)
    #expect(trial.status == 0)
    #expect(trial.output.contains("По правилам people (люди): добавилось бы 2"))
    #expect(try world.data("people.json") == nil)
    let result = world("import", "people", Self.file)
    #expect(result.status == 0)
    #expect(result.errors.contains("прочитано по правилам people"))
    #expect(world("person", "list").output.contains("Лугова"))
    let json = world("person", "import", Self.file, "--json").output
    #expect(json.contains("\"rules\": \"people\""))
    #expect(json.contains("\"unchanged\": 2"))
  }

  @Test("check answers with 1 where a column is not known or a row would be rejected")
  func doubtful() throws {
    let world = try world()
    rules(world)
    world.put("Как зовут?;Учёба;Рост\nЛугова Анна;05.июн;1\n", at: Self.file)
    let result = world("import", "rules", "check", Self.file, "--json")
    #expect(result.status == 1)
    #expect(result.output.contains("\"meaning\": \"unknown\""))
    #expect(result.output.contains("\"rejected\": ["))
  }

  @Test("Two rules that fit are refused with both named; --rules chooses, none wants none")
  func ambiguous() throws {
    let world = try world()
    rules(world)
    rules(world, "other")
    let refused = world("person", "import", Self.file)
    #expect(refused.status == 3)
    #expect(refused.errors.contains("other и people"))
    #expect(try world.data("people.json") == nil)
    #expect(world("person", "import", Self.file, "--rules", "other", "--dry-run").status == 0)
    #expect(world("person", "import", Self.file, "--rules", "none").status == 65)
    #expect(world("person", "import", Self.file, "--rules", "peple").status == 66)
    #expect(world("mentor", "import", Self.file, "--rules", "other").status == 3)
  }

  @Test("Rules for something else that fit the name are not used, and are named")
  func otherTarget() throws {
    let world = try world()
    rules(world, for: "mentees")
    world.put("ФИО;Класс\nЛугова Анна;7А\n", at: Self.file)
    let result = world("person", "import", Self.file)
    #expect(result.status == 0)
    #expect(result.errors.contains("правила people подходят к имени файла, но они для другого"))
  }

  @Test(
    "A file of rules that is wrong is named with its place",
    arguments: [
      (#"{"schema":1,"for":"people","colums":[]}"#, "colums"),
      (#"{"schema":1,"for":"люди"}"#, "люди"), ("{", "rules/people.json"),
      (#"{"schema":1,"for":"people","columns":[{"header":"А","column":"height"}]}"#, "columns[0]"),
    ])
  func damaged(text: String, word: String) throws {
    let world = try world()
    world.putEvidence(text, at: "rules/people.json")
    let result = world("person", "import", Self.file)
    #expect(result.status == 65)
    #expect(result.errors.contains(word))
    #expect(world("import", "rules", "list").status == 65)
  }

  @Test("Rejected rows are imported by the same rules, which the note names")
  func rejected() throws {
    let world = try world()
    rules(world)
    world.put("Как зовут?;Учёба\nЛугова Анна;05.июн\n", at: Self.file)
    let result = world("person", "import", Self.file, "--reject", "/r.csv")
    #expect(result.status == 2)
    #expect(result.errors.contains("--rules people"))
    let text = try #require(world.file("/r.csv"))
    world.put(text.replacing("05.июн", with: "5Б"), at: "/r.csv")
    #expect(world("person", "import", "/r.csv", "--rules", "people").status == 0)
    #expect(world("person", "list").output.contains("Лугова"))
  }
}
