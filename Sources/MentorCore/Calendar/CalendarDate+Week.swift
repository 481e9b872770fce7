extension CalendarDate {
  /// The number of the week of its year, from 1: weeks begin on Monday, and the first one holds the
  /// first Thursday.
  ///
  /// Source: ISO 8601, the weeks that Russian wall calendars number.
  public var weekNumber: Int {
    let thursday = adding(days: 4 - weekday.rawValue)
    let newYear = CalendarDate(validYear: thursday.year, month: 1, day: 1)
    return newYear.days(to: thursday) / 7 + 1
  }
}
