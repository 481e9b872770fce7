public import JSONStore
import Wording

/// What a survey asks whom and when: all of a survey but its number and its school year.
public struct SurveyDefinition: Record, Hashable {
  /// The code, one in a school year.
  public let code: SurveyCode

  /// The form of mentorship to whose participants the survey goes; `nil` for every form.
  public var form: FormCode?

  /// What stands above the questions; `nil` where nothing does.
  public var introduction: String?

  /// Which third party answers; `nil` for other roles, and where any of them does.
  public var party: ThirdParty?

  /// The questions in their order.
  public var questions: [Question]

  /// Who answers.
  public var role: SurveyRole

  /// When it is answered.
  public var round: SurveyRound

  /// The title.
  public var title: String

  /// Creates a definition.
  public init(
    code: SurveyCode, title: String, form: FormCode? = nil, role: SurveyRole, round: SurveyRound,
    party: ThirdParty? = nil, introduction: String? = nil, questions: [Question]
  ) {
    self.code = code
    self.title = title
    self.form = form
    self.role = role
    self.round = round
    self.party = party
    self.introduction = introduction
    self.questions = questions
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    code = try map.field("code", old?.code)
    form = try map.optional("form", old?.form)
    introduction = try map.optional("introduction", old?.introduction)
    party = try map.optional("party", old?.party)
    questions = try map.field("questions", old?.questions)
    role = try map.field("role", old?.role)
    round = try map.field("round", old?.round)
    title = try map.field("title", old?.title)
    try map.check(problem)
  }

  /// The question with `key`, or `nil`.
  public func question(_ key: String) -> Question? { questions.first { $0.key == key } }

  var problem: ValueProblem? {
    if questions.isEmpty {
      return ValueProblem(
        Phrase(ru: "в анкете нет вопросов", en: "the survey has no questions"))
    }
    if party != nil, role != .thirdParty {
      return ValueProblem(
        Phrase(
          ru: "party бывает только у анкет третьих лиц",
          en: "only surveys of third parties have party"))
    }
    var keys: Set<String> = []
    var headers: Set<FoldedText> = []
    for question in questions {
      guard keys.insert(question.key).inserted else {
        return ValueProblem(
          Phrase(
            ru: "ключ \(question.key) у двух вопросов",
            en: "two questions have the key \(question.key)"
          ))
      }
      guard headers.insert(question.header).inserted else {
        return ValueProblem(
          Phrase(ru: "два вопроса с одним текстом: ", en: "two questions have one text: ")
            + .quoted(question.fullText))
      }
    }
    return nil
  }
}
