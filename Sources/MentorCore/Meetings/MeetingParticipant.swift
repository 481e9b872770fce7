public import JSONStore
public import Wording

/// Somebody who takes part in a meeting.
public enum MeetingParticipant: Hashable, Sendable {
  /// A mentor.
  case mentor(MentorID)
  /// A mentee.
  case mentee(MenteeID)

  /// The side on which the participant stands.
  public var side: MeetingSide {
    switch self {
    case .mentor: .mentor
    case .mentee: .mentee
    }
  }

  /// The mentor; `nil` for a mentee.
  public var mentor: MentorID? { if case .mentor(let id) = self { id } else { nil } }

  /// The mentee; `nil` for a mentor.
  public var mentee: MenteeID? { if case .mentee(let id) = self { id } else { nil } }

  /// Reads or writes the two fields of which exactly one is there.
  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let mentee = try map.optional("mentee", old?.mentee)
    let mentor = try map.optional("mentor", old?.mentor)
    switch (mentor, mentee) {
    case (let id?, _): self = .mentor(id)
    case (nil, let id?): self = .mentee(id)
    // Only for the sample of a record; reading stops at the check below.
    case (nil, nil): self = .mentor(MentorID(number: 1))
    }
    try map.check(
      (mentor == nil) != (mentee == nil)
        ? nil
        : ValueProblem(
          Phrase(
            ru: "нужно ровно одно из полей mentor и mentee",
            en: "exactly one of the fields mentor and mentee is needed")))
  }
}

extension MeetingParticipant: CustomStringConvertible {
  /// The identifier.
  public var description: String {
    switch self {
    case .mentor(let id): "\(id)"
    case .mentee(let id): "\(id)"
    }
  }
}

extension MeetingParticipant: Comparable {
  /// Mentors first, then mentees, each by number.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: (Int, Int) {
    switch self {
    case .mentor(let id): (0, id.number)
    case .mentee(let id): (1, id.number)
    }
  }
}

/// The two sides of a pair.
public enum MeetingSide: String, Hashable, Sendable, CaseIterable {
  /// The mentor's.
  case mentor
  /// The mentee's.
  case mentee

  /// The side in words.
  public var name: Phrase {
    switch self {
    case .mentor: Phrase(ru: "наставник", en: "mentor")
    case .mentee: Phrase(ru: "наставляемый", en: "mentee")
    }
  }
}

/// Why somebody was not at a meeting, as far as the program keeps it.
///
/// A closed list on purpose: a free text would gather data about health (152-ФЗ, ст. 10).
public enum AbsenceReason: String, JSONText, Hashable, Sendable, CaseIterable {
  /// There was a good reason, of which no more is kept.
  case excused
  /// Lessons, practice or work at the same time.
  case schedule
  /// A contest, a trip or another event of the organisation.
  case event
  /// No good reason was given.
  case unexcused

  /// The reason in words.
  public var name: Phrase {
    switch self {
    case .excused: Phrase(ru: "уважительная причина", en: "excused")
    case .schedule: Phrase(ru: "занятия или работа", en: "lessons or work")
    case .event: Phrase(ru: "другое мероприятие", en: "another event")
    case .unexcused: Phrase(ru: "без уважительной причины", en: "unexcused")
    }
  }
}

/// Whether somebody was at a meeting.
public struct Attendance: Record, Hashable {
  /// Why the participant was absent; `nil` for who was present, or where nobody said.
  public let absence: AbsenceReason?

  /// Who it is.
  public let participant: MeetingParticipant

  /// Whether the participant was there.
  public let isPresent: Bool

  /// That `participant` was there.
  public init(present participant: MeetingParticipant) {
    self.participant = participant
    isPresent = true
    absence = nil
  }

  /// That `participant` was not there, for a reason or one that nobody said.
  public init(absent participant: MeetingParticipant, because reason: AbsenceReason?) {
    self.participant = participant
    isPresent = false
    absence = reason
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    absence = try map.optional("absence", old?.absence)
    participant = try MeetingParticipant(&map, of: old?.participant)
    isPresent = try map.field("present", old?.isPresent)
    try map.check(
      isPresent && absence != nil
        ? ValueProblem(
          Phrase(
            ru: "причина отсутствия указана у того, кто был",
            en: "there is a reason of absence for somebody who was present"))
        : nil)
  }
}
