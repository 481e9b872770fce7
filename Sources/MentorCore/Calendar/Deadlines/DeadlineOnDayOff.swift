public import JSONStore
public import Wording

/// What becomes of a deadline whose last day is a day off.
///
/// No norm says it for the deadlines of a roadmap; the default leaves them where they are printed.
public enum DeadlineOnDayOff: String, JSONText, Hashable, Sendable, CaseIterable {
  /// It stays on the printed day.
  case stay
  /// It moves to the next working day.
  case nextWorkingDay = "next-working-day"
  /// It moves to the last working day before.
  case previousWorkingDay = "previous-working-day"

  /// The rule in words.
  public var name: Phrase {
    switch self {
    case .stay: Phrase(ru: "срок не переносится", en: "the deadline stays")
    case .nextWorkingDay:
      Phrase(
        ru: "срок переносится на следующий рабочий день",
        en: "the deadline moves to the next working day")
    case .previousWorkingDay:
      Phrase(
        ru: "срок переносится на предыдущий рабочий день",
        en: "the deadline moves to the working day before")
    }
  }

  /// The day that counts for a deadline printed as `lastDay`.
  public func effective(_ lastDay: CalendarDate, in calendar: ProductionCalendar) -> CalendarDate {
    switch self {
    case .stay: lastDay
    case .nextWorkingDay: calendar.workingDay(onOrAfter: lastDay)
    case .previousWorkingDay: calendar.workingDay(onOrBefore: lastDay)
    }
  }
}
