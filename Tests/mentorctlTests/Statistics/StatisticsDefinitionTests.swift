import JSONStore
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

/// What may stand in a definition, and what becomes of a definition that no longer fits.
@Suite("Definitions of statistical forms")
struct StatisticsDefinitionTests {
  /// A form with two cells that are entered, and `more` in its definition.
  static func own(_ more: String = "", row: String = "2", source: String = "вводится") -> String {
    """
    {"schema": 1, "code": "OWN-1", "title": "Своя", "period": "school-year", "asOf": "05-31",
     "sections": [{"number": "1", "title": "Раздел",
       "columns": [{"number": "1", "title": "Графа", "source": "\(source)"}],
       "rows": [{"number": "1", "title": "Первая"}, {"number": "\(row)", "title": "Вторая"}]}]
     \(more)}
    """
  }

  @Test("A rule that names a form which is not there is refused; one that lost its form is found")
  func unknownForm() throws {
    let world = try peopleWorld()
    let map = ["fsn", "map", "EXAMPLE", "3", "1", "3"]
    let refused = world.run(map + ["лица где есть пара (форма ZZ)"])
    #expect(refused.status == 65 && refused.errors.contains("ZZ"), "\(refused.errors)")
    #expect(try world.data("fsn/EXAMPLE.json") == nil)
    let added = world(
      "form", "add", "SK", "--name", "старшеклассник – пятиклассник", "--mentor-role", "learner",
      "--mentee-role", "learner")
    #expect(added.status == 0)
    #expect(world.run(map + ["лица где есть пара (форма SK)"]).status == 0)
    #expect(!world("fsn", "check", "EXAMPLE").output.contains("fsn.form"))
    #expect(world("form", "remove", "SK").status == 0)
    let found = world("fsn", "check", "EXAMPLE")
    #expect(found.status == 1)
    #expect(found.output.contains("[fsn.form] 3.1.3") && found.output.contains("SK"))
    #expect(world("fsn", "fill", "EXAMPLE").status == 0)
  }

  @Test("An indicator that is not there is refused, and one that a cell shows is not removed")
  func unknownIndicator() throws {
    let world = try peopleWorld()
    let map = ["fsn", "map", "REGION", "1", "1", "4"]
    let refused = world.run(map + ["показатель KPI-99"])
    #expect(refused.status == 66 && refused.errors.contains("KPI-99"))
    #expect(try world.data("fsn/REGION.json") == nil)
    let define = ["--numerator", "лица где роль наставник", "--of", "все"]
    #expect(world.run(["kpi", "define", "L-1", "Наставники"] + define).status == 0)
    #expect(world.run(map + ["показатель L-1"]).status == 0)
    let kept = world("kpi", "remove", "L-1")
    #expect(kept.status == 3, "\(kept.errors)")
    #expect(kept.errors.contains("REGION 1.1.4"), "\(kept.errors)")
    #expect(world.run(["kpi", "define", "KPI-5", "Наставники"] + define).status == 0)
    #expect(world("kpi", "remove", "KPI-5").status == 0)
    #expect(world.run(map + ["лица"]).status == 0)
    #expect(world("kpi", "remove", "L-1").status == 0)
  }

  @Test("A file that names an indicator which is not there fills all other cells")
  func lostIndicator() throws {
    let world = try peopleWorld()
    #expect(world("fsn", "add", "REGION").status == 0)
    let file = try #require(try world.data("fsn/REGION.json"))
    world.disk.edit(
      "/data/fsn/REGION.json", Array(file.exchanging("KPI-6", for: "KPI-99").utf8))
    for command in [["fill"], ["export"], ["freeze"], ["trace"]] {
      let cell = command == ["trace"] ? ["1", "1", "16"] : []
      let run = world.run(["fsn"] + command + ["REGION"] + cell)
      #expect(run.status == 0, "\(command) \(run.errors)")
    }
    let check = world("fsn", "check", "REGION")
    #expect(check.status == 1)
    #expect(check.output.contains("[fsn.indicator] 1.1.16"))
    #expect(check.output.contains("показателя KPI-99 нет"))
  }

  @Test("A replaced form keeps the numbers that were entered, and names those that have no place")
  func replacing() throws {
    let world = try peopleWorld()
    let enter = ["--source", "отчёт", "--on", "2026-09-20"]
    _ = world.run(["fsn", "enter", "REGION", "1", "1", "9", "14"] + enter)
    let replaced = world("fsn", "add", "REGION", "--replace")
    #expect(replaced.status == 0)
    #expect(replaced.errors.contains("сохранено введённых чисел: 1"), "\(replaced.errors)")
    #expect(world("fsn", "trace", "REGION", "1", "1", "9").output.contains("— 14"))
    world("fsn", "enter", "EXAMPLE", "--item", "okpo=12345678")
    world("fsn", "add", "EXAMPLE", "--replace")
    #expect(!world("fsn", "check", "EXAMPLE").output.contains("fsn.okpo"))
    world.put(Self.own(), at: "own.json")
    world.put(Self.own(row: "3"), at: "other.json")
    world("fsn", "add", "own.json")
    _ = world.run(["fsn", "enter", "OWN-1", "1", "1", "1", "5"] + enter)
    _ = world.run(["fsn", "enter", "OWN-1", "1", "2", "1", "7,5"] + enter)
    let other = world("fsn", "add", "other.json", "--replace")
    #expect(other.status == 0)
    #expect(other.errors.contains("1.2.1") && other.errors.contains("7,5"), "\(other.errors)")
    #expect(other.errors.contains("2026/27") && other.errors.contains("отчёт"))
    #expect(world("fsn", "trace", "OWN-1", "1", "1", "1").output.contains("— 5"))
    #expect(world("check", "--severity", "error").status == 0)
  }

  @Test("What is entered in the file that replaces a form stands before what was there")
  func replacingByNewer() throws {
    let world = try peopleWorld()
    world.put(Self.own(), at: "own.json")
    world("fsn", "add", "own.json")
    world("fsn", "enter", "OWN-1", "1", "1", "1", "5", "--source", "отчёт", "--on", "2026-09-20")
    let shown = world("fsn", "show", "OWN-1", "--json").output
    world.put(shown.exchanging("\"value\": 5", for: "\"value\": 6"), at: "newer.json")
    world("fsn", "add", "newer.json", "--replace")
    #expect(world("fsn", "trace", "OWN-1", "1", "1", "1").output.contains("— 6"))
  }

  private static let value =
    #"{"section": "1", "row": "1", "column": "1", "date": "2026-09-20", "value": 5, "#
    + #""year": "2026/27"}"#

  @Test(
    "A definition in which something would never be looked at is refused",
    arguments: [
      (
        own().exchanging(
          #""title": "Первая""#,
          for: #""title": "Первая", "rules": ["лица", "лица где роль наставник"]"#), "дважды"
      ),
      (own(#", "balances": ["1.1.1 = 5"]"#, source: "текст организация"), "1.1.1"),
      (own(#", "entered": [\#(value), \#(value)]"#), "дважды"),
    ])
  func neverLookedAt(definition: String, word: String) throws {
    let world = try peopleWorld()
    world.put(definition, at: "own.json")
    let run = world("fsn", "add", "own.json")
    #expect(run.status == 65, "\(run.errors)")
    #expect(run.errors.contains(word), "\(run.errors)")
  }

  @Test("A cell that a balance names cannot be made a text")
  func balancedText() throws {
    let world = try peopleWorld()
    let run = world("fsn", "map", "EXAMPLE", "1", "1", "3", "текст куратор")
    #expect(run.status == 65)
    #expect(run.errors.contains("1.1.3") && run.errors.contains("1.1.3 = 1.2.3 + 1.3.3"))
    #expect(try world.data("fsn/EXAMPLE.json") == nil)
  }

  @Test("Shown numbers have a decimal comma in Russian; numbers beyond all measure are refused")
  func figures() throws {
    let world = try peopleWorld()
    let enter = ["fsn", "enter", "EXAMPLE", "2", "4", "3"]
    let on = ["--source", "отчёт", "--on", "2026-09-20"]
    #expect(world.run(enter + ["480,5"] + on).output.contains("480,5"))
    #expect(world.run(enter + ["480.5", "--lang", "en"] + on).output.contains("480.5"))
    #expect(world("fsn", "trace", "EXAMPLE", "2", "4", "3").output.contains("— 480,5"))
    world("fsn", "freeze", "EXAMPLE")
    _ = world.run(enter + ["481,5"] + on)
    let diff = world("fsn", "diff", "EXAMPLE").output
    #expect(diff.contains("480,5 → 481,5"))
    #expect(world("fsn", "diff", "EXAMPLE", "--format", "md").output.contains("481,5"))
    for number in ["1e300", "1000000000000000"] {
      #expect(world.run(enter + [number] + on).status != 0, "\(number)")
    }
    #expect(world.run(enter + ["999999999999999"] + on).status == 0)
  }

  @Test("The words of rules come in both languages in JSON")
  func words() throws {
    let world = try TestWorld()
    let text = world("fsn", "words", "--json").output
    let json = try JSONCoding.decode(JSON.self, from: Array(text.utf8), file: "words")
    guard case .array(let words)? = json["words"] else {
      Issue.record("no words")
      return
    }
    for word in words {
      for member in ["place", "meaning"] {
        for language in ["ru", "en"] {
          guard case .string(let text)? = word[member]?[language], !text.isEmpty else {
            Issue.record("no \(member) in \(language)")
            return
          }
        }
      }
    }
  }
}
