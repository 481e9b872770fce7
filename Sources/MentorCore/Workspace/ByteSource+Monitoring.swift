import JSONStore

extension Collection where Element == MonitoringRound {
  /// The rounds of monitoring.
  public static var monitoring: Self { Self("monitoring.json", key: "monitoring") }
}

extension ByteSource {
  /// What monitoring of `year` works on.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the bases, of the surveys, and of the responses to surveys of
  ///   the year that belong to a round.
  public mutating func monitoringRecords(
    of year: SchoolYear
  ) throws(WorkspaceError) -> MonitoringRecords {
    let rounds = Set(RoundKind.allCases.map(\.surveyRound))
    let surveys = RecordSet(
      try load(.surveys).filter { $0.year == year && rounds.contains($0.round) })
    var responses: [SurveyID: RecordSet<Response>] = [:]
    for survey in surveys { responses[survey.id] = try load(survey.id, of: .responses) }
    return MonitoringRecords(
      year: year, rounds: try load(.monitoring), surveys: surveys, responses: responses,
      mentors: try load(.mentors), mentees: try load(.mentees),
      settings: try load(.organization).settings)
  }
}
