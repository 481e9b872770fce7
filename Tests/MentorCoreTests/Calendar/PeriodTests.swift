import MentorCore
import Testing

@Suite("DatePeriod")
struct DatePeriodTests {
  private func period(_ from: String?, _ to: String?) throws -> DatePeriod {
    try DatePeriod(
      from: from.map { try CalendarDate(iso: $0) }, to: to.map { try CalendarDate(iso: $0) })
  }

  @Test("Refuses an end before the beginning")
  func inverted() throws {
    let (from, to) = (try CalendarDate(iso: "2024-02-01"), try CalendarDate(iso: "2024-01-01"))
    #expect(throws: CalendarError.invertedPeriod(from: from, to: to)) {
      try DatePeriod(from: from, to: to)
    }
  }

  @Test("Includes both ends, and everything where an end is open")
  func contains() throws {
    let day = try CalendarDate(iso: "2024-01-10")
    #expect(try period("2024-01-10", "2024-01-10").contains(day))
    #expect(try period(nil, "2024-01-10").contains(day))
    #expect(try period("2024-01-10", nil).contains(day))
    #expect(try period(nil, nil).contains(.earliest))
    #expect(try !period("2024-01-11", nil).contains(day))
    #expect(try !period(nil, "2024-01-09").contains(day))
  }

  @Test("Is cut by another period")
  func intersection() throws {
    let spring = try period("2024-03-01", "2024-05-31")
    #expect(
      try spring.intersection(period(nil, "2024-04-01")) == period("2024-03-01", "2024-04-01"))
    #expect(
      try spring.intersection(period("2024-05-31", nil)) == period("2024-05-31", "2024-05-31"))
    #expect(try spring.intersection(period(nil, nil)) == spring)
    #expect(try spring.intersection(period("2024-06-01", nil)) == nil)
    #expect(try !spring.overlaps(period(nil, "2024-02-29")))
  }

  @Test("Is ordered by its end, the open end last")
  func order() throws {
    let sorted = try [
      period("2024-01-01", nil), period("2024-02-01", "2024-03-01"), period(nil, "2024-03-01"),
      period(nil, "2024-01-01"),
    ].sorted()
    #expect(
      sorted.map(\.description) == [
        "..2024-01-01", "..2024-03-01", "2024-02-01..2024-03-01", "2024-01-01..",
      ])
  }
}

@Suite("PlanPeriod")
struct PlanPeriodTests {
  @Test(
    "Is found in the heading of a plan",
    arguments: [
      ("План наставничества школы на 2021-2022 учебный год", "2021-09-01..2022-05-31", "s"),
      ("2022 – 2023 учебный год", "2022-09-01..2023-05-31", "s"),
      ("на 2022/23 уч. г.", "2022-09-01..2023-05-31", "s"),
      ("в 2022-2023 учебном году", "2022-09-01..2023-05-31", "s"),
      ("на 2021-2025 годы", "2021-01-01..2025-12-31", "c"),
      ("на 2021-2025г.г.", "2021-01-01..2025-12-31", "c"),
      ("2022-2023гг", "2022-01-01..2023-12-31", "c"),
      ("в 2022-2023 годах", "2022-01-01..2023-12-31", "c"),
      ("2021 – 2025 учебный год", "2021-09-01..2025-05-31", "s"),
      ("на 2021-2022, 2022-2023 учебные годы", "2021-09-01..2023-05-31", "s"),
      ("сентябрь 2021 г. - май 2023 г.", "2021-09-01..2023-05-31", "s"),
      ("с января 2022 года по декабрь 2023 года", "2022-01-01..2023-12-31", "c"),
      ("на период с 01.09.2022 по 31.08.2023", "2022-09-01..2023-08-31", "s"),
      ("с 2021 по 2024 год", "2021-01-01..2024-12-31", "c"),
      ("План мероприятий на 2023 год", "2023-01-01..2023-12-31", "c"),
      ("на 2022-2023", "2022-09-01..2023-05-31", "s"),
      ("на 2021-2025", "2021-01-01..2025-12-31", "c"),
      (
        "утверждён приказом от 25.08.2022 № 2021, программа на 2022/2023 учебный год",
        "2022-09-01..2023-05-31", "s"
      ),
      ("Стратегия до 2030 года: план на 2024-2025 учебный год", "2024-09-01..2025-05-31", "s"),
    ])
  func heading(text: String, days: String, kind: String) throws {
    let period = try PlanPeriod(heading: text)
    #expect(period.days.description == days)
    #expect(period.kind == (kind == "s" ? .schoolYear : .calendarYears))
  }

  @Test(
    "Is not invented where the heading names none",
    arguments: [
      "", "Дорожная карта", "приказ от 25.12.2019 № 145", "до 2030 года", "с 2021 года",
      "№ 2021", "15 сентября", "в рамках проекта 7А",
    ])
  func noHeading(text: String) {
    #expect(throws: CalendarError.notAPeriod(text)) { try PlanPeriod(heading: text) }
  }

  @Test("Refuses an end before the beginning and years off the calendar")
  func invalid() throws {
    let (from, to) = (try CalendarDate(iso: "2024-02-01"), try CalendarDate(iso: "2024-01-01"))
    #expect(throws: CalendarError.invertedPeriod(from: from, to: to)) {
      try PlanPeriod(from: from, to: to, kind: .schoolYear)
    }
    #expect(throws: CalendarError.yearOutOfRange(10_000)) {
      try PlanPeriod(calendarYears: 2020...10_000)
    }
  }
}
