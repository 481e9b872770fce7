public import Wording

/// The ways in which work in a school year is refused.
public enum YearError: MentorError, Equatable {
  /// Several years are open, and none was chosen.
  case severalOpen([SchoolYear])
  /// The year is closed.
  case closed(SchoolYear, CalendarDate)
  /// The year cannot be closed on this day: it lies ahead, or before the year was opened.
  case notADayToClose(SchoolYear, CalendarDate)
  /// The year was opened before.
  case alreadyOpen(SchoolYear)
  /// The year would not follow those that are known.
  case notLater(SchoolYear, than: SchoolYear)

  public var category: ErrorCategory {
    switch self {
    case .severalOpen: .configuration
    case .notADayToClose: .invalidValue
    case .closed, .alreadyOpen, .notLater: .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .severalOpen(let years):
      Phrase(
        ru: "открыты несколько учебных лет: ", en: "several school years are open: ")
        + .list(years.map(\.jsonText))
    case .closed(let year, let date):
      Phrase(
        ru: "\(year.jsonText) учебный год закрыт \(date.numeric)",
        en: "the school year \(year.jsonText) was closed on \(date)")
    case .notADayToClose(let year, let date):
      Phrase(
        ru:
          "\(date.numeric) закрыть \(year.jsonText) учебный год нельзя: этот день ещё не наступил или "
          + "был до открытия года",
        en:
          "the school year \(year.jsonText) cannot be closed on \(date): the day lies ahead, or before "
          + "the year was opened")
    case .alreadyOpen(let year):
      Phrase(
        ru: "\(year.jsonText) учебный год уже открыт",
        en: "the school year \(year.jsonText) is open already")
    case .notLater(let year, let last):
      Phrase(
        ru: "\(year.jsonText) учебный год не позже последнего, \(last.jsonText)",
        en: "the school year \(year.jsonText) is not later than the last one, \(last.jsonText)")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .severalOpen(let years):
      Phrase(
        ru: "Скажите, в каком работать: --year \(years.first?.jsonText ?? "2026/27"), или закройте "
          + "прежний: mentorctl year close.",
        en: "Say in which to work: --year \(years.first?.jsonText ?? "2026/27"), or close the "
          + "former one: mentorctl year close.")
    case .closed:
      Phrase(
        ru: "Откройте следующий: mentorctl year new.", en: "Open the next one: mentorctl year new.")
    case .notADayToClose:
      Phrase(
        ru: "Укажите другой день: --on ДАТА.", en: "Give another day: --on DATE.")
    case .alreadyOpen, .notLater:
      Phrase(
        ru: "Посмотрите, какие годы есть: mentorctl year list.",
        en: "Look at the years there are: mentorctl year list.")
    }
  }
}
