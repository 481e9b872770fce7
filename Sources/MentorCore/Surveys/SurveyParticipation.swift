/// Who has answered a survey and who has not.
public struct SurveyParticipation: Hashable, Sendable {
  /// Those who are to answer: the profiles of the year and the form that are in the pool.
  ///
  /// For third parties, those of whom somebody is to tell; nobody for curators, who are in no base.
  public let expected: [PersonID]

  /// Those of ``expected`` who have answered.
  public let answered: [PersonID]

  /// Those of ``expected`` who have not.
  public let missing: [PersonID]

  /// The number of responses, those of people who were not expected included.
  public let responses: Int

  /// The share of ``expected`` who have answered, from 0 to 1; `nil` where nobody is expected.
  public var share: Double? {
    expected.isEmpty ? nil : Double(answered.count) / Double(expected.count)
  }

  /// Compares `responses` with the bases of `mentors` and `mentees`.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(
    in survey: Survey, mentors: RecordSet<Mentor>, mentees: RecordSet<Mentee>,
    responses: RecordSet<Response>
  ) {
    func belongs(_ year: SchoolYear, _ forms: [FormCode], _ status: ParticipantStatus) -> Bool {
      year == survey.year && status != .archived
        && (survey.form.map { forms.contains($0) } ?? true)
    }
    let people: Set<PersonID> =
      switch survey.role {
      case .mentor:
        Set(mentors.filter { belongs($0.year, $0.forms, $0.status) }.map(\.person))
      case .mentee, .thirdParty:
        Set(mentees.filter { belongs($0.year, $0.forms, $0.status) }.map(\.person))
      case .curator: []
      }
    let present = Set(
      responses.compactMap { survey.role == .thirdParty ? $0.about : $0.person })
    expected = people.sorted()
    answered = expected.filter { present.contains($0) }
    missing = expected.filter { !present.contains($0) }
    self.responses = responses.count
  }
}
