public import JSONStore
public import Wording

/// What a decree, or the organisation's own calendar, makes of a day.
public enum DayKind: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Nobody works.
  case dayOff = "day-off"
  /// A day of work that the rule would have free.
  case working
  /// A day of work that is an hour shorter.
  case shortened

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .dayOff: Phrase(ru: "выходной", en: "day off")
    case .working: Phrase(ru: "рабочий", en: "working day")
    case .shortened: Phrase(ru: "сокращённый", en: "shortened day")
    }
  }
}

/// A day that differs from what the labour code says by its rule, and the paper that says so.
///
/// Source of the rule: ТК РФ, ст. 112.
public struct DayOffTransfer: Record, Hashable {
  /// The day.
  public let date: CalendarDate

  /// The day off that was moved to it, which becomes a working day unless it is a holiday; `nil` where
  /// nothing was moved, or the source does not say from where.
  public let from: CalendarDate?

  /// What the day is.
  public let kind: DayKind

  /// The paper that says so, such as «Постановление Правительства РФ от 10.08.2023 № 1314».
  public let source: String

  /// Creates a transfer; `from` is meant for days off.
  public init(date: CalendarDate, kind: DayKind, from: CalendarDate? = nil, source: String) {
    self.date = date
    self.from = from
    self.kind = kind
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let date = try map.field("date", old?.date)
    let from = try map.optional("from", old?.from)
    let kind = try map.field("kind", old?.kind)
    let source = try map.field("source", old?.source)
    self.init(date: date, kind: kind, from: from, source: source)
    try map.check(problem)
  }

  /// What is wrong with the transfer; `nil` where it is sound.
  var problem: ValueProblem? {
    if source.isEmpty {
      return ValueProblem(
        Phrase(
          ru: "не указано, какой документ говорит о дне \(date.numeric)",
          en: "no paper is named for the day \(date)"))
    }
    guard let from else { return nil }
    if kind != .dayOff {
      return ValueProblem(
        Phrase(
          ru: "перенести на \(date.numeric) можно только выходной",
          en: "only a day off can be moved to \(date)"))
    }
    return from == date
      ? ValueProblem(
        Phrase(
          ru: "выходной \(date.numeric) перенесён сам на себя",
          en: "the day off \(date) is moved to itself"))
      : nil
  }
}

/// The days that the organisation entered beside those that ship with the program.
public struct HolidayBook: Record, Hashable {
  /// The days in order, each once.
  public private(set) var days: [DayOffTransfer]

  /// Creates a book of `days` in any order; of two entries of one day the later counts.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(days: [DayOffTransfer] = []) {
    self.days = []
    put(days)
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    days = try map.field("days", old?.days, default: [])
    let dates = days.map(\.date)
    try map.check(
      zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 }
        ? nil
        : ValueProblem(
          Phrase(
            ru: "дни должны идти по порядку, каждый один раз",
            en: "the days must stand in order, each once")))
  }

  /// Enters `new` days, each in place of an earlier entry of that day.
  ///
  /// - Complexity: O(*n* log *n*).
  public mutating func put(_ new: [DayOffTransfer]) {
    var byDate = Dictionary(days.map { ($0.date, $0) }, uniquingKeysWith: { $1 })
    for day in new { byDate[day.date] = day }
    days = byDate.values.sorted { $0.date < $1.date }
  }
}
