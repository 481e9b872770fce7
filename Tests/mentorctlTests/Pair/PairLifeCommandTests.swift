import MentorTestSupport
import Testing

@Suite("The life of a pair on the command line")
struct PairLifeCommandTests {
  /// The demonstration school with the pairs of the best matching.
  private static func world(_ commands: [String]...) throws -> TestWorld {
    let world = try pairWorld(["pair", "match"], ["pair", "accept", "PROP-1"])
    for words in commands {
      let result = world.run(words)
      #expect(result.status == 0, "\(words): \(result.errors)")
    }
    return world
  }

  @Test("From the offer to the end, each step with its paper, in both languages")
  func life() throws {
    let world = try Self.world()
    var log = ""
    for words in [
      ["pair", "approve", "PAIR-3"],
      ["pair", "agree", "PAIR-3", "--party", "mentor", "--signed", "2026-09-28"],
      ["pair", "agree", "PAIR-3", "--party", "mentor"],
      ["pair", "decline", "PAIR-3", "--party", "mentee"],
      ["pair", "decline", "PAIR-3", "--party", "mentee", "--reason", "неудобное время"],
      ["pair", "propose", "PAIR-3"],
      ["pair", "agree", "PAIR-3", "--party", "everyone", "--document", "папка 4"],
      ["pair", "start", "PAIR-3"],
      ["pair", "approve", "PAIR-3"],
      ["pair", "start", "PAIR-3"],
      ["pair", "order", "PAIR-3", "--number", "12-О", "--date", "2026-10-01"],
      ["pair", "start", "PAIR-3", "--on", "2026-10-02"],
      ["pair", "start", "PAIR-3"],
      ["pair", "decline", "PAIR-3", "--party", "mentor", "--reason", "передумал"],
      ["pair", "pause", "PAIR-3"],
      ["pair", "pause", "PAIR-3", "--reason", "практика"],
      ["pair", "resume", "PAIR-3"],
      ["pair", "finish", "PAIR-3"],
      ["pair", "dissolve", "PAIR-3", "--reason", "поздно"],
      ["pair", "show", "PAIR-3"],
    ] {
      let before = world.everything
      let result = world.run(words)
      log += "$ mentorctl \(words.joined(separator: " "))\n\(result.output)\(result.errors)"
      log += result.status == 0 ? "" : "= \(result.status)\n"
      if result.status != 0 { #expect(world.everything == before) }
    }
    log += world("pair", "show", "PAIR-3", "--lang", "en").output
    try expectGolden(log, "pair/life.txt")
    #expect(world("check", "--severity", "error").status == 0)
  }

  @Test("All pairs go together, and the status tells what is next at every step")
  func everybody() throws {
    let world = try Self.world()
    var log = ""
    for words in [
      ["pair", "agree", "--all", "--party", "everyone", "--signed", "2026-09-28"],
      ["pair", "approve", "--all"],
      ["pair", "order", "--all", "--number", "12", "--date", "2026-10-01"],
      ["pair", "start", "--all"],
    ] {
      log +=
        world("status").output.split(separator: "\n")
        .filter { line in
          ["Пары:", "mentorctl pair", "mentorctl order"].contains { line.contains($0) }
        }
        .joined(separator: "\n") + "\n"
      let result = world.run(words)
      #expect(result.status == 0)
      log += (result.output.split(separator: "\n").last ?? "") + "\n"
    }
    log +=
      world("status").output.split(separator: "\n").filter { $0.contains("Пары:") }
      .joined(separator: "\n") + "\n"
    try expectGolden(log, "pair/everybody.txt")
    #expect(world("pair", "list", "--state", "active", "--json").output.contains("№ 12 от"))
    #expect(world("pair", "start", "--all").status == 0, "nobody waits, nothing happens")
  }

  @Test(
    "Where nobody waits, what is lacking before is told",
    arguments: [
      ("approve", "нет согласия быть в паре"), ("start", "нет согласия"),
    ])
  func blocked(verb: String, message: String) throws {
    let world = try Self.world()
    if verb == "start" {
      world("pair", "agree", "--all", "--party", "everyone")
      world("pair", "approve", "--all")
      let result = world("pair", "start", "--all")
      #expect(result.status == 3)
      #expect(result.errors.contains("без приказа"))
    } else {
      let result = world("pair", "approve", "--all")
      #expect(result.status == 3)
      #expect(result.errors.contains(message))
    }
  }

  @Test("A trial says that it was one, and writes nothing", arguments: ["ru", "en"])
  func trial(language: String) throws {
    let world = try Self.world()
    let before = world.everything
    let words = ["pair", "agree", "--all", "--party", "everyone", "--dry-run", "--lang", language]
    let result = world.run(words)
    #expect(result.status == 0)
    #expect(result.errors.contains(language == "ru" ? "ничего не записано" : "nothing was written"))
    #expect(world.everything == before)
  }

  @Test("Who dissolves a pair is told how to keep the matching from proposing it again")
  func dissolved() throws {
    let world = try Self.world()
    let pair = try #require(
      world("pair", "list", "--format", "csv").output.split(separator: "\n").dropFirst().first)
    let id = String(pair.prefix { $0 != "," })
    let result = world("pair", "dissolve", id, "--reason", "переезд")
    #expect(result.status == 0)
    #expect(result.errors.contains("mentorctl pair forbid M-"))
  }

  @Test("Neither pairs nor --all, or both, is no request")
  func selection() throws {
    let world = try Self.world()
    #expect(world("pair", "approve").status == 64)
    #expect(world("pair", "approve", "PAIR-3", "--all").status == 64)
    #expect(world("pair", "agree", "PAIR-3").status == 64)
    #expect(world("pair", "agree", "PAIR-3", "--party", "сосед").status == 64)
    #expect(world("pair", "approve", "PAIR-999").status == 66)
  }

  @Test("A dry run changes nothing")
  func dryRun() throws {
    let world = try Self.world()
    let before = world.everything
    #expect(world("pair", "agree", "--all", "--party", "everyone", "--dry-run").status == 0)
    #expect(world.everything == before)
  }

  @Test("A group is made, joined, left and listed")
  func groups() throws {
    let world = try pairWorld()
    var log = ""
    for words in [
      ["group", "add", "M-1", "E-3", "E-7", "--form", "TU"],
      ["group", "join", "PAIR-3", "E-13"],
      ["group", "join", "PAIR-3", "E-21"],
      ["group", "join", "PAIR-3", "E-24"],
      ["group", "leave", "PAIR-3", "E-7"],
      ["group", "leave", "PAIR-3", "E-7", "--reason", "другой кружок"],
      ["pair", "agree", "PAIR-3", "--party", "everyone"],
      ["pair", "approve", "PAIR-3"],
      ["pair", "order", "PAIR-3", "--number", "12", "--date", "2026-10-01"],
      ["group", "join", "PAIR-3", "E-7"],
      ["group", "join", "PAIR-3", "E-7", "--number", "13", "--date", "2026-10-01"],
      [
        "group", "join", "PAIR-3", "E-7", "--signed", "2026-10-01", "--number", "13", "--date",
        "2026-10-01",
      ],
      ["group", "list"], ["pair", "load", "--free"], ["pair", "show", "PAIR-3"],
    ] {
      let result = world.run(words)
      log += "$ mentorctl \(words.joined(separator: " "))\n\(result.output)\(result.errors)"
      log += result.status == 0 ? "" : "= \(result.status)\n"
    }
    try expectGolden(log, "pair/groups.txt")
    #expect(world("group", "list", "--json").output.contains("другой кружок"))
    #expect(world("group", "join", "PAIR-3", "E-24", "--number", "13").status == 64)
  }

  @Test("Stalled pairs are told, with a status for cron")
  func stalled() throws {
    let world = try Self.world(
      ["pair", "agree", "PAIR-3", "PAIR-4", "--party", "everyone"],
      ["pair", "approve", "PAIR-3", "PAIR-4"],
      ["pair", "order", "PAIR-3", "PAIR-4", "--number", "12", "--date", "2026-10-01"],
      ["pair", "start", "PAIR-3", "PAIR-4"])
    #expect(world("pair", "stalled", "--exit-code").status == 0)
    let later = ["--today", "2026-11-15"]
    let found = world.run(["pair", "stalled", "--days", "30", "--exit-code"] + later)
    #expect(found.status == 1)
    try expectGolden(
      world.bilingual(["pair", "stalled", "--days", "30"] + later), "pair/stalled.txt")
    #expect(world.run(["pair", "stalled", "--days", "46", "--exit-code"] + later).status == 0)
    #expect(world("pair", "stalled", "--days", "0").status == 64)
  }

  @Test("Who waits is told, and support is recorded without causes")
  func waiting() throws {
    let world = try Self.world()
    let lines = world("mentee", "waiting", "--format", "csv").output.split(separator: "\n")
    #expect(lines.count > 3)
    let code = String(try #require(lines.dropFirst().first).prefix { $0 != " " && $0 != "," })
    let added = world(
      "mentee", "support", "add", code, "--kind", "search", "--office", "куратор")
    #expect(added.status == 0)
    #expect(
      world(
        "mentee", "support", "add", code, "--kind", "психологическая поддержка", "--office",
        "педагог-психолог", "--what", "после болезни"
      ).status == 3)
    let waiting = world.run(["mentee", "waiting"], width: 400)
    #expect(waiting.output.contains("поиск наставника (куратор)"))
    #expect(
      !world("mentee", "waiting", "--unsupported", "--format", "csv").output.contains(code + " "))
    #expect(world("mentee", "waiting", "--unsupported", "--exit-code").status == 1)
    #expect(world("mentee", "support", "close", "SUP-1", "--outcome", "нашёлся").status == 0)
    #expect(world("mentee", "support", "close", "SUP-1").status == 3)
    try expectGolden(world.bilingual(["mentee", "support", "list"]), "pair/support.txt")
  }

  @Test("A role model comes from the form’s catalogue")
  func roleModel() throws {
    let world = try Self.world()
    let refused = world("pair", "edit", "PAIR-3", "--role-model", "друг")
    #expect(refused.status == 65)
    let form = world("pair", "list", "--format", "csv").output
    #expect(!form.isEmpty)
    let shown = world("pair", "show", "PAIR-3").output
    let models = refused.errors
    #expect(models.contains("Возможны") || models.contains("ролевых моделей нет"), "\(shown)")
  }
}
