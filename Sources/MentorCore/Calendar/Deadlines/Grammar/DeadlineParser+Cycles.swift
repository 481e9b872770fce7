/// How often: «ежегодно», «1 раз в квартал», «каждую неделю», «постоянно», «по запросу».
extension DeadlineParser {
  /// The cycle that stands here.
  mutating func cycle() -> Cycle? {
    timesIn() ?? adverb() ?? everyUnit() ?? onWeekdays() ?? whenNeeded()
  }

  /// «1 раз в квартал», «не реже двух раз в год», «раз в 2 недели», «дважды в год».
  private mutating func timesIn() -> Cycle? {
    attempt { parser in
      if parser.take(.not) {
        guard parser.take(.less) else { return nil }
        _ = parser.take(.than)
      }
      var times = 1
      if let multiple = Self.multiples[parser.peekText()] {
        parser.position += 1
        times = multiple
      } else {
        if let number = parser.dayNumber() {
          times = number
          if parser.take(.dash), let upper = parser.dayNumber() { times = upper }
        }
        guard parser.take(.times) else { return nil }
      }
      guard times > 0, parser.takeAny([.inside, .during, .on]) != nil else { return nil }
      _ = parser.take(.every)
      return parser.turn(times: times)
    }
  }

  private static let multiples = ["единожды": 1, "однажды": 1, "дважды": 2, "трижды": 3]

  /// The turn that is counted: «квартал», «2 недели», «полгода», «учебный год».
  private mutating func turn(times: Int) -> Cycle? {
    let count = dayNumber() ?? 1
    _ = take(.school) || take(.calendar)
    guard
      let noun = takeAny([.week, .monthNoun, .quarter, .half, .year, .years, .decade])
    else { return nil }
    switch (noun, count) {
    case (.week, 1): return Cycle(unit: .weekly, times: times)
    case (.week, 2): return Cycle(unit: .biweekly, times: times)
    case (.monthNoun, 1): return times == 2 ? Cycle(unit: .biweekly) : .init(.monthly, times)
    case (.monthNoun, 3), (.quarter, 1): return Cycle(unit: .quarterly, times: times)
    case (.monthNoun, 6), (.half, 1), (.quarter, 2): return .init(.halfYearly, times)
    case (.year, 1), (.monthNoun, 12):
      return switch times {
      case 2: Cycle(unit: .halfYearly)
      case 4: Cycle(unit: .quarterly)
      case 12: Cycle(unit: .monthly)
      default: Cycle(unit: .yearly, times: times)
      }
    default: return nil
    }
  }

  /// «Ежегодно», «регулярное обновление», «на постоянной основе».
  private mutating func adverb() -> Cycle? {
    attempt { parser in
      _ = parser.take(.on) || parser.take(.inside)
      let text = parser.peekText()
      guard
        let word = parser.takeAny([
          .yearly, .halfYearly, .quarterly, .monthly, .weekly, .daily, .continuous,
        ])
      else { return nil }
      let isAdjective = !text.hasSuffix("о") && !text.hasSuffix("ски")
      if isAdjective || text.hasSuffix("ое") { parser.takeFreeWords() }
      return switch word {
      case .yearly: Cycle(unit: .yearly)
      case .halfYearly: Cycle(unit: .halfYearly)
      case .quarterly: Cycle(unit: .quarterly)
      case .monthly: Cycle(unit: .monthly)
      case .weekly: Cycle(unit: .weekly)
      default: Cycle(unit: .continuous)
      }
    }
  }

  /// «Каждый месяц», «каждые две недели», «в начале каждого квартала», «в последнюю неделю …».
  private mutating func everyUnit() -> Cycle? {
    attempt { parser in
      _ = parser.take(.inside) || parser.take(.during)
      if let part = parser.monthPart() {
        guard parser.take(.every) else { return nil }
        guard parser.take(.monthNoun) else {
          guard part == .beginning || part == .end, var cycle = parser.turn(times: 1) else {
            return nil
          }
          cycle.part = part == .beginning ? .beginning : .end
          return cycle
        }
        return Cycle(unit: .monthly, part: .month(part))
      }
      _ = parser.take(.dayNoun) && parser.take(.every)
      guard parser.take(.every) else { return nil }
      if parser.take(.weekday) { return Cycle(unit: .weekly) }
      return parser.turn(times: 1)
    }
  }

  /// «По понедельникам», «каждую пятницу».
  private mutating func onWeekdays() -> Cycle? {
    attempt { parser in
      guard parser.take(.through, .weekday) else { return nil }
      while parser.take(.comma) || parser.take(.and) {
        guard parser.take(.weekday) else { return nil }
      }
      return Cycle(unit: .weekly)
    }
  }

  /// «По мере необходимости», «при необходимости», «по запросу», «в случае необходимости».
  private mutating func whenNeeded() -> Cycle? {
    attempt { parser in
      if parser.take(.through) {
        if parser.take(.measure) {
          parser.takeFreeWords()
          return Cycle(unit: .asNeeded)
        }
        guard parser.takeAny([.need, .request]) != nil else { return nil }
        parser.takeFreeWords()
        return Cycle(unit: .asNeeded)
      }
      if parser.take(.inside) {
        guard parser.peekText() == "случае" else { return nil }
        parser.position += 1
      } else {
        guard parser.peekText() == "при" else { return nil }
        parser.position += 1
        if parser.peekText() == "наличии" || parser.peekText() == "возникновении" {
          parser.position += 1
        }
      }
      guard parser.takeAny([.need, .request]) != nil else { return nil }
      parser.takeFreeWords()
      return Cycle(unit: .asNeeded)
    }
  }

  // MARK: Parts of a turn

  /// «До 5 числа», «до 25 числа каждого месяца», «с 1 по 5 число», «до конца месяца».
  mutating func turnPart() -> (part: Cycle.Part, isEvery: Bool)? {
    attempt { parser in
      guard let part = parser.turnPartAlone() else { return nil }
      let isEvery = parser.take(.every)
      if parser.take(.monthNoun) {
        guard let day = part.lastDay, !isEvery, parser.takeAfterTurn() else {
          return (part, isEvery)
        }
        return (.dueAfter(day), false)
      }
      return isEvery ? nil : (part, false)
    }
  }

  private mutating func turnPartAlone() -> Cycle.Part? {
    attempt { parser in
      let isDue = parser.take(.until) || parser.take(.not, .later) || parser.take(.to)
      if isDue {
        if parser.take(.end) { return parser.isBeforeMonthNoun ? .lastDay : nil }
        guard let day = parser.dayNumber(), parser.take(.dateNoun), (1...31).contains(day) else {
          return nil
        }
        return .due(day)
      }
      let isFrom = parser.take(.from)
      if !isFrom { _ = parser.take(.inside) }
      if !isFrom, let part = parser.monthPartBeforeNoun() { return .month(part) }
      guard let first = parser.dayNumber() else { return nil }
      var last = first
      if isFrom ? parser.take(.through) : parser.take(.dash) {
        guard let number = parser.dayNumber() else { return nil }
        last = number
      }
      guard parser.take(.dateNoun), first >= 1, first <= last, last <= 31 else { return nil }
      return .days(first...last)
    }
  }

  /// «Начале месяца», «последняя неделя месяца».
  private mutating func monthPartBeforeNoun() -> MonthPart? {
    attempt { parser in
      guard let part = parser.monthPart(), parser.isBeforeMonthNoun else { return nil }
      return part
    }
  }

  private var isBeforeMonthNoun: Bool {
    peekWord() == .monthNoun || (peekWord() == .every && peekWord(1) == .monthNoun)
  }

  /// Takes «, следующего за отчётным (кварталом)».
  private mutating func takeAfterTurn() -> Bool {
    attempt { parser in
      _ = parser.take(.comma)
      guard parser.peekText().hasPrefix("следующ") else { return nil }
      parser.position += 1
      guard parser.take(.during), parser.peekText().hasPrefix("отчетн") else { return nil }
      parser.position += 1
      _ = parser.takeAny([.monthNoun, .quarter, .half, .period])
      return true
    } ?? false
  }
}

extension Cycle {
  fileprivate init(_ unit: Recurrence, _ times: Int) {
    self.init(unit: unit, times: times)
  }
}

extension Cycle.Part {
  /// The day of «до 5 числа».
  fileprivate var lastDay: Int? {
    if case .due(let day) = self { day } else { nil }
  }
}
