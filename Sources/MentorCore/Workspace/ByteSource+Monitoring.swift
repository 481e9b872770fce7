import JSONStore

extension Collection where Element == MonitoringRound {
  /// The rounds of monitoring.
  public static var monitoring: Self { Self("monitoring.json", key: "monitoring") }
}

extension ByteSource {
  /// What monitoring of `year` works on, as it may on `date`: without those who withdrew their consent.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of people, consents, bases, surveys, and of the responses to surveys
  ///   of the year that belong to a round.
  public mutating func monitoringRecords(
    of year: SchoolYear, on date: CalendarDate
  ) throws(WorkspaceError) -> MonitoringRecords {
    let rounds = Set(RoundKind.allCases.map(\.surveyRound))
    let surveys = RecordSet(
      try load(.surveys).filter { $0.year == year && rounds.contains($0.round) })
    var responses: [SurveyID: RecordSet<Response>] = [:]
    for survey in surveys { responses[survey.id] = try load(survey.id, of: .responses) }
    return MonitoringRecords(
      year: year, rounds: try load(.monitoring), surveys: surveys, responses: responses,
      mentors: try load(.mentors), mentees: try load(.mentees),
      settings: try load(.organization).settings, withdrawn: try withdrawnPeople(on: date))
  }

  /// The people whose consent to processing was withdrawn by `date`, and who gave no other.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of people and consents.
  public mutating func withdrawnPeople(
    on date: CalendarDate
  ) throws(WorkspaceError) -> Set<PersonID> {
    let consents = try load(.consents)
    let taken = Set(
      consents.filter { $0.kind == .processing && $0.withdrawn != nil }.map(\.person))
    guard !taken.isEmpty else { return [] }
    let gate = ConsentGate(
      consents: consents.filter { taken.contains($0.person) },
      settings: try load(.organization).settings, on: date)
    let people = try load(.people)
    return taken.filter { person in people[person].map(gate.hasWithdrawn) ?? true }
  }
}
