import MentorTestSupport
import Testing

@Suite("meeting")
struct MeetingCommandTests {
  let run: MeetingWorld
  let pair: String

  init() throws {
    run = try MeetingWorld()
    pair = try #require(run.pairs.first)
  }

  @Test("A meeting is planned, moved, held and told of, in both languages")
  func life() throws {
    let world = run.world
    let planned = world(
      "meeting", "plan", pair, "--kind", "знакомство", "--on", "05.10.2026", "--time", "15.30",
      "--minutes", "45", "--where", "кабинет 12", "--subject", "правила встреч")
    #expect(planned.status == 0)
    #expect(planned.errors.isEmpty)
    #expect(planned.output.contains("MT-1"))
    run(
      "meeting", "move", "MT-1", "--on", "2026-10-06", "--reason", "дежурство", today: "2026-10-02")
    run(
      "meeting", "hold", "MT-1", "--result", "договорились о правилах", "--next-step",
      "пробная задача", today: "2026-10-06")
    try expectGolden(world.bilingual(["meeting", "show", "MT-1"]), "meeting/show.txt")
    try expectGolden(world.bilingual(["meeting", "list"]), "meeting/list.txt")
    let json = world("meeting", "show", "MT-1", "--json").output
    #expect(json.contains("\"state\": \"held\""))
    #expect(!json.contains("\"key\""))
    #expect(world("meeting", "hold", "MT-1").status == 3)
    #expect(world("meeting", "cancel", "MT-1", "--reason", "нет").status == 3)
  }

  @Test("A kind out of order is entered, and its source is told")
  func order() throws {
    let result = run.world("meeting", "add", pair, "--on", "2026-10-01")
    #expect(result.status == 0)
    #expect(result.errors.contains("встреча-знакомство не проведена"))
    #expect(result.errors.contains("порядок встреч в дорожных картах целевой модели"))
    let check = run.world("check", "--code", "meeting.order")
    #expect(check.output.contains("MT-1"))
  }

  @Test("A pair without an order is refused with status 3, and nothing is written")
  func withoutOrder() throws {
    let world = try pairWorld(["pair", "match"], ["pair", "accept", "PROP-1"])
    let rows = world("pair", "list", "--state", "proposed", "--format", "csv").output
      .split(separator: "\n")
    let pair = String(try #require(rows.dropFirst().first).prefix { $0 != "," })
    let before = world.everything
    let result = world("meeting", "plan", pair, "--on", "2026-10-05")
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("не закреплена приказом"))
    #expect(result.errors.contains("mentorctl order draft pairs --pairs \(pair)"))
    #expect(world.everything == before)
  }

  @Test("A dry run says the same and writes nothing")
  func dryRun() throws {
    let before = run.world.everything
    let words = ["meeting", "plan", pair, "--kind", "acquaintance", "--on", "2026-10-05"]
    let dry = run.world.run(words + ["--dry-run"])
    #expect(dry.status == 0)
    #expect(dry.output.contains("MT-1"))
    #expect(run.world.everything == before)
    #expect(run.world.run(words).output == dry.output)
  }

  @Test(
    "Words that mean no meeting are refused as usage",
    arguments: [
      ["--time", "24:30"], ["--time", "полдень"], ["--minutes", "0"], ["--minutes", "481"],
      ["--on", "29.02.2027"], ["--kind", "прогулка"], ["--subject", "   "],
    ])
  func usage(words: [String]) throws {
    let before = run.world.everything
    let result = run.world.run(["meeting", "plan", pair] + words)
    #expect(result.status == 64)
    #expect(run.world.everything == before)
  }

  @Test("The reason of an absence is of the list, so that nothing about health is kept")
  func absence() throws {
    let before = run.world.everything
    let refused = run.world(
      "meeting", "add", pair, "--on", "2026-10-01", "--absent", "mentee:болеет")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("не хранятся"))
    #expect(run.world.everything == before)
    let nobody = run.world(
      "meeting", "add", pair, "--on", "2026-10-01", "--absent", "mentee:уважительная причина")
    #expect(nobody.status == 3)
    #expect(nobody.errors.contains("без наставляемых"))
  }

  @Test("One final meeting joins all pairs; other kinds make one for each")
  func several() throws {
    run(
      "meeting", "plan", "--all", "--kind", "acquaintance", "--on", "2026-10-05",
      today: "2026-10-01")
    let each = run.world("meeting", "list", "--json").output
    #expect(each.ranges(of: "\"id\": \"MT-").count == run.pairs.count)
    run(
      "meeting", "plan", "--all", "--kind", "final-group", "--on", "2027-05-20", today: "2026-10-01"
    )
    let all = run.world("meeting", "list", "--kind", "final-group", "--json").output
    #expect(all.ranges(of: "\"id\": \"MT-").count == 1)
    for pair in run.pairs { #expect(all.contains("\"\(pair)\"")) }
  }

  @Test("Minutes are a sheet before the meeting and a record after it")
  func minutes() throws {
    run(
      "meeting", "plan", pair, "--kind", "acquaintance", "--on", "2026-10-05", today: "2026-10-01")
    let before = run.world("meeting", "minutes", "MT-1").output
    #expect(before.contains("ПРОТОКОЛ"))
    #expect(before.contains("____"))
    run("meeting", "hold", "MT-1", "--result", "познакомились", today: "2026-10-05")
    let after = run.world("meeting", "minutes", "MT-1")
    #expect(after.output.contains("познакомились"))
    try expectGolden(after.output, "meeting/minutes.txt")
    for file in ["m.docx", "m.html"] {
      #expect(run.world("meeting", "minutes", "MT-1", "-o", "/out/\(file)").status == 0)
    }
    #expect(run.world.bytes("/out/m.docx")?.starts(with: Array("PK".utf8)) == true)
    #expect(run.world.file("/out/m.html")?.contains("познакомились") == true)
    let hidden = run.world("meeting", "minutes", "MT-1", "--pii", "none").output
    #expect(hidden.contains("M-"))
    #expect(hidden != after.output)
  }

  @Test("The interim control shows every pair, and its status says whether one is behind")
  func control() throws {
    run("meeting", "add", pair, "--kind", "acquaintance", "--on", "2026-10-01", today: "2026-10-01")
    for (kind, date) in [
      ("trial", "2026-10-05"), ("planning", "2026-10-09"), ("regular", "2026-10-12"),
    ] {
      run(
        "meeting", "add", pair, "--kind", kind, "--on", date, "--minutes", "45", today: "2026-10-12"
      )
    }
    let words = ["meeting", "status", "--today", "2026-12-03"]
    try expectGolden(run.world.bilingual(words, width: 140), "meeting/status.txt")
    #expect(run.world.run(words).status == 0)
    #expect(run.world.run(words + ["--exit-code"]).status == 1)
    let json = run.world.run(words + ["--json", "--pair", pair]).output
    #expect(json.contains("\"missingFeedback\": 2"))
    #expect(json.contains("\"missing\": []"))
    #expect(run.world("pair", "show", pair).output.contains("Встречи: проведено 4"))
  }

  @Test("A pair that met is not stalled, and the others are")
  func stalled() throws {
    run("meeting", "add", pair, "--kind", "acquaintance", "--on", "2026-10-20", today: "2026-10-20")
    let rows = run.world(
      "pair", "stalled", "--days", "21", "--today", "2026-11-05", "--format", "csv"
    ).output.split(separator: "\n").dropFirst()
    #expect(rows.count == run.pairs.count - 1)
    #expect(!rows.contains { $0.hasPrefix("\(pair),") })
  }

  @Test("Meetings leave as events without names, and a cancelled one stays as such")
  func calendar() throws {
    run(
      "meeting", "plan", pair, "--kind", "acquaintance", "--on", "2026-10-05", "--time", "15:30",
      today: "2026-10-01")
    run("meeting", "move", "MT-1", "--on", "2026-10-07", today: "2026-10-01")
    run("meeting", "plan", pair, "--kind", "trial", "--on", "2026-10-09", today: "2026-10-01")
    run("meeting", "cancel", "MT-2", "--reason", "нет кабинета", today: "2026-10-01")
    let text = run.world(
      "calendar", "export", "--meetings", "--zone", "asia/yekaterinburg", "-o", "/out/m.ics")
    #expect(text.status == 0, "\(text.errors)")
    let file = try #require(run.world.file("/out/m.ics")).replacing("\r\n ", with: "")
    #expect(file.contains("UID:MT-1@"))
    #expect(file.contains("SEQUENCE:1\r\n"))
    #expect(file.contains("DTSTART;TZID=Asia/Yekaterinburg:20261007T153000"))
    #expect(file.contains("STATUS:CANCELLED"))
    #expect(!file.contains("BEGIN:VTODO"))
    let all = run.world("calendar", "export").output
    #expect(all.contains("BEGIN:VTODO") && all.contains("BEGIN:VEVENT"))
    #expect(!run.world("calendar", "export", "R-1").output.contains("UID:MT-1"))
    #expect(run.world("calendar", "export", "R-1", "--meetings").status == 64)
    let named = run.world("calendar", "export", "--meetings", "--names").output
    #expect(named != run.world("calendar", "export", "--meetings").output)
    #expect(run.world("calendar", "export", "--zone", "Asia/Tokyo").status == 64)
  }
}
