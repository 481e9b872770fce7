/// A school year, which starts on 1 September and is called by two calendar years: 2023/24.
///
/// Every day belongs to exactly one school year: the summer, to 31 August, to the one that ends.
public struct SchoolYear: Hashable, Sendable {
  /// The school years that can be named.
  public static let firstYears = 1...9998

  /// The calendar year in which the school year starts.
  public let firstYear: Int

  /// The calendar year in which the school year ends.
  public var lastYear: Int { firstYear + 1 }

  /// Creates the school year that starts on 1 September of `firstYear`.
  ///
  /// - Throws: ``CalendarError/yearOutOfRange(_:)`` outside ``firstYears``.
  public init(firstYear: Int) throws(CalendarError) {
    guard Self.firstYears.contains(firstYear) else { throw .yearOutOfRange(firstYear) }
    self.firstYear = firstYear
  }

  init(validFirstYear firstYear: Int) {
    self.firstYear = min(max(firstYear, Self.firstYears.lowerBound), Self.firstYears.upperBound)
  }

  /// The school year to which `date` belongs; before 1 September, the one that ends.
  public init(containing date: CalendarDate) {
    self.init(validFirstYear: date.month >= 9 ? date.year : date.year - 1)
  }

  /// All days from 1 September to 31 August.
  public var days: DatePeriod {
    DatePeriod(
      between: CalendarDate(validYear: firstYear, month: 9, day: 1), and: lastDay)
  }

  /// 31 August.
  public var lastDay: CalendarDate { CalendarDate(validYear: lastYear, month: 8, day: 31) }

  /// The days of lessons where a school has not said otherwise: 1 September to 31 May.
  ///
  /// A customary default, not a norm: each school sets its own calendar.
  public var defaultPeriod: DatePeriod {
    DatePeriod(
      between: CalendarDate(validYear: firstYear, month: 9, day: 1),
      and: CalendarDate(validYear: lastYear, month: 5, day: 31))
  }

  /// The first half, September to December.
  public var firstHalf: DatePeriod {
    DatePeriod(
      between: CalendarDate(validYear: firstYear, month: 9, day: 1),
      and: CalendarDate(validYear: firstYear, month: 12, day: 31))
  }

  /// The second half, January to May (a customary default, as ``defaultPeriod``).
  public var secondHalf: DatePeriod {
    DatePeriod(
      between: CalendarDate(validYear: lastYear, month: 1, day: 1),
      and: CalendarDate(validYear: lastYear, month: 5, day: 31))
  }

  /// The school year after this one; the last one stays.
  public var next: SchoolYear { SchoolYear(validFirstYear: firstYear + 1) }

  /// The school year before this one; the first one stays.
  public var previous: SchoolYear { SchoolYear(validFirstYear: firstYear - 1) }
}

extension SchoolYear: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.firstYear < right.firstYear }
}
