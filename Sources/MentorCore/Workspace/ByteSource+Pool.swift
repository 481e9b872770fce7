import JSONStore

extension ByteSource {
  /// The pool of the school year `chosen`, or of the organisation's current one.
  ///
  /// With `proposal` the pairs that were accepted from it are left out: the pool as it was then.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read, or several years are open and none is
  ///   chosen.
  /// - Complexity: O(*n*) in the bytes of the files of people and pairs.
  public mutating func pool(
    year chosen: SchoolYear?, on date: CalendarDate, before proposal: ProposalID? = nil
  ) throws(WorkspaceError) -> Pool {
    let organization = try load(.organization)
    var pairs = try load(.pairs)
    if let proposal { pairs = RecordSet(pairs.filter { $0.proposal != proposal }) }
    let year: SchoolYear
    do throws(YearError) {
      year = try organization.workingYear(chosen, on: date)
    } catch {
      throw .domain(error)
    }
    let (mentors, mentees) = (try load(.mentors), try load(.mentees))
    return Pool(
      organization: organization, people: try load(.people), mentors: mentors, mentees: mentees,
      consents: try load(.consents), pairs: pairs, constraints: try load(.constraints),
      forms: try load(.forms).catalogue,
      ballots: try ballots(of: year, mentors: mentors, mentees: mentees),
      preparation: try preparation(for: organization.settings), year: year, on: date)
  }

  /// The responses to the surveys about meetings of `year`, in the order of the surveys.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the surveys that were answered.
  public mutating func feedbackResponses(
    of year: SchoolYear
  ) throws(WorkspaceError) -> [RecordSet<Response>] {
    try answered(.feedback, of: year).map(\.responses)
  }

  /// The ballots of the group meetings of `year`, in the order of surveys and responses.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the surveys that were answered and of the ballots.
  mutating func ballots(
    of year: SchoolYear, mentors: RecordSet<Mentor>, mentees: RecordSet<Mentee>
  ) throws(WorkspaceError) -> [BallotPaper] {
    try answered(.preferences, of: year).flatMap { survey, responses in
      survey.ballots(among: responses, mentors: mentors, mentees: mentees)
    }
  }

  /// The surveys of `round` in `year` that somebody answered, with the responses.
  private mutating func answered(
    _ round: SurveyRound, of year: SchoolYear
  ) throws(WorkspaceError) -> [(survey: Survey, responses: RecordSet<Response>)] {
    var found: [(survey: Survey, responses: RecordSet<Response>)] = []
    let folder = CollectionFolder<Response, Survey>.responses
    for id in try owners(in: folder) {
      guard let survey = try load(id, of: .surveys), survey.year == year, survey.round == round
      else { continue }
      found.append((survey, try load(id, of: folder)))
    }
    return found
  }
}
