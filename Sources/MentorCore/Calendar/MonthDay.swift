public import JSONStore
import Wording

/// A day that every year has: `01-01`, `09-01`.
public struct MonthDay: Hashable, Sendable {
  /// The month, from 1 to 12.
  public let month: Int

  /// The day of the month; never 29 February.
  public let day: Int

  /// The day in the calendar year `year`.
  public func date(in year: Int) -> CalendarDate {
    CalendarDate(validYear: year, month: month, day: day)
  }

  /// The day in the school year `year`: before September that of the calendar year in which it ends.
  public func date(in year: SchoolYear) -> CalendarDate {
    date(in: month >= 9 ? year.firstYear : year.lastYear)
  }
}

extension MonthDay: JSONText {
  /// Reads `09-01`: two digits of the month, a hyphen, two digits of the day.
  ///
  /// - Throws: ``ValueProblem`` where the text is otherwise, or not every year has such a day.
  public init(jsonText: String) throws(ValueProblem) {
    guard jsonText.utf8.count == 5, let date = try? CalendarDate(iso: "2001-" + jsonText) else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(
            ru: " — не день года; пишите месяц и день: 09-01",
            en: " is no day of the year; write month and day: 09-01"))
    }
    month = date.month
    day = date.day
  }

  public var jsonText: String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(month))-\(digits(day))"
  }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "01-01", pattern: "^[01][0-9]-[0-3][0-9]$")
  }
}
