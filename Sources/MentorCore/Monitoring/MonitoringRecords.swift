/// What monitoring of one school year works on.
public struct MonitoringRecords: Sendable {
  /// The school year.
  public let year: SchoolYear

  /// The rounds of every year.
  public let rounds: RecordSet<MonitoringRound>

  /// The surveys of the year that are answered before, during and after the work.
  public let surveys: RecordSet<Survey>

  /// The responses to those surveys, without those of ``withdrawn`` people or about them.
  public let responses: [SurveyID: RecordSet<Response>]

  /// The base of mentors, of every year, without ``withdrawn`` people.
  public let mentors: RecordSet<Mentor>

  /// The base of mentees, of every year, without ``withdrawn`` people.
  public let mentees: RecordSet<Mentee>

  /// The settings of the organisation.
  public let settings: ProgrammeSettings

  /// Those who took part in the year or answered, and withdrew their consent: they are only counted.
  public let withdrawn: Set<PersonID>

  /// Creates the records of a year.
  ///
  /// Source: 152-ФЗ, ст. 9: the data of whoever withdrew the consent are no longer processed.
  ///
  /// - Parameters:
  ///   - year: The school year.
  ///   - rounds: The rounds of every year.
  ///   - surveys: The surveys of the year.
  ///   - responses: The responses by survey.
  ///   - mentors: The base of mentors.
  ///   - mentees: The base of mentees.
  ///   - settings: The settings of the organisation.
  ///   - withdrawn: The people who withdrew their consent to processing, whatever they took part in.
  public init(
    year: SchoolYear, rounds: RecordSet<MonitoringRound>, surveys: RecordSet<Survey>,
    responses: [SurveyID: RecordSet<Response>], mentors: RecordSet<Mentor>,
    mentees: RecordSet<Mentee>, settings: ProgrammeSettings = .standard,
    withdrawn: Set<PersonID> = []
  ) {
    self.year = year
    self.rounds = rounds
    self.surveys = surveys
    self.settings = settings
    guard !withdrawn.isEmpty else {
      (self.responses, self.mentors, self.mentees) = (responses, mentors, mentees)
      self.withdrawn = []
      return
    }
    self.responses = responses.mapValues { $0.without(withdrawn) }
    self.mentors = mentors.without(withdrawn)
    self.mentees = mentees.without(withdrawn)
    var concerned = Set(responses.values.flatMap { $0.compactMap(\.person) })
    concerned.formUnion(mentors.filter { $0.year == year }.map(\.person))
    concerned.formUnion(mentees.filter { $0.year == year }.map(\.person))
    self.withdrawn = concerned.intersection(withdrawn)
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

extension RecordSet where Element: PoolProfile {
  /// The profiles of everybody but `people`.
  ///
  /// - Complexity: O(*n*).
  public func without(_ people: Set<PersonID>) -> Self {
    people.isEmpty ? self : Self(filter { !people.contains($0.person) })
  }
}

extension RecordSet<Response> {
  /// The responses that are neither of `people` nor about them.
  ///
  /// - Complexity: O(*n*).
  public func without(_ people: Set<PersonID>) -> Self {
    guard !people.isEmpty else { return self }
    return Self(
      filter { response in
        ![response.person, response.about].contains { $0.map(people.contains) ?? false }
      })
  }
}
