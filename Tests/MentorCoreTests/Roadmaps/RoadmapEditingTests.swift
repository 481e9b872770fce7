import JSONStore
import MentorCore
import Testing

@Suite("Editing of roadmaps")
struct RoadmapEditingTests {
  private let today: CalendarDate
  private var roadmap: Roadmap

  init() throws {
    today = try CalendarDate(iso: "2026-11-15")
    roadmap = try onlyRoadmap(
      "Дорожная карта школы «Клён» на 2026/2027 учебный год\n\n"
        + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
        + "1. Подготовка\t\t\t\t\n1\tОпрос\tноябрь\tкуратор\tСправка\n2\tСбор\tмай\tзавуч\tСписок\n"
        + "2. Работа пар\t\t\t\t\n1\tВстречи\tежемесячно\tнаставники\tЖурнал\n")
  }

  @Test("A measure is added at the end of its section, under a number that nobody had")
  mutating func adds() throws {
    try roadmap.withdraw(roadmap.measures[2].id, on: today)
    let reading = roadmap.deadline("до 01.12.2026")
    let section = try roadmap.section(named: "1")
    let added = roadmap.add(title: "Круглый стол", section: section, deadline: reading.deadline)
    #expect(added.id.description == "R-1/4")
    #expect(roadmap.measures.map(\.title) == ["Опрос", "Сбор", "Круглый стол"])
    #expect(added.origin == nil && added.deadline.windows.count == 1)
  }

  @Test(
    "A section is named by its number, its title or a beginning of it",
    arguments: [("2", 1), ("2.", 1), ("работа ПАР", 1), ("подг", 0), ("Раздел 1", 0)])
  func sections(name: String, index: Int) throws {
    #expect(try roadmap.section(named: name) == index)
  }

  @Test("A section that is not there, or not alone, is refused", arguments: ["9", "", "раб пар"])
  func noSection(name: String) {
    #expect(throws: RoadmapError.self) { try roadmap.section(named: name) }
  }

  @Test("What is taken out stays on record with its marks, and comes back to its place")
  mutating func withdrawn() throws {
    let measure = roadmap.measures[0]
    try roadmap.replace(measure.completed(on: today, evidence: "справка № 1", today: today))
    try roadmap.withdraw(measure.id, on: today, because: " дубль ")
    #expect(roadmap.measures.map(\.id.ordinal) == [2, 3])
    #expect(roadmap.withdrawn.map(\.reason) == ["дубль"])
    #expect(roadmap.withdrawn.map(\.section) == ["Подготовка"])
    #expect(throws: RoadmapError.withdrawn(measure.id)) { try roadmap.measure(measure.id) }
    let stored = JSONCoding.encodePretty(roadmap)
    #expect(try JSONCoding.decode(Roadmap.self, from: stored, file: "R-1.json") == roadmap)
    try roadmap.restore(measure.id)
    #expect(roadmap.measures.map(\.id.ordinal) == [1, 2, 3] && roadmap.withdrawn.isEmpty)
    #expect(roadmap.measures[0].section == 0)
    #expect(roadmap.measures[0].progress.state == .done)
    #expect(throws: RoadmapError.noSuchMeasure(measure.id)) { try roadmap.restore(measure.id) }
  }

  @Test("A measure in force and a withdrawn one cannot bear one number")
  func repeated() throws {
    var twice = roadmap
    twice.withdrawn = [
      WithdrawnMeasure(roadmap.measures[0], under: roadmap.sections, on: today, reason: nil)
    ]
    let bytes = JSONCoding.encodePretty(twice)
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(Roadmap.self, from: bytes, file: "R-1.json")
    }
  }

  @Test("Another period gives deadlines other days, but not those that were set by hand")
  mutating func period() throws {
    let byHand = Deadline(
      text: "май", windows: [DatePeriod(day: today)], confidence: .exact)
    roadmap.measures[1].deadline = byHand
    let old = roadmap
    roadmap.period = try PlanPeriod(heading: "2027-2028 учебный год")
    let changed = roadmap.rereadDeadlines(from: old)
    #expect(changed.map(\.ordinal) == [1, 3])
    #expect(roadmap.measures[0].deadline.windows.first?.from?.iso == "2027-11-01")
    #expect(roadmap.measures[1].deadline == byHand)
    #expect(roadmap.rereadDeadlines(from: roadmap).isEmpty)
  }

  @Test("An order approves a draft once; the same order changes nothing more, another is refused")
  mutating func approves() throws {
    #expect(!roadmap.isApproved)
    #expect(try roadmap.approve(by: PaperReference("№ 129 от 01.09.2026"), person: "Сомов К.Л."))
    #expect(roadmap.isApproved)
    #expect(roadmap.approval?.number == "129" && roadmap.approval?.date?.iso == "2026-09-01")
    #expect(try !roadmap.approve(by: PaperReference("приказ № 129 от 01.09.2026")))
    #expect(throws: RoadmapError.approved(roadmap.id)) {
      try roadmap.approve(by: PaperReference("№ 130 от 01.09.2026"))
    }
  }

  @Test("An order must have a number or a date that exists")
  mutating func badOrders() {
    #expect(throws: RoadmapError.orderUnclear("приказ директора")) {
      try roadmap.approve(by: PaperReference("приказ директора"))
    }
    #expect(throws: RoadmapError.impossibleDate("31.09.2026")) {
      try roadmap.approve(by: PaperReference("№ 5 от 31.09.2026"))
    }
  }
}
