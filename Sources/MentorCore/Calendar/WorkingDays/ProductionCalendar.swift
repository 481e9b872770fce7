/// Which days are worked: the holidays of the labour code by rule, and the days that decrees move.
///
/// A weekend day that falls on a holiday moves to the next working day, except in January, whose two
/// the Government moves; a decree may move others, and what it moves the rule does not. Source: ТК РФ,
/// ст. 112. A transfer takes effect where the day that it takes is free in the organisation's own week:
/// in a week of six days a Saturday that was moved away stays worked and its new day too, which is this
/// program's reading and not the words of the article.
public struct ProductionCalendar: Hashable, Sendable {
  /// The week of the organisation.
  public let week: WorkingWeek

  private let entries: [CalendarDate: DayOffTransfer]
  private let takenAway: Set<CalendarDate>
  private let daysOffByYear: [Int: Int]

  /// A week of five days with the decrees that ship with the program.
  public static let standard = ProductionCalendar()

  /// Creates the calendar of `week` with the `decrees` and the days that the organisation entered, which
  /// replace a decree's on the same day.
  ///
  /// - Complexity: O(*n*) in the number of entries.
  public init(
    week: WorkingWeek = .fiveDays, entered: [DayOffTransfer] = [],
    decrees: [DayOffDecree] = DayOffDecree.all
  ) {
    var entries: [CalendarDate: DayOffTransfer] = [:]
    for transfer in decrees.flatMap(\.transfers) + entered { entries[transfer.date] = transfer }
    var takenAway: Set<CalendarDate> = []
    var daysOff: [Int: Int] = [:]
    for (date, transfer) in entries where transfer.kind == .dayOff {
      daysOff[date.year, default: 0] += 1
      guard let from = transfer.from else { continue }
      if week.isDayOff(from.weekday) { takenAway.insert(from) } else { entries[date] = nil }
    }
    self.week = week
    self.entries = entries
    self.takenAway = takenAway
    daysOffByYear = daysOff
  }

  /// Why nobody works on `date`, or `nil` where it is a working day.
  ///
  /// - Complexity: O(1).
  public func dayOff(on date: CalendarDate) -> DayOff? {
    if let entry = entries[date] { return entry.kind == .dayOff ? .decreed(entry) : nil }
    if let day = plainDayOff(on: date) { return day }
    return holidayMoved(to: date).map { .moved(from: $0) }
  }

  /// Whether `date` is a working day, a shortened one too.
  public func isWorking(_ date: CalendarDate) -> Bool { dayOff(on: date) == nil }

  /// What was entered for `date` beside the rule, or `nil`.
  public func entry(on date: CalendarDate) -> DayOffTransfer? { entries[date] }

  /// Whether the transfers of `year` are known.
  ///
  /// The article has the Government move two days of each January, so that fewer than two days off
  /// beside the rule cannot be the whole decree.
  public func hasTransfers(in year: Int) -> Bool { daysOffByYear[year, default: 0] >= 2 }

  /// The day `workingDays` working days after `date`, or before it where the number is negative.
  ///
  /// The day itself does not count: one working day after a Friday is the Monday. Nought gives `date`. A
  /// result outside of the calendar is held at its end.
  ///
  /// - Complexity: O(*n*) in the number of days.
  public func adding(workingDays: Int, to date: CalendarDate) -> CalendarDate {
    let step = workingDays < 0 ? -1 : 1
    var left = workingDays.magnitude
    var day = date
    while left > 0 {
      let next = day.adding(days: step)
      if next == day { return day }
      day = next
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// The first working day that is not before `date`.
  public func workingDay(onOrAfter date: CalendarDate) -> CalendarDate {
    isWorking(date) ? date : adding(workingDays: 1, to: date)
  }

  /// The last working day that is not after `date`.
  public func workingDay(onOrBefore date: CalendarDate) -> CalendarDate {
    isWorking(date) ? date : adding(workingDays: -1, to: date)
  }

  /// A holiday, or a day that is free in every week and was not moved away.
  private func plainDayOff(on date: CalendarDate) -> DayOff? {
    if let holiday = StatutoryHoliday(on: date) { return .holiday(holiday) }
    let weekday = date.weekday
    guard week.isDayOff(weekday), !takenAway.contains(date) else { return nil }
    return .weekend(weekday)
  }

  /// The holiday on a weekend whose day off comes on `date`, or `nil`.
  private func holidayMoved(to date: CalendarDate) -> CalendarDate? {
    var day = date.adding(days: -1)
    while let reason = plainDayOff(on: day) {
      if case .holiday(let holiday) = reason, holiday.movesDayOff, week.isDayOff(day.weekday),
        !takenAway.contains(day)
      {
        return day
      }
      let before = day.adding(days: -1)
      if before == day { return nil }
      day = before
    }
    return nil
  }
}

extension ProductionCalendar {
  /// The days of `year` that differ from an ordinary week: days off but for plain weekends, and the days
  /// that a paper makes working or shorter, in order.
  ///
  /// - Complexity: O(*n*) in the number of days of a year.
  public func remarkableDays(of year: Int) -> [(date: CalendarDate, dayOff: DayOff?)] {
    guard CalendarDate.years.contains(year) else { return [] }
    var days: [(date: CalendarDate, dayOff: DayOff?)] = []
    var date = CalendarDate(validYear: year, month: 1, day: 1)
    while date.year == year {
      switch dayOff(on: date) {
      case .weekend: break
      case let reason?: days.append((date, reason))
      case nil where week.isDayOff(date.weekday) || entry(on: date) != nil: days.append((date, nil))
      case nil: break
      }
      let next = date.adding(days: 1)
      if next == date { break }
      date = next
    }
    return days
  }

  /// The day that took the place of the day off `date`; `nil` where none did.
  public func replacement(of date: CalendarDate) -> DayOffTransfer? {
    takenAway.contains(date) ? entries.values.first { $0.from == date } : nil
  }
}
