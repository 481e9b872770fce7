extension ByteSource {
  /// The surveys of `round` in `year` with their responses, in the order of the surveys.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the files of all surveys and of those responses.
  public mutating func responses(
    in round: SurveyRound, of year: SchoolYear
  ) throws(WorkspaceError) -> [(survey: Survey, responses: RecordSet<Response>)] {
    var found: [(survey: Survey, responses: RecordSet<Response>)] = []
    for survey in try load(.surveys) where survey.round == round && survey.year == year {
      found.append((survey, try load(survey.id, of: .responses)))
    }
    return found
  }
}
