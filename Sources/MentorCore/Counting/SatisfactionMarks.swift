/// The marks by which participants say how satisfied they are.
///
/// Source: DOMAIN.md section 5.1, a customary rule: the item about the result in the survey after the
/// work has ended, on a scale from 1 to 10. Of two responses of one person the last counts, also where
/// it leaves the item out.
public struct SatisfactionMarks: Sendable {
  /// The keys of the questions that are asked for the mark, the first that a survey has.
  public static let questions = ["satisfied-result", "satisfaction"]

  /// The scale of the mark.
  public static let scale = 1...10

  /// The mark from which people count as satisfied unless the organisation says otherwise, a default.
  public static let satisfiedFrom = 7

  /// The mark by the profile of the mentor or mentee who gave it.
  public private(set) var byProfile: [RecordIdentifier: Int] = [:]

  /// The surveys that were left out: they ask on another scale.
  public private(set) var unlike: [SurveyID] = []

  private var days: [RecordIdentifier: CalendarDate] = [:]

  /// Creates marks of which there are none yet.
  public init() {}

  /// The question of `survey` that gives the mark; `nil` where none is asked on that scale.
  public static func question(of survey: Survey) -> Question? {
    questions.lazy.compactMap { survey.definition.question($0) }.first {
      $0.scale?.from == scale.lowerBound && $0.scale?.to == scale.upperBound
    }
  }

  /// Takes the marks out of `responses` to `survey`; of a survey of another round there are none.
  ///
  /// - Complexity: O(*n*) in the number of responses.
  public mutating func note(_ responses: RecordSet<Response>, to survey: Survey) {
    guard survey.round == .after, survey.role == .mentor || survey.role == .mentee else { return }
    guard let asked = Self.question(of: survey) else {
      if Self.questions.contains(where: { survey.definition.question($0) != nil }) {
        unlike.append(survey.id)
      }
      return
    }
    for response in LatestResponses(responses).all {
      guard let mark = response.answers[asked.key]?.mark, Self.scale.contains(mark),
        let profile = response.mentor?.erased ?? response.mentee?.erased,
        days[profile].map({ $0 <= response.date }) ?? true
      else { continue }
      byProfile[profile] = mark
      days[profile] = response.date
    }
  }
}
