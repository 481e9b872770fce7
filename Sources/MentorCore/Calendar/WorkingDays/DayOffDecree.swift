/// A decree of the Government that moves days off of a year.
public struct DayOffDecree: Hashable, Sendable {
  /// The calendar year whose days it moves.
  public let year: Int

  /// The day on which it was signed.
  public let date: CalendarDate

  /// Its number.
  public let number: String

  /// The days off that it makes, each with the one that it takes.
  public let transfers: [DayOffTransfer]

  /// The decree as papers quote it.
  public var title: String {
    "Постановление Правительства РФ от \(date.numeric) № \(number)"
  }

  /// The decrees that ship with the program, in order of years; others are imported.
  ///
  /// Sources, each looked up: the text of № 1314 in the reference system «Контур.Норматив»; № 1505 in
  /// the review of «Гарант»; № 1335 in the review of «Техэксперт» and the Government's own message of
  /// 04.10.2024; the days of 2020, 2021, 2022 and 2026 in the Government's messages as the press
  /// printed them, with date and number of these four decrees after the crate `holidays-ru` 0.1.2,
  /// whose days for these years are the same. The days that were declared non-working in 2020 and 2021
  /// because of the epidemic are no days off in the sense of the article and are not here.
  public static let all: [DayOffDecree] = [
    DayOffDecree(2020, (2019, 7, 10), "875", [(1, 4, 5, 4), (1, 5, 5, 5)]),
    DayOffDecree(
      2021, (2020, 10, 10), "1648", [(1, 2, 11, 5), (1, 3, 12, 31), (2, 20, 2, 22)]),
    DayOffDecree(2022, (2021, 9, 16), "1564", [(1, 1, 5, 3), (1, 2, 5, 10), (3, 5, 3, 7)]),
    DayOffDecree(2023, (2022, 8, 29), "1505", [(1, 1, 2, 24), (1, 8, 5, 8)]),
    DayOffDecree(
      2024, (2023, 8, 10), "1314",
      [(1, 6, 5, 10), (1, 7, 12, 31), (4, 27, 4, 29), (11, 2, 4, 30), (12, 28, 12, 30)]),
    DayOffDecree(
      2025, (2024, 10, 4), "1335",
      [(1, 4, 5, 2), (1, 5, 12, 31), (2, 23, 5, 8), (3, 8, 6, 13), (11, 1, 11, 3)]),
    DayOffDecree(2026, (2025, 9, 24), "1466", [(1, 3, 1, 9), (1, 4, 12, 31)]),
  ]

  /// Creates a decree from days that are known to exist: month and day from which, and to which.
  private init(
    _ year: Int, _ signed: (year: Int, month: Int, day: Int), _ number: String,
    _ moves: [(fromMonth: Int, fromDay: Int, month: Int, day: Int)]
  ) {
    let date = CalendarDate(validYear: signed.year, month: signed.month, day: signed.day)
    self.year = year
    self.date = date
    self.number = number
    transfers = moves.map { move in
      DayOffTransfer(
        date: CalendarDate(validYear: year, month: move.month, day: move.day), kind: .dayOff,
        from: CalendarDate(validYear: year, month: move.fromMonth, day: move.fromDay),
        source: "Постановление Правительства РФ от \(date.numeric) № \(number)")
    }
  }
}
