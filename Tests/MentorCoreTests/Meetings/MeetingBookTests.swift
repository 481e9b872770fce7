import JSONStore
import Testing
import Wording

@testable import MentorCore

@Suite("Meetings")
struct MeetingBookTests {
  @Test(
    "A pair without its order holds no meetings, and the refusal names the order",
    arguments: [PairState.draft, .proposed, .agreed, .approved])
  func withoutOrder(state: PairState) throws {
    var school = try SampleSchool()
    let pair = try school.pair(try school.teacher(), try school.learner())
    if state == .draft {
      var record = try #require(school.pairs[pair])
      record.state = .draft
      school.pairs.put(record)
    } else {
      try school.move(pair, to: state)
    }
    var book = MeetingBook(RecordSet(), of: school.pairs, on: school.today)
    let refusal = MeetingError.missingOrder(pair, state)
    #expect(throws: refusal) {
      try book.plan(MeetingDraft(.acquaintance, on: school.today), of: [pair])
    }
    #expect(throws: refusal) {
      try book.add(MeetingDraft(.acquaintance, on: school.today), of: [pair])
    }
    #expect(refusal.category == .refused)
    #expect(refusal.message.ru.contains("приказ"))
    #expect(book.meetings.isEmpty)
  }

  @Test(
    "A pair that does not work plans nothing",
    arguments: [PairState.ordered, .paused, .completed, .dissolved])
  func notAtWork(state: PairState) throws {
    var school = try SampleSchool()
    let pair = try school.pair(try school.teacher(), try school.learner())
    try school.move(pair, to: state)
    var book = MeetingBook(RecordSet(), of: school.pairs, on: school.today)
    #expect(throws: MeetingError.notAtWork(pair, state)) {
      try book.plan(MeetingDraft(.regular, on: school.today), of: [pair])
    }
  }

  @Test(
    "A completed pair and a paused one enter late what was held in their days, and nothing else")
  func late() throws {
    for state in [PairState.completed, .paused] {
      var fixture = try MeetingSchool()
      var record = try #require(fixture.school.pairs[fixture.pair])
      try record.lead(to: state, on: try day("2026-11-10"))
      fixture.school.pairs.put(record)
      var book = try fixture.book(on: "2026-12-01")
      _ = try book.add(MeetingDraft(.regular, on: try day("2026-11-10")), of: [fixture.pair])
      #expect(throws: MeetingError.self) {
        try book.add(MeetingDraft(.regular, on: try day("2026-11-11")), of: [fixture.pair])
      }
      #expect(book.meetings.count == 1)
    }
  }

  @Test(
    "A day outside of the term of the pair is refused",
    arguments: ["2026-09-30", "2026-08-31"])
  func beforeTerm(iso: String) throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let date = try day(iso)
    let term = try DatePeriod(from: try day("2026-10-01"), to: try day("2027-08-31"))
    #expect(throws: MeetingError.outsideTerm(fixture.pair, date, term)) {
      try book.add(MeetingDraft(.regular, on: date), of: [fixture.pair])
    }
  }

  @Test(
    "The last day of the school year belongs to the term, the next one does not",
    arguments: [("2027-08-31", true), ("2027-09-01", false)])
  func year(case: (iso: String, fits: Bool)) throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let draft = MeetingDraft(.regular, on: try day(`case`.iso))
    let entry = try? book.plan(draft, of: [fixture.pair])
    #expect((entry != nil) == `case`.fits)
  }

  @Test("29 February is a day like others in a leap year")
  func leapDay() throws {
    var school = try SampleSchool()
    let pair = try school.pair(try school.teacher(), try school.learner())
    var record = try #require(school.pairs[pair])
    record.year = try SchoolYear(firstYear: 2027)
    school.pairs.put(record)
    school.today = try day("2027-10-01")
    var moved = try #require(school.pairs[pair])
    try moved.lead(to: .active, on: school.today)
    school.pairs.put(moved)
    var book = MeetingBook(RecordSet(), of: school.pairs, on: try day("2028-02-28"))
    let entry = try book.plan(
      MeetingDraft(.regular, on: try day("2028-02-29"), at: TimeOfDay(hour: 15)), of: [pair])
    let later = try book.move(
      entry.meeting.id, to: try day("2028-03-01"), try .test("2028-02-28", because: "праздник"))
    #expect(later.meeting.moves.map(\.date.iso) == ["2028-02-29"])
    #expect(later.meeting.start == TimeOfDay(hour: 15))
  }

  @Test(
    "A meeting ends at midnight at the latest",
    arguments: [
      (23, 15, 45, true), (23, 16, 45, false), (24, 0, 5, false), (0, 0, 480, true),
      (15, 0, 4, false), (15, 0, 481, false),
    ])
  func midnight(case: (hour: Int, minute: Int, length: Int, fits: Bool)) throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let start = try #require(TimeOfDay(hour: `case`.hour, minute: `case`.minute))
    let draft = MeetingDraft(
      .regular, on: try day("2026-10-20"), at: start, minutes: `case`.length)
    let entry = try? book.plan(draft, of: [fixture.pair])
    #expect((entry != nil) == `case`.fits)
  }

  @Test("A plan is for today or later, and what was held is of today or earlier")
  func tense() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let (today, yesterday, tomorrow) = try (day("2026-10-20"), day("2026-10-19"), day("2026-10-21"))
    #expect(throws: MeetingError.inPast(yesterday, today: today)) {
      try book.plan(MeetingDraft(.regular, on: yesterday), of: [fixture.pair])
    }
    #expect(throws: MeetingError.inFuture(tomorrow, today: today)) {
      try book.add(MeetingDraft(.regular, on: tomorrow), of: [fixture.pair])
    }
    let planned = try book.plan(MeetingDraft(.regular, on: tomorrow), of: [fixture.pair])
    #expect(throws: MeetingError.inFuture(tomorrow, today: today)) {
      try book.hold(planned.meeting.id, MeetingOutcome(), try .test())
    }
    let early = try book.hold(planned.meeting.id, on: today, MeetingOutcome(), try .test())
    #expect(early.meeting.date == today)
    #expect(early.meeting.moves.map(\.date) == [tomorrow])
  }

  @Test("Everybody was there who is not named as absent")
  func attendance() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let group = try #require(fixture.school.pairs[fixture.group])
    let away = MeetingParticipant.mentee(group.mentees[0])
    let entry = try book.add(
      MeetingDraft(.regular, on: try day("2026-10-12")), of: [fixture.group],
      MeetingOutcome(absent: [away: .excused], result: "сделано"))
    #expect(entry.meeting.state == .held)
    #expect(entry.meeting.present == [.mentor(group.mentor), .mentee(group.mentees[1])])
    #expect(entry.meeting.absent == [Attendance(absent: away, because: .excused)])
  }

  @Test("Without the mentor, or without every mentee, there was no meeting")
  func nobody() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let draft = MeetingDraft(.regular, on: try day("2026-10-12"))
    for (participant, side) in [(fixture.mentor, MeetingSide.mentor), (fixture.mentee, .mentee)] {
      #expect(throws: MeetingError.nobodyCame(MeetingID(number: 1), side)) {
        try book.add(draft, of: [fixture.pair], MeetingOutcome(absent: [participant: nil]))
      }
    }
    let stranger = MeetingParticipant.mentee(MenteeID(number: 99))
    #expect(throws: MeetingError.notAParticipant(MeetingID(number: 1), stranger)) {
      try book.add(draft, of: [fixture.pair], MeetingOutcome(absent: [stranger: nil]))
    }
    #expect(book.meetings.isEmpty)
  }

  @Test("Somebody who joined or left a group takes part in the meetings of the days between")
  func members() throws {
    var fixture = try MeetingSchool()
    var group = try #require(fixture.school.pairs[fixture.group])
    let (first, second) = (group.mentees[0], group.mentees[1])
    try group.leave(first, try .test("2026-11-02", because: "переход в другую школу"))
    fixture.school.pairs.put(group)
    let book = try fixture.book(on: "2026-12-01")
    #expect(group.mentees(on: try day("2026-11-02")) == [first, second])
    #expect(group.mentees(on: try day("2026-11-03")) == [second])
    #expect(book.meetings.isEmpty)
  }

  @Test("Only the final meeting of a group joins several pairs")
  func severalPairs() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let ids = [fixture.group, fixture.pair]
    let date = try day("2027-05-20")
    #expect(throws: MeetingError.severalPairs(.regular)) {
      try book.plan(MeetingDraft(.regular, on: date), of: ids)
    }
    let entry = try book.plan(MeetingDraft(.finalGroup, on: date), of: ids)
    #expect(entry.meeting.pairs == ids.sorted())
    #expect(book.participants(in: entry.meeting).count == 5)
  }

  @Test("The same meeting is entered once, unless it was cancelled")
  func twice() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let draft = MeetingDraft(.trial, on: try day("2026-10-21"), at: TimeOfDay(hour: 15))
    let first = try book.plan(draft, of: [fixture.pair]).meeting
    #expect(throws: MeetingError.alreadyEntered(first.id)) {
      try book.plan(draft, of: [fixture.pair])
    }
    _ = try book.cancel(first.id, try .test(because: "нет кабинета"))
    _ = try book.plan(draft, of: [fixture.pair])
    #expect(book.meetings.count == 2)
  }

  @Test("A cancellation needs a reason without data about health, and happens once")
  func cancel() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let id = try book.plan(MeetingDraft(.trial, on: try day("2026-10-21")), of: [fixture.pair])
      .meeting.id
    #expect(throws: MeetingError.missingReason(id)) { try book.cancel(id, try .test()) }
    #expect(throws: MeetingError.healthData(word: "заболел")) {
      try book.cancel(id, try .test(because: "наставник заболел"))
    }
    #expect(book.meetings[id]?.state == .planned)
    let cancelled = try book.cancel(id, try .test(because: "нет кабинета")).meeting
    #expect(cancelled.cancelled == "нет кабинета")
    for body in [
      { (book: inout MeetingBook) in _ = try book.cancel(id, try .test(because: "снова")) },
      { book in _ = try book.hold(id, MeetingOutcome(), try .test()) },
      { book in _ = try book.move(id, to: try day("2026-10-25"), try .test()) },
    ] {
      #expect(throws: MeetingError.wrongState(id, .cancelled)) { try body(&book) }
    }
  }

  @Test("Who has two meetings at a time is told of, and nothing is refused")
  func overlap() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let date = try day("2026-10-21")
    func draft(_ kind: MeetingKind, _ hour: Int) -> MeetingDraft {
      MeetingDraft(kind, on: date, at: TimeOfDay(hour: hour), minutes: 60)
    }
    let first = try book.plan(draft(.acquaintance, 15), of: [fixture.pair]).meeting
    let later = try book.plan(draft(.trial, 16), of: [fixture.pair])
    #expect(later.remarks.isEmpty)
    let same = try book.plan(draft(.planning, 15), of: [fixture.pair])
    #expect(same.remarks.contains(.overlap(fixture.mentor, first.id)))
    #expect(same.remarks.contains(.overlap(fixture.mentee, first.id)))
  }

  @Test("A record of a meeting is written and read, and a contradictory one is refused")
  func record() throws {
    let fixture = try MeetingSchool()
    var book = try fixture.book()
    let meeting = try book.add(
      MeetingDraft(.regular, on: try day("2026-10-12"), at: TimeOfDay(hour: 9), isRemote: true),
      of: [fixture.pair], MeetingOutcome(nextStep: "доклад")
    ).meeting
    let file = Collection.meetings.format
    let bytes = file.encode([meeting])
    #expect(try file.decode(bytes, file: "meetings.json") == [meeting])
    let text = String(decoding: bytes, as: UTF8.self)
    for (from, to) in [
      ("\"held\"", "\"planned\""), ("\"pairs\"", "\"cancelled\": \"нет\",\n      \"pairs\""),
      ("\"start\": \"09:00\"", "\"start\": \"24:00\""), ("\"PAIR-1\"", "\"PAIR-1\", \"PAIR-2\""),
      ("\"mentor\": \"M-1\"", "\"mentor\": \"M-1\", \"mentee\": \"E-1\""),
    ] {
      let damaged = text.replacing(from, with: to)
      #expect(damaged != text, "\(from)")
      #expect(throws: JSONError.self, "\(to)") {
        try file.decode(Array(damaged.utf8), file: "meetings.json")
      }
    }
  }
}
