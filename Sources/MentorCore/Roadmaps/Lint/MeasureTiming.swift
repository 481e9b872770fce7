/// When a measure is to be done, as far as it can be compared with others.
enum MeasureTiming {
  /// Once, in these days.
  case once(DatePeriod)
  /// Every year in these months, counted from September as 0.
  case yearly(ClosedRange<Int>)

  /// The timing of `deadline`, or `nil` where it names no comparable time: no window, a window of more
  /// than four months, or something that goes on without end.
  init?(_ deadline: Deadline) {
    let windows = Self.dated(deadline)
    guard let first = windows.first else { return nil }
    if windows.count == 1 {
      self = .once(first)
    } else {
      guard let from = first.from, let to = first.to else { return nil }
      let start = (from.month + 3) % 12
      let end = (to.month + 3) % 12
      guard start <= end else { return nil }
      self = .yearly(start...end)
    }
  }

  /// The windows of `deadline` that name a time of their own: none longer than four months.
  static func dated(_ deadline: Deadline) -> [DatePeriod] {
    guard deadline.recurrence == nil || deadline.recurrence == .yearly else { return [] }
    return deadline.windows.filter { window in
      guard let to = window.to else { return false }
      guard let from = window.from else { return true }
      return to.dayNumber - from.dayNumber <= 123
    }
  }

  /// Whether this ends before `other` can begin, where both are once or both are every year.
  ///
  /// Of an open beginning the end counts.
  func isBefore(_ other: MeasureTiming) -> Bool {
    switch (self, other) {
    case (.once(let mine), .once(let theirs)):
      guard let end = mine.to, let start = theirs.from ?? theirs.to else { return false }
      return end < start
    case (.yearly(let mine), .yearly(let theirs)):
      return mine.upperBound < theirs.lowerBound
    default:
      return false
    }
  }
}
