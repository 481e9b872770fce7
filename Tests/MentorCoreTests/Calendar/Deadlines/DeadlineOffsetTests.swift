import MentorCore
import Testing

@Suite("Deadlines counted from an event")
struct DeadlineOffsetTests {
  private func read(_ phrase: String, approved: CalendarDate? = nil) throws -> Deadline {
    let period = try PlanPeriod(SchoolYear(firstYear: 2026))
    let context = DeadlineContext(period: period, approved: approved)
    return DeadlineReader(context: context).read(phrase).deadline
  }

  @Test(
    "Keep how far they lie, on which side and of what",
    arguments: [
      ("в течение 3 рабочих дней", "3 working-days after event"),
      ("в течение 3 (трёх) рабочих дней", "3 working-days after event"),
      ("в течение трёх рабочих дней со дня издания приказа", "3 working-days after event"),
      ("в течение 10 дней со дня начала работы пар", "10 days after anchor"),
      ("не позднее 5 дней после формирования пар", "5 days after anchor"),
      ("не позднее чем через 2 недели после начала реализации программы", "2 weeks after anchor"),
      ("через месяц после начала работы пар", "1 months after anchor"),
      ("не позднее чем за 5 рабочих дней до начала работы пар", "5 working-days before anchor"),
      ("за 2-3 дня до начала работы пар", "2 days before anchor"),
      ("в течение 2-3 дней после начала работы пар", "3 days after anchor"),
      ("за неделю до начала занятий", "1 weeks before event"),
      ("до начала организации работы наставнических пар", "0 days before anchor"),
      ("до формирования пар", "0 days before anchor"),
      ("до начала реализации программы", "0 days before anchor"),
      ("в течение 10 рабочих дней со дня утверждения", "10 working-days after approval"),
      (
        "в течение 10 рабочих дней после утверждения дорожной карты",
        "10 working-days after approval"
      ),
      ("в течение 10 дней со дня утверждения плана", "10 days after approval"),
      ("в течение месяца со дня утверждения", "1 months after approval"),
      ("в течение 10 рабочих дней после утверждения положения", "10 working-days after event"),
    ])
  func offsets(phrase: String, expected: String) throws {
    let offset = try #require(try read(phrase).offset)
    #expect(
      "\(offset.count) \(offset.unit.rawValue) \(offset.direction.rawValue) \(offset.base.rawValue)"
        == expected)
    #expect(try read(phrase).windows.isEmpty)
  }

  @Test(
    "Have none where nothing is counted",
    arguments: [
      "до 15 октября", "после завершения программы", "по графику", "до начала каникул",
      "до 1 октября после утверждения плана", "в течение года", "1 раз в 2 недели",
    ])
  func none(phrase: String) throws {
    #expect(try read(phrase).offset == nil)
  }

  @Test("Calendar days from an approval that is known are a window, not an offset")
  func approved() throws {
    let day = try CalendarDate(iso: "2026-09-14")
    let deadline = try read("в течение 10 дней со дня утверждения", approved: day)
    #expect(
      deadline.offset == nil && deadline.windows.map(\.description) == ["2026-09-14..2026-09-24"])
  }

  @Test(
    "Are laid out when the days of the event are known",
    arguments: [
      ("до начала работы наставнических пар", "pairs-start", "..2026-11-01"),
      ("не позднее чем за 5 рабочих дней до начала работы пар", "pairs-start", "..2026-10-26"),
      ("за неделю до начала работы пар", "pairs-start", "..2026-10-26"),
      ("в течение 3 рабочих дней после начала работы пар", "pairs-start", "2026-11-02..2026-11-06"),
      ("в течение 3 дней после начала работы пар", "pairs-start", "2026-11-02..2026-11-05"),
      ("через месяц после начала работы пар", "pairs-start", "2026-11-02..2026-12-02"),
      (
        "в соответствии со сроками, определёнными Минпросвещения РФ", "ministry-terms",
        "..2026-10-15"
      ),
      ("по согласованию", "schedule", "2026-12-01..2026-12-10"),
      ("в течение 5 рабочих дней со дня утверждения плана", "approval", "2026-09-04..2026-09-11"),
    ])
  func laidOut(phrase: String, name: String, days: String) throws {
    func date(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }
    let terms = DeadlineTerms(
      entered: [
        try AnchorDate(anchor: .ministryTerms, from: date("2026-10-15")),
        try AnchorDate(anchor: .schedule, from: date("2026-12-01"), to: date("2026-12-10")),
      ],
      known: [try AnchorDate(anchor: .pairsStart, from: date("2026-11-02"))],
      approved: try date("2026-09-04"))
    let windows = try read(phrase).namedWindows(under: terms)
    #expect(windows.map(\.id.description) == [name])
    #expect(windows.map(\.days.description) == [days])
    #expect(try read(phrase).namedWindows().isEmpty)
  }

  @Test("A choice takes both, days that were entered go before those that only bound them")
  func both() throws {
    let day = try CalendarDate(iso: "2026-10-15")
    let ministry = DeadlineTerms(entered: [try AnchorDate(anchor: .ministryTerms, from: day)])
    let either = try read("согласно срокам, установленным Минпросвещения, или май 2027 г.")
    #expect(
      either.namedWindows(under: ministry).map(\.id.description) == ["ministry-terms", "2027-05"])
    let schedule = DeadlineTerms(entered: [try AnchorDate(anchor: .schedule, from: day)])
    let bounded = try read("по графику, в течение учебного года")
    #expect(bounded.namedWindows(under: schedule).map(\.id.description) == ["schedule"])
    #expect(
      bounded.namedWindows(under: DeadlineTerms(known: schedule.entered)).map(\.id.description)
        == ["2026-09-01..2027-05-31"])
    let monthly = try read("ежемесячно по графику")
    #expect(monthly.namedWindows(under: schedule).count == 9)
  }
}
