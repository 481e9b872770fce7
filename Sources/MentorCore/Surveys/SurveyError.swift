public import Wording

/// The ways in which work with surveys is refused.
public enum SurveyError: MentorError, Equatable {
  /// The program ships no survey with the code; the nearest ones are named.
  case notShipped(String, near: [String])
  /// No survey of the year has the code; `isShipped` tells that the program could define it.
  case notDefined(String, SchoolYear, isShipped: Bool, near: [String])
  /// The survey has responses that the changed questions would contradict.
  case answered(SurveyID, responses: Int, changes: [Phrase])
  /// An intake answer fills a field that the role has not, or that another question fills.
  case field(question: String, ImportColumn, isTwice: Bool)

  public var category: ErrorCategory {
    switch self {
    case .notShipped, .notDefined: .notFound
    case .answered: .refused
    case .field: .invalidValue
    }
  }

  public var message: Phrase {
    switch self {
    case .notShipped(let code, _):
      Phrase(ru: "в программе нет готовой анкеты ", en: "the program ships no survey ")
        + .quoted(code)
    case .notDefined(let code, let year, _, _):
      Phrase(ru: "анкеты ", en: "there is no survey ") + .quoted(code)
        + Phrase(ru: " в \(year.jsonText) нет", en: " in \(year.jsonText)")
    case .answered(let id, let count, let changes):
      Phrase(
        ru: "на анкету \(id) уже есть ответы (\(count)), а новая версия им противоречит: ",
        en: "the survey \(id) has responses already (\(count)), which the new version contradicts: "
      )
        + changes.joined(separator: "; ")
    case .field(let question, let column, let isTwice):
      Phrase(ru: "вопрос ", en: "the question ") + .quoted(question)
        + (isTwice
          ? Phrase(
            ru: " заполняет поле \(column.rawValue), которое уже заполняет другой",
            en: " fills the field \(column.rawValue), which another fills already")
          : Phrase(
            ru: " заполняет поле \(column.rawValue), которого у этой роли нет",
            en: " fills the field \(column.rawValue), which this role has not"))
    }
  }

  public var hint: Phrase? {
    switch self {
    case .notShipped(_, let near):
      Self.perhaps(near)
        ?? Phrase(
          ru: "Готовые анкеты: mentorctl survey list --shipped.",
          en: "The shipped surveys: mentorctl survey list --shipped.")
    case .notDefined(let code, _, true, _):
      Phrase(
        ru: "Сначала заведите её: mentorctl survey define --from \(code).",
        en: "First define it: mentorctl survey define --from \(code).")
    case .notDefined(_, _, false, let near):
      Self.perhaps(near)
        ?? Phrase(
          ru: "Анкеты года: mentorctl survey list.",
          en: "The surveys of the year: mentorctl survey list.")
    case .answered:
      Phrase(
        ru: "Дайте новой версии другой код (code): прежние ответы останутся при прежней анкете.",
        en: "Give the new version another code: the old answers stay with the old survey.")
    case .field: nil
    }
  }

  private static func perhaps(_ near: [String]) -> Phrase? {
    near.isEmpty
      ? nil
      : Phrase(
        ru: "Возможно: \(near.joined(separator: ", ")).",
        en: "Perhaps: \(near.joined(separator: ", ")).")
  }
}
