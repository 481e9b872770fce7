import Wording

extension Measure {
  /// The measure after it was carried out on `date`.
  ///
  /// A measure with several windows is done when each has its completion; until then it stays planned.
  /// A measure that goes on, every week or without a due moment, stays planned until it is
  /// ``finished(on:evidence:today:)``.
  ///
  /// - Parameters:
  ///   - date: The day on which it was carried out, not after `today`.
  ///   - evidence: What shows it; `nil` where nothing is named.
  ///   - today: The day of the run.
  /// - Throws: ``RoadmapError/skipped(_:)``, ``RoadmapError/done(_:)``,
  ///   ``RoadmapError/notYet(_:_:)``.
  public func completed(
    on date: CalendarDate, evidence: String? = nil, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    let measure = try adding(Completion(date: date, evidence: evidence), today: today)
    return measure.goesOn || !measure.openWindows.isEmpty ? measure : measure.asDone
  }

  /// The measure after it was carried out on `date` for the last time, whatever windows are left.
  ///
  /// - Parameters:
  ///   - date: The day on which it was carried out, not after `today`.
  ///   - evidence: What shows it; `nil` where nothing is named.
  ///   - today: The day of the run.
  /// - Throws: as ``completed(on:evidence:today:)``.
  public func finished(
    on date: CalendarDate, evidence: String? = nil, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    try adding(Completion(date: date, evidence: evidence), today: today).asDone
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

  /// Whether the measure has no last time of its own.
  var goesOn: Bool {
    switch deadline.recurrence {
    case .weekly, .biweekly, .continuous, .asNeeded: true
    case .yearly, .halfYearly, .quarterly, .monthly, nil: false
    }
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

  /// The windows of the deadline that no completion covers yet, in order.
  ///
  /// A completion covers the window that contains its day; else the latest window before it, done late;
  /// else the next window, done early.
  ///
  /// - Complexity: O(*n* · *m*) for *n* windows and *m* completions.
  public var openWindows: [DatePeriod] {
    var open = deadline.windows
    for completion in progress.completions {
      let day = completion.date
      let covered =
        open.firstIndex { $0.contains(day) }
        ?? open.lastIndex { window in window.to.map { $0 < day } ?? false }
        ?? open.indices.first
      if let covered { open.remove(at: covered) }
    }
    return open
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
