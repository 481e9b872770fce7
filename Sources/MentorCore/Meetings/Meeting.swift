public import JSONStore
import Wording

/// The identifier of a meeting.
public typealias MeetingID = Identifier<Meeting>

/// A meeting of a pair or group, or the final one of several.
public struct Meeting: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "MT"
  public static let noun = Noun(
    one: Phrase(ru: "встреча", en: "meeting"), many: Phrase(ru: "встречи", en: "meetings"),
    ofOne: Phrase(ru: "встречи", en: "meeting"))

  /// Who was there and who was not, in order; empty until it was held.
  public internal(set) var attendance: [Attendance]

  /// Why it was cancelled; `nil` for others.
  public internal(set) var cancelled: String?

  /// The day.
  public internal(set) var date: CalendarDate

  /// The length in minutes, within ``durations``; `nil` where it is not known.
  public internal(set) var duration: Int?

  /// The identifier.
  public let id: MeetingID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The kind.
  public let kind: MeetingKind

  /// The days on which it was to be held before, the first one first.
  public internal(set) var moves: [MeetingMove]

  /// What is to be done next; `nil` where nothing was agreed.
  public internal(set) var nextStep: String?

  /// The pairs that meet, in order; one but for the final meeting of a group.
  public let pairs: [PairID]

  /// Where; `nil` where that is not known.
  public internal(set) var place: String?

  /// Whether it is held from afar.
  public internal(set) var isRemote: Bool

  /// What came of it; `nil` where nobody said.
  public internal(set) var result: String?

  /// When it begins; `nil` where that is not known.
  public internal(set) var start: TimeOfDay?

  /// What has become of it.
  public internal(set) var state: MeetingState

  /// What it is about; `nil` where the kind says it all.
  public internal(set) var subject: String?

  /// The lengths that a meeting can have, in minutes: a day of work at most.
  ///
  /// The bounds are this program's own, against slips of the hand.
  public static let durations = 5...480

  /// Creates a planned meeting.
  init(id: MeetingID, _ draft: MeetingDraft, of pairs: [PairID]) {
    self.id = id
    self.pairs = pairs.sorted()
    kind = draft.kind
    date = draft.date
    start = draft.start
    duration = draft.duration
    place = draft.place
    isRemote = draft.isRemote
    subject = draft.subject
    attendance = []
    moves = []
    state = .planned
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    attendance = try map.field("attendance", old?.attendance, default: [])
    cancelled = try map.optional("cancelled", old?.cancelled)
    date = try map.field("date", old?.date)
    duration = try map.optional("duration", old?.duration)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    kind = try map.field("kind", old?.kind)
    moves = try map.field("moves", old?.moves, default: [])
    nextStep = try map.optional("nextStep", old?.nextStep)
    pairs = try map.field("pairs", old?.pairs)
    place = try map.optional("place", old?.place)
    isRemote = try map.field("remote", old?.isRemote, default: false)
    result = try map.optional("result", old?.result)
    start = try map.optional("start", old?.start)
    state = try map.field("state", old?.state)
    subject = try map.optional("subject", old?.subject)
    try map.check(problem)
  }

  private var problem: ValueProblem? {
    if pairs.isEmpty || Set(pairs).count != pairs.count {
      return ValueProblem(
        Phrase(
          ru: "во встрече нет пар, или одна названа дважды",
          en: "a meeting has no pairs, or one is named twice"))
    }
    if pairs.count > 1, !kind.joinsPairs {
      return ValueProblem(
        Phrase(
          ru: "несколько пар бывает только на групповой итоговой встрече",
          en: "only the final meeting of a group joins several pairs"))
    }
    if state != .held, !attendance.isEmpty {
      return ValueProblem(
        Phrase(
          ru: "присутствие отмечено, а встреча не проведена",
          en: "attendance is noted, but the meeting was not held"))
    }
    if (state == .cancelled) != (cancelled != nil) {
      return ValueProblem(
        Phrase(
          ru: "причина отмены есть у отменённой встречи, и только у неё",
          en: "a cancelled meeting has a reason, and no other has"))
    }
    if Set(attendance.map(\.participant)).count != attendance.count {
      return ValueProblem(
        Phrase(ru: "участник отмечен дважды", en: "a participant is noted twice"))
    }
    return Self.problem(start: start, duration: duration)
  }

  /// What is wrong with a beginning and a length; `nil` where nothing is.
  static func problem(start: TimeOfDay?, duration: Int?) -> ValueProblem? {
    if let duration, !durations.contains(duration) {
      return ValueProblem(
        Phrase(
          ru: "встреча длится от \(durations.lowerBound) до \(durations.upperBound) минут, "
            + "а не \(duration)",
          en: "a meeting takes \(durations.lowerBound) to \(durations.upperBound) minutes, not "
            + "\(duration)"))
    }
    if let start, start.minutes >= 1440 || start.minutes + (duration ?? 0) > 1440 {
      return ValueProblem(
        Phrase(
          ru: "встреча в \(start.jsonText) кончилась бы после полуночи",
          en: "a meeting at \(start.jsonText) would end after midnight"))
    }
    return nil
  }
}

/// A day on which a meeting was to be held before it was moved.
public struct MeetingMove: Record, Hashable {
  /// Who moved it; `nil` where it was not told.
  public let actor: String?

  /// The day on which it was to be held.
  public let date: CalendarDate

  /// Why it was moved; `nil` where nobody said.
  public let reason: String?

  /// When it was to begin; `nil` where that was not known.
  public let start: TimeOfDay?

  /// Creates the trace of `meeting` as it was before it was moved.
  init(of meeting: Meeting, by actor: String?, because reason: String?) {
    self.actor = actor
    self.reason = reason
    date = meeting.date
    start = meeting.start
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actor = try map.optional("actor", old?.actor)
    date = try map.field("date", old?.date)
    reason = try map.optional("reason", old?.reason)
    start = try map.optional("start", old?.start)
  }
}

/// What is known of a meeting before it is held.
public struct MeetingDraft: Hashable, Sendable {
  /// The kind.
  public var kind: MeetingKind

  /// The day.
  public var date: CalendarDate

  /// When it begins; `nil` where that is not known.
  public var start: TimeOfDay?

  /// The length in minutes; `nil` where it is not known.
  public var duration: Int?

  /// Where; `nil` where that is not known.
  public var place: String?

  /// Whether it is held from afar.
  public var isRemote: Bool

  /// What it is about.
  public var subject: String?

  /// Creates a draft.
  public init(
    _ kind: MeetingKind, on date: CalendarDate, at start: TimeOfDay? = nil, minutes: Int? = nil,
    place: String? = nil, isRemote: Bool = false, subject: String? = nil
  ) {
    self.kind = kind
    self.date = date
    self.start = start
    duration = minutes
    self.place = place
    self.isRemote = isRemote
    self.subject = subject
  }
}

/// What is known of a meeting when it was held.
public struct MeetingOutcome: Hashable, Sendable {
  /// Those who were not there, with the reason or none.
  public var absent: [MeetingParticipant: AbsenceReason?]

  /// What came of it.
  public var result: String?

  /// What is to be done next.
  public var nextStep: String?

  /// Creates an outcome; everybody who is not named was there.
  public init(
    absent: [MeetingParticipant: AbsenceReason?] = [:], result: String? = nil,
    nextStep: String? = nil
  ) {
    self.absent = absent
    self.result = result
    self.nextStep = nextStep
  }
}

extension Meeting {
  /// The moment for comparing meetings: day, then beginning; without one, the end of the day.
  var moment: (CalendarDate, Int, Int) { (date, start?.minutes ?? 1440, id.number) }

  /// The participants who were there, in order.
  public var present: [MeetingParticipant] {
    attendance.filter(\.isPresent).map(\.participant).sorted()
  }

  /// The participants who were not there, in order.
  public var absent: [Attendance] { attendance.filter { !$0.isPresent } }
}
