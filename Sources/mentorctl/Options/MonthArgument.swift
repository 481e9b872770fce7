import CommandLineKit
import MentorCore
import Wording

/// A month as a person writes it: `2026-10`, `10.2026`, «октябрь 2026», or «октябрь» alone.
struct MonthArgument: ArgumentValue {
  private let month: Int
  private let year: Int?

  init(argument: String) throws(ArgumentProblem) {
    let typed = FoldedText(argument.cleaned())
    let words = Array(typed.words.drop { $0 == "в" || $0 == "in" })
    if let first = words.first, let month = MonthName.number(of: first), words.count <= 3 {
      self.month = month
      guard words.count > 1 else {
        year = nil
        return
      }
      guard let year = Self.year(String(words[1])) else { throw Self.problem }
      self.year = year
      return
    }
    let parts = typed.text.split { "-./".contains($0) }.map(String.init)
    guard parts.count == 2 else { throw Self.problem }
    let isYearFirst = parts[0].utf8.count == 4
    guard let year = Self.year(parts[isYearFirst ? 0 : 1]),
      let month = Int(parts[isYearFirst ? 1 : 0]), (1...12).contains(month)
    else { throw Self.problem }
    self.month = month
    self.year = year
  }

  static var valueName: ValueName { ValueName(ru: "2026-10", en: "2026-10") }

  /// The first day of the month; a month without a year lies in the school year `schoolYear`.
  func firstDay(in schoolYear: SchoolYear) throws(CalendarError) -> CalendarDate {
    let year = year ?? (month >= 9 ? schoolYear.firstYear : schoolYear.lastYear)
    return try CalendarDate(year: year, month: month, day: 1)
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), CalendarDate.years.contains(year) else {
      return nil
    }
    return year
  }

  private static var problem: ArgumentProblem {
    ArgumentProblem(
      Phrase(ru: "это не месяц", en: "this is no month"),
      hint: Phrase(
        ru: "Напишите 2026-10, 10.2026 или «октябрь 2026».",
        en: "Write 2026-10, 10.2026 or “October 2026”."))
  }
}
