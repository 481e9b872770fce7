// What the composer asks of the pieces that it puts together.

extension Cycle.Part {
  var isVague: Bool {
    switch self {
    case .beginning, .end: true
    case .month(let part): part.of(month: 1).isVague
    case .due, .lastDay, .days, .dueAfter: false
    }
  }
}

extension DeadlineStatement {
  /// Whether some words are vague about the days.
  var isVague: Bool {
    isApproximate || entries.contains(where: \.isVague) || parts.contains(where: \.isVague)
      || cycles.contains { $0.part?.isVague ?? false }
  }
}

extension DeadlineStatement.Entry {
  var isVague: Bool {
    if case .span(let span) = time { span.isVague } else { false }
  }

  /// Whether the time says «каждого года».
  var isEvery: Bool {
    if case .span(let span) = time, case .every = span.mark { true } else { false }
  }

  /// Whether the time has a year of its own.
  var hasOneYear: Bool {
    if case .span(let span) = time { span.hasYears } else { false }
  }
}

extension Span {
  /// The year in which the span is named to begin, or to end where it has no beginning.
  var startYear: Int? {
    for case .point(let point) in [start, end] { return point.year }
    return nil
  }
}

extension DatePeriod {
  var nextYear: DatePeriod {
    let start = from?.adding(years: 1)
    guard let end = to else { return self }
    let isEndOfMonth = end == end.endOfMonth
    let next = end.adding(years: 1)
    let last = isEndOfMonth && end.month == 2 ? next.endOfMonth : next
    return start.map { DatePeriod(between: $0, and: last) } ?? DatePeriod(until: last)
  }

  /// The part after `day`, or `nil` where there is none; a window that only ends is kept whole.
  func after(_ day: CalendarDate?) -> DatePeriod? {
    guard let day, let to else { return self }
    guard to > day else { return nil }
    guard let from, from <= day else { return self }
    return DatePeriod(between: day.adding(days: 1), and: to)
  }

  /// Whether a day of the window, or its last day where it has no first, lies in `period`.
  func touches(_ period: PlanPeriod) -> Bool {
    if from == nil, let to { return period.days.contains(to) }
    return overlaps(period.days)
  }

  /// Whether every day that the window names lies in `period`.
  func lies(in period: PlanPeriod) -> Bool {
    [from, to].allSatisfy { $0.map(period.days.contains) ?? true }
  }
}
