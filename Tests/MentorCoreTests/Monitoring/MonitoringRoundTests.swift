import JSONStore
import Testing

@testable import MentorCore

@Suite("Rounds of monitoring")
struct MonitoringRoundTests {
  private static let year = MonitoringFixture.year
  private static let today = CalendarDate(validYear: 2026, month: 10, day: 5)

  @Test("A year has one round of a kind")
  func oneOfAKind() throws {
    var rounds = RecordSet<MonitoringRound>()
    for kind in RoundKind.allCases {
      _ = try rounds.start(kind, of: Self.year, on: Self.today, until: nil, today: Self.today)
    }
    #expect(throws: MonitoringError.repeated(MonitoringID(number: 2), .interim)) {
      try rounds.start(.interim, of: Self.year, on: Self.today, until: nil, today: Self.today)
    }
    let next = try SchoolYear(firstYear: 2027)
    let day = next.days.to ?? Self.today
    #expect(try rounds.start(.interim, of: next, on: day, until: nil, today: day).id.number == 4)
  }

  @Test(
    "A round is opened in its school year or the August before it",
    arguments: [
      ("2026-07-31", false), ("2026-08-01", true), ("2027-08-31", true), ("2027-09-01", false),
    ])
  func openingDays(day: String, isTaken: Bool) throws {
    var rounds = RecordSet<MonitoringRound>()
    let (date, today) = (try CalendarDate(iso: day), try CalendarDate(iso: "2028-01-01"))
    guard !isTaken else {
      _ = try rounds.start(.input, of: Self.year, on: date, until: nil, today: today)
      return
    }
    #expect(throws: MonitoringError.outside(date, Self.year)) {
      try rounds.start(.input, of: Self.year, on: date, until: nil, today: today)
    }
  }

  @Test("A round that lies outside of its year already may be changed in other things")
  func oldDays() throws {
    let old = MonitoringRound(
      id: MonitoringID(number: 1), kind: .input, year: Self.year,
      opened: try CalendarDate(iso: "2020-01-01"))
    var new = old
    new.deadline = Self.today
    try new.check(since: old, today: Self.today)
    new.opened = Self.today
    try new.check(since: old, today: Self.today)
    #expect(throws: MonitoringError.otherKind(old.id, .input)) {
      try round(.final).check(since: old, today: Self.today)
    }
  }

  @Test("A round neither begins ahead nor ends before it began")
  func days() throws {
    var rounds = RecordSet<MonitoringRound>()
    let tomorrow = Self.today.adding(days: 1)
    #expect(throws: MonitoringError.notYet(tomorrow, today: Self.today)) {
      try rounds.start(.input, of: Self.year, on: tomorrow, until: nil, today: Self.today)
    }
    #expect(throws: MonitoringError.self) {
      try rounds.start(
        .input, of: Self.year, on: Self.today, until: Self.today.adding(days: -1), today: Self.today
      )
    }
    #expect(rounds.isEmpty)
    var one = try round(.input)
    #expect(throws: MonitoringError.self) {
      try one.close(on: one.opened.adding(days: -1), today: Self.today)
    }
    #expect(throws: MonitoringError.notYet(tomorrow, today: Self.today)) {
      try one.close(on: tomorrow, today: Self.today)
    }
    try one.close(on: Self.today, today: Self.today)
    #expect(throws: MonitoringError.closed(one.id, Self.today)) {
      try one.judge(as: nil, [.climate: 2], on: Self.today)
    }
    #expect(throws: MonitoringError.closed(one.id, Self.today)) {
      try one.count([QualityCount("clubs", value: 1)])
    }
  }

  @Test("The round at work is the last open one, else the last")
  func current() throws {
    var rounds = RecordSet<MonitoringRound>()
    #expect(throws: MonitoringError.noRound(nil, Self.year)) { try rounds.current(in: Self.year) }
    rounds.put(try round(.final, 1))
    rounds.put(try round(.input, 2))
    #expect(try rounds.current(in: Self.year).kind == .final)
    var closed = try round(.final, 1)
    try closed.close(on: Self.today, today: Self.today)
    rounds.put(closed)
    #expect(try rounds.current(in: Self.year).kind == .input)
    #expect(throws: MonitoringError.noRound(.interim, Self.year)) {
      try rounds.round(.interim, of: Self.year)
    }
  }

  @Test(
    "A follow-up is overdue from the day after its last",
    arguments: [(0, FollowUpState.open), (5, .open), (6, .overdue)])
  func overdue(days: Int, state: FollowUpState) throws {
    var one = try round(.input)
    let due = Self.today.adding(days: 5)
    let added = try one.add(
      .recommendation, "Обучить", to: "методическая служба", due: due, on: Self.today)
    #expect(added.state(on: Self.today.adding(days: days)) == state)
    #expect(one.overdue(on: Self.today.adding(days: days)).isEmpty == (state == .open))
  }

  @Test("A follow-up is done once, not ahead of the day and not before its entry")
  func done() throws {
    var one = try round(.input)
    let name = FollowUpID(round: one.id, number: 1)
    _ = try one.add(.decision, "Продлить", to: nil, due: nil, on: Self.today)
    let yesterday = Self.today.adding(days: -1)
    #expect(throws: MonitoringError.self) {
      try one.finish(1, on: yesterday, result: "готово", today: Self.today)
    }
    #expect(throws: MonitoringError.notYet(Self.today, today: yesterday)) {
      try one.finish(1, on: Self.today, result: "готово", today: yesterday)
    }
    try one.finish(1, on: Self.today, result: "готово", today: Self.today)
    #expect(one.followUps[0].state(on: Self.today) == .done)
    #expect(throws: MonitoringError.done(name, Self.today)) {
      try one.finish(1, on: Self.today, result: "ещё раз", today: Self.today)
    }
    #expect(throws: MonitoringError.noFollowUp(FollowUpID(round: one.id, number: 2), known: [1])) {
      try one.finish(2, on: Self.today, result: "готово", today: Self.today)
    }
  }

  @Test("A recommendation without addressee and an empty text are refused")
  func refused() throws {
    var one = try round(.input)
    for (text, to) in [("Обучить", nil), ("Обучить", " "), (" ", "служба")] as [(String, String?)] {
      #expect(throws: MonitoringError.self) {
        try one.add(.recommendation, text, to: to, due: nil, on: Self.today)
      }
    }
    #expect(one.followUps.isEmpty)
  }

  @Test("A round is read back as it was written")
  func readBack() throws {
    var one = try round(.input)
    try one.judge(as: "Дунаева", [.climate: 2], on: Self.today)
    try one.count([QualityCount("clubs", value: 3, source: "журнал")])
    _ = try one.add(.decision, "Продлить", to: "школа", due: Self.today, on: Self.today)
    let bytes = JSONCoding.encodePretty(one)
    #expect(try JSONCoding.decode(MonitoringRound.self, from: bytes, file: "m.json") == one)
  }

  @Test("A round needs the surveys of the forms in use; one of your own stands for the shipped one")
  func surveys() throws {
    var fixture = MonitoringFixture()
    fixture.mentee(1)
    fixture.mentor(2)
    func plan() -> RoundSurveys {
      RoundSurveys(
        .input, of: Self.year, among: fixture.surveys, mentors: fixture.mentors,
        mentees: fixture.mentees)
    }
    #expect(
      plan().missing.map(\.code.text) == [
        "before-mentee-uu", "before-mentor-uu", "before-curator", "quality-curator-before",
      ])
    let own = try fixture.survey(.before, code: "our-own")
    #expect(plan().found.map(\.id) == [own])
    #expect(!plan().missing.map(\.code.text).contains("before-mentee-uu"))
    try fixture.survey(.before, .curator, form: nil, code: "before-curator")
    #expect(
      plan().missing.map(\.code.text) == ["before-mentor-uu", "quality-curator-before"])
  }

  @Test("A form without shipped surveys is named")
  func ownForm() throws {
    var fixture = MonitoringFixture()
    let form = try FormCode(jsonText: "XX")
    fixture.mentor(1, forms: [form])
    let plan = RoundSurveys(
      .final, of: Self.year, among: fixture.surveys, mentors: fixture.mentors,
      mentees: fixture.mentees)
    #expect(plan.formsWithout == [form])
  }

  @Test("Years and rounds are compared figure by figure; other scales have no difference")
  func comparison() throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(
      .before,
      questions: [
        MonitoringFixture.mark("comfort", "Комфорт", to: 5),
        MonitoringFixture.mark("support", "Поддержка"),
      ])
    let after = try fixture.survey(
      .after,
      questions: [
        MonitoringFixture.mark("comfort", "Комфорт"),
        MonitoringFixture.mark("support", "Поддержка"),
      ])
    for person in 1...5 {
      fixture.mentee(person)
      try fixture.answer(before, person, ["comfort": .number(4), "support": .number(4)])
      try fixture.answer(after, person, ["comfort": .number(8), "support": .number(6)])
    }
    var input = try round(.input)
    try input.judge(
      as: nil, Dictionary(uniqueKeysWithValues: QualityIndicator.allCases.map { ($0, 1) }),
      on: Self.today)
    let records = fixture.records(RecordSet([input]))
    let comparison = MonitoringComparison(
      MonitoringFigures(.input, in: records), MonitoringFigures(.final, in: records))
    func line(_ key: String) -> MonitoringComparison.Line? {
      comparison.lines.first { $0.figure.key == key }
    }
    #expect(line("sum")?.first == 9 && line("sum")?.second == nil)
    #expect(line("sum")?.difference == nil)
    #expect(line("rate")?.difference == 0)
    #expect(line("support")?.difference == 2)
    #expect(line("comfort")?.isIncomparable == true && line("comfort")?.difference == nil)
    let year = MonitoringFigures(.final, in: records, ofYear: true)
    #expect(year.figures.contains { $0.part == .influence && $0.key == "support" && $0.value == 2 })
  }
}
