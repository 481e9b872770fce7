import Foundation
import MentorTestSupport
import Testing

@Suite("import")
struct ImportCommandTests {
  private func world() throws -> TestWorld {
    let world = try TestWorld()
    world("init", "--name", "Школа у реки")
    for name in [
      "mentors-cp1251-semicolon.csv", "mentors-utf16-tab.csv", "mentees-columns.csv",
      "consents.csv", "people.csv", "questionnaires.xlsx",
    ] {
      let file = fixtures.appending(path: "Imports").appending(path: name)
      world.put(Array(try Data(contentsOf: file)), at: name)
    }
    return world
  }

  @Test("Writes the good rows, gives out the others, and ends with 2")
  func rejected() throws {
    let world = try world()
    let result = world(
      "mentor", "import", "mentors-cp1251-semicolon.csv", "--reject", "/out/reject.csv", "--json")
    #expect(result.status == 2)
    #expect(result.output.contains("\"added\": 3"))
    #expect(result.output.contains("\"row\": 7"))
    #expect(try world.data("mentors.json")?.contains("M-3") == true)
    #expect(world.file("/out/reject.csv")?.contains("причина") == true)
    #expect(world.file("/out/reject.csv")?.contains("Ивняков") == true)
  }

  @Test("The same file in another encoding changes nothing: no file is written")
  func twice() throws {
    let world = try world()
    world("import", "mentors", "mentors-cp1251-semicolon.csv")
    let before = try world.data("manifest.json")
    let again = world("import", "mentors", "mentors-utf16-tab.csv", "--json")
    #expect(again.output.contains("\"unchanged\": 3"))
    #expect(again.output.contains("\"added\": 0"))
    #expect(try world.data("manifest.json") == before)
  }

  @Test("A dry run prints the same and writes nothing, the reject file neither")
  func dryRun() throws {
    let world = try world()
    let words = [
      "mentor", "import", "mentors-cp1251-semicolon.csv", "--json", "--reject", "/r.csv",
    ]
    let trial = world.run(words + ["--dry-run"])
    #expect(trial.status == 2)
    #expect(world.file("/r.csv") == nil)
    #expect(try world.data("mentors.json") == nil)
    #expect(world.run(words).output == trial.output)
  }

  @Test("Takes a whole programme in: mentors, mentees, people, consents")
  func programme() throws {
    let world = try world()
    world("import", "mentors", "mentors-cp1251-semicolon.csv")
    let mentees = world("mentee", "import", "mentees-columns.csv", "--form", "UU")
    #expect(mentees.status == 0)
    #expect(mentees.output.hasPrefix("Добавлено 3, обновлено 0, без изменений 0, отклонено 0.\n"))
    #expect(world("person", "import", "people.csv").status == 0)
    #expect(world("consent", "import", "consents.csv").status == 2)
    #expect(world("consent", "list", "--format", "csv").output.split(separator: "\n").count == 3)
  }

  @Test(
    "A file that cannot be used ends with 65 and writes nothing",
    arguments: [
      [UInt8](), Array("ФИО;Класс;ФИО\nЛугова Анна;7А;Лугова\n".utf8),
      Array("текст\nбез таблицы\n".utf8), [0x50, 0x4B, 0x03, 0x04, 0, 0], [0xFF, 0x00, 0x01, 0x02],
    ])
  func unusable(bytes: [UInt8]) throws {
    let world = try world()
    world.put(bytes, at: "file.csv")
    let result = world("mentee", "import", "file.csv")
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("совет:"))
    #expect(try world.data("people.json") == nil)
  }

  @Test(
    "Bad options are refused",
    arguments: [
      (["mentor", "import"], 64), (["mentor", "import", "нет.csv"], 66),
      (["mentor", "import", "people.csv", "--encoding", "utf-7"], 64),
      (["mentor", "import", "people.csv", "--separator", "x"], 64),
      (["person", "import", "people.csv", "--form", "UU"], 64),
      (["person", "import", "people.csv", "--sheet", "А"], 65),
      (["person", "import", "questionnaires.xlsx"], 65),
      (["person", "import", "questionnaires.xlsx", "--sheet", "А"], 66),
    ] as [([String], Int32)])
  func options(words: [String], status: Int32) throws {
    #expect(try world().run(words).status == status)
  }

  @Test("Rows of a workbook are named with their sheet")
  func workbook() throws {
    let world = try world()
    let trial = world("mentor", "import", "questionnaires.xlsx", "--dry-run")
    #expect(trial.status == 2)
    #expect(trial.output.contains("✗ лист «Наставники 2026», строка 6: "))
    #expect(
      world("mentor", "import", "questionnaires.xlsx", "--json").output.contains(
        "\"sheet\": \"Наставники 2026\""))
    #expect(world("mentee", "import", "questionnaires.xlsx").status == 0)
  }

  @Test("An encoding that is named is obeyed")
  func encoding() throws {
    let world = try world()
    // «ФИО;Класс» and «Росина Ада;7А» in KOI8-R.
    let koi: [UInt8] =
      [0xE6, 0xE9, 0xEF, 0x3B, 0xEB, 0xCC, 0xC1, 0xD3, 0xD3, 0x0A]
      + [0xF2, 0xCF, 0xD3, 0xC9, 0xCE, 0xC1, 0x20, 0xE1, 0xC4, 0xC1, 0x3B, 0x37, 0xE1, 0x0A]
    world.put(koi, at: "koi.csv")
    #expect(world("person", "import", "koi.csv", "--encoding", "koi8-r").status == 0)
    #expect(world("person", "list").output.contains("Росина Ада"))
  }

  @Test("Values of columns that are not imported are shown as far as --pii allows")
  func privacy() throws {
    let world = try world()
    let words = ["mentor", "import", "mentors-cp1251-semicolon.csv", "--dry-run", "--json"]
    #expect(world.run(words).output.contains("зелёный"))
    let hidden = world.run(words + ["--pii", "none"]).output
    #expect(!hidden.contains("зелёный") && !hidden.contains("Ручьёва"))
    #expect(!hidden.contains("900 000"))
  }

  @Test(
    "The reason of a rejected row quotes no cell where names are hidden", arguments: ["", "--json"])
  func privateReasons(format: String) throws {
    let world = try world()
    world.put(Array("ФИО;Класс\nЛугова Анна;Росина Ада\n".utf8), at: "shifted.csv")
    let words = ["person", "import", "shifted.csv"] + (format.isEmpty ? [] : [format])
    #expect(world.run(words).output.contains("Росина Ада"))
    for names in ["none", "initials"] {
      let hidden = world.run(words + ["--pii", names])
      #expect(hidden.output.contains("Класс"))
      #expect(!(hidden.output + hidden.errors).contains("Росина"))
    }
  }
}
