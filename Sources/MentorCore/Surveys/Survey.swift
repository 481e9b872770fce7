public import JSONStore
import Wording

/// The identifier of a survey.
public typealias SurveyID = Identifier<Survey>

/// A survey of a school year, stored in `surveys/SURVEY-n.json`.
public struct Survey: Record, Hashable, Identified {
  public static let identifierPrefix = "SURVEY"
  public static let noun = Noun(
    one: Phrase(ru: "анкета", en: "survey"), many: Phrase(ru: "анкеты", en: "surveys"),
    ofOne: Phrase(ru: "анкеты", en: "survey"))

  /// What is asked, whom and when.
  public var definition: SurveyDefinition

  /// The identifier.
  public let id: SurveyID

  /// The school year.
  public let year: SchoolYear

  /// Creates a survey.
  public init(id: SurveyID, year: SchoolYear, _ definition: SurveyDefinition) {
    self.id = id
    self.year = year
    self.definition = definition
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let before = old?.definition
    let code = try map.field("code", before?.code)
    let form = try map.optional("form", before?.form)
    id = try map.field("id", old?.id)
    let introduction = try map.optional("introduction", before?.introduction)
    let party = try map.optional("party", before?.party)
    let questions = try map.field("questions", before?.questions)
    let role = try map.field("role", before?.role)
    let round = try map.field("round", before?.round)
    let title = try map.field("title", before?.title)
    year = try map.field("year", old?.year)
    let definition = SurveyDefinition(
      code: code, title: title, form: form, role: role, round: round, party: party,
      introduction: introduction, questions: questions)
    self.definition = definition
    try map.check(definition.problem)
  }

  /// The code.
  public var code: SurveyCode { definition.code }

  /// The title.
  public var title: String { definition.title }

  /// The form of mentorship; `nil` for every form.
  public var form: FormCode? { definition.form }

  /// Who answers.
  public var role: SurveyRole { definition.role }

  /// When it is answered.
  public var round: SurveyRound { definition.round }

  /// The questions in their order.
  public var questions: [Question] { definition.questions }
}
