public import JSONStore
public import Wording

/// The four sides of a SWOT analysis.
public enum SwotSide: String, JSONText, Hashable, Sendable, CaseIterable {
  case strengths, weaknesses, opportunities, threats

  /// The side in words.
  public var name: Phrase {
    switch self {
    case .strengths: Phrase(ru: "Сильные стороны", en: "Strengths")
    case .weaknesses: Phrase(ru: "Слабые стороны", en: "Weaknesses")
    case .opportunities: Phrase(ru: "Возможности", en: "Opportunities")
    case .threats: Phrase(ru: "Угрозы", en: "Threats")
    }
  }

  /// The questions whose answers in words belong to the side.
  fileprivate var openKeys: Set<String> {
    switch self {
    case .strengths: ["strengths", "valuable", "results"]
    case .weaknesses: ["weaknesses", "lacking", "stalled"]
    case .opportunities: ["opportunities"]
    case .threats: ["threats"]
    }
  }
}

/// What questionnaires say for a SWOT analysis, form by form.
///
/// Answers in words are listed as they were given, equal ones once with all their responses; questions of
/// yes and no stand among the strengths with those who said yes, among the weaknesses with those who said no,
/// where enough people answered them.
/// Nothing is summarised or added.
public struct SwotReport: Equatable, Sendable {
  /// A text of a side with the responses behind it.
  public struct Item: Equatable, Sendable {
    /// The answer in words, or the question of yes and no.
    public let text: String

    /// What was answered to a question of yes and no; `nil` for an answer in words.
    public let answer: Bool?

    /// The roles of those who said it, in the order of the list of roles.
    public let roles: [SurveyRole]

    /// The responses, in order, at least one.
    public let responses: [ResponseID]

    /// How many answered the question of yes and no; the number of responses for words.
    public let total: Int
  }

  /// A side of one form.
  public struct Part: Equatable, Sendable {
    /// The form; `nil` for surveys of every form, among them the curator's.
    public let form: FormCode?

    /// The side.
    public let side: SwotSide

    /// The questions of yes and no in the order of the surveys, then the words, the most frequent first.
    public let items: [Item]
  }

  /// The sides that hold anything: surveys of every form first, then by the code of the form.
  public let parts: [Part]

  /// How many questions of yes and no are kept back, since fewer than ``SmallGroup/least`` people answered them.
  public let suppressed: Int

  /// The questions of yes and no that tell of the programme.
  public static let closedKeys: Set<String> = [
    "glad", "liked", "continue", "training-enough", "more-active", "new-clubs", "better-marks",
  ]

  /// Collects the answers of `year` to `surveys`.
  ///
  /// - Parameters:
  ///   - year: The school year.
  ///   - surveys: The surveys; those of other years are left out.
  ///   - responses: The responses by survey; of several of one person to one survey the last by day counts.
  ///   - form: Only the surveys of this form; `nil` for all of them.
  ///   - rounds: Only the surveys of these times.
  /// - Complexity: O(*n* log *n*) in the number of answers.
  public init(
    year: SchoolYear, surveys: some Sequence<Survey>, responses: [SurveyID: RecordSet<Response>],
    form: FormCode? = nil, rounds: Set<SurveyRound> = [.before, .interim, .after]
  ) {
    var groups: [String: (form: FormCode?, surveys: [Survey])] = [:]
    for survey in surveys
    where survey.year == year && rounds.contains(survey.round)
      && (form == nil || survey.form == form)
    {
      groups[survey.form?.text ?? "", default: (survey.form, [])].surveys.append(survey)
    }
    var suppressed = 0
    parts = groups.keys.sorted().flatMap { key -> [Part] in
      guard let group = groups[key] else { return [] }
      let answered = group.surveys.map { survey in
        (survey, LatestResponses(responses[survey.id] ?? RecordSet()).all)
      }
      for (survey, responses) in answered {
        let kept = Self.given(survey, responses).filter { !SmallGroup.tells($0.answers.count) }
        suppressed += kept.count
      }
      return SwotSide.allCases.compactMap { side in
        let items = Self.closed(side, answered) + Self.open(side, answered)
        return items.isEmpty ? nil : Part(form: group.form, side: side, items: items)
      }
    }
    self.suppressed = suppressed
  }

  /// The questions of yes and no of `survey` with what was answered, as far as anybody did.
  private static func given(
    _ survey: Survey, _ responses: [Response]
  ) -> [(question: Question, answers: [(id: ResponseID, yes: Bool)])] {
    survey.questions.filter { $0.kind == .yesNo && closedKeys.contains($0.key) }.compactMap {
      question in
      let answers = responses.compactMap { response -> (id: ResponseID, yes: Bool)? in
        guard case .yes(let yes) = response[question.key] else { return nil }
        return (response.id, yes)
      }
      return answers.isEmpty ? nil : (question, answers)
    }
  }

  /// The questions of yes and no with the answer that belongs to `side`.
  private static func closed(
    _ side: SwotSide, _ answered: [(survey: Survey, responses: [Response])]
  ) -> [Item] {
    guard side == .strengths || side == .weaknesses else { return [] }
    let wanted = side == .strengths
    return answered.flatMap { survey, responses in
      given(survey, responses).compactMap { question, answers in
        guard SmallGroup.tells(answers.count) else { return nil }
        let found = answers.filter { $0.yes == wanted }.map(\.id)
        guard !found.isEmpty else { return nil }
        return Item(
          text: question.text, answer: wanted, roles: [survey.role], responses: found,
          total: answers.count)
      }
    }
  }

  /// The answers in words that belong to `side`.
  private static func open(
    _ side: SwotSide, _ answered: [(survey: Survey, responses: [Response])]
  ) -> [Item] {
    var texts: [FoldedText: (text: String, roles: Set<SurveyRole>, responses: Set<ResponseID>)] =
      [:]
    for (survey, responses) in answered {
      let keys = survey.questions.filter { $0.kind == .text && side.openKeys.contains($0.key) }
      for response in responses {
        for question in keys {
          guard case .text(let text) = response[question.key] else { continue }
          let clean = text.cleaned()
          let folded = FoldedText(clean)
          if folded.isEmpty { continue }
          texts[folded, default: (clean, [], [])].roles.insert(survey.role)
          texts[folded]?.responses.insert(response.id)
        }
      }
    }
    let items = texts.values.map { entry in
      Item(
        text: entry.text, answer: nil, roles: SurveyRole.allCases.filter(entry.roles.contains),
        responses: entry.responses.sorted(), total: entry.responses.count)
    }
    return items.sorted { left, right in
      if left.total != right.total { return left.total > right.total }
      let (first, second) = (left.responses[0], right.responses[0])
      return first == second ? left.text < right.text : first < second
    }
  }
}
