import Interchange
import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("The interim control")
struct MeetingOverviewTests {
  let fixture: MeetingSchool

  init() throws { fixture = try MeetingSchool() }

  private func overview(
    _ records: MeetingRecords, on iso: String
  ) throws -> MeetingOverview {
    let pair = try #require(fixture.school.pairs[fixture.pair])
    return try #require(records.overviews(of: [pair], on: try day(iso)).first)
  }

  @Test("A pair without records is behind after 30 days, and in December lacks all but the end")
  func nothing() throws {
    let records = MeetingRecords()
    #expect(try overview(records, on: "2026-10-30").missing.isEmpty)
    #expect(try overview(records, on: "2026-10-31").missing == [.acquaintance])
    #expect(
      try overview(records, on: "2026-12-01").missing == [
        .acquaintance, .trial, .planning, .regular,
      ])
    #expect(try overview(records, on: "2026-10-30").isBehind)
  }

  @Test("Meetings count by kind and state, with those that nobody recorded")
  func counts() throws {
    var book = try fixture.book(on: "2026-10-05")
    _ = try book.add(MeetingDraft(.acquaintance, on: try day("2026-10-02")), of: [fixture.pair])
    let forgotten = try book.plan(
      MeetingDraft(.trial, on: try day("2026-10-12")), of: [fixture.pair]
    ).meeting
    _ = try book.plan(MeetingDraft(.planning, on: try day("2026-10-20")), of: [fixture.pair])
    let gone = try book.plan(MeetingDraft(.regular, on: try day("2026-10-27")), of: [fixture.pair])
    _ = try book.cancel(gone.meeting.id, try .test("2026-10-05", because: "каникулы"))
    let overview = try overview(MeetingRecords(meetings: book.meetings), on: "2026-10-20")
    #expect(overview.counts[.acquaintance]?.held == 1)
    #expect(overview.counts[.trial]?.planned == 1)
    #expect(overview.counts[.regular]?.planned == 0)
    #expect(overview.cancelled == 1)
    #expect(overview.forgotten == [forgotten.id])
    #expect(overview.last == (try day("2026-10-02")))
    #expect(overview.next == (try day("2026-10-20")))
    #expect(overview.missing.isEmpty)
  }

  @Test("The last meeting that was held keeps a pair from being stalled")
  func stalled() throws {
    var book = try fixture.book(on: "2026-11-01")
    _ = try book.add(MeetingDraft(.regular, on: try day("2026-10-20")), of: [fixture.pair])
    _ = try book.plan(MeetingDraft(.regular, on: try day("2026-11-03")), of: [fixture.group])
    let last = MeetingRecords(meetings: book.meetings).lastMeetings
    #expect(last == [fixture.pair: try day("2026-10-20")])
    var school = fixture.school
    school.today = try day("2026-11-10")
    let stalled = school.pool.stalledPairs(days: 21, lastMeetings: last)
    #expect(stalled.map(\.pair) == [fixture.group, fixture.pair])
    #expect(stalled.map(\.sign) == [.step, .meeting])
    #expect(school.pool.stalledPairs(days: 22, lastMeetings: last).map(\.pair) == [fixture.group])
  }
}

@Suite("Meetings in a calendar")
struct MeetingCalendarTests {
  @Test("Participants stand by identifiers, results stay at home, and a move raises the sequence")
  func events() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book(on: "2026-10-05")
    let planned = try book.plan(
      MeetingDraft(
        .trial, on: try day("2026-10-12"), at: TimeOfDay(hour: 15, minute: 30), minutes: 60,
        place: "кабинет 12; корпус 2", subject: "тайна"), of: [fixture.pair]
    ).meeting
    _ = try book.move(
      planned.id, to: try day("2026-10-13"), try .test("2026-10-05", because: "дежурство"))
    let gone = try book.plan(
      MeetingDraft(.planning, on: try day("2026-10-20")), of: [fixture.group]
    ).meeting
    _ = try book.cancel(gone.id, try .test("2026-10-05", because: "нет кабинета"))
    _ = try book.add(
      MeetingDraft(.acquaintance, on: try day("2026-10-02")), of: [fixture.pair],
      MeetingOutcome(result: "секрет"))
    var calendar = MeetingCalendar(
      Array(book.meetings), of: fixture.school.pairs, on: try day("2026-10-05"), installation: "abc"
    )
    calendar.alarmDays = 0
    var file = ICSCalendar(name: "Встречи", product: "-//mentorctl//mentorctl//RU")
    file.entries = calendar.events(in: .russian).map(ICSEntry.event)
    let text = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n ", with: "")
    #expect(text.contains("UID:MT-1@abc.mentorctl\r\n"))
    #expect(text.contains("SEQUENCE:1\r\n"))
    #expect(text.contains("DTSTART:20261013T153000\r\nDURATION:PT1H\r\n"))
    #expect(text.contains("LOCATION:кабинет 12\\; корпус 2\r\n"))
    #expect(text.contains("SUMMARY:Встреча наставничества: пробная рабочая\\, M-1\\, E-1\r\n"))
    #expect(text.contains("STATUS:CANCELLED\r\n"))
    #expect(text.contains("TRIGGER:-PT60M\r\n"))
    #expect(text.ranges(of: "BEGIN:VALARM").count == 1)
    #expect(text.ranges(of: "CLASS:PRIVATE").count == 3)
    for secret in ["Человеков", "секрет", "тайна"] { #expect(!text.contains(secret)) }
    calendar.names = ParticipantNames(
      mentors: [MentorID(number: 1): "Человеков1 И."], mentees: [:])
    #expect(calendar.events(in: .english)[0].head.summary.contains("trial, Человеков1 И., E-1"))
  }
}
