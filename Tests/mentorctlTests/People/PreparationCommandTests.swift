import Testing

@Suite("Interviews, trainings, clearances, pools")
struct PreparationCommandTests {
  @Test("An interview has an outcome, conditions where they are promised, and nothing about health")
  func interview() throws {
    let world = try peopleWorld()
    let add = ["interview", "add", "Ёлкин", "--verdict"]
    #expect(world.run(add + ["recommended", "--on", "2026-10-02"]).status == 65)
    #expect(world.run(add + ["conditional"]).status == 65)
    let health = world.run(add + ["recommended", "--remark", "диагноз не мешает"])
    #expect(health.status == 65)
    #expect(health.errors.contains("152-ФЗ, ст. 10"))
    #expect(
      world.run(
        add + ["рекомендован", "--on", "2026-09-10", "--interviewer", "куратор", "--psychologist"]
      ).status == 0)
    #expect(world.run(add + ["recommended", "--on", "2026-09-10"]).status == 3)
    let list = world("interview", "list")
    #expect(list.output.contains("рекомендован") && list.output.contains("куратор"))
    #expect(world("interview", "list", "Лугова", "--json").output.contains("\"interviews\": []"))
    #expect(world("interview", "edit", "INT-1", "--set", "note=без паузы").status == 0)
    #expect(
      !world("interview", "show", "INT-1", "--json", "--pii", "none").output.contains("паузы"))
  }

  @Test("A training is completed when the hours attended reach those required")
  func training() throws {
    let world = try peopleWorld()
    #expect(
      world("training", "add", "Школа наставников", "--required-hours", "3,5").status == 0)
    #expect(world("training", "add", "школа  наставников").status == 3)
    let session = ["training", "session", "T-1", "--topic", "Роль", "--duration"]
    #expect(world.run(session + ["13"]).status == 65)
    #expect(world.run(session + ["2", "--on", "2026-09-12"]).status == 0)
    #expect(world.run(session + ["1,5", "--on", "2026-09-19"]).status == 0)
    #expect(world.run(session + ["1", "--on", "2026-10-20"]).status == 0)
    #expect(world("training", "attend", "T-1").status == 64)
    let attend = ["training", "attend", "T-1", "P-2", "Ёлкин", "--on"]
    #expect(world.run(attend + ["2026-09-13"]).status == 66)
    #expect(world.run(attend + ["2026-10-20"]).status == 65)
    #expect(world.run(attend + ["2026-09-12"]).status == 0)
    #expect(world("training", "attend", "T-1", "P-3", "--on", "2026-09-19").status == 0)
    let report = world("training", "report", "Школа")
    #expect(report.output.contains("19.09.2026") && report.output.contains("ещё нет"))
    #expect(
      world("training", "report", "T-1", "--json").output.contains("\"completed\": \"2026-09-19\""))
    world("training", "attend", "T-1", "P-3", "--on", "2026-09-19", "--unmark")
    #expect(!world("training", "report", "T-1").output.contains("19.09.2026"))
    #expect(world("training", "list").output.contains("3,5"))
    #expect(world("training", "list", "--year", "2025/26").output.contains("нет"))
  }

  @Test("Papers that end are named before and after their last day")
  func clearance() throws {
    let world = try peopleWorld()
    let add = ["clearance", "add", "P-3", "--kind", "справка", "--issued"]
    #expect(world.run(add + ["2026-10-05"]).status == 65)
    #expect(world.run(add + ["2025-10-20", "--until", "2025-10-01"]).status == 65)
    #expect(world.run(add + ["2025-10-20", "--until", "2026-10-20", "--number", "7"]).status == 0)
    #expect(world.run(add + ["2025-10-20"]).status == 3)
    #expect(world("clearance", "expiring", "--days", "10", "--exit-code").status == 0)
    #expect(world("clearance", "expiring", "--exit-code").status == 1)
    #expect(world("clearance", "expiring", "--days", "-1").status == 64)
    #expect(
      world("clearance", "expiring", "--today", "2027-01-01", "--json").output.contains("CL-1"))
    #expect(world.run(add + ["2026-10-01", "--until", "2027-10-01"]).status == 0)
    #expect(world("clearance", "expiring", "--exit-code").status == 0)
    #expect(!world("clearance", "list", "--json", "--pii", "none").output.contains("\"7\""))
  }

  @Test("The pool says why somebody may not be matched, and matching keeps to it")
  func pool() throws {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU")
    world("mentee", "add", "P-1")
    let open = world("mentor", "pool", "--json").output
    #expect(open.contains("consent.missing") && !open.contains("interview.missing"))
    world("consent", "add", "P-2", "--signed", "2026-09-05", "--signer", "Камышина Яна")
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    #expect(world("mentor", "pool").output.contains("да"))
    #expect(world("mentee", "pool", "--json").output.contains("form.none"))
    world("mentee", "edit", "E-1", "--form", "UU")
    #expect(world("mentee", "pool", "--blocked").output == "Никому ничего не мешает.\n")
    #expect(
      world(
        "org", "edit", "--set", "settings.interviewed=learner", "--set", "settings.trained=mentor",
        "--set", "settings.clearances=mentor: справка о допуске"
      ).status == 0)
    let asked = world("mentor", "pool", "--json").output
    for code in ["interview.missing", "training.incomplete", "clearance.missing"] {
      #expect(asked.contains(code), "\(code)")
    }
    let refused = world("pair", "add", "M-1", "E-1", "--form", "UU")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("собеседован"))
    world("interview", "add", "P-2", "--verdict", "not-recommended", "--on", "2026-09-01")
    #expect(world("mentor", "pool", "--json").output.contains("interview.not-recommended"))
    world("interview", "add", "P-2", "--verdict", "recommended", "--on", "2026-09-20")
    world("training", "add", "Школа", "--required-hours", "1")
    world(
      "training", "session", "T-1", "--duration", "1", "--topic", "Роль", "--on", "2026-09-20",
      "--participant", "P-2")
    world(
      "clearance", "add", "P-2", "--kind", "Справка о допуске", "--issued", "2026-09-01")
    #expect(world("mentor", "pool", "--json").output.contains("\"ready\": true"))
    #expect(world("pair", "add", "M-1", "E-1", "--form", "UU").status == 0)
    #expect(world("org", "edit", "--set", "settings.clearances=справка").status == 65)
  }

  @Test("Somebody pauses with a reason, returns, and is archived")
  func standing() throws {
    let world = try peopleWorld()
    world("mentor", "add", "P-2", "--form", "UU")
    world("mentee", "add", "P-1", "--form", "UU")
    #expect(world("mentor", "pause", "M-1").status == 64)
    #expect(world("mentor", "pause", "Камышин", "--reason", "каникулы").status == 0)
    #expect(world("mentor", "show", "M-1").output.contains("пауза: каникулы"))
    #expect(
      try #require(try world.data("mentors.json")).contains("\"statusSince\": \"2026-10-01\""))
    #expect(world("mentor", "pause", "M-1", "--reason", "ещё").status == 3)
    #expect(world("mentor", "resume", "M-1").status == 0)
    #expect(world("mentor", "archive", "M-1", "--reason", "переезд").status == 0)
    world("consent", "add", "P-1", "--signed", "2026-09-05", "--signer", "Лугова Ольга")
    #expect(world("mentee", "pause", "E-1", "--reason", "болеет").status == 0)
    world("consent", "withdraw", "P-1")
    let refused = world("mentee", "resume", "E-1")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("отозвано"))
    #expect(world("mentee", "archive", "E-9", "--reason", "нет").status == 66)
  }
}
