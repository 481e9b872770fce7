/// Lays the turns of a cycle into the days of a plan.
struct CycleExpansion {
  /// The cycle whose turns are laid out.
  let cycle: Cycle

  /// The kind of years in which the plan counts.
  let kind: PlanPeriod.Kind

  /// The windows of the turns that have a day in `days`, each within them, in order.
  ///
  /// Weeks are not expanded: `days` themselves are the window. Source: DESIGN.md, section 5.
  ///
  /// - Complexity: O(*n*) in the number of turns.
  func windows(in days: DatePeriod) -> [DatePeriod] {
    guard let from = days.from, let to = days.to else { return [days] }
    return turns(from: from, to: to).flatMap { turn in
      windows(ofTurn: cycle.part == .end ? turn.intersection(days) ?? turn : turn).compactMap {
        window in
        guard window.from != nil else {
          return window.to.map { days.contains($0) } == true ? window : nil
        }
        return window.intersection(days)
      }
    }
  }

  /// The turns as whole months, from first to last.
  private func turns(from: CalendarDate, to: CalendarDate) -> [DatePeriod] {
    guard let length = lengthInMonths else { return [DatePeriod(between: from, and: to)] }
    var turns: [DatePeriod] = []
    var start = startOfTurn(from, length)
    while start <= to {
      let end = start.adding(months: length - 1).endOfMonth
      turns.append(DatePeriod(between: start, and: end))
      if end == .latest { break }
      start = end.adding(days: 1)
    }
    return turns
  }

  private var lengthInMonths: Int? {
    switch cycle.unit {
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    case .weekly, .biweekly, .continuous, .asNeeded: nil
    }
  }

  /// The first month of the turn to which `date` belongs.
  private func startOfTurn(_ date: CalendarDate, _ length: Int) -> CalendarDate {
    // Halves of a school year are September to December and January to May; with a plan from
    // September on, turns of six months from July on fall on both.
    let first = kind == .schoolYear && length == 12 ? 9 : 1
    let passed = ((date.month - first) % length + length) % length
    return date.startOfMonth.adding(months: -passed)
  }

  private func windows(ofTurn turn: DatePeriod) -> [DatePeriod] {
    guard let start = turn.from, let end = turn.to else { return [turn] }
    switch cycle.part {
    case nil:
      return [turn]
    case .due(let day):
      return [DatePeriod(until: Self.day(day, of: end))]
    case .lastDay:
      return [DatePeriod(until: end)]
    case .dueAfter(let day):
      return [DatePeriod(until: Self.day(day, of: end.adding(days: 1)))]
    case .days(let days):
      return [
        DatePeriod(
          between: Self.day(days.lowerBound, of: start), and: Self.day(days.upperBound, of: start))
      ]
    case .beginning:
      return [
        DatePeriod(
          between: start, and: cycle.unit == .monthly ? Self.day(10, of: start) : start.endOfMonth)
      ]
    case .end:
      return [
        DatePeriod(
          between: cycle.unit == .monthly ? Self.day(21, of: end) : end.startOfMonth, and: end)
      ]
    case .month(let part):
      guard case .days(let first, let last) = part.of(month: start.month).shape else { return [] }
      return [
        DatePeriod(
          between: Self.day(first.day ?? 31, of: start), and: Self.day(last.day ?? 31, of: start))
      ]
    }
  }

  /// The day numbered `day` of the month of `date`, at most its last.
  private static func day(_ day: Int, of date: CalendarDate) -> CalendarDate {
    date.startOfMonth.adding(days: min(day, date.endOfMonth.day) - 1)
  }
}
