import Testing

@Suite("person")
struct PersonCommandTests {
  @Test("Adds a person by a full name or by its parts, and mends what was typed")
  func add() throws {
    let world = try TestWorld()
    world("init")
    let first = world("person", "add", "ЛУГОВА  анна ильинична", "--grade", "7a", "--json")
    #expect(first.status == 0)
    #expect(first.output.contains("\"name\": \"Лугова Анна Ильинична\""))
    #expect(first.output.contains("\"grade\": \"7А\""))
    #expect(first.output.contains("\"kind\": \"learner\""))
    #expect(!first.output.contains("\"key\""))
    let second = world(
      "person", "add", "--surname", "Ёлкин", "--given", "Пётр", "--position", "учитель химии")
    #expect(second.status == 0)
    #expect(second.output.contains("P-2 Ёлкин Пётр"))
    #expect(second.output.contains("педагог, учитель химии"))
  }

  @Test("Warns of somebody who looks like the same person")
  func likeness() throws {
    let world = try peopleWorld()
    let result = world("person", "add", "Лугова Анна")
    #expect(result.status == 0)
    #expect(result.errors.contains("P-1"))
  }

  @Test(
    "Refuses what is no person",
    arguments: [
      (["person", "add"], 65), (["person", "add", "Лугова"], 65),
      (["person", "add", "Лугова Анна", "--surname", "Росина"], 64),
      (["person", "add", "Лугова Анна", "--born", "31.09.2010"], 64),
      (["person", "add", "Лугова Анна", "--grade", "12"], 64),
      (["person", "add", "Лугова Анна", "--experience", "-1"], 64),
      (["person", "show", "Никто"], 66), (["person", "edit", "P-1", "--set", "id=P-9"], 65),
      (["person", "edit", "P-1", "--set", "name=Анна"], 65),
      (["person", "edit", "P-1", "--set", "grade"], 64),
    ] as [([String], Int32)])
  func refuses(words: [String], status: Int32) throws {
    let world = try peopleWorld()
    let before = try world.data("people.json")
    let result = world.run(words)
    #expect(result.status == status)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
    #expect(try world.data("people.json") == before)
  }

  @Test("Lists by name with ё after е, narrowed by role and by part of a name")
  func list() throws {
    let world = try peopleWorld()
    world("person", "add", "Елкин Павел", "--role", "other")
    let all = world("person", "list", "--format", "csv").output.split(separator: "\n")
    #expect(all.dropFirst().map { $0.prefix(3) } == ["P-4", "P-3", "P-2", "P-1"])
    let learners = world("person", "list", "--role", "learner", "--format", "csv").output
    #expect(learners.split(separator: "\n").count == 3)
    let found = world("person", "list", "луг", "анн", "--format", "csv").output
    #expect(found.split(separator: "\n").count == 2)
  }

  @Test("An edit changes what it names, and an empty value removes")
  func edit() throws {
    let world = try peopleWorld()
    world("person", "edit", "P-1", "--phone", "8 900 000-00-01", "--grade", "8А")
    #expect(try world.data("people.json")?.contains("8 900 000-00-01") == true)
    #expect(try world.data("people.json")?.contains("8А") == true)
    world("person", "edit", "Лугова", "--phone", "", "--set", "patronymic=")
    #expect(try world.data("people.json")?.contains("8 900 000-00-01") == false)
    #expect(try world.data("people.json")?.contains("Ильинична") == false)
  }

  @Test("A dry run shows the result and writes nothing")
  func dryRun() throws {
    let world = try peopleWorld()
    let before = try world.data("people.json")
    let result = world("person", "add", "Росина Ада", "--dry-run")
    #expect(result.output.contains("P-4 Росина Ада"))
    #expect(try world.data("people.json") == before)
  }

  @Test(
    "Names and contacts are shown as far as --pii allows",
    arguments: [
      ["person", "list"], ["person", "show", "P-1"], ["mentee", "list"], ["mentee", "show", "E-1"],
    ],
    ["table", "json"])
  func privacy(words: [String], format: String) throws {
    let world = try peopleWorld()
    world("person", "edit", "P-1", "--phone", "8 900 000-00-01", "--email", "a@example.org")
    world("mentee", "add", "P-1", "--form", "UU")
    let full = world.run(words + ["--format", format]).output
    #expect(full.contains("Лугова Анна Ильинична"))
    let initials = world.run(words + ["--format", format, "--pii", "initials"]).output
    #expect(initials.contains("Лугова"))
    #expect(!initials.contains("Анна"))
    #expect(!initials.contains("8 900") && !initials.contains("@example"))
    #expect(!initials.contains("2012-03-12") && !initials.contains("12.03.2012"))
    let none = world.run(words + ["--format", format, "--pii", "none"]).output
    #expect(!none.contains("Лугова") && !none.contains("Анна") && !none.contains("8 900"))
  }

  @Test(
    "No message names people beyond what --pii allows",
    arguments: [
      ["person", "show", "Лу"], ["person", "show", "Лугава"], ["person", "show", "Камышен"],
      ["mentee", "show", "Лугав"], ["mentor", "show", "Ёлкен"],
      ["pair", "unmatched"], ["pair", "why-not", "M-1", "E-1"], ["pair", "add", "M-1", "E-1"],
      ["pair", "match"], ["pair", "lock", "M-1", "E-1"], ["pair", "unmatched", "--json"],
    ])
  func privateMessages(words: [String]) throws {
    let world = try peopleWorld()
    world("person", "add", "Лугова Яна")
    world("mentor", "add", "P-3", "--form", "TU")
    world("mentee", "add", "P-1", "--form", "TU")
    for names in ["none", "initials"] {
      let result = world.run(words + ["--pii", names])
      let text = result.output + result.errors
      for name in ["Анна", "Ильинична", "Егор", "Пётр", "Львович", "Яна"] {
        #expect(!text.contains(name), "\(names): \(text)")
      }
      guard names == "none" else { continue }
      for name in ["Лугова", "Камышин", "Ёлкин"] { #expect(!text.contains(name), "\(text)") }
    }
  }

  @Test("Somebody near a misspelt surname is named as far as --pii allows")
  func candidates() throws {
    let world = try peopleWorld()
    #expect(world("person", "show", "Лугава").errors.contains("P-1 Лугова Анна Ильинична"))
    let initials = world("person", "show", "Лугава", "--pii", "initials").errors
    #expect(initials.contains("P-1 Лугова") && !initials.contains("Анна"))
    #expect(world("person", "show", "Лугава", "--pii", "none").errors.contains("P-1."))
  }

  @Test(
    "A birth after today is refused with the day",
    arguments: [
      ["person", "add", "Росина Ада", "--born", "05.05.2030"],
      ["person", "add", "Росина Ада", "--born", "2040"],
      ["mentor", "add", "--surname", "Росина", "--given", "Ада", "--born", "05.05.2030"],
      ["person", "edit", "P-1", "--born", "2040"], ["person", "edit", "P-1", "--set", "born=2040"],
      ["mentee", "add", "P-1", "--born", "2040", "--form", "UU"],
    ])
  func birthAhead(words: [String]) throws {
    let world = try peopleWorld()
    let before = try world.data("people.json")
    let result = world.run(words)
    #expect(result.status == 65)
    #expect(result.errors.contains("ещё не наступил") && result.errors.contains("сегодня"))
    #expect(try world.data("people.json") == before)
  }

  @Test(
    "A name with marks of writing direction or control characters is refused",
    arguments: [
      ["person", "add", "Росина \u{202E}Ада"], ["person", "add", "Росина Ада\u{7}"],
      ["person", "add", "--surname", "Ро\u{2066}сина", "--given", "Ада"],
      ["person", "edit", "P-1", "--surname", "Лу\u{202E}гова"],
      ["mentor", "add", "--surname", "Росина", "--given", "А\u{1B}да", "--form", "UU"],
    ])
  func hiddenControls(words: [String]) throws {
    let world = try peopleWorld()
    let before = try world.data("people.json")
    let result = world.run(words)
    #expect(result.status == 64 || result.status == 65)
    #expect(result.errors.contains("невидимые"))
    #expect(try world.data("people.json") == before)
  }
}
