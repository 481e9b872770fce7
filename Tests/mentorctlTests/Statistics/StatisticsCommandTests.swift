import Interchange
import JSONStore
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("Commands of statistical forms")
struct StatisticsCommandTests {
  /// The program of the demonstration school, on the last day of lessons.
  private static func school() throws -> TestWorld {
    try MeetingWorld().world
  }

  private func json(_ text: String) throws -> JSON {
    try JSONCoding.decode(JSON.self, from: Array(text.utf8), file: "fsn")
  }

  /// The values of the cells by their addresses.
  private func values(_ json: JSON) -> [String: JSON] {
    guard case .array(let cells)? = json["cells"] else { return [:] }
    var values: [String: JSON] = [:]
    for cell in cells {
      guard case .string(let section)? = cell["section"], case .string(let row)? = cell["row"],
        case .string(let column)? = cell["column"]
      else { continue }
      values["\(section).\(row).\(column)"] = cell["value"]
    }
    return values
  }

  @Test("The contract of fsn export --format json, from data, frozen and live")
  func contract() throws {
    let world = try Self.school()
    let export = ["fsn", "export", "REGION", "--format", "json"]
    let live = try json(world.run(export).output)
    #expect(live["form"] == .string("REGION") && live["year"] == .string("2026/27"))
    #expect(live["asOf"] == .string("2027-05-31") && live["frozen"] == .null)
    let before = values(live)
    #expect(before.count == 16 + 3 * 15)
    #expect(before["1.1.9"] == .null && before["1.1.15"] == .null)
    guard case .integer(let mentees)? = before["1.1.5"] else {
      Issue.record("no number of mentees")
      return
    }
    #expect(mentees > 0)
    #expect(world("fsn", "diff", "REGION").status == 66)
    let frozen = world("fsn", "freeze", "REGION")
    #expect(frozen.status == 0)
    let forms = try json(world("fsn", "forms", "--json").output)
    #expect(forms["forms"]?[1]?["frozen"] == .array([.integer(2026)]))
    #expect(world("fsn", "diff", "REGION").status == 0)
    let first = try #require(
      world("pair", "list", "--state", "active", "--format", "csv").output
        .split(separator: "\n").dropFirst().first)
    let pair = String(first.prefix { $0 != "," })
    #expect(
      world("person", "list", "--format", "csv").output.contains("P-1"))
    #expect(
      world("pair", "dissolve", pair, "--reason", "переезд", "--on", "2026-10-01").status == 0)
    let kept = try json(world.run(export).output)
    #expect(values(kept) == before)
    #expect(kept["frozen"]?["on"] == .string("2026-10-01"))
    #expect(try json(world.run(export + ["--live"]).output)["frozen"] == .null)
    #expect(world("fsn", "freeze", "REGION").status == 3)
    #expect(world("fsn", "freeze", "REGION", "--reason", "проверка").status == 0)
    #expect(try json(world.run(export).output)["frozen"]?["reason"] == .string("проверка"))
    #expect(world("check", "--severity", "error").status == 0)
  }

  @Test("A changed rule is told by the difference, with who went")
  func difference() throws {
    let world = try Self.school()
    let rule = "лица где роль наставляемый и есть пара (в работе на дату)"
    #expect(world("fsn", "map", "REGION", "1", "1", "5", rule).status == 0)
    world("fsn", "freeze", "REGION")
    let list = world("pair", "list", "--state", "active", "--format", "csv").output
    let pair = try #require(list.split(separator: "\n").dropFirst().first).prefix { $0 != "," }
    world("pair", "dissolve", String(pair), "--reason", "переезд", "--today", "2026-11-20")
    let diff = world("fsn", "diff", "REGION")
    #expect(diff.status == 1)
    #expect(diff.output.contains("расформирована") && diff.output.contains("20.11.2026"))
    let hidden = world("fsn", "diff", "REGION", "--pii", "none", "--lang", "en")
    #expect(hidden.output.contains("dissolved"))
    let json = try json(world("fsn", "diff", "REGION", "--json").output)
    #expect(json["cells"]?[0]?["went"]?[0]?["reason"] != nil)
    #expect(world("fsn", "diff", "REGION", "--with", "2025/26").status == 1)
  }

  @Test("A cell is traced to people with names, without them where none are wanted")
  func trace() throws {
    let world = try Self.school()
    let people = try json(world("person", "list", "--json").output)
    guard case .string(let surname)? = people["people"]?[0]?["surname"] else {
      Issue.record("no people")
      return
    }
    let traced = world("fsn", "trace", "REGION", "1", "1", "5")
    #expect(traced.status == 0)
    #expect(traced.output.contains("P-") && traced.output.contains("PAIR-"))
    for words in [["1", "1", "5"], ["1", "1", "4"], ["1", "1", "3"]] {
      let hidden = world.run(["fsn", "trace", "REGION"] + words + ["--pii", "none"])
      #expect(hidden.status == 0 && !hidden.output.contains(surname))
    }
    let id = try #require(traced.output.split(separator: "\n").last?.prefix { $0 != " " })
    let own = world("fsn", "trace", "REGION", "--person", String(id))
    #expect(own.status == 0 && own.output.contains("1.1.5"))
    #expect(own.output.contains("Учтён:") && own.output.contains("Не учтён:"))
    #expect(world("fsn", "trace", "REGION", "--person", "P-9999").status == 66)
  }

  @Test("The XML is well formed, keyed and in order, with numbers as the office has them")
  func xml() throws {
    let world = try Self.school()
    #expect(world("fsn", "export", "EXAMPLE", "--format", "xml").status == 78)
    world("org", "edit", "--name", "МБОУ «Школа & \"Лес\" <7>»", "--director", "Лугова О. П.")
    #expect(world("fsn", "enter", "EXAMPLE", "--item", "okpo=123").status == 0)
    #expect(world("fsn", "export", "EXAMPLE", "--format", "xml").status == 78)
    #expect(world("fsn", "enter", "EXAMPLE", "--item", "okpo=12345678").status == 0)
    #expect(
      world("fsn", "enter", "EXAMPLE", "02", "04", "03", "480,5", "--source", "отчёт").status == 0)
    let run = world("fsn", "export", "EXAMPLE", "--format", "xml")
    #expect(run.status == 0)
    #expect(run.errors.contains("0609999_1_1_12345678_2026_0101.xml"))
    #expect(run.output.contains("year=\"2026\" period=\"0101\" version=\"1\""))
    #expect(run.output.contains("<col code=\"3\">480.5</col>"))
    #expect(run.output.contains("&lt;7&gt;") && run.output.contains("&quot;Лес&quot;"))
    #expect(!run.output.contains("<row code=\"5\""))
    var scanner = try XMLScanner(Array(run.output.utf8))
    var codes: [String] = []
    while let event = try scanner.next() {
      if case .start = event, let code = scanner.attribute("code") { codes.append(code) }
    }
    #expect(codes.prefix(4) == ["1", "1", "1", "3"])
  }

  @Test("XLSX holds numbers as numbers; CSV has a mark, semicolons and decimal commas")
  func sheets() throws {
    let world = try Self.school()
    world("fsn", "enter", "REGION", "1", "1", "9", "7,5", "--source", "отчёт", "--on", "2027-01-01")
    #expect(world("fsn", "export", "REGION", "-o", "region.xlsx").status == 0)
    let bytes = try #require(world.bytes("region.xlsx"))
    let workbook = try XLSXReader().workbook(from: bytes)
    let rows = try #require(workbook.sheets.first).plainTable.rows
    #expect(rows.count == 2)
    #expect(rows[0].cells[8] == "Молодых специалистов всего" && rows[1].cells[8] == "7,5")
    let csv = world("fsn", "export", "REGION").output
    #expect(csv.hasPrefix("\u{FEFF}Организация;"))
    #expect(csv.contains(";7,5;") && csv.contains("\r\n"))
    #expect(csv.contains("31.05.2027"))
    #expect(world("fsn", "export", "EXAMPLE").output.contains("Вымышленная форма"))
  }

  @Test("Words of the language are told in both languages", arguments: ["ru", "en"])
  func words(language: String) throws {
    let world = try TestWorld()
    let run = world("fsn", "words", "--lang", language)
    #expect(run.status == 0)
    try expectGolden(run.output, "statistics/words-\(language).txt")
  }

  @Test("What the shipped forms hold", arguments: ["ru", "en"])
  func show(language: String) throws {
    let world = try peopleWorld()
    var text = world("fsn", "--lang", language).output
    for code in ["EXAMPLE", "REGION"] {
      text += "\n" + world("fsn", "show", code, "--lang", language).output
    }
    try expectGolden(text, "statistics/forms-\(language).txt")
  }

  @Test("What stands against handing in is told, and changed by map and enter")
  func check() throws {
    let world = try peopleWorld()
    let found = world("fsn", "check", "EXAMPLE")
    #expect(found.status == 1)
    for code in ["fsn.unmapped", "fsn.entered", "fsn.okpo"] {
      #expect(found.output.contains(code), "\(code)")
    }
    let rule = "лица где роль наставляемый и новый работник"
    #expect(world("fsn", "map", "EXAMPLE", "3", "1", "3", rule).status == 0)
    world(
      "fsn", "enter", "EXAMPLE", "2", "4", "3", "480", "--source", "отчёт", "--on", "2026-09-01")
    world("fsn", "enter", "EXAMPLE", "--item", "okpo=12345678")
    world("org", "edit", "--director", "Лугова О. П.")
    let clean = world("fsn", "check", "EXAMPLE")
    #expect(clean.status == 0 && clean.output.contains("Замечаний нет."))
    #expect(world("fsn", "enter", "EXAMPLE", "2", "4", "3", "нет").status == 0)
    #expect(world("fsn", "check", "EXAMPLE").status == 1)
  }

  @Test(
    "A definition is taken out, changed, and brought back; the file stands for the shipped form")
  func add() throws {
    let world = try peopleWorld()
    let text = world("fsn", "show", "EXAMPLE", "--json").output
    world.put(text.exchanging("EXAMPLE", for: "1-ТЕСТ"), at: "bad.json")
    #expect(world("fsn", "add", "bad.json").status == 65)
    world.put(
      text.exchanging("\"EXAMPLE\"", for: "\"OWN-1\"").exchanging("вымышленной", for: "=1+1"),
      at: "own.json")
    #expect(world("fsn", "add", "own.json").status == 0)
    #expect(world("fsn", "add", "own.json").status == 3)
    #expect(world("fsn", "add", "own.json", "--replace").status == 0)
    #expect(world("fsn", "forms").output.contains("OWN-1"))
    #expect(world("fsn", "export", "OWN-1").output.contains("=1+1"))
    #expect(world("fsn", "add", "REGION").status == 0)
    let forms = try json(world("fsn", "forms", "--json").output)
    #expect(forms["forms"]?[2]?["isOwn"] == .bool(true))
    world.disk.edit("/data/fsn/OTHER.json", Array(text.utf8))
    let run = world("fsn", "fill", "OTHER")
    #expect(run.status == 65 && run.errors.contains("EXAMPLE"))
  }

  @Test("Titles that would be formulas, marks or control characters do no harm")
  func hostile() throws {
    let world = try peopleWorld()
    let text = world("fsn", "show", "EXAMPLE", "--json").output
      .exchanging("Сведения о", for: "=1+1 <b>&\\u0007]]>")
      .exchanging("\"Всего\"", for: "\"@SUM(A1);\\\"x\"")
      .exchanging("\"EXAMPLE\"", for: "\"HOSTILE\"")
    world.put(text, at: "hostile.json")
    #expect(world("fsn", "add", "hostile.json").status == 0)
    let csv = world("fsn", "export", "HOSTILE").output
    #expect(csv.hasPrefix("\u{FEFF}'=1+1") && csv.contains("\"'@SUM(A1);\"\"x\""))
    let shown = world("fsn", "fill", "HOSTILE")
    #expect(shown.status == 0 && !shown.output.contains("\u{7}"))
    let page = world("fsn", "fill", "HOSTILE", "--format", "html").output
    #expect(!page.contains("<b>&") && page.contains("&lt;b&gt;"))
    #expect(world("fsn", "export", "HOSTILE", "-o", "hostile.xlsx").status == 0)
    let workbook = try XLSXReader().workbook(from: #require(world.bytes("hostile.xlsx")))
    let first = try #require(workbook.sheets.first?.plainTable.rows.first?.cells.first)
    #expect(first.hasPrefix("=1+1 <b>&"))
  }

  @Test(
    "What is refused says why and how",
    arguments: [
      (["fsn", "fill", "NOWHERE"], 66, "fsn forms"), (["fsn", "fill", "форма!"], 64, "код"),
      (["fsn", "trace", "REGION", "9", "1", "1"], 66, "fsn show REGION"),
      (["fsn", "trace", "REGION"], 64, "--person"),
      (["fsn", "trace", "REGION", "1", "1"], 64, "--person"),
      (["fsn", "map", "REGION", "1", "1", "5", "лица где возрст 5"], 64, "fsn words"),
      (["fsn", "map", "REGION", "1", "77", "5", "лица"], 66, "1.77.5"),
      (["fsn", "enter", "REGION", "1", "1", "5", "7"], 3, "fsn map REGION 1 1 5"),
      (["fsn", "enter", "REGION", "1", "1", "9", "-7"], 65, "меньше нуля"),
      (["fsn", "enter", "REGION", "1", "1", "9", "много"], 64, "много"),
      (["fsn", "enter", "REGION"], 64, "--item"),
      (["fsn", "enter", "REGION", "--item", "okpo=1"], 66, "rosstat"),
      (["fsn", "export", "REGION", "--format", "xml"], 78, "rosstat"),
      (["fsn", "export", "REGION", "--format", "ics"], 64, "xml"),
      (["fsn", "diff", "REGION"], 66, "fsn freeze"),
      (["fsn", "diff", "REGION", "--with", "вчера"], 64, "год"),
      (["fsn", "add", "нет.json"], 66, "нет.json"),
    ])
  func refused(arguments: [String], status: Int32, words: String) throws {
    let world = try peopleWorld()
    let run = world.run(arguments)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
