import Wording

/// Writes deadlines in words that ``DeadlineReader`` reads exactly: «до 11.09.2026», «ноябрь 2026».
enum DeadlineWording {
  /// `window` in words; of an open end the other one, and «постоянно» where it has none.
  static func text(_ window: DatePeriod) -> String {
    switch (window.from, window.to) {
    case (nil, nil): "постоянно"
    case (nil, let to?): "до \(to.numeric)"
    case (let from?, nil): "с \(from.numeric)"
    case (let from?, let to?): text(from, to)
    }
  }

  /// `windows` in words, as a list.
  static func text(_ windows: [DatePeriod]) -> String {
    windows.map(text).joined(separator: ", ")
  }

  private static func text(_ from: CalendarDate, _ to: CalendarDate) -> String {
    if from == to { return from.numeric }
    guard from == from.startOfMonth, to == to.endOfMonth else {
      return "\(from.numeric) – \(to.numeric)"
    }
    if from.year == to.year, from.month == 1, to.month == 12 { return "\(from.year) год" }
    let (first, last) = (MonthName.text(from.month).ru, MonthName.text(to.month).ru)
    if from.year != to.year { return "\(first) \(from.year) – \(last) \(to.year)" }
    return from.month == to.month
      ? "\(first) \(from.year)" : "\(first) – \(last) \(to.year)"
  }

  /// The words for `recurrence`; `nil` where each window is simply to be met.
  static func text(_ recurrence: Recurrence?) -> String? {
    switch recurrence {
    case nil, .yearly, .halfYearly: nil
    case .quarterly: "ежеквартально"
    case .monthly: "ежемесячно"
    case .biweekly: "раз в 2 недели"
    case .weekly: "еженедельно"
    case .continuous: "постоянно"
    case .asNeeded: "по мере необходимости"
    }
  }
}
