import Wording

/// Where a day stands with regard to a deadline.
public enum DeadlineState: Hashable, Sendable {
  /// The deadline names no days that a state could be told from.
  case undated

  /// The window begins later, or ends later than the days of warning.
  case upcoming(DatePeriod)

  /// The window has begun, or ends within the days of warning.
  case due(DatePeriod)

  /// The window is over, and the measure was not done.
  case overdue(DatePeriod)

  /// The work goes on without a due moment.
  case continuing

  /// Nothing is left to be done.
  case done
}

/// One window of a deadline and where a day stands with regard to it.
public struct DeadlineOccurrence: Hashable, Sendable {
  /// The days in which the measure is to be done.
  public let window: DatePeriod

  /// The state of this window alone.
  public let state: DeadlineState
}

extension Deadline {
  /// The most pressing state on the day `today`: overdue, then due, then upcoming.
  ///
  /// A window is due where it contains today and has a first day, or where its last day is at most
  /// `days` days away. A recurring measure, and one with a list of windows, is to be done once in
  /// each; of alternatives («или») one is enough, and they are overdue when the last is over.
  ///
  /// - Parameters:
  ///   - today: The day that is asked about.
  ///   - done: The days on which the measure was done, in any order.
  ///   - days: How many days before its end a window becomes due; 0 or more.
  /// - Returns: The state, with the window that it speaks of.
  /// - Complexity: O(*w* + *d* log *d*) for *w* windows and *d* days.
  public func state(
    on today: CalendarDate, done: [CalendarDate] = [], dueWithin days: Int = 14
  ) -> DeadlineState {
    let all = occurrences(on: today, done: done, dueWithin: days).map(\.state)
    for case .overdue(let window) in all { return .overdue(window) }
    for case .due(let window) in all { return .due(window) }
    for case .upcoming(let window) in all { return .upcoming(window) }
    if recurrence == .continuous || recurrence == .asNeeded { return .continuing }
    return all.isEmpty ? (done.isEmpty ? .undated : .done) : .done
  }

  /// The state of each window on the day `today`, in the order of the windows.
  ///
  /// A day on which a measure was done counts for the earliest window that has begun and is still
  /// open; a window without a first day begins after the one before. The first window of a list
  /// may also be met before it begins.
  ///
  /// - Parameters:
  ///   - today: The day that is asked about.
  ///   - done: The days on which the measure was done, in any order.
  ///   - days: How many days before its end a window becomes due; 0 or more.
  /// - Returns: One occurrence for each window.
  /// - Complexity: O(*w* + *d* log *d*) for *w* windows and *d* days.
  public func occurrences(
    on today: CalendarDate, done: [CalendarDate] = [], dueWithin days: Int = 14
  ) -> [DeadlineOccurrence] {
    guard isMetByWindow else { return singleOccurrences(on: today, isDone: !done.isEmpty, days) }
    var rest = done.sorted()[...]
    var previousEnd: CalendarDate?
    return windows.map { window in
      let isOpenBefore = previousEnd == nil && recurrence == nil
      let start = isOpenBefore ? nil : window.from ?? previousEnd?.adding(days: 1)
      previousEnd = window.to
      while let first = rest.first, let start, first < start { rest.removeFirst() }
      if rest.popFirst() != nil { return DeadlineOccurrence(window: window, state: .done) }
      return DeadlineOccurrence(window: window, state: state(of: window, on: today, days))
    }
  }

  /// Whether each window is to be met by itself.
  private var isMetByWindow: Bool {
    switch recurrence {
    case .continuous, .asNeeded: false
    case .yearly, .halfYearly, .quarterly, .monthly, .weekly, .biweekly: true
    case nil: windows.count > 1 && !isAlternative
    }
  }

  /// Whether the words offer a choice of windows: «ноябрь или март».
  private var isAlternative: Bool {
    FoldedText(text).words.contains { $0 == "или" || $0 == "либо" }
  }

  private func singleOccurrences(
    on today: CalendarDate, isDone: Bool, _ days: Int
  ) -> [DeadlineOccurrence] {
    windows.enumerated().map { index, window in
      var state = isDone ? DeadlineState.done : state(of: window, on: today, days)
      if recurrence == .continuous || recurrence == .asNeeded, window.from != nil {
        state = .continuing
      }
      // Of several windows that are alternatives, only the last can be missed.
      if case .overdue = state, index < windows.count - 1 { state = .done }
      return DeadlineOccurrence(window: window, state: state)
    }
  }

  private func state(
    of window: DatePeriod, on today: CalendarDate, _ days: Int
  ) -> DeadlineState {
    if let to = window.to {
      if to < today { return .overdue(window) }
      if today.days(to: to) <= max(days, 0) { return .due(window) }
    }
    if let from = window.from, from <= today { return .due(window) }
    return .upcoming(window)
  }
}
