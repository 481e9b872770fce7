import JSONStore
import Testing

@testable import MentorCore

/// A school with one pair and one group at work from 1 October 2026, and their meetings.
struct MeetingSchool {
  var school: SampleSchool
  let pair: PairID
  let group: PairID
  let mentor: MeetingParticipant
  let mentee: MeetingParticipant

  init() throws {
    school = try SampleSchool()
    let one = try school.teacher()
    let other = try school.teacher(capacity: 3)
    let mentee = try school.learner()
    let several = [try school.learner(), try school.learner()]
    pair = try school.pair(one, mentee)
    var registrar = PairRegistrar(school.pool)
    group = try registrar.group(
      several, with: other, in: .teacherPupil, by: nil, because: nil
    ).id
    school.pairs = registrar.pairs
    for id in [pair, group] { try school.move(id, to: .active) }
    mentor = .mentor(one)
    self.mentee = .mentee(mentee)
  }

  /// A book of `meetings` on `day`.
  func book(
    _ meetings: RecordSet<Meeting> = RecordSet(), on day: String = "2026-10-20"
  ) throws -> MeetingBook {
    MeetingBook(meetings, of: school.pairs, on: try CalendarDate(iso: day))
  }
}

func day(_ iso: String) throws -> CalendarDate { try CalendarDate(iso: iso) }

extension Occasion {
  /// An occasion of a test.
  static func test(_ iso: String = "2026-10-20", because reason: String? = nil) throws -> Occasion {
    Occasion(on: try CalendarDate(iso: iso), by: "куратор", because: reason)
  }
}
