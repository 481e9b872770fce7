import JSONStore
import Testing

@testable import MentorCore

@Suite("Feedback")
struct FeedbackTests {
  let fixture: MeetingSchool
  let meetings: RecordSet<Meeting>
  /// A regular meeting of the pair, one of the group without its first mentee, and one still planned.
  let ids: (pair: MeetingID, group: MeetingID, planned: MeetingID)
  let away: MeetingParticipant
  let there: MeetingParticipant

  init() throws {
    fixture = try MeetingSchool()
    var book = try fixture.book()
    let group = try #require(fixture.school.pairs[fixture.group])
    (away, there) = (.mentee(group.mentees[0]), .mentee(group.mentees[1]))
    let date = try day("2026-10-12")
    ids = (
      try book.add(MeetingDraft(.regular, on: date), of: [fixture.pair]).meeting.id,
      try book.add(
        MeetingDraft(.regular, on: date), of: [fixture.group],
        MeetingOutcome(absent: [away: .event])
      ).meeting.id,
      try book.plan(MeetingDraft(.regular, on: try day("2026-10-21")), of: [fixture.pair])
        .meeting.id
    )
    meetings = book.meetings
  }

  private func book(_ sheets: RecordSet<Feedback> = RecordSet()) throws -> FeedbackBook {
    FeedbackBook(sheets, about: meetings, on: try day("2026-10-20"))
  }

  private let draft = FeedbackDraft(reached: 8, comfort: 9, worked: "разбор ошибок")

  @Test("Both sides give a sheet, and nobody two of one meeting")
  func bothSides() throws {
    var book = try book()
    let date = try day("2026-10-12")
    for (side, participant) in [
      (MeetingSide.mentor, fixture.mentor), (.mentee, fixture.mentee),
    ] {
      let sheet = try book.add(draft, about: ids.pair, by: .side(side), on: date)
      #expect(sheet.author == participant)
      #expect(throws: FeedbackError.alreadyGiven(sheet.id, participant)) {
        try book.add(draft, about: ids.pair, by: .participant(participant), on: date)
      }
    }
    #expect(book.sheets.count == 2)
    #expect(book.missing { $0.id == ids.pair }.isEmpty)
  }

  @Test("In a group everybody who was there owes a sheet, and whoever was absent owes none")
  func group() throws {
    var book = try book()
    let missing = book.missing { $0.id == ids.group }
    #expect(missing.map(\.author.side) == [.mentor, .mentee])
    #expect(missing.map(\.days) == [8, 8])
    #expect(missing.last?.author == there)
    let date = try day("2026-10-13")
    #expect(throws: FeedbackError.wasAbsent(ids.group, away)) {
      try book.add(draft, about: ids.group, by: .participant(away), on: date)
    }
    _ = try book.add(draft, about: ids.group, by: .side(.mentee), on: date)
    #expect(book.missing { $0.id == ids.group }.count == 1)
  }

  @Test("A side with several participants is ambiguous")
  func ambiguous() throws {
    var book = try fixture.book()
    let group = try #require(fixture.school.pairs[fixture.group])
    let meeting = try book.add(
      MeetingDraft(.regular, on: try day("2026-10-14")), of: [fixture.group]
    ).meeting
    var sheets = FeedbackBook(RecordSet(), about: book.meetings, on: try day("2026-10-20"))
    #expect(
      throws: FeedbackError.ambiguous(
        meeting.id, .mentee, group.mentees.map { .mentee($0) })
    ) {
      try sheets.add(draft, about: meeting.id, by: .side(.mentee), on: meeting.date)
    }
  }

  @Test("Only meetings that are long enough ago are listed, and only regular ones")
  func days() throws {
    let book = try book()
    #expect(book.missing(days: 8).count == 4)
    #expect(book.missing(days: 9).isEmpty)
    var others = try fixture.book()
    for kind in MeetingKind.allCases where kind != .regular {
      _ = try others.add(MeetingDraft(kind, on: try day("2026-10-12")), of: [fixture.pair])
    }
    #expect(
      FeedbackBook(RecordSet(), about: others.meetings, on: try day("2026-10-20")).missing().isEmpty
    )
  }

  @Test("Feedback is about a meeting that was held, on its day or later, with marks on the scale")
  func refusals() throws {
    var book = try book()
    let date = try day("2026-10-12")
    #expect(throws: FeedbackError.notHeld(ids.planned, .planned)) {
      try book.add(draft, about: ids.planned, by: .side(.mentor), on: date)
    }
    #expect(throws: FeedbackError.missingMeeting(MeetingID(number: 99))) {
      try book.add(draft, about: MeetingID(number: 99), by: .side(.mentor), on: date)
    }
    let stranger = MeetingParticipant.mentee(MenteeID(number: 77))
    #expect(throws: FeedbackError.notAParticipant(ids.pair, "E-77")) {
      try book.add(draft, about: ids.pair, by: .participant(stranger), on: date)
    }
    let (early, late, today) = try (day("2026-10-11"), day("2026-10-21"), day("2026-10-20"))
    #expect(throws: FeedbackError.beforeMeeting(ids.pair, early, held: date)) {
      try book.add(draft, about: ids.pair, by: .side(.mentor), on: early)
    }
    #expect(throws: FeedbackError.inFuture(late, today: today)) {
      try book.add(draft, about: ids.pair, by: .side(.mentor), on: late)
    }
    #expect(throws: FeedbackError.healthData(word: "болеет")) {
      try book.add(
        FeedbackDraft(reached: 5, comfort: 5, failed: "часто болеет"), about: ids.pair,
        by: .side(.mentor), on: date)
    }
    for mark in [Int.min, 0, 11, Int.max] {
      #expect(throws: FeedbackError.self) {
        try book.add(
          FeedbackDraft(reached: mark, comfort: 5), about: ids.pair, by: .side(.mentor), on: date)
      }
    }
    #expect(book.sheets.isEmpty)
  }

  @Test("A sheet is written and read")
  func record() throws {
    var book = try book()
    let sheet = try book.add(draft, about: ids.pair, by: .side(.mentee), on: try day("2026-10-12"))
    let format = Collection.feedback.format
    #expect(try format.decode(format.encode([sheet]), file: "feedback.json") == [sheet])
  }
}
