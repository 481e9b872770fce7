import Testing

@testable import MentorCore

@Suite("Influence on participants")
struct InfluenceReportTests {
  @Test("Under five people there is no mean and no share; from five on there is", arguments: 0...6)
  func leastPeople(count: Int) throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(.before)
    let after = try fixture.survey(.after)
    for person in 0..<count {
      try fixture.answer(before, person + 1, ["comfort": .number(4)])
      try fixture.answer(after, person + 1, ["comfort": .number(Double(4 + person % 2))])
    }
    let group = try #require(fixture.influence.groups.first)
    let comfort = try #require(group.parameters.first { $0.key == "comfort" })
    #expect(comfort.count == count)
    #expect((comfort.dynamics != nil) == (count >= 5))
    #expect(comfort.isSuppressed == (1...4).contains(count))
  }

  @Test("The difference is after less before, of those with both answers alone")
  func difference() throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(.before)
    let after = try fixture.survey(.after)
    for (person, marks) in [(2, 6), (5, 5), (8, 4), (3, 9), (7, 7)].enumerated() {
      try fixture.answer(before, person + 1, ["comfort": .number(Double(marks.0))])
      try fixture.answer(after, person + 1, ["comfort": .number(Double(marks.1))])
    }
    try fixture.answer(before, 20, ["comfort": .number(1)])
    try fixture.answer(after, 21, ["comfort": .number(10)])
    let group = try #require(fixture.influence.groups.first)
    let comfort = try #require(group.parameters.first)
    #expect(comfort.text == "Комфорт после")
    #expect(comfort.textBefore == "Комфорт до")
    let dynamics = try #require(comfort.dynamics)
    #expect(dynamics.before == 5)
    #expect(dynamics.after == 6.2)
    #expect(dynamics.difference == 1.2)
    #expect(dynamics.improved == 0.4 && dynamics.unchanged == 0.4 && dynamics.worse == 0.2)
  }

  @Test("Whoever answered once or never is named; who left the programme is told apart")
  func attrition() throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(.before)
    let after = try fixture.survey(.after)
    for person in [1, 2, 3, 4] { fixture.mentee(person) }
    fixture.mentee(5, status: .archived)
    try fixture.answer(before, 1, ["comfort": .number(4)])
    try fixture.answer(after, 1, ["comfort": .number(4)])
    try fixture.answer(before, 2, ["comfort": .number(4)])
    try fixture.answer(after, 3, ["comfort": .number(4)])
    try fixture.answer(before, 9, [:])
    let group = try #require(fixture.influence.groups.first)
    #expect(group.both == people(1))
    #expect(group.onlyBefore == people(2, 9))
    #expect(group.onlyAfter == people(3))
    #expect(group.neither == people(4))
    #expect(group.left == people(5))
  }

  @Test(
    "Who was archived before answers came after the work has left; who was archived later has not",
    arguments: [
      (nil, true), ("2026-09-20", false), ("2026-12-01", true), ("2027-05-10", true),
      ("2027-05-25", false),
    ] as [(String?, Bool)])
  func left(since day: String?, hasLeft: Bool) throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(.before)
    let after = try fixture.survey(.after)
    let since = try day.map { text throws(CalendarError) in try CalendarDate(iso: text) }
    // 1 answered before, 2 never, 3 both times.
    for person in 1...3 { fixture.mentee(person, status: .archived, since: since) }
    try fixture.answer(before, 1, ["comfort": .number(4)], on: "2026-10-01")
    try fixture.answer(before, 3, ["comfort": .number(4)], on: "2026-10-02")
    try fixture.answer(after, 3, ["comfort": .number(4)], on: "2027-05-10")
    let group = try #require(fixture.influence.groups.first)
    #expect(group.both == people(3))
    #expect(group.left == (hasLeft ? people(1, 2) : []))
    #expect(group.onlyBefore == (hasLeft ? [] : people(1)))
    #expect(group.neither == (day == "2027-05-25" ? people(2) : []))
  }

  @Test(
    "Of two responses of one person the later day counts, of one day the higher number",
    arguments: [
      ("2026-10-01", "2026-10-02", 9.0), ("2026-10-02", "2026-10-01", 3.0),
      ("2026-10-02", "2026-10-02", 9.0),
    ])
  func twoResponses(first: String, second: String, counts mark: Double) throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(.before)
    let after = try fixture.survey(.after)
    for person in 1...5 {
      try fixture.answer(before, person, ["comfort": .number(mark)])
      if person > 1 { try fixture.answer(after, person, ["comfort": .number(mark)]) }
    }
    try fixture.answer(after, 1, ["comfort": .number(3)], on: first)
    try fixture.answer(after, 1, ["comfort": .number(9)], on: second)
    let group = try #require(fixture.influence.groups.first)
    #expect(group.repeated == people(1))
    #expect(group.parameters.first?.count == 5)
    #expect(group.parameters.first?.dynamics?.difference == 0)
  }

  @Test("A person in two roles counts in each, with the answers of that role")
  func twoRoles() throws {
    var fixture = MonitoringFixture()
    for role in [SurveyRole.mentee, .mentor] {
      let before = try fixture.survey(.before, role)
      let after = try fixture.survey(.after, role)
      for person in 1...5 {
        try fixture.answer(before, person, ["comfort": .number(5)])
        try fixture.answer(
          after, person, ["comfort": .number(role == .mentee ? 7 : 4)])
      }
    }
    let groups = fixture.influence.groups
    #expect(groups.map(\.role) == [.mentee, .mentor])
    #expect(groups.map { $0.parameters.first?.dynamics?.difference } == [2, -1])
  }

  @Test("Marks on different scales are named and not compared")
  func scales() throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(
      .before, questions: [MonitoringFixture.mark("comfort", "Комфорт", to: 5)])
    let after = try fixture.survey(.after)
    for person in 1...6 {
      try fixture.answer(before, person, ["comfort": .number(5)])
      try fixture.answer(after, person, ["comfort": .number(9)])
    }
    let group = try #require(fixture.influence.groups.first)
    #expect(group.incomparable.map(\.key) == ["comfort"])
    #expect(!group.parameters.contains { $0.key == "comfort" })
    #expect(group.both.count == 6)
  }

  @Test("A mark off the scale and an answer of another kind are no marks")
  func stray() throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(.before)
    let after = try fixture.survey(.after)
    for (person, answer) in [AnswerValue.number(11), .number(4.5), .text("5"), .yes(true)]
      .enumerated()
    {
      try fixture.answer(before, person + 1, ["comfort": answer])
      try fixture.answer(after, person + 1, ["comfort": .number(5)])
    }
    #expect(fixture.influence.groups.first?.parameters.first?.count == 0)
  }

  @Test("Surveys of another year, of curators and of no answers give nothing")
  func nothing() throws {
    var fixture = MonitoringFixture()
    #expect(fixture.influence.groups.isEmpty)
    let other = try fixture.survey(.before, year: SchoolYear(firstYear: 2025))
    try fixture.answer(other, 1, ["comfort": .number(5)])
    try fixture.survey(.before, .curator, form: nil)
    #expect(fixture.influence.groups.isEmpty)
    try fixture.survey(.before)
    let group = try #require(fixture.influence.groups.first)
    #expect(group.isAskedBefore && !group.isAskedAfter && group.parameters.isEmpty)
  }

  @Test("Plain loops over 300 made-up responses come to the same figures", arguments: [1, 2, 3])
  func plainLoops(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var fixture = MonitoringFixture()
    let before = try fixture.survey(.before)
    let after = try fixture.survey(.after)
    var answers: [(survey: SurveyID, person: Int, day: Int, mark: Int)] = []
    for _ in 0..<300 {
      let survey = Bool.random(using: &random) ? before : after
      let person = Int.random(in: 1...90, using: &random)
      let day = Int.random(in: 1...28, using: &random)
      let mark = Int.random(in: 1...10, using: &random)
      let date = "2026-10-" + (day < 10 ? "0\(day)" : "\(day)")
      try fixture.answer(survey, person, ["comfort": .number(Double(mark))], on: date)
      answers.append((survey, person, day, mark))
    }
    func last(_ survey: SurveyID, _ person: Int) -> Int? {
      var found: (day: Int, mark: Int)?
      for answer in answers where answer.survey == survey && answer.person == person {
        if found.map({ answer.day >= $0.day }) ?? true { found = (answer.day, answer.mark) }
      }
      return found?.mark
    }
    var (count, sumBefore, sumAfter, rose, fell) = (0, 0, 0, 0, 0)
    for person in 1...90 {
      guard let first = last(before, person), let second = last(after, person) else { continue }
      count += 1
      sumBefore += first
      sumAfter += second
      if second > first { rose += 1 }
      if second < first { fell += 1 }
    }
    let parameter = try #require(fixture.influence.groups.first?.parameters.first)
    let dynamics = try #require(parameter.dynamics)
    #expect(parameter.count == count)
    #expect(dynamics.before == Double(sumBefore) / Double(count))
    #expect(dynamics.after == Double(sumAfter) / Double(count))
    #expect(dynamics.difference == Double(sumAfter - sumBefore) / Double(count))
    #expect(dynamics.improved == Double(rose) / Double(count))
    #expect(dynamics.worse == Double(fell) / Double(count))
    #expect(dynamics.unchanged == Double(count - rose - fell) / Double(count))
  }
}
