import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Marks of measures")
struct MeasureMarksTests {
  private let today: CalendarDate
  private let roadmap: Roadmap

  init() throws {
    today = try CalendarDate(iso: "2026-11-15")
    roadmap = try onlyRoadmap(
      plan(
        "1.\tОпрос\tдо 10.11.2026\tкуратор\tСписок", "2.\tСбор\tежемесячно\tзавуч\tЗаписи",
        "3.\tСмотр\tмай\tзавуч\tСписок"))
  }

  private func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }

  @Test("A measure that was begun is in progress, and is late nevertheless")
  func begun() throws {
    let begun = try roadmap.measures[0].begun(
      on: date("2026-11-02"), by: "куратор", note: "собраны анкеты", today: today)
    #expect(begun.progress.state == .inProgress && begun.progress.state.isOpen)
    #expect(begun.progress.started == MeasureStart(date: try date("2026-11-02"), by: "куратор"))
    #expect(begun.progress.note == "собраны анкеты")
    var roadmap = roadmap
    try roadmap.replace(begun)
    let late = RoadmapAgenda(today: today).items(in: [roadmap], states: [.overdue])
    #expect(late.map(\.measure.id).contains(begun.id))
  }

  @Test("A second beginning keeps the first, and only changes the note")
  func twice() throws {
    let first = try roadmap.measures[0].begun(on: date("2026-11-02"), by: "один", today: today)
    let second = try first.begun(on: today, by: "другой", note: "дальше", today: today)
    #expect(second.progress.started?.by == "один")
    #expect(second.progress.note == "дальше")
  }

  @Test("What is done, given up or still to come is not begun")
  func notBegun() throws {
    let measure = roadmap.measures[0]
    let done = try measure.completed(on: today, today: today)
    #expect(throws: RoadmapError.done(measure.id)) { try done.begun(on: today, today: today) }
    let skipped = try measure.skipped(because: "нет")
    #expect(throws: RoadmapError.skipped(measure.id)) { try skipped.begun(on: today, today: today) }
    let tomorrow = try date("2026-11-16")
    #expect(throws: RoadmapError.notYet(measure.id, tomorrow)) {
      try measure.begun(on: tomorrow, today: today)
    }
  }

  @Test("A month of a monthly measure is marked by its name, on whatever day")
  func window() throws {
    let measure = roadmap.measures[1]
    let october = try WindowID(jsonText: "2026-10")
    let marked = try measure.completed(
      with: Completion(date: today, window: october), today: today)
    let met = marked.occurrences(on: today).filter { $0.state == .done }
    #expect(met.map(\.id) == [october])
    let instance = MeasureInstanceID(measure: measure.id, window: october)
    #expect(throws: RoadmapError.windowDone(instance)) {
      try marked.completed(with: Completion(date: today, window: october), today: today)
    }
  }

  @Test("A mark of a month counts by its day where the measure became a weekly one")
  func changedRecurrence() throws {
    var measure = try roadmap.measures[1].completed(
      with: Completion(date: date("2026-11-03"), window: WindowID(jsonText: "2026-11")),
      today: today)
    measure.deadline = roadmap.deadline("еженедельно").deadline
    let met = measure.occurrences(on: today).filter { $0.state == .done }
    #expect(met.map(\.id.description) == ["2026-W45"])
  }

  @Test("A window that the measure does not have is refused, and those that it has are named")
  func noWindow() throws {
    let measure = roadmap.measures[1]
    let window = try WindowID(jsonText: "2028-10")
    let error = #expect(throws: RoadmapError.self) {
      try measure.completed(with: Completion(date: today, window: window), today: today)
    }
    #expect(error?.hint?.ru.contains("R-1/2@2026-09") == true)
  }

  @Test("A mistaken completion is taken back, and the measure is due again")
  func reopened() throws {
    let done = try roadmap.measures[0].completed(on: today, evidence: "список", today: today)
    let (back, completion) = try done.reopened(today: today)
    #expect(back.progress.state == .planned && back.progress.completions.isEmpty)
    #expect(completion?.evidence == "список")
    #expect(back.occurrences(on: today).contains { $0.state != .done })
  }

  @Test("The completion of a day is taken back, the others stay")
  func reopenedDay() throws {
    let day = try date("2026-10-05")
    let both = try roadmap.measures[1].completed(on: day, today: today)
      .completed(on: today, today: today)
    let (back, completion) = try both.reopened(takingBack: day, today: today)
    #expect(completion?.date == day)
    #expect(back.progress.completions.map(\.date) == [today])
    #expect(throws: RoadmapError.notDoneOn(both.id, try date("2026-09-01"))) {
      try both.reopened(takingBack: date("2026-09-01"), today: today)
    }
  }

  @Test("A measure that was given up is planned again with what was done of it")
  func reopenedSkipped() throws {
    let once = try roadmap.measures[1].completed(on: today, today: today)
    let (back, completion) = try once.skipped(because: "хватит").reopened(today: today)
    #expect(completion == nil && back.progress.completions.count == 1)
    #expect(back.progress.state == .planned && back.progress.note == nil)
  }

  @Test("A beginning is taken back last, and then there is nothing left")
  func reopenedBegun() throws {
    let begun = try roadmap.measures[0].begun(on: today, today: today)
    let done = try begun.completed(on: today, today: today)
    let once = try done.reopened(today: today).measure
    #expect(once.progress.state == .inProgress)
    let twice = try once.reopened(today: today).measure
    #expect(twice.progress.state == .planned && twice.progress.started == nil)
    #expect(throws: RoadmapError.nothingToReopen(twice.id)) { try twice.reopened(today: today) }
  }

  @Test("The overview counts each measure once, and who is late beside it")
  func overview() throws {
    var roadmap = roadmap
    try roadmap.replace(roadmap.measures[0].begun(on: today, today: today))
    try roadmap.replace(roadmap.measures[2].skipped(because: "не нужен"))
    let overview = ProgressOverview(roadmap, RoadmapAgenda(today: today))
    let total = overview.total
    #expect(total.total == 3)
    #expect(total.planned + total.inProgress + total.done + total.skipped == total.total)
    #expect((total.inProgress, total.skipped, total.late) == (1, 1, 2))
    #expect(total.percent == 0)
    #expect(overview.sections.map(\.figures.total) == [3])
    #expect(overview.stages.map(\.figures.total).reduce(0, +) == 3)
  }

  @Test("A roadmap whose measures were all given up has no share")
  func noShare() throws {
    var roadmap = roadmap
    for measure in roadmap.measures { try roadmap.replace(measure.skipped(because: "нет")) }
    #expect(ProgressOverview(roadmap, RoadmapAgenda(today: today)).total.percent == nil)
  }
}
