/// A part of a month: a decade, a week, a half, its beginning or its end.
enum MonthPart: Hashable {
  case decades(ClosedRange<Int>)
  case weeks(ClosedRange<Int>)
  case half(Int)
  case beginning, middle, end, lastWeek, lastDay

  /// Whether the part is named by its position alone: «начало», «конец».
  var isPosition: Bool {
    switch self {
    case .beginning, .middle, .end: true
    default: false
    }
  }

  /// The days of the part in `month`; a decade and a half are exact, the others are customary.
  func of(month: Int, mark: YearMark = .none) -> TimeUnit {
    let (first, last): (Int, Int?) =
      switch self {
      case .decades(let decades):
        (decades.lowerBound * 10 - 9, decades.upperBound == 3 ? nil : decades.upperBound * 10)
      case .weeks(let weeks):
        (weeks.lowerBound * 7 - 6, weeks.upperBound == 5 ? nil : weeks.upperBound * 7)
      case .half(let half): half == 1 ? (1, 15) : (16, nil)
      case .beginning: (1, 10)
      case .middle: (11, 20)
      case .end: (21, nil)
      case .lastWeek: (month == 2 ? 22 : [4, 6, 9, 11].contains(month) ? 24 : 25, nil)
      case .lastDay: (month == 2 ? 28 : [4, 6, 9, 11].contains(month) ? 30 : 31, nil)
      }
    var unit = TimeUnit.days(month, first, month, last)
    unit.mark = mark
    switch self {
    case .decades, .half, .lastDay: break
    default: unit.isVague = true
    }
    return unit
  }
}

/// Parts and numbered units: «первая декада октября», «I-II квартал», «конец учебного года».
extension DeadlineParser {
  /// «Начало октября», «начало и конец учебного года», «первая декада мая», «1-2 неделя октября».
  mutating func partsOfUnit() -> [TimeUnit]? {
    attempt { parser in
      guard let first = parser.monthPart() else { return nil }
      var parts = [first]
      while let next = parser.attempt({ parser -> MonthPart? in
        guard parser.take(.comma) || parser.take(.and) else { return nil }
        return parser.monthPart()
      }) {
        parts.append(next)
      }
      guard let months = parser.monthsAfterPart() else { return parser.positions(parts) }
      let mark = parser.yearMark()
      return months.flatMap { month in parts.map { $0.of(month: month, mark: mark) } }
    }
  }

  /// The months whose part is meant: «октября», «октября и апреля».
  private mutating func monthsAfterPart() -> [Int]? {
    guard case .month(let first) = peek() else { return nil }
    position += 1
    var months = [first]
    while case .month(let next) = peek(1), take(.comma) || take(.and) {
      position += 1
      months.append(next)
    }
    return months
  }

  /// A part of a month, without the month.
  mutating func monthPart() -> MonthPart? {
    attempt { parser in
      if parser.take(.beginning) { return .beginning }
      if parser.take(.middle) { return .middle }
      if parser.take(.end) { return .end }
      if parser.take(.last) {
        if parser.take(.week) { return .lastWeek }
        if parser.take(.decade) { return .decades(3...3) }
        return parser.take(.dayNoun) ? .lastDay : nil
      }
      guard let first = parser.dayNumber() else { return nil }
      var last = first
      if parser.take(.dash) || parser.take(.and) {
        guard let number = parser.dayNumber(), number > first else { return nil }
        last = number
      }
      if parser.take(.decade), (1...3).contains(first), last <= 3 { return .decades(first...last) }
      if parser.take(.week), (1...5).contains(first), last <= 5 { return .weeks(first...last) }
      if parser.take(.halfPart), (1...2).contains(first), last == first { return .half(first) }
      return nil
    }
  }

  /// «Начало», «конец» of something longer than a month: its first or last month.
  private mutating func positions(_ parts: [MonthPart]) -> [TimeUnit]? {
    guard parts.allSatisfy({ $0 == .beginning || $0 == .end }) else { return nil }
    guard let units = quarterOrHalf() ?? yearAfterPart().map({ [$0] }) else { return nil }
    return units.flatMap { unit in
      parts.map { part in
        var month = unit
        month.isVague = true
        month.position = part == .beginning ? .firstMonth : .lastMonth
        return month
      }
    }
  }

  /// The year whose beginning or end is meant: «учебного года», «2023 года», «года».
  mutating func yearAfterPart() -> TimeUnit? {
    attempt { parser in
      if let unit = parser.namedYears()?.first { return unit }
      let quality = parser.takeAny([.current, .every])
      let style: YearStyle =
        if parser.take(.school) { .school } else if parser.take(.calendar) { .calendar } else {
          .plain
        }
      guard parser.take(.year) else { return nil }
      var unit = TimeUnit(shape: style == .school ? .schoolYear : .year)
      unit.mark = quality == .every ? .every(style) : .plan(style)
      if quality != .every, let (ranges, named) = parser.years() {
        unit.mark = .years(ranges, style == .school ? .school : named)
        unit.shape = .year
      }
      return unit
    }
  }

  /// «I квартал», «3-4 квартал 2022», «I и III кварталы», «II полугодие 2022-2023 учебного года».
  mutating func quarterOrHalf() -> [TimeUnit]? {
    attempt { parser in
      guard var numbers = parser.numerals() else { return nil }
      let limit: Int
      if parser.take(.quarter) {
        limit = 4
      } else if parser.take(.half) {
        limit = 2
      } else {
        return nil
      }
      guard numbers.allSatisfy({ $0.lowerBound >= 1 && $0.upperBound <= limit }) else { return nil }
      let mark = parser.yearMark()
      if limit == 2 { numbers = numbers.flatMap { $0.map { $0...$0 } } }
      return numbers.map { range in
        var unit =
          limit == 4
          ? TimeUnit.months(range.lowerBound * 3 - 2...range.upperBound * 3)
          : TimeUnit(shape: .half(range.lowerBound))
        unit.mark = mark
        return unit
      }
    }
  }

  /// «I», «I-II», «1, 3», «первый и второй».
  private mutating func numerals() -> [ClosedRange<Int>]? {
    guard let first = dayNumber() else { return nil }
    var ranges = [first...first]
    while true {
      let next = attempt { parser -> (isRange: Bool, number: Int)? in
        let isRange = parser.take(.dash)
        guard isRange || parser.take(.comma) || parser.take(.and), let number = parser.dayNumber()
        else { return nil }
        return (isRange, number)
      }
      guard let next else { return ranges }
      if next.isRange {
        guard let last = ranges.popLast(), last.lowerBound < next.number else { return nil }
        ranges.append(last.lowerBound...next.number)
      } else {
        ranges.append(next.number...next.number)
      }
    }
  }
}
