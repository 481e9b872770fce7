import JSONStore
import MentorCore
import Testing

@Suite("Evidence")
struct EvidenceTests {
  @Test(
    "An order is recognised with its number and its day",
    arguments: [
      ("приказ № 12 от 01.10.2026", "12"), ("Приказ №12 от 1 октября 2026 г.", "12"),
      ("приказ директора от 01.10.2026 № 93/4-О", "93/4-О"),
      ("Распоряжение N 7 от 2026-10-01", "7"), ("order No. 5 of 01.10.2026", "5"),
      ("ПРИКАЗ 12 от 01.10.2026", "12"), ("приказ от «01» октября 2026 года № 12-к", "12-к"),
    ])
  func orders(text: String, number: String) throws {
    guard case .order(let paper) = Evidence(text) else {
      Issue.record("\(text) is no order")
      return
    }
    #expect(paper.number == number)
    #expect(paper.date?.iso == "2026-10-01")
    #expect(paper.text == text)
  }

  @Test("An order without number and date is an order nevertheless")
  func bare() {
    guard case .order(let paper) = Evidence("приказ директора") else {
      Issue.record("no order")
      return
    }
    #expect(paper.number == nil && paper.date == nil && paper.name == "приказ директора")
  }

  @Test(
    "Other papers are told from links and from plain words",
    arguments: [
      ("протокол № 3", "document"), ("Справка по итогам недели", "document"),
      ("письмо № 44 от 02.11.2026", "document"), ("https://school.example/prikaz.pdf", "link"),
      ("страница http://school.example/a", "link"), ("папка 3 в шкафу", "words"),
      ("активность участников", "words"), ("https://", "words"), ("все довольны", "words"),
    ])
  func kinds(text: String, kind: String) {
    #expect(Evidence(text).kind == kind)
  }

  @Test("Several pieces are parted by semicolons and line breaks")
  func several() {
    let all = Evidence.all(in: "приказ № 1 от 01.10.2026; https://a.example/x\nфото ; ")
    #expect(all.map(\.kind) == ["order", "link", "words"])
  }

  @Test("A day that no calendar has is named, and not taken for another")
  func impossible() {
    let paper = PaperReference("приказ № 12 от 31.02.2026")
    #expect(paper.date == nil && paper.impossibleDate == "31.02.2026" && paper.number == "12")
  }

  @Test("Of two days the one after «от» is that of the paper")
  func twoDays() {
    let paper = PaperReference("протокол встречи 05.09.2026 № 2 от 07.09.2026")
    #expect(paper.date?.iso == "2026-09-07" && paper.number == "2")
  }

  @Test("Words of an older version are read as they were, and gain their meaning")
  func old() throws {
    let text = #"{"completions":[{"date":"2026-10-01","evidence":"приказ № 3"}],"state":"done"}"#
    let progress = try JSONCoding.decode(
      MeasureProgress.self, from: Array(text.utf8), file: "a.json")
    let completion = try #require(progress.completions.first)
    #expect(completion.evidence == "приказ № 3")
    #expect(completion.papers.map(\.kind) == ["order"])
    #expect(progress.started == nil && completion.files.isEmpty)
  }

  @Test(
    "A file that cannot be is refused",
    arguments: [
      #"{"hash":"12","name":"a","size":1}"#,
      #"{"hash":"\#(String(repeating: "a", count: 64))","name":"a","size":-1}"#,
      #"{"hash":"\#(String(repeating: "a", count: 64))","name":"a","path":"documents/../x","size":1}"#,
      #"{"hash":"\#(String(repeating: "a", count: 64))","name":"a","path":"/etc/passwd","size":1}"#,
      #"{"hash":"\#(String(repeating: "a", count: 64))","name":"a","path":"documents","size":1}"#,
    ])
  func hostile(text: String) {
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(EvidenceFile.self, from: Array(text.utf8), file: "a.json")
    }
  }

  @Test(
    "The wording of a result tells the papers with which a measure ends",
    arguments: [
      ("Приказ", [PaperKind.order]), ("Приказы и протоколы собраний", [.order, .minutes]),
      ("Составлен отчёт.", [.report]), ("Акты сверки", [.act]), ("Список наставников", [.list]),
      ("Положение о наставничестве, утверждённое приказом", [.regulation, .order]),
      ("Активное участие", []), ("Повышение мотивации", []),
      ("Соглашения о сотрудничестве", [.contract]),
    ])
  func expected(result: String, kinds: [PaperKind]) throws {
    let measure = try #require(
      onlyRoadmap(plan("1.\tОпрос\tмай\tкуратор\t\(result)")).measures.first)
    #expect(measure.expectedPapers == kinds)
  }

  @Test("Without a column of results only the issuing of an order asks for one")
  func noResult() throws {
    let roadmap = try onlyRoadmap(
      "Дорожная карта школы «Клён» на 2026/2027 учебный год\n\n№\tМероприятие\tСрок\tОтветственный\n"
        + "1.\tИздание приказа о кураторе\tсентябрь\tдиректор\n2.\tОзнакомление с приказом\tоктябрь\tкуратор"
    )
    #expect(roadmap.measures.map(\.expectedPapers) == [[.order], []])
  }

  @Test("What was carried out without its paper stays marked until the paper is named")
  func lacking() throws {
    let today = try CalendarDate(iso: "2026-11-15")
    let measure = try #require(
      onlyRoadmap(plan("1.\tОпрос\tноябрь\tкуратор\tСправка")).measures.first)
    #expect(!measure.lacksPaper)
    let done = try measure.completed(on: today, today: today)
    #expect(done.lacksPaper)
    let proven = try done.proven(by: "справка № 4", on: today)
    #expect(!proven.lacksPaper)
    #expect(proven.progress.completions.map(\.evidence) == ["справка № 4"])
    #expect(throws: RoadmapError.nothingToProve(measure.id)) { try measure.proven(by: "справка") }
    let other = try CalendarDate(iso: "2026-11-01")
    #expect(throws: RoadmapError.notDoneOn(measure.id, other)) {
      try done.proven(by: "справка", on: other)
    }
  }

  @Test("A file is known by its bytes, and a new one of its name takes its place")
  func files() throws {
    let today = try CalendarDate(iso: "2026-11-15")
    let measure = try #require(
      onlyRoadmap(plan("1.\tОпрос\tноябрь\tкуратор\tСправка")).measures.first)
    let old = EvidenceFile(name: "a.pdf", bytes: [1, 2], path: "documents/a.pdf")
    let new = EvidenceFile(name: "a.pdf", bytes: [3], path: "documents/a.pdf")
    let done = try measure.completed(
      with: Completion(date: today, files: [old]), today: today)
    #expect(!done.lacksPaper && done.progress.state == .done)
    #expect(EvidenceFiles.findings(in: [try roadmap(done)]) { _ in .bytes([1, 2]) }.isEmpty)
    for contents in [EvidenceFiles.Contents.bytes([3]), .missing, .unreadable] {
      let found = EvidenceFiles.findings(in: [try roadmap(done)]) { _ in contents }
      #expect(found.map(\.record) == ["R-1/1"])
    }
    let renewed = try done.proven(by: nil, files: [new])
    #expect(renewed.progress.completions.flatMap(\.files) == [new])
  }

  private func roadmap(_ measure: Measure) throws -> Roadmap {
    var roadmap = try onlyRoadmap(plan("1.\tОпрос\tноябрь\tкуратор\tСправка"))
    try roadmap.replace(measure)
    return roadmap
  }
}
