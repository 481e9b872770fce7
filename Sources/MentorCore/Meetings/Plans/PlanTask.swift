public import JSONStore
public import Wording

/// How a mentor judges a task.
///
/// The three steps are a customary default of this program.
public enum PlanMark: String, JSONText, Hashable, Sendable, CaseIterable {
  /// All of it was done.
  case full
  /// A part of it was done.
  case partial
  /// It was not done.
  case missed

  /// The mark in words.
  public var name: Phrase {
    switch self {
    case .full: Phrase(ru: "выполнено", en: "done")
    case .partial: Phrase(ru: "выполнено частично", en: "done in part")
    case .missed: Phrase(ru: "не выполнено", en: "not done")
    }
  }
}

/// A task of an individual plan.
///
/// Source of the fields: DOMAIN 7.1, «план индивидуального развития» (customary).
public struct PlanTask: Record, Hashable {
  /// What really came of it; `nil` until it is done.
  public internal(set) var actual: String?

  /// What the mentor adds to the mark; `nil` for nothing.
  public internal(set) var comment: String?

  /// The day on which it was done; `nil` while it is open.
  public internal(set) var done: CalendarDate?

  /// The last day.
  public internal(set) var due: CalendarDate

  /// What is to come of it; `nil` where the task says it.
  public internal(set) var expected: String?

  /// The mentor's mark; `nil` until it is given.
  public internal(set) var mark: PlanMark?

  /// The number within the plan, from 1; it never changes and is never given again.
  public let number: Int

  /// What is to be done.
  public internal(set) var text: String

  /// Creates an open task.
  init(_ number: Int, _ draft: PlanTaskDraft) {
    self.number = number
    text = draft.text
    due = draft.due
    expected = draft.expected
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    actual = try map.optional("actual", old?.actual)
    comment = try map.optional("comment", old?.comment)
    done = try map.optional("done", old?.done)
    due = try map.field("due", old?.due)
    expected = try map.optional("expected", old?.expected)
    mark = try map.optional("mark", old?.mark)
    number = try map.field("number", old?.number)
    text = try map.field("text", old?.text)
    try map.check(
      number > 0
        ? nil
        : ValueProblem(
          Phrase(ru: "номер задачи — от 1", en: "the number of a task is 1 or more")))
  }

  /// Whether nothing says that it is over: neither done nor judged.
  public var isOpen: Bool { done == nil && mark == nil }

  /// How many days it is overdue on `today`; `nil` where it is not.
  public func daysOverdue(on today: CalendarDate) -> Int? {
    isOpen && due < today ? due.days(to: today) : nil
  }
}

/// What a task is to be.
public struct PlanTaskDraft: Hashable, Sendable {
  /// What is to be done.
  public var text: String

  /// The last day.
  public var due: CalendarDate

  /// What is to come of it.
  public var expected: String?

  /// Creates a draft.
  public init(_ text: String, due: CalendarDate, expected: String? = nil) {
    self.text = text
    self.due = due
    self.expected = expected
  }
}

/// Changes of a task; what is `nil` stays.
public struct PlanTaskChange: Hashable, Sendable {
  /// What is to be done.
  public var text: String?

  /// The last day.
  public var due: CalendarDate?

  /// What is to come of it.
  public var expected: String?

  /// Creates a change.
  public init(text: String? = nil, due: CalendarDate? = nil, expected: String? = nil) {
    self.text = text
    self.due = due
    self.expected = expected
  }
}
