import Testing

@testable import mentorctl

@Suite("monitoring: what is refused")
struct MonitoringRuleTests {
  @Test("Neither edit nor anything else makes a second round of a kind")
  func kindStays() throws {
    let world = try MonitoringSchool.world()
    world("monitoring", "start", "input")
    world("monitoring", "start", "final")
    let before = try world.data("monitoring.json")
    let edited = world("monitoring", "edit", "MON-2", "--set", "kind=input")
    #expect(edited.status != 0 && edited.errors.contains("kind"))
    #expect(try world.data("monitoring.json") == before)
  }

  @Test("A closed round takes no answers, by whichever command they come")
  func closedRound() throws {
    let world = try MonitoringSchool.world()
    world("monitoring", "start", "input")
    let code = "before-mentee-uu"
    world.put(try MonitoringSchool.table(code, 2, mark: 5, in: world), at: "ответы.csv")
    #expect(world("survey", "import", "ответы.csv", "--survey", code).status == 0)
    world("monitoring", "close", "input")
    world.put(try MonitoringSchool.table(code, 3, mark: 9, in: world), at: "ответы.csv")
    for words in [["survey", "import"], ["import", "responses"]] {
      let refused = world.run(words + ["ответы.csv", "--survey", code])
      #expect(refused.status == 3 && refused.errors.contains("MON-1"))
    }
    #expect(world("survey", "status", "--json").output.contains("\"answered\": 2"))
    world("monitoring", "edit", "MON-1", "--set", "closed=")
    #expect(world("survey", "import", "ответы.csv", "--survey", code).status == 0)
  }

  @Test(
    "A round is opened within its school year or the August before it",
    arguments: [("2020-01-01", false), ("2026-07-31", false), ("2026-08-01", true)])
  func openedInYear(day: String, isTaken: Bool) throws {
    let world = try MonitoringSchool.world()
    let started = world("monitoring", "start", "input", "--on", day)
    #expect((started.status == 0) == isTaken)
    world("monitoring", "start", "final")
    let id = isTaken ? "MON-2" : "MON-1"
    let edited = world("monitoring", "edit", id, "--set", "opened=\(day)")
    #expect((edited.status == 0) == isTaken)
  }

  @Test(
    "Edit neither opens nor closes a round on a day that has not come",
    arguments: ["opened", "closed"])
  func ahead(field: String) throws {
    let world = try MonitoringSchool.world()
    world("monitoring", "start", "input")
    let edited = world("monitoring", "edit", "MON-1", "--set", "\(field)=2026-10-06")
    #expect(edited.status == 3 && edited.errors.contains("06.10.2026"))
    #expect(world("monitoring", "edit", "MON-1", "--set", "\(field)=2026-10-05").status == 0)
  }

  @Test("A matter is one and the same, however it is called")
  func sameMatter() throws {
    let world = try MonitoringSchool.world()
    world("monitoring", "start", "input")
    for (name, value) in [
      ("clubs", 1), ("learners in clubs", 2), ("Посещают кружки и секции", 3),
      ("посещают кружки и секции, чел.", 4),
    ] {
      #expect(world("monitoring", "count", "--item", "\(name)=\(value)").status == 0)
    }
    let json = world("monitoring", "show", "MON-1", "--json").output
    #expect(json.matches(of: /"matter": "[^"]+"/).map { String($0.0) } == ["\"matter\": \"clubs\""])
    #expect(json.contains("\"value\": 4"))
  }

  @Test(
    "What is named twice in one command is refused",
    arguments: [
      ["count", "clubs=1", "clubs=2"], ["count", "clubs=1", "learners in clubs=2"],
      ["count", "Олимпиады=1", "олимпиады=2"], ["sheet", "1.1=1", "1.1=2"],
    ])
  func twice(words: [String]) throws {
    let world = try MonitoringSchool.world()
    world("monitoring", "start", "input")
    let before = try world.data("monitoring.json")
    let twice = world("monitoring", words[0], "--item", words[1], "--item", words[2])
    #expect(twice.status == 64 && twice.errors.contains("дважды"))
    #expect(try world.data("monitoring.json") == before)
  }
}
