import JSONStore

extension SurveyImporter {
  /// Takes the rows of `table` into the directory: responses, and for an intake survey people and
  /// profiles as well.
  ///
  /// - Throws: ``WorkspaceError/domain(_:)`` with a ``SurveyImportError`` where the table cannot be used, with
  ///   ``MonitoringError/closed(_:_:)`` where the round of monitoring of the survey is closed, and the errors
  ///   of reading.
  /// - Complexity: O(*n* log *n*) in the rows and the records of the directory.
  public func take(
    _ table: ImportTable, in editing: inout Editing
  ) throws(WorkspaceError) -> SurveyOutcome {
    let rounds = try editing.load(.monitoring)
    do throws(MonitoringError) {
      try rounds.checkOpen(for: survey)
    } catch {
      throw .domain(error)
    }
    let (outcome, base, responses) = try result(of: table, in: &editing)
    if survey.round == .intake {
      try editing.change(.people) { $0 = base.people }
      try editing.change(.mentors) { $0 = base.mentors }
      try editing.change(.mentees) { $0 = base.mentees }
    }
    let folder = CollectionFolder<Response, Survey>.responses
    try editing.change(folder.collection(of: survey.id)) { $0 = responses }
    return outcome
  }

  /// What would come of the rows of `table`; nothing changes.
  ///
  /// - Throws: as ``take(_:in:)``.
  public func trial(
    _ table: ImportTable, in source: inout some ByteSource
  ) throws(WorkspaceError) -> SurveyOutcome {
    try result(of: table, in: &source).outcome
  }

  private func result(
    of table: ImportTable, in source: inout some ByteSource
  ) throws(WorkspaceError) -> (
    outcome: SurveyOutcome, base: ImportBase, responses: RecordSet<Response>
  ) {
    var base = ImportBase(
      people: try source.load(.people), mentors: try source.load(.mentors),
      mentees: try source.load(.mentees),
      takenPlaces: survey.round == .intake ? try source.load(.pairs).takenPlaces : [:])
    let folder = CollectionFolder<Response, Survey>.responses
    let next = try source.nextID(in: folder)
    var responses = try source.load(survey.id, of: folder)
    do throws(SurveyImportError) {
      let outcome = try take(table, into: &base, &responses, next: next)
      return (outcome, base, responses)
    } catch {
      throw .domain(error)
    }
  }
}
