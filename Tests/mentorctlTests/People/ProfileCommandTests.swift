import Testing

@Suite("mentor, mentee and org")
struct ProfileCommandTests {
  @Test("A mentor is enrolled once a year")
  func once() throws {
    let world = try peopleWorld()
    let made = world("mentor", "add", "Камышин", "--form", "UU", "--capacity", "2", "--json")
    #expect(made.status == 0)
    #expect(made.output.contains("\"id\": \"M-1\""))
    #expect(made.output.contains("\"free\": 2"))
    let again = world("mentor", "add", "P-2", "--form", "UU")
    #expect(again.status == 3)
    #expect(again.errors.contains("mentorctl mentor edit M-1"))
    #expect(world("mentor", "add", "P-2", "--form", "UU", "--year", "2027/28").status == 0)
  }

  @Test("A new person is made in the same transaction, of the kind that the form expects")
  func newPerson() throws {
    let world = try peopleWorld()
    let made = world("mentee", "add", "--surname", "Росина", "--given", "Ада", "--form", "UU")
    #expect(made.status == 0)
    #expect(world("person", "show", "P-4").output.contains("ученик"))
    let before = try world.data("people.json")
    #expect(
      world("mentor", "add", "--surname", "Новый", "--given", "Ян", "--form", "нет").status == 65)
    #expect(try world.data("people.json") == before)
  }

  @Test("Says whom it needs", arguments: ["mentor", "mentee"])
  func nobody(noun: String) throws {
    let world = try peopleWorld()
    #expect(world.run([noun, "add"]).status == 64)
    #expect(world.run([noun, "add", "Никто"]).status == 66)
    #expect(world.run([noun, "add", "P-1", "--surname", "Росина"]).status == 64)
  }

  @Test("A capacity outside 1–500 is refused with the range", arguments: ["0", "-1", "501", "два"])
  func capacity(text: String) throws {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU")
    let result = world("mentor", "edit", "M-1", "--capacity=\(text)")
    #expect(result.status == 64)
    #expect(text == "два" || result.errors.contains("1–500"))
    #expect(world("mentor", "edit", "M-1", "--set", "capacity=\(text)").status == 65)
  }

  @Test("A capacity is not set below the places that pairs take")
  func takenPlaces() throws {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU", "--capacity", "2")
    world("mentee", "add", "P-1", "--form", "UU")
    world(
      "mentee", "add", "--surname", "Росина", "--given", "Ада", "--born", "2013", "--grade", "6А",
      "--form", "UU")
    for person in ["P-1", "P-2", "P-4"] {
      world("consent", "add", person, "--signed", "2026-09-05", "--signer", "Родитель Яна")
    }
    #expect(world("pair", "add", "M-1", "E-1").status == 0)
    #expect(world("pair", "add", "M-1", "E-2").status == 0)
    let result = world("mentor", "edit", "M-1", "--capacity", "1")
    #expect(result.status == 3)
    #expect(result.errors.contains("PAIR-1, PAIR-2"))
    #expect(world("mentor", "edit", "M-1", "--capacity", "3").status == 0)
    #expect(world("mentor", "list", "--json").output.contains("\"free\": 1"))
    #expect(world("mentee", "list", "--free", "--json").output.contains("\"mentees\": []"))
  }

  @Test("Lists and edits take what they are given")
  func lists() throws {
    let world = try peopleWorld()
    world(
      "mentor", "add", "P-3", "--form", "учитель – ученик", "--form", "TT", "--competence",
      "физика; астрономия", "--ages", "12-16", "--hours", "2,5", "--availability", "пн 15-17")
    let shown = world("mentor", "show", "Ёлкин", "--json").output
    #expect(shown.contains("\"competences\": [\"физика\", \"астрономия\"]"))
    #expect(shown.contains("\"hoursPerWeek\": 2.5"))
    #expect(shown.contains("\"from\": \"15:00\""))
    world("mentor", "edit", "елкин", "--competence", "", "--ages", "", "--status", "paused")
    let edited = world("mentor", "show", "M-1", "--json").output
    #expect(edited.contains("\"competences\": []"))
    #expect(!edited.contains("wishedAges"))
    #expect(world("mentor", "list", "--free", "--json").output.contains("\"mentors\": []"))
    #expect(world("mentor", "list", "--form", "UU", "--json").output.contains("\"mentors\": []"))
    #expect(world("mentor", "list", "--status", "paused", "--json").output.contains("M-1"))
  }

  @Test("The thresholds of the organisation change the rules")
  func settings() throws {
    let world = try peopleWorld()
    #expect(world("org", "edit", "--set", "settings.menteeAgeTo=12").status == 0)
    #expect(world("form", "check", "P-2", "P-1", "--form", "UU").status == 1)
    #expect(world("org", "edit", "--set", "settings.menteeAgeTo=200").status == 65)
    #expect(world("org", "edit", "--set", "settings.menteeAge=12").status == 65)
    #expect(world("org", "edit", "--current-year", "2026/28").status == 64)
    #expect(world("org", "edit", "--current-year", "2027/28").status == 0)
    #expect(world("org", "show", "--json").output.contains("\"currentYear\": \"2027/28\""))
  }

  @Test("Nobody in an open pair leaves the pool", arguments: ["paused", "archived"])
  func openPairs(status: String) throws {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU", "--capacity", "2")
    world("mentee", "add", "P-1", "--form", "UU")
    for person in ["P-1", "P-2"] {
      world("consent", "add", person, "--signed", "2026-09-05", "--signer", "Родитель Яна")
    }
    #expect(world("pair", "add", "M-1", "E-1").status == 0)
    for words in [
      ["mentor", "edit", "M-1", "--status", status], ["mentee", "edit", "E-1", "--status", status],
      ["mentor", "edit", "M-1", "--set", "status=\(status)"],
    ] {
      let result = world.run(words)
      #expect(result.status == 3)
      #expect(result.errors.contains("PAIR-1"))
    }
    #expect(world("mentor", "edit", "M-1", "--capacity", "3").status == 0)
    #expect(world("mentee", "edit", "E-1", "--priority", "2").status == 0)
  }
}
