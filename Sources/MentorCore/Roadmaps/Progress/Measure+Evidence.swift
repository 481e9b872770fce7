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
    var completions = progress.completions
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
