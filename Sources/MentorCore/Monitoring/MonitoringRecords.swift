/// What monitoring of one school year works on.
public struct MonitoringRecords: Sendable {
  /// The school year.
  public let year: SchoolYear

  /// The rounds of every year.
  public let rounds: RecordSet<MonitoringRound>

  /// The surveys of the year that are answered before, during and after the work.
  public let surveys: RecordSet<Survey>

  /// The responses to those surveys.
  public let responses: [SurveyID: RecordSet<Response>]

  /// The base of mentors, of every year.
  public let mentors: RecordSet<Mentor>

  /// The base of mentees, of every year.
  public let mentees: RecordSet<Mentee>

  /// The settings of the organisation.
  public let settings: ProgrammeSettings

  /// Creates the records of a year.
  public init(
    year: SchoolYear, rounds: RecordSet<MonitoringRound>, surveys: RecordSet<Survey>,
    responses: [SurveyID: RecordSet<Response>], mentors: RecordSet<Mentor>,
    mentees: RecordSet<Mentee>, settings: ProgrammeSettings = .standard
  ) {
    self.year = year
    self.rounds = rounds
    self.surveys = surveys
    self.responses = responses
    self.mentors = mentors
    self.mentees = mentees
    self.settings = settings
  }

  /// The influence on participants in the year.
  ///
  /// - Complexity: as ``InfluenceReport``.
  public var influence: InfluenceReport {
    InfluenceReport(
      year: year, surveys: surveys, responses: responses, mentors: mentors, mentees: mentees)
  }

  /// How satisfied participants are in the surveys of a round of `kind`.
  ///
  /// - Complexity: as ``SatisfactionSummary``.
  public func satisfaction(in kind: RoundKind) -> SatisfactionSummary {
    SatisfactionSummary(
      year: year, surveys: surveys, responses: responses, mentors: mentors, mentees: mentees,
      round: kind.surveyRound, threshold: settings.satisfiedFrom)
  }

  /// What the questionnaires say for a SWOT analysis; without `kind` those of the whole year.
  ///
  /// - Complexity: as ``SwotReport``.
  public func swot(form: FormCode? = nil, in kind: RoundKind? = nil) -> SwotReport {
    SwotReport(
      year: year, surveys: surveys, responses: responses, form: form,
      rounds: kind.map { [$0.surveyRound] } ?? [.before, .interim, .after])
  }

  /// What the curators' sheets of `round` say.
  public func assessment(of round: MonitoringRound) -> QualityAssessment {
    QualityAssessment(round, surveys: surveys, responses: responses, settings: settings)
  }

  /// Who has answered the surveys of a round of `kind`, in the order of the surveys.
  ///
  /// - Complexity: O(*s* · *n* log *n*) in the surveys and the profiles.
  public func participation(
    in kind: RoundKind
  ) -> [(survey: Survey, participation: SurveyParticipation)] {
    surveys.filter { $0.year == year && $0.round == kind.surveyRound }.map { survey in
      (
        survey,
        SurveyParticipation(
          in: survey, mentors: mentors, mentees: mentees,
          responses: responses[survey.id] ?? RecordSet())
      )
    }
  }
}
