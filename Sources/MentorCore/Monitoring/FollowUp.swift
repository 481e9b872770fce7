public import JSONStore
public import Wording

/// What came of a round: something recommended, or something decided by the head.
public enum FollowUpKind: String, JSONText, Hashable, Sendable, CaseIterable {
  case recommendation, decision

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .recommendation: Phrase(ru: "рекомендация", en: "recommendation")
    case .decision: Phrase(ru: "управленческое решение", en: "decision")
    }
  }
}

/// How a follow-up stands on a day.
public enum FollowUpState: String, Hashable, Sendable, CaseIterable {
  case open, overdue, done

  /// The state in words.
  public var name: Phrase {
    switch self {
    case .open: Phrase(ru: "в работе", en: "open")
    case .overdue: Phrase(ru: "просрочено", en: "overdue")
    case .done: Phrase(ru: "выполнено", en: "done")
    }
  }
}

/// A recommendation or a decision that follows from a round, and what became of it.
public struct FollowUp: Record, Equatable {
  /// The paper in which it stands, such as an order; `nil` where it was not noted.
  public var document: String?

  /// The day on which it was carried out; `nil` until then.
  public var done: CalendarDate?

  /// The last day; `nil` where none was set.
  public var due: CalendarDate?

  /// The day of its entry.
  public var entered: CalendarDate

  /// What it is.
  public var kind: FollowUpKind

  /// The number within the round, from 1.
  public let number: Int

  /// What came of it; `nil` until somebody says.
  public var result: String?

  /// What is to be done.
  public var text: String

  /// To which organisation or office it is addressed; `nil` for a decision without one.
  public var to: String?

  /// Creates a follow-up.
  public init(
    _ kind: FollowUpKind, number: Int, _ text: String, to: String?, due: CalendarDate?,
    entered: CalendarDate, document: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.text = text
    self.to = to
    self.due = due
    self.entered = entered
    self.document = document
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    document = try map.optional("document", old?.document)
    done = try map.optional("done", old?.done)
    due = try map.optional("due", old?.due)
    entered = try map.field("entered", old?.entered)
    kind = try map.field("kind", old?.kind)
    number = try map.field("number", old?.number)
    result = try map.optional("result", old?.result)
    text = try map.field("text", old?.text)
    to = try map.optional("to", old?.to)
    try map.check(
      .needed(text, Phrase(ru: "не сказано, что сделать", en: "it is not said what to do")))
    try map.check(
      kind == .recommendation && (to ?? "").cleaned().isEmpty
        ? ValueProblem(
          Phrase(
            ru: "у рекомендации нет адресата: организации или должности",
            en: "a recommendation has no addressee: an organisation or an office"))
        : nil)
    try map.check(.ordered(from: entered, until: due))
    try map.check(.ordered(from: entered, until: done))
    try map.check(
      number > 0 ? nil : ValueProblem(Phrase(ru: "нумерация — с 1", en: "numbers begin with 1")))
  }

  /// How it stands on `date`; it is overdue from the day after the last one.
  public func state(on date: CalendarDate) -> FollowUpState {
    if done != nil { return .done }
    return due.map { $0 < date } ?? false ? .overdue : .open
  }
}

/// The name of a follow-up: that of its round and its number, «MON-1/3».
public struct FollowUpID: Hashable, Sendable, CustomStringConvertible {
  /// The round.
  public let round: MonitoringID

  /// The number within the round.
  public let number: Int

  /// Creates the name of the follow-up `number` of `round`.
  public init(round: MonitoringID, number: Int) {
    self.round = round
    self.number = number
  }

  public var description: String { "\(round)/\(number)" }
}
