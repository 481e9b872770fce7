public import Wording

/// The ways in which a date, a school year or a period can be wrong.
public enum CalendarError: MentorError, Hashable, Sendable {
  /// The year lies outside ``CalendarDate/years``.
  case yearOutOfRange(Int)

  /// There is no month of this number.
  case noSuchMonth(Int)

  /// The month has no such day in this year.
  case noSuchDay(year: Int, month: Int, day: Int)

  /// The text is not of the form `2026-09-01`.
  case notISO(String)

  /// The text is not a single date.
  case notADate(String)

  /// The text is a day without a year.
  case noYear(String)

  /// The text is a date whose year has two digits.
  case shortYear(String)

  /// The period ends before it begins.
  case invertedPeriod(from: CalendarDate, to: CalendarDate)

  /// The text is not a school year.
  case notASchoolYear(String)

  /// The two years of a school year do not follow each other.
  case notConsecutive(first: Int, last: Int)

  /// The text names no period of a plan.
  case notAPeriod(String)

  public var category: ErrorCategory { .invalidValue }

  public var message: Phrase {
    switch self {
    case .yearOutOfRange(let year):
      Phrase(
        ru: "год \(year) вне календаря: годы считаются от 1 до 9999",
        en: "the year \(year) is off the calendar: years run from 1 to 9999")
    case .noSuchMonth(let month):
      Phrase(
        ru: "месяца с номером \(month) не бывает: месяцев двенадцать",
        en: "there is no month \(month): a year has twelve")
    case .noSuchDay(let year, let month, let day):
      Self.noSuchDay(year, month, day)
    case .notISO(let text):
      Phrase(
        ru: "«\(text.excerpt)» — не дата в виде ГГГГ-ММ-ДД",
        en: "“\(text.excerpt)” is not a date of the form YYYY-MM-DD")
    case .notADate(let text):
      Phrase(ru: "«\(text.excerpt)» — не дата", en: "“\(text.excerpt)” is not a date")
    case .noYear(let text):
      Phrase(
        ru: "в дате «\(text.excerpt)» не указан год",
        en: "the date “\(text.excerpt)” has no year")
    case .shortYear(let text):
      Phrase(
        ru: "в дате «\(text.excerpt)» год указан двумя цифрами",
        en: "the date “\(text.excerpt)” has a year of two digits")
    case .invertedPeriod(let from, let to):
      Phrase(
        ru: "период кончается раньше, чем начинается: с \(from.numeric) по \(to.numeric)",
        en: "the period ends before it begins: from \(from) to \(to)")
    case .notASchoolYear(let text):
      Phrase(
        ru: "«\(text.excerpt)» — не учебный год", en: "“\(text.excerpt)” is not a school year")
    case .notConsecutive(let first, let last):
      Phrase(
        ru: "учебный год не может быть \(first)/\(last): годы должны идти подряд",
        en: "a school year cannot be \(first)/\(last): the years must follow each other")
    case .notAPeriod(let text):
      Phrase(
        ru: "в словах «\(text.excerpt)» не найден период плана",
        en: "no period of a plan was found in “\(text.excerpt)”")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .yearOutOfRange, .noSuchMonth, .noSuchDay:
      Phrase(ru: "Проверьте дату по календарю.", en: "Check the date against a calendar.")
    case .notISO:
      Phrase(ru: "Напишите дату так: 2026-09-01.", en: "Write the date like 2026-09-01.")
    case .notADate:
      Phrase(
        ru: "Напишите дату так: 01.09.2026, 1 сентября 2026 или 2026-09-01.",
        en: "Write the date like 01.09.2026, 1 September 2026 or 2026-09-01.")
    case .shortYear, .noYear:
      Phrase(
        ru: "Напишите год четырьмя цифрами: 01.09.2026.",
        en: "Write the year with four digits: 01.09.2026.")
    case .invertedPeriod:
      Phrase(
        ru: "Поменяйте местами начало и конец или исправьте год.",
        en: "Swap the beginning and the end, or correct the year.")
    case .notASchoolYear, .notConsecutive:
      Phrase(
        ru: "Напишите учебный год так: 2026/27 или 2026-2027.",
        en: "Write the school year like 2026/27 or 2026-2027.")
    case .notAPeriod:
      Phrase(
        ru: "Напишите период так: «2026-2027 учебный год», «2026-2028 годы» "
          + "или «сентябрь 2026 г. - май 2028 г.».",
        en: "Write the period like “2026-2027 учебный год”, “2026-2028 годы” "
          + "or “сентябрь 2026 г. - май 2028 г.”.")
    }
  }

  private static func noSuchDay(_ year: Int, _ month: Int, _ day: Int) -> Phrase {
    let length = CalendarDate.length(ofMonth: month, inYear: year)
    let name = MonthName.text(month, case: .genitive)
    if month == 2, day == 29 {
      return Phrase(
        ru: "29 февраля \(year) года не бывает: этот год не високосный",
        en: "there is no 29 February \(year): the year is not a leap year")
    }
    return Phrase(
      ru:
        "\(day) \(name.ru) не бывает: в \(MonthName.text(month, case: .prepositional).ru) \(length) "
        + (length == 31 ? "день" : "дней"),
      en: "there is no \(day) \(name.en): \(name.en) has \(length) days")
  }
}

extension String {
  /// The text as a message may quote it: at most 60 characters, the cut marked with «…».
  var excerpt: String {
    let start = prefix(60)
    return start.endIndex == endIndex ? self : start + "…"
  }
}
