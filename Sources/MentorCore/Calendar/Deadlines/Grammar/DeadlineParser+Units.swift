import Wording

/// Stretches of time by name: days, months, years, and what stands for the plan.
extension DeadlineParser {
  /// The units that stand here: one, or several that share a noun («I и III кварталы»).
  mutating func units() -> [TimeUnit]? {
    if let parts = partsOfUnit() { return parts }
    if let days = daysOfMonth() { return days }
    if let numbered = quarterOrHalf() { return numbered }
    if let unit = monthUnit() ?? seasonUnit() ?? planUnit() { return [unit] }
    return namedYears()
  }

  /// «01.09.2020», «15.09», «1 сентября», «1, 10 и 15 сентября», «1-5 сентября», «15-20.09.2020».
  mutating func daysOfMonth() -> [TimeUnit]? {
    attempt { parser in
      if let date = parser.numericDate() { return [date] }
      guard var days = parser.dayNumbers() else { return nil }
      if let last = parser.attempt({ parser -> TimeUnit? in
        guard parser.take(.dash) else { return nil }
        return parser.numericDate()
      }) {
        guard days.count == 1, days[0].count == 1,
          case .days(let point, let end) = last.shape
        else { return nil }
        let start = DayPoint(month: point.month, day: days[0].lowerBound, year: point.year)
        return [TimeUnit(shape: .days(start: start, end: end), mark: last.mark, isDay: true)]
      }
      _ = parser.take(.dateNoun)
      guard case .month(let month) = parser.peek() else { return nil }
      parser.position += 1
      let mark = parser.yearMark()
      days = days.filter { $0.lowerBound <= $0.upperBound }
      return days.map { range in
        TimeUnit(
          shape: .days(
            start: DayPoint(month: month, day: range.lowerBound),
            end: DayPoint(month: month, day: range.upperBound)),
          mark: mark, isDay: true)
      }
    }
  }

  private mutating func numericDate() -> TimeUnit? {
    switch peek() {
    case .date(let day, let month, let year):
      position += 1
      var unit = TimeUnit.day(day, month, year: year)
      if year == nil { unit.mark = yearMark() } else { _ = yearWords() }
      return unit
    case .monthOfYear(let month, let year) where (1...12).contains(month):
      position += 1
      _ = yearWords()
      var unit = TimeUnit.months(month...month)
      unit.mark = .years([year...year], .plain)
      return unit
    default:
      return nil
    }
  }

  /// «1», «1-5», «1, 10 и 15», «первое».
  private mutating func dayNumbers() -> [ClosedRange<Int>]? {
    guard let first = dayRange() else { return nil }
    var days = [first]
    while let next = attempt({ parser -> ClosedRange<Int>? in
      guard parser.take(.comma) || parser.take(.and) else { return nil }
      return parser.dayRange()
    }) {
      days.append(next)
    }
    return days
  }

  private mutating func dayRange() -> ClosedRange<Int>? {
    guard let first = dayNumber() else { return nil }
    let last = attempt { parser -> Int? in
      guard parser.take(.dash), let last = parser.dayNumber(), last >= first else { return nil }
      return last
    }
    return first...(last ?? first)
  }

  /// A number that may be a day of a month, possible or not.
  mutating func dayNumber() -> Int? {
    switch peek() {
    case .number(let value) where value < 100, .ordinal(let value):
      position += 1
      return value
    default:
      return nil
    }
  }

  /// «Ноябрь 2021», «сентябрь, 2 неделя», «в октябре месяце».
  private mutating func monthUnit() -> TimeUnit? {
    attempt { parser in
      guard case .month(let month) = parser.peek() else { return nil }
      parser.position += 1
      _ = parser.take(.monthNoun)
      var unit = TimeUnit.months(month...month)
      unit.mark = parser.yearMark()
      if case .years(let ranges, .plain) = unit.mark, parser.peek(-1) != .close,
        ranges.contains(where: { (2...50).contains($0.count) })
      {
        unit.doubt = .monthOfYears
      }
      if let part = parser.trailingPart() {
        unit = part.of(month: month, mark: unit.mark)
        if unit.mark == .none { unit.mark = parser.yearMark() }
      }
      return unit
    }
  }

  /// A part of a month that follows it: «октябрь (1 декада)», «сентябрь, вторая неделя».
  private mutating func trailingPart() -> MonthPart? {
    attempt { parser in
      _ = parser.take(.comma)
      let isBracketed = parser.take(.open)
      let first = parser.position
      guard let part = parser.monthPart() else { return nil }
      if part.isPosition { _ = parser.take(.monthNoun) }
      if case .month = parser.peek() { return nil }
      if parser.peekWord() == .inside || parser.peekWord() == .every || first == parser.position {
        return nil
      }
      if isBracketed, !parser.take(.close) { return nil }
      return part
    }
  }

  /// «Осень 2023», «летний период».
  private mutating func seasonUnit() -> TimeUnit? {
    attempt { parser in
      guard case .season(let season) = parser.peekWord() else { return nil }
      parser.position += 1
      _ = parser.take(.period)
      if parser.peekWord() == .breaks { return nil }
      var unit =
        season == 4 ? TimeUnit.days(12, 1, 2, nil) : .months(season * 3...(season * 3 + 2))
      unit.isVague = true
      unit.mark = parser.yearMark()
      return unit
    }
  }

  /// «2023», «2023-2024 гг.», «2020-2021 учебный год», «2022, 2023».
  mutating func namedYears() -> [TimeUnit]? {
    guard let (ranges, style) = years() else { return nil }
    return ranges.map { TimeUnit(shape: .year, mark: .years([$0], style)) }
  }

  /// «Весь период», «учебный год», «текущего года»: the plan in words.
  private mutating func planUnit() -> TimeUnit? {
    attempt { parser in
      let isWhole = parser.take(.whole)
      let quality = parser.takeAny([.current, .every])
      if parser.take(.school) {
        guard parser.take(.year) || parser.take(.years) else { return nil }
        return parser.yearUnit(.schoolYear, .school, quality)
      }
      if parser.take(.calendar) {
        guard parser.take(.year) else { return nil }
        return parser.yearUnit(.year, .calendar, quality)
      }
      if parser.take(.year) { return parser.yearUnit(.year, .plain, quality) }
      guard quality != .every, parser.take(.period) || (isWhole && parser.take(.term)) else {
        return nil
      }
      return parser.periodTail(isWhole: isWhole) ? TimeUnit(shape: .period) : nil
    }
  }

  private mutating func yearUnit(
    _ shape: TimeUnit.Shape, _ style: YearStyle, _ quality: DeadlineWord?
  ) -> TimeUnit? {
    if quality != .every, let (ranges, named) = years() {
      guard named == .plain || named == style else { return nil }
      return TimeUnit(shape: .year, mark: .years(ranges, style == .school ? .school : named))
    }
    let mark: YearMark = quality == .every ? .every(style) : .plan(style)
    return TimeUnit(shape: shape, mark: mark)
  }

  /// Takes «реализации дорожной карты» after «период»; other tails belong to other clauses.
  private mutating func periodTail(isWhole: Bool) -> Bool {
    let start = position
    takeFreeWords()
    if position == start { return true }
    let tail = words(from: start)
    let isOfThePlan = ["карт", "план", "проект", "программ"].contains { tail.holds($0) }
    let isWork = ["действи", "реализаци", "внедрени"].contains { tail.holds($0) }
    return (isWhole || isOfThePlan) && (isOfThePlan || isWork)
  }
}
