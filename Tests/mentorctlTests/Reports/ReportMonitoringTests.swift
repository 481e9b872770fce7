import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

/// What reports say of a whole year with its surveys and sheets.
@Suite("Monitoring in reports")
struct ReportMonitoringTests {
  private let world: TestWorld

  init() throws {
    world = try TestWorld(today: "2027-05-25")
    let demo = world("demo", "/data", "--whole-year", "--mentors", "40", "--mentees", "120")
    try #require(demo.status == 0, "\(demo.errors)")
  }

  private func section(_ code: String, of kind: String) throws -> JSON {
    let report = try ReportWorld.tree(world("report", kind, "--json").output)["report"]
    return try #require(
      report?["sections"]?.listed.first { $0["code"] == .string(code) })
  }

  /// The texts of what stands in small letters.
  private func notes(_ code: String, of kind: String) throws -> String {
    try section(code, of: kind)["blocks"]?.listed.compactMap {
      $0["type"] == "note" ? $0["text"]?.text : nil
    }.joined() ?? ""
  }

  @Test("The scale is that of the questions, and a full bar is its highest mark")
  func scale() throws {
    #expect(try notes("influence", of: "dashboard").contains("шкала 1–10."))
    for name in world.disk.files(below: "/data/surveys") {
      let path = "/data/surveys/\(name)"
      let text = String(decoding: try #require(world.disk.contents(of: path)), as: UTF8.self)
      guard text.contains("\"role\": \"mentee\"") else { continue }
      world.disk.edit(path, Array(text.replacing("\"to\": 10", with: "\"to\": 100").utf8))
    }
    let note = try notes("influence", of: "dashboard")
    #expect(!note.contains("шкала"))
    let titles =
      try section("influence", of: "dashboard")["blocks"]?.listed
      .compactMap { $0["title"]?.text } ?? []
    #expect(titles.contains { $0.hasPrefix("Наставляемые") && $0.hasSuffix("; шкала 1–100") })
    #expect(titles.contains { $0.hasPrefix("Наставники") && $0.hasSuffix("; шкала 1–10") })
    let page = world("report", "dashboard", "--format", "html").output
    let start = try #require(page.firstRange(of: "<figcaption>Наставляемые, форма"))
    let figure = page[start.lowerBound...].prefix { $0 != "@" }
    let end = try #require(figure.firstRange(of: "</figure>"))
    let widths = figure[..<end.lowerBound]
      .matches(of: /class="(?:bar|second)"[^>]* width="([0-9.]+)%"/).compactMap { Double($0.1) }
    #expect(widths.count > 3)
    #expect(widths.allSatisfy { $0 <= 10 }, "\(widths)")
  }

  @Test("Levels of the curator's sheet are called a default only where they are one")
  func levels() throws {
    let words = "Уровни листа куратора — значение по умолчанию"
    #expect(try notes("satisfaction", of: "annual").contains(words))
    #expect(world("org", "edit", "--set", "settings.qualityOptimalFrom=17").status == 0)
    #expect(try !notes("satisfaction", of: "annual").contains(words))
    #expect(try notes("satisfaction", of: "annual").contains("Доволен — кто поставил"))
  }

  @Test("Without a sheet nothing is said of its levels")
  func noSheet() throws {
    world.disk.edit("/data/monitoring.json", Array("{\"monitoring\": [], \"schema\": 1}".utf8))
    #expect(try !notes("satisfaction", of: "annual").contains("листа"))
  }
}
