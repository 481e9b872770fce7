import Interchange
import JSONStore
import MentorCore
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("Reports as files")
struct ReportPageTests {
  @Test("The same data give the same bytes", arguments: ReportWorld.kinds, ["html", "md", "json"])
  func stable(kind: String, format: String) throws {
    let world = try ReportWorld()
    let first = world.report(kind, format)
    #expect(!first.isEmpty)
    #expect(world.report(kind, format) == first)
    #expect(world.report(kind, format, "--lang", "en") == first)
  }

  @Test("A page has no script and nothing from outside", arguments: ReportWorld.kinds)
  func selfContained(kind: String) throws {
    let page = try ReportWorld().report(kind, "html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    for part in ["<script", "href=\"http", "src=", "url(", "@import", "<link", "<img", "NaN"] {
      #expect(!page.contains(part), "\(part)")
    }
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("prefers-color-scheme:dark"))
    #expect(page.contains("@page{size:A4"))
  }

  @Test("Every chart is one picture with a name, and its figures stand in a table")
  func charts() throws {
    let page = try ReportWorld().report("dashboard", "html")
    let charts = page.components("<figure>")
    #expect(charts >= 5)
    #expect(page.components("<div class=\"chart\" role=\"img\" aria-label=\"") == charts)
    #expect(page.components("<svg ") == page.components("<svg aria-hidden=\"true\" "))
    #expect(page.components("<svg ") >= 3 * charts)
    #expect(page.components("<details>") >= charts)
  }

  @Test("Tables that are folded on the screen are printed")
  func printedTables() throws {
    let page = try ReportWorld().report("dashboard", "html")
    #expect(page.contains("details::details-content{content-visibility:visible}"))
    #expect(!page.contains("details{display:none}"))
  }

  @Test("Only the curator's list names participants", arguments: ReportWorld.kinds)
  func names(kind: String) throws {
    let world = try ReportWorld()
    let report = ["html", "md", "json", "table"].map { world.report(kind, $0) }.joined()
    let named = try world.records("people").contains { person in
      // The page for the site names adults who have agreed to it.
      (kind != "website" || person["role"]?["kind"] == "learner")
        && report.contains("\(person["surname"]?.text ?? "?") \(person["given"]?.text ?? "?")")
    }
    #expect(named == (kind == "curator"))
  }

  @Test("--pii hides what it is to hide", arguments: ["initials", "none"])
  func hidden(display: String) throws {
    let world = try ReportWorld()
    let report = world.report("curator", "md", "--pii", display)
    for person in try world.records("people") {
      #expect(
        !report.contains("\(person["surname"]?.text ?? "?") \(person["given"]?.text ?? "?")"))
    }
    let curator = "Рощина Екатерина"
    #expect(!report.contains(curator))
    #expect(!world.report("director", "html", "--pii", display).contains(curator))
  }

  @Test("A minor in the title of an event is not printed, except for the curator")
  func minor() throws {
    let world = try ReportWorld()
    let learner = try #require(
      try world.records("people").first { $0["role"]?["kind"] == "learner" })
    let name = "\(learner["given"]?.text ?? "") \(learner["surname"]?.text ?? "")"
    #expect(world.world("event", "add", "Выступает \(name)", "--on", "2026-10-20").status == 0)
    for kind in ["annual", "dashboard", "council"] {
      let report = world.report(kind, "md")
      #expect(!report.contains(name))
      #expect(report.contains("не печатается: возможно"))
    }
  }

  @Test("The page for the site counts a minor who won a prize, even with a consent to publish")
  func publicMinor() throws {
    let world = try ReportWorld()
    let learner = try #require(
      try world.records("people").first { $0["role"]?["kind"] == "learner" })
    let id = try #require(learner["id"]?.text)
    let surname = try #require(learner["surname"]?.text)
    let consent = world.world(
      "consent", "add", id, "--kind", "distribution", "--signed", "2026-10-01", "--signer",
      "Лугова Анна Ильинична", "--ground", "мать", "--category", "name")
    #expect(consent.status == 0, "\(consent.errors)")
    let award = world.world("award", "add", id, "--kind", "prize", "--for", "конкурс чтецов")
    #expect(award.status == 0)
    #expect(world.world("publish", "site").output.contains(surname))
    #expect(!world.report("website", "html").contains(surname))
  }

  @Test(
    "Hostile names are shown as they are, in every format",
    arguments: [
      "<script>alert(1)</script>", "Школа ]]> \"5\" & 'сад' <b>", "# Школа | *5* `x`",
      "--> Школа\u{202E}", String(repeating: "Длинноеназвание", count: 60),
    ])
  func hostile(name: String) throws {
    let world = try ReportWorld(year: false)
    #expect(world.world("org", "edit", "--name=\(name)").status == 0)
    for kind in ReportWorld.kinds {
      let page = world.report(kind, "html")
      #expect(!page.contains("<script>"))
      #expect(!page.contains("<b>\(name)"))
      #expect(!page.contains("\u{202E}"))
      let markdown = world.report(kind, "md")
      #expect(!markdown.contains("<script>"))
      #expect(!markdown.contains("\n# Школа"))
      #expect(world.world("report", kind, "-o", "/r.docx").status == 0)
      let bytes = try #require(world.world.bytes("/r.docx"))
      let document = try DocumentReader().read(bytes, named: "r.docx").document
      #expect(document.blocks.count > 3)
      #expect(world.world("report", kind, "-o", "/r.html").status == 0)
      #expect(world.world("report", "reproduce", "/r.html", "-o", "/again.html").status == 0)
      #expect(world.world.bytes("/again.html") == world.world.bytes("/r.html"))
    }
  }

  @Test(
    "An empty directory gives a report that says what is lacking", arguments: ReportWorld.kinds,
    ["table", "html", "md", "json"])
  func empty(kind: String, format: String) throws {
    let world = try TestWorld(today: ReportWorld.today)
    #expect(world("init").status == 0)
    let result = world("report", kind, "--format", format)
    #expect(result.status == 0)
    #expect(!result.output.contains("NaN") && !result.output.contains("nan"))
    #expect(result.output.contains("Организация не названа"))
    #expect(world("report", kind, "-o", "/r.docx").status == 0)
    #expect(!result.output.contains("class=\"good\""), "nothing is praised where nothing is")
    guard kind != "website", kind != "curator" else { return }
    #expect(result.output.contains("нет"))
  }

  @Test("A document of Word has the figures of a chart as a table, numbers at the right")
  func office() throws {
    let world = try ReportWorld()
    #expect(world.world("report", "annual", "-o", "/r.docx").status == 0)
    let bytes = try #require(world.world.bytes("/r.docx"))
    let document = try DocumentReader().read(bytes, named: "r.docx").document
    let tables = document.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let heads = tables.compactMap { $0.rows.first?.cells.first?.text }
    #expect(heads.contains("Этап") && heads.contains("Шаг") && heads.contains("Месяц"))
    var archive = try ZIPArchive(bytes)
    let body = try #require(try archive.contents(of: "word/document.xml"))
    #expect(String(decoding: body, as: UTF8.self).contains("<w:jc w:val=\"right\"/>"))
  }

  @Test("A report of a table that it does not have is refused, and the forms that it has are named")
  func noTable() throws {
    let world = try ReportWorld(year: false)
    for format in ["csv", "xlsx", "ics"] {
      let refused = world.world("report", "director", "--format", format)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("table, txt, json, jsonl, md, html или docx"))
    }
    #expect(world.world("report").status == 64)
    #expect(world.world("report", "month").status == 64)
  }

  @Test(
    "No command writes a file whose ending promises a form that the program does not write",
    arguments: [["mentee", "list"], ["monitoring", "list"], ["kpi"], ["fsn", "fill", "REGION"]])
  func foreignEnding(command: [String]) throws {
    let world = try ReportWorld(year: false).world
    let refused = world.run(command + ["-o", "/список.PDF"])
    #expect(refused.status == 64 && refused.errors.contains("файлов .PDF программа не пишет"))
    #expect(world.bytes("/список.PDF") == nil)
    #expect(world.run(command + ["-o", "/список 25.05"]).status == 0)
    #expect(world.run(command + ["-o", "/список.xls", "--format", "csv"]).status == 0)
  }

  @Test(
    "A file whose ending is no form of a report is refused and not written",
    arguments: ReportWorld.kinds, ["/r.pdf", "/r.doc", "/отчёт.май.xls"])
  func unknownEnding(kind: String, file: String) throws {
    let world = try ReportWorld(year: false).world
    let refused = world("report", kind, "-o", file)
    #expect(refused.status == 64)
    #expect(refused.errors.contains(".html, .docx, .md или .json"))
    #expect(world.bytes(file) == nil)
    #expect(world("report", kind, "-o", file, "--format", "html").status == 0)
    #expect(world("report", kind, "-o", "/отчёт").status == 0)
  }
}

extension String {
  /// How often `part` stands in the text.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
