import Interchange
import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

/// The names in the words that people type: measures, events, decisions, whoever answers for something.
@Suite("Names in reports")
struct ReportNameTests {
  private let world: ReportWorld

  /// A learner, and a teacher: surname, given name, patronymic.
  private let minor: [String], adult: [String]

  /// Somebody who is in no record.
  private let stranger = ["Чернобровкина", "Стефания", "Юрьевна"]

  init() throws {
    world = try ReportWorld()
    let people = try world.records("people")
    func name(_ kind: String) throws -> [String] {
      let person = try #require(people.first { $0["role"]?["kind"] == .string(kind) })
      return ["surname", "given", "patronymic"].compactMap { person[$0]?.text }
    }
    minor = try name("learner")
    adult = try name("teacher")
    let minor = minor.joined(separator: " ")
    let adult = adult.joined(separator: " ")
    let stranger = stranger.joined(separator: " ")
    let open = try #require(
      try world.measures().first { $0["progress"]?["state"]?.text != "done" }?["id"]?.text)
    let short = "Чернобровкина С.Ю."
    for words in [
      [
        "roadmap", "edit", "R-1", "--add", "Разобрать случай ученика \(minor)", "--deadline",
        "до 20.09.2026", "--stage", "2", "--responsible", "\(adult), завуч",
      ],
      [
        "roadmap", "edit", "R-1", "--add", "Проведать: \(short)", "--deadline", "до 30.11.2026",
        "--stage", "3", "--responsible", "\(short), \(minor)",
      ],
      ["roadmap", "done", open, "--on", "2026-09-20", "--evidence", "справка о \(minor)"],
      ["event", "add", "Встреча с \(adult)", "--on", "2026-10-20"],
      ["event", "add", "Совет о \(minor)", "--kind", "council-session", "--on", "2026-10-21"],
      ["event", "hold", "EV-3", "--decision", "Поручить \(stranger) отчёт", "--document", "№ 2"],
      ["training", "add", "Беседа \(stranger) о \(minor)"],
      ["council", "join", stranger, "--role", "chair", "--position", "вместо \(adult)"],
      ["partner", "add", "Мастерская \(short)", "--kind", "enterprise"],
      ["award", "add", "P-1", "--for", "помощь \(minor)"],
      [
        "kpi", "define", "L-1", "Охват по списку \(stranger)", "--numerator",
        "лица где роль наставник",
        "--of", "все",
      ],
      ["org", "edit", "--curator", stranger],
    ] {
      let result = world.world.run(words + ["--today", "2026-10-21"])
      try #require(result.status == 0, "\(words): \(result.errors)")
    }
  }

  /// The words of the report `kind` in every form.
  private func texts(_ kind: String, _ display: String) throws -> [(form: String, text: String)] {
    let texts = ["html", "md", "json", "table"].map {
      ($0, world.report(kind, $0, "--pii", display))
    }
    let file = "/\(kind)-\(display).docx"
    try #require(world.world("report", kind, "--pii", display, "-o", file).status == 0)
    var archive = try ZIPArchive(try #require(world.world.bytes(file)))
    let body = try #require(try archive.contents(of: "word/document.xml"))
    return texts + [("docx", String(decoding: body, as: UTF8.self))]
  }

  @Test("Without names no form of any report tells a part of a name", arguments: ReportWorld.kinds)
  func none(kind: String) throws {
    let people = try world.records("people").map { $0["surname"]?.text ?? "" }
    for (form, text) in try texts(kind, "none") {
      #expect(text.contains("не печатается"), "\(form)")
      for name in people + minor + adult + stranger {
        #expect(!text.contains(name), "\(form): \(name)")
      }
    }
  }

  @Test("With initials no given name and no patronymic is told", arguments: ReportWorld.kinds)
  func initials(kind: String) throws {
    for (form, text) in try texts(kind, "initials") {
      for name in minor.dropFirst() + stranger.dropFirst() + [adult[2]] {
        #expect(!text.contains(name), "\(form): \(name)")
      }
      if kind != "curator" { #expect(!text.contains(minor[0]), "\(form)") }
    }
  }

  @Test("With all names no minor is named but in the curator's list", arguments: ReportWorld.kinds)
  func full(kind: String) throws {
    let isNamed = kind == "curator"
    var mentions = 0
    for (form, text) in try texts(kind, "full") {
      let name = "\(minor[0]) \(minor[1])"
      #expect(isNamed || !text.contains(name), "\(form)")
      // On the screen a narrow column breaks the name.
      mentions += form != "table" && text.contains("ученика \(name)") ? 1 : 0
    }
    #expect(mentions == (isNamed ? 4 : 0))
  }

  @Test("Of those who answer for a measure the offices stay")
  func offices() throws {
    func responsible(_ display: String) throws -> Set<String> {
      let report = try ReportWorld.tree(world.report("curator", "json", "--pii", display))["report"]
      let rows = (report?["sections"]?.listed ?? []).flatMap { $0["blocks"]?.listed ?? [] }
        .flatMap { $0["rows"]?.listed ?? [] }
      return Set(rows.compactMap { $0["responsible"]?.text })
    }
    let initials = "\(adult[0])\u{A0}\(adult[1].prefix(1)).\u{A0}\(adult[2].prefix(1))."
    #expect(try responsible("full").contains("\(adult.joined(separator: " ")), завуч"))
    #expect(try responsible("initials").contains("\(initials), завуч"))
    #expect(try responsible("none").contains("завуч"))
    #expect(try responsible("none").contains("имя не печатается"))
  }
}
