import JSONStore
import MentorCore
import Testing

@Suite("New editions of roadmaps")
struct RoadmapUpdateTests {
  private let today: CalendarDate
  private let rows = [
    "1.\tОпрос восьмиклассников\tноябрь\tкуратор\tСправка",
    "2.\tСбор согласий родителей\tдо 01.10.2026\tзавуч\tСогласия",
    "3.\tОбщая встреча участников программы\tмай\tкуратор\tСписок",
  ]

  init() throws { today = try CalendarDate(iso: "2026-11-15") }

  private func roadmap(_ rows: [String], id: Int = 1) throws -> Roadmap {
    let head =
      "Дорожная карта школы «Клён» на 2026/2027 учебный год\n\n"
      + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
    let reading = RoadmapReader(firstID: RoadmapID(number: id)).read(
      text: head + rows.joined(separator: "\n"), file: "plan-\(id).txt", hash: "\(id)")
    return try #require(reading.roadmaps.first)
  }

  private func done(_ roadmap: Roadmap, _ index: Int) throws -> Roadmap {
    var roadmap = roadmap
    try roadmap.replace(
      roadmap.measures[index].finished(on: today, evidence: "бумага \(index)", today: today))
    return roadmap
  }

  @Test("What is the same keeps its number and its marks, what is new gets a number of its own")
  func keeps() throws {
    let old = try done(roadmap(rows), 1)
    let edition = try roadmap(
      ["1.\tНовое дело\tмай\tзавуч\tСписок", rows[1].replacing("01.10", with: "15.10"), rows[0]],
      id: 9)
    let update = RoadmapUpdate(old, with: edition, on: today, reason: "новая редакция")
    #expect(update.roadmap.id == old.id)
    #expect(update.roadmap.measures.map(\.id.description) == ["R-1/4", "R-1/2", "R-1/1"])
    #expect(update.roadmap.measures[1].progress.state == .done)
    #expect(update.roadmap.measures[1].deadline.text == "до 15.10.2026")
    #expect(update.roadmap.withdrawn.map(\.measure.id.ordinal) == [3])
    #expect(update.roadmap.withdrawn.map(\.reason) == ["новая редакция"])
    #expect(update.roadmap.origin?.hash == "9")
    #expect(update.comparison.added.map(\.id.description) == ["R-1/4"])
    #expect(update.withdrawnWithProgress.isEmpty && update.doubtful.isEmpty)
  }

  @Test("The same document again changes nothing but its origin")
  func idempotent() throws {
    let old = try done(roadmap(rows), 0)
    let update = RoadmapUpdate(old, with: try roadmap(rows, id: 4), on: today)
    #expect(update.comparison.isEmpty)
    #expect(update.roadmap.measures.map(\.id) == old.measures.map(\.id))
    #expect(update.roadmap.measures.map(\.progress) == old.measures.map(\.progress))
  }

  @Test("A measure that was done and left out is withdrawn and reported, and may come back")
  func comesBack() throws {
    let old = try done(roadmap(rows), 1)
    let first = RoadmapUpdate(old, with: try roadmap([rows[0], rows[2]]), on: today)
    #expect(first.withdrawnWithProgress.map(\.id.ordinal) == [2])
    let second = RoadmapUpdate(first.roadmap, with: try roadmap(rows), on: today)
    #expect(second.restored.map(\.ordinal) == [2])
    #expect(second.roadmap.withdrawn.isEmpty)
    #expect(second.roadmap.measures[1].progress.state == .done)
  }

  @Test("What the new document does not say of the head stays")
  func head() throws {
    var old = try roadmap(rows)
    old.organization = "МБОУ «Клён»"
    old.level = .municipality
    try old.approve(by: PaperReference("№ 7 от 01.09.2026"))
    old.put(
      try AnchorDate(anchor: .ministryTerms, from: today))
    var edition = try roadmap(rows)
    edition.period = nil
    edition.organization = nil
    let update = RoadmapUpdate(old, with: edition, on: today)
    #expect(update.roadmap.organization == "МБОУ «Клён»")
    #expect(update.roadmap.level == .municipality)
    #expect(update.roadmap.approval == old.approval && update.roadmap.period == old.period)
    #expect(update.roadmap.anchors == old.anchors)
  }

  @Test("A match by words with marks is named as one to look at")
  func doubtful() throws {
    let old = try done(roadmap(rows), 2)
    let edition = try roadmap(
      [rows[0], rows[1], "3.\tОбщая встреча всех участников программы\tмай\tкуратор\tСписок"])
    #expect(RoadmapUpdate(old, with: edition, on: today).doubtful.map(\.old.id.ordinal) == [3])
    let parted = RoadmapUpdate(
      old, with: edition, on: today, choices: [old.measures[2].id: nil])
    #expect(parted.roadmap.measures.map(\.id.ordinal) == [1, 2, 4])
    #expect(parted.withdrawnWithProgress.map(\.id.ordinal) == [3])
  }

  @Test("No edit and no order of rows loses a completion", arguments: UInt64(1)...60)
  func property(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var rows = (1...Int.random(in: 3...14, using: &generator)).map { row in
      let title = Self.titles.randomElement(using: &generator) ?? ""
      let month = Self.months.randomElement(using: &generator) ?? ""
      return "\(row).\t\(title)\t\(month)\tкуратор\tСправка"
    }
    var current = try roadmap(rows)
    for round in 1...4 {
      for measure in current.measures where Bool.random(using: &generator) {
        guard measure.progress.state.isOpen else { continue }
        try current.replace(
          measure.finished(on: today, evidence: "\(round)-\(measure.id)", today: today))
      }
      let before = Self.marks(current)
      rows = try Self.edited(rows, &generator)
      let update = RoadmapUpdate(current, with: try roadmap(rows, id: round + 1), on: today)
      #expect(Self.marks(update.roadmap) == before)
      let ids = (update.roadmap.measures + update.roadmap.withdrawn.map(\.measure)).map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(update.roadmap.measures.count == rows.count)
      // A number means the same measure for ever: what was withdrawn or kept is not given to others.
      let bytes = JSONCoding.encodePretty(update.roadmap)
      #expect(try JSONCoding.decode(Roadmap.self, from: bytes, file: "R-1.json") == update.roadmap)
      current = update.roadmap
    }
  }

  private static let titles = [
    "Опрос восьмиклассников", "Сбор согласий родителей", "Педагогический совет", "Круглый стол",
    "Обучение наставников программы", "Первая встреча пар и групп", "Отчёт куратора программы",
  ]
  private static let months = ["сентябрь", "ноябрь", "май", "до 01.12.2026", "апрель"]

  /// Each completion with the number of its measure.
  private static func marks(_ roadmap: Roadmap) -> Set<String> {
    Set(
      (roadmap.measures + roadmap.withdrawn.map(\.measure)).flatMap { measure in
        measure.progress.completions.map { "\(measure.id) \($0.date) \($0.evidence ?? "")" }
      })
  }

  /// The rows in another order, some left out, some reworded, some new.
  private static func edited(
    _ rows: [String], _ generator: inout SeededGenerator
  ) throws -> [String] {
    var rows = rows.shuffled(using: &generator)
    if rows.count > 2, Bool.random(using: &generator) { rows.removeLast() }
    if Bool.random(using: &generator) { rows[0] = rows[0].replacing("\tкуратор", with: "\tзавуч") }
    if Bool.random(using: &generator) {
      rows[rows.count - 1] = rows[rows.count - 1].replacing("програм", with: "районной програм")
    }
    if Bool.random(using: &generator) {
      rows.append("99.\t\(titles.randomElement(using: &generator) ?? "")\tмарт\tзавуч\tСписок")
    }
    return rows
  }
}

@Suite("Likeness of roadmaps")
struct RoadmapLikenessTests {
  private func roadmap(
    title: String = "Дорожная карта", organization: String? = "МБОУ «Клён»",
    year: Int? = 2026, file: String = "a.txt", titles: [String] = ["Опрос", "Сбор", "Смотр"]
  ) throws -> Roadmap {
    let id = RoadmapID(number: 1)
    return Roadmap(
      id: id, title: title, organization: organization,
      period: try year.map { try PlanPeriod(heading: "\($0)-\($0 + 1) учебный год") },
      measures: titles.enumerated().map { index, title in
        Measure(
          id: MeasureID(roadmap: id, ordinal: index + 1), title: title,
          deadline: Deadline(text: "май", confidence: .unread))
      }, origin: RoadmapOrigin(file: file, hash: "0"))
  }

  @Test("Title, file or measures make a document look like a known roadmap")
  func alike() throws {
    let known = try roadmap()
    let byTitle = try RoadmapLikeness(
      roadmap(file: "b.txt", titles: ["Иное"]), known)
    #expect(byTitle?.signs == [.title, .organization, .period])
    let byMeasures = try RoadmapLikeness(roadmap(title: "План", file: "b.txt"), known)
    #expect(byMeasures?.signs == [.organization, .period, .measures])
    let byFile = try RoadmapLikeness(roadmap(title: "План", titles: ["Иное"]), known)
    #expect(byFile?.signs == [.file, .organization, .period])
  }

  @Test("Another year, another school, or nothing in common is another roadmap")
  func different() throws {
    let known = try roadmap()
    #expect(try RoadmapLikeness(roadmap(year: 2027), known) == nil)
    #expect(try RoadmapLikeness(roadmap(organization: "МБОУ «Ясень»"), known) == nil)
    #expect(
      try RoadmapLikeness(roadmap(title: "План", file: "b.txt", titles: ["Иное"]), known) == nil)
    // Standard input has no name that could be the same.
    #expect(
      try RoadmapLikeness(
        roadmap(title: "План", file: "-", titles: ["Иное"]), roadmap(file: "-")) == nil)
  }

  @Test("What is not named is no contradiction, and the likeliest roadmap is found")
  func likeliest() throws {
    let known = try roadmap()
    let document = try roadmap(organization: nil, year: nil)
    #expect(RoadmapLikeness(document, known)?.signs == [.title, .file, .measures])
    let found = RoadmapLikeness.likeliest(
      document, in: [try roadmap(title: "План", titles: ["Опрос"]), known])
    #expect(found?.roadmap == known)
    #expect(RoadmapLikeness.likeliest(document, in: []) == nil)
  }
}
