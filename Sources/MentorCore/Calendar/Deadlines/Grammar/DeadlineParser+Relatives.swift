import Wording

/// A date that is counted from an event.
struct RelativeDate: Hashable {
  /// The words, folded.
  let words: String

  /// What the event is, where it is one that the programme knows.
  let anchor: DeadlineAnchor?

  /// Whether the words say no more than «до начала» of that event.
  let isTheStart: Bool

  /// How far from the event it lies; `nil` where the words give no length.
  let offset: DeadlineOffset?
}

/// A length that a date lies from an event.
private struct RelativeLength {
  let count: Int
  let unit: DeadlineOffset.Unit
  let isBefore: Bool

  init(count: Int, unit: DeadlineOffset.Unit, isBefore: Bool) {
    self.count = count
    self.unit = unit
    self.isBefore = isBefore
  }

  /// Reads `count` of `noun`; only days can be working days.
  init?(_ noun: DeadlineWord, _ count: Int, isWorking: Bool, isBefore: Bool) {
    if isWorking, noun != .dayNoun { return nil }
    switch noun {
    case .dayNoun:
      self.init(count: count, unit: isWorking ? .workingDays : .days, isBefore: isBefore)
    case .week: self.init(count: count, unit: .weeks, isBefore: isBefore)
    case .quarter: self.init(count: count * 3, unit: .months, isBefore: isBefore)
    case .half: self.init(count: count * 6, unit: .months, isBefore: isBefore)
    case .year, .years: self.init(count: count * 12, unit: .months, isBefore: isBefore)
    default: self.init(count: count, unit: .months, isBefore: isBefore)
    }
  }

  /// The offset from an event of the kind `base`, or `nil` where nobody counts so far.
  func offset(of base: DeadlineOffset.Base) -> DeadlineOffset? {
    guard DeadlineOffset.counts.contains(count) else { return nil }
    return DeadlineOffset(count, unit, isBefore ? .before : .after, of: base)
  }
}

/// Dates that are counted from an event, and those of the school's own calendar.
extension DeadlineParser {
  /// «До начала работы пар», «в течение месяца после …», «за 3 дня до …», «по окончании …».
  mutating func relative() -> RelativeDate? {
    attempt { parser in
      let start = parser.position
      let isStart = parser.take(.until, .beginning)
      var length: RelativeLength?
      if !isStart {
        length = parser.relativeLength()
        guard length != nil || parser.takeRelativeOpening() else { return nil }
      }
      let eventStart = parser.position
      parser.takeEvent()
      let words = parser.words(from: start)
      let event = parser.words(from: eventStart)
      let isForming = Self.isForming(words)
      let anchor = isForming || Self.isAfterForming(event) ? .pairsStart : Self.event(in: words)
      if isStart || isForming { length = RelativeLength(count: 0, unit: .days, isBefore: true) }
      return RelativeDate(
        words: words, anchor: anchor, isTheStart: isStart || isForming,
        offset: length?.offset(
          of: anchor != nil ? .anchor : Self.isApproval(event) ? .approval : .event))
    }
  }

  /// «В течение 3 рабочих дней», «не позднее чем за 5 дней до», «через месяц»: the length before an
  /// event; a «до» stays for the event.
  private mutating func relativeLength() -> RelativeLength? {
    attempt { parser in
      let isAfter = parser.peekText() == "через" || parser.peekText() == "спустя"
      if isAfter { parser.position += 1 }
      let start = parser.position
      let isBounded =
        parser.take(.not, .later) || parser.take(.inside, .course) || parser.take(.on, .course)
      _ = parser.take(.than)
      if parser.peekText() == "через" { parser.position += 1 }
      _ = parser.take(.during)
      guard isAfter || isBounded || parser.position > start else { return nil }
      let count = parser.dayNumber()
      if parser.peek() == .open { parser.takeNumberInWords() }
      var upper = count
      if parser.take(.dash) { upper = parser.dayNumber() }
      let isWorking = parser.take(.working)
      if !isWorking { _ = parser.take(.calendar) }
      guard
        let noun = parser.takeAny([.dayNoun, .week, .monthNoun, .quarter, .half, .year, .years])
      else { return nil }
      let isBefore = parser.peekWord() == .until || parser.peekWord() == .before
      return RelativeLength(
        noun, isBefore ? count ?? 1 : upper ?? count ?? 1, isWorking: isWorking, isBefore: isBefore)
    }
  }

  /// Takes the number in words behind the one in digits: «3 (трёх)».
  private mutating func takeNumberInWords() {
    _ = attempt { parser -> Bool? in
      guard parser.take(.open), parser.dayNumber() != nil, parser.take(.close) else { return nil }
      return true
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
      guard parser.take(.until), parser.peek() == .other else { return nil }
      return parser.peekText().hasSuffix("ия") ? true : nil
    } ?? false
  }

  /// Takes everything to the end of the part of the phrase.
  private mutating func takeEvent() {
    while !isAtEnd, !tokens[position].isSeparator, peekWord() != .further, peekWord() != .or {
      position += 1
    }
  }

  private static func event(in words: String) -> DeadlineAnchor? {
    guard words.holds("начал") else { return nil }
    let isWork =
      words.holds("работ") || words.holds("деятельност") || words.holds("встреч")
    if isOfPairs(words) || (isWork && words.holds("наставни")) { return .pairsStart }
    return words.holds("программ") ? .programmeTerms : nil
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

  /// Whether `event` says «после формирования пар», with which the work of the pairs begins.
  private static func isAfterForming(_ event: String) -> Bool {
    let names = event.split(separator: " ").drop { Self.sinceWords.contains(String($0)) }
    guard let first = names.first, names.count < event.split(separator: " ").count else {
      return false
    }
    return ["формировани", "закреплени", "утвержден"].contains { first.hasPrefix($0) }
      && isOfPairs(event) && !names.contains { $0.hasPrefix("списк") }
  }

  /// Whether `event` is the approval of the plan: «со дня утверждения», «после утверждения плана».
  private static func isApproval(_ event: String) -> Bool {
    let names = event.split(separator: " ").drop { Self.sinceWords.contains(String($0)) }
    guard let first = names.first, first.hasPrefix("утвержден") else { return false }
    let rest = names.dropFirst()
    return rest.isEmpty || (rest.count == 1 && rest.first?.hasPrefix("план") == true)
      || (rest.count == 2 && rest.first?.hasPrefix("дорожн") == true
        && rest.last?.hasPrefix("карт") == true)
  }

  private static let sinceWords: Set<String> = [
    "с", "со", "c", "co", "от", "дня", "момента", "даты", "после", "до", "перед",
  ]

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
