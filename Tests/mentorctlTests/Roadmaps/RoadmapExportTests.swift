import Interchange
import JSONStore
import MentorCore
import MentorTestSupport
import Testing
import Wording

@Suite("Roadmap export")
struct RoadmapExportTests {
  private static let plan = """
    УТВЕРЖДАЮ
    Директор МБОУ «Школа № 4 пос. Ольховый»
    __________ Л.К. Журавлёва
    Приказ № 114/1 от 02.09.2026

    Дорожная карта
    внедрения наставничества в МБОУ «Школа № 4 пос. Ольховый» на 2026-2027 учебный год

    №\tМероприятие\tСрок\tОтветственные\tРезультат
    1. Подготовка условий для запуска программы\t\t\t\t
    1.1\tИздать приказ о кураторе; собрать #группу: "А|Б" *и* <В>\tдо 11.09.2026\tЖуравлёва Л.К.\tПриказ
    1.2\tПровести опрос\tсентябрь, март\tкуратор, психолог\tАнкеты
    2. Организация работы пар\t\t\t\t
    2.1\tПроводить встречи\tеженедельно\tнаставники\tЖурнал
    2.2\tСобрать предложения\t\tкуратор\tСписок
    2.3\tПодвести итоги\tмай\tкуратор\tОтчёт
    Примечание. План уточняется раз в год.

    """

  private func world(terminal: Bool = false) throws -> TestWorld {
    let world = try TestWorld(today: "2026-10-20", isTerminal: terminal)
    #expect(world("init", "--color", "never").status == 0)
    world.put(Self.plan, at: "plan.txt")
    #expect(world("roadmap", "import", "plan.txt", "--color", "never").status == 0)
    return world
  }

  /// What of the measures a paper carries: everything but identifiers and places.
  private func measures(_ json: String) throws -> [[String: JSON]] {
    guard
      case .object(let members) = try JSONCoding.decode(
        JSON.self, from: Array(json.utf8), file: "shown"),
      let first = members.first?.value
    else { return [] }
    var roadmap = first
    if case .array(let roadmaps) = first { roadmap = try #require(roadmaps.first) }
    guard case .object(let fields) = roadmap,
      case .array(let measures) = try #require(fields.first { $0.key == "measures" }).value
    else { return [] }
    return measures.map { measure in
      guard case .object(let members) = measure else { return [:] }
      let kept = ["number", "title", "deadline", "responsible", "result", "section", "stage"]
      return Dictionary(
        uniqueKeysWithValues: members.filter { kept.contains($0.key) }.map { ($0.key, $0.value) })
    }
  }

  @Test(
    "A paper read in again gives the same measures",
    arguments: ["txt", "md", "csv", "html", "xlsx", "docx"])
  func roundTrip(format: String) throws {
    let world = try world()
    let before = try measures(world("roadmap", "show", "R-1", "--json").output)
    #expect(world("roadmap", "export", "R-1", "-o", "out.\(format)").status == 0)
    let again = try TestWorld(today: "2026-10-20")
    #expect(again("init").status == 0)
    again.put(try #require(world.bytes("out.\(format)")), at: "out.\(format)")
    let imported = again("roadmap", "import", "out.\(format)")
    #expect(imported.status == 0, "\(imported.output)\(imported.errors)")
    let shown = again("roadmap", "show", "R-1", "--json").output
    #expect(try measures(shown) == before)
    #expect(before.count == 5)
  }

  @Test(
    "A template is written as the paper that people sign",
    arguments: ["md", "csv", "html", "xlsx", "docx"])
  func template(format: String) throws {
    let world = try TestWorld(today: "2026-10-20")
    #expect(world("init", "--name", "Школа № 4").status == 0)
    let template = ["roadmap", "template", "--year", "2026/27"]
    let made = try measures(world.run(template + ["--json"]).output)
    #expect(world.run(template + ["-o", "new.\(format)"]).status == 0)
    let read = world("roadmap", "import", "new.\(format)", "--dry-run", "--json")
    #expect(try measures(read.output) == made)
    #expect(made.count > 30)
  }

  @Test(
    "The text forms are as recorded",
    arguments: ["txt", "md", "csv", "html", "ics"])
  func golden(format: String) throws {
    let world = try world()
    #expect(world("roadmap", "done", "R-1/1", "--on", "2026-09-10").status == 0)
    #expect(
      world("roadmap", "export", "R-1", "--alarm", "3", "-o", "out.\(format)").status == 0)
    let bytes = try #require(world.bytes("out.\(format)"))
    // A golden file has no byte order mark, which only the table for spreadsheets needs.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(bytes.starts(with: mark) == (format == "csv"))
    let text = String(decoding: bytes.dropFirst(format == "csv" ? 3 : 0), as: UTF8.self)
    try expectGolden(text, "export/plan.\(format).txt")
  }

  @Test("The chart is as recorded", arguments: ["svg", "mermaid"])
  func chart(format: String) throws {
    let world = try world()
    #expect(world("roadmap", "done", "R-1/1", "--on", "2026-09-10").status == 0)
    let result = world("calendar", "gantt", "R-1", "--format", format)
    #expect(result.status == 0)
    #expect(result.errors.contains("без дат, на шкале их нет: R-1/4"))
    try expectGolden(result.output, "export/gantt.\(format).txt")
  }

  @Test("A month is as recorded", arguments: ["ru", "en"])
  func month(language: String) throws {
    let world = try world()
    let result = world.run(
      ["calendar", "month", "2026-09", "--lang", language], width: 80)
    #expect(result.status == 0)
    try expectGolden(result.output, "export/month.\(language).txt")
  }

  @Test("A month fits on a narrow screen", arguments: [39, 40, 60, 80])
  func narrowMonth(width: Int) throws {
    let world = try TestWorld(today: "2026-09-30", isTerminal: true)
    #expect(world("init", "--color", "never").status == 0)
    world.put(Self.plan, at: "plan.txt")
    #expect(world("roadmap", "import", "plan.txt", "--color", "never").status == 0)
    let result = world.run(["calendar", "month", "--color", "never"], width: width)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(result.output)")
    #expect(result.output.contains(" 11!") && result.output.contains("[30]*"))
  }

  @Test(
    "A month is named in several ways",
    arguments: ["2026-10", "10.2026", "октябрь 2026", "октябрь", "October", "в октябре 2026 г."])
  func months(name: String) throws {
    let result = try world()("calendar", "month", name)
    #expect(result.output.hasPrefix("Октябрь 2026\n"), "\(name): \(result.errors)")
  }

  @Test("What is no month is refused", arguments: ["2026-13", "осень", "2026", "октябрь 20"])
  func noMonth(name: String) throws {
    let result = try world()("calendar", "month", name)
    #expect(result.status == 64)
    #expect(result.errors.contains("2026-10"))
  }

  @Test("The states and papers stand in the table where they are asked for")
  func progress() throws {
    let world = try world()
    #expect(
      world("roadmap", "done", "R-1/1", "--on", "2026-09-10", "--evidence", "приказ № 12").status
        == 0)
    let table = world("roadmap", "export", "R-1", "--with-progress", "--format", "csv").output
    #expect(table.contains("Результат;Состояние;Выполнено;Чем подтверждено;Заметка\r\n"))
    #expect(table.contains(";Приказ;сделано;10.09.2026;приказ № 12;"))
    #expect(table.contains(";Анкеты;просрочено;;;"))
  }

  @Test("A calendar keeps its identifiers, and its number rises with each change")
  func calendar() throws {
    let world = try world()
    let before = world("calendar", "export").output
    #expect(before == world("calendar", "export").output)
    #expect(before.contains("SEQUENCE:0\r\n") && before.contains("STATUS:NEEDS-ACTION\r\n"))
    #expect(world("roadmap", "done", "R-1/1", "--on", "2026-09-10").status == 0)
    let after = world("calendar", "export").output
    func uids(_ text: String) -> [Substring] {
      text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    #expect(uids(before) == uids(after) && Set(uids(after)).count == 6)
    #expect(after.contains("SEQUENCE:1\r\n") && !after.contains("SEQUENCE:0\r\n"))
    #expect(after.contains("STATUS:COMPLETED\r\nCOMPLETED:20260910T000000Z\r\n"))
    let events = world("calendar", "export", "R-1", "--as", "события", "--pii", "none")
    #expect(events.output.contains("BEGIN:VEVENT") && !events.output.contains("VTODO"))
    #expect(!events.output.contains("Журавлёва Л.К"))
    #expect(events.errors.contains("R-1/4"))
  }

  @Test("A form of nothing but bytes is not shown on a terminal")
  func terminal() throws {
    let world = try world(terminal: true)
    #expect(world("roadmap", "export", "R-1", "--format", "docx").status == 64)
    #expect(world("roadmap", "export", "R-1", "-o", "a.docx").status == 0)
    #expect(world("roadmap", "export", "R-9").status == 66)
    #expect(world("calendar", "export", "--alarm", "-1").status == 64)
  }
}
