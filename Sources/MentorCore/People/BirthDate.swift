public import JSONStore
import Wording

/// A person's date of birth, or only the year.
///
/// The bases of the programme hold the year alone, which is less personal data; with a year alone
/// the age on a date is the difference of the years (a customary rule of this program).
public enum BirthDate: Hashable, Sendable {
  case date(CalendarDate)
  case year(Int)

  /// The years that are accepted.
  public static let years = 1900...2100

  /// The age in completed years on `date`; with a year alone the difference of the years.
  public func age(on date: CalendarDate) -> Int {
    switch self {
    case .year(let year): date.year - year
    case .date(let born):
      date.year - born.year - ((date.month, date.day) < (born.month, born.day) ? 1 : 0)
    }
  }

  /// Whether the person is surely `age` years old or older on `date`.
  ///
  /// With a year alone, a person whose birthday may still be ahead is not surely of age.
  public func isSurely(_ age: Int, on date: CalendarDate) -> Bool {
    switch self {
    case .date: self.age(on: date) >= age
    case .year: self.age(on: date) > age
    }
  }
}

extension BirthDate {
  /// What is wrong with the birth on the day `today`; `nil` where it is not after it.
  public func problem(on today: CalendarDate) -> ValueProblem? {
    switch self {
    case .date(let date) where date > today:
      ValueProblem(
        Phrase(
          ru: "день рождения \(date.numeric) ещё не наступил: сегодня \(today.numeric)",
          en: "the day of birth \(date) has not come yet: today is \(today)"),
        hint: Self.advice)
    case .year(let year) where year > today.year:
      ValueProblem(
        Phrase(
          ru: "год рождения \(year) ещё не наступил: сегодня \(today.numeric)",
          en: "the year of birth \(year) has not come yet: today is \(today)"),
        hint: Self.advice)
    case .date, .year: nil
    }
  }

  private static var advice: Phrase {
    Phrase(
      ru: "Проверьте дату или год рождения.", en: "Look again at the date or year of birth.")
  }
}

extension BirthDate: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    if jsonText.utf8.count == 4, let year = Int(jsonText), Self.years.contains(year) {
      self = .year(year)
      return
    }
    let date = try CalendarDate(jsonText: jsonText)
    guard Self.years.contains(date.year) else {
      throw ValueProblem(
        Phrase(
          ru: "год рождения \(date.year) вне пределов 1900–2100",
          en: "the year of birth \(date.year) is outside 1900–2100"))
    }
    self = .date(date)
  }

  public var jsonText: String {
    switch self {
    case .date(let date): date.jsonText
    case .year(let year): String(year)
    }
  }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "2010", pattern: "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$")
  }
}

extension BirthDate {
  /// The year of birth.
  public var year: Int {
    switch self {
    case .date(let date): date.year
    case .year(let year): year
    }
  }
}

extension BirthDate {
  /// Whether both births may be the same: equal, of one year where one is a year, or not known.
  static func mayAgree(_ one: BirthDate?, _ other: BirthDate?) -> Bool {
    switch (one, other) {
    case (nil, _), (_, nil): true
    case (.year(let year)?, .date(let date)?), (.date(let date)?, .year(let year)?):
      date.year == year
    case (let one?, let other?): one == other
    }
  }
}
