import Testing

@Suite("What a withdrawn consent does to pairs and to what is published")
struct WithdrawnPairTests {
  /// A mentor (M-1) with two mentees (E-1, E-2), everybody with a consent.
  private func school() throws -> TestWorld {
    let world = try peopleWorld()
    world("person", "add", "Рощина Вера", "--born", "2012", "--grade", "7Б")
    world("mentor", "add", "P-2", "--form", "UU", "--capacity", "3")
    world("mentee", "add", "P-1", "--form", "UU")
    world("mentee", "add", "P-4", "--form", "UU")
    for person in ["P-1", "P-2", "P-4"] {
      let add = world(
        "consent", "add", person, "--signed", "2026-09-05", "--signer", "Лугова Ольга")
      #expect(add.status == 0, "\(add.errors)")
    }
    return world
  }

  /// The steps of PAIR-1 from the offer, as far as `count`.
  private func lead(_ world: TestWorld, _ count: Int) {
    for words in [
      ["pair", "agree", "PAIR-1", "--party", "everyone", "--signed", "2026-09-10"],
      ["pair", "approve", "PAIR-1"],
      ["pair", "order", "PAIR-1", "--number", "12", "--date", "2026-10-01"],
      ["pair", "start", "PAIR-1"],
    ].prefix(count) {
      let result = world.run(words)
      #expect(result.status == 0, "\(words): \(result.errors)")
    }
  }

  @Test(
    "A pair is led on as its life allows, with the reason in its history",
    arguments: [
      (0, "dissolved"), (1, "dissolved"), (2, "dissolved"), (3, "ordered"), (4, "paused"),
    ])
  func states(steps: Int, state: String) throws {
    let world = try school()
    #expect(world("pair", "add", "M-1", "E-1").status == 0)
    lead(world, steps)
    let result = world("consent", "withdraw", "P-1", "--json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\"state\": \"\(state)\""), "\(result.output)")
    let shown = world("pair", "show", "PAIR-1", "--json").output
    #expect(shown.contains("\"state\": \"\(state)\""))
    #expect(shown.contains("согласие C-1 отозвано 01.10.2026") == (state != "ordered"))
    if state == "paused" {
      #expect(world("pair", "resume", "PAIR-1").status == 3)
      #expect(world("consent", "list", "--in-force").status == 0)
    }
    if state == "ordered" { #expect(world("pair", "start", "PAIR-1").status == 3) }
    #expect(world("check", "--severity", "error").output.contains("[pair.consent]") == (steps > 2))
  }

  @Test("What is said is said in both languages, and a dry run changes nothing")
  func words() throws {
    let world = try school()
    world("pair", "add", "M-1", "E-1")
    lead(world, 4)
    let before = world.everything
    let dry = world("consent", "withdraw", "P-1", "--dry-run")
    #expect(dry.output.contains("Пара PAIR-1 приостановлена"))
    #expect(world.everything == before)
    let english = world("consent", "withdraw", "P-1", "--lang", "en")
    #expect(english.output.contains("Pair PAIR-1 is paused"))
    #expect(english.output.contains("RET-1"))
  }

  @Test("A mentee leaves a group, which goes on; the mentor's withdrawal pauses all of it")
  func group() throws {
    let world = try school()
    #expect(world("group", "add", "M-1", "E-1", "E-2", "--form", "UU").status == 0)
    lead(world, 4)
    let left = world("consent", "withdraw", "P-1", "--json")
    #expect(left.output.contains("\"step\": \"left\""))
    let shown = world("pair", "show", "PAIR-1", "--json").output
    #expect(shown.contains("\"state\": \"active\"") && shown.contains("\"E-2\""))
    let paused = world("consent", "withdraw", "P-2", "--json")
    #expect(paused.output.contains("\"step\": \"paused\""))
  }

  @Test("A withdrawal of an earlier day follows the last step of the pair")
  func earlier() throws {
    let world = try school()
    world("pair", "add", "M-1", "E-1")
    lead(world, 4)
    let result = world("consent", "withdraw", "P-1", "--on", "2026-09-20", "--json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\"destroyBy\": \"2026-10-20\""))
    #expect(
      world("pair", "show", "PAIR-1", "--json").output.contains("согласие C-1 отозвано 20.09.2026"))
  }

  @Test("Nothing is touched while another consent carries the processing, and that is said")
  func carried() throws {
    let world = try school()
    world("consent", "add", "P-1", "--signed", "2026-09-20", "--signer", "Лугов Илья")
    world("pair", "add", "M-1", "E-1")
    lead(world, 4)
    let result = world("consent", "withdraw", "C-1")
    #expect(result.output.contains("Действует другое согласие"))
    #expect(!result.output.contains("прекращается"))
    #expect(world("pair", "show", "PAIR-1", "--json").output.contains("\"state\": \"active\""))
  }

  @Test("An employee who no longer agrees to mentor stops as a mentor, not as a person")
  func employee() throws {
    let world = try school()
    world("person", "add", "Сомова Инна", "--role", "teacher", "--experience", "1")
    world("mentor", "add", "P-3", "--form", "TT")
    world("mentee", "add", "P-5", "--form", "TT")
    for person in ["P-3", "P-5"] { world("consent", "add", person, "--signed", "2026-09-05") }
    world("consent", "add", "P-3", "--kind", "mentoring", "--signed", "2026-09-05")
    let pair = world("pair", "add", "M-2", "E-3")
    #expect(pair.status == 0, "\(pair.errors)")
    let result = world("consent", "withdraw", "P-3", "--kind", "mentoring", "--json")
    #expect(result.output.contains("\"step\": \"dissolved\""), "\(result.output)\(result.errors)")
    #expect(result.output.contains("\"retention\": null"))
  }

  @Test("What was published with the person is to be taken down, and nothing else")
  func takeDown() throws {
    let world = try school()
    let consent = world(
      "consent", "add", "P-3", "--kind", "distribution", "--signed", "2026-09-05", "--category",
      "name", "--category", "practice")
    #expect(consent.status == 0)
    for words in [
      ["practice", "add", "Опыты", "--author", "P-3", "--description", "Восемь занятий"],
      ["practice", "publish", "PR-1", "--link", "https://school.example/case"],
      ["practice", "add", "Рассказ", "--description", "Ёлкин Пётр Львович провёл опыт."],
      ["practice", "publish", "PR-2"],
      ["practice", "add", "Черновик", "--author", "P-3", "--description", "Ещё не готово"],
      ["event", "add", "Форум", "--kind", "forum", "--on", "2026-09-20"],
      ["event", "attend", "EV-1", "P-3"],
      ["event", "add", "Семинар", "--kind", "seminar", "--on", "2026-09-21"],
      ["event", "attend", "EV-2", "P-3"],
      ["event", "edit", "EV-1", "--set", "link=https://school.example/forum"],
      ["award", "add", "P-3", "--kind", "certificate", "--for", "за работу", "--on", "2026-09-25"],
    ] {
      let result = world.run(words)
      #expect(result.status == 0, "\(words): \(result.errors)")
    }
    let result = world("consent", "withdraw", "P-3", "--kind", "distribution")
    #expect(result.status == 0)
    for part in ["PR-1", "PR-2", "EV-1", "AW-1", "https://school.example/case", "publish site"] {
      #expect(result.output.contains(part), "\(part)")
    }
    #expect(!result.output.contains("PR-3") && !result.output.contains("EV-2"))
  }
}
