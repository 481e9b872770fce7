/// Dates as documents print them.
public enum DateInWords {
  /// The day in words: «5 сентября 2026 г.», "5 September 2026".
  ///
  /// - Precondition: `month` is from 1 to 12.
  public static func text(day: Int, month: Int, year: Int) -> Phrase {
    let name = MonthName.text(month, case: .genitive)
    return Phrase(ru: "\(day) \(name.ru) \(year) г.", en: "\(day) \(name.en) \(year)")
  }

  /// The day without its year: «5 сентября», "5 September".
  ///
  /// - Precondition: `month` is from 1 to 12.
  public static func text(day: Int, month: Int) -> Phrase {
    let name = MonthName.text(month, case: .genitive)
    return Phrase(ru: "\(day) \(name.ru)", en: "\(day) \(name.en)")
  }

  /// The month with its year: «сентябрь 2026 г.», "September 2026".
  ///
  /// - Precondition: `month` is from 1 to 12.
  public static func text(month: Int, year: Int) -> Phrase {
    let name = MonthName.text(month)
    return Phrase(ru: "\(name.ru) \(year) г.", en: "\(name.en) \(year)")
  }
}
