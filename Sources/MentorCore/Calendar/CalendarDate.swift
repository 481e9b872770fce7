/// A civil date of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// A date that exists is a day that exists: 31 September cannot be made. All arithmetic takes
/// constant time and knows neither hours nor time zones.
public struct CalendarDate: Hashable, Sendable {
  /// The years that a date can have.
  public static let years = 1...9999

  /// The first date, 0001-01-01.
  public static let earliest = CalendarDate(validYear: 1, month: 1, day: 1)

  /// The last date, 9999-12-31.
  public static let latest = CalendarDate(validYear: 9999, month: 12, day: 31)

  private let packedYear: Int16
  private let packedMonth: UInt8
  private let packedDay: UInt8

  /// The year, within ``years``.
  public var year: Int { Int(packedYear) }

  /// The month, 1 to 12.
  public var month: Int { Int(packedMonth) }

  /// The day of the month, from 1 to the length of the month.
  public var day: Int { Int(packedDay) }

  /// Creates the date of `day`, `month` and `year`.
  ///
  /// - Throws: ``CalendarError/yearOutOfRange(_:)``, ``CalendarError/noSuchMonth(_:)`` or
  ///   ``CalendarError/noSuchDay(year:month:day:)`` where there is no such date.
  public init(year: Int, month: Int, day: Int) throws(CalendarError) {
    guard Self.years.contains(year) else { throw .yearOutOfRange(year) }
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard day >= 1, day <= Self.length(ofMonth: month, inYear: year) else {
      throw .noSuchDay(year: year, month: month, day: day)
    }
    self.init(validYear: year, month: month, day: day)
  }

  /// Creates a date from parts that are known to be a date.
  init(validYear year: Int, month: Int, day: Int) {
    packedYear = Int16(truncatingIfNeeded: year)
    packedMonth = UInt8(truncatingIfNeeded: month)
    packedDay = UInt8(truncatingIfNeeded: day)
  }

  /// Whether `year` has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in `month` (1 to 12) of `year`.
  public static func length(ofMonth month: Int, inYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.packedYear, left.packedMonth, left.packedDay)
      < (right.packedYear, right.packedMonth, right.packedDay)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in ISO 8601, `2026-09-01`.
  public var description: String { iso }
}

extension CalendarDate {
  /// The date as Russian papers write it, `01.09.2026`.
  public var numeric: String {
    let parts = iso.split(separator: "-")
    return parts.reversed().joined(separator: ".")
  }
}
