import JSONStore
import Testing

@Suite("The commands of indicators")
struct IndicatorCommandTests {
  @Test("The contract of kpi --json, with a denominator and without")
  func contract() throws {
    let world = try peopleWorld()
    let entered = world(
      "kpi", "denominator", "KPI-1", "480", "--source", "отчёт ОО-1", "--on", "2027-01-01")
    #expect(entered.status == 0)
    let json = try JSONCoding.decode(
      JSON.self, from: Array(world("kpi", "--json").output.utf8), file: "kpi")
    #expect(json[0]?["id"] == .string("KPI-1"))
    #expect(json[0]?["denominator"] == .integer(480))
    #expect(json[0]?["value"] == .number(0))
    #expect(json[1]?["denominator"] == .null && json[1]?["value"] == .null)
    #expect(json[0]?["year"] != nil && json[0]?["target"] == .null)
    #expect(json[6] == nil)
  }

  @Test("An indicator of one's own is defined, aimed at, explained, exported and removed")
  func own() throws {
    let world = try peopleWorld()
    world("mentor", "add", "Ёлкин", "--form", "TT")
    let rule = "лица где роль наставник и вид педагог"
    #expect(
      world("kpi", "define", "l-1", "Педагоги", "--numerator", rule, "--of", "все педагоги").status
        == 0)
    #expect(world("kpi", "target", "L-1", "70%").status == 0)
    let explained = world("kpi", "explain", "L-1").output
    #expect(explained.contains(rule) && explained.contains("P-3 Ёлкин Пётр Львович: M-1"))
    #expect(!world("kpi", "explain", "L-1", "--pii", "none").output.contains("Ёлкин"))
    let table = world("kpi", "export").output
    #expect(table.hasPrefix("\u{FEFF}Код;Показатель;"))
    #expect(table.contains("L-1;Педагоги;1;не внесён;нет данных;70 ("))
    #expect(world("kpi", "trend", "--indicator", "L-1").output.contains("нет данных"))
    #expect(world("kpi", "remove", "L-1").status == 0)
    #expect(world("kpi", "explain", "L-1").status == 66)
  }

  @Test(
    "A new meaning takes the old denominator with it and says so; a form removed later is named")
  func otherMeaning() throws {
    let world = try peopleWorld()
    func define(_ rule: String) -> String {
      world("kpi", "define", "L-1", "Доля", "--numerator", rule, "--of", "все").errors
    }
    _ = define("лица")
    world("kpi", "denominator", "L-1", "300", "--source", "отчёт")
    #expect(!define("лица где роль наставник").contains("300"))
    #expect(define("пары").contains("удалён знаменатель 300"))
    #expect(world("kpi", "show", "--indicator", "L-1").output.contains("не внесён"))
    world("form", "add", "SK", "--name", "старший – младший")
    _ = define("пары где форма SK")
    world("form", "remove", "SK")
    #expect(world("kpi", "show").errors.contains("L-1: в правиле названы формы, которых"))
  }

  @Test(
    "What is refused says why and how",
    arguments: [
      (["kpi", "explain", "KPI-9"], 66, "kpi show"),
      (["kpi", "denominator", "KPI-5", "3", "--source", "х"], 3, "kpi explain"),
      (["kpi", "denominator", "KPI-1", "-3", "--source", "х"], 65, "меньше нуля"),
      (["kpi", "denominator", "KPI-1", "3"], 64, "--source"),
      (["kpi", "target", "KPI-1", "много"], 64, "много"),
      (["kpi", "target", "KPI-1", "120"], 65, "100"),
      (["kpi", "define", "L-1", "Х", "--numerator", "люди", "--of", "все"], 64, "знак 1"),
      (["kpi", "define", "L-1", "Х", "--numerator", "пары где форма ZZ", "--of", "все"], 65, "ZZ"),
      (["kpi", "remove", "KPI-1"], 3, "своего правила для него нет"),
    ])
  func refused(arguments: [String], status: Int32, words: String) throws {
    let world = try peopleWorld()
    let run = world.run(arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test("The dashboard shows what kpi says, with satisfaction and what changed")
  func dashboard() throws {
    let world = try TestWorld(today: "2027-05-25")
    let demo = world("demo", "/data", "--whole-year", "--mentors", "40", "--mentees", "120")
    try #require(demo.status == 0)
    func json(_ arguments: String...) throws -> JSON {
      let run = world.run(arguments + ["-C", "/data", "--json"])
      return try JSONCoding.decode(JSON.self, from: Array(run.output.utf8), file: "output")
    }
    guard case .array(let sections)? = try json("report", "dashboard")["report"]?["sections"]
    else {
      Issue.record("the dashboard has no sections")
      return
    }
    let indicators = try json("kpi")
    let shown = try #require(sections.first { $0["code"] == .string("indicators") })
    let rows = shown["blocks"]?[0]?["rows"]
    for index in 0..<6 {
      #expect(rows?[index]?["numerator"] == indicators[index]?["numerator"])
      #expect(rows?[index]?["denominator"] == indicators[index]?["denominator"])
    }
    #expect(indicators[0]?["numerator"] != .integer(0))
    #expect(sections.contains { $0["code"] == .string("satisfaction") })
    #expect(sections.contains { $0["code"] == .string("influence") })
    let meetings = try #require(sections.first { $0["code"] == .string("meetings") })
    try owedFeedback(world, meetings)
    try withdrawnAnswer(world)
  }

  /// The dashboard, the next steps and the list of missing feedback tell one number.
  private func owedFeedback(_ world: TestWorld, _ section: JSON) throws {
    let list = try JSONCoding.decode(
      JSON.self,
      from: Array(world("-C", "/data", "feedback", "missing", "--json").output.utf8), file: "list")
    guard case .array(let missing)? = list["feedback"],
      case .array(let blocks)? = section["blocks"],
      case .array(let facts)? = blocks.last?["facts"]
    else {
      Issue.record("there is no list of missing feedback")
      return
    }
    let fact = facts.first { $0["code"] == .string("feedback") }
    #expect(fact?["value"] == .integer(Int64(missing.count)) && !missing.isEmpty)
    let status = world("-C", "/data", "status").output
    #expect(status.contains("Собрать обратную связь о встречах: нет \(missing.count) "))
  }

  /// Whoever withdraws the consent is no longer among those who answered.
  private func withdrawnAnswer(_ world: TestWorld) throws {
    func explained() throws -> JSON {
      try JSONCoding.decode(
        JSON.self,
        from: Array(world("-C", "/data", "kpi", "explain", "KPI-5", "--json").output.utf8),
        file: "output")
    }
    let before = try explained()
    guard case .string(let person)? = before["counted"]?[0]?["id"],
      case .integer(let count)? = before["indicator"]?["denominator"]
    else {
      Issue.record("nobody is satisfied")
      return
    }
    let run = world("-C", "/data", "consent", "withdraw", person)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try explained()["indicator"]?["denominator"] == .integer(count - 1))
  }
}
