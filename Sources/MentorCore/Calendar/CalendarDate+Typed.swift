import Wording

extension CalendarDate {
  /// Creates the date that a person typed: «01.09.2026», «1 сентября 2026 г.», "2026-09-01".
  ///
  /// Spaces, quotes around the day and «г.» or «года» after the year are allowed, the day stands
  /// before the month. A year of two digits is refused: nothing tells its century.
  ///
  /// - Throws: ``CalendarError/notADate(_:)``, ``CalendarError/noYear(_:)`` or
  ///   ``CalendarError/shortYear(_:)`` where the text is no whole date, and the errors of
  ///   ``init(year:month:day:)`` where there is no such date.
  public init(typed text: String) throws(CalendarError) {
    guard text.utf8.count <= 200 else { throw .notADate(text) }
    let tokens = DeadlineScanner.tokens(of: FoldedText(text))
    if tokens.contains(where: \.hasShortYear) { throw .shortYear(text) }
    var parser = DeadlineParser(tokens, kind: nil)
    guard let units = parser.daysOfMonth(), parser.isAtEnd, units.count == 1,
      let unit = units.first,
      unit.isDay, case .days(let start, let end) = unit.shape, start == end, let day = start.day
    else { throw .notADate(text) }
    guard let year = start.year ?? unit.mark.singleYear else { throw .noYear(text) }
    try self.init(year: year, month: start.month, day: day)
  }
}
