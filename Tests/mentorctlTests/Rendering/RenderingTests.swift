import JSONStore
import MentorCore
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("Rendering")
struct RenderingTests {
  /// A table whose cells try to break every format.
  static var nasty: Report {
    Report(
      table: {
        ReportTable(
          columns: [
            ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
            ReportTable.Column(key: "name", title: Phrase(ru: "Имя | роль", en: "Name | role")),
            ReportTable.Column(
              key: "score", title: Phrase(ru: "Балл", en: "Score"), alignment: .right),
          ],
          rows: [
            ["A-1", "plain", "1000"], ["A-2", "with, comma; and\ttab", "7"],
            ["A-3", "quote \" and 'apostrophe'", "0"], ["A-4", "line\nbreak\r\n", "-5"],
            ["A-5", "<script>alert(1)</script> & *bold* _it_ `code` [a](b)", "1"],
            ["A-6", "=1+1 | ~~x~~ \\", "2"], ["A-7", "\u{1B}[31mred\u{202E}txt", "3"],
            ["A-8", "", ""], ["A-9", " край ", "12"],
          ].map { $0.map(Phrase.init(verbatim:)) })
      },
      json: { ["rows": [["id": "A-1"], ["id": "A-2", "name": "with\nbreak"]]] })
  }

  private static func text(
    _ report: Report, _ format: OutputFormat, _ language: Language = .english, width: Int = 60
  ) throws -> String {
    let renderer = Renderer(
      format: format, settings: TextSettings(language: language, screenWidth: width),
      title: Phrase(ru: "Показать <баллы> & имена", en: "Show <scores> & names"),
      date: try CalendarDate(iso: "2026-10-01"))
    var bytes: [UInt8] = []
    try renderer.render(report) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Every format keeps hostile cells within their bounds", arguments: OutputFormat.allCases)
  func golden(format: OutputFormat) throws {
    try expectGolden(
      try Self.text(Self.nasty, format), "rendering/nasty.\(format.rawValue).txt")
  }

  @Test("A page says in Russian what it says in English")
  func russianPage() throws {
    let page = try Self.text(Self.nasty, .html, .russian)
    #expect(page.contains("<html lang=\"ru\">"))
    #expect(page.contains("<caption>Строк: 9, на 01.10.2026</caption>"))
    #expect(page.contains("<h1>Показать &lt;баллы&gt; &amp; имена</h1>"))
  }

  @Test("Programs read back from CSV what was written")
  func roundTrip() throws {
    let text = try Self.text(Self.nasty, .csv)
    let rows = try CSVReading.rows(of: text)
    #expect(rows.first == ["id", "name", "score"])
    let cells = try #require(Self.nasty.table?()).rows.map { $0.map(\.en) }
    #expect(Array(rows.dropFirst()) == cells)
  }

  @Test("Rows that come one by one give the same bytes as a table", arguments: [0, 1, 5000])
  func streaming(count: Int) throws {
    let columns = [
      ReportTable.Column(key: "n", title: Phrase(verbatim: "n")),
      ReportTable.Column(key: "t", title: Phrase(verbatim: "t")),
    ]
    let rows = (0..<count).map { [Phrase.number($0), Phrase(verbatim: "ID, строка \($0)")] }
    let whole = Report(
      table: { ReportTable(columns: columns, rows: rows) }, json: { .null })
    var streamed = whole
    streamed.columns = columns
    streamed.rows = { emit in for row in rows { try emit(row) } }
    for format in [OutputFormat.csv, .tsv] {
      #expect(try Self.text(streamed, format) == Self.text(whole, format))
    }
  }

  @Test(
    "A result that is no table is refused in a table's formats",
    arguments: [OutputFormat.csv, .tsv, .md, .html])
  func noTable(format: OutputFormat) throws {
    let report = Report(text: { _ in "text\n" }, json: { .null })
    #expect(throws: RenderingError.noTable(format)) { try Self.text(report, format) }
    #expect(ExitStatus(RenderingError.noTable(format)) == .usage)
  }

  @Test(
    "A narrow screen shortens the widest column and keeps the others", arguments: [40, 60, 200])
  func narrow(width: Int) throws {
    let lines = try Self.text(Self.nasty, .table, width: width).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines.allSatisfy { String($0).displayWidth <= width })
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("A-") })
  }

  @Test("An empty table says so to people and shows its columns to programs")
  func empty() throws {
    let report = Report(
      table: {
        ReportTable(
          columns: [ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id"))], rows: [],
          empty: Phrase(ru: "Пар нет.", en: "There are no pairs."))
      }, json: { ["pairs": []] })
    #expect(try Self.text(report, .table, .russian) == "Пар нет.\n")
    #expect(try Self.text(report, .csv) == "id\n")
    #expect(try Self.text(report, .jsonl) == "")
    #expect(try Self.text(report, .html).contains("<p>There are no pairs.</p>"))
  }
}
