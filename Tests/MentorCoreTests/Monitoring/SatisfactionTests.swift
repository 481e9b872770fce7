import Testing

@testable import MentorCore

@Suite("Satisfaction")
struct SatisfactionTests {
  @Test(
    "Satisfied is who gives the result the threshold or more of ten",
    arguments: [(nil, 3), (9, 1), (1, 5)] as [(Int?, Int)])
  func threshold(own: Int?, satisfied: Int) throws {
    var fixture = MonitoringFixture()
    let after = try fixture.survey(.after)
    for (person, mark) in [6, 7, 8, 10, 2].enumerated() {
      try fixture.answer(after, person + 1, ["satisfied-result": .number(Double(mark))])
    }
    let summary = fixture.satisfaction(threshold: own)
    #expect(summary.isStandardThreshold == (own == nil))
    let mentees = try #require(summary.roles.first)
    #expect(mentees.answered.count == 5)
    #expect(mentees.satisfied.count == satisfied)
    #expect(mentees.share == Double(satisfied) / 5)
  }

  @Test("Silence is no satisfaction, and the rate is that of those who were to answer")
  func silence() throws {
    var fixture = MonitoringFixture()
    let after = try fixture.survey(.after)
    for person in 1...10 { fixture.mentee(person) }
    for person in 1...5 { try fixture.answer(after, person, ["satisfied-result": .number(9)]) }
    try fixture.answer(after, 6, ["liked": .yes(true)])
    try fixture.answer(after, 77, ["satisfied-result": .number(9)])
    let mentees = try #require(fixture.satisfaction().roles.first)
    #expect(mentees.expected.count == 10)
    #expect(mentees.answered.count == 6)
    #expect(mentees.rate == 0.5)
    #expect(mentees.share == 1)
  }

  @Test(
    "Archiving at the end of the year changes neither those who were asked nor those who answered")
  func archived() throws {
    var fixture = MonitoringFixture()
    let after = try fixture.survey(.after)
    for person in 1...10 { fixture.mentee(person) }
    for person in 1...6 {
      try fixture.answer(after, person, ["satisfied-result": .number(9)], on: "2027-05-10")
    }
    let before = fixture.satisfaction()
    for mentee in fixture.mentees {
      fixture.mentees.put(
        mentee.stood(.archived, because: nil, on: try CalendarDate(iso: "2027-05-25")))
    }
    #expect(fixture.satisfaction() == before)
    #expect(before.roles.first?.rate == 0.6)
    // Who left long before the survey was not asked.
    for mentee in fixture.mentees {
      fixture.mentees.put(
        mentee.stood(.archived, because: nil, on: try CalendarDate(iso: "2026-11-01")))
    }
    #expect(fixture.satisfaction().roles.first?.expected == people(1, 2, 3, 4, 5, 6))
  }

  @Test("Who withdrew the consent is in no figure, and is counted once")
  func withdrawn() throws {
    var fixture = MonitoringFixture()
    let before = try fixture.survey(.before)
    let after = try fixture.survey(.after)
    for person in 1...7 {
      fixture.mentee(person)
      try fixture.answer(before, person, ["comfort": .number(4)])
      try fixture.answer(
        after, person, ["comfort": .number(5), "valuable": .text("слово \(person)")])
    }
    let records = fixture.records(withdrawn: Set(people(1, 2, 99)))
    #expect(records.withdrawn == Set(people(1, 2)))
    #expect(records.influence.groups.first?.both == people(3, 4, 5, 6, 7))
    #expect(records.satisfaction(in: .final).roles.first?.expected.count == 5)
    #expect(records.swot().parts.flatMap(\.items).map(\.text).count == 5)
  }

  @Test("Means and shares of fewer than five are kept back", arguments: [4, 5])
  func small(count: Int) throws {
    var fixture = MonitoringFixture()
    let after = try fixture.survey(.after, .mentor)
    for person in 1...count {
      try fixture.answer(
        after, person, ["satisfied-result": .number(8), "liked": .yes(person > 1)])
    }
    let summary = fixture.satisfaction()
    let result = try #require(summary.answers.first { $0.key == "satisfied-result" })
    let liked = try #require(summary.answers.first { $0.key == "liked" })
    #expect(result.count == count && liked.count == count)
    #expect(result.mean == (count == 5 ? 8 : nil))
    #expect(liked.share == (count == 5 ? 0.8 : nil))
    #expect(result.isSuppressed == (count == 4))
    #expect(summary.roles[1].share == (count == 5 ? 1 : nil))
  }

  @Test("A person in two forms counts once in a role, by the last answer")
  func twoForms() throws {
    var fixture = MonitoringFixture()
    let one = try fixture.survey(.after)
    let two = try fixture.survey(.after, form: .studentPupil)
    try fixture.answer(one, 1, ["satisfied-result": .number(9)], on: "2027-05-02")
    try fixture.answer(two, 1, ["satisfied-result": .number(2)], on: "2027-05-01")
    let mentees = try #require(fixture.satisfaction().roles.first)
    #expect(mentees.answered == people(1) && mentees.satisfied == people(1))
  }

  @Test("A year without answers has neither share nor rate")
  func empty() {
    let summary = MonitoringFixture().satisfaction()
    #expect(summary.roles.map(\.share) == [nil, nil])
    #expect(summary.roles.map(\.rate) == [nil, nil])
    #expect(summary.answers.isEmpty)
  }
}

@Suite("SWOT out of questionnaires")
struct SwotReportTests {
  private func swot(_ fixture: MonitoringFixture, form: FormCode? = nil) -> SwotReport {
    fixture.records().swot(form: form)
  }

  @Test("Equal words are one text with all their responses, as the first wrote it")
  func equalWords() throws {
    var fixture = MonitoringFixture()
    let after = try fixture.survey(.after)
    let first = try fixture.answer(after, 1, ["valuable": .text("Новые друзья")])
    let second = try fixture.answer(after, 2, ["valuable": .text(" новые  ДРУЗЬЯ")])
    let third = try fixture.answer(
      after, 3, ["valuable": .text("Поддержка"), "lacking": .text("—")])
    let part = try #require(swot(fixture).parts.first { $0.side == .strengths })
    #expect(part.items.map(\.text) == ["Новые друзья", "Поддержка"])
    #expect(part.items.map(\.responses) == [[first, second], [third]])
    #expect(part.items.map(\.total) == [2, 1])
  }

  @Test(
    "Yes goes to the strengths and no to the weaknesses, of five people or more", arguments: [4, 5])
  func closed(count: Int) throws {
    var fixture = MonitoringFixture()
    let after = try fixture.survey(.after)
    for person in 1...count { try fixture.answer(after, person, ["liked": .yes(person > 1)]) }
    let swot = swot(fixture)
    guard count == 5 else {
      #expect(swot.parts.isEmpty)
      #expect(swot.suppressed == 1)
      return
    }
    #expect(swot.parts.map(\.side) == [.strengths, .weaknesses])
    #expect(swot.parts.map { $0.items[0].responses.count } == [4, 1])
    #expect(swot.parts.allSatisfy { $0.items[0].total == 5 })
  }

  @Test("Curators name all four sides; a form leaves the others out")
  func sides() throws {
    var fixture = MonitoringFixture()
    let words = ["strengths", "weaknesses", "opportunities", "threats"]
    let curator = try fixture.survey(
      .before, .curator, form: nil, questions: words.map { Question($0, $0) })
    var answers: [String: AnswerValue] = [:]
    for word in words { answers[word] = .text("о " + word) }
    try fixture.answer(curator, nil, answers, name: "Рощина Яна")
    let after = try fixture.survey(.after)
    try fixture.answer(after, 1, ["lacking": .text("Времени")])
    #expect(swot(fixture).parts.map(\.side) == SwotSide.allCases + [.weaknesses])
    let one = swot(fixture, form: .pupilPupil)
    #expect(one.parts.map(\.form) == [.pupilPupil])
  }
}
