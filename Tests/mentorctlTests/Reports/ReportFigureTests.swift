import JSONStore
import Testing

@testable import mentorctl

/// The figures of the sections against plain loops over the files.
@Suite("Figures of reports")
struct ReportFigureTests {
  private static let year = JSON.string("2026/27")

  @Test("Pairs by form and state are those of the year's file")
  func pairs() throws {
    let world = try ReportWorld()
    let pairs = try world.records("pairs").filter { $0["year"] == Self.year }
    let total = try #require(try world.rows("dashboard", "pairs").first?.last)
    #expect(total["form"] == "Всего")
    for state in ["active", "paused", "completed", "dissolved"] {
      #expect(total[state]?.whole == pairs.filter { $0["state"] == .string(state) }.count)
    }
    #expect(total["total"]?.whole == pairs.count)
    #expect(pairs.count > 5)
    let rows = try #require(try world.rows("dashboard", "pairs").first)
    #expect(rows.dropLast().compactMap { $0["total"]?.whole }.reduce(0, +) == pairs.count)
  }

  @Test("The funnel counts people and never a person twice", arguments: ["mentors", "mentees"])
  func funnel(base: String) throws {
    let world = try ReportWorld()
    let profiles = try world.records(base).filter { $0["year"] == Self.year }
    var paired: Set<String> = []
    for pair in try world.records("pairs") where pair["year"] == Self.year {
      guard pair["state"] != "dissolved", pair["state"] != "draft" else { continue }
      let ids =
        base == "mentors" ? [pair["mentor"] ?? .null] : pair["mentees"]?.listed ?? []
      for profile in profiles where ids.contains(profile["id"] ?? .null) {
        paired.insert(profile["person"]?.text ?? "")
      }
    }
    let charts = try world.rows("dashboard", "funnel")
    let rows = charts[base == "mentors" ? 1 : 0]
    let people = Set(profiles.compactMap { $0["person"]?.text })
    #expect(rows[0]["people"]?.whole == people.count)
    #expect(rows[2]["people"]?.whole == paired.count)
    #expect(rows[3]["people"]?.whole == paired.count)
    #expect(rows[4]["people"]?.whole == 0)
    let missing = world.world("consent", "missing", "--json").output
    let lacking = try ReportWorld.tree(missing)["missing"]?.listed.compactMap {
      $0["person"]?.text
    }
    if let lacking, !lacking.isEmpty {
      #expect(rows[1]["people"]?.whole == people.subtracting(lacking).count)
    }
  }

  @Test("Meetings by month add up to those of the diary")
  func meetings() throws {
    let world = try ReportWorld()
    let meetings = try world.records("meetings")
    let total = try #require(try world.rows("dashboard", "meetings").first?.last)
    func count(_ state: String) -> Int { meetings.count { $0["state"] == .string(state) } }
    #expect(total["held"]?.whole == count("held"))
    #expect(total["cancelled"]?.whole == count("cancelled"))
    #expect(total["forgotten"]?.whole == count("planned"))
    #expect(total["ahead"]?.whole == 0)
    #expect(total["planned"]?.whole == count("held") + count("planned"))
    #expect(count("held") == 1 && count("cancelled") == 1 && count("planned") > 0)
  }

  @Test("Measures by stage are those of the roadmap, done and late ones as its own commands say")
  func measures() throws {
    let world = try ReportWorld()
    let measures = try world.measures()
    let rows = try #require(try world.rows("dashboard", "stages").first)
    for stage in 1...7 {
      let ofStage = measures.filter { $0["stage"]?.whole == stage }
      #expect(rows[stage - 1]["total"]?.whole == ofStage.count)
      let done = ofStage.count { $0["progress"]?["state"] == "done" }
      #expect(rows[stage - 1]["done"]?.whole == done)
    }
    let overdue = try ReportWorld.tree(world.world("roadmap", "overdue", "--json").output)
    let late = Set((overdue["measures"]?.listed ?? []).compactMap { $0["id"]?.text })
    #expect(!late.isEmpty)
    #expect(rows.last?["late"]?.whole == late.count)
    let listed = try #require(try world.rows("curator", "measures").first)
    #expect(Set(listed.compactMap { $0["id"]?.text }) == late)
  }

  @Test("Those who wait are those of mentee waiting, numbers outside of the curator's list")
  func waiting() throws {
    let world = try ReportWorld()
    let told = try ReportWorld.tree(world.world("mentee", "waiting", "--json").output)
    let waiting = told["mentees"]?.listed ?? []
    #expect(!waiting.isEmpty)
    #expect(try world.fact("dashboard", "waiting", "waiting")?.whole == waiting.count)
    #expect(try world.fact("director", "overview", "waiting")?.whole == waiting.count)
    let days = waiting.compactMap { $0["days"]?.whole }.max()
    #expect(try world.fact("dashboard", "waiting", "longest")?.whole == days)
    let named = try #require(try world.rows("curator", "waiting").first)
    #expect(named.count == waiting.count)
    let bands = try #require(try world.rows("dashboard", "waiting").first)
    #expect(bands.dropLast().compactMap { $0["people"]?.whole }.reduce(0, +) == waiting.count)
  }

  @Test("Consents that lack are those of status; reasons add up, and the curator gets every name")
  func consents() throws {
    let world = try ReportWorld()
    let status = world.world("status").output
    let missing = try #require(try world.fact("dashboard", "consents", "missing")?.whole)
    #expect(missing > 0)
    #expect(status.contains("нет у \(missing) из "))
    let reasons = try #require(try world.rows("dashboard", "consents").first)
    #expect(reasons.compactMap { $0["people"]?.whole }.reduce(0, +) == missing)
    #expect(try world.rows("curator", "consents").first?.count == missing)
  }

  @Test("Training and recognition are counted")
  func others() throws {
    let world = try ReportWorld()
    let training = try #require(try world.rows("annual", "training").first?.first)
    #expect(training["sessions"]?.whole == 1 && training["completed"]?.whole == 1)
    #expect(training["hours"]?.whole == 2)
    #expect(try world.fact("annual", "recognition", "awards")?.whole == 1)
    #expect(try world.fact("annual", "recognition", "events")?.whole == 0)
  }

  @Test("The stages of the cycle hold every measure once")
  func cycle() throws {
    let world = try ReportWorld()
    let measures = try world.measures()
    var listed = 0
    for stage in 1...7 { listed += try world.rows("cycle", "stage\(stage)").first?.count ?? 0 }
    #expect(listed == measures.count)
  }

  @Test("Indicators of everything that can be counted are those of kpi")
  func indicators() throws {
    let world = try ReportWorld()
    let rules = [
      "лица где роль наставник и обучение", "роли", "пары где в работе на дату",
      "пары организаций где в работе на дату", "партнёры", "практики", "мероприятия",
      "встречи где проведение за период", "лица где опрошен",
    ]
    let setting =
      [
        [
          "partnership", "add", "Лицей № 3", "Школа № 5", "--mentor-contact",
          "Рыбакова Нина Львовна", "--mentee-contact", "Стрижова Ада Ильинична",
        ],
        ["partnership", "agree", "OP-1", "--party", "mentor", "--document", "письмо № 7"],
        ["partnership", "agree", "OP-1", "--party", "mentee", "--document", "письмо № 8"],
        ["partnership", "approve", "OP-1"],
        ["partnership", "order", "OP-1", "--number", "14", "--date", "2026-10-01"],
        ["partnership", "start", "OP-1"],
        ["partner", "add", "ООО «Луговое»", "--kind", "enterprise"],
        ["practice", "add", "Лаборатория на каникулах", "--form", "UU"],
      ]
      + rules.enumerated().map { index, rule in
        [
          "kpi", "define", "L-\(index + 1)", "Свой \(index + 1)", "--numerator", rule, "--of",
          "все",
        ]
      }
    for words in setting {
      let result = world.world.run(words + ["--today", "2026-10-08"])
      try #require(result.status == 0, "\(words): \(result.errors)")
    }
    let told = try ReportWorld.tree(world.world("kpi", "--json").output).listed
    let rows = try #require(try world.rows("dashboard", "indicators").first)
    #expect(rows.count == 6 + rules.count && rows.count == told.count)
    for (row, reading) in zip(rows, told) {
      let name = row["indicator"]?.text ?? ""
      #expect(row["numerator"] == reading["numerator"], "\(name)")
      #expect(row["denominator"] == reading["denominator"], "\(name)")
    }
    #expect(rows[4]["verdict"]?.text == "ответов нет")
    #expect(rows[6]["verdict"]?.text == "знаменатель не внесён")
    let counted = told.suffix(rules.count).map { $0["numerator"]?.whole ?? 0 }
    #expect(counted.dropLast().allSatisfy { $0 > 0 }, "\(counted)")
  }

  @Test("Pairs that have worked to the end count, and after the year's close nobody waits")
  func finished() throws {
    let world = try ReportWorld()
    let pairs = try world.records("pairs").filter { $0["year"] == Self.year }
    let active = pairs.filter { $0["state"] == "active" }.compactMap { $0["id"]?.text }
    #expect(world.world("pair", "finish", active[0]).status == 0)
    #expect(try world.fact("director", "overview", "pairs")?.whole == active.count)
    let words = world.report("director", "md")
    #expect(words.contains("(работают \(active.count - 1), завершили 1)"))
    let bars = world.report("dashboard", "html")
    #expect(bars.contains("сплошная полоса — работают, полоса с контуром — завершили"))
    #expect(world.world("year", "close", "--finish", "--reason", "конец года").status == 0)
    for kind in ["director", "dashboard", "annual", "council", "curator"] {
      let report = world.report(kind, "md")
      #expect(!report.contains("Ждут наставника") && !report.contains("тем, кто ждёт"), "\(kind)")
    }
    let left = try #require(try world.fact("dashboard", "overview", "unpaired")?.whole)
    #expect(left > 0)
    #expect(try world.fact("dashboard", "waiting", "unpaired")?.whole == left)
    #expect(try world.fact("director", "overview", "pairs")?.whole == active.count)
  }
}
