import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Progress of roadmaps")
struct RoadmapProgressTests {
  private let today: CalendarDate
  private let roadmap: Roadmap

  init() throws {
    today = try CalendarDate(iso: "2026-11-15")
    roadmap = try onlyRoadmap(
      plan(
        "1.\tОпрос\tдо 10.11.2026\tкуратор\tСправка", "2.\tСбор\tноябрь\tзавуч\tСписок",
        "3.\tСмотр\tмай\tзавуч\tСписок", "4.\tБеседы\tпостоянно\tзавуч\tЗаписи",
        "5.\tСлёт\tдо 20.11.2026\tзавуч\tСписок"))
  }

  private func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }

  @Test("What is overdue comes before what is due, and what lies ahead comes last")
  func agenda() throws {
    let items = RoadmapAgenda(today: today).items(in: [roadmap])
    #expect(items.map(\.measure.id.ordinal) == [1, 5, 2, 3])
    #expect(items.map(\.state) == [.overdue, .due, .due, .upcoming])
    let overdue = RoadmapAgenda(today: today).items(in: [roadmap], states: [.overdue])
    #expect(overdue.map(\.measure.title) == ["Опрос"])
  }

  @Test("Of several roadmaps the earlier last day goes first, then the identifier")
  func severalRoadmaps() throws {
    let other = RoadmapReader(firstID: RoadmapID(number: 2)).read(
      text: plan("1.\tОпрос\tдо 10.11.2026\tкуратор\tСправка"), file: "b.txt")
    let items = RoadmapAgenda(today: today).items(in: other.roadmaps + [roadmap])
    #expect(items.prefix(2).map(\.measure.id.description) == ["R-1/1", "R-2/1"])
  }

  @Test("A measure that is done leaves the agenda and keeps its evidence")
  func done() throws {
    var roadmap = roadmap
    let measure = try #require(roadmap.measures.first)
    let done = try measure.completed(
      on: date("2026-11-12"), evidence: "Справка № 3", today: today)
    #expect(done.progress.state == .done)
    #expect(done.progress.completions.map(\.evidence) == ["Справка № 3"])
    try roadmap.replace(done)
    #expect(!RoadmapAgenda(today: today).items(in: [roadmap]).contains { $0.measure.id == done.id })
  }

  @Test("A measure that goes on stays planned until it is finished")
  func goingOn() throws {
    let measure = roadmap.measures[3]
    let once = try measure.completed(on: date("2026-11-01"), today: today)
    #expect(once.progress.state == .planned)
    let finished = try once.finished(on: date("2026-11-10"), today: today)
    #expect(finished.progress.state == .done)
    #expect(finished.progress.completions.count == 2)
  }

  @Test("A yearly measure is done when each year has its completion")
  func yearly() throws {
    let plan = try onlyRoadmap(
      plan(
        "1.\tСмотр\tмай (2025-2026 гг.)\tзавуч\tСписок",
        title: "Дорожная карта школы № 5 на 2025-2026 годы"))
    let measure = try #require(plan.measures.first)
    let first = try measure.completed(on: date("2025-05-20"), today: today)
    #expect(first.progress.state == .planned)
    let second = try first.completed(on: date("2026-05-20"), today: today)
    #expect(second.progress.state == .done)
  }

  @Test("Completions stand in the order of their days, however they were entered")
  func order() throws {
    let measure = roadmap.measures[3]
    let both = try measure.completed(on: date("2026-11-10"), today: today)
      .completed(on: date("2026-10-01"), today: today)
    #expect(both.progress.completions.map(\.date.iso) == ["2026-10-01", "2026-11-10"])
  }

  @Test("What cannot be is refused, with the reason")
  func refusals() throws {
    let measure = roadmap.measures[0]
    let tomorrow = try date("2026-11-16")
    #expect(throws: RoadmapError.notYet(measure.id, tomorrow)) {
      try measure.completed(on: tomorrow, today: today)
    }
    let skipped = try measure.skipped(because: " нет заявок ")
    #expect(skipped.progress.note == "нет заявок")
    #expect(throws: RoadmapError.skipped(measure.id)) {
      try skipped.completed(on: today, today: today)
    }
    #expect(
      try skipped.reopened(today: today).measure.completed(on: today, today: today).progress.state
        == .done)
    let done = try measure.finished(on: today, today: today)
    #expect(throws: RoadmapError.done(measure.id)) { try done.skipped(because: "поздно") }
    #expect(throws: RoadmapError.done(measure.id)) { try done.completed(on: today, today: today) }
    #expect(throws: RoadmapError.reasonMissing(measure.id)) { try measure.skipped(because: " ") }
    let stranger = try MeasureID(jsonText: "R-1/99")
    #expect(throws: RoadmapError.noSuchMeasure(stranger)) { try roadmap.measure(stranger) }
  }

  @Test(
    "Stored progress that contradicts itself is refused",
    arguments: [
      #"{"completions":[],"state":"done"}"#,
      #"{"completions":[{"date":"2026-05-02"},{"date":"2026-05-01"}],"state":"planned"}"#,
      #"{"completions":[],"state":"lost"}"#,
    ])
  func contradictions(text: String) {
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(MeasureProgress.self, from: Array(text.utf8), file: "a.json")
    }
  }
}

@Suite("Measure identifiers")
struct MeasureIDTests {
  @Test("An identifier names roadmap and place")
  func reads() throws {
    let id = try MeasureID(jsonText: "R-12/3")
    #expect(id.roadmap.number == 12 && id.ordinal == 3)
    #expect(id.jsonText == "R-12/3")
  }

  @Test(
    "What is no identifier is refused",
    arguments: [
      "", "R-1", "R-1/", "R-1/0", "R-1/01", "R-1/1/2", "M-1/1", "R-1/-1", "R-0/1", "R-1/1234567890",
      "R-1/١",
    ])
  func refuses(text: String) {
    #expect(throws: ValueProblem.self) { try MeasureID(jsonText: text) }
  }

  @Test("Identifiers are ordered by roadmap, then by place")
  func order() throws {
    let ids = try ["R-2/1", "R-1/10", "R-1/9"].map { try MeasureID(jsonText: $0) }
    #expect(ids.sorted().map(\.description) == ["R-1/9", "R-1/10", "R-2/1"])
  }
}
