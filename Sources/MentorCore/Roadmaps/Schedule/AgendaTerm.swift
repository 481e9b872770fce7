public import JSONStore
public import Wording

/// How soon something on an agenda is due.
public enum AgendaTerm: String, JSONText, Hashable, Sendable, CaseIterable, Comparable {
  /// The last day is over.
  case overdue
  /// The last day is today.
  case today
  /// The last day comes by Sunday.
  case thisWeek = "this-week"
  /// The last day comes within the days asked for.
  case later
  /// The window is open, and its last day lies further ahead.
  case underWay = "under-way"

  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// The term of something whose last day is `lastDay`, on an agenda of `today` that looks `days` ahead.
  public init(of lastDay: CalendarDate, on today: CalendarDate, within days: Int) {
    if lastDay <= today {
      self = lastDay < today ? .overdue : .today
    } else if lastDay <= today.startOfWeek.adding(days: 6) {
      self = .thisWeek
    } else {
      self = today.days(to: lastDay) <= days ? .later : .underWay
    }
  }

  /// The term as a heading.
  public var name: Phrase {
    switch self {
    case .overdue: Phrase(ru: "Просрочено", en: "Overdue")
    case .today: Phrase(ru: "Сегодня", en: "Today")
    case .thisWeek: Phrase(ru: "На этой неделе", en: "This week")
    case .later: Phrase(ru: "Позже", en: "Later")
    case .underWay: Phrase(ru: "Уже идёт, срок позже", en: "Under way, due later")
    }
  }
}
