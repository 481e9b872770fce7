import Wording

/// Puts the statements of a phrase together into a deadline.
struct DeadlineComposer {
  private let context: DeadlineContext
  private var windows: [DatePeriod] = []
  private var recurrence: Recurrence?
  private var anchor: DeadlineAnchor?
  private var offset: DeadlineOffset?
  private var problems: [DeadlineProblem] = []
  private var usesPeriod: Bool
  private var isVague = false
  private var isBlocked = false
  private var isFirst = true

  /// Creates a composer for a plan of which `context` is known.
  ///
  /// With `usesPeriod`, the period was already needed to read the words.
  init(context: DeadlineContext, usesPeriod: Bool) {
    self.context = context
    self.usesPeriod = usesPeriod
  }

  /// Adds the next statement of the phrase; the second and later ones follow «далее».
  mutating func add(_ statement: DeadlineStatement) {
    anchor = anchor ?? statement.anchor
    offset = offset ?? statement.offset ?? unresolvedApproval(in: statement)
    isVague = isVague || statement.isVague
    let base = statement.offset?.base
    // From the approval of a plan that was approved the days follow by themselves.
    if base != .approval || context.approved == nil {
      for words in statement.relative { report(.relative(words, isKnownEvent: base == .anchor)) }
    }
    for words in statement.schoolCalendar { report(.schoolCalendar(words)) }
    if statement.isTangled { isBlocked = true }
    if isFirst {
      addFirst(statement)
    } else {
      addFurther(statement)
    }
    isFirst = false
  }

  /// «В течение 10 дней со дня утверждения» where nobody has approved the plan yet.
  private func unresolvedApproval(in statement: DeadlineStatement) -> DeadlineOffset? {
    guard context.approved == nil else { return nil }
    for entry in statement.entries {
      guard case .approval(let span) = entry.time else { continue }
      switch span.length {
      case .days(let days) where DeadlineOffset.counts.contains(days):
        return DeadlineOffset(days, .days, .after, of: .approval)
      case .months(let months) where DeadlineOffset.counts.contains(months):
        return DeadlineOffset(months, .months, .after, of: .approval)
      case .days, .months, nil: continue
      }
    }
    return nil
  }

  // MARK: First statement

  private mutating func addFirst(_ statement: DeadlineStatement) {
    let cycle = cycle(of: statement)
    var resolver = SpanResolver(
      context: context, isYearly: statement.cycles.contains { $0.unit == .yearly })
    let entries = distributed(statement.entries, &resolver)
    let base = entries.flatMap { resolver.windows(of: $0.time) }
    recurrence = cycle?.unit ?? impliedRecurrence(entries, isRepeated: resolver.isRepeated)
    if let cycle {
      let namesTime = entries.contains { $0.time != .period }
      windows = expanded(base, hasEntries: namesTime, cycle, entries, &resolver)
    } else {
      windows = base
    }
    take(over: resolver)
  }

  /// «Весь период» goes on; a time that several years have comes each year.
  private func impliedRecurrence(
    _ entries: [DeadlineStatement.Entry], isRepeated: Bool
  ) -> Recurrence? {
    if isRepeated || entries.contains(where: \.isEvery) { return .yearly }
    return entries.contains { $0.time == .period } ? .continuous : nil
  }

  /// The windows of a cycle within `base`, or within the plan where no time is named.
  private mutating func expanded(
    _ base: [DatePeriod], hasEntries: Bool, _ cycle: Cycle,
    _ entries: [DeadlineStatement.Entry], _ resolver: inout SpanResolver
  ) -> [DatePeriod] {
    switch cycle.unit {
    case .asNeeded:
      return base
    case .weekly, .biweekly, .continuous:
      if hasEntries { return base }
      return resolver.knownPeriod().map { [$0.days] } ?? []
    case .yearly:
      guard hasEntries else { return turns(of: cycle, in: resolver.planYears()) }
      return repeatedYearly(base, entries)
    case .monthly, .quarterly, .halfYearly:
      guard hasEntries else {
        // The months between two school years are left out; calendar years have none between.
        guard context.period?.kind == .calendarYears else {
          return turns(of: cycle, in: resolver.planYears())
        }
        return turns(of: cycle, in: resolver.knownPeriod().map { [$0.days] } ?? [])
      }
      return turns(of: cycle, in: base.compactMap { bounded($0, &resolver) })
    }
  }

  private func turns(of cycle: Cycle, in days: [DatePeriod]) -> [DatePeriod] {
    let expansion = CycleExpansion(cycle: cycle, kind: context.period?.kind ?? .calendarYears)
    return days.flatMap { expansion.windows(in: $0) }
  }

  /// The window with the ends that it lacks taken from the plan.
  private func bounded(_ window: DatePeriod, _ resolver: inout SpanResolver) -> DatePeriod? {
    if window.from != nil, window.to != nil { return window }
    guard let period = resolver.knownPeriod() else { return nil }
    return window.intersection(period.days)
  }

  /// Windows with years of their own, again in each later year of the plan.
  private mutating func repeatedYearly(
    _ base: [DatePeriod], _ entries: [DeadlineStatement.Entry]
  ) -> [DatePeriod] {
    guard entries.contains(where: \.hasOneYear) else { return base }
    return base.flatMap { window -> [DatePeriod] in
      if let from = window.from, let to = window.to, from.days(to: to) > 366 {
        let kind = context.period?.kind ?? .calendarYears
        return CycleExpansion(cycle: Cycle(unit: .yearly), kind: kind).windows(in: window)
          .compactMap { turn in
            kind == .schoolYear
              ? turn.from.flatMap { SchoolYear(containing: $0).defaultPeriod.intersection(turn) }
              : turn
          }
      }
      return [window] + laterYears(of: window)
    }
  }

  private mutating func laterYears(of window: DatePeriod) -> [DatePeriod] {
    guard let period = context.period else {
      report(.periodUnknown)
      return []
    }
    usesPeriod = true
    var later: [DatePeriod] = []
    var next = window.nextYear
    while let start = next.from ?? next.to, start <= period.to, later.count < 100 {
      later.append(next)
      next = next.nextYear
    }
    return later
  }

  // MARK: Later statements

  private mutating func addFurther(_ statement: DeadlineStatement) {
    let cycle = cycle(of: statement)
    let end = windows.compactMap(\.to).max()
    var resolver = SpanResolver(
      context: context, isYearly: statement.cycles.contains { $0.unit == .yearly })
    let entries = distributed(statement.entries, &resolver)
    var further = entries.flatMap { resolver.windows(of: $0.time) }
    if let cycle {
      recurrence = cycle.unit
      switch (cycle.unit, entries.isEmpty) {
      case (.continuous, true), (.asNeeded, true): return
      case (.yearly, true): further = windows.flatMap { laterYears(of: $0) }
      case (.yearly, false):
        // «Далее ежегодно» begins in the year after the one that was named first.
        further = repeatedYearly(further, entries).filter { isInLaterYear($0, than: end) }
      case (_, let isEmpty):
        further = expanded(further, hasEntries: !isEmpty, cycle, entries, &resolver)
      }
    }
    windows += further.compactMap { $0.after(end) }
    take(over: resolver)
  }

  private func isInLaterYear(_ window: DatePeriod, than end: CalendarDate?) -> Bool {
    guard let end, let last = window.to else { return true }
    return context.period?.kind == .schoolYear
      ? SchoolYear(containing: last) > SchoolYear(containing: end) : last.year > end.year
  }

  // MARK: Pieces

  /// The finest cycle of the statement, with the part of its turn.
  private mutating func cycle(of statement: DeadlineStatement) -> Cycle? {
    let order: [Recurrence] = [
      .weekly, .biweekly, .monthly, .quarterly, .halfYearly, .yearly, .continuous, .asNeeded,
    ]
    var finest = order.lazy.compactMap { unit in statement.cycles.first { $0.unit == unit } }.first
    if let times = finest?.times, times > 1 { report(.severalTimes(times)) }
    guard let part = statement.parts.first else { return finest }
    finest?.part = part
    switch (finest?.unit, part) {
    case (.monthly, _), (.quarterly, .dueAfter), (.halfYearly, .dueAfter): break
    default:
      isBlocked = true
      report(.unnamedMonth)
    }
    return finest
  }

  /// Gives the year at the end of a list to the dates before it that have none.
  private mutating func distributed(
    _ entries: [DeadlineStatement.Entry], _ resolver: inout SpanResolver
  ) -> [DeadlineStatement.Entry] {
    var result = entries
    for index in result.indices.reversed().dropFirst() where result[index + 1].continuesList {
      guard case .span(var span) = result[index].time, span.mark == .none, !span.hasYears,
        case .span(let next) = result[index + 1].time
      else { continue }
      switch next.mark {
      case .years: span.mark = next.mark
      case .plan, .every: span.mark = next.mark
      case .none:
        guard let year = next.startYear else { continue }
        span.mark = .years([year...year], .plain)
      }
      if case .years = span.mark, next.mark == .none, let period = context.period {
        var trial = SpanResolver(context: context, isYearly: true)
        let windows = trial.windows(of: .span(span))
        guard windows.contains(where: { $0.touches(period) }) else {
          report(.listedYear)
          continue
        }
      }
      result[index].time = .span(span)
    }
    return result
  }

  private mutating func take(over resolver: SpanResolver) {
    for problem in resolver.problems { report(problem) }
    usesPeriod = usesPeriod || (resolver.usesPeriod && context.period != nil)
    isBlocked = isBlocked || resolver.isBlocked
  }

  private mutating func report(_ problem: DeadlineProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  // MARK: Result

  /// The deadline, once every statement is added.
  func reading(of phrase: String) -> DeadlineReading {
    let given = isBlocked ? [] : windows
    var found = problems
    if let period = context.period {
      for window in given where !window.lies(in: period) {
        found.append(.outsidePeriod(window, of: period))
      }
    }
    let order: [Severity] = [.error, .warning, .note]
    let deadline = Deadline(
      text: phrase, windows: given, recurrence: recurrence, anchor: anchor,
      confidence: confidence(given), offset: isBlocked ? nil : offset)
    return DeadlineReading(
      deadline: deadline, problems: order.flatMap { level in found.filter { $0.severity == level } }
    )
  }

  private func confidence(_ given: [DatePeriod]) -> DeadlineConfidence {
    let doubts: [DeadlineProblem.Code] = [.ambiguous, .yearNotNamed]
    if problems.contains(where: { $0.severity == .error }) { return .unread }
    if problems.contains(where: { doubts.contains($0.code) }) { return .ambiguous }
    if given.isEmpty, anchor == nil, recurrence == nil || isBlocked { return .unread }
    if isVague { return .approximate }
    return usesPeriod ? .inferred : .exact
  }
}
