/// Stretches of time with their prepositions: «до …», «с … по …», «в течение …», ranges.
extension DeadlineParser {
  /// The times that stand here, with the meaning of their prepositions.
  ///
  /// A bare day in a list takes over the «до» of the day before: «до 15 сентября, 15 января».
  mutating func times(
    after previous: TimeExpression?, listed: Bool
  ) -> [TimeExpression]? {
    if let span = due() { return [.span(span)] }
    if let span = fromTo() { return [.span(span)] }
    return attempt { parser in
      if listed, case .span(let before) = previous, before.start == nil, before.isDay,
        let days = parser.daysOfMonth()
      {
        return days.compactMap { parser.dueSpan($0) }.map { .span($0) }
      }
      parser.takeDuring()
      if let span = parser.fromTo() { return [.span(span)] }
      if let span = parser.bareDayToDay() { return [.span(span)] }
      guard let units = parser.units() else { return nil }
      guard units.count == 1, let first = units.first,
        let last = parser.attempt({ parser -> TimeUnit? in
          guard parser.take(.dash) || parser.take(.through), let units = parser.units(),
            units.count == 1
          else { return nil }
          return units.first
        })
      else {
        _ = parser.take(.only)
        return units.map { parser.expression($0) }
      }
      guard let span = parser.range(first, last) else { return nil }
      _ = parser.take(.only)
      return [.span(span)]
    }
  }

  /// Takes «в», «в течение», «на протяжении», «в период», «за».
  private mutating func takeDuring() {
    guard takeAny([.inside, .on, .during]) != nil else { return }
    if take(.course) { return }
    if peekWord() == .period, peekWord(1) == .from || peekTime(1) { position += 1 }
  }

  private func peekTime(_ offset: Int) -> Bool {
    switch peek(offset) {
    case .month, .year, .date, .number, .ordinal: true
    default: false
    }
  }

  // MARK: Due

  /// «До 11.09.2020», «не позднее 1 мая», «в срок до …», «к 1 сентября», «до конца года».
  private mutating func due() -> Span? {
    attempt { parser in
      guard let preposition = parser.takeDuePreposition() else { return nil }
      if parser.take(.end) || (preposition != .through && parser.take(.ending)) {
        guard let unit = parser.unitWithEnd() else { return nil }
        return parser.dueSpan(unit)
      }
      if parser.take(.beginning) {
        guard let unit = parser.unitWithEnd(), var span = parser.span(unit) else { return nil }
        guard let start = span.start else { return nil }
        span.end = start
        span.start = nil
        span.isVague = true
        return span
      }
      guard let units = parser.units(), units.count == 1, let unit = units.first,
        var span = parser.dueSpan(unit)
      else { return nil }
      if preposition == .through, !unit.isDay { return nil }
      if preposition != .later, !unit.isSingleDay { span.doubt = span.doubt ?? .untilLongUnit }
      _ = parser.take(.only)
      return span
    }
  }

  /// Takes a preposition that sets a last day, and tells its main word.
  private mutating func takeDuePreposition() -> DeadlineWord? {
    attempt { parser in
      _ = parser.take(.inside, .term) || parser.take(.term)
      while parser.peek() == .colon || (parser.peek() == .dash && parser.peekWord(1) == .until) {
        parser.position += 1
      }
      if parser.take(.not, .later) {
        _ = parser.take(.than) && parser.take(.until)
        _ = parser.take(.until)
        return .later
      }
      return parser.takeAny([.until, .to, .through])
    }
  }

  /// What may stand after «до конца»: anything longer than a day.
  private mutating func unitWithEnd() -> TimeUnit? {
    if let unit = yearAfterPart() { return unit }
    guard let units = units(), units.count == 1 else { return nil }
    return units.first
  }

  /// The span that ends with `unit` and has no lower bound.
  func dueSpan(_ unit: TimeUnit) -> Span? {
    if unit.shape == .period { return Span(start: nil, end: .planEnd) }
    guard var span = span(unit) else { return nil }
    span.start = nil
    if unit.shape == .year, kind == .schoolYear, unit.mark == .plan(.plain) {
      span.end = .point(DayPoint(month: 12, day: 31))
      span.mark = .plan(.calendar)
      span.doubt = .endOfWhichYear
    }
    return span
  }

  // MARK: From … to …

  /// «С 1 по 10 ноября 2023», «с сентября по май», «с 15.09 до 20.10.2020», «с 1 сентября».
  private mutating func fromTo() -> Span? {
    attempt { parser in
      _ = parser.take(.starting)
      guard parser.take(.from) else { return nil }
      _ = parser.take(.beginning)
      if let span = parser.bareDayToDay() { return span }
      guard let units = parser.units(), units.count == 1, let first = units.first else {
        return nil
      }
      guard parser.takeAny([.through, .until]) != nil || parser.take(.dash) else {
        guard var span = parser.span(first) else { return nil }
        span.end = .planEnd
        return span
      }
      if parser.take(.end), let last = parser.unitWithEnd() { return parser.range(first, last) }
      guard let last = parser.units(), last.count == 1, let unit = last.first else { return nil }
      _ = parser.take(.only)
      return parser.range(first, unit)
    }
  }

  /// «1 по 10 ноября», where the month stands only once.
  private mutating func bareDayToDay() -> Span? {
    attempt { parser in
      guard let day = parser.dayNumber(),
        parser.takeAny([.through, .until]) != nil || parser.take(.dash),
        let units = parser.daysOfMonth(), units.count == 1, let last = units.first,
        case .days(let point, let end) = last.shape
      else { return nil }
      _ = parser.take(.only)
      let start = DayPoint(month: point.month, day: day, year: point.year)
      return parser.span(
        TimeUnit(shape: .days(start: start, end: end), mark: last.mark, isDay: true))
    }
  }

  // MARK: Meaning

  /// The meaning of a unit that stands without «до» and «с».
  private func expression(_ unit: TimeUnit) -> TimeExpression {
    switch (unit.shape, unit.mark) {
    case (.period, _): .period
    case (.year, .plan(let style)) where unit.position == nil: .planYear(style, isEvery: false)
    case (.year, .every(let style)) where unit.position == nil: .planYear(style, isEvery: true)
    case (.schoolYear, .every) where unit.position == nil: .planYear(.school, isEvery: true)
    case (.schoolYear, _) where unit.position == nil: .planYear(.school, isEvery: false)
    default: span(unit).map { .span($0) } ?? .period
    }
  }

  /// The days of `unit`, its years still apart; `nil` for the period of the plan.
  func span(_ unit: TimeUnit) -> Span? {
    guard let (start, end, doubt) = edges(unit) else { return nil }
    var span = Span(start: .point(start), end: .point(end), mark: unit.mark, doubt: doubt)
    span.isVague = unit.isVague
    span.isDay = unit.isDay
    if let year = unit.mark.singleYear {
      span.start = .point(start.inYear(year))
      span.end = .point(end.inYear(end.month < start.month ? year + 1 : year))
      span.mark = .none
    } else if unit.shape == .year, unit.position == nil, doubt == nil,
      case .years(let ranges, let style) = unit.mark, let range = ranges.first,
      style != .school || range.count > 1
    {
      span.start = .point(start.inYear(range.lowerBound))
      span.end = .point(end.inYear(range.upperBound))
      span.mark = .none
    }
    return span
  }

  private func edges(_ unit: TimeUnit) -> (DayPoint, DayPoint, SpanDoubt?)? {
    var isSchool = isSchool(unit.mark)
    var doubt: SpanDoubt? = isSchool == nil ? .whichYears : unit.doubt
    var (start, end): (DayPoint, DayPoint)
    switch unit.shape {
    case .period:
      return nil
    case .days(let first, let last):
      (start, end) = (first, last)
    case .half(let half):
      if kind == .schoolYear, unit.mark.singleYear != nil {
        isSchool = true
        doubt = .halfOfWhichYear
      }
      (start, end) = Self.half(half, isSchool: isSchool == true)
    case .year:
      (start, end) = isSchool == true ? Self.months(9, 5) : Self.months(1, 12)
    case .schoolYear:
      (start, end) = Self.months(9, 5)
    }
    switch unit.position {
    case .firstMonth: end = DayPoint(month: start.month, day: nil)
    case .lastMonth: start = DayPoint(month: end.month, day: 1)
    case nil: break
    }
    return (start, end, doubt)
  }

  private static func half(_ half: Int, isSchool: Bool) -> (DayPoint, DayPoint) {
    switch (half, isSchool) {
    case (1, true): months(9, 12)
    case (1, false): months(1, 6)
    case (_, true): months(1, 5)
    case (_, false): months(7, 12)
    }
  }

  private static func months(_ first: Int, _ last: Int) -> (DayPoint, DayPoint) {
    (DayPoint(month: first, day: 1), DayPoint(month: last, day: nil))
  }

  /// Whether the years of `mark` are school years, or `nil` where nobody says.
  func isSchool(_ mark: YearMark) -> Bool? {
    switch mark {
    case .none: return kind == .schoolYear
    case .plan(.school), .every(.school), .years(_, .school): return true
    case .plan(.calendar), .every(.calendar), .years(_, .calendar): return false
    case .plan, .every: return kind == .schoolYear
    case .years(let ranges, let style):
      guard let longest = ranges.map(\.count).max(), longest > 1 else { return false }
      if let kind { return kind == .schoolYear }
      return style == .plural || longest > 2 ? false : nil
    }
  }

  /// The span from one unit to another; a year that stands once serves both.
  private func range(_ first: TimeUnit, _ last: TimeUnit) -> Span? {
    guard var from = span(first), let to = span(last), case .point(var start) = from.start,
      case .point(var end) = to.end
    else { return nil }
    switch (start.year, end.year) {
    case (nil, let year?) where from.mark == .none:
      start.year = end.month < start.month ? year - 1 : year
    case (let year?, nil) where to.mark == .none:
      end.year = end.month < start.month ? year + 1 : year
    case (nil, nil):
      guard from.mark == .none || to.mark == .none || from.mark == to.mark else { return nil }
      if from.mark == .none { from.mark = to.mark }
    case (.some, .some): break
    default: return nil
    }
    from.start = .point(start)
    from.end = .point(end)
    from.isVague = from.isVague || to.isVague
    from.isDay = from.isDay && to.isDay
    from.doubt = from.doubt ?? to.doubt
    return from
  }
}

extension DayPoint {
  /// The same day, in `year` unless it has a year of its own.
  fileprivate func inYear(_ year: Int) -> DayPoint {
    DayPoint(month: month, day: day, year: self.year ?? year)
  }
}

extension TimeUnit {
  /// Whether the unit is one day.
  fileprivate var isSingleDay: Bool {
    if case .days(let start, let end) = shape { start == end } else { false }
  }
}
