public import Interchange
public import Wording

/// The ways in which a file as a whole cannot be imported.
public enum ImportError: MentorError, Equatable {
  /// The file is no readable table.
  case table(CSVError)
  /// The file is no readable workbook.
  case workbook(PackageError)
  /// The workbook has no sheet of the name that the user gave.
  case noSuchSheet(String, sheets: [String])
  /// The headers of no sheet are understood.
  case noSheetFits([String])
  /// The headers of several sheets are understood.
  case severalSheets([String])
  /// A sheet was named, but the file is a table of text.
  case sheetOfText
  /// The headers are not understood.
  case headers(HeaderError)
  /// No column names people.
  case noNames(headers: [String])
  /// Consents have no column with the day of the signature.
  case noDate(headers: [String])
  /// There are headers and nothing below them.
  case noRows

  public var category: ErrorCategory {
    switch self {
    case .noSuchSheet: .notFound
    default: .badData
    }
  }

  public var message: Phrase {
    switch self {
    case .table(let error): error.message
    case .workbook(let error): error.message
    case .noSuchSheet(let name, _):
      Phrase(ru: "в книге нет листа ", en: "the workbook has no sheet ") + .quoted(name)
    case .noSheetFits(let sheets):
      Phrase(
        ru: "ни на одном листе нет известных заголовков; листы: ",
        en: "no sheet has headers that are known; the sheets: ") + Self.named(sheets)
    case .severalSheets(let sheets):
      Phrase(
        ru: "подходит не один лист книги: ", en: "more than one sheet of the workbook fits: ")
        + Self.named(sheets)
    case .sheetOfText:
      Phrase(
        ru: "это таблица CSV, в ней нет листов", en: "this is a table of CSV, which has no sheets")
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

  /// The names of sheets as a list, at most ten of them.
  private static func named(_ sheets: [String]) -> Phrase {
    let names = sheets.prefix(10).map { Phrase.quoted($0) }
    let rest = sheets.count > 10 ? [Phrase(ru: "другие", en: "others")] : []
    return (names + rest).listed()
  }

  public var hint: Phrase? {
    switch self {
    case .table(let error): error.hint
    case .workbook(let error): error.hint
    case .noSuchSheet(_, let sheets):
      Phrase(ru: "Листы книги: ", en: "The sheets of the workbook are ") + Self.named(sheets)
        + Phrase(verbatim: ".")
    case .noSheetFits:
      Phrase(
        ru: "Проверьте, что названия столбцов стоят в одной строке среди первых двадцати, "
          + "или назовите лист: --sheet ЛИСТ.",
        en: "Check that the headers stand in one row among the first twenty, or name the sheet: "
          + "--sheet SHEET.")
    case .severalSheets(let sheets):
      Phrase(
        ru: "Назовите нужный: --sheet ", en: "Name the one you mean: --sheet ")
        + Phrase(verbatim: "\"\((sheets.first ?? "").visible)\".")
    case .sheetOfText:
      Phrase(ru: "Уберите --sheet.", en: "Leave out --sheet.")
    case .headers(.notFound):
      Phrase(
        ru: "Проверьте, что названия столбцов стоят в одной строке среди первых двадцати, или "
          + "напишите правила: mentorctl import rules suggest ФАЙЛ.",
        en: "Check that the headers stand in one row among the first twenty, or write rules: "
          + "mentorctl import rules suggest FILE.")
    case .headers(let error): error.hint
    case .noNames:
      Phrase(
        ru: "Назовите столбец «ФИО» или три столбца: «Фамилия», «Имя», «Отчество», или напишите "
          + "правила: mentorctl import rules suggest ФАЙЛ.",
        en: "Call the column «ФИО», or three columns «Фамилия», «Имя», «Отчество», or write rules: "
          + "mentorctl import rules suggest FILE.")
    case .noDate:
      Phrase(
        ru: "Назовите столбец «Дата подписания».", en: "Call the column «Дата подписания».")
    case .noRows:
      Phrase(ru: "Проверьте, тот ли это лист.", en: "Check that this is the sheet you mean.")
    }
  }
}
