import JSONStore
import MentorCore
import Testing
import Wording

@Suite("Windows that were given up")
struct SkippedWindowTests {
  private let today: CalendarDate
  private let roadmap: Roadmap

  init() throws {
    today = try CalendarDate(iso: "2026-11-15")
    roadmap = try onlyRoadmap(
      plan(
        "1.\tСбор\tежемесячно\tзавуч\tЗаписи", "2.\tСмотр\tноябрь, март\tзавуч\tАнкеты",
        "3.\tЖурнал\tеженедельно\tзавуч\tЗаписи", "4.\tБал\tоктябрь или март\tзавуч\tАнкеты",
        "5.\tОпрос\tдо 10.11.2026\tзавуч\tАнкеты"))
  }

  private func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }
  private func window(_ name: String) throws -> WindowID { try WindowID(jsonText: name) }

  private func states(_ measure: Measure) -> [DeadlineState] {
    measure.occurrences(on: today).map(\.state)
  }

  private func open(_ measure: Measure) throws -> [String] {
    var roadmap = roadmap
    try roadmap.replace(measure)
    return RoadmapAgenda(today: today).items(in: [roadmap])
      .filter { $0.measure.id == measure.id && $0.state != .upcoming }.map(\.id.description)
  }

  @Test("A month is given up, and the others stay")
  func month() throws {
    let skipped = try roadmap.measures[0].skipped(
      window("2026-10"), because: " карантин ", today: today)
    #expect(skipped.progress.state == .planned)
    #expect(
      skipped.progress.skippedWindows == [
        SkippedWindow(try window("2026-10"), on: today, because: "карантин")
      ])
    #expect(states(skipped).prefix(2).map(\.isClosed) == [false, true])
    #expect(try open(skipped) == ["R-1/1@2026-09", "R-1/1@2026-11"])
    let instance = RoadmapSchedule(roadmap).instances(of: skipped, on: today)[1]
    #expect(instance.state == .skipped && instance.completion == nil)
  }

  @Test("A mark without a window passes over the one that was given up")
  func marks() throws {
    let skipped = try roadmap.measures[0].skipped(
      window("2026-09"), because: "карантин", today: today)
    let done = try skipped.completed(on: date("2026-10-05"), today: today)
    #expect(try open(done) == ["R-1/1@2026-11"])
  }

  @Test("A week of a weekly measure is given up")
  func week() throws {
    let skipped = try roadmap.measures[2].skipped(
      window("2026-W45"), because: "каникулы", today: today)
    #expect(!(try open(skipped).contains("R-1/3@2026-W45")))
    #expect(skipped.progress.state == .planned)
  }

  @Test("Where one of two choices is given up the other one can be missed")
  func choice() throws {
    let late = try CalendarDate(iso: "2027-04-10")
    let measure = try roadmap.measures[3].skipped(
      window("2027-03"), because: "ремонт зала", today: today)
    let states = measure.occurrences(on: late).map(\.state)
    #expect(states.map(\.isClosed) == [false, true])
    if case .overdue = states[0] {} else { Issue.record("the other choice is not missed") }
  }

  @Test("When all windows are done or given up the measure is done; when all are given up, skipped")
  func all() throws {
    let measure = roadmap.measures[1]
    let half = try measure.skipped(window("2027-03"), because: "ремонт зала", today: today)
    let done = try half.completed(on: today, today: today)
    #expect(done.progress.state == .done)
    #expect(
      RoadmapSchedule(roadmap).instances(of: done, on: today).map(\.state) == [.done, .skipped])
    let none = try half.skipped(window("2026-11"), because: "карантин", today: today)
    #expect(none.progress.state == .skipped && none.progress.note == "карантин")
    let only = try roadmap.measures[4].skipped(
      window("2026-11-10"), because: "не нужен", today: today)
    #expect(only.progress.state == .skipped)
  }

  @Test("Given up twice, the window has the later reason")
  func twice() throws {
    let once = try roadmap.measures[0].skipped(window("2026-10"), because: "а", today: today)
    let twice = try once.skipped(window("2026-10"), because: "б", today: today)
    #expect(twice.progress.skippedWindows.map(\.reason) == ["б"])
  }

  @Test("What is done, closed or not there is not given up, nor anything without a reason")
  func refusals() throws {
    let measure = roadmap.measures[0]
    let october = try window("2026-10")
    let instance = MeasureInstanceID(measure: measure.id, window: october)
    #expect(throws: RoadmapError.reasonMissing(measure.id)) {
      try measure.skipped(october, because: " ", today: today)
    }
    let done = try measure.completed(
      with: Completion(date: date("2026-10-05"), window: october), today: today)
    #expect(throws: RoadmapError.windowDone(instance)) {
      try done.skipped(october, because: "а", today: today)
    }
    let whole = try measure.skipped(because: "а")
    #expect(throws: RoadmapError.skipped(measure.id)) {
      try whole.skipped(october, because: "а", today: today)
    }
    let error = #expect(throws: RoadmapError.self) {
      try measure.skipped(window("2029-10"), because: "а", today: today)
    }
    #expect(error?.hint?.ru.contains("R-1/1@2026-09") == true)
    let skipped = try measure.skipped(october, because: "а", today: today)
    #expect(throws: RoadmapError.windowSkipped(instance)) {
      try skipped.completed(with: Completion(date: today, window: october), today: today)
    }
  }

  @Test("A window comes back, whether it was given up or marked by mistake")
  func reopened() throws {
    let october = try window("2026-10")
    let measure = roadmap.measures[0]
    let skipped = try measure.skipped(october, because: "а", today: today)
    #expect(try skipped.reopened(october, today: today).measure == measure)
    let marked = try measure.completed(
      with: Completion(date: today, evidence: "записи", window: october), today: today)
    let (back, completion) = try marked.reopened(october, today: today)
    #expect(back == measure && completion?.evidence == "записи")
    #expect(
      throws: RoadmapError.windowOpen(MeasureInstanceID(measure: measure.id, window: october))
    ) { try measure.reopened(october, today: today) }
    let whole = try measure.skipped(because: "а")
    #expect(throws: RoadmapError.skipped(measure.id)) {
      try whole.reopened(october, today: today)
    }
  }

  @Test("What is taken back leaves its own window open, and moves no other mark into it")
  func pinned() throws {
    let measure = try roadmap.measures[0].completed(
      with: Completion(date: date("2026-10-02"), window: window("2026-09")), today: today
    ).completed(on: date("2026-10-20"), today: today)
    #expect(try open(measure) == ["R-1/1@2026-11"])
    let back = try measure.reopened(window("2026-09"), today: today).measure
    #expect(try open(back) == ["R-1/1@2026-09", "R-1/1@2026-11"])
    let byDay = try measure.reopened(takingBack: date("2026-10-02"), today: today).measure
    #expect(byDay == back)
  }

  @Test("A measure that was given up window by window comes back with all or with one of them")
  func reopenedAll() throws {
    let measure = roadmap.measures[1]
    let none = try measure.skipped(window("2026-11"), because: "а", today: today)
      .skipped(window("2027-03"), because: "б", today: today)
    #expect(try none.reopened(today: today).measure == measure)
    let one = try none.reopened(window("2026-11"), today: today).measure
    #expect(one.progress.state == .planned && one.progress.note == nil)
    #expect(one.progress.skippedWindows.map(\.reason) == ["б"])
  }

  @Test("Given up as a whole after one of its windows, it comes back without that window")
  func reopenedWhole() throws {
    let half = try roadmap.measures[0].skipped(window("2026-10"), because: "а", today: today)
    let back = try half.skipped(because: "б").reopened(today: today).measure
    #expect(back == half)
    #expect(try half.reopened(today: today).measure == roadmap.measures[0])
  }

  @Test("Evidence is added to the mark of a window")
  func evidence() throws {
    let measure = try ["2026-09", "2026-10"].reduce(roadmap.measures[0]) { measure, name in
      try measure.completed(
        with: Completion(date: today, window: window(name)), today: today)
    }
    let proven = try measure.proven(by: "записи", for: window("2026-10"), today: today)
    #expect(proven.progress.completions.map(\.evidence) == [nil, "записи"])
    let november = try window("2026-11")
    #expect(
      throws: RoadmapError.windowNotDone(
        MeasureInstanceID(measure: measure.id, window: november))
    ) { try measure.proven(by: "записи", for: november, today: today) }
  }

  @Test("It is stored and read again, and not twice for one window")
  func stored() throws {
    let skipped = try roadmap.measures[0].skipped(window("2026-10"), because: "а", today: today)
    let bytes = JSONCoding.encodeCompact(skipped.progress)
    #expect(try JSONCoding.decode(MeasureProgress.self, from: bytes, file: "а") == skipped.progress)
    let text = String(decoding: JSONCoding.encodeCompact(MeasureProgress.none), as: UTF8.self)
    #expect(!text.contains("skippedWindows"))
    let entry = "{\"date\":\"2026-11-15\",\"reason\":\"а\",\"window\":\"2026-10\"}"
    let twice = Array("{\"skippedWindows\":[\(entry),\(entry)],\"state\":\"planned\"}".utf8)
    #expect(throws: JSONError.self) {
      try JSONCoding.decode(MeasureProgress.self, from: twice, file: "а")
    }
  }
}
