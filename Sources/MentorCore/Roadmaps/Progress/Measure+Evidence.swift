import Wording

extension Measure {
  /// The measure with further evidence for a time that it was carried out.
  ///
  /// - Parameters:
  ///   - evidence: The words to be added; `nil` adds none.
  ///   - files: The files to be added; one takes the place of an earlier one of its name.
  ///   - date: The day of the completion; `nil` means the first without any evidence, else the last.
  /// - Returns: The measure with the evidence.
  /// - Throws: ``RoadmapError/nothingToProve(_:)``, ``RoadmapError/notDoneOn(_:_:)``.
  public func proven(
    by evidence: String?, files: [EvidenceFile] = [], on date: CalendarDate? = nil
  ) throws(RoadmapError) -> Measure {
    let completions = progress.completions
    guard !completions.isEmpty else { throw .nothingToProve(id) }
    let place: Int
    if let date {
      let ofDay = completions.indices.filter { completions[$0].date == date }
      guard let found = ofDay.first(where: { !completions[$0].isProven }) ?? ofDay.last
      else { throw .notDoneOn(id, date) }
      place = found
    } else {
      place = completions.firstIndex { !$0.isProven } ?? (completions.count - 1)
    }
    return proven(at: place, by: evidence, files)
  }

  /// The measure with further evidence for the time that met one of its windows.
  ///
  /// - Parameters:
  ///   - evidence: The words to be added; `nil` adds none.
  ///   - files: The files to be added; one takes the place of an earlier one of its name.
  ///   - window: The window.
  ///   - terms: The calendar and the days of events, which tell the windows.
  ///   - today: The day of the run.
  /// - Returns: The measure with the evidence.
  /// - Throws: ``RoadmapError/noSuchWindow(_:known:)``, ``RoadmapError/windowNotDone(_:)``.
  public func proven(
    by evidence: String?, files: [EvidenceFile] = [], for window: WindowID,
    under terms: DeadlineTerms = .standard, today: CalendarDate
  ) throws(RoadmapError) -> Measure {
    guard let mark = try mark(of: window, under: terms, today: today) else {
      throw .windowNotDone(MeasureInstanceID(measure: id, window: window))
    }
    return proven(at: mark, by: evidence, files)
  }

  private func proven(
    at place: Int, by evidence: String?, _ files: [EvidenceFile]
  ) -> Measure {
    var completions = progress.completions
    let old = completions[place]
    let words = [old.evidence, evidence?.cleaned()].compactMap { $0 }.filter { !$0.isEmpty }
    completions[place] = Completion(
      date: old.date, evidence: words.isEmpty ? nil : words.joined(separator: "; "),
      files: old.files.filter { old in !files.contains { $0.name == old.name } } + files,
      window: old.window)
    var measure = self
    measure.progress = progress.with(
      completions: completions, note: progress.note, state: progress.state)
    return measure
  }
}
