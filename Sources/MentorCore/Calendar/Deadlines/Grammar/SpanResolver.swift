import Wording

/// Puts the years of the plan into spans and tells what is wrong with the result.
struct SpanResolver {
  /// What is known beside the words.
  let context: DeadlineContext

  /// Whether the phrase says by its own words that it repeats every year.
  let isYearly: Bool

  private(set) var problems: [DeadlineProblem] = []

  /// Whether the period of the plan was needed.
  private(set) var usesPeriod = false

  /// Whether one span gave windows in several years.
  private(set) var isRepeated = false

  /// Whether something cannot be, so that no window may be given.
  private(set) var isBlocked = false

  init(context: DeadlineContext, isYearly: Bool) {
    self.context = context
    self.isYearly = isYearly
  }

  /// The windows of `time`, in the order of the years.
  mutating func windows(of time: TimeExpression) -> [DatePeriod] {
    switch time {
    case .span(let span):
      return windows(of: span)
    case .planYear(let style, let isEvery):
      let years = planYears(style)
      if years.count > 1 || isEvery { isRepeated = true }
      return years
    case .period:
      guard let period = knownPeriod() else { return [] }
      return [period.days]
    case .approval(let span):
      return windows(sinceApproval: span)
    }
  }

  /// The years of the plan, each within its period.
  mutating func planYears(_ style: YearStyle = .plain) -> [DatePeriod] {
    guard let period = knownPeriod() else { return [] }
    let years = PlanYear.all(of: period, kind: kind(style, period))
    if years.count <= 1, style != .school || period.kind == .schoolYear { return [period.days] }
    return years.compactMap { $0.days.intersection(period.days) }
  }

  /// The period of the plan; where it is not known, that is noted.
  mutating func knownPeriod() -> PlanPeriod? {
    usesPeriod = true
    if period == nil { report(.periodUnknown) }
    return period
  }

  private func kind(_ style: YearStyle, _ period: PlanPeriod) -> PlanPeriod.Kind {
    switch style {
    case .school: .schoolYear
    case .calendar: .calendarYears
    case .plain, .plural: period.kind
    }
  }

  private var period: PlanPeriod? { context.period }

  private mutating func windows(sinceApproval span: ApprovalSpan) -> [DatePeriod] {
    guard let approved = context.approved else {
      report(.relative(span.words))
      return []
    }
    usesPeriod = true
    switch span.length {
    case .days(let days):
      return [DatePeriod(between: approved, and: approved.adding(days: days))]
    case .months(let months):
      return [DatePeriod(between: approved, and: approved.adding(months: months))]
    case nil:
      guard let period = knownPeriod() else { return [] }
      return [DatePeriod(between: approved, and: max(approved, period.to))]
    }
  }

  // MARK: Spans

  private mutating func windows(of span: Span) -> [DatePeriod] {
    report(span.doubt)
    if span.doubt == .whichYears || isImpossible(span) { return [] }
    if span.hasYears { return window(of: span, in: nil).map { [$0] } ?? [] }
    switch span.mark {
    case .years(let ranges, let style):
      return windows(of: span, in: namedYears(ranges, style))
    case .none, .plan, .every:
      return windowsInPlan(of: span)
    }
  }

  private mutating func windows(of span: Span, in years: [PlanYear]) -> [DatePeriod] {
    if years.count > 1 { isRepeated = true }
    return years.compactMap { window(of: span, in: $0) }
  }

  private mutating func namedYears(_ ranges: [ClosedRange<Int>], _ style: YearStyle) -> [PlanYear] {
    let isSchool =
      style == .school
      || (style != .calendar && period?.kind == .schoolYear && ranges.contains { $0.count > 1 })
    return ranges.flatMap { range -> [PlanYear] in
      guard range.count <= 50 else {
        block(.contradiction(Phrase.tooManyYears(range)))
        return []
      }
      guard isSchool else { return range.map { .calendar($0) } }
      guard range.count > 1 else {
        block(.contradiction(Phrase.halfASchoolYear(range.lowerBound)))
        return []
      }
      return range.dropLast().map { .school($0) }
    }
  }

  /// A span without years: in each year of the plan, those that touch its period.
  private mutating func windowsInPlan(of span: Span) -> [DatePeriod] {
    guard let period = knownPeriod() else { return [] }
    let style: YearStyle =
      switch span.mark {
      case .plan(let style), .every(let style): style
      case .none, .years: .plain
      }
    let years = PlanYear.all(of: period, kind: kind(style, period))
    if span.end == .planEnd, years.count > 1, span.start != nil {
      report(.yearNotNamed)
      return []
    }
    let all = years.compactMap { window(of: span, in: $0) }
    let touching = all.filter { $0.touches(period) }
    let windows = touching.isEmpty ? Array(all.prefix(1)) : touching
    if windows.count > 1 {
      isRepeated = true
      if span.mark == .none, !isYearly { report(.yearNotNamed) }
    }
    if touching.isEmpty, span.isInAugust, period.kind == .schoolYear { report(.lateAugust) }
    return windows
  }

  // MARK: Days

  private mutating func window(of span: Span, in year: PlanYear?) -> DatePeriod? {
    var years: (start: Int, end: Int)?
    if let year {
      let start: Int? = if case .point(let point) = span.start { point.month } else { nil }
      if case .point(let end) = span.end {
        years = year.years(from: start, to: end.month)
      } else if let start {
        years = year.years(from: start, to: start)
      }
    }
    let from = span.start.flatMap { date(of: $0, isEnd: false, year: years?.start) }
    let to = date(of: span.end, isEnd: true, year: years?.end)
    guard !isBlocked else { return nil }
    do {
      return try DatePeriod(from: from, to: to)
    } catch {
      if span.end == .planEnd { return from.map { DatePeriod(day: $0) } }
      block(.invertedRange(error.message))
      return nil
    }
  }

  private mutating func date(of bound: Span.Bound, isEnd: Bool, year: Int?) -> CalendarDate? {
    switch bound {
    case .planEnd: return knownPeriod()?.to
    case .point(let point):
      guard let year = point.year ?? year else { return nil }
      let length = CalendarDate.length(ofMonth: point.month, inYear: year)
      do {
        return try CalendarDate(year: year, month: point.month, day: point.day ?? length)
      } catch {
        block(.impossibleDate(error.message))
        return nil
      }
    }
  }

  /// Whether the span names a day that no year has.
  private mutating func isImpossible(_ span: Span) -> Bool {
    for case .point(let point) in [span.start, span.end] where point.year == nil {
      do {
        _ = try CalendarDate(year: 2024, month: point.month, day: point.day ?? 1)
      } catch {
        block(.impossibleDate(error.message))
      }
    }
    return isBlocked
  }

  // MARK: Problems

  private mutating func report(_ doubt: SpanDoubt?) {
    switch doubt {
    case .untilLongUnit: report(.untilLongUnit)
    case .endOfWhichYear: report(.endOfWhichYear)
    case .halfOfWhichYear: report(.halfOfWhichYear)
    case .whichYears: report(.whichYears)
    case .monthOfYears: report(.monthOfYears)
    case nil: break
    }
  }

  private mutating func report(_ problem: DeadlineProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  private mutating func block(_ problem: DeadlineProblem) {
    isBlocked = true
    report(problem)
  }
}

extension Span {
  /// Whether the span needs no other years.
  var hasYears: Bool {
    for case .point(let point) in [start, end] where point.year == nil { return false }
    return true
  }

  /// Whether the span lies in August, which may open a school year or close it.
  fileprivate var isInAugust: Bool {
    for case .point(let point) in [start, end] where point.month != 8 { return false }
    return true
  }
}
