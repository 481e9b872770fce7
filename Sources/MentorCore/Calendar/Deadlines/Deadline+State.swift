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

  /// The window was given up.
  case skipped

  /// Whether nothing is to be done any more.
  public var isClosed: Bool { self == .done || self == .skipped }
}

/// One window of a deadline and where a day stands with regard to it.
public struct DeadlineOccurrence: Hashable, Sendable {
  /// The name of the window.
  public let id: WindowID

  /// The days in which the measure is to be done.
  public let window: DatePeriod

  /// The day that counts as the last one, after the rule for days off; `nil` where there is none.
  public let effectiveLastDay: CalendarDate?

  /// Why the last day of the window is a day off; `nil` where it is worked, or there is none.
  public let dayOff: DayOff?

  /// The state of this window alone.
  public let state: DeadlineState

  /// The time that met the window, as an index into the marks; `nil` where none did.
  public let mark: Int?
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
  /// - Parameters:
  ///   - today: The day that is asked about.
  ///   - done: The days on which the measure was done, in any order.
  ///   - days: How many days before its end a window becomes due; 0 or more.
  /// - Returns: One occurrence for each window.
  /// - Complexity: O(*w* + *d* log *d*) for *w* windows and *d* days.
  public func occurrences(
    on today: CalendarDate, done: [CalendarDate] = [], dueWithin days: Int = 14
  ) -> [DeadlineOccurrence] {
    occurrences(on: today, marks: done.map { DoneMark(date: $0) }, dueWithin: days)
  }

  /// The state of each window on the day `today` under `terms`, in the order of the windows.
  ///
  /// A time that names its window counts for it. Of the others each counts for the earliest window
  /// that has begun and is still open; a window without a first day begins after the one before, and
  /// the first of a list may also be met before it begins. A week of a weekly measure is met by a day in
  /// it alone: a missed week cannot be made good (a customary default).
  ///
  /// - Parameters:
  ///   - today: The day that is asked about.
  ///   - marks: The times that it was done, in any order.
  ///   - skipped: The windows that were given up; a time that names one counts all the same.
  ///   - terms: The calendar, the rule for days off, the days of events.
  ///   - range: The days whose windows are asked for; without them all.
  ///   - days: How many days before its end a window becomes due; 0 or more.
  /// - Returns: One occurrence for each window with a day in `range`.
  /// - Complexity: O(*w* *d*) for *w* windows and *d* times; weeks outside of `range` cost nothing.
  public func occurrences(
    on today: CalendarDate, marks: [DoneMark], skipped: Set<WindowID> = [],
    under terms: DeadlineTerms = .standard, within range: DatePeriod? = nil,
    dueWithin days: Int = 14
  ) -> [DeadlineOccurrence] {
    let view = DeadlineView(terms: terms, skipped: skipped, today: today, days: max(days, 0))
    let windows = namedWindows(under: terms)
    let all: [DeadlineOccurrence]
    switch recurrence {
    case .weekly, .biweekly:
      all = view.weeks(windows.inWeeks(of: recurrence == .weekly ? 1 : 2, within: range), marks)
    case .yearly, .halfYearly, .quarterly, .monthly:
      all = view.list(windows, marks, isRecurring: true)
    case .continuous, .asNeeded:
      all = view.alternatives(windows, marks, goesOn: true)
    case nil:
      all =
        windows.count > 1 && !isAlternative
        ? view.list(windows, marks, isRecurring: false)
        : view.alternatives(windows, marks, goesOn: false)
    }
    guard let range else { return all }
    return all.filter { $0.window.overlaps(range) }
  }
}

/// Tells the states of windows on a day.
private struct DeadlineView {
  let terms: DeadlineTerms
  let skipped: Set<WindowID>
  let today: CalendarDate
  let days: Int

  /// Windows each of which is to be met.
  func list(
    _ windows: [NamedWindow], _ marks: [DoneMark], isRecurring: Bool
  ) -> [DeadlineOccurrence] {
    if marks.isEmpty { return windows.map { occurrence($0, met: nil) } }
    var named: [WindowID: Int] = [:]
    for (index, mark) in marks.enumerated() {
      if let window = mark.window, windows.contains(where: { $0.id == window }) {
        named[window] = named[window] ?? index
      }
    }
    var rest = marks.indices.filter { index in marks[index].window.map { named[$0] == nil } ?? true
    }
    .sorted { (marks[$0].date, $0) < (marks[$1].date, $1) }[...]
    var previousEnd: CalendarDate?
    return windows.map { window in
      let isOpenBefore = previousEnd == nil && !isRecurring
      let start = isOpenBefore ? nil : window.days.from ?? previousEnd?.adding(days: 1)
      previousEnd = window.days.to
      if let index = named[window.id] { return occurrence(window, met: index) }
      if skipped.contains(window.id) { return occurrence(window, met: nil) }
      while let first = rest.first, let start, marks[first].date < start { rest.removeFirst() }
      return occurrence(window, met: rest.popFirst())
    }
  }

  /// Weeks, each of which is met by a day in it; that they end with a day off is no matter.
  func weeks(_ windows: [NamedWindow], _ marks: [DoneMark]) -> [DeadlineOccurrence] {
    windows.map { window in
      occurrence(
        window,
        met: marks.firstIndex { mark in
          if let named = mark.window, named == window.id { return true }
          if case .week? = mark.window { return false }
          // What names a window of another kind was done before the deadline was changed.
          return window.days.contains(mark.date)
        }, isPrinted: false)
    }
  }

  /// Windows of which one is enough, and those that go on without a due moment.
  func alternatives(
    _ windows: [NamedWindow], _ marks: [DoneMark], goesOn: Bool
  ) -> [DeadlineOccurrence] {
    let met = marks.indices.min { (marks[$0].date, $0) < (marks[$1].date, $1) }
    let last = windows.lastIndex { !skipped.contains($0.id) }
    return windows.enumerated().map { index, window in
      if goesOn, window.days.from != nil, !skipped.contains(window.id) {
        return occurrence(window, met: met, state: .continuing)
      }
      let found = occurrence(window, met: met)
      // Of several windows that are alternatives, only the last can be missed.
      if case .overdue = found.state, let last, index < last {
        return occurrence(window, met: nil, state: .done)
      }
      return found
    }
  }

  private func occurrence(
    _ window: NamedWindow, met: Int?, state given: DeadlineState? = nil, isPrinted: Bool = true
  ) -> DeadlineOccurrence {
    let last = window.days.to
    let effective = last.map {
      isPrinted ? terms.onDayOff.effective($0, in: terms.calendar) : $0
    }
    return DeadlineOccurrence(
      id: window.id, window: window.days, effectiveLastDay: effective,
      dayOff: isPrinted ? last.flatMap { terms.calendar.dayOff(on: $0) } : nil,
      state: given ?? (met == nil ? openState(of: window, until: effective) : .done), mark: met)
  }

  private func openState(of window: NamedWindow, until last: CalendarDate?) -> DeadlineState {
    skipped.contains(window.id) ? .skipped : state(of: window.days, until: last)
  }

  private func state(of window: DatePeriod, until last: CalendarDate?) -> DeadlineState {
    if let last {
      if last < today { return .overdue(window) }
      if today.days(to: last) <= days { return .due(window) }
    }
    if let from = window.from, from <= today { return .due(window) }
    return .upcoming(window)
  }
}
