import Foundation
import MentorCore
import MentorTestSupport
import Testing

@Suite("check")
struct CheckCommandTests {
  /// The codes that have a damaged directory of their own.
  static let cases: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: fixtures.appending(path: "Directories").path)) ?? [])
    .filter { $0 != "sound" }.sorted()

  @Test("Every code has a damaged directory, but those that no file can show")
  func complete() {
    let withoutFile: Set = ["file.damaged", "directory.open", "directory.change"]
    #expect(Set(Self.cases).union(withoutFile) == Set(CheckCatalogue.codes))
    #expect(Set(CheckCatalogue.codes).count == CheckCatalogue.codes.count)
  }

  @Test("Each damage is named by its code, in both languages", arguments: cases)
  func damage(code: String) throws {
    let world = try TestWorld.directory(code)
    let found = world("check", "--code", code)
    #expect(found.output.contains("[\(code)]"))
    #expect(found.errors.isEmpty)
    let english = world("check", "--code", code, "--lang", "en")
    #expect(english.status == found.status)
    try expectGolden(found.output + "\n" + english.output, "check/\(code).txt")
  }

  @Test("Errors end with status 1, warnings and notes with 0 unless asked for", arguments: cases)
  func status(code: String) throws {
    let world = try TestWorld.directory(code)
    let isError = world("check", "--code", code, "--json").output.contains(
      "\"severity\": \"error\"")
    #expect(world("check", "--code", code).status == (isError ? 1 : 0))
    #expect(world("check", "--code", code, "--strict").status == 1)
  }

  @Test("A sound directory has nothing but its edits to report")
  func sound() throws {
    let world = try TestWorld.directory()
    let check = world("check", "--severity", "warning", "--strict")
    #expect(check.status == 0)
    #expect(check.output == "Нарушений не найдено.\n")
  }

  @Test("Every finding is listed, not the first")
  func every() throws {
    let world = try TestWorld.directory("constraint.lock")
    let lines = world("check", "--format", "csv").output.split(separator: "\n")
    #expect(lines.first == "severity,code,record,message")
    #expect(lines.count { $0.contains("constraint.lock") } == 3)
  }

  @Test("A file that is gone is a finding, and the others are read nevertheless")
  func lost() throws {
    let world = try TestWorld()
    world("demo", "/data", "--mentors", "2", "--mentees", "3")
    try world.lose("consents.json")
    let found = world("check", "--json")
    #expect(found.status == 1)
    #expect(found.output.contains("\"file.damaged\""))
    #expect(found.output.contains("\"check.skipped\""))
    #expect(found.output.contains("\"profile.no-form\"") == found.output.contains("\"E-"))
  }

  @Test("The place of a JSON error is named, and the rest is checked")
  func place() throws {
    let world = try TestWorld.directory("file.json")
    try world.edit("pairs.json", Array(try pairsWithoutOrder().utf8))
    let found = world("check")
    #expect(found.status == 1)
    #expect(found.output.contains("mentors.json: mentors[0].vozrast (строка 8, столбец 7)"))
    #expect(found.output.contains("[pair.order]"))
  }

  private func pairsWithoutOrder() throws -> String {
    try String(
      contentsOf: fixtures.appending(path: "Directories/pair.order/pairs.json"), encoding: .utf8)
  }

  @Test("Names are shown as far as they may be")
  func names() throws {
    let world = try TestWorld.directory("reference.broken")
    try world.edit("consents.json", Array("{\"schema\": 1, \"consents\": []}".utf8))
    #expect(world("check").output.contains("P-4 Рощин Лев Ильич"))
    #expect(world("check", "--pii", "initials").output.contains("P-4 Рощин\u{A0}Л."))
    let bare = world("check", "--pii", "none").output
    #expect(!bare.contains("Рощин") && bare.contains("P-4"))
    #expect(!world("check", "--json").output.contains("Рощин"))
  }

  @Test("A group of codes is meant by its first part, an unknown code is refused")
  func codes() throws {
    let world = try TestWorld.directory("pair.order")
    #expect(world("check", "--code", "pair").output.contains("[pair.order]"))
    let wrong = world("check", "--code", "pair.ordre")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("pair.order"))
  }

  @Test("What the store says of its directory becomes a finding")
  func storeNotes() throws {
    let world = try TestWorld.directory("file.leaving")
    #expect(world("check", "--code", "file").output.contains("people.json~"))
  }
}
