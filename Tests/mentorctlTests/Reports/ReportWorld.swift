import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

/// A school in the middle of its year, and its records as plain trees.
struct ReportWorld {
  static let today = "2026-11-21"

  static let kinds = [
    "dashboard", "director", "annual", "council", "curator", "website", "cycle",
  ]

  let world: TestWorld

  /// Makes the school; without `year` it is the demonstration as it begins.
  init(year hasYear: Bool = true) throws {
    world = try TestWorld(today: Self.today)
    try run("demo", "/data", "--today", "2026-09-15")
    guard hasYear else { return }
    for words in [
      ["pair", "match"], ["pair", "accept", "PROP-1"],
      ["pair", "agree", "--all", "--party", "everyone"], ["pair", "approve", "--all"],
      ["pair", "order", "--all", "--number", "12", "--date", "2026-10-01"],
      ["pair", "start", "--all"],
      ["meeting", "plan", "--all", "--kind", "acquaintance", "--on", "2026-10-08"],
      ["meeting", "hold", "MT-1", "--on", "2026-10-08"],
      ["meeting", "cancel", "MT-2", "--reason", "каникулы"],
      ["training", "add", "Школа наставников", "--required-hours", "2"],
      ["training", "session", "T-1", "--duration", "2", "--topic", "Роль", "--participant", "P-1"],
      ["event", "add", "Круглый стол", "--on", "2026-10-15"],
      ["award", "add", "P-1", "--for", "помощь"],
    ] {
      try run(words + ["--today", "2026-10-08"])
    }
  }

  private func run(_ words: String...) throws { try run(words) }

  private func run(_ words: [String]) throws {
    let result = world.run(words)
    try #require(result.status == 0, "\(words): \(result.errors)")
  }

  /// The report `kind` in `format`.
  func report(_ kind: String, _ format: String, _ words: String...) -> String {
    world.run(["report", kind, "--format", format] + words).output
  }

  /// The blocks of the section `section` of the report `kind`.
  func blocks(_ kind: String, _ section: String) throws -> [JSON] {
    let report = try Self.tree(report(kind, "json"))["report"]
    for found in report?["sections"]?.listed ?? [] where found["code"] == .string(section) {
      return found["blocks"]?.listed ?? []
    }
    Issue.record("no section \(section) in \(kind)")
    return []
  }

  /// The figure `code` of a section.
  func fact(_ kind: String, _ section: String, _ code: String) throws -> JSON? {
    try blocks(kind, section).flatMap { $0["facts"]?.listed ?? [] }
      .first { $0["code"] == .string(code) }?["value"]
  }

  /// The rows of the tables and charts of a section.
  func rows(_ kind: String, _ section: String) throws -> [[JSON]] {
    try blocks(kind, section).compactMap { $0["rows"]?.listed }
  }

  /// The records of a file of the data directory.
  func records(_ name: String) throws -> [JSON] {
    guard let text = try world.data("\(name).json") else { return [] }
    return try Self.tree(text)[name]?.listed ?? []
  }

  /// The measures of the roadmap.
  func measures() throws -> [JSON] {
    let bytes = try #require(world.disk.contents(of: "/data/roadmaps/R-1.json"))
    return try Self.tree(String(decoding: bytes, as: UTF8.self))["measures"]?.listed ?? []
  }

  static func tree(_ text: String) throws -> JSON {
    try JSONCoding.decode(JSON.self, from: Array(text.utf8), file: "report")
  }
}

extension JSON {
  /// The elements of an array; none of anything else.
  var listed: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  /// The whole number; `nil` of anything else.
  var whole: Int? { if case .integer(let number) = self { Int(number) } else { nil } }

  /// The text; empty of anything else.
  var text: String { if case .string(let text) = self { text } else { "" } }
}
