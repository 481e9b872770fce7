import JSONStore
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

/// What was handed in, and what the data say since.
@Suite("Frozen forms on the command line")
struct StatisticsFrozenTests {
  private static let path = "/data/frozen/REGION-2026.json"

  private static func json(_ text: String) throws -> JSON {
    try JSONCoding.decode(JSON.self, from: Array(text.utf8), file: "fsn")
  }

  /// `json` with another `name`, or without it.
  private static func json(_ json: JSON, _ name: String, _ value: JSON?) -> JSON {
    guard case .object(let members) = json else { return json }
    let others = members.filter { $0.key != name }
    return .object(others + (value.map { [JSON.Member(name, $0)] } ?? []))
  }

  /// A directory with a frozen table of a region, and what stands in its file.
  private static func frozen() throws -> (TestWorld, String) {
    let world = try peopleWorld()
    #expect(world("fsn", "freeze", "REGION").status == 0)
    return (world, try #require(try world.data("frozen/REGION-2026.json")))
  }

  @Test(
    "A frozen file under the name of another year or form is refused",
    arguments: [
      ("REGION-2025", ["fill", "REGION", "--year", "2025/26"]),
      ("EXAMPLE-2026", ["fill", "EXAMPLE"]),
      ("EXAMPLE-2026", ["diff", "EXAMPLE"]), ("EXAMPLE-2026", ["trace", "EXAMPLE", "1", "1", "3"]),
    ])
  func misnamed(name: String, command: [String]) throws {
    let (world, text) = try Self.frozen()
    world.disk.edit("/data/frozen/\(name).json", Array(text.utf8))
    let run = world.run(["fsn"] + command)
    #expect(run.status == 65, "\(run.output)")
    #expect(run.errors.contains("frozen/\(name).json") && run.errors.contains("REGION-2026.json"))
  }

  @Test(
    "A frozen file that lacks a cell, has one twice or a number that cannot be is refused",
    arguments: ["lacks", "twice", "foreign", "number", "count"])
  func damaged(how: String) throws {
    let (world, text) = try Self.frozen()
    let whole = try Self.json(text)
    guard case .array(var cells)? = whole["cells"] else {
      Issue.record("no cells")
      return
    }
    let counted = try #require(
      cells.firstIndex { [.number(0), .integer(0)].contains($0["number"]) })
    switch how {
    case "lacks": cells.removeLast()
    case "twice": cells.append(cells[0])
    case "foreign": cells[0] = Self.json(cells[0], "row", .string("77"))
    case "number": cells[counted] = Self.json(cells[counted], "number", .number(-1e30))
    default: cells[counted] = Self.json(cells[counted], "number", .integer(5))
    }
    let bytes = JSONCoding.encodePretty(Self.json(whole, "cells", .array(cells)))
    world.disk.edit(Self.path, bytes)
    let run = world("fsn", "fill", "REGION")
    #expect(run.status == 65, "\(run.output)")
    #expect(run.errors.contains("REGION-2026.json"))
  }

  @Test("Who counts in a frozen form is told from what was frozen, by cell and by person")
  func person() throws {
    let world = try MeetingWorld().world
    world("fsn", "freeze", "REGION")
    let cell = ["fsn", "trace", "REGION", "1", "1", "7"]
    let before = try Self.json(world.run(cell + ["--json"]).output)
    guard case .string(let id)? = before["records"]?[0]?["id"] else {
      Issue.record("nobody of 10 to 19 years")
      return
    }
    #expect(world("person", "edit", id, "--born", "1990").status == 0)
    let traced = try Self.json(world.run(cell + ["--json"]).output)
    #expect(traced["records"]?[0]?["id"] == .string(id))
    let own = ["fsn", "trace", "REGION", "--person", id]
    func counts(_ options: [String]) throws -> JSON? {
      let answer = try Self.json(world.run(own + ["--json"] + options).output)
      guard case .array(let cells)? = answer["cells"] else { return nil }
      return cells.first {
        $0["section"] == .string("1") && $0["column"] == .string("7")
      }?["counts"]
    }
    #expect(try counts([]) == .bool(true))
    #expect(try counts(["--live"]) == .bool(false))
    let text = world.run(own)
    #expect(text.output.contains("Заморожено 01.10.2026"), "\(text.output)")
    #expect(text.output.contains("теперь не учтён: возраст на 01.01.2027"), "\(text.output)")
    #expect(!world.run(own + ["--live"]).output.contains("Заморожено"))
  }

  @Test("Whoever changes a form of a frozen year is told that what was handed in stays")
  func note() throws {
    let (world, _) = try Self.frozen()
    let enter = ["fsn", "enter", "REGION", "1", "1", "9", "14", "--source", "отчёт"]
    let run = world.run(enter)
    #expect(run.status == 0)
    #expect(run.errors.contains("заморожена") && run.errors.contains("fsn freeze REGION --reason"))
    #expect(world("fsn", "map", "REGION", "1", "1", "4", "лица").errors.contains("заморожена"))
    #expect(!world.run(enter + ["--year", "2025/26"]).errors.contains("заморожена"))
  }

  @Test("A form that was frozen before its day stays preliminary")
  func preliminary() throws {
    let world = try peopleWorld()
    #expect(world("fsn", "freeze", "EXAMPLE").output.contains("предварительные"))
    #expect(
      world("fsn", "fill", "EXAMPLE", "--today", "2027-02-01").output.contains("предварительные"))
    world("fsn", "freeze", "EXAMPLE", "--reason", "готово", "--today", "2027-02-01")
    #expect(
      !world("fsn", "fill", "EXAMPLE", "--today", "2027-02-01").output.contains("предварительные"))
  }

  @Test("Cells that the form no longer has, or has anew, are among the differences")
  func otherCells() throws {
    let (world, _) = try Self.frozen()
    let shown = try Self.json(world("fsn", "show", "REGION", "--json").output)
    guard case .array(let sections)? = shown["sections"] else {
      Issue.record("no sections")
      return
    }
    let shorter = Self.json(
      Self.json(shown, "sections", .array([sections[0]])), "balances", .array([]))
    world.put(JSONCoding.encodePretty(shorter), at: "shorter.json")
    #expect(world("fsn", "add", "shorter.json", "--replace").status == 0)
    let diff = world("fsn", "diff", "REGION")
    #expect(diff.status == 1)
    #expect(diff.output.contains("2.1.1") && diff.output.contains("ячейки больше нет"))
    #expect(world("fsn", "diff", "REGION", "--format", "csv").output.contains("2.1.1"))
    world("fsn", "freeze", "REGION", "--reason", "короче")
    world("fsn", "add", "REGION", "--replace")
    let back = world("fsn", "diff", "REGION")
    #expect(back.status == 1)
    #expect(back.output.contains("2.14.1") && back.output.contains("ячейки раньше не было"))
  }

  @Test("A record of another year is no erased one")
  func otherYear() throws {
    let world = try MeetingWorld().world
    let run = world("fsn", "diff", "REGION", "--year", "2025/26", "--with", "2026/27")
    #expect(run.status == 1)
    #expect(!run.output.contains("записи больше нет"), "\(run.output)")
    #expect(run.output.contains("запись 2026/27 учебного года"))
    #expect(run.output.contains("в этом периоде не участвует"))
  }
}
