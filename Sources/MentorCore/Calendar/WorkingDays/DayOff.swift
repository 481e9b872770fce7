public import Wording

/// Why nobody works on a day.
public enum DayOff: Hashable, Sendable {
  /// A day that is free in every week.
  case weekend(Weekday)
  /// A holiday of the whole country.
  case holiday(StatutoryHoliday)
  /// The day off of a holiday that fell on a weekend; ТК РФ, ст. 112, ч. 2.
  case moved(from: CalendarDate)
  /// A day off by a decree or by the organisation's own calendar.
  case decreed(DayOffTransfer)

  /// The reason in a few words: «воскресенье», «День Победы», «выходной вместо 08.03».
  public var name: Phrase {
    switch self {
    case .weekend(let weekday): WeekdayName.text(weekday.rawValue)
    case .holiday(let holiday): holiday.name
    case .moved(let from): Self.instead(of: from)
    case .decreed(let transfer): transfer.from.map(Self.instead) ?? DayKind.dayOff.name
    }
  }

  /// What the reason rests on: the article, or the paper that was entered; `nil` for a weekend.
  public var source: String? {
    switch self {
    case .weekend: nil
    case .holiday: "ТК РФ, ст. 112, ч. 1"
    case .moved: "ТК РФ, ст. 112, ч. 2"
    case .decreed(let transfer): transfer.source
    }
  }

  private static func instead(of date: CalendarDate) -> Phrase {
    Phrase(ru: "выходной вместо \(date.numeric.prefix(5))", en: "day off instead of \(date)")
  }
}
