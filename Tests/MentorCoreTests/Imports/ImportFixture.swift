import Foundation
import Interchange
import JSONStore
import MentorCore
import MentorTestSupport
import Testing
import Wording

/// A data directory in memory into which tables are imported.
struct ImportFixture {
  var base = ImportBase()
  let organization = Organization(name: "Школа у реки")
  let today: CalendarDate
  let year: SchoolYear

  init() throws {
    today = try CalendarDate(iso: "2026-10-01")
    year = SchoolYear(containing: today)
  }

  /// Imports the rows of `text`, a CSV table.
  @discardableResult
  mutating func take(
    _ kind: ImportKind, _ text: String, form: String? = nil, named name: String = "таблица.csv",
    by rules: ImportRules? = nil
  ) throws -> ImportOutcome {
    try take(kind, Array(text.utf8), form: form, named: name, by: rules)
  }

  /// Imports the table in `bytes`.
  @discardableResult
  mutating func take(
    _ kind: ImportKind, _ bytes: [UInt8], form: String? = nil,
    named name: String = "таблица.csv", sheet: String? = nil, by rules: ImportRules? = nil
  ) throws -> ImportOutcome {
    let named = try rules.map { NamedRules(try RulesName(jsonText: "own"), $0) }
    let importer = Importer(
      kind, into: organization, year: year, form: try form.map { try FormCode(named: $0) },
      on: today, by: named)
    return try importer.take(
      try Importer.table(from: bytes, named: name, of: kind, sheet: sheet, rules: named),
      into: &base)
  }

  /// The bytes of a file under Fixtures/Imports.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: fixtures.appending(path: "Imports").appending(path: name)))
  }
}

extension ImportOutcome {
  /// How many rows were added, updated, unchanged and rejected.
  var counts: [Int] {
    [count(.added), count(.updated), count(.unchanged), rejected.count]
  }

  /// The codes of the findings, each once, in order.
  var codes: [String] { Array(Set(findings.map(\.code))).sorted() }
}
