import MentorTestSupport
import Testing

@Suite("partnership")
struct PartnershipCommandTests {
  @Test("Two organisations go from the offer to the end, in both languages")
  func life() throws {
    let world = try pairWorld()
    var log = ""
    for words in [
      [
        "partnership", "add", "Лицей № 3", "МБОУ СОШ № 5", "--mentor-contact",
        "Рыбакова Нина Львовна; заместитель директора; 8 000 000-00-00; nina@example.org",
        "--goal", "обмен уроками",
      ],
      ["partnership", "add", "Лицей №3", "лицей № 3"],
      ["partnership", "agree", "OP-1", "--party", "mentor", "--document", "письмо № 7"],
      ["partnership", "approve", "OP-1"],
      ["partnership", "agree", "OP-1", "--party", "mentee"],
      ["partnership", "approve", "OP-1"],
      ["partnership", "edit", "OP-1", "--mentee-contact", "Гусев Олег Ильич; директор"],
      ["partnership", "approve", "OP-1"],
      ["partnership", "start", "OP-1"],
      ["partnership", "order", "OP-1", "--number", "14", "--date", "2026-10-01"],
      ["partnership", "start", "OP-1"],
      ["partnership", "list"], ["partnership", "show", "OP-1"],
      ["partnership", "show", "OP-1", "--pii", "initials"],
      ["partnership", "finish", "OP-1"],
    ] {
      let result = world.run(words)
      log += "$ mentorctl \(words.joined(separator: " "))\n\(result.output)\(result.errors)"
      log += result.status == 0 ? "" : "= \(result.status)\n"
    }
    log += world("partnership", "show", "OP-1", "--lang", "en").output
    try expectGolden(log, "pair/partnership.txt")
    let json = world("partnership", "show", "OP-1", "--json", "--pii", "none").output
    #expect(!json.contains("Рыбакова"))
    #expect(!json.contains("example.org"))
    #expect(world("check", "--severity", "error").status == 0)
  }
}

@Suite("form add")
struct LocalFormCommandTests {
  @Test("A form of one’s own takes part in profiles, pairs and lists")
  func life() throws {
    let world = try pairWorld([
      "form", "add", "SK", "--name", "старшеклассник – пятиклассник", "--mentor-role", "learner",
      "--mentee-role", "learner", "--mentee-ages", "8-19", "--organization", "same",
      "--role-model", "старший друг – младший друг",
    ])
    #expect(world("form", "list", "--model", "local").output.contains("SK"))
    try expectGolden(
      world.bilingual(["form", "show", "старшеклассник - пятиклассник"]), "form/local.txt")
    world.put(
      "ФИО;Год рождения;Класс;Форма;Запрос\nЛьвов Пётр;2014;6А;Старшеклассник-Пятиклассник;шахматы\n",
      at: "/mentees.csv")
    #expect(world("mentee", "import", "/mentees.csv").status == 0)
    let shown = world("mentee", "show", "Львов").output
    #expect(shown.contains("старшеклассник – пятиклассник"))
    #expect(world("form", "remove", "SK").status == 3)
    #expect(world("mentee", "list", "--form", "SK", "--format", "csv").output.contains("Львов"))
    #expect(world("mentee", "edit", "Львов", "--form", "UU").status == 0)
    #expect(world("mentee", "edit", "Львов", "--set", "forms=ZZ").status == 65)
    #expect(world("form", "remove", "SK").status == 0)
    #expect(world("form", "show", "SK").status == 65)
    #expect(world("pair", "match", "--form", "SK", "--dry-run").status == 65)
    #expect(world("form", "remove", "UU").status == 65)
  }

  @Test(
    "A code or a name that is taken is refused",
    arguments: [
      ("UU", "новая форма"), ("XX", "ученик – ученик"),
    ])
  func taken(code: String, name: String) throws {
    let world = try pairWorld()
    #expect(world("form", "add", code, "--name", name).status == 65)
    #expect(try world.data("forms.json") == nil)
  }
}
