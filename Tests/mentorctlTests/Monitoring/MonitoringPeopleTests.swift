import Testing

@testable import mentorctl

@Suite("monitoring: whose data are used")
struct MonitoringPeopleTests {
  /// A school whose mentees have consents, and of whom four answered with words of their own.
  private func world() throws -> TestWorld {
    let world = try MonitoringSchool.world()
    for person in 1...6 {
      let given = world(
        "consent", "add", "P-\(person)", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
      try #require(given.status == 0)
    }
    world("monitoring", "start", "final")
    world.put(
      try MonitoringSchool.table("after-mentee-uu", 4, mark: 7, in: world),
      at: "after-mentee-uu.csv")
    try #require(world("monitoring", "import", "after-mentee-uu.csv").status == 0)
    return world
  }

  @Test(
    "Whoever withdrew the consent is neither asked nor counted nor quoted, but the number is told")
  func withdrawn() throws {
    let world = try world()
    #expect(world("monitoring", "swot").output.contains("×4"))
    for person in ["P-1", "P-6"] {
      try #require(world("consent", "withdraw", person).status == 0)
    }
    let swot = world("monitoring", "swot").output
    #expect(swot.contains("×3") && !swot.contains("RESP-1,"))
    for command in [["monitoring", "status"], ["survey", "status", "after-mentee-uu"]] {
      let output = world.run(command + ["--json"]).output
      #expect(output.contains("\"expected\": 4") && output.contains("\"answered\": 3"))
      #expect(!output.contains("\"P-6\""))
    }
    let report = world("monitoring", "report").output
    #expect(report.contains("отозвали согласие") && !report.contains("P-6"))
    #expect(world("monitoring", "report", "--json").output.contains("\"withdrawn\": 2"))
    // A new consent brings the answers back.
    world("consent", "add", "P-1", "--signed", "2026-10-05", "--signer", "Лугова Ольга")
    #expect(world("monitoring", "swot").output.contains("×4"))
  }

  @Test("Those who answered stay among those who were asked when they are archived")
  func archived() throws {
    let world = try world()
    for mentee in 1...6 {
      try #require(world("mentee", "archive", "E-\(mentee)", "--reason", "конец года").status == 0)
    }
    let status = world("monitoring", "status", "--json").output
    #expect(status.contains("\"expected\": 4") && status.contains("\"answered\": 4"))
  }

  @Test(
    "Hidden names hide what people wrote in follow-ups and sources, too",
    arguments: ["initials", "none"])
  func hiddenWords(pii: String) throws {
    let world = try world()
    world(
      "monitoring", "recommend", "final", "Помочь ученице Сосновой", "--to",
      "Кедрова Юлия Степановна", "--document", "записка Кедровой")
    world("monitoring", "recommend", "final", "Обучить", "--to", "методическая служба")
    world("monitoring", "done", "MON-1/1", "--result", "Соснова довольна")
    world("monitoring", "count", "final", "--item", "clubs=3", "--document", "журнал Сосновой")
    for words in [
      ["show", "MON-1"], ["show", "MON-1", "--json"], ["report"], ["report", "--json"],
      ["report", "--format", "html"], ["report", "--format", "md"], ["list", "--json"],
    ] {
      let output = world.run(["monitoring"] + words + ["--pii", pii]).output
      for name in ["Соснов", "Юлия", "записка", "журнал", pii == "none" ? "Кедров" : "Степановна"] {
        #expect(!output.contains(name), "\(words): \(name)")
      }
    }
    let shown = world("monitoring", "show", "MON-1", "--pii", "initials").output
    #expect(shown.contains("методическая служба") && shown.contains("Кедрова"))
    #expect(world("monitoring", "show", "MON-1").output.contains("Помочь ученице Сосновой"))
  }
}
