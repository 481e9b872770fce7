import JSONStore
import MentorCore
import Testing
import Wording

@Suite("The schedule of a roadmap")
struct RoadmapScheduleTests {
  private func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }

  private func roadmap(_ deadlines: String...) throws -> Roadmap {
    try onlyRoadmap(
      plan(
        deadlines.enumerated().map { "\($0 + 1).\tДело \($0 + 1)\t\($1)\tзавуч\tАкт" }
          .joined(separator: "\n")))
  }

  private func names(_ instances: [MeasureInstance]) -> [String] {
    instances.map { "\($0.id) \($0.state.rawValue)" }
  }

  @Test("Every window has its instance, with a name made of its days")
  func instances() throws {
    let schedule = RoadmapSchedule(try roadmap("до 10.11.2026", "сентябрь, март", "постоянно"))
    let instances = schedule.instances(on: try date("2026-11-15"))
    #expect(
      names(instances) == [
        "R-1/1@2026-11-10 overdue", "R-1/2@2026-09 overdue", "R-1/2@2027-03 upcoming",
        "R-1/3@2026-09-01..2027-05-31 continuing",
      ])
    #expect(try schedule.instance(MeasureInstanceID(jsonText: "R-1/2@2027-03"), on: .latest) != nil)
    #expect(try schedule.instance(MeasureInstanceID(jsonText: "R-1/2@2027-04"), on: .latest) == nil)
    #expect(try schedule.instance(MeasureInstanceID(jsonText: "R-1/9@2027-04"), on: .latest) == nil)
  }

  @Test("The order of the words changes no name, and asking changes nothing")
  func stable() throws {
    let today = try date("2026-11-15")
    let one = RoadmapSchedule(try roadmap("ноябрь, март, май"))
    let other = RoadmapSchedule(try roadmap("май, ноябрь, март"))
    #expect(names(one.instances(on: today)) == names(other.instances(on: today)))
    #expect(one.instances(on: today) == one.instances(on: today))
  }

  @Test("Only what has a day in the range is asked for")
  func range() throws {
    let schedule = RoadmapSchedule(try roadmap("ежемесячно", "до 10.11.2026", "май"))
    let range = try DatePeriod(from: date("2026-10-20"), to: date("2026-11-05"))
    #expect(
      names(schedule.instances(in: range, on: try date("2026-11-01"))) == [
        "R-1/1@2026-10 overdue", "R-1/1@2026-11 due", "R-1/2@2026-11-10 due",
      ])
  }

  @Test("Weeks are parted for the range alone, those of two counted from the first")
  func weeks() throws {
    let schedule = RoadmapSchedule(try roadmap("еженедельно", "1 раз в 2 недели"))
    let range = try DatePeriod(from: date("2026-11-10"), to: date("2026-11-24"))
    let instances = schedule.instances(in: range, on: try date("2026-11-18"))
    #expect(
      names(instances) == [
        "R-1/1@2026-W46 overdue", "R-1/1@2026-W47 due", "R-1/1@2026-W48 due",
        "R-1/2@2026-W46 due", "R-1/2@2026-W48 upcoming",
      ])
    #expect(instances.map(\.window.description).last == "2026-11-23..2026-12-06")
    #expect(schedule.instances(on: try date("2026-11-18")).count == 40 + 20)
    #expect(schedule.instances(on: try date("2026-11-18")).first?.window.from?.iso == "2026-09-01")
  }

  @Test("A week is met by a day in it alone")
  func weekDone() throws {
    var roadmap = try roadmap("еженедельно")
    let today = try date("2026-11-18")
    roadmap.measures[0] = try roadmap.measures[0].completed(on: date("2026-11-12"), today: today)
    let range = try DatePeriod(from: date("2026-11-02"), to: date("2026-11-22"))
    #expect(
      RoadmapSchedule(roadmap).instances(in: range, on: today).map(\.state) == [
        .overdue, .done, .due,
      ])
  }

  @Test("A time that names its window counts for it, the others by their days")
  func namedWindow() throws {
    var roadmap = try roadmap("октябрь, ноябрь, декабрь")
    let today = try date("2026-12-20")
    func progress(_ completions: [Completion]) throws -> [MeasureInstance.State] {
      var measure = roadmap.measures[0]
      for completion in completions {
        measure = try measure.completed(on: completion.date, today: today)
      }
      roadmap.measures[0].progress = measure.progress
      return RoadmapSchedule(roadmap).instances(on: today).map(\.state)
    }
    let late = try date("2026-12-15")
    #expect(try progress([Completion(date: late)]) == [.done, .overdue, .due])
    let deadline = roadmap.measures[0].deadline
    let november = try WindowID(jsonText: "2026-11")
    func states(_ marks: [DoneMark]) -> [Int?] {
      deadline.occurrences(on: today, marks: marks).map(\.mark)
    }
    #expect(states([DoneMark(date: late, window: november)]) == [nil, 0, nil])
    #expect(
      states([DoneMark(date: late), DoneMark(date: late, window: november)]) == [0, 1, nil])
    let strange = try WindowID(jsonText: "2031-11")
    #expect(states([DoneMark(date: late, window: strange)]) == [0, nil, nil])
  }

  @Test("What is done or given up is so in every window")
  func closed() throws {
    var roadmap = try roadmap("октябрь, май", "октябрь, май")
    let today = try date("2026-11-15")
    roadmap.measures[0] = try roadmap.measures[0].finished(on: today, today: today)
    roadmap.measures[1] = try roadmap.measures[1].completed(on: date("2026-10-05"), today: today)
      .skipped(because: "нет заявок")
    #expect(
      RoadmapSchedule(roadmap).instances(on: today).map(\.state) == [.done, .done, .done, .skipped])
    #expect(RoadmapSchedule(roadmap).instances(on: today)[2].completion?.date.iso == "2026-10-05")
  }

  @Test("A day off is named, and counts or moves as the settings say")
  func daysOff() throws {
    let roadmap = try roadmap("до 29.11.2026", "до 04.11.2026", "до 24.11.2026")
    let today = try date("2026-11-29")
    func schedule(_ rule: String) throws -> [MeasureInstance] {
      let settings = try ProgrammeSettings.standard.replacing("deadlinesOnDaysOff", with: rule)
      return RoadmapSchedule(roadmap, settings: settings).instances(on: today)
    }
    let stay = try schedule("stay")
    #expect(stay.map(\.dayOff?.name.ru) == ["воскресенье", "День народного единства", nil])
    #expect(stay.map(\.state) == [.due, .overdue, .overdue])
    #expect(stay.allSatisfy { !$0.isMoved })
    let next = try schedule("next-working-day")
    #expect(next.map(\.effectiveLastDay?.iso) == ["2026-11-30", "2026-11-05", "2026-11-24"])
    #expect(next.map(\.lastDay?.iso) == ["2026-11-29", "2026-11-04", "2026-11-24"])
    let previous = try schedule("previous-working-day")
    #expect(previous.map(\.state) == [.overdue, .overdue, .overdue])
    #expect(previous.map(\.id) == stay.map(\.id))
  }

  @Test("The programme's terms are the roadmap's period unless somebody entered others")
  func programmeTerms() throws {
    var roadmap = try roadmap("в сроки реализации программы", "до начала реализации программы")
    let today = try date("2026-10-01")
    #expect(
      RoadmapSchedule(roadmap).instances(on: today).map(\.window.description) == [
        "2026-09-01..2027-05-31", "..2026-08-31",
      ])
    roadmap.put(
      try AnchorDate(anchor: .programmeTerms, from: date("2026-10-05"), to: date("2027-04-30")))
    let entered = RoadmapSchedule(roadmap).instances(on: today)
    #expect(entered.map(\.window.description) == ["2026-10-05..2027-04-30", "..2026-10-04"])
    #expect(entered.map(\.id.description) == ["R-1/1@programme-terms", "R-1/2@programme-terms"])
  }

  @Test("What nothing dates is named apart")
  func undated() throws {
    var roadmap = try roadmap("по согласованию", "до начала работы пар", "май")
    #expect(RoadmapSchedule(roadmap).undated.map(\.id.ordinal) == [1, 2])
    roadmap.put(try AnchorDate(anchor: .pairsStart, from: date("2026-11-02")))
    #expect(RoadmapSchedule(roadmap).undated.map(\.id.ordinal) == [1])
    #expect(roadmap.removeDays(of: .pairsStart) == true)
    #expect(roadmap.removeDays(of: .pairsStart) == false)
  }

  @Test("The pairs’ start is the earliest approval in the years of the roadmap")
  func pairsStart() throws {
    func pair(_ number: Int, _ year: Int, _ steps: [(PairState, String)]) throws -> Pair {
      var pair = Pair(
        id: PairID(number: number), mentor: MentorID(number: 1), mentees: [MenteeID(number: 1)],
        form: .pupilPupil, year: try SchoolYear(firstYear: year),
        on: try date("\(year)-09-20"))
      for (state, day) in steps { try pair.lead(to: state, on: date(day)) }
      return pair
    }
    let roadmap = try roadmap("до начала работы пар")
    let pairs = [
      try pair(1, 2025, [(.approved, "2025-10-10")]), try pair(2, 2026, []),
      try pair(3, 2026, [(.approved, "2026-11-05"), (.active, "2026-11-06")]),
      try pair(4, 2026, [(.approved, "2026-11-02"), (.dissolved, "2026-11-03")]),
      try pair(5, 2026, [(.dissolved, "2026-10-01")]),
    ]
    let today = try date("2026-11-15")
    let basis = ScheduleBasis(
      organization: Organization(), holidays: HolidayBook(), pairs: pairs, of: [roadmap], on: today)
    let instances = basis.schedule(of: roadmap).instances(on: today)
    #expect(instances.map(\.id.description) == ["R-1/1@pairs-start"])
    #expect(instances.map(\.lastDay?.iso) == ["2026-11-01"])
    #expect(basis.anchors[roadmap.id]?.first?.source == "утверждение пары PAIR-4")
    var moved = roadmap
    moved.put(try AnchorDate(anchor: .pairsStart, from: date("2026-12-01"), source: "приказ"))
    #expect(basis.schedule(of: moved).instances(on: today).map(\.lastDay?.iso) == ["2026-11-30"])
    // A plan that begins in August has the pairs of its own school year, not those of the last.
    var summer = roadmap
    summer.period = try PlanPeriod(
      from: date("2026-08-15"), to: date("2027-05-31"), kind: .schoolYear)
    let own = ScheduleBasis(
      organization: Organization(), holidays: HolidayBook(), pairs: pairs, of: [summer], on: today)
    #expect(own.anchors[summer.id]?.first?.source == "утверждение пары PAIR-4")
  }
}
