import Interchange
import JSONStore
import MentorCore
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

@Suite("Rendering")
struct RenderingTests {
  /// The formats that only some commands have.
  private static let special: [OutputFormat] = [.ics, .svg, .mermaid, .xml]

  /// A title that tries to break every format.
  private static let nastyTitle = Phrase(
    ru: "Пары <баллы> & имена", en: "Pairs <scores> & names")

  /// A table whose cells try to break every format.
  static var nasty: Report {
    Report(
      title: nastyTitle,
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
      date: try CalendarDate(iso: "2026-10-01"))
    var bytes: [UInt8] = []
    try renderer.render(report) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func bytes(_ report: Report, _ format: OutputFormat) throws -> [UInt8] {
    let renderer = Renderer(
      format: format, settings: TextSettings(language: .russian, screenWidth: nil),
      date: try CalendarDate(iso: "2026-10-01"))
    var bytes: [UInt8] = []
    try renderer.render(report) { bytes += $0 }
    return bytes
  }

  @Test(
    "Every format of a table keeps hostile cells within their bounds",
    arguments: OutputFormat.allCases.filter { !$0.isBinary && !special.contains($0) })
  func golden(format: OutputFormat) throws {
    try expectGolden(
      try Self.text(Self.nasty, format), "rendering/nasty.\(format.rawValue).txt")
  }

  @Test("A page says in Russian what it says in English")
  func russianPage() throws {
    let page = try Self.text(Self.nasty, .html, .russian)
    #expect(page.contains("<html lang=\"ru\">"))
    #expect(page.contains("<caption>Строк: 9, на 01.10.2026</caption>"))
    #expect(page.contains("<h1>Пары &lt;баллы&gt; &amp; имена</h1>"))
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
      title: Phrase(verbatim: "n"),
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
    arguments: [OutputFormat.csv, .tsv, .md, .html, .xlsx, .docx])
  func noTable(format: OutputFormat) throws {
    let report = Report(text: { _ in "text\n" }, json: { .null })
    let error = RenderingError.noTable(format, among: [.table, .txt, .json, .jsonl])
    #expect(throws: error) { try Self.text(report, format) }
    #expect(ExitStatus(error) == .usage)
  }

  @Test("A form that the command does not have is refused", arguments: special)
  func notOffered(format: OutputFormat) throws {
    #expect(throws: RenderingError.notOffered(format, among: Self.nasty.forms)) {
      try Self.text(Self.nasty, format)
    }
  }

  @Test("A workbook has numbers and days as such, and hostile texts as texts")
  func workbook() throws {
    let rows = [
      [Phrase(ru: "05.09.2026", en: "2026-09-05"), Phrase(verbatim: "12"), Phrase(verbatim: "12")],
      ["06.09.2026", "-2.5", "=1+1"].map(Phrase.init(verbatim:)),
      ["скоро", "25 %", ""].map(Phrase.init(verbatim:)),
      ["", "1234567890123456", "\u{1B}<b>"].map(Phrase.init(verbatim:)),
    ]
    let report = Report(
      title: Self.nastyTitle,
      table: {
        ReportTable(
          columns: [
            ReportTable.Column(key: "day", title: Phrase(ru: "День", en: "Day"), content: .date),
            ReportTable.Column(key: "n", title: Phrase(verbatim: "n"), alignment: .right),
            ReportTable.Column(key: "t", title: Phrase(verbatim: "t")),
          ], rows: rows)
      }, json: { .null })
    let document = try XLSXReader().document(from: try Self.bytes(report, .xlsx))
    let found = try #require(document.tables.first).rows.map { row in
      row.cells.map(\.text).filter { !$0.isEmpty }
    }
    #expect(
      found.filter { !$0.isEmpty } == [
        ["Пары <баллы> & имена"], ["на 01.10.2026"], ["День", "n", "t"],
        ["05.09.2026", "12", "12"], ["06.09.2026", "-2,5", "=1+1"], ["скоро", "25,0%"],
        ["1234567890123456", "<b>"],
      ])
  }

  @Test("A text document repeats the heading of its table and keeps hostile texts")
  func textDocument() throws {
    let document = try DOCXReader().document(from: try Self.bytes(Self.nasty, .docx))
    let table = try #require(document.tables.first)
    #expect(table.rows[0].isHeader && table.rows.count == 10)
    #expect(table.rows[5].cells[1].text.hasPrefix("<script>alert(1)</script> & *bold*"))
    #expect(try Self.bytes(Self.nasty, .docx) == Self.bytes(Self.nasty, .docx))
  }

  @Test("Rows that come one by one make the same workbook", arguments: [0, 1, 3000])
  func streamedWorkbook(count: Int) throws {
    let columns = [ReportTable.Column(key: "n", title: Phrase(verbatim: "n"))]
    let rows = (0..<count).map { [Phrase(verbatim: "\($0)")] }
    let whole = Report(
      title: Phrase(verbatim: "n"), table: { ReportTable(columns: columns, rows: rows) },
      json: { .null })
    var streamed = whole
    streamed.columns = columns
    streamed.rows = { emit in for row in rows { try emit(row) } }
    #expect(try Self.bytes(streamed, .xlsx) == Self.bytes(whole, .xlsx))
  }

  @Test(
    "The ending of a file tells the form",
    arguments: [
      ("plan.docx", OutputFormat.docx), ("a/b.c/plan.XLSX", .xlsx), ("plan.mmd", .mermaid),
      ("plan.htm", .html), ("x.json", .json), ("x.txt", .txt), ("docx", nil), ("plan.pdf", nil),
      ("a.docx/plan", nil), ("x.table", nil),
    ])
  func endings(name: String, format: OutputFormat?) {
    #expect(OutputFormat(ofFile: name) == format)
  }

  @Test(
    "A narrow screen shortens the widest column and keeps the others", arguments: [40, 60, 200])
  func narrow(width: Int) throws {
    let lines = try Self.text(Self.nasty, .table, width: width).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines.allSatisfy { String($0).displayWidth <= width })
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("A-") })
  }

  @Test(
    "The title of a table names what is in it, and not the command",
    arguments: [
      (["person", "list"], "Люди", "People"),
      (["mentor", "list"], "Наставники 2026/27", "Mentors 2026/27"),
      (["roadmap", "list"], "Дорожные карты", "Roadmaps"),
      (["roadmap", "overdue"], "Просроченные мероприятия", "Overdue measures"),
      (["calendar", "month", "2026-09"], "Сроки: сентябрь 2026", "Deadlines: September 2026"),
    ])
  func titles(command: [String], russian: String, english: String) throws {
    let world = try TestWorld(today: "2026-10-01")
    #expect(world("init").status == 0)
    for (language, title) in [("ru", russian), ("en", english)] {
      let page = world.run(command + ["--format", "html", "--lang", language]).output
      #expect(page.contains("<h1>\(title)</h1>"))
      #expect(page.contains("<title>\(title) — mentorctl</title>"))
    }
  }

  @Test("An empty table says so to people and shows its columns to programs")
  func empty() throws {
    let report = Report(
      title: Self.nastyTitle,
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
