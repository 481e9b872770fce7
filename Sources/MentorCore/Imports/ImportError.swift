public import Interchange
public import Wording

/// The ways in which a file as a whole cannot be imported.
public enum ImportError: MentorError, Equatable {
  /// The file is no readable table.
  case table(CSVError)
  /// The headers are not understood.
  case headers(HeaderError)
  /// No column names people.
  case noNames(headers: [String])
  /// Consents have no column with the day of the signature.
  case noDate(headers: [String])
  /// There are headers and nothing below them.
  case noRows

  public var category: ErrorCategory { .badData }

  public var message: Phrase {
    switch self {
    case .table(let error): error.message
    case .headers(let error): error.message
    case .noNames(let headers):
      Phrase(
        ru: "нет столбца с именами людей; столбцы: ", en: "no column names people; the columns: ")
        + .list(headers)
    case .noDate(let headers):
      Phrase(
        ru: "нет столбца с датой подписи; столбцы: ",
        en: "no column has the day of the signature; the columns: ") + .list(headers)
    case .noRows: Phrase(ru: "под заголовками нет строк", en: "there are no rows below the headers")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .table(let error): error.hint
    case .headers(let error): error.hint
    case .noNames:
      Phrase(
        ru: "Назовите столбец «ФИО» или три столбца: «Фамилия», «Имя», «Отчество».",
        en: "Call the column «ФИО», or three columns «Фамилия», «Имя», «Отчество».")
    case .noDate:
      Phrase(
        ru: "Назовите столбец «Дата подписания».", en: "Call the column «Дата подписания».")
    case .noRows:
      Phrase(ru: "Проверьте, тот ли это лист.", en: "Check that this is the sheet you mean.")
    }
  }
}
