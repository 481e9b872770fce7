public import JSONStore
import Wording

/// The identifier of a sheet of feedback.
public typealias FeedbackID = Identifier<Feedback>

/// What one participant says about a meeting.
///
/// Source: feedback is obligatory after regular meetings (Зея 3.11); the questions are customary
/// defaults of this program (DOMAIN 3.3).
public struct Feedback: Record, Hashable, Identified, Keyed {
  public static let identifierPrefix = "FB"
  public static let noun = Noun(
    one: Phrase(ru: "лист обратной связи", en: "sheet of feedback"),
    many: Phrase(ru: "обратная связь", en: "feedback"),
    ofOne: Phrase(ru: "листа обратной связи", en: "sheet of feedback"))

  /// How comfortable it was, within ``marks``.
  public let comfort: Int

  /// The day on which it was given.
  public let date: CalendarDate

  /// What did not work; `nil` where nobody said.
  public let failed: String?

  /// The identifier.
  public let id: FeedbackID

  /// The random key of this record's digests in the journal; `nil` until the first commit draws one.
  public var key: String?

  /// The meeting.
  public let meeting: MeetingID

  /// Who gives it.
  public let author: MeetingParticipant

  /// What the participant wants to do next; `nil` where nobody said.
  public let nextStep: String?

  /// How far the goal of the meeting was reached, within ``marks``.
  public let reached: Int

  /// What worked; `nil` where nobody said.
  public let worked: String?

  /// The marks, from the lowest to the highest.
  public static let marks = 1...10

  /// Creates a sheet of a valid `draft`.
  init(
    id: FeedbackID, of meeting: MeetingID, by author: MeetingParticipant, on date: CalendarDate,
    _ draft: FeedbackDraft
  ) {
    self.id = id
    self.meeting = meeting
    self.author = author
    self.date = date
    reached = draft.reached
    comfort = draft.comfort
    worked = draft.worked
    failed = draft.failed
    nextStep = draft.nextStep
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    comfort = try map.field("comfort", old?.comfort)
    date = try map.field("date", old?.date)
    failed = try map.optional("failed", old?.failed)
    id = try map.field("id", old?.id)
    key = try map.optional("key", old?.key)
    meeting = try map.field("meeting", old?.meeting)
    author = try MeetingParticipant(&map, of: old?.author)
    nextStep = try map.optional("nextStep", old?.nextStep)
    reached = try map.field("reached", old?.reached)
    worked = try map.optional("worked", old?.worked)
    try map.check(Self.problem(reached) ?? Self.problem(comfort))
  }

  /// What is wrong with a mark; `nil` where nothing is.
  static func problem(_ mark: Int) -> ValueProblem? {
    guard !marks.contains(mark) else { return nil }
    return ValueProblem(
      Phrase(ru: "оценка \(mark) вне шкалы", en: "the mark \(mark) is off the scale"),
      hint: Phrase(
        ru: "Оценка — целое число от 1 (низшая) до 10 (высшая).",
        en: "A mark is a whole number from 1 (lowest) to 10 (highest)."))
  }
}

/// What a sheet of feedback says.
public struct FeedbackDraft: Hashable, Sendable {
  /// How far the goal of the meeting was reached, within ``Feedback/marks``.
  public var reached: Int

  /// How comfortable it was, within ``Feedback/marks``.
  public var comfort: Int

  /// What worked.
  public var worked: String?

  /// What did not work.
  public var failed: String?

  /// What to do next.
  public var nextStep: String?

  /// Creates a draft.
  public init(
    reached: Int, comfort: Int, worked: String? = nil, failed: String? = nil,
    nextStep: String? = nil
  ) {
    self.reached = reached
    self.comfort = comfort
    self.worked = worked
    self.failed = failed
    self.nextStep = nextStep
  }
}
