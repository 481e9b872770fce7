/// A date that is counted from an event.
struct RelativeDate: Hashable {
  /// The words, folded.
  let words: String

  /// What the event is, where it is one that the programme knows.
  let anchor: DeadlineAnchor?

  /// Whether the words say no more than «до начала» of that event.
  let isTheStart: Bool
}

/// Dates that are counted from an event, and those of the school's own calendar.
extension DeadlineParser {
  /// «До начала работы пар», «в течение месяца после …», «за 3 дня до …», «по окончании …».
  mutating func relative() -> RelativeDate? {
    attempt { parser in
      let start = parser.position
      let isStart = parser.take(.until, .beginning)
      guard isStart || parser.takeRelativeOpening() else { return nil }
      parser.takeEvent()
      let words = parser.words(from: start)
      if Self.isForming(words) {
        return RelativeDate(words: words, anchor: .pairsStart, isTheStart: true)
      }
      return RelativeDate(
        words: words, anchor: Self.event(in: words), isTheStart: isStart)
    }
  }

  private mutating func takeRelativeOpening() -> Bool {
    if take(.after) || take(.before) { return true }
    if take(.from, .occasion) || take(.from, .dayNoun) { return true }
    if take(.inside, .occasion) || take(.inside, .dayNoun) { return true }
    if take(.through, .occasion) || take(.through, .ending) || take(.through, .after) {
      return true
    }
    if take(.until, .ending) { return true }
    return attempt { parser in
      if parser.peekWord() == .until, parser.peek(1) == .other {
        parser.position += 1
        return parser.peekText().hasSuffix("ия") ? true : nil
      }
      _ = parser.take(.not, .later) || parser.take(.inside, .course) || parser.take(.on, .course)
      _ = parser.take(.than)
      _ = parser.take(.during)
      guard parser.position > 0 else { return nil }
      _ = parser.dayNumber()
      if parser.take(.dash) { _ = parser.dayNumber() }
      _ = parser.takeAny([.working, .calendar])
      return parser.takeAny([.dayNoun, .week, .monthNoun, .quarter, .half, .year, .years]) != nil
        ? true : nil
    } ?? false
  }

  /// Takes everything to the end of the part of the phrase.
  private mutating func takeEvent() {
    while !isAtEnd, !tokens[position].isSeparator, peekWord() != .further, peekWord() != .or {
      position += 1
    }
  }

  private static func event(in words: String) -> DeadlineAnchor? {
    guard words.contains("начал") else { return nil }
    let isWork =
      words.contains("работ") || words.contains("деятельност") || words.contains("встреч")
    if isOfPairs(words) || (isWork && words.contains("наставни")) { return .pairsStart }
    return words.contains("программ") ? .programmeTerms : nil
  }

  private static func isOfPairs(_ words: String) -> Bool {
    words.split(separator: " ").contains { name in
      ["пар", "пары", "парах", "групп", "группы"].contains(String(name))
    }
  }

  /// Whether `words` say «до формирования пар», with which the work of the pairs begins.
  private static func isForming(_ words: String) -> Bool {
    let names = words.split(separator: " ")
    guard names.count > 2, names[0] == "до" else { return false }
    return ["формировани", "закреплени"].contains { names[1].hasPrefix($0) } && isOfPairs(words)
  }

  /// «Осенние каникулы», «I четверть», «в конце каждой четверти», «1 раз в триместр».
  mutating func schoolCalendar() -> String? {
    attempt { parser in
      let start = parser.position
      while parser.isBeforeSchoolTerm { parser.position += 1 }
      guard parser.takeAny([.schoolTerm, .breaks]) != nil else { return nil }
      _ = parser.yearMark()
      return parser.words(from: start)
    }
  }

  private var isBeforeSchoolTerm: Bool {
    switch peek() {
    case .number, .ordinal: return true
    case .dash, .comma:
      if case .ordinal = peek(1) { return true }
      if case .number = peek(1) { return true }
      if case .word(.season) = peek(1) { return true }
      return false
    case .word(let word): return Self.schoolTermWords.contains(word) || word.isSeason
    default: return false
    }
  }

  private static let schoolTermWords: Set<DeadlineWord> = [
    .inside, .on, .during, .period, .course, .until, .through, .from, .to, .every, .whole, .last,
    .end, .beginning, .ending, .less, .not, .times, .school, .and, .occasion, .after, .before,
  ]
}

extension DeadlineWord {
  fileprivate var isSeason: Bool {
    if case .season = self { true } else { false }
  }
}
