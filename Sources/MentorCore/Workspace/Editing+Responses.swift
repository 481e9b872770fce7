extension SurveyImporter {
  /// Takes the rows of `table` into the directory: responses, and for an intake survey people and
  /// profiles as well.
  ///
  /// - Throws: ``WorkspaceError/domain(_:)`` with a ``SurveyImportError`` where the table cannot be used,
  ///   and the errors of reading.
  /// - Complexity: O(*n* log *n*) in the rows and the records of the directory.
  public func take(
    _ table: ImportTable, in editing: inout Editing
  ) throws(WorkspaceError) -> SurveyOutcome {
    let isIntake = survey.round == .intake
    var base = ImportBase(
      people: try editing.load(.people), mentors: try editing.load(.mentors),
      mentees: try editing.load(.mentees),
      takenPlaces: isIntake ? try editing.load(.pairs).takenPlaces : [:])
    let folder = CollectionFolder<Response, Survey>.responses
    let next = try editing.nextID(in: folder)
    var responses = try editing.load(survey.id, of: folder)
    let outcome: SurveyOutcome
    do throws(SurveyImportError) {
      outcome = try take(table, into: &base, &responses, next: next)
    } catch {
      throw .domain(error)
    }
    if isIntake {
      try editing.change(.people) { $0 = base.people }
      try editing.change(.mentors) { $0 = base.mentors }
      try editing.change(.mentees) { $0 = base.mentees }
    }
    try editing.change(folder.collection(of: survey.id)) { $0 = responses }
    return outcome
  }
}
