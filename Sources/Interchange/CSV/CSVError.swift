public import Wording

/// The ways in which a file is no readable CSV table.
public enum CSVError: ExplainedError, Hashable {
  /// The file is not readable text.
  case undecodable(TextDecodingError)
  /// The file holds no rows.
  case empty
  /// A quotation mark opens a cell and none closes it.
  case unterminatedQuote(CellPlace, line: Int)
  /// A cell is larger than can be read.
  case cellTooLarge(CellPlace, limit: Int)
  /// A row has more cells than can be read.
  case tooManyColumns(row: Int, limit: Int)
  /// The table has more rows than can be read.
  case tooManyRows(limit: Int)
  /// The table has more cells than can be read.
  case tooManyCells(limit: Int)

  public var message: Phrase {
    switch self {
    case .undecodable(let error): error.message
    case .empty: Phrase(ru: "таблица пуста", en: "the table is empty")
    case .unterminatedQuote(let place, let line):
      Phrase(
        ru: "кавычка в ячейке \(place) (строка файла \(line)) не закрыта до конца файла",
        en: "the quotation mark in cell \(place) (line \(line) of the file) is never closed")
    case .cellTooLarge(let place, let limit):
      Phrase(
        ru: "ячейка \(place) больше \(megabytes(limit)) МБ",
        en: "cell \(place) is larger than \(megabytes(limit)) MB")
    case .tooManyColumns(let row, let limit):
      Phrase(
        ru: "в строке \(row) больше \(limit) столбцов",
        en: "row \(row) has more than \(limit) columns")
    case .tooManyRows(let limit):
      Phrase(ru: "в таблице больше \(limit) строк", en: "the table has more than \(limit) rows")
    case .tooManyCells(let limit):
      Phrase(ru: "в таблице больше \(limit) ячеек", en: "the table has more than \(limit) cells")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .undecodable(let error): error.hint
    case .empty:
      Phrase(
        ru: "Проверьте, тот ли это файл и сохранён ли в нём нужный лист.",
        en: "Check that this is the file you mean and that the sheet was saved.")
    case .unterminatedQuote:
      Phrase(
        ru: "Закройте кавычку или удвойте её, если она часть текста.",
        en: "Close the quotation mark, or double it if it belongs to the text.")
    case .cellTooLarge, .tooManyColumns:
      Phrase(
        ru: "Похоже, что разделитель или кавычки расставлены неверно: "
          + "сохраните таблицу заново как «CSV UTF-8».",
        en: "The separator or the quotation marks seem to be wrong: "
          + "save the table again as “CSV UTF-8”.")
    case .tooManyRows, .tooManyCells:
      Phrase(
        ru: "Разделите таблицу на несколько файлов.", en: "Split the table into several files.")
    }
  }
}
