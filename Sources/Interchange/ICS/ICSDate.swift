/// A day in a calendar file.
public struct ICSDate: Hashable, Sendable, Comparable {
  /// The year, from 1 to 9999.
  public let year: Int

  /// The month, from 1.
  public let month: Int

  /// The day of the month, from 1.
  public let day: Int

  /// Creates a day.
  ///
  /// - Precondition: The day exists in the Gregorian calendar.
  public init(year: Int, month: Int, day: Int) {
    precondition(
      1...9999 ~= year && 1...12 ~= month && 1...Self.length(month, year) ~= day,
      "a day of the calendar")
    self.year = year
    self.month = month
    self.day = day
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// `20261121`.
  var basic: String { ICSDate.padded(year, 4) + ICSDate.padded(month, 2) + ICSDate.padded(day, 2) }

  /// The day after; the last day of the calendar has none and stays.
  var next: ICSDate {
    if day < Self.length(month, year) { return ICSDate(year: year, month: month, day: day + 1) }
    if month < 12 { return ICSDate(year: year, month: month + 1, day: 1) }
    return year < 9999 ? ICSDate(year: year + 1, month: 1, day: 1) : self
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A time of the day in a calendar file.
public struct ICSTime: Hashable, Sendable {
  /// The hour, from 0 to 23.
  public let hour: Int

  /// The minute, from 0 to 59.
  public let minute: Int

  /// Creates a time of the day.
  ///
  /// - Precondition: The hour is from 0 to 23, the minute from 0 to 59.
  public init(hour: Int, minute: Int) {
    precondition(0...23 ~= hour && 0...59 ~= minute, "a time of the day")
    self.hour = hour
    self.minute = minute
  }

  /// `150000`.
  var basic: String { ICSDate.padded(hour, 2) + ICSDate.padded(minute, 2) + "00" }
}
