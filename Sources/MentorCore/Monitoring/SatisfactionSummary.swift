/// How satisfied participants are with the programme (stage 1 of monitoring).
///
/// Satisfied is who gives the result a mark from a threshold on, on a scale that goes up to ten; silence is
/// not satisfaction. The threshold is a customary default that an organisation may change.
public struct SatisfactionSummary: Equatable, Sendable {
  /// The participants of one role.
  public struct Role: Equatable, Sendable {
    /// The role: mentor or mentee.
    public let role: SurveyRole

    /// Those who were to answer, as ``SurveyParticipation/expected`` of the surveys.
    public let expected: [PersonID]

    /// Those who were asked for the result and gave a mark, each once.
    public let answered: [PersonID]

    /// Those of ``answered`` who are satisfied.
    public let satisfied: [PersonID]

    /// The share of ``answered`` who are satisfied, from 0 to 1; `nil` under ``SmallGroup/least`` people.
    public var share: Double? {
      SmallGroup.tells(answered.count)
        ? Double(satisfied.count) / Double(answered.count) : nil
    }

    /// The share of ``expected`` who answered, from 0 to 1; `nil` where nobody was expected.
    public var rate: Double? {
      guard !expected.isEmpty else { return nil }
      let asked = Set(expected)
      return Double(answered.count { asked.contains($0) }) / Double(expected.count)
    }
  }

  /// The mentees and the mentors.
  public let roles: [Role]

  /// The figures of the questions about satisfaction, by role, form and question.
  public let answers: [AnswerSummary]

  /// The lowest mark of ten with which somebody counts as satisfied.
  public let threshold: Int

  /// Whether ``threshold`` is the program's default.
  public let isStandardThreshold: Bool

  /// The questions that tell of satisfaction at all.
  public static let keys: Set<String> = [
    "satisfied-result", "satisfaction", "satisfied-work", "expectations-met", "comfort", "progress",
    "glad", "liked", "continue", "training-enough", "more-active", "new-clubs", "better-marks",
  ]

  /// Sums up the answers of `year` to the surveys of `round`.
  ///
  /// - Parameters:
  ///   - year: The school year.
  ///   - surveys: The surveys; those of other years and rounds are left out.
  ///   - responses: The responses by survey.
  ///   - mentors: The base of mentors, of any years.
  ///   - mentees: The base of mentees, of any years.
  ///   - round: The time of the surveys.
  ///   - threshold: The organisation's own threshold; `nil` for ``SatisfactionMarks/satisfiedFrom``.
  /// - Complexity: O(*n* log *n*) in the number of answers and profiles.
  public init(
    year: SchoolYear, surveys: some Sequence<Survey>, responses: [SurveyID: RecordSet<Response>],
    mentors: RecordSet<Mentor>, mentees: RecordSet<Mentee>, round: SurveyRound = .after,
    threshold: Int? = nil
  ) {
    let surveys = surveys.filter { $0.year == year && $0.round == round }
    let least = threshold ?? SatisfactionMarks.satisfiedFrom
    self.threshold = least
    isStandardThreshold = threshold == nil
    answers = AnswerSummary.all(of: round, in: year, surveys: surveys, responses: responses)
      .filter { Self.keys.contains($0.key) }
    roles = [SurveyRole.mentee, .mentor].map { role in
      let asked = surveys.filter { $0.role == role }
      var marks: [PersonID: (mark: Int, date: CalendarDate)] = [:]
      var expected: Set<PersonID> = []
      for survey in asked {
        let responses = responses[survey.id] ?? RecordSet()
        expected.formUnion(
          SurveyParticipation(in: survey, mentors: mentors, mentees: mentees, responses: responses)
            .expected)
        guard let question = SatisfactionMarks.question(of: survey) else { continue }
        for response in LatestResponses(responses).all {
          guard let person = response.person, let mark = response[question.key]?.mark else {
            continue
          }
          if let known = marks[person], known.date > response.date { continue }
          marks[person] = (mark, response.date)
        }
      }
      return Role(
        role: role, expected: expected.sorted(), answered: marks.keys.sorted(),
        satisfied: marks.filter { $0.value.mark >= least }.keys.sorted())
    }
  }
}
