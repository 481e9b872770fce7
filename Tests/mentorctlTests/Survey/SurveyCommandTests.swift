import Foundation
import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("survey")
struct SurveyCommandTests {
  /// A school whose intake surveys are defined and taken in.
  private func world() throws -> TestWorld {
    let world = try TestWorld(today: "2026-10-25")
    world("init", "--name", "Школа у реки")
    for name in [
      "yandex-intake-mentee-uu.xlsx", "google-intake-mentor-uu.csv", "yandex-before-mentee-uu.csv",
      "google-preferences-mentee.csv", "excel-third-party-class-teacher.xlsx",
      "damaged-intake-mentee-uu.csv",
    ] {
      let file = fixtures.appending(path: "Surveys").appending(path: name)
      world.put(Array(try Data(contentsOf: file)), at: name)
    }
    try #require(
      world("survey", "define", "--form", "UU", "--from", "third-party-class-teacher").status == 0)
    try #require(
      world(
        "survey", "import", "yandex-intake-mentee-uu.xlsx", "--survey", "intake-mentee-uu"
      ).status == 0)
    try #require(
      world(
        "survey", "import", "google-intake-mentor-uu.csv", "--survey", "intake-mentor-uu"
      ).status == 0)
    return world
  }

  /// A file in a folder of the data directory.
  private static func text(_ name: String, in world: TestWorld) -> String? {
    world.disk.contents(of: "data/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  private func consents(_ world: TestWorld) {
    for person in 1...6 {
      world(
        "consent", "add", "P-\(person)", "--signed", "2026-09-10", "--by", "guardian", "--signer",
        "Представитель Нина", "--document", "дело")
    }
  }

  @Test("Third-party information changes nothing that matching works on")
  func thirdParty() throws {
    let world = try world()
    consents(world)
    let scores = world("pair", "scores", "--format", "json")
    let proposal = world("pair", "match", "--dry-run", "--json")
    try #require(scores.status == 0 && proposal.status == 0)
    try #require(scores.output.contains("M-1"))
    let taken = world(
      "survey", "import", "excel-third-party-class-teacher.xlsx", "--survey",
      "third-party-class-teacher", "--json")
    #expect(taken.status == 2)
    #expect(taken.output.contains("\"added\": 2"))
    #expect(world("pair", "scores", "--format", "json").output == scores.output)
    #expect(world("pair", "match", "--dry-run", "--json").output == proposal.output)
  }

  @Test("Importing again writes nothing; the journal names the responses of the first time")
  func twice() throws {
    let world = try world()
    let before = world.disk.files(below: "data").map { world.disk.contents(of: "data/\($0)") }
    let again = world(
      "survey", "import", "yandex-intake-mentee-uu.xlsx", "--survey", "intake-mentee-uu", "--json")
    #expect(again.status == 0)
    #expect(again.output.contains("\"unchanged\": 3"))
    #expect(world.disk.files(below: "data").map { world.disk.contents(of: "data/\($0)") } == before)
    #expect(try world.data("journal.jsonl")?.contains("RESP-1") == true)
  }

  @Test("Numbers of responses are one series in all surveys")
  func numbers() throws {
    let world = try world()
    world("survey", "import", "yandex-before-mentee-uu.csv", "--survey", "before-mentee-uu")
    let result = world("survey", "answers", "before-mentee-uu", "--json")
    #expect(result.output.contains("RESP-7"))
    #expect(!result.output.contains("RESP-1\""))
  }

  @Test("Rejected rows come with 2 and a file to be corrected; a dry run writes neither")
  func rejected() throws {
    let world = try world()
    let words = [
      "survey", "import", "damaged-intake-mentee-uu.csv", "--survey", "intake-mentee-uu",
      "--reject", "/r.csv", "--json",
    ]
    let people = try world.data("people.json")
    let trial = world.run(words + ["--dry-run"])
    #expect(trial.status == 2)
    #expect(world.file("/r.csv") == nil)
    #expect(try world.data("people.json") == people)
    #expect(world.run(words).output == trial.output)
    let reject = try #require(world.file("/r.csv"))
    #expect(reject.contains("причина"))
    #expect(reject.contains("7,92E+10"))
  }

  @Test("status tells who has not answered, answers shows the table, both hide names if asked to")
  func status() throws {
    let world = try world()
    world("survey", "import", "yandex-before-mentee-uu.csv", "--survey", "before-mentee-uu")
    #expect(
      world("survey", "status", "before-mentee-uu").output.contains("Ответили 3 из 3 (100 %)."))
    let missing = world("survey", "status", "before-mentor-uu")
    #expect(missing.output.contains("Ответили 0 из 3"))
    #expect(missing.output.contains("Кедрова Злата Юрьевна"))
    #expect(world("survey", "status").output.contains("before-mentor-uu"))
    let answers = world("survey", "answers", "before-mentee-uu", "--format", "csv")
    #expect(answers.output.contains("Дубравин Кирилл Олегович"))
    #expect(answers.output.contains("Научиться решать задачи"))
    let hidden = world(
      "survey", "answers", "before-mentee-uu", "--format", "csv", "--pii", "none")
    #expect(!hidden.output.contains("Дубравин"))
    #expect(!hidden.output.contains("Научиться решать задачи"))
    #expect(hidden.output.contains("hidden"))
  }

  @Test("An edit is taken while it is harmless, refused with 3 when it is not")
  func edit() throws {
    let world = try world()
    world("survey", "import", "yandex-before-mentee-uu.csv", "--survey", "before-mentee-uu")
    world("survey", "show", "before-mentee-uu", "--json", "-o", "/a.json")
    let text = try #require(world.file("/a.json"))
    world.put(text.replacing("Чего вы ждёте от программы?", with: "Чего вы ждёте?"), at: "/b.json")
    #expect(world("survey", "define", "/b.json").status == 0)
    #expect(world("survey", "show", "before-mentee-uu").output.contains("Чего вы ждёте?"))
    world.put(text.replacing("\"key\": \"comfort\"", with: "\"key\": \"cosy\""), at: "/c.json")
    let refused = world("survey", "define", "/c.json")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("comfort: вопроса не стало"))
    world.put(text.replacing("\"role\"", with: "\"rolle\""), at: "/d.json")
    #expect(world("survey", "define", "/d.json").status == 65)
  }

  @Test("A shipped definition does not undo an edit")
  func kept() throws {
    let world = try world()
    world("survey", "show", "interim-mentee", "--json", "-o", "/a.json")
    let text = try #require(world.file("/a.json"))
    world.put(text.replacing("Что мешает?", with: "Что вам мешает?"), at: "/b.json")
    world("survey", "define", "/b.json")
    let again = world("survey", "define", "--form", "UU")
    #expect(again.status == 0)
    #expect(again.errors.contains("interim-mentee уже изменена вами"))
    #expect(world("survey", "show", "interim-mentee").output.contains("Что вам мешает?"))
  }

  @Test("What is written is valid by its schema, and import responses is survey import")
  func schema() throws {
    let world = try world()
    let words = ["google-preferences-mentee.csv", "--survey", "preferences-mentee"]
    #expect(world.run(["import", "responses"] + words).status == 2)
    let files = world.disk.files(below: "data").filter {
      $0.hasPrefix("surveys/") || $0.hasPrefix("responses/")
    }
    #expect(files.count > 20)
    for name in files {
      let entry = try #require(SchemaCatalogue.entry(named: name))
      let value = try JSONCoding.decode(
        JSON.self, from: Array(try #require(Self.text(name, in: world)).utf8), file: name)
      #expect(SchemaValidator(entry.schema()).violations(value) == [], "\(name)")
    }
  }

  @Test("A blank is printed as Word, as a page and as text, a survey not yet defined as well")
  func print() throws {
    let world = try world()
    #expect(world("survey", "print", "preferences-mentee", "-o", "/b.docx").status == 0)
    #expect(world.bytes("/b.docx")?.starts(with: [0x50, 0x4B]) == true)
    let page = world("survey", "print", "after-mentor-tt", "--format", "html")
    #expect(page.output.contains("<html lang=\"ru\""))
    #expect(page.errors.contains("значение программы по умолчанию"))
    #expect(world("survey", "print", "intake-mentee-uu").output.contains("Школа у реки"))
  }

  @Test("Mistakes end with their status and advice")
  func mistakes() throws {
    let world = try world()
    #expect(world("survey", "define").status == 64)
    let typo = world("survey", "define", "--from", "intake-mente-uu")
    #expect(typo.status == 66)
    #expect(typo.errors.contains("intake-mentee-uu"))
    let absent = world(
      "survey", "import", "yandex-before-mentee-uu.csv", "--survey", "after-mentee-tt")
    #expect(absent.status == 66)
    #expect(absent.errors.contains("mentorctl survey define --from after-mentee-tt"))
    let wrong = world(
      "survey", "import", "yandex-before-mentee-uu.csv", "--survey", "preferences-mentor")
    #expect(wrong.status == 65)
    #expect(world("survey", "import", "нет.csv", "--survey", "before-mentee-uu").status != 0)
  }

  @Test(
    "A hand edit that names a person who is not there is refused by the next command that writes")
  func handEdit() throws {
    let world = try world()
    world("survey", "import", "google-preferences-mentee.csv", "--survey", "preferences-mentee")
    let name = try #require(
      world.disk.files(below: "data").first {
        $0.hasPrefix("responses/")
          && Self.text($0, in: world)?.contains("\"person\": \"P-1\"") == true
      })
    let text = try #require(Self.text(name, in: world))
    world.disk.edit(
      "\(TestWorld.directory)/\(name)",
      Array(text.replacing("\"person\": \"P-1\"", with: "\"person\": \"P-99\"").utf8))
    let result = world(
      "survey", "import", "yandex-before-mentee-uu.csv", "--survey", "before-mentee-uu")
    #expect(result.status == 65)
    #expect(result.errors.contains("P-99"))
  }
}
