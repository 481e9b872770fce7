/// Years: «2023», «2023-2024 гг.», «(2020-2024гг.)», «2023/24 уч. г.», «каждого года».
extension DeadlineParser {
  /// The years that stand here.
  mutating func years() -> (ranges: [ClosedRange<Int>], style: YearStyle)? {
    attempt { parser in
      guard let first = parser.yearItem() else { return nil }
      var ranges = [first.range]
      var style = first.style
      while let next = parser.attempt({ parser -> (range: ClosedRange<Int>, style: YearStyle)? in
        if parser.peek() == .dash, style == .school, parser.peek(1).isYear {
          parser.position += 1
          guard let last = parser.yearItem(), last.style == .school,
            let lower = ranges.last?.lowerBound, lower < last.range.upperBound
          else { return nil }
          ranges.removeLast()
          return (lower...last.range.upperBound, .school)
        }
        guard parser.take(.comma) || parser.take(.and) else { return nil }
        return parser.yearItem()
      }) {
        ranges.append(next.range)
        if next.style != .plain { style = next.style }
      }
      return (ranges, style)
    }
  }

  private mutating func yearItem() -> (range: ClosedRange<Int>, style: YearStyle)? {
    guard case .year(let first) = peek() else { return nil }
    position += 1
    var range = first...first
    var style = yearWords()
    var hasSlash = false
    if style != .school, let last = attempt({ $0.secondYear(after: first) }) {
      hasSlash = last.hasSlash
      range = first...last.year
      let words = yearWords()
      if words != .plain { style = words }
    }
    if hasSlash, style == .plain, range.count == 2 { style = .school }
    return (range, style)
  }

  private mutating func secondYear(after first: Int) -> (year: Int, hasSlash: Bool)? {
    let hasSlash = peek() == .slash
    guard take(.dash) || take(.slash) else { return nil }
    switch peek() {
    case .year(let last) where last > first:
      position += 1
      return (last, hasSlash)
    case .number(let short) where peekText().utf8.count == 2:
      let century = first - first % 100
      let last = first % 100 == 99 && short == 0 ? century + 100 : century + short
      if case .month = peek(1) { return nil }
      guard last > first else { return nil }
      position += 1
      return (last, hasSlash)
    default:
      return nil
    }
  }

  /// Takes the words after a year: «года», «гг», «г.г», «учебного года».
  mutating func yearWords() -> YearStyle {
    if take(.school) {
      takeYearWord()
      return .school
    }
    if take(.calendar) {
      takeYearWord()
      return .calendar
    }
    if take(.years) { return .plural }
    let isLetter = peekText() == "г"
    guard take(.year) else { return .plain }
    return isLetter && peekText() == "г" && take(.year) ? .plural : .plain
  }

  private mutating func takeYearWord() {
    guard !take(.years) else { return }
    while take(.year), peekText() == "г" {}
  }

  /// The years that stand with what came before: «ноябрь 2021», «январь, 2020», «май (2020-2024)».
  mutating func yearMark() -> YearMark {
    attempt { parser -> YearMark? in
      if let words = parser.yearInWords() { return words }
      _ = parser.take(.comma)
      let isBracketed = parser.take(.open)
      if isBracketed { _ = parser.take(.from) }
      _ = parser.take(.inside) || parser.take(.on) || parser.take(.during)
      if let (ranges, style) = parser.years() {
        if isBracketed, parser.take(.through) {
          guard let last = parser.years(), let lower = ranges.first?.lowerBound,
            let upper = last.ranges.last?.upperBound, lower < upper, parser.take(.close)
          else { return nil }
          return .years([lower...upper], last.style)
        }
        if isBracketed, !parser.take(.close) { return nil }
        return .years(ranges, style)
      }
      guard isBracketed, let words = parser.yearInWords(), parser.take(.close) else { return nil }
      return words
    } ?? .none
  }

  private mutating func yearInWords() -> YearMark? {
    attempt { parser in
      let quality = parser.takeAny([.every, .current])
      let style: YearStyle =
        if parser.take(.school) { .school } else if parser.take(.calendar) { .calendar } else {
          .plain
        }
      guard quality != nil || style != .plain, parser.take(.year) else { return nil }
      if let (ranges, named) = parser.years() {
        guard quality != .every, named == .plain || named == style else { return nil }
        return .years(ranges, style == .school ? .school : named)
      }
      return quality == .every ? .every(style) : .plan(style)
    }
  }
}

extension DeadlineToken.Kind? {
  /// Whether the token is a number of four digits.
  var isYear: Bool {
    if case .year = self { true } else { false }
  }
}
