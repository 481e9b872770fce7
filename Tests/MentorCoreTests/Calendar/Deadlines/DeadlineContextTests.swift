import MentorCore
import Testing

@Suite("A deadline and the row above")
struct DittoTests {
  @Test(
    "Takes the meaning of the row above where the cell points to it",
    arguments: [
      "то же", "Тот же срок", "-//-", "—//—", "\"", "-\"-", "там же",
    ])
  func ditto(phrase: String) throws {
    let period = try PlanPeriod(SchoolYear(firstYear: 2023))
    let above = DeadlineReader(context: DeadlineContext(period: period)).read("октябрь").deadline
    let context = DeadlineContext(period: period, previous: above)
    let reading = DeadlineReader(context: context).read(phrase)
    #expect(reading.deadline.windows == above.windows)
    #expect(reading.deadline.text == phrase)
    let alone = DeadlineReader(context: DeadlineContext(period: period)).read(phrase)
    #expect(alone.problems.map(\.code) == [.notUnderstood])
  }

  @Test("Does not look at the row above for an empty cell")
  func emptyCell() throws {
    let period = try PlanPeriod(SchoolYear(firstYear: 2023))
    let above = DeadlineReader(context: DeadlineContext(period: period)).read("октябрь").deadline
    let context = DeadlineContext(period: period, previous: above)
    #expect(DeadlineReader(context: context).read("-").problems.map(\.code) == [.empty])
  }
}

@Suite("A deadline and the approval of the plan")
struct ApprovalTests {
  @Test(
    "Counts from the date of approval where it is known",
    arguments: [
      ("со дня утверждения", "2023-09-14..2024-05-31"),
      ("после утверждения плана", "2023-09-14..2024-05-31"),
      ("с момента утверждения дорожной карты", "2023-09-14..2024-05-31"),
      ("в течение 10 дней со дня утверждения", "2023-09-14..2023-09-24"),
      ("в течение двух недель после утверждения плана", "2023-09-14..2023-09-28"),
      ("в течение месяца со дня утверждения", "2023-09-14..2023-10-14"),
      ("не позднее 5 календарных дней после утверждения", "2023-09-14..2023-09-19"),
    ])
  func known(phrase: String, window: String) throws {
    let period = try PlanPeriod(SchoolYear(firstYear: 2023))
    let approved = try CalendarDate(iso: "2023-09-14")
    let context = DeadlineContext(period: period, approved: approved)
    let reading = DeadlineReader(context: context).read(phrase)
    #expect(reading.deadline.windows.map(\.description) == [window])
    #expect(reading.deadline.confidence == .inferred)
    #expect(reading.problems.isEmpty)
    let blind = DeadlineReader(context: DeadlineContext(period: period)).read(phrase)
    #expect(blind.deadline.windows.isEmpty)
    #expect(blind.problems.map(\.code) == [.relative])
  }

  @Test(
    "Does not take the approval of another paper for the plan's, nor working days for days",
    arguments: [
      "после утверждения положения", "после утверждения списка пар",
    ])
  func other(phrase: String) throws {
    let period = try PlanPeriod(SchoolYear(firstYear: 2023))
    let approved = try CalendarDate(iso: "2023-09-14")
    let context = DeadlineContext(period: period, approved: approved)
    let reading = DeadlineReader(context: context).read(phrase)
    #expect(reading.deadline.windows.isEmpty)
    #expect(reading.problems.map(\.code) == [.relative])
  }

  @Test("Working days since the approval are left to the calendar, and no riddle once it is known")
  func workingDays() throws {
    let phrase = "в течение 10 рабочих дней со дня утверждения"
    let period = try PlanPeriod(SchoolYear(firstYear: 2023))
    let approved = try CalendarDate(iso: "2023-09-14")
    let known = DeadlineReader(context: DeadlineContext(period: period, approved: approved))
      .read(phrase)
    #expect(known.deadline.windows.isEmpty && known.problems.isEmpty)
    let terms = DeadlineTerms(approved: approved)
    #expect(
      known.deadline.namedWindows(under: terms).map(\.days.description)
        == ["2023-09-14..2023-09-28"])
    let blind = DeadlineReader(context: DeadlineContext(period: period)).read(phrase)
    #expect(blind.problems.map(\.severity) == [.warning])
  }

  @Test("What is counted from an event of the programme is a note, from another one a warning")
  func events() throws {
    let reader = DeadlineReader(
      context: DeadlineContext(period: try PlanPeriod(SchoolYear(firstYear: 2023))))
    let known = reader.read("в течение 3 рабочих дней после начала работы пар")
    #expect(known.problems.map(\.code) == [.relative])
    #expect(known.problems.map(\.severity) == [.note])
    let other = reader.read("в течение 3 рабочих дней после издания приказа")
    #expect(other.problems.map(\.severity) == [.warning])
  }
}
