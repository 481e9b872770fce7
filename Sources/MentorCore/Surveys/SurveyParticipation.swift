/// Who has answered a survey and who has not.
public struct SurveyParticipation: Hashable, Sendable {
  /// Those who are to answer: the profiles of the year and the form that are in the pool, those that were
  /// archived after the first answer came, and those whose person answered.
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
    let present = Set(
      responses.compactMap { survey.role == .thirdParty ? $0.about : $0.person })
    let first = responses.lazy.map(\.date).min()
    func isAsked(_ profile: some PoolProfile) -> Bool {
      guard profile.year == survey.year else { return false }
      if present.contains(profile.person) { return true }
      guard survey.form.map({ profile.forms.contains($0) }) ?? true else { return false }
      guard profile.status == .archived else { return true }
      guard let first, let since = profile.statusSince else { return false }
      return since > first
    }
    let people: Set<PersonID> =
      switch survey.role {
      case .mentor: Set(mentors.filter(isAsked).map(\.person))
      case .mentee, .thirdParty: Set(mentees.filter(isAsked).map(\.person))
      case .curator: []
      }
    expected = people.sorted()
    answered = expected.filter { present.contains($0) }
    missing = expected.filter { !present.contains($0) }
    self.responses = responses.count
  }
}
