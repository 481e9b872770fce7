import Wording

extension PlanPeriod {
  /// Finds the period of a plan in its heading: «… на 2020-2021 учебный год», «2023-2024г.г.».
  ///
  /// Words that name a kind of years decide it; months and days decide by where they begin and end;
  /// two years that follow each other, without a word, are taken for a school year. «2020-2024
  /// учебный год» is four school years. Where several periods are named, the one that says most is
  /// taken, then the first. All of this is a customary default, not a norm.
  ///
  /// - Throws: ``CalendarError/notAPeriod(_:)`` where no period is named.
  /// - Complexity: O(*n*) in the length of the heading.
  public init(heading: String) throws(CalendarError) {
    let tokens = DeadlineScanner.tokens(of: FoldedText(heading))
    var best: PeriodCandidate?
    var start = 0
    while start < tokens.count {
      var parser = DeadlineParser(tokens, kind: nil)
      parser.position = start
      guard let found = parser.period() else {
        start += 1
        continue
      }
      if found.rank > best?.rank ?? 0 { best = found }
      start = max(parser.position, start + 1)
    }
    guard let best else { throw .notAPeriod(heading) }
    self = best.period
  }
}

/// A period that a heading may mean.
private struct PeriodCandidate {
  let period: PlanPeriod

  /// How much the words say: a school year most, a bare year least.
  let rank: Int
}

extension DeadlineParser {
  /// The period that is named at this position.
  fileprivate mutating func period() -> PeriodCandidate? {
    attempt { parser in
      switch parser.peek() {
      case .year: parser.periodOfYears()
      case .month, .date, .number, .word(.from): parser.periodOfDays()
      default: nil
      }
    }
  }

  /// «2020-2021 учебный год», «2020-2024 годы», «2023 год».
  private mutating func periodOfYears() -> PeriodCandidate? {
    let preposition = peekWord(-1)
    let start = position
    guard let (ranges, style) = years(), let lower = ranges.map(\.lowerBound).min(),
      let upper = ranges.map(\.upperBound).max(), lower > 0, upper < CalendarDate.years.upperBound
    else { return nil }
    if lower == upper {
      let hasWord = position > start + 1
      let isFramed = preposition == .on || preposition == .inside || preposition == .during
      guard style != .school, hasWord || isFramed, preposition != .until, preposition != .from,
        preposition != .through
      else { return nil }
      return calendarYears(lower...upper, rank: 1)
    }
    switch style {
    case .school: return schoolYears(lower..<upper, rank: 5)
    case .plural, .calendar: return calendarYears(lower...upper, rank: 4)
    case .plain:
      return upper == lower + 1
        ? schoolYears(lower..<upper, rank: 2) : calendarYears(lower...upper, rank: 3)
    }
  }

  private func schoolYears(_ years: Range<Int>, rank: Int) -> PeriodCandidate? {
    let first = SchoolYear(validFirstYear: years.lowerBound)
    let last = SchoolYear(validFirstYear: years.upperBound - 1)
    return PeriodCandidate(period: PlanPeriod(schoolYears: first...last), rank: rank)
  }

  private func calendarYears(_ years: ClosedRange<Int>, rank: Int) -> PeriodCandidate? {
    (try? PlanPeriod(calendarYears: years)).map { PeriodCandidate(period: $0, rank: rank) }
  }

  /// «Сентябрь 2022 - май 2024», «с 01.09.2022 по 31.05.2024», «с 2020 по 2024 год».
  private mutating func periodOfDays() -> PeriodCandidate? {
    guard let times = times(after: nil, listed: false), times.count == 1,
      case .span(let span)? = times.first, span.start != nil, span.end != .planEnd, span.hasYears
    else { return nil }
    var resolver = SpanResolver(context: DeadlineContext(), isYearly: false)
    guard let window = resolver.windows(of: .span(span)).first, !resolver.isBlocked,
      let from = window.from, let to = window.to, from.days(to: to) > 92
    else { return nil }
    let isSchool = (8...9).contains(from.month) && (4...8).contains(to.month)
    let kind: PlanPeriod.Kind = isSchool ? .schoolYear : .calendarYears
    return (try? PlanPeriod(from: from, to: to, kind: kind)).map {
      PeriodCandidate(period: $0, rank: 4)
    }
  }
}
