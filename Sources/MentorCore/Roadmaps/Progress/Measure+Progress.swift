import Wording

extension Measure {
  /// The measure after it was carried out on `date`.
  ///
  /// A measure that recurs, or has a list of windows, is done when each window has a completion; until
  /// then it stays planned, and once it is so no completion is added.
  /// One that goes on, every week or without a due moment, stays planned until it is
  /// ``finished(on:evidence:today:)``.
  ///
  /// - Parameters:
  ///   - date: The day on which it was carried out, not after `today`.
  ///   - evidence: What shows it; `nil` where nothing is named.
  ///   - today: The day of the run.
  /// - Returns: The measure with one more completion.
  /// - Throws: ``RoadmapError/skipped(_:)``, ``RoadmapError/done(_:)``,
  ///   ``RoadmapError/notYet(_:_:)``.
  public func completed(
    on date: CalendarDate, evidence: String? = nil, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    let measure = try adding(Completion(date: date, evidence: evidence), today: today)
    if isMet(on: today) { throw .done(id) }
    switch measure.deadline.recurrence {
    case .weekly, .biweekly, .continuous, .asNeeded: return measure
    case .yearly, .halfYearly, .quarterly, .monthly, nil:
      let isOver = measure.occurrences(on: today).allSatisfy { $0.state == .done }
      return isOver ? measure.asDone : measure
    }
  }

  /// The measure after it was carried out on `date` for the last time, whatever windows are left.
  ///
  /// - Parameters:
  ///   - date: The day on which it was carried out, not after `today`.
  ///   - evidence: What shows it; `nil` where nothing is named.
  ///   - today: The day of the run.
  /// - Returns: The measure with one more completion.
  /// - Throws: as ``completed(on:evidence:today:)``.
  public func finished(
    on date: CalendarDate, evidence: String? = nil, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    try adding(Completion(date: date, evidence: evidence), today: today).asDone
  }

  /// Whether each window has its completion already.
  private func isMet(on today: CalendarDate) -> Bool {
    !deadline.windows.isEmpty && !progress.completions.isEmpty
      && occurrences(on: today).allSatisfy { $0.state == .done }
  }

  private func adding(
    _ completion: Completion, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    guard completion.date <= today else { throw .notYet(id, completion.date) }
    switch progress.state {
    case .skipped: throw .skipped(id)
    case .done: throw .done(id)
    case .planned: break
    }
    var completions = progress.completions
    let place = completions.firstIndex { $0.date > completion.date } ?? completions.count
    completions.insert(completion, at: place)
    var measure = self
    measure.progress = MeasureProgress(
      completions: completions, note: progress.note, state: .planned)
    return measure
  }

  private var asDone: Measure {
    var measure = self
    measure.progress = MeasureProgress(
      completions: progress.completions, note: progress.note, state: .done)
    return measure
  }

  /// The measure after it was given up for `reason`.
  ///
  /// - Throws: ``RoadmapError/done(_:)``, ``RoadmapError/reasonMissing(_:)``.
  public func skipped(because reason: String) throws(RoadmapError) -> Measure {
    guard progress.state != .done else { throw .done(id) }
    let reason = reason.cleaned()
    guard !reason.isEmpty else { throw .reasonMissing(id) }
    var measure = self
    measure.progress = MeasureProgress(
      completions: progress.completions, note: reason, state: .skipped)
    return measure
  }

  /// The measure put back into the plan; what was carried out stays recorded.
  public func reopened() -> Measure {
    var measure = self
    measure.progress = MeasureProgress(
      completions: progress.completions, note: nil, state: .planned)
    return measure
  }

  /// The windows of the deadline, and how each stands on `today` after what was carried out.
  ///
  /// - Parameters:
  ///   - today: The day that is asked about.
  ///   - terms: The calendar, the rule for days off, the days of events.
  ///   - range: The days whose windows are asked for; without them all.
  ///   - days: How many days before its end a window becomes due; 0 or more.
  /// - Returns: One occurrence for each window.
  /// - Complexity: O(*n*) in the number of windows and completions.
  public func occurrences(
    on today: CalendarDate, under terms: DeadlineTerms = .standard, within range: DatePeriod? = nil,
    dueWithin days: Int = 14
  ) -> [DeadlineOccurrence] {
    deadline.occurrences(
      on: today,
      marks: progress.completions.map { DoneMark(date: $0.date, window: $0.window) }, under: terms,
      within: range, dueWithin: days)
  }
}

extension Roadmap {
  /// The measure `id`.
  ///
  /// - Throws: ``RoadmapError/noSuchMeasure(_:)``.
  /// - Complexity: O(*n*).
  public func measure(_ id: MeasureID) throws(RoadmapError) -> Measure {
    guard let measure = measures.first(where: { $0.id == id }) else { throw .noSuchMeasure(id) }
    return measure
  }

  /// Puts `measure` in the place of the one with the same identifier.
  ///
  /// - Throws: ``RoadmapError/noSuchMeasure(_:)``; then nothing is changed.
  /// - Complexity: O(*n*).
  public mutating func replace(_ measure: Measure) throws(RoadmapError) {
    guard let index = measures.firstIndex(where: { $0.id == measure.id }) else {
      throw .noSuchMeasure(measure.id)
    }
    measures[index] = measure
  }
}
