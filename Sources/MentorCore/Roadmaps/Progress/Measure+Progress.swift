import Wording

extension Measure {
  /// The measure after somebody began with it; a later beginning only changes the note.
  ///
  /// - Parameters:
  ///   - date: The day on which the work began, not after `today`.
  ///   - person: Who has begun; `nil` where nobody is named.
  ///   - note: A remark; `nil` keeps the one that is there.
  ///   - today: The day of the run.
  /// - Returns: The measure in progress.
  /// - Throws: ``RoadmapError/skipped(_:)``, ``RoadmapError/done(_:)``,
  ///   ``RoadmapError/notYet(_:_:)``.
  public func begun(
    on date: CalendarDate, by person: String? = nil, note: String? = nil, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    try checkIsOpen(on: date, today: today)
    var measure = self
    measure.progress = MeasureProgress(
      completions: progress.completions, note: note?.cleaned().nilIfEmpty ?? progress.note,
      skippedWindows: progress.skippedWindows,
      started: progress.started ?? MeasureStart(date: date, by: person), state: .inProgress)
    return measure
  }

  /// The measure after it was carried out on `date`.
  ///
  /// A measure that recurs, or has a list of windows, is done when each window has a completion or was
  /// given up; until then it stays open, and once it is so no completion is added.
  /// One that goes on, every week or without a due moment, stays open until it is
  /// ``finished(with:under:today:)``.
  ///
  /// - Parameters:
  ///   - completion: The day, not after `today`, the evidence, and the window where one is named.
  ///   - terms: The calendar and the days of events, which tell the windows.
  ///   - today: The day of the run.
  /// - Returns: The measure with one more completion.
  /// - Throws: ``RoadmapError/skipped(_:)``, ``RoadmapError/done(_:)``,
  ///   ``RoadmapError/notYet(_:_:)``, ``RoadmapError/noSuchWindow(_:known:)``,
  ///   ``RoadmapError/windowDone(_:)``, ``RoadmapError/windowSkipped(_:)``.
  public func completed(
    with completion: Completion, under terms: DeadlineTerms = .standard, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    let measure = try adding(completion, under: terms, today: today)
    if isMet(on: today, under: terms) { throw .done(id) }
    return measure.isOver(on: today, under: terms) ? measure.asDone : measure
  }

  /// The measure after it was carried out for the last time, whatever windows are left.
  ///
  /// - Parameters:
  ///   - completion: The day, not after `today`, the evidence, and the window where one is named.
  ///   - terms: The calendar and the days of events, which tell the windows.
  ///   - today: The day of the run.
  /// - Returns: The measure with one more completion.
  /// - Throws: as ``completed(with:under:today:)``.
  public func finished(
    with completion: Completion, under terms: DeadlineTerms = .standard, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    try adding(completion, under: terms, today: today).asDone
  }

  /// The measure after it was carried out on `date`, shown by `evidence`.
  ///
  /// - Throws: as ``completed(with:under:today:)``.
  public func completed(
    on date: CalendarDate, evidence: String? = nil, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    try completed(with: Completion(date: date, evidence: evidence), today: today)
  }

  /// The measure after it was carried out on `date` for the last time, shown by `evidence`.
  ///
  /// - Throws: as ``completed(with:under:today:)``.
  public func finished(
    on date: CalendarDate, evidence: String? = nil, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    try finished(with: Completion(date: date, evidence: evidence), today: today)
  }

  /// Whether each window has its completion already.
  private func isMet(on today: CalendarDate, under terms: DeadlineTerms) -> Bool {
    guard !progress.completions.isEmpty else { return false }
    let all = occurrences(on: today, under: terms)
    return !all.isEmpty && all.allSatisfy(\.state.isClosed)
  }

  /// Whether nothing is left to be done of a measure that has an end.
  private func isOver(on today: CalendarDate, under terms: DeadlineTerms) -> Bool {
    switch deadline.recurrence {
    case .weekly, .biweekly, .continuous, .asNeeded: false
    case .yearly, .halfYearly, .quarterly, .monthly, nil:
      occurrences(on: today, under: terms).allSatisfy(\.state.isClosed)
    }
  }

  /// The index of the completion that names `window`, or that met it; `nil` where none did.
  ///
  /// - Throws: ``RoadmapError/noSuchWindow(_:known:)``.
  func mark(
    of window: WindowID, under terms: DeadlineTerms, today: CalendarDate
  ) throws(RoadmapError) -> Int? {
    if let named = progress.completions.firstIndex(where: { $0.window == window }) { return named }
    return try occurrence(window, under: terms, today: today).mark
  }

  /// The window of that name as it stands on `today`.
  private func occurrence(
    _ window: WindowID, under terms: DeadlineTerms, today: CalendarDate
  ) throws(RoadmapError) -> DeadlineOccurrence {
    let all = occurrences(on: today, under: terms)
    let instance = MeasureInstanceID(measure: id, window: window)
    guard let found = all.first(where: { $0.id == window }) else {
      // The names of the nearest windows, those still open before all others.
      let open = all.filter { !$0.state.isClosed }
      let known = (open.isEmpty ? all : open).prefix(6).map { "\(id)@\($0.id)" }
      throw .noSuchWindow(instance, known: known)
    }
    return found
  }

  /// Refuses a window that the measure does not have, that was met before or given up.
  private func checkIsOpen(
    _ window: WindowID, under terms: DeadlineTerms, today: CalendarDate
  ) throws(RoadmapError) {
    let found = try occurrence(window, under: terms, today: today)
    let instance = MeasureInstanceID(measure: id, window: window)
    if found.mark != nil { throw .windowDone(instance) }
    if found.state == .skipped { throw .windowSkipped(instance) }
  }

  private func checkIsOpen(on date: CalendarDate, today: CalendarDate) throws(RoadmapError) {
    guard date <= today else { throw .notYet(id, date) }
    switch progress.state {
    case .skipped: throw .skipped(id)
    case .done: throw .done(id)
    case .planned, .inProgress: break
    }
  }

  private func adding(
    _ completion: Completion, under terms: DeadlineTerms, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    try checkIsOpen(on: completion.date, today: today)
    if let window = completion.window { try checkIsOpen(window, under: terms, today: today) }
    var completions = progress.completions
    let place = completions.firstIndex { $0.date > completion.date } ?? completions.count
    completions.insert(completion, at: place)
    var measure = self
    measure.progress = progress.with(
      completions: completions, note: progress.note, state: progress.state)
    return measure
  }

  private var asDone: Measure {
    var measure = self
    measure.progress = progress.with(note: progress.note, state: .done)
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
    measure.progress = progress.with(note: reason, state: .skipped)
    return measure
  }

  /// The measure after one of its windows was given up for `reason`; given up before, the window has a new
  /// reason.
  ///
  /// Once every window is done or given up the measure is done too, or skipped where nothing was done.
  ///
  /// - Parameters:
  ///   - window: The window.
  ///   - reason: Why.
  ///   - terms: The calendar and the days of events, which tell the windows.
  ///   - today: The day of the run.
  /// - Returns: The measure with one window less to be met.
  /// - Throws: ``RoadmapError/skipped(_:)``, ``RoadmapError/done(_:)``, ``RoadmapError/reasonMissing(_:)``,
  ///   ``RoadmapError/noSuchWindow(_:known:)``, ``RoadmapError/windowDone(_:)``.
  public func skipped(
    _ window: WindowID, because reason: String, under terms: DeadlineTerms = .standard,
    today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    let reason = reason.cleaned()
    guard !reason.isEmpty else { throw .reasonMissing(id) }
    let found = try occurrence(window, under: terms, today: today)
    if found.mark != nil { throw .windowDone(MeasureInstanceID(measure: id, window: window)) }
    try checkIsOpen(on: today, today: today)
    var measure = self
    let entry = SkippedWindow(window, on: today, because: reason)
    measure.progress = progress.with(
      note: progress.note,
      skippedWindows: progress.skippedWindows.filter { $0.window != window } + [entry],
      state: progress.state)
    guard measure.isOver(on: today, under: terms) else { return measure }
    if !progress.completions.isEmpty { return measure.asDone }
    measure.progress = measure.progress.with(note: reason, state: .skipped)
    return measure
  }

  /// The measure put back into the plan, and the completion that was taken back.
  ///
  /// One that was skipped is planned again, and what was carried out before stays recorded. Otherwise a
  /// mark was a mistake: the completion of `date` is taken back, without a date the last one; where
  /// there is none, the window that was given up last, then the beginning. One that was skipped window by
  /// window gets all of them back.
  ///
  /// - Parameters:
  ///   - date: The day of the completion; `nil` for the last one.
  ///   - terms: The calendar and the days of events, which tell the windows.
  ///   - today: The day of the run.
  /// - Returns: The measure as it is planned again, and the completion; `nil` where none was taken back.
  /// - Throws: ``RoadmapError/nothingToReopen(_:)``, ``RoadmapError/notDoneOn(_:_:)``.
  public func reopened(
    takingBack date: CalendarDate? = nil, under terms: DeadlineTerms = .standard,
    today: CalendarDate
  ) throws(RoadmapError) -> (measure: Measure, completion: Completion?) {
    var measure = self
    if progress.state == .skipped, date == nil {
      measure.progress = progress.with(
        note: nil, skippedWindows: isSkippedByWindows(on: today, under: terms) ? [] : nil,
        state: reopenedState)
      return (measure, nil)
    }
    guard !progress.completions.isEmpty else {
      if let date { throw .notDoneOn(id, date) }
      if !progress.skippedWindows.isEmpty {
        measure.progress = progress.with(
          note: progress.note, skippedWindows: progress.skippedWindows.dropLast(),
          state: progress.state)
        return (measure, nil)
      }
      guard progress.started != nil || progress.state == .inProgress else {
        throw .nothingToReopen(id)
      }
      measure.progress = MeasureProgress(completions: [], note: progress.note, state: .planned)
      return (measure, nil)
    }
    let completions = progress.completions
    let found =
      date.map { day in completions.lastIndex { $0.date == day } } ?? (completions.count - 1)
    guard let found else { throw .notDoneOn(id, date ?? completions[0].date) }
    return (reopened(at: found, under: terms, today), completions[found])
  }

  /// The measure with one of its windows put back into the plan, and the completion that was taken back.
  ///
  /// A window that was given up is planned again; otherwise the time that met it was a mistake.
  ///
  /// - Throws: ``RoadmapError/noSuchWindow(_:known:)``, ``RoadmapError/windowOpen(_:)``, and
  ///   ``RoadmapError/skipped(_:)`` where the measure as a whole was given up.
  public func reopened(
    _ window: WindowID, under terms: DeadlineTerms = .standard, today: CalendarDate
  ) throws(RoadmapError) -> (measure: Measure, completion: Completion?) {
    let isByWindows = isSkippedByWindows(on: today, under: terms)
    if progress.state == .skipped, !isByWindows { throw .skipped(id) }
    if progress.skippedWindows.contains(where: { $0.window == window }) {
      var measure = self
      measure.progress = progress.with(
        note: isByWindows ? nil : progress.note,
        skippedWindows: progress.skippedWindows.filter { $0.window != window },
        state: reopenedState)
      return (measure, nil)
    }
    guard let mark = try mark(of: window, under: terms, today: today) else {
      throw .windowOpen(MeasureInstanceID(measure: id, window: window))
    }
    return (reopened(at: mark, under: terms, today), progress.completions[mark])
  }

  /// The measure without the completion at `index`; the others keep the windows that they met.
  private func reopened(
    at index: Int, under terms: DeadlineTerms, _ today: CalendarDate
  ) -> Measure {
    var completions = progress.completions
    var met: [Int: [WindowID]] = [:]
    for found in occurrences(on: today, under: terms) {
      if let mark = found.mark { met[mark, default: []].append(found.id) }
    }
    for (mark, windows) in met where windows.count == 1 && deadline.windows.count > 1 {
      completions[mark] = completions[mark].with(window: windows[0])
    }
    completions.remove(at: index)
    var measure = self
    measure.progress = progress.with(
      completions: completions, note: progress.state == .skipped ? nil : progress.note,
      state: reopenedState)
    return measure
  }

  private var reopenedState: MeasureState { progress.started == nil ? .planned : .inProgress }

  /// Whether the measure was given up window by window, and not as a whole.
  private func isSkippedByWindows(on today: CalendarDate, under terms: DeadlineTerms) -> Bool {
    progress.state == .skipped && !progress.skippedWindows.isEmpty
      && isOver(on: today, under: terms)
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
      marks: progress.completions.map { DoneMark(date: $0.date, window: $0.window) },
      skipped: Set(progress.skippedWindows.map(\.window)), under: terms, within: range,
      dueWithin: days)
  }
}

extension Roadmap {
  /// The measure `id`.
  ///
  /// - Throws: ``RoadmapError/noSuchMeasure(_:)``, ``RoadmapError/withdrawn(_:)``.
  /// - Complexity: O(*n*).
  public func measure(_ id: MeasureID) throws(RoadmapError) -> Measure {
    guard let measure = measures.first(where: { $0.id == id }) else {
      throw withdrawn.contains { $0.measure.id == id } ? .withdrawn(id) : .noSuchMeasure(id)
    }
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
