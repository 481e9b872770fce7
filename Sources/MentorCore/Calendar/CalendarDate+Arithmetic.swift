extension CalendarDate {
  /// The numbers of the days from ``earliest`` to ``latest``.
  public static let dayNumbers = -719_162...2_932_896

  /// The number of days from 1970-01-01 to this date; negative before it.
  public var dayNumber: Int {
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Creates the date `dayNumber` days after 1970-01-01, or `nil` outside ``dayNumbers``.
  public init?(dayNumber: Int) {
    guard Self.dayNumbers.contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      validYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let sinceMonday = (dayNumber + 3) % 7
    return Weekday(rawValue: (sinceMonday + 7) % 7 + 1) ?? .monday
  }

  /// The date `days` days later, or earlier where `days` is negative.
  ///
  /// A result outside of ``earliest`` … ``latest`` is held at that end.
  public func adding(days: Int) -> CalendarDate {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    if overflow { return days < 0 ? .earliest : .latest }
    return CalendarDate(dayNumber: number) ?? (days < 0 ? .earliest : .latest)
  }

  /// The same day `months` months later or earlier, held at the end of a shorter month.
  ///
  /// One month after 31 January is 28 or 29 February. A result outside of ``earliest`` … ``latest``
  /// is held at that end.
  public func adding(months: Int) -> CalendarDate {
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index >= 12, index < 10_000 * 12 else {
      return months < 0 ? .earliest : .latest
    }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let length = Self.length(ofMonth: newMonth, inYear: newYear)
    return CalendarDate(validYear: newYear, month: newMonth, day: min(day, length))
  }

  /// The same day `years` years later or earlier; 29 February becomes the 28th.
  public func adding(years: Int) -> CalendarDate {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    if overflow { return years < 0 ? .earliest : .latest }
    return adding(months: months)
  }

  /// The number of days from this date to `other`; negative where `other` is earlier.
  public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The first day of the month.
  public var startOfMonth: CalendarDate {
    CalendarDate(validYear: year, month: month, day: 1)
  }

  /// The last day of the month.
  public var endOfMonth: CalendarDate {
    CalendarDate(
      validYear: year, month: month, day: Self.length(ofMonth: month, inYear: year))
  }
}
