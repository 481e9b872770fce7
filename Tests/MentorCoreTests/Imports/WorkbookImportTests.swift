import Interchange
import MentorCore
import Testing
import Wording

@Suite("Importer: workbooks")
struct WorkbookImportTests {
  private func take(
    _ kind: ImportKind, sheet: String? = nil
  ) throws -> (outcome: ImportOutcome, base: ImportBase) {
    var fixture = try ImportFixture()
    let outcome = try fixture.take(
      kind, try ImportFixture.bytes("questionnaires.xlsx"), named: "анкеты.xlsx", sheet: sheet)
    return (outcome, fixture.base)
  }

  private func error(_ kind: ImportKind, _ bytes: [UInt8], sheet: String? = nil) -> ImportError? {
    do throws(ImportError) {
      _ = try Importer.table(from: bytes, named: "анкеты.xlsx", of: kind, sheet: sheet)
      return nil
    } catch {
      return error
    }
  }

  @Test("The sheet that names the kind is taken, its cells as the program shows them")
  func mentors() throws {
    let (outcome, base) = try take(.mentors)
    #expect(outcome.sheet == "Наставники 2026")
    #expect(outcome.counts == [2, 0, 0, 2])
    #expect(outcome.accepted.map(\.row) == [4, 5])
    #expect(outcome.rejected.map(\.row.number) == [6, 7])
    #expect(outcome.rejected[0].reason.ru.contains("электронная таблица приняла значение за дату"))
    let first = try #require(base.people.first { $0.surname == "Ручьёва" })
    #expect(first.phone?.contains("900") == true)
    #expect(first.born == .date(try CalendarDate(iso: "2009-05-04")))
    #expect(first.origin?.sheet == "Наставники 2026")
    #expect(first.origin?.row == 4)
  }

  @Test("What the workbook hides or cannot show is a finding at its row")
  func findings() throws {
    let findings = try take(.mentors).outcome.findings
    #expect(findings.contains { $0.code == "import.hidden" && $0.row == 5 })
    #expect(findings.contains { $0.code == "import.formula" && $0.row == 7 })
    #expect(try take(.mentees).outcome.codes == [])
  }

  @Test("A second import of the same workbook changes nothing")
  func twice() throws {
    var fixture = try ImportFixture()
    let bytes = try ImportFixture.bytes("questionnaires.xlsx")
    try fixture.take(.mentees, bytes)
    let again = try fixture.take(.mentees, bytes, sheet: "наставляемые 2026")
    #expect(again.counts == [0, 0, 2, 0])
  }

  @Test("Where several sheets fit or none does, the user is asked for one")
  func choice() throws {
    let bytes = try ImportFixture.bytes("questionnaires.xlsx")
    #expect(
      error(.people, bytes) == .severalSheets(["Наставники 2026", "Наставляемые 2026"]))
    #expect(
      error(.consents, bytes)
        == .noSheetFits(["Справочник", "Наставники 2026", "Наставляемые 2026"]))
    #expect(try take(.people, sheet: "Наставляемые 2026").outcome.counts == [2, 0, 0, 0])
    let unknown = error(.people, bytes, sheet: "Лист1")
    #expect(
      unknown
        == .noSuchSheet("Лист1", sheets: ["Справочник", "Наставники 2026", "Наставляемые 2026"]))
    #expect(unknown?.category == .notFound)
  }

  @Test("Files of other kinds are refused by their names")
  func others() throws {
    #expect(error(.people, Array("ФИО\n".utf8), sheet: "А") == .sheetOfText)
    #expect(
      error(.people, [0x50, 0x4B, 3, 4] + Array("....word/document.xml".utf8))
        == .table(.undecodable(.document(.wordDocument))))
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 2000)
    #expect(error(.people, old) == .workbook(.otherFile(.oldOffice)))
    let bytes = try ImportFixture.bytes("questionnaires.xlsx")
    #expect(error(.people, Array(bytes.prefix(2000))) == .workbook(.archive(.damaged)))
  }
}
