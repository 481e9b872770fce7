/// The surveys that a round needs: those of the directory, and shipped ones that are not there yet.
public struct RoundSurveys: Equatable, Sendable {
  /// The surveys of the year that belong to the round, in their order.
  public let found: [Survey]

  /// The shipped surveys that are still to be defined, in the order of the catalogue.
  public let missing: [SurveyDefinition]

  /// The forms in use for which there is neither a survey nor a shipped one.
  public let formsWithout: [FormCode]

  /// Finds the surveys of a round of `kind` in `year`.
  ///
  /// Needed are, for each form of a profile that is not archived, the surveys of mentors and mentees, and
  /// those of every form. A survey of the organisation's own stands for the shipped one of its role and form.
  ///
  /// - Complexity: O(*n*) in the number of profiles, O(*s* · *d*) in surveys and shipped ones.
  public init(
    _ kind: RoundKind, of year: SchoolYear, among surveys: some Sequence<Survey>,
    mentors: RecordSet<Mentor>, mentees: RecordSet<Mentee>
  ) {
    var forms: Set<FormCode> = []
    for mentor in mentors where mentor.year == year && mentor.status != .archived {
      forms.formUnion(mentor.forms)
    }
    for mentee in mentees where mentee.year == year && mentee.status != .archived {
      forms.formUnion(mentee.forms)
    }
    let found = surveys.filter { $0.year == year && $0.round == kind.surveyRound }
    let needed = SurveyCatalogue.definitions.filter { definition in
      definition.round == kind.surveyRound
        && (definition.form.map { forms.contains($0) } ?? true)
    }
    self.found = found
    missing = needed.filter { definition in
      !found.contains { survey in
        survey.code == definition.code
          || (survey.role == definition.role && survey.form == definition.form
            && survey.definition.isQualitySheet == definition.isQualitySheet)
      }
    }
    let served = Set(
      (found.map(\.form) + needed.map(\.form)).compactMap { $0 })
    let isForAll =
      needed.contains { $0.form == nil && $0.role == .mentee }
      || found.contains { $0.form == nil && $0.role == .mentee }
    formsWithout = isForAll ? [] : forms.subtracting(served).sorted { $0.text < $1.text }
  }
}
