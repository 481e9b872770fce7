public import Wording

/// The surveys that the program ships: customary defaults in its own words, which every organisation may
/// change.
///
/// What they ask follows the fields of the two bases and the questionnaires of the methodical
/// recommendations in content, never in wording. The keys of a survey before and of the one after are
/// the same wherever both ask the same.
public enum SurveyCatalogue {
  /// Every shipped survey: by round, then by role, then by form in the order of the catalogue of forms;
  /// the sheets on the quality of the programme last.
  public static let definitions: [SurveyDefinition] =
    intakeSurveys + thirdPartySurveys + beforeSurveys + preferenceSurveys + feedbackSurveys
    + interimSurveys + afterSurveys + qualitySurveys

  /// The shipped survey with `code`, or `nil`.
  public static subscript(code: SurveyCode) -> SurveyDefinition? {
    definitions.first { $0.code == code }
  }

  /// The shipped surveys for the participants of `form`, those for every form included; the sheets on the
  /// quality of the programme belong to rounds of monitoring and not to a form.
  public static func definitions(for form: FormCode) -> [SurveyDefinition] {
    definitions.filter { $0.form == nil && !$0.isQualitySheet || $0.form == form }
  }

  /// What says that questions are this program's own.
  public static let remark = Phrase(
    ru: "вопросы — значение программы по умолчанию, их можно изменить",
    en: "the questions are the program's default and may be changed")

  /// The forms whose participants get surveys of their own.
  static let forms = FormCatalogue.standard.forms

  /// The code of a survey of `round` for `role` in `form`.
  static func code(_ round: SurveyRound, _ role: SurveyRole, _ form: FormCode?) -> SurveyCode {
    SurveyCode(
      [round.rawValue, role.rawValue, form?.text.lowercased()].compactMap { $0 }
        .joined(separator: "-"))
  }

  /// The title with the form in quotation marks.
  static func title(_ title: String, _ form: MentorshipForm) -> String {
    "\(title). Форма «\(form.name.ru)»"
  }
}

extension Question {
  /// A question with a mark from 1 to 10, which must be answered.
  static func mark(_ key: String, _ text: String, _ low: String, _ high: String) -> Question {
    Question(key, text, .scale, scale: SurveyScale(low: low, high: high), required: true)
  }

  /// A question that is answered with yes or no.
  static func yesNo(_ key: String, _ text: String) -> Question { Question(key, text, .yesNo) }

  /// The questions by which the respondent is recognised; learners tell their grade as well.
  static func respondent(_ kind: RoleKind? = nil) -> [Question] {
    let name = Question(
      "full-name", "Фамилия, имя, отчество", field: .fullName, required: true)
    let grade = Question("grade", "Класс, в котором вы учитесь", field: .grade)
    return kind == .learner ? [name, grade] : [name]
  }

  /// The two questions with which every measurement opens.
  static let earlierMentorship = [
    yesNo("met-before", "Участвовали ли вы в наставничестве до этой программы?"),
    Question("met-where", "Если участвовали, то где и в какой роли?"),
  ]
}
