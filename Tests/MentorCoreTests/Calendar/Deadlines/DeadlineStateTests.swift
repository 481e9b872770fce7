import MentorCore
import Testing

@Suite("The state of a deadline")
struct DeadlineStateTests {
  private func deadline(_ phrase: String) throws -> Deadline {
    let period = try PlanPeriod(SchoolYear(firstYear: 2023))
    return DeadlineReader(context: DeadlineContext(period: period)).read(phrase).deadline
  }

  private func name(_ state: DeadlineState) -> String {
    switch state {
    case .undated: "undated"
    case .upcoming(let window): "upcoming \(window)"
    case .due(let window): "due \(window)"
    case .overdue(let window): "overdue \(window)"
    case .continuing: "continuing"
    case .done: "done"
    case .skipped: "skipped"
    }
  }

  @Test(
    "Follows the calendar until the measure is done",
    arguments: [
      ("до 20 октября", "2023-09-01", "upcoming ..2023-10-20"),
      ("до 20 октября", "2023-10-05", "upcoming ..2023-10-20"),
      ("до 20 октября", "2023-10-06", "due ..2023-10-20"),
      ("до 20 октября", "2023-10-20", "due ..2023-10-20"),
      ("до 20 октября", "2023-10-21", "overdue ..2023-10-20"),
      ("октябрь", "2023-09-30", "upcoming 2023-10-01..2023-10-31"),
      ("октябрь", "2023-10-01", "due 2023-10-01..2023-10-31"),
      ("октябрь", "2023-11-01", "overdue 2023-10-01..2023-10-31"),
      ("октябрь, март", "2023-11-01", "overdue 2023-10-01..2023-10-31"),
      ("октябрь или март", "2023-11-01", "upcoming 2024-03-01..2024-03-31"),
      ("октябрь или март", "2024-04-01", "overdue 2024-03-01..2024-03-31"),
      ("ежемесячно", "2023-10-15", "overdue 2023-09-01..2023-09-30"),
      ("ежемесячно до 5 числа", "2023-09-01", "due ..2023-09-05"),
      ("постоянно", "2024-01-15", "continuing"),
      ("по мере необходимости", "2024-01-15", "continuing"),
      ("по графику", "2024-01-15", "undated"),
      ("что-нибудь", "2024-01-15", "undated"),
      ("до 1 октября, далее постоянно", "2023-10-02", "overdue ..2023-10-01"),
    ])
  func follows(phrase: String, today: String, expected: String) throws {
    let state = try deadline(phrase).state(on: CalendarDate(iso: today))
    #expect(name(state) == expected)
  }

  @Test(
    "Counts what was done, for a recurring measure window by window",
    arguments: [
      ("до 20 октября", ["2023-10-25"], "2023-12-01", "done"),
      ("по графику", ["2023-10-25"], "2023-12-01", "done"),
      ("октябрь, март", ["2023-10-25"], "2024-06-01", "overdue 2024-03-01..2024-03-31"),
      ("октябрь, март", ["2023-10-25"], "2023-12-01", "upcoming 2024-03-01..2024-03-31"),
      ("октябрь, март", ["2023-09-28", "2024-03-05"], "2024-06-01", "done"),
      ("октябрь или март", ["2023-10-25"], "2024-06-01", "done"),
      ("ежемесячно", ["2023-09-10"], "2023-10-15", "due 2023-10-01..2023-10-31"),
      ("ежемесячно", ["2023-10-10", "2023-09-10"], "2023-10-15", "due 2023-11-01..2023-11-30"),
      ("ежемесячно", ["2023-10-02"], "2023-10-15", "due 2023-10-01..2023-10-31"),
      ("до 1 октября, далее постоянно", ["2023-09-20"], "2023-12-01", "continuing"),
    ])
  func done(phrase: String, done: [String], today: String, expected: String) throws {
    let state = try deadline(phrase).state(
      on: CalendarDate(iso: today), done: done.map { try CalendarDate(iso: $0) },
      dueWithin: phrase == "ежемесячно" && done.count == 2 ? 60 : 14)
    #expect(name(state) == expected)
  }

  @Test("Answers for every window in order")
  func occurrences() throws {
    let all = try deadline("1 раз в полугодие").occurrences(on: CalendarDate(iso: "2024-02-01"))
    #expect(
      all.map { name($0.state) } == [
        "overdue 2023-09-01..2023-12-31", "due 2024-01-01..2024-05-31",
      ])
  }
}
