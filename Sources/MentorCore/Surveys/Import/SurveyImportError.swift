public import Wording

/// The ways in which a file as a whole cannot be imported as answers to a survey.
public enum SurveyImportError: MentorError, Equatable {
  /// The file is no table that could be read, or names nobody.
  case table(ImportError)
  /// No row of headers has questions of the survey.
  case noQuestions(SurveyCode, headers: [String])
  /// A header may mean several questions.
  case ambiguousHeader(String, questions: [String])
  /// Several columns may mean one question.
  case severalColumns(question: String, headers: [String])
  /// No column tells who answers.
  case noRespondents(headers: [String])
  /// The rules of the file name something that the survey does not have.
  case rules(RulesError)
  /// Nothing stands below the headers.
  case noRows

  public var category: ErrorCategory {
    switch self {
    case .table(let error): error.category
    case .rules(let error): error.category
    default: .badData
    }
  }

  public var message: Phrase {
    switch self {
    case .table(let error): error.message
    case .noQuestions(let code, let headers):
      Phrase(
        ru: "в файле нет вопросов анкеты \(code); столбцы: ",
        en: "the file has no questions of the survey \(code); the columns: ") + Self.named(headers)
    case .ambiguousHeader(let header, let questions):
      Phrase(ru: "столбец ", en: "the column ") + .quoted(header)
        + Phrase(ru: " похож на несколько вопросов: ", en: " resembles several questions: ")
        + Self.named(questions)
    case .severalColumns(let question, let headers):
      Phrase(ru: "вопрос ", en: "the question ") + .quoted(question)
        + Phrase(ru: " узнан в нескольких столбцах: ", en: " is seen in several columns: ")
        + Self.named(headers)
    case .noRespondents(let headers):
      Phrase(
        ru: "нет столбца, по которому узнать отвечающего; столбцы: ",
        en: "no column tells who answers; the columns: ") + Self.named(headers)
    case .rules(let error): error.message
    case .noRows: ImportError.noRows.message
    }
  }

  public var hint: Phrase? {
    switch self {
    case .table(let error): error.hint
    case .noQuestions:
      Phrase(
        ru:
          "Проверьте, та ли это анкета: mentorctl survey list; вопросы показывает mentorctl survey "
          + "show КОД.",
        en:
          "Check that this is the survey: mentorctl survey list; mentorctl survey show CODE shows "
          + "its questions.")
    case .ambiguousHeader, .severalColumns:
      Phrase(
        ru: "Назовите столбец точно как вопрос анкеты или его ключом.",
        en: "Call the column exactly as the question of the survey, or by its key.")
    case .noRespondents:
      Phrase(
        ru: "Нужен столбец «ФИО», «Код», «E-mail» или «Телефон».",
        en: "A column «ФИО», «Код», «E-mail» or «Телефон» is needed.")
    case .rules(let error): error.hint
    case .noRows: ImportError.noRows.hint
    }
  }

  /// The texts in quotation marks as a list, at most ten of them.
  private static func named(_ texts: [String]) -> Phrase {
    let names = texts.prefix(10).map { Phrase.quoted($0) }
    let rest = texts.count > 10 ? [Phrase(ru: "другие", en: "others")] : []
    return (names + rest).listed()
  }
}
